from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError

from content.organisation.models import Office, Official
from tests.factories.organisation import AgencyFactory, AppointmentFactory, OfficialFactory, UserFactory

pytestmark = pytest.mark.django_db


class TestAgency:
    def test_refuses_itself_as_superior(self):
        agency = AgencyFactory()
        agency.superior = agency

        with pytest.raises(ValidationError) as refusal:
            agency.full_clean()

        assert "superior" in refusal.value.message_dict

    def test_refuses_a_subordinate_of_a_subordinate_as_superior(self):
        top = AgencyFactory()
        bottom = AgencyFactory(superior=AgencyFactory(superior=top))
        top.superior = bottom

        with pytest.raises(ValidationError, match="cấp dưới"):
            top.full_clean()

    def test_accepts_a_new_agency_below_a_tall_tree(self):
        AgencyFactory.build(superior=AgencyFactory(superior=AgencyFactory())).full_clean()

    def test_refuses_a_code_with_accents(self):
        with pytest.raises(ValidationError) as refusal:
            AgencyFactory.build(code="sở-y-tế").full_clean()

        assert "code" in refusal.value.message_dict


class TestOfficial:
    def test_sorts_by_given_name_then_middle_then_family_name(self):
        agency = AgencyFactory()
        for name in ["Trần Văn Bình", "Lê Thị An", "Nguyễn Văn An", "Đỗ Văn An"]:
            OfficialFactory(full_name=name, agency=agency)

        names = list(Official.objects.values_list("full_name", flat=True))

        assert [name.split()[-1] for name in names] == ["An", "An", "An", "Bình"]
        assert names[0] == "Lê Thị An"

    def test_keeps_the_sort_key_when_the_name_changes(self):
        official = OfficialFactory(full_name="Nguyễn Văn An")
        official.full_name = "Nguyễn Văn Yên"
        official.save()

        assert Official.objects.get().sort_name.startswith("yên")

    def test_lets_the_holder_of_the_account_into_the_admin_and_no_further(self):
        official = OfficialFactory(with_account=True)

        user = type(official.user).objects.get()

        assert user.has_perm("wagtailadmin.access_admin")
        assert user.get_all_permissions() == {"wagtailadmin.access_admin"}

    def test_gives_the_account_the_name_of_its_holder(self):
        official = OfficialFactory(with_account=True, full_name="Lê Thị An")

        assert official.user.get_full_name() == "Lê Thị An"
        assert UserFactory(username="khong-ai").get_full_name() == "khong-ai"


class TestAppointment:
    def test_refuses_an_end_before_the_start(self):
        term = AppointmentFactory.build(
            official=OfficialFactory(), agency=AgencyFactory(), since=date(2026, 5, 2), until=date(2026, 5, 1)
        )

        with pytest.raises(ValidationError) as refusal:
            term.full_clean()

        assert "until" in refusal.value.message_dict

    def test_refuses_an_end_before_the_start_in_the_database_too(self):
        with pytest.raises(IntegrityError):
            AppointmentFactory(since=date(2026, 5, 2), until=date(2026, 5, 1))

    def test_refuses_an_acting_head_without_a_document(self):
        term = AppointmentFactory(acting_head=True)
        term.document_number = ""

        with pytest.raises(ValidationError) as refusal:
            term.full_clean()

        assert "document_number" in refusal.value.message_dict

    @pytest.mark.parametrize("trait", ["head", "acting_head"])
    def test_refuses_two_of_a_kind_at_the_top_on_one_day(self, trait):
        first = AppointmentFactory(**{trait: True}, since=date(2024, 1, 1), until=date(2024, 6, 30))
        second = AppointmentFactory(**{trait: True}, agency=first.agency, since=date(2024, 7, 1))
        second.full_clean()
        second.since = date(2024, 6, 30)

        with pytest.raises(ValidationError, match="Trùng thời gian"):
            second.full_clean()

    def test_accepts_two_deputies_and_an_acting_head_beside_a_head(self):
        head = AppointmentFactory()
        for trait in ["deputy", "deputy", "acting_head"]:
            AppointmentFactory(**{trait: True}, agency=head.agency).full_clean()

    def test_accepts_heads_of_two_agencies_on_one_day(self):
        AppointmentFactory()
        AppointmentFactory().full_clean()


class TestFactoryTraits:
    @pytest.mark.parametrize(
        ("trait", "office"),
        [
            ("clerk", Office.RECORDS_CLERK),
            ("party_office", Office.PARTY_OFFICE),
            ("organisation_commission", Office.ORGANISATION_COMMISSION),
            ("propaganda_department", Office.PROPAGANDA_DEPARTMENT),
            ("inspection_commission", Office.INSPECTION_COMMISSION),
            ("fatherland_front", Office.FATHERLAND_FRONT),
        ],
    )
    def test_make_valid_appointments(self, trait, office):
        term = AppointmentFactory(**{trait: True})

        term.full_clean()

        assert term.office == office
