"""The draft of a model page: who edits it while it is cleared, and with which pictures."""

import json
from io import BytesIO

import pytest
from django.contrib.auth.models import Group, Permission
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from PIL import Image as Picture
from wagtail.images.models import Image
from wagtail.models import GroupPagePermission

from content.showcase.models import ModelPage
from content.showcase.sample_images import make_sample_image
from tests.workflow.permissions.forms import filled
from tests.workflow.permissions.world import CANARY, World, nowhere

EDITORS = {"clearance": {"head", "clerk", "propaganda", "superuser"}, "publication": {"propaganda", "superuser"}}
VIEWS = ["edit", "view_draft", "history", "history_results", "workflow_history", "revisions_index"]
CHANGES = [
    "delete",
    "unpublish",
    "copy",
    "move",
    "lock",
    "unlock",
    "set_privacy",
    "convert_alias",
    "set_page_position",
]


def address(page: ModelPage, name: str) -> str:
    return reverse(f"wagtailadmin_pages:{name}", args=[page.pk])


def upload(title: str) -> dict:
    """The chooser's form for a new picture."""
    file = BytesIO()
    Picture.new("RGB", (64, 48), "teal").save(file, "PNG")
    return {
        "image-chooser-upload-title": title,
        "image-chooser-upload-file": SimpleUploadedFile("anh.png", file.getvalue(), "image/png"),
        "image-chooser-upload-collection": "1",
    }


def own_picture(world: World, role: str, title: str) -> Image:
    """A picture that ``role`` uploaded."""
    image = make_sample_image(seed=7, title=title, description="Đồi")
    image.uploaded_by_user = world.users[role]
    image.save()
    return image


class TestWhoEdits:
    @pytest.mark.parametrize("name", sorted(EDITORS))
    @pytest.mark.parametrize(
        "role",
        [
            "author", "coauthor", "colleague", "head", "deputy", "clerk", "party_office", "propaganda",
            "organisation", "inspection", "front", "foreign_head", "foreign_official", "superuser",
        ],
    )  # fmt: skip
    def test_follows_the_desk_that_the_dossier_is_on(self, client, world, role, name):
        client.force_login(world.users[role])
        page, code = world.page(name), 200 if role in EDITORS[name] else 404

        assert client.get(address(page, "edit")).status_code == code
        assert client.get(address(page, "view_draft")).status_code == code
        assert client.get(address(page, "history")).status_code == code

    def test_hides_the_draft_from_everyone_else_like_a_page_that_is_not_there(self, client, world):
        client.force_login(world.users["foreign_head"])
        page = world.page("clearance")

        answers = {name: client.get(address(page, name)) for name in (*VIEWS, *CHANGES)}

        assert {answer.status_code for answer in answers.values()} == {404}
        nothing = client.get(reverse("wagtailadmin_pages:edit", args=[nowhere(ModelPage)]))
        assert answers["edit"].content.count(b"<") == nothing.content.count(b"<")

    @pytest.mark.parametrize("name", CHANGES)
    def test_lets_an_editor_do_nothing_but_edit(self, client, world, name):
        client.force_login(world.users["propaganda"])
        page = world.page("publication")
        kept = ModelPage.objects.filter(pk=page.pk).values().get()

        client.post(address(page, name), {"new_title": "x", "new_slug": "x", "new_parent_page": page.get_parent().pk})

        assert ModelPage.objects.filter(pk=page.pk).values().get() == kept
        assert ModelPage.objects.count() == 2

    def test_names_no_draft_in_the_page_chooser(self, client, world):
        client.force_login(world.users["head"])
        index = world.page("clearance").get_parent()

        for path, query in (
            (reverse("wagtailadmin_choose_page_child", args=[index.pk]), {}),
            (reverse("wagtailadmin_choose_page_search"), {"q": "xuất"}),
        ):
            assert CANARY not in client.get(path, query).content.decode()


