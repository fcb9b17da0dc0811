"""The typed API: what it tells, what it refuses, what it saves."""

from datetime import date, timedelta

import pytest
from django.db import connection
from django.utils import timezone

from content.regulation.importing import publish, store
from content.regulation.parsing.parse import parse
from content.showcase.models import Discontinuation, ReplicationState
from tests.factories.organisation import UserFactory
from tests.factories.showcase import ReplicationFactory, SourceAgencyFactory
from tests.factories.statistics import make_snapshot


def slugs(answer) -> list[str]:
    return [item["slug"] for item in answer.json()["items"]]


@pytest.fixture
def ledger(models):
    """The first model is being copied, the second was in vain, the third was stopped."""
    first, second, third = (SourceAgencyFactory(code=code) for code in ("xa-a", "xa-b", "xa-c"))
    now = timezone.now()
    ReplicationFactory(page=models[0], agency=first, adaptation="Làm buổi chiều.", approved_at=now)
    ReplicationFactory(
        page=models[1], agency=second, state=ReplicationState.FAILED, adaptation="Chưa duyệt.", contact="000"
    )
    ReplicationFactory(page=models[2], agency=third)
    Discontinuation.objects.create(
        page=models[2], on=date(2026, 6, 1), reason="Hết cần.", recorded_by=UserFactory(), recorded_at=now
    )
    return models


class TestModels:
    def test_lists_public_models_newest_first(self, client, models):
        answer = client.get("/api/v3/models/")

        assert slugs(answer) == ["hen-gio", "kho-thuoc", "mo-hinh-cu"]
        assert answer.json()["items"][0]["figures"] == [
            {"label": "Thời gian chờ trung bình", "unit": "phút", "before": "74.00", "after": "19.00"}
        ]
        assert answer.json()["items"][0]["url"].endswith("/mo-hinh/hen-gio/")

    @pytest.mark.parametrize(
        ("query", "found"),
        [
            ("field=health", ["kho-thuoc"]),
            ("year=2025", ["mo-hinh-cu"]),
            ("order=recognised_date&limit=1", ["mo-hinh-cu"]),
            ("offset=2", ["mo-hinh-cu"]),
            ("agency=khong-co", []),
        ],
    )
    def test_narrows_orders_and_pages(self, client, models, query, found):
        assert slugs(client.get(f"/api/v3/models/?{query}")) == found

    @pytest.mark.parametrize("query", ["limit=101", "limit=0", "offset=-1", "offset=10001", "order=id"])
    def test_refuses_what_it_does_not_know(self, client, models, query):
        answer = client.get(f"/api/v3/models/?{query}")

        assert answer.status_code == 422
        assert answer["Content-Type"] == "application/problem+json"

    def test_tells_a_model_with_links_that_work(self, client, models):
        models[0].problem = f'<p>Xem <a linktype="page" id="{models[1].pk}">kho thuốc</a>.</p>'
        models[0].save()

        told = client.get("/api/v3/models/hen-gio/").json()

        assert '<a href="/mo-hinh/kho-thuoc/">kho thuốc</a>' in told["problem"]

    def test_does_not_know_a_draft(self, client, models):
        assert client.get("/api/v3/models/ban-nhap/").status_code == 404

    @pytest.mark.parametrize(
        ("query", "found"),
        [
            ("maturity=da-nhan-rong", []),
            ("maturity=dang-nhan-rong", ["hen-gio"]),
            ("maturity=da-dung", ["mo-hinh-cu"]),
            ("replicated_by=xa-a", ["hen-gio"]),
            ("replicated_by=xa-b&maturity=moi", ["kho-thuoc"]),
        ],
    )
    def test_narrows_by_how_far_a_model_has_spread(self, client, ledger, query, found):
        assert slugs(client.get(f"/api/v3/models/?{query}")) == found

    def test_tells_who_copied_a_model_and_keeps_unapproved_words(self, client, ledger):
        told = client.get("/api/v3/models/kho-thuoc/").json()
        [copy] = told["replications"]

        assert (told["maturity"], told["stop"]) == ("moi", None)
        assert (copy["agency"]["code"], copy["state"], copy["reason"]) == ("xa-b", "failed", "money")
        assert (copy["since"], copy["adaptation"], copy["contact"]) == ("2026-04-01", "", "")

    def test_tells_approved_words(self, client, ledger):
        [copy] = client.get("/api/v3/models/hen-gio/").json()["replications"]

        assert copy["adaptation"] == "Làm buổi chiều."

    def test_tells_that_a_model_was_stopped(self, client, ledger):
        assert client.get("/api/v3/models/mo-hinh-cu/").json()["stop"] == {"on": "2026-06-01", "reason": "Hết cần."}

    def test_tells_the_steps_with_links_to_their_basis(self, client, models):
        models[0].steps = [("step", {"title": "Chọn đầu mối", "provisions": "14.5", "time": "2 tuần"})]
        models[0].risk_rows = [("risk", {"risk": "Mất mạng", "response": "Ghi giấy"})]
        models[0].save()

        told = client.get("/api/v3/models/hen-gio/").json()

        assert told["steps"][0]["title"] == "Chọn đầu mối"
        assert told["steps"][0]["provisions"][0]["url"].endswith("/dieu-14/#khoan-5")
        assert told["risk_rows"] == [{"risk": "Mất mạng", "response": "Ghi giấy"}]

    def test_asks_the_same_number_of_questions_for_more_models(self, client, models, django_assert_max_num_queries):
        with django_assert_max_num_queries(8):
            client.get("/api/v3/models/")


