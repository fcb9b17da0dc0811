"""Every door to the public is tried by an administrator: only the act of publishing opens one."""

import json
from collections.abc import Iterator

import pytest
from django.core.exceptions import PermissionDenied
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone
from wagtail.models import GroupApprovalTask, Page, Task, TaskState, Workflow, WorkflowPage, WorkflowTask

from content.showcase.models import ModelIndexPage, ModelPage
from tests.factories.organisation import UserFactory
from tests.factories.workflow import Case, make_case
from tests.once import made_once
from tests.workflow.permissions.forms import filled
from workflow.rules.acts import ActKind
from workflow.rules.stages import Stage
from workflow.rules.verdict import RuleViolation

NEW = "Nội dung chưa ai đồng ý"


ALREADY_PUBLIC = 1


@pytest.fixture(scope="module")
def built(django_db_setup, django_db_blocker) -> Iterator[dict[Stage, Case]]:
    """Two cases, walked once for the module: one cleared by its agency, one published."""
    with made_once(django_db_blocker):
        yield {stage: make_case().submit().reach(stage) for stage in (Stage.AWAITING_PUBLICATION, Stage.PUBLISHED)}


@pytest.fixture
def case(built, db) -> Case:
    """A case whose model page is a draft that the agency cleared."""
    return built[Stage.AWAITING_PUBLICATION]


@pytest.fixture
def published(built, db) -> Case:
    return built[Stage.PUBLISHED]


@pytest.fixture
def admin(built, db, client):
    """A client of someone to whom Wagtail refuses nothing."""
    client.force_login(UserFactory(superuser=True))
    return client


def page_of(case: Case) -> ModelPage:
    return ModelPage.objects.get(evaluation=case.evaluation)


def live_models() -> int:
    """How many model pages the public sees, copies and aliases included."""
    return ModelPage.objects.live().count()


def edit(client, page: ModelPage, **changes):
    """Post the editor of ``page``."""
    address = reverse("wagtailadmin_pages:edit", args=[page.pk])
    return client.post(address, {**filled(client.get(address)), **changes})


SINGLE = {
    "convert_alias": {},
    "lock": {},
    "unlock": {},
    "set_page_position": {"position": "0"},
    "workflow_preview": {},
    "confirm_workflow_cancellation": {},
}


class TestEditor:
    @pytest.mark.parametrize(
        "button",
        [
            {"action-publish": "1"},
            {"action-submit": "1"},
            {"action-restart-workflow": "1"},
            {"action-cancel-workflow": "1"},
            {"action-workflow-action": "1", "workflow-action-name": "approve"},
            {"action-workflow-action": "1", "workflow-action-name": "approve", "workflow-action-extra-data": "{}"},
        ],
    )
    def test_saves_a_draft_whatever_the_button(self, admin, case, button):
        response = edit(admin, page_of(case), summary=NEW, **button)

        assert response.status_code == 302
        assert page_of(case).latest_revision.content["summary"] == NEW
        assert live_models() == ALREADY_PUBLIC

    def test_offers_no_button_that_publishes(self, admin, case):
        html = admin.get(reverse("wagtailadmin_pages:edit", args=[page_of(case).pk])).content.decode()

        assert 'name="action-publish"' not in html
        assert 'name="action-submit"' not in html

    def test_schedules_nothing(self, admin, case):
        page = page_of(case)
        soon = timezone.now() - timezone.timedelta(minutes=1)
        edit(admin, page, go_live_at=f"{soon:%d/%m/%Y %H:%M}", **{"action-publish": "1"})

        call_command("publish_scheduled")

        assert live_models() == ALREADY_PUBLIC

    def test_has_no_schedule_that_holds_the_act_back(self, admin, case):
        case.perform(ActKind.MODEL_RETURNED, "propaganda")
        later = timezone.now() + timezone.timedelta(days=30)
        edit(admin, page_of(case), go_live_at=f"{later:%d/%m/%Y %H:%M}")

        case.reach(Stage.PUBLISHED)

        assert page_of(case).live

    def test_keeps_new_content_of_a_published_page_from_the_public(self, admin, client, published):
        page = page_of(published)
        edit(admin, page, summary=NEW, **{"action-publish": "1"})

        assert NEW not in client.get(page.url).content.decode()
        assert page_of(published).has_unpublished_changes

    def test_reverts_to_a_draft_only(self, admin, published):
        page = page_of(published)
        edit(admin, page, summary=NEW)
        address = reverse("wagtailadmin_pages:revisions_revert", args=[page.pk, page_of(published).latest_revision_id])
        form = filled(admin.get(address))

        admin.post(address, {**form, "action-publish": "1"})

        assert page_of(published).summary != NEW


