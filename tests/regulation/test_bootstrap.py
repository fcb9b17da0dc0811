"""A fresh portal shows every article and our summaries before any official file is there."""

from content.regulation.bootstrap import ensure_regulation_tree
from content.regulation.models import ArticlePage, RegulationIndexPage, RegulationPage
from content.regulation.structure import article_summaries, full_refs


class TestSummaries:
    def test_cover_the_twenty_articles_of_five_chapters(self):
        articles = article_summaries()

        assert [article.number for article in articles] == list(range(1, 21))
        assert len({article.chapter_number for article in articles}) == 5
        assert all(article.title and article.summary for article in articles)

    def test_put_a_letter_under_the_numbered_point_before_it(self):
        refs = ["khoan-1", "khoan-1-diem-1.1", "khoan-1-diem-a", "khoan-2", "khoan-2-diem-a"]

        found = [ref for ref, _ in full_refs([{"ref": ref, "gist": "x"} for ref in refs])]
        assert found == ["khoan-1", "khoan-1.diem-1.1", "khoan-1.diem-1.1.diem-a", "khoan-2", "khoan-2.diem-a"]


class TestTree:
    def test_is_made_once(self, regulation, django_assert_max_num_queries):
        home = RegulationIndexPage.objects.get().get_parent()

        with django_assert_max_num_queries(6):
            assert ensure_regulation_tree(home) == regulation

        assert ArticlePage.objects.child_of(regulation).count() == 20
        assert RegulationPage.objects.count() == 1

    def test_makes_a_missing_article_again_and_leaves_edited_ones(self, regulation):
        ArticlePage.objects.filter(number=3).update(summary="<p>Biên tập viên đã sửa.</p>")
        ArticlePage.objects.get(number=4).delete()

        ensure_regulation_tree(RegulationIndexPage.objects.get().get_parent())

        assert ArticlePage.objects.get(number=3).summary == "<p>Biên tập viên đã sửa.</p>"
        assert ArticlePage.objects.get(number=4).gists.exists()
