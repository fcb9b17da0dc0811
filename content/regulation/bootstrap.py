"""The pages of the regulation on a new site."""

from wagtail.models import Page

from content.regulation.articles import ensure_articles
from content.regulation.links import INDEX_SLUG, REGULATION_SLUG
from content.regulation.models import RegulationIndexPage, RegulationPage

TITLE = "Khuyến khích và bảo vệ cán bộ dám đổi mới vì lợi ích chung"
INTRODUCTION = (
    "<p>Quy định của tỉnh về việc cán bộ đề xuất cách làm mới, cơ quan xem xét và cho làm, "
    "và người làm được khuyến khích, bảo vệ. Mỗi điều có một trang riêng.</p>"
)


def ensure_regulation_tree(home: Page) -> RegulationPage:
    """Make the missing ones of index, regulation and article pages under ``home``; return the regulation."""
    index = RegulationIndexPage.objects.child_of(home).first()
    if index is None:
        index = RegulationIndexPage(title="Quy định", slug=INDEX_SLUG, show_in_menus=True)
        fresh(home).add_child(instance=index)
    regulation = RegulationPage.objects.child_of(index).filter(slug=REGULATION_SLUG).first()
    if regulation is None:
        regulation = RegulationPage(title=TITLE, slug=REGULATION_SLUG, introduction=INTRODUCTION)
        fresh(index).add_child(instance=regulation)
    ensure_articles(regulation)
    return regulation


def fresh(page: Page) -> Page:
    """The page as the database has it now: treebeard reads the number of children from memory."""
    return type(page).objects.get(pk=page.pk)