class TestPermissions:
    """What Wagtail's screens, hooks and interfaces ask before they do anything."""

    def test_refuse_to_administrators_what_leads_to_the_public(self, case):
        page, user = page_of(case), UserFactory(superuser=True)
        on_page, on_index = page.permissions_for_user(user), page.get_parent().specific.permissions_for_user(user)

        assert not on_page.can_publish()
        assert not on_page.can_unschedule()
        assert not on_page.can_submit_for_moderation()
        assert not on_page.can_copy()
        assert not on_page.can_copy_to(page.get_parent())
        assert not on_index.can_publish_subpage()
        assert not on_index.can_add_subpage()

    def test_leave_them_the_rest(self, published):
        page, user = page_of(published), UserFactory(superuser=True)
        on_page, on_index = page.permissions_for_user(user), page.get_parent().specific.permissions_for_user(user)

        assert on_page.can_edit()
        assert on_page.can_unpublish()
        assert on_page.can_delete()
        assert on_page.can_lock()
        assert on_index.can_publish()


class TestTree:
    def test_takes_no_page_written_by_hand(self, admin, built):
        index = ModelIndexPage.objects.get()
        address = reverse("wagtailadmin_pages:add", args=["showcase", "modelpage", index.pk])

        for button in ("action-publish", "action-submit", "action-save"):
            admin.post(address, {"title": "Tự viết", "slug": "tu-viet", button: "1"})

        assert ModelPage.objects.count() == len(built)

    @pytest.mark.parametrize("extra", [{}, {"publish_copies": "on"}, {"alias": "on"}, {"copy_subpages": "on"}])
    @pytest.mark.parametrize("depth", [0, 1, 2])
    def test_makes_no_copy_and_no_alias(self, admin, built, published, extra, depth):
        """Of the page, of the list it stands in, of the whole site."""
        source = Page.objects.get(pk=page_of(published).pk)
        for _step in range(depth):
            source = source.get_parent()
        form = {"new_title": "Bản sao", "new_slug": "ban-sao", "new_parent_page": source.get_parent().pk, **extra}

        admin.post(reverse("wagtailadmin_pages:copy", args=[source.pk]), form)

        assert ModelPage.objects.count() == len(built)

    @pytest.mark.parametrize("name", sorted(SINGLE))
    def test_opens_by_no_other_address(self, admin, case, name):
        page = page_of(case)
        arguments = [page.pk, page.current_workflow_task.pk] if name == "workflow_preview" else [page.pk]

        admin.post(reverse(f"wagtailadmin_pages:{name}", args=arguments), SINGLE[name])

        assert live_models() == ALREADY_PUBLIC

    def test_moves_nothing_into_the_open(self, admin, case):
        page = page_of(case)

        admin.post(reverse("wagtailadmin_pages:move_confirm", args=[page.pk, page.get_parent().pk]))

        assert live_models() == ALREADY_PUBLIC

    def test_lets_an_administrator_take_a_page_back_for_good(self, admin, published):
        page = page_of(published)

        admin.post(reverse("wagtailadmin_pages:unpublish", args=[page.pk]))
        edit(admin, page, **{"action-publish": "1"})
        published.perform(
            ActKind.CORRECTION_NOTED, "head", corrects=published.last(ActKind.MODEL_PUBLISHED), correction="x"
        )

        assert not page_of(published).live


class TestBulk:
    @pytest.mark.parametrize("target", ["page", "index", "home", "all"])
    def test_publishes_no_model_page(self, admin, case, target):
        page = page_of(case)
        index = page.get_parent()
        wanted = {"page": page.pk, "index": index.pk, "home": index.get_parent().pk, "all": "all"}[target]
        query = f"?id={wanted}&childOf={index.pk}&next=/admin/"

        admin.post(
            reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"]) + query,
            {"include_descendants": "on"},
        )

        assert live_models() == ALREADY_PUBLIC


