"""Which reminders are due: the pure rule."""

from hypothesis import given
from hypothesis import strategies as st

from workflow.rules.reminders import DEFAULT_STEPS, Audience, ReminderStep, due_steps

steps = st.builds(ReminderStep, st.integers(-5, 5), st.sampled_from(Audience))


class TestDueSteps:
    def test_says_nothing_long_before_the_due_day(self):
        assert due_steps(DEFAULT_STEPS, days_past_due=-5, sent=[]) == []

    def test_reminds_the_desk_two_days_before(self):
        assert due_steps(DEFAULT_STEPS, days_past_due=-2, sent=[]) == [ReminderStep(-2, Audience.DESK)]

    def test_does_not_repeat_a_step(self):
        assert due_steps(DEFAULT_STEPS, days_past_due=-1, sent=[ReminderStep(-2, Audience.DESK)]) == []

    def test_escalates_when_late(self):
        late = due_steps(DEFAULT_STEPS, days_past_due=3, sent=[])

        assert {step.audience for step in late} == set(Audience)

    def test_passes_over_what_a_pause_made_stale(self):
        late = due_steps(DEFAULT_STEPS, days_past_due=10, sent=[])

        assert [step.offset for step in late if step.audience is Audience.DESK] == [1]

    @given(st.sets(steps), st.integers(-6, 6))
    def test_sending_what_is_due_leaves_nothing_due(self, table, day):
        first = due_steps(table, days_past_due=day, sent=[])

        assert due_steps(table, days_past_due=day, sent=first) == []
        assert len({step.audience for step in first}) == len(first)
