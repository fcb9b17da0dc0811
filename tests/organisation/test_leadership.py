from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from content.organisation.leadership import head_on, leadership_of, leadership_on
from content.organisation.models import Appointment, Office, Official
from tests.factories.organisation import AgencyFactory, AppointmentFactory, OfficialFactory

FIRST, LAST = date(2025, 3, 1), date(2025, 8, 31)
A_DAY = timedelta(days=1)


@pytest.mark.django_db
class TestHeadOn:
    @pytest.mark.parametrize(
        ("day", "holds"), [(FIRST - A_DAY, False), (FIRST, True), (LAST, True), (LAST + A_DAY, False)]
    )
    def test_counts_the_first_and_the_last_day(self, day, holds):
        term = AppointmentFactory(since=FIRST, until=LAST)

        assert (head_on(term.agency, day) == term.official) is holds

    def test_goes_on_without_an_end(self):
        term = AppointmentFactory(since=FIRST)

        assert head_on(term.agency, date(2099, 12, 31)) == term.official

    def test_is_nobody_in_an_agency_without_appointments(self):
        agency = AgencyFactory()
        AppointmentFactory(deputy=True, agency=agency)
        AppointmentFactory(head=True)

        assert head_on(agency, FIRST) is None

    def test_passes_to_the_successor_on_the_day_after_the_last(self):
        old = AppointmentFactory(since=FIRST, until=LAST)
        new = AppointmentFactory(agency=old.agency, since=LAST + A_DAY)

        assert head_on(old.agency, LAST) == old.official
        assert head_on(old.agency, LAST + A_DAY) == new.official

    def test_is_the_successor_where_both_hold_the_day(self):
        old = AppointmentFactory(since=FIRST, until=LAST)
        new = AppointmentFactory(agency=old.agency, since=LAST)

        assert head_on(old.agency, LAST) == new.official

    def test_is_the_acting_head_while_that_lasts(self):
        head = AppointmentFactory(since=FIRST)
        acting = AppointmentFactory(acting_head=True, agency=head.agency, since=LAST, until=LAST)

        assert leadership_on(head.agency, LAST).head == acting.official
        assert leadership_on(head.agency, LAST).acting
        assert head_on(head.agency, LAST + A_DAY) == head.official


@pytest.mark.django_db
class TestDeputies:
    def test_leave_out_the_deputy_who_acts_as_head(self):
        deputy = AppointmentFactory(deputy=True, since=FIRST)
        other = AppointmentFactory(deputy=True, agency=deputy.agency, since=FIRST)
        AppointmentFactory(acting_head=True, agency=deputy.agency, official=deputy.official, since=LAST)

        assert leadership_on(deputy.agency, LAST).deputies == (other.official,)

    def test_name_each_person_once(self):
        deputy = AppointmentFactory(deputy=True, since=FIRST)
        AppointmentFactory(deputy=True, agency=deputy.agency, official=deputy.official, since=LAST)

        assert leadership_on(deputy.agency, LAST).deputies == (deputy.official,)

    def test_come_in_one_query(self, django_assert_num_queries):
        term = AppointmentFactory(deputy=True)
        for _ in range(3):
            AppointmentFactory(deputy=True, agency=term.agency, official=OfficialFactory(agency=term.agency))

        with django_assert_num_queries(1):
            assert len(leadership_on(term.agency, FIRST).deputies) == 4


PEOPLE = [Official(pk=number, full_name=f"Cán bộ A{number}") for number in range(4)]
TERMS = st.lists(
    st.tuples(
        st.sampled_from(PEOPLE),
        st.sampled_from([Office.HEAD, Office.ACTING_HEAD, Office.DEPUTY, Office.RECORDS_CLERK]),
        st.integers(0, 9),
        st.one_of(st.none(), st.integers(0, 5)),
    ),
    max_size=8,
)


def naive_head(held: list[Appointment]) -> Official | None:
    """Read aloud: the acting head who came last, or else the head who came last."""
    for office in (Office.ACTING_HEAD, Office.HEAD):
        head = None
        for term in held:
            if term.office == office:
                head = term.official
        if head is not None:
            return head
    return None


class TestLeadershipAgainstANaiveReading:
    @pytest.mark.django_db
    @settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(terms=TERMS, offset=st.integers(-1, 15))
    def test_agrees(self, terms, offset):
        agency = AgencyFactory()
        people = {person.pk: OfficialFactory(agency=agency) for person in PEOPLE}
        kept = [
            AppointmentFactory(
                agency=agency,
                official=people[person.pk],
                office=office,
                since=FIRST + since * A_DAY,
                until=None if lasts is None else FIRST + (since + lasts) * A_DAY,
            )
            for person, office, since, lasts in terms
        ]
        day = FIRST + offset * A_DAY

        held = [t for t in kept if t.since <= day and (t.until is None or day <= t.until)]
        held.sort(key=lambda t: (t.since, t.pk))
        found = leadership_on(agency, day)

        assert found.head == naive_head(held)
        assert set(found.deputies) == {t.official for t in held if t.office == Office.DEPUTY} - {found.head}
        assert found == leadership_of(held)
