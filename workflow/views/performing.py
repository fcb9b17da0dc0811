"""Performing an act from its form; every screen that offers acts does it this way."""

from django.contrib import messages
from django.http import HttpRequest
from django.utils import timezone

from workflow.actions.registry import ACTIONS
from workflow.calendar.working_calendar import CalendarRangeError
from workflow.forms.base import ActForm
from workflow.models import Dossier
from workflow.policies.acting import ActionForbidden
from workflow.rules.acts import ActKind
from workflow.rules.routes import type_of
from workflow.rules.verdict import RuleViolation


def performed(request: HttpRequest, dossier: Dossier, kind: ActKind, form: ActForm) -> bool:
    """Whether the act was recorded; a refusal is added to ``form``, naming its clause or who may act."""
    if not form.is_valid():
        return False
    try:
        ACTIONS[kind](dossier=dossier, user=request.user, now=timezone.now(), **form.facts()).execute()
    except (RuleViolation, ActionForbidden, CalendarRangeError) as refusal:
        form.add_error(None, str(refusal))
        return False
    messages.success(request, f"Đã ghi nhận: {type_of(kind, dossier.route).label}.")
    return True