class TestRegulation:
    def test_tells_the_text_in_force_in_its_order(self, client, regulation):
        told = client.get("/api/v3/regulation/provisions/?article=1").json()

        assert [item["ref"] for item in told["items"]] == [
            "dieu-1",
            "dieu-1.khoan-1",
            "dieu-1.khoan-2",
            "dieu-1.khoan-2.diem-a",
            "dieu-1.khoan-2.diem-b",
        ]
        assert told["items"][3]["url"].endswith("/dieu-1/#khoan-2-diem-a")
        assert told["items"][3]["parent"] == "dieu-1.khoan-2"

    def test_tells_one_provision(self, client, regulation):
        assert client.get("/api/v3/regulation/provisions/dieu-1.khoan-1/").json()["text"] == "Khoản một."

    def test_does_not_know_a_provision_of_an_unpublished_page(self, client, regulation):
        regulation.unpublish()

        assert client.get("/api/v3/regulation/provisions/dieu-1.khoan-1/").status_code == 404

    def test_tells_the_versions_and_the_text_of_each(self, client, regulation):
        old = regulation.versions.get()
        version, _ = store(
            regulation,
            parse("moi.txt", "Điều 1. Tên\n\n1. Khoản mới.\n".encode()),
            source_name="moi.txt",
            sha256="1" * 64,
        )
        publish(version)

        told = client.get("/api/v3/regulation/versions/").json()
        text = client.get(f"/api/v3/regulation/provisions/?version={old.number}&kind=clause").json()

        assert [(item["number"], item["is_current"]) for item in told["items"]] == [(2, True), (1, False)]
        assert told["items"][0]["effective_dates"]
        assert text["items"][0]["text"] == "Khoản một."

    def test_tells_no_draft(self, client, regulation):
        store(regulation, parse("moi.txt", "Điều 1. Tên\n".encode()), source_name="moi.txt", sha256="1" * 64)

        assert client.get("/api/v3/regulation/versions/").json()["count"] == 1
        assert client.get("/api/v3/regulation/provisions/?version=2").json()["count"] == 0


class TestStatistics:
    def test_are_unknown_before_the_first_computing(self, client, db):
        assert client.get("/api/v3/statistics/").status_code == 404

    def test_are_told_whole_and_table_by_table(self, client, db):
        make_snapshot()

        whole = client.get("/api/v3/statistics/").json()
        one = client.get("/api/v3/statistics/thoi-han-theo-khoan/").json()

        assert one["table"] == whole["tables"][1]
        assert one["table"]["rows"][0]["place"] == {"article": 7, "clause": 2, "point": "2.1"}
        assert (whole["counted_to"], whole["threshold"]) == ("2026-10-31", 5)

    def test_know_no_other_table(self, client, db):
        make_snapshot()

        assert client.get("/api/v3/statistics/khong-co/").status_code == 404


class TestReading:
    @pytest.mark.parametrize("address", ["/api/v3/models/", "/api/v2/pages/"])
    def test_takes_nothing_in(self, admin_client, models, address):
        for method in ("post", "put", "patch", "delete"):
            assert getattr(admin_client, method)(address).status_code == 405

    @pytest.mark.parametrize("address", ["/api/v3/models/", "/api/v2/pages/", "/api/v2/provisions/"])
    def test_answers_304_until_something_is_published(self, client, models, regulation, address):
        etag = client.get(address)["ETag"]

        assert client.get(address, headers={"if-none-match": etag}).status_code == 304

        models[0].last_published_at = timezone.now() + timedelta(seconds=1)
        models[0].save()
        assert client.get(address, headers={"if-none-match": etag}).status_code == 200

    def test_answers_anew_when_a_replication_or_the_statistics_change(
        self, client, ledger, django_capture_on_commit_callbacks
    ):
        def change(act) -> bool:
            etag = client.get("/api/v3/models/")["ETag"]
            connection.run_on_commit.clear()  # what was made for the test never commits
            with django_capture_on_commit_callbacks(execute=True):
                act()
            return client.get("/api/v3/models/", headers={"if-none-match": etag}).status_code == 200

        assert change(lambda: ReplicationFactory(page=ledger[1]))
        assert change(make_snapshot)
        assert not change(lambda: None)

    def test_may_be_read_from_any_page(self, client, models):
        assert (
            client.get("/api/v3/models/", headers={"origin": "https://vi-du.vn"})["Access-Control-Allow-Origin"] == "*"
        )
        assert "Access-Control-Allow-Origin" not in client.get("/", headers={"origin": "https://vi-du.vn"})

    def test_sets_no_cookie(self, client, models):
        assert not client.get("/api/v3/models/").cookies
