"""Each act carries the hash of the one before it, over everything that it says."""

from copy import copy
from datetime import timedelta
from hashlib import sha256

import pytest
from django.core.files.base import ContentFile

from tests.factories.workflow import make_case
from workflow.ledger import FIRST, append, broken_links, file_hash
from workflow.models import Act
from workflow.rules.acts import ActKind
from workflow.rules.stages import Stage

pytestmark = pytest.mark.django_db

MINUTES = b"%PDF-1.7 " + b"x" * 200_000


class TestChain:
    def test_begins_with_nothing_and_links_every_act_to_the_one_before(self, case):
        case.submit().reach(Stage.PUBLISHED)
        acts = list(case.dossier.acts.order_by("sequence"))

        assert [act.sequence for act in acts] == list(range(1, len(acts) + 1))
        assert [act.previous_hash for act in acts] == [FIRST, *(act.hash for act in acts[:-1])]
        assert all(act.hash == act.computed_hash() for act in acts)
        assert len({act.hash for act in acts}) == len(acts)
        assert list(broken_links(case.dossier)) == []

    def test_keeps_the_dossiers_apart(self, staff):
        first, second = make_case(staff).submit(), make_case(staff).submit()

        assert first.dossier.acts.get().previous_hash == second.dossier.acts.get().previous_hash == FIRST
        assert first.dossier.acts.get().hash != second.dossier.acts.get().hash

    @pytest.mark.parametrize(
        "change",
        [
            {"dossier_id": 0},
            {"sequence": 9},
            {"kind": ActKind.VOTE_CLOSED},
            {"clause": "dieu-1"},
            {"data": {"register_number": "2"}},
            {"document_hash": "0" * 64},
            {"recorded_by_id": None},
            {"corrects_id": 1},
            {"previous_hash": FIRST},
            {"on": "a day later"},
            {"recorded_at": "a day later"},
        ],
        ids=lambda change: next(iter(change)),
    )
    def test_depends_on_everything_that_an_act_says(self, case, change):
        case.submit()
        act = case.perform(ActKind.PLAN_RECEIVED, "clerk", register_number="1")
        changed = copy(act)

        for name, value in change.items():
            later = getattr(act, name) + timedelta(1) if value == "a day later" else value
            setattr(changed, name, later)

        assert changed.computed_hash() != act.hash

    def test_holds_the_hash_of_the_document(self, case):
        case.submit().reach(Stage.VOTING).vote("approve")

        act = case.perform(ActKind.VOTE_CLOSED, "head", document=ContentFile(MINUTES, name="bien-ban.pdf"))
        act = Act.objects.get(pk=act.pk)

        assert act.document_hash == sha256(MINUTES).hexdigest() == file_hash(act.document)
        assert act.document.read() == MINUTES
        assert act.hash == act.computed_hash()

    def test_keeps_vietnamese_text_as_it_is(self, case):
        case.submit().reach(Stage.IMPLEMENTING)
        words = "“Đã” họp\n\tở thôn – 50% \\ ' \" 🙂"

        case.perform(ActKind.PROGRESS_REPORTED, "proposer", progress=words)

        assert case.last(ActKind.PROGRESS_REPORTED).data["progress"] == words
        assert list(broken_links(case.dossier)) == []

    def test_names_the_clause_of_the_act(self, case):
        case.submit()

        act = append(
            case.dossier,
            ActKind.PLAN_RECEIVED,
            on=case.dossier.stage_since,
            recorded_at=case.dossier.opened_at,
            recorded_by=None,
            data={},
        )

        assert act.clause == "dieu-7.khoan-2.diem-2.1"
