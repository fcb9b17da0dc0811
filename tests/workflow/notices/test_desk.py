"""Word at once to whoever has the dossier next."""

from tests.factories.workflow import DAY
from workflow.models import Delivery
from workflow.notices.sweep import tell_desk
from workflow.rules.acts import ActKind
from workflow.rules.stages import Stage
from workflow.sample.driver import at


class TestTellDesk:
    def test_tells_the_next_desk_once(self, case):
        case.submit()
        act = case.last(ActKind.PLAN_SUBMITTED)

        tell_desk(act.pk, at(DAY))
        tell_desk(act.pk, at(DAY))

        told = list(Delivery.objects.values_list("recipient__code", flat=True))
        assert sorted(told) == sorted([case.staff.head.code, case.staff.clerk.code])

    def test_does_not_tell_who_acted(self, case):
        case.submit().reach(Stage.VOTED)

        tell_desk(case.last(ActKind.VOTE_CLOSED).pk, at(DAY))

        assert not Delivery.objects.exists()

    def test_an_act_queues_the_word(self, case, run_queue, django_capture_on_commit_callbacks):
        with django_capture_on_commit_callbacks(execute=True):
            case.submit()

        run_queue()

        assert Delivery.objects.filter(sent_at__isnull=False).count() == 2
