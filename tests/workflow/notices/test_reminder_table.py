"""The table of reminders that the administrator edits."""

import pytest
from django.urls import reverse

from tests.factories.organisation import UserFactory
from workflow.models import ReminderRule

pytestmark = pytest.mark.django_db


@pytest.fixture
def rule(client) -> ReminderRule:
    client.force_login(UserFactory(is_superuser=True))
    return ReminderRule.objects.first()


class TestTable:
    @pytest.mark.parametrize("offset", [-61, 61, -500])
    def test_refuses_days_out_of_all_proportion(self, client, rule, offset):
        address = reverse("reminder_rules:edit", args=[rule.pk])

        answer = client.post(address, {"offset": offset, "audience": rule.audience, "active": "on"})

        assert "Số ngày phải từ −60 đến 60." in answer.content.decode()
        assert ReminderRule.objects.filter(offset=offset).count() == 0

    @pytest.mark.parametrize(
        ("offset", "words"),
        [(-2, "Trước hạn 2 ngày làm việc"), (0, "Đúng ngày đến hạn"), (3, "Sau hạn 3 ngày làm việc")],
    )
    def test_says_in_words_when_each_goes_out(self, offset, words):
        assert str(ReminderRule(offset=offset)).startswith(f"{words}: ")
