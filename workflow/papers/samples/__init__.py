"""Made-up papers of every kind: what an uploaded template is tried on."""

from typing import Any

from workflow.papers.formats import FormatKey
from workflow.papers.kinds import PaperKey
from workflow.papers.samples import annual, approval, board, later, result
from workflow.papers.samples.heads import Samples

SAMPLES: Samples = {**approval.SAMPLES, **result.SAMPLES, **later.SAMPLES, **board.SAMPLES, **annual.SAMPLES}


def sample(kind: PaperKey, key: FormatKey) -> Any:
    """The sample paper of ``kind`` as an issuer of the format would write it."""
    return SAMPLES[kind](key)
