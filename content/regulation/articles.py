"""One page for each article: made once, titled after the official text, the summary left to its editors."""

from django.utils.html import format_html_join

from content.regulation.models import ArticlePage, ClauseGist, RegulationPage, RegulationVersion
from content.regulation.parsing.outline import Kind
from content.regulation.structure import ArticleSummary, article_summaries


def ensure_articles(regulation: RegulationPage) -> None:
    """Make the missing article pages with our own title and summary. Existing pages stay as they are."""
    present = set(ArticlePage.objects.child_of(regulation).values_list("number", flat=True))
    for article in article_summaries():
        if article.number not in present:
            add_article(regulation, from_summary(article))


def from_summary(article: ArticleSummary) -> ArticlePage:
    page = ArticlePage(
        title=f"Điều {article.number}. {article.title}",
        slug=f"dieu-{article.number}",
        number=article.number,
        chapter_number=article.chapter_number,
        chapter_title=article.chapter_title,
        plain_title=article.title,
        summary=format_html_join("", "<p>{}</p>", ((paragraph,) for paragraph in article.summary)),
    )
    page.gists = [ClauseGist(ref=ref, gist=gist) for ref, gist in article.gists]
    return page


def add_article(regulation: RegulationPage, page: ArticlePage) -> None:
    """Put a new page under ``regulation``; the parent is read again, as treebeard keeps counters in memory."""
    RegulationPage.objects.get(pk=regulation.pk).add_child(instance=page)


def follow_version(version: RegulationVersion) -> None:
    """Title the article pages as ``version`` does, make those that are new, and have all of them indexed again."""
    pages = {page.number: page for page in ArticlePage.objects.child_of(version.regulation)}
    chapters = {p.ref: p for p in version.provisions.filter(kind=Kind.CHAPTER)}
    chapter = None
    for provision in version.provisions.filter(kind__in=[Kind.CHAPTER, Kind.ARTICLE]):
        if provision.kind == Kind.CHAPTER:
            chapter = chapters[provision.ref]
            continue
        official = {
            "title": f"Điều {provision.number}. {provision.title}"[:255],
            "chapter_number": chapter.number if chapter else "",
            "chapter_title": chapter.title if chapter else "",
        }
        number = int(provision.number)
        if number in pages:
            update(pages[number], official)
        else:
            add_article(version.regulation, ArticlePage(slug=f"dieu-{number}", number=number, **official))


def update(page: ArticlePage, values: dict[str, str]) -> None:
    """Set ``values`` on the live page, and on the draft that its editors may have open."""
    draft = page.get_latest_revision_as_object() if page.latest_revision_id else None
    for target in filter(None, (page, draft)):
        for name, value in values.items():
            setattr(target, name, value)
    page.draft_title = page.title
    page.save()
    if draft is not None:
        draft.save_revision(changed=page.has_unpublished_changes, clean=False)
