"""Only the text that the agency cleared goes before the public."""

import pytest
from wagtail.models import Revision, TaskState

from content.showcase.models import ModelPage
from content.showcase.sample_images import make_sample_image
from tests.factories.showcase import ModelPageFactory
from tests.factories.workflow import Case
from tests.workflow.refusals import law_refuses
from workflow.actions.model_page import file_hashes
from workflow.actions.model_parts import risks_of, steps_of
from workflow.rules.acts import ActKind
from workflow.rules.stages import Stage

pytestmark = pytest.mark.django_db

STARTS_AT = Stage.AWAITING_CLEARANCE

NEW = "Người dân chờ 19 phút."


@pytest.fixture
def case(walked) -> Case:
    return walked


def draft() -> ModelPage:
    """The page as its editors see it."""
    return ModelPage.objects.get().get_latest_revision_as_object()


def edit(case: Case, summary: str = NEW) -> Revision:
    """Save another text, as the editor does."""
    page = draft()
    page.summary = summary
    return page.save_revision(user=case.account("propaganda"))


class TestClearModel:
    def test_refuses_half_a_clearance(self, case):
        for missing in ("no_state_secret", "personal_data_consented"):
            with law_refuses(r"Cần xác nhận .*\(khoản 2 Điều 19\)"):
                case.perform(ActKind.MODEL_CLEARED, "head", **{missing: False})

    def test_takes_the_text_as_it_was_edited_before(self, case):
        edit(case)

        case.reach(Stage.PUBLISHED)

        assert ModelPage.objects.get().summary == NEW


class TestPublishModel:
    def test_refuses_a_text_that_was_edited_after_clearance(self, case):
        case.reach(Stage.AWAITING_PUBLICATION)
        edit(case)

        with law_refuses(r"đã sửa sau khi cơ quan đồng ý.*\(khoản 2 Điều 19\)"):
            case.perform(ActKind.MODEL_PUBLISHED, "propaganda")

    def test_refuses_a_cleared_version_that_was_overwritten(self, case):
        edited = edit(case, "Bản đã được xem.")
        case.reach(Stage.AWAITING_PUBLICATION)
        page = draft()
        page.summary = NEW
        page.save_revision(user=case.account("propaganda"), overwrite_revision=edited)

        with law_refuses("đã sửa sau khi cơ quan đồng ý"):
            case.perform(ActKind.MODEL_PUBLISHED, "propaganda")

    def test_publishes_the_new_text_once_it_was_returned_and_cleared(self, case):
        case.reach(Stage.AWAITING_PUBLICATION)
        edit(case)

        case.perform(ActKind.MODEL_RETURNED, "propaganda")
        assert case.stage is Stage.AWAITING_CLEARANCE
        assert ModelPage.objects.get().current_workflow_task.step == "clearance"
        case.reach(Stage.PUBLISHED)

        page = ModelPage.objects.get()
        assert page.live
        assert page.summary == NEW
        assert not TaskState.objects.filter(status=TaskState.STATUS_IN_PROGRESS).exists()

    def test_may_go_back_and_forth(self, case):
        for text in ("Bản một.", "Bản hai.", "Bản ba."):
            case.reach(Stage.AWAITING_PUBLICATION)
            edit(case, text)
            case.perform(ActKind.MODEL_RETURNED, "propaganda")
        case.reach(Stage.PUBLISHED)

        assert ModelPage.objects.get().summary == "Bản ba."
        assert case.last(ActKind.MODEL_PUBLISHED).data["revision"] == ModelPage.objects.get().live_revision_id

    def test_ends_the_dossier(self, case):
        case.reach(Stage.PUBLISHED)

        for kind, role in ((ActKind.MODEL_PUBLISHED, "propaganda"), (ActKind.MODEL_RETURNED, "propaganda")):
            with law_refuses("khi hồ sơ ở bước “Đã công bố mô hình”"):
                case.perform(kind, role)


class TestFileHashes:
    def test_change_with_the_bytes_of_a_file_that_keeps_its_name(self):
        page = ModelPageFactory()
        page.photo = make_sample_image(seed=1, title="Ảnh bị thay", description="Đồi")
        before = file_hashes(page)

        with page.photo.file.storage.open(page.photo.file.name, "wb") as stream:
            stream.write(b"anh khac")

        assert set(file_hashes(page)) == set(before)
        assert file_hashes(page) != before


class TestDraftParts:
    def test_takes_steps_out_of_the_lessons_and_keeps_the_rest(self):
        steps, rest = steps_of("Bước 1: đếm lượt khách.\nBước 2: mở hai quầy.\nNên làm vào mùa khô.")

        assert [step["title"] for _, step in steps] == ["Đếm lượt khách", "Mở hai quầy"]
        assert rest == "Nên làm vào mùa khô."

    @pytest.mark.parametrize(
        ("text", "found"),
        [
            ("Không có.", []),
            ("Sóng yếu; xử lý bằng bộ phát riêng.", [("Sóng yếu", "Bộ phát riêng.")]),
            ("Thêm việc. Cách xử lý: bớt sổ.", [("Thêm việc", "Bớt sổ.")]),
            ("Chờ lâu. Mưa nhiều.", [("Chờ lâu.", ""), ("Mưa nhiều.", "")]),
        ],
    )
    def test_takes_risks_with_how_they_were_met(self, text, found):
        assert [(row["risk"], row["response"]) for _, row in risks_of(text)] == found