class TestSiteEditors:
    """Someone to whom a group gives every right in the page tree, as for news or the front page."""

    @pytest.fixture
    def editor(self, client, world):
        user, home = world.users["colleague"], world.page("clearance").get_parent().get_parent()
        group = Group.objects.create(name="Biên tập viên")
        for permission in Permission.objects.filter(content_type__model="page", content_type__app_label="wagtailcore"):
            GroupPagePermission.objects.create(group=group, page=home, permission=permission)
        user.groups.add(group)
        client.force_login(user)
        return client

    def test_edit_the_other_pages(self, editor, world):
        index = world.page("clearance").get_parent()

        assert editor.get(address(index, "edit")).status_code == 200

    def test_hold_no_right_over_a_model_page(self, editor, world):
        page = world.page("clearance")
        page.live = True
        rights = page.permissions_for_user(world.users["colleague"])

        for right in ("edit", "delete", "publish", "unpublish", "lock", "unlock", "copy", "move", "unschedule"):
            assert not getattr(rights, f"can_{right}")(), right

    def test_neither_see_nor_touch_a_draft(self, editor, world):
        page, everything = world.page("clearance"), {"action-publish": "1", "new_title": "x", "new_slug": "x"}
        kept = ModelPage.objects.filter(pk=page.pk).values().get()
        index = reverse("wagtailadmin_explore", args=[page.get_parent().pk])

        answers = [editor.post(address(page, name), everything).status_code for name in (*VIEWS, *CHANGES)]
        lists = [editor.get(index), editor.get(index, {"q": "xuất"}), editor.get(reverse("wagtailadmin_home"))]

        assert set(answers) == {404}
        assert ModelPage.objects.filter(pk=page.pk).values().get() == kept
        assert not any(CANARY in shown.content.decode() for shown in lists)


class TestEditing:
    @pytest.mark.parametrize("role", ["propaganda", "head", "clerk"])
    def test_saves_a_draft_with_a_new_picture_and_previews_it(self, client, world, role):
        page = world.page("clearance")
        client.force_login(world.users[role])
        assert client.get(reverse("wagtailimages_chooser:choose")).status_code == 200

        chosen = client.post(reverse("wagtailimages_chooser:create"), upload("Cánh đồng mẫu"))
        picture = Image.objects.get(title="Cánh đồng mẫu")
        assert json.loads(chosen.content)["result"]["id"] == str(picture.pk)
        form = {**filled(client.get(address(page, "edit"))), "summary": "Tóm tắt đã sửa", "photo": str(picture.pk)}
        saved = client.post(address(page, "edit"), form)
        preview = client.post(address(page, "preview_on_edit"), form)
        shown = client.get(address(page, "preview_on_edit"))

        assert saved.status_code == 302
        draft = world.page("clearance").get_latest_revision_as_object()
        assert (draft.summary, draft.photo) == ("Tóm tắt đã sửa", picture)
        assert not draft.live
        assert preview.json()["is_valid"]
        assert "Tóm tắt đã sửa" in shown.content.decode()


class TestPictures:
    def test_shows_each_official_those_of_their_own_agency(self, client, world):
        own_picture(world, "foreign_head", "Ảnh cơ quan khác")
        found = {}
        for role in ("clerk", "foreign_official", "propaganda"):
            client.force_login(world.users[role])
            listing = client.get(reverse("wagtailimages_chooser:choose_results")).content.decode()
            found[role] = (CANARY in listing, "Ảnh cơ quan khác" in listing)

        assert found == {
            "clerk": (True, False),
            "foreign_official": (False, True),
            "propaganda": (True, True),
        }

    def test_opens_no_picture_of_another_agency_by_its_number(self, client, world):
        picture = own_picture(world, "head", "Ảnh riêng của cơ quan")
        client.force_login(world.users["foreign_head"])

        chosen = client.get(reverse("wagtailimages_chooser:chosen", args=[picture.pk]))
        several = client.get(reverse("wagtailimages_chooser:chosen_multiple"), {"id": picture.pk})

        assert "Ảnh riêng của cơ quan" not in chosen.content.decode() + several.content.decode()

    def test_searches_without_stumbling(self, client, world):
        client.force_login(world.users["foreign_head"])

        answer = client.get(reverse("wagtailimages_chooser:choose_results"), {"q": "Ảnh"})

        assert answer.status_code == 200
        assert CANARY not in answer.content.decode()

    @pytest.mark.parametrize("name", ["edit", "delete"])
    def test_stay_as_they_are_once_uploaded(self, client, world, name):
        """A cleared page shows the picture that was cleared, so its uploader may not replace the file."""
        picture = own_picture(world, "head", "Đã duyệt")
        client.force_login(world.users["head"])

        assert client.post(reverse(f"wagtailimages:{name}", args=[picture.pk]), upload("x")).status_code == 404
        assert Image.objects.filter(pk=picture.pk, title="Đã duyệt").exists()
