"""The screens of those who look after search."""

import pytest
from django.urls import reverse

from search.missed import note_missed
from search.models import MissedSearch, PickedPage, Synonym
from tests.factories.organisation import AppointmentFactory, OfficialFactory, UserFactory
from tests.factories.showcase import ModelPageFactory
from tests.search.test_missed import TODAY

SCREENS = [f"search_{name}" for name in ("synonyms:index", "synonyms:add", "picks:index", "picks:add", "missed:index")]


def user_of(role):
    if role == "administrator":
        return UserFactory(superuser=True)
    official = OfficialFactory(with_account=True)
    if role != "official":
        AppointmentFactory(official=official, agency=official.agency, **{role: True})
    return official.user


@pytest.fixture
def keeper(client, db):
    client.force_login(user_of("propaganda_department"))
    return client


class TestKeepers:
    @pytest.mark.parametrize("screen", SCREENS)
    @pytest.mark.parametrize("role", ["administrator", "propaganda_department"])
    def test_reach_every_screen(self, client, db, role, screen):
        client.force_login(user_of(role))

        assert client.get(reverse(screen)).status_code == 200

    @pytest.mark.parametrize("screen", SCREENS)
    @pytest.mark.parametrize("role", ["official", "head", "organisation_commission", "inspection_commission"])
    def test_are_nobody_else(self, client, db, role, screen):
        client.force_login(user_of(role))

        assert client.get(reverse(screen)).status_code == 302

    @pytest.mark.parametrize("view", ["edit", "delete", "history", "usage"])
    def test_are_nobody_else_for_a_single_row(self, client, db, view):
        synonym = Synonym.objects.create(term="X", meanings="y")
        client.force_login(user_of("official"))

        assert client.get(reverse(f"search_synonyms:{view}", args=[synonym.pk])).status_code in {302, 403, 404}

    def test_find_them_in_the_menu(self, keeper):
        assert reverse("search_synonyms:index") in keeper.get("/admin/").content.decode()

    def test_end_with_their_appointment(self, client, db):
        official = OfficialFactory(with_account=True)
        AppointmentFactory(official=official, agency=official.agency, propaganda_department=True, until="2021-01-01")
        client.force_login(official.user)

        assert client.get(reverse("search_synonyms:index")).status_code == 302


class TestSynonymScreen:
    def test_adds_and_refuses_with_words(self, keeper):
        add = reverse("search_synonyms:add")

        keeper.post(add, {"term": "KCN", "meanings": "khu công nghiệp"})
        refused = keeper.post(add, {"term": "!!", "meanings": "\n".join("abcdefghijk")})

        assert Synonym.objects.get(term="KCN").forms() == ["KCN", "khu công nghiệp"]
        assert "nhiều nhất 10 dòng" in refused.content.decode()
        assert "ít nhất một chữ hoặc số" in refused.content.decode()

    def test_takes_effect_at_once(self, keeper, indexed_model, ask):
        indexed_model(title="Khu công nghiệp xanh")
        keeper.post(reverse("search_synonyms:add"), {"term": "KCN", "meanings": "khu công nghiệp"})

        assert ask("kcn").select(".result__title mark")


class TestPickScreen:
    def test_adds(self, keeper):
        page = ModelPageFactory()

        keeper.post(reverse("search_picks:add"), {"questions": "một cửa", "page": page.pk, "reason": ""})

        assert PickedPage.objects.get().page_id == page.pk


class TestMissedReport:
    def test_lists_the_most_asked_first_and_can_be_downloaded(self, keeper):
        for text in ("ít", "nhiều", "nhiều"):
            note_missed(text, TODAY)

        html = keeper.get(reverse("search_missed:index")).content.decode()
        table = b"".join(keeper.get(reverse("search_missed:index"), {"export": "csv"})).decode()

        assert "nhiều" in html
        assert table.splitlines() == ["Câu tìm,Số lượt,Lần cuối", "nhiều,2,2026-11-23", "ít,1,2026-11-23"]

    def test_lets_nobody_write_but_delete(self, keeper):
        note_missed("tên ai đó", TODAY)
        row = MissedSearch.objects.get()

        assert keeper.get(reverse("search_missed:add")).status_code == 302
        assert keeper.get(reverse("search_missed:edit", args=[row.pk])).status_code == 302
        keeper.post(reverse("search_missed:delete", args=[row.pk]))

        assert not MissedSearch.objects.exists()
