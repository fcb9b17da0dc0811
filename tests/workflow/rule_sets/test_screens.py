"""Everyone reads the rule set; only the administrator changes it, with a reason."""

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from tests.factories.organisation import UserFactory
from workflow.forms.rule_sets import RuleSetForm
from workflow.models import RuleSetVersion
from workflow.rules.readings import READINGS
from workflow.rules.rule_set import DEFAULT

pytestmark = pytest.mark.django_db
EDIT = "workflow_rule_set_edit"


@pytest.fixture
def administrator(client) -> Client:
    client.force_login(UserFactory(is_superuser=True))
    return client


def filled(**values) -> dict:
    """The form as it is shown, with some values changed."""
    form = RuleSetForm(current=DEFAULT)
    today = f"{timezone.localdate():%d/%m/%Y}"
    return {**{name: form[name].value() for name in form.fields}, "effective_from": today, "reason": "Lý do", **values}


class TestRuleSetPage:
    def test_shows_every_reading_with_question_answer_reason_and_clause(self, administrator):
        html = administrator.get(reverse("workflow_rule_set", args=[1])).content.decode()

        for reading in READINGS:
            assert f'id="{reading.id}"' in html
            assert reading.question in html
            assert reading.answer in html
            assert reading.reason in html
            assert str(reading.citation) in html

    def test_is_open_to_officials_who_follow_a_dossier_to_it(self, case, client):
        case.submit()
        client.force_login(case.account("head"))

        dossier = client.get(reverse("workflow_dossier", args=[case.dossier.pk])).content.decode()
        page = client.get(reverse("workflow_rule_set", args=[1]))

        assert reverse("workflow_rule_set", args=[1]) in dossier
        assert page.status_code == 200

    def test_names_on_the_dossier_the_readings_its_acts_rest_on(self, case, client):
        case.submit()
        case.driver.receive(case.driver.dossier.acts.get().on)
        client.force_login(case.account("head"))

        html = client.get(reverse("workflow_dossier", args=[case.dossier.pk])).content.decode()

        assert "đọc theo cách hiểu" in html
        assert '/1/#A8">' in html
        assert '/1/#A1">' not in html


class TestRuleSetEdit:
    def test_makes_a_version_and_shows_what_changed(self, administrator):
        answer = administrator.post(reverse(EDIT), filled(leadership_meeting=5, A1="eligible_voters"), follow=True)

        version = RuleSetVersion.objects.latest("number")
        assert (version.number, version.rules.days("leadership_meeting"), version.reason) == (2, 5, "Lý do")
        html = answer.content.decode()
        assert "So với bộ quy tắc trước" in html
        assert "khác mặc định" in html

    @pytest.mark.parametrize(
        ("values", "field"),
        [
            ({"reason": "", "leadership_meeting": 5}, "reason"),
            ({"leadership_meeting": 0}, "leadership_meeting"),
            ({"council_min": 9, "council_max": 5}, "council_max"),
            ({"A1": "eligible_voters", "effective_from": "01/01/2020"}, "effective_from"),
            ({}, "effective_from"),
        ],
    )
    def test_says_beside_the_value_what_is_wrong(self, administrator, values, field):
        answer = administrator.post(reverse(EDIT), filled(**values))

        assert RuleSetVersion.objects.count() == 1
        assert list(answer.context["form"].errors) == [field]

    def test_is_hidden_from_everyone_else(self, staff, client):
        client.force_login(staff.head.user)

        assert client.get(reverse(EDIT)).status_code == 404
        assert client.post(reverse(EDIT), filled(leadership_meeting=5)).status_code == 404
        assert RuleSetVersion.objects.count() == 1
