"""Whether an uploaded template may serve: first the file, then its placeholders, then a trial on sample data."""

from jinja2 import TemplateError

from workflow.papers.checks.package import package_problems
from workflow.papers.checks.placeholders import placeholder_problems
from workflow.papers.formats import FormatKey
from workflow.papers.kinds import KINDS, PaperKey
from workflow.papers.render import render
from workflow.papers.samples import sample

UNREADABLE = "Word không đọc được tệp này như một văn bản .docx. Hãy mở bằng Word, lưu lại rồi tải lên."


def template_problems(data: bytes, kind: PaperKey, key: FormatKey) -> list[str]:
    """Everything that stands against the template, in Vietnamese; empty when it may serve."""
    problems = package_problems(data)
    if problems:
        return problems
    try:
        problems = placeholder_problems(data, KINDS[kind].context)
    except Exception:
        # python-docx and lxml raise many kinds of errors on a broken file; all mean the same to the reader.
        return [UNREADABLE]
    return problems or trial_problems(data, kind, key)


def trial_problems(data: bytes, kind: PaperKey, key: FormatKey) -> list[str]:
    """What goes wrong when the sample paper is written with the template."""
    try:
        render(data, sample(kind, key))
    except TemplateError as error:
        return [f"Không điền được dữ liệu mẫu: {error}."]
    except Exception:
        return [f"Không điền được dữ liệu mẫu. {UNREADABLE}"]
    return []
