"""The yearly report: preview, Word file, sending, what is kept, who sees what."""

from datetime import date, timedelta

import pytest
import time_machine
from django.db import DatabaseError, transaction
from django.urls import reverse

from content.organisation.models import Agency, Office
from tests.factories.organisation import AgencyFactory, UserFactory
from tests.factories.workflow import appoint, make_case, make_staff
from tests.workflow.papers.reading import text_of
from workflow.models import AnnualReport, Delivery
from workflow.models.act import LedgerError
from workflow.notices import annual
from workflow.sample.driver import at

NOW = at(date(2026, 12, 14))
FORM = {"request_key": "mot-lan", "document_number": "25/BC-SNV", "remarks": "Nhiều người đi công tác."}


@pytest.fixture
def clock():
    with time_machine.travel(NOW, tick=False) as traveller:
        yield traveller


@pytest.fixture
def commission(db):
    agency = AgencyFactory(name="Ban Tổ chức Tỉnh ủy Sao Mai", party=True, code="ban-to-chuc")
    return appoint(agency, Office.ORGANISATION_COMMISSION)


@pytest.fixture
def staff(commission, clock):
    return make_staff(name="Sở Nội vụ tỉnh Sao Mai", code="so-noi-vu", cadre_managing_agency=commission.agency)


def page(agency: Agency | str) -> str:
    code = agency if isinstance(agency, str) else agency.code
    return reverse("workflow_annual_page", args=[2026, code])


@pytest.fixture
def sent(staff, client) -> AnnualReport:
    make_case(staff).submit(date(2026, 7, 1))
    client.force_login(staff.clerk.user)
    client.post(page(staff.agency), FORM)
    return AnnualReport.objects.get()


class TestPreview:
    def test_shows_the_figures_with_what_they_mean_and_to_whom_they_go(self, staff, client):
        make_case(staff).submit(date(2026, 7, 1))
        client.force_login(staff.head.user)
        text = client.get(page(staff.agency)).content.decode()

        assert "Kính gửi Ban Tổ chức Tỉnh ủy Sao Mai" in text
        assert "Kế hoạch đề xuất đã trình" in text
        assert "hạn cuối ghi trong hồ sơ" in text
        assert "15/12/2025" in text

    def test_is_a_word_file_in_the_agencys_format(self, staff, commission, client):
        client.force_login(staff.head.user)
        state = text_of(client.get(reverse("workflow_annual_draft", args=[2026, staff.agency.code])).content)
        client.force_login(commission.user)
        party = text_of(client.get(reverse("workflow_annual_draft", args=[2026, "toan-tinh"])).content)

        assert "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in state
        assert "Kính gửi: Ban Tổ chức Tỉnh ủy Sao Mai" in state
        assert "ĐẢNG CỘNG SẢN VIỆT NAM" in party
        assert "Kính gửi: Ban Thường vụ Tỉnh ủy" in party
        assert "{{" not in state + party


class TestSending:
    def test_keeps_figures_words_and_file_under_one_hash(self, sent, staff):
        assert sent.hash == sent.computed_hash()
        assert sent.addressee == "Ban Tổ chức Tỉnh ủy Sao Mai"
        assert (sent.until, sent.sent_on, sent.number) == (date(2026, 12, 14), date(2026, 12, 14), 1)
        assert "Nhiều người đi công tác." in text_of(sent.file.open("rb").read())
        assert "Số: 25/BC-SNV" in text_of(sent.file.open("rb").read())

    def test_freezes_the_numbers(self, sent, staff, client):
        make_case(staff).submit(date(2026, 12, 14))
        shown = client.get(reverse("workflow_annual_sent", args=[sent.pk])).content.decode()

        assert sent.figures["sections"][0]["rows"][0]["value"] == 1
        assert "khớp mã băm" in shown
        assert AnnualReport.objects.get().hash == sent.hash

    def test_again_is_a_second_report_and_the_same_request_is_not(self, sent, staff, client):
        client.post(page(staff.agency), FORM)
        client.post(page(staff.agency), {**FORM, "request_key": "hai-lan"})

        assert sorted(AnnualReport.objects.values_list("number", flat=True)) == [1, 2]

    def test_is_refused_without_a_number_or_without_reasons_for_lateness(self, staff, client):
        make_case(staff).submit(date(2026, 7, 1))
        client.force_login(staff.head.user)
        bare = client.post(page(staff.agency), {**FORM, "document_number": ""}).content.decode()
        silent = client.post(page(staff.agency), {**FORM, "remarks": "", "document_number": "77/BC"}).content.decode()

        assert "aria-invalid" in bare or "dl-field--error" in bare
        assert "cần nêu lý do" in silent
        assert "khoản 8 Điều 14" in silent
        assert 'value="77/BC"' in silent
        assert not AnnualReport.objects.exists()

    def test_shows_when_what_was_kept_no_longer_fits_its_hash(self, sent):
        sent.remarks = "Đã sửa."

        assert sent.hash != sent.computed_hash()

    def test_is_never_changed_or_removed(self, sent):
        with pytest.raises(LedgerError):
            sent.save()
        with pytest.raises(LedgerError):
            sent.delete()
        with pytest.raises(DatabaseError), transaction.atomic():
            AnnualReport.objects.update(remarks="")


