"""Dates, numbers and weeks as Vietnam writes them."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from django import forms
from django.template import Context, Template
from django.utils import formats, timezone
from wagtail.admin.widgets import AdminDateInput

from tests.config.conftest import ROOT

DAY = date(2026, 11, 2)


class TestDates:
    @pytest.mark.parametrize("typed", ["02/11/2026", "2/11/2026", "02-11-2026", "02.11.2026", "2026-11-02"])
    def test_are_read_with_the_day_first(self, typed):
        assert forms.DateField(localize=True).clean(typed) == DAY

    @pytest.mark.parametrize("typed", ["13/13/2026", "31/02/2026", "11/2026", "mai"])
    def test_that_do_not_exist_are_refused(self, typed):
        with pytest.raises(forms.ValidationError):
            forms.DateField(localize=True).clean(typed)

    def test_are_printed_with_the_day_first(self):
        assert Template("{{ day }}").render(Context({"day": DAY})) == "02/11/2026"

    def test_come_back_from_the_admin_widget_as_they_were_shown(self):
        shown = AdminDateInput().format_value(DAY)

        assert shown == "02/11/2026"
        assert forms.DateField(widget=AdminDateInput()).clean(shown) == DAY

    def test_begin_the_week_on_monday(self):
        assert formats.get_format("FIRST_DAY_OF_WEEK") == 1
        assert '"dayOfWeekStart": 1' in AdminDateInput().render("on", None).replace("&quot;", '"')

    def test_turn_at_midnight_in_vietnam(self):
        assert timezone.localdate(datetime(2026, 11, 1, 17, 0, tzinfo=UTC)) == DAY
        assert timezone.localdate(datetime(2026, 11, 1, 16, 59, tzinfo=UTC)) == date(2026, 11, 1)


class TestNumbers:
    def test_are_printed_with_points_and_a_comma(self):
        rendered = Template("{{ amount }}").render(Context({"amount": Decimal("1234567.5")}))

        assert rendered == "1.234.567,5"

    def test_are_read_with_a_comma(self):
        assert forms.DecimalField(localize=True).clean("1.234.567,5") == Decimal("1234567.5")


class TestPackage:
    def test_named_site_does_not_exist(self):
        assert not (ROOT / "site" / "__init__.py").exists()
