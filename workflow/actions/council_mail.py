"""Sending personal links to council members without an account."""

from collections.abc import Iterable
from functools import partial

from django.conf import settings
from django.core.mail import send_mail
from django.db import transaction
from django.urls import reverse
from django_q.tasks import async_task

from workflow.models import CouncilMember
from workflow.policies.links import make_token, may_use_link, open_phase

SUBJECT = "Tài liệu họp Hội đồng đánh giá đề xuất"
BODY = """Kính gửi {name},

{agency} gửi đồng chí tài liệu họp Hội đồng đánh giá đề xuất “{title}”.
Đường dẫn dưới đây dành riêng cho đồng chí, xin không chuyển cho người khác:

{url}

Đường dẫn hết hiệu lực sau 30 ngày hoặc khi Hội đồng kết thúc biểu quyết.
"""


def queue_links(members: Iterable[CouncilMember]) -> None:
    """Once the act is committed, send each member without an account but with an address their link."""
    for member in members:
        if member.email and not member.has_account:
            transaction.on_commit(partial(async_task, "workflow.actions.council_mail.send_link", member.pk))


def link_address(member: CouncilMember) -> str:
    """A new personal link of ``member``; empty when there is nothing to open."""
    phase = open_phase(member)
    if phase is None or not may_use_link(member, phase):
        return ""
    return settings.WAGTAILADMIN_BASE_URL + reverse("workflow_council_link", args=[make_token(member, phase)])


def send_link(member: int, **_later) -> None:
    """The job: write to the member, unless the link would no longer open anything."""
    row = CouncilMember.objects.select_related("dossier__proposal", "dossier__deciding_agency", "official").get(
        pk=member
    )
    url = link_address(row)
    if url:
        text = BODY.format(
            name=row.full_name, agency=row.dossier.deciding_agency, title=row.dossier.proposal.title, url=url
        )
        send_mail(SUBJECT, text, None, [row.email])