class TestWho:
    def test_prepares_and_sends(self, staff, commission, client):
        stranger = appoint(AgencyFactory(), Office.HEAD)
        front = appoint(AgencyFactory(party=True), Office.FATHERLAND_FRONT)
        readers = {
            "head": staff.head.user, "clerk": staff.clerk.user, "commission": commission.user,
            "deputy": staff.deputies[0].user, "proposer": staff.proposer.user, "stranger": stranger.user,
            "front": front.user, "administrator": UserFactory(superuser=True),
        }  # fmt: skip
        found = {}
        for name, user in readers.items():
            client.force_login(user)
            gets = [client.get(page(code)).status_code for code in (staff.agency.code, "toan-tinh")]
            posted = client.post(page(staff.agency), {**FORM, "request_key": name}).status_code
            found[name] = (*gets, posted, client.get(reverse("workflow_annual")).status_code)

        assert found == {
            "head": (200, 404, 302, 200),
            "clerk": (200, 404, 302, 200),
            "commission": (200, 200, 200, 200),
            "deputy": (404, 404, 404, 404),
            "proposer": (404, 404, 404, 404),
            "stranger": (404, 404, 404, 200),
            "front": (404, 404, 404, 200),
            "administrator": (404, 404, 404, 200),
        }
        assert AnnualReport.objects.count() == 2

    def test_reads_what_was_sent(self, sent, staff, commission, client):
        stranger = appoint(AgencyFactory(), Office.HEAD)
        front = appoint(AgencyFactory(party=True), Office.FATHERLAND_FRONT)
        addresses = [reverse(name, args=[sent.pk]) for name in ("workflow_annual_sent", "workflow_annual_file")]
        found = []
        for official in (staff.head, staff.clerk, commission, front, stranger, staff.proposer):
            client.force_login(official.user)
            found.append({client.get(address).status_code for address in addresses})

        assert found == [{200}, {200}, {200}, {200}, {404}, {404}]

    def test_the_commission_sees_who_has_not_reported(self, sent, commission, client):
        make_staff(name="Sở Y tế tỉnh Sao Mai")
        client.force_login(commission.user)
        text = client.get(reverse("workflow_annual")).content.decode()

        assert "1 chưa gửi, trong 2" in text
        assert text.index("Sở Y tế") < text.index("Sở Nội vụ")


class TestReminders:
    @pytest.fixture
    def mail(self, staff):
        for official in (staff.head, staff.clerk, staff.deputies[0]):
            type(official).objects.filter(pk=official.pk).update(email=f"{official.code}@saomai.example")
        return staff

    def test_go_to_head_and_clerk_before_on_and_after_the_target_once_each(self, mail):
        found = []
        for day in (date(2026, 12, 7), date(2026, 12, 8), date(2026, 12, 9), date(2026, 12, 15), date(2026, 12, 16)):
            found.append((len(annual.sweep(at(day))), len(annual.sweep(at(day) + timedelta(hours=1)))))

        assert found == [(0, 0), (2, 0), (0, 0), (2, 0), (2, 0)]
        assert {row.recipient for row in Delivery.objects.all()} == {mail.head, mail.clerk}
        assert "khoản 8 Điều 14" in Delivery.objects.first().body

    def test_stop_when_the_report_is_sent(self, mail, sent):
        assert annual.sweep(at(date(2026, 12, 15))) == []
