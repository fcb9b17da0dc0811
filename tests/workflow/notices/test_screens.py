"""Personal settings and the calendar link."""

from django.urls import reverse
from icalendar import Calendar

from tests.factories.workflow import DAY
from workflow.models import CalendarFeed, NotificationSetting
from workflow.rules.stages import Stage


class TestSettings:
    def test_keeps_the_choice(self, case, client):
        client.force_login(case.account("clerk"))

        client.post(reverse("workflow_notices"), {"choice": "daily"})

        assert NotificationSetting.objects.get(official=case.staff.clerk).choice == "daily"

    def test_is_not_there_for_an_account_without_an_official(self, admin_client):
        assert admin_client.get(reverse("workflow_notices")).status_code == 404


class TestCalendarFeed:
    def feed(self, client, official) -> str:
        return reverse("calendar_feed", args=[CalendarFeed.objects.get(official=official).secret])

    def test_holds_meetings_and_due_dates_without_titles(self, case, client):
        case.submit().reach(Stage.MEETING_CALLED)
        client.force_login(case.account("head"))
        client.post(reverse("workflow_calendar_renew"))
        address = self.feed(client, case.staff.head)
        client.logout()

        answer = client.get(address)

        events = Calendar.from_ical(answer.content).walk("VEVENT")
        assert {event.decoded("dtstart") for event in events} >= {DAY}
        assert len(events) == 2
        assert case.proposal.title not in answer.content.decode()
        assert answer["X-Robots-Tag"] == "noindex"

    def test_ends_with_the_link(self, case, client):
        client.force_login(case.account("head"))
        client.post(reverse("workflow_calendar_renew"))
        old = self.feed(client, case.staff.head)

        client.post(reverse("workflow_calendar_renew"))
        renewed = self.feed(client, case.staff.head)
        status = (client.get(old).status_code, client.get(renewed).status_code)
        client.post(reverse("workflow_calendar_end"))

        assert status == (404, 200)
        assert client.get(renewed).status_code == 404

    def test_ends_with_the_account(self, case, client):
        client.force_login(case.account("head"))
        client.post(reverse("workflow_calendar_renew"))
        address = self.feed(client, case.staff.head)
        user = case.account("head")
        user.is_active = False
        user.save()

        assert client.get(address).status_code == 404
