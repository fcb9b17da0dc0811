"""From an outline to a version, and from a version to what the public reads."""

import pytest
from wagtail.models import PageLogEntry

from content.regulation.importing import publish, store
from content.regulation.models import ArticlePage, Provision, RegulationVersion
from content.regulation.parsing.parse import parse
from tests.regulation.conftest import SHORT, outline_of

CHANGED = SHORT.replace("Khoản một", "Khoản một đã sửa")
MARKS = {"source_name": "a.txt", "sha256": "0" * 64}


class TestStore:
    def test_keeps_every_piece_with_its_parent(self, regulation, sample):
        outline = parse("mau.txt", sample)

        version, is_new = store(regulation, outline, **MARKS)

        rows = version.provisions.select_related("parent")
        assert is_new
        assert [(r.ref, r.parent.ref if r.parent else "") for r in rows] == [(p.ref, p.parent) for p in outline.pieces]
        assert version.status == "draft"
        assert version.counts == outline.counts

    def test_changes_nothing_for_the_same_text(self, regulation):
        first, _ = store(regulation, outline_of(SHORT), **MARKS)

        again, is_new = store(regulation, outline_of(SHORT + "\n\n"), **MARKS)

        assert (again.pk, is_new) == (first.pk, False)
        assert Provision.objects.filter(version__regulation=regulation).count() == len(outline_of(SHORT).pieces)

    def test_numbers_a_changed_text_as_a_new_version(self, regulation):
        for text in (SHORT, CHANGED, SHORT):
            store(regulation, outline_of(text), **MARKS)

        assert [version.number for version in regulation.versions.all()] == [3, 2, 1]

    def test_asks_the_database_as_often_for_a_long_text_as_for_a_short_one(
        self, regulation, django_assert_max_num_queries
    ):
        long = "Điều 1. A\n\n" + "\n\n".join(f"{n}. Khoản {n}." for n in range(1, 90))

        with django_assert_max_num_queries(14):
            store(regulation, outline_of(long), **MARKS)

    def test_leaves_nothing_behind_when_it_fails(self, regulation, monkeypatch):
        monkeypatch.setattr("content.regulation.importing.BATCH", -1)

        with pytest.raises((AssertionError, ValueError)):
            store(regulation, outline_of(SHORT), **MARKS)

        assert not RegulationVersion.objects.exists()


class TestPublish:
    def test_makes_one_current_version_and_keeps_the_older(self, imported):
        first, second = imported(SHORT), imported(CHANGED)

        first.refresh_from_db()
        assert (first.status, second.status) == ("superseded", "published")
        assert first.provisions.get(ref="dieu-1.khoan-1").text == "Khoản một."

    def test_titles_the_pages_and_keeps_our_summaries(self, imported):
        before = ArticlePage.objects.get(number=1)

        imported(f"Chương I\n\nCHUNG\n\n{SHORT}")

        page = ArticlePage.objects.get(number=1)
        assert (page.title, page.draft_title) == ("Điều 1. Tên", "Điều 1. Tên")
        assert (page.chapter_number, page.chapter_title) == ("I", "CHUNG")
        assert (page.summary, page.plain_title, page.slug) == (before.summary, before.plain_title, "dieu-1")

    def test_retitles_the_draft_that_an_editor_has_open(self, imported, regulation):
        page = ArticlePage.objects.get(number=1)
        page.summary = "<p>Bản nháp của biên tập viên.</p>"
        page.save_revision()

        imported(SHORT)

        page = ArticlePage.objects.get(number=1)
        draft = page.get_latest_revision_as_object()
        assert (draft.title, draft.summary) == ("Điều 1. Tên", "<p>Bản nháp của biên tập viên.</p>")
        assert "Bản nháp" not in page.summary
        assert page.has_unpublished_changes

    def test_makes_a_page_for_a_new_article(self, imported, regulation):
        imported("\n\n".join(f"Điều {n}. Tên {n}\n\nĐoạn." for n in range(1, 22)))

        assert ArticlePage.objects.child_of(regulation).get(number=21).url.endswith("/dieu-21/")

    def test_has_no_second_effect(self, imported):
        version = imported(SHORT)
        logged = PageLogEntry.objects.filter(action="regulation.publish").count()

        assert publish(version) is False
        assert PageLogEntry.objects.filter(action="regulation.publish").count() == logged == 1

    def test_brings_an_older_version_back(self, imported):
        first, second = imported(SHORT), imported(CHANGED)

        assert publish(first) is True
        second.refresh_from_db()
        assert (first.status, second.status) == ("published", "superseded")
