"""From a recognised result to a public model page: draft, clear, publish (Điều 14.5, 19.2)."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from hashlib import file_digest, sha256

from django.conf import settings
from django.db.models.fields.files import FieldFile
from django.utils.html import escape, linebreaks
from django.utils.text import Truncator

from content.evaluation.models import Evaluation
from content.organisation.models import User
from content.showcase.models import ModelFigure, ModelIndexPage, ModelPage
from content.showcase.models.index import COMPARE_SLUG
from content.text import vietnamese_slug
from workflow.actions.base import Action
from workflow.actions.model_parts import risks_of, steps_of
from workflow.models import Dossier
from workflow.rules.acts import ActKind
from workflow.rules.citation import Citation
from workflow.rules.publicity import cleared_text_is_what_is_published, content_is_cleared
from workflow.rules.verdict import Verdict
from workflow.rules.voting import Outcome


def paragraphs(*texts: str) -> str:
    """Plain text as rich text, escaped."""
    html = linebreaks(escape("\n\n".join(text.strip() for text in texts if text.strip())))
    return html.replace("<br>", "<br/>")  # the editor reads no other form


def free_slug(parent: ModelIndexPage, title: str) -> str:
    """A slug for ``title`` that no page under ``parent`` has yet."""
    base = vietnamese_slug(title)[:200] or "mo-hinh"
    taken = {COMPARE_SLUG, *parent.get_children().values_list("slug", flat=True)}
    return next(slug for n in range(1, len(taken) + 2) if (slug := base if n == 1 else f"{base}-{n}") not in taken)


def draft_model_page(
    dossier: Dossier, *, outcome: Outcome, recognised_on: date, recognised_under: Citation, user: User
) -> ModelPage:
    """Create the draft from the plan and the result report: a copy to be cleared, never a live view."""
    proposal = dossier.proposal
    evaluation = Evaluation.objects.get(proposal=proposal)
    parent = ModelIndexPage.objects.get()
    steps, advice = steps_of(evaluation.lessons)
    page = ModelPage(
        title=proposal.title,
        slug=free_slug(parent, proposal.title),
        live=False,
        evaluation=evaluation,
        source_agency=proposal.agency,
        field=proposal.field,
        theme=proposal.theme,
        outcome=outcome,
        recognised_date=recognised_on,
        recognised_under=recognised_under.short,
        summary=Truncator(" ".join(evaluation.effect.split())).chars(300),
        problem=paragraphs(proposal.rationale, proposal.bottleneck),
        solution=paragraphs(proposal.solution, proposal.scope),
        results=paragraphs(evaluation.achieved, evaluation.effect),
        steps=steps,
        replication=paragraphs(advice),
        resources=paragraphs(evaluation.time_and_resources),
        risk_rows=risks_of(proposal.negative_impact),
        risks=paragraphs(evaluation.negative_impact),
        contact=contact_of(dossier),
        is_sample=settings.DEMO,
    )
    page.figures = [
        ModelFigure(sort_order=n, label=f.label, unit=f.unit, before=f.before, after=f.after)
        for n, f in enumerate(evaluation.figures.all())
    ]
    parent.add_child(instance=page)
    page.save_revision(user=user)
    return page


def contact_of(dossier: Dossier) -> str:
    """How to reach the agency that did the work."""
    agency = dossier.proposal.agency
    return "\n".join(filter(None, (agency.name, agency.address, agency.phone, agency.email)))


def file_hashes(draft: ModelPage) -> dict[str, str]:
    """SHA-256 by name of every file that ``draft`` shows; empty for one that is missing."""
    photos = [draft.photo, *(photo.image for photo in draft.photos.all())]
    files = [photo.file for photo in photos if photo] + [evidence.file for evidence in draft.evidence.all()]
    return {file.name: file_hash(file) for file in files}


def file_hash(file: FieldFile) -> str:
    """SHA-256 of the bytes of ``file``."""
    if not file or not file.storage.exists(str(file.name)):
        return ""
    with file.storage.open(str(file.name), "rb") as stream:
        return file_digest(stream, "sha256").hexdigest()


@dataclass(kw_only=True)
class ModelAction(Action):
    """An act on the model page of a recognised result."""

    @property
    def page(self) -> ModelPage:
        """The draft of this dossier."""
        return ModelPage.objects.get(evaluation__proposal=self.dossier.proposal)

    @property
    def text_hash(self) -> str:
        """
        SHA-256 of the draft and of the bytes of its pictures and files.

        The number of its version would not do, for Wagtail lets a version be overwritten; nor would the
        names of the files, for a picture's file can be replaced.
        """
        revision = self.page.latest_revision
        pinned = {"content": revision.content, "files": file_hashes(revision.as_object())}
        canonical = json.dumps(pinned, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        return sha256(canonical.encode()).hexdigest()


@dataclass(kw_only=True)
class ClearModel(ModelAction):
    """The agency lets this very version go out: no state secret, personal data consented."""

    kind = ActKind.MODEL_CLEARED
    no_state_secret: bool
    personal_data_consented: bool

    def law(self) -> Iterable[Verdict]:
        yield content_is_cleared(
            no_state_secret=self.no_state_secret, personal_data_consented=self.personal_data_consented
        )

    def content(self) -> dict:
        return {
            "page": self.page.pk,
            "revision": self.page.latest_revision_id,
            "text_hash": self.text_hash,
            "no_state_secret": self.no_state_secret,
            "personal_data_consented": self.personal_data_consented,
        }


@dataclass(kw_only=True)
class ReturnModel(ModelAction):
    """The text was improved after clearance: the agency looks at the new version."""

    kind = ActKind.MODEL_RETURNED
    note: str = ""

    def content(self) -> dict:
        return {"revision": self.page.latest_revision_id, "note": self.note}


@dataclass(kw_only=True)
class PublishModel(ModelAction):
    """Put the cleared version before the public."""

    kind = ActKind.MODEL_PUBLISHED

    def law(self) -> Iterable[Verdict]:
        cleared = self.dossier.last_act(ActKind.MODEL_CLEARED)
        yield cleared_text_is_what_is_published(cleared=cleared.data["text_hash"], latest=self.text_hash)

    def content(self) -> dict:
        page = self.page
        return {"page": page.pk, "revision": page.latest_revision_id, "address": page.url}