class TestAdminApi:
    @pytest.mark.parametrize(
        "action", ["publish", "copy", "create_alias", "convert_alias", "revert_to_page_revision", "move"]
    )
    def test_publishes_no_model_page(self, admin, built, case, action):
        page = page_of(case)
        parent = page.get_parent().pk
        body = {
            "destination_page_id": parent, "keep_live": True, "recursive": True, "slug": "khac",
            "revision_id": page.latest_revision_id, "destination_parent_id": parent,
        }  # fmt: skip

        admin.post(
            reverse("wagtailadmin_api:pages:action", args=[page.pk, action]),
            json.dumps(body),
            content_type="application/json",
        )

        assert live_models() == ALREADY_PUBLIC
        assert ModelPage.objects.count() == len(built)


class TestWorkflow:
    def test_has_no_approve_button_outside_the_dossier(self, admin, case):
        page = page_of(case)
        state = page.current_workflow_task_state

        for name in ("workflow_action", "collect_workflow_action_data"):
            admin.post(reverse(f"wagtailadmin_pages:{name}", args=[page.pk, "approve", state.pk]))

        state.refresh_from_db()
        assert state.status == TaskState.STATUS_IN_PROGRESS
        assert live_models() == ALREADY_PUBLIC

    def test_steps_cannot_be_switched_off(self, admin, case):
        for task in Task.objects.all():
            admin.post(reverse("wagtailadmin_workflows:disable_task", args=[task.pk]))
        for workflow in Workflow.objects.all():
            admin.post(reverse("wagtailadmin_workflows:disable", args=[workflow.pk]))
            admin.post(reverse("wagtailadmin_workflows:edit", args=[workflow.pk]), {"name": "Rút gọn"})
        admin.post(reverse("wagtailadmin_workflows:remove", args=[page_of(case).get_parent().pk]))

        assert not Task.objects.filter(active=False).exists()
        assert not Workflow.objects.filter(active=False).exists()
        assert WorkflowPage.objects.filter(workflow__name="Công bố mô hình").exists()
        assert page_of(case).workflow_in_progress
        assert live_models() == ALREADY_PUBLIC

    def test_publishes_nothing_when_its_steps_end_without_the_act(self, case):
        """However somebody brings the steps to their end, in the database or by a task of their own."""
        page = page_of(case)
        state = page.current_workflow_state
        WorkflowTask.objects.filter(workflow=state.workflow).delete()
        task = GroupApprovalTask.objects.create(name="Bước tự đặt")
        WorkflowTask.objects.create(workflow=state.workflow, task=Task.objects.get(pk=task.pk))

        page.current_workflow_task_state.approve(user=None)
        last = page_of(case).current_workflow_task_state

        with pytest.raises(PermissionDenied):
            last.approve(user=None)

        assert live_models() == ALREADY_PUBLIC


class TestAct:
    def test_publishes(self, case):
        case.reach(Stage.PUBLISHED)

        assert page_of(case).live

    def test_publishes_though_somebody_cancelled_the_workflow(self, client, case):
        """Whoever sent the page back is the one who asked for moderation, and may cancel it."""
        case.perform(ActKind.MODEL_RETURNED, "propaganda")
        case.reach(Stage.AWAITING_PUBLICATION)
        client.force_login(case.account("propaganda"))
        cancel(client, page_of(case))

        case.perform(ActKind.MODEL_PUBLISHED, "propaganda")

        assert page_of(case).live

    def test_refuses_a_text_that_was_written_over_after_the_clearance(self, client, case):
        """Autosave writes into the version that it made before, whose number stays."""
        case.perform(ActKind.MODEL_RETURNED, "propaganda")
        client.force_login(case.account("propaganda"))
        edit(client, page_of(case), summary="Bản cơ quan xem")
        case.perform(ActKind.MODEL_CLEARED, "head")
        version = page_of(case).latest_revision_id
        edit(client, page_of(case), summary=NEW, overwrite_revision_id=str(version))
        assert page_of(case).latest_revision_id == version

        with pytest.raises(RuleViolation, match="đã sửa sau khi cơ quan đồng ý"):
            case.perform(ActKind.MODEL_PUBLISHED, "propaganda")

        assert live_models() == ALREADY_PUBLIC


def cancel(client, page: ModelPage) -> None:
    """Cancel the moderation of ``page`` and leave its text as it is: a form that does not validate does that."""
    blank = {"steps-count": "0", "risk_rows-count": "0"}
    client.post(reverse("wagtailadmin_pages:edit", args=[page.pk]), {"action-cancel-workflow": "1", **blank})
    page.refresh_from_db()
    assert page.current_workflow_state is None
