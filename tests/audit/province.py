"""A small public site with every kind of content: full, minimal, stopped and far too long."""

from datetime import date

from django.utils import timezone
from wagtail.models import Site
from wagtail.search.index import insert_or_update_object

from content.regulation.bootstrap import ensure_regulation_tree
from content.regulation.importing import publish, store
from content.regulation.models import ArticlePage
from content.regulation.parsing.parse import parse
from content.showcase.models import Discontinuation, ModelPage, ReplicationState
from search.vocabulary import rebuild_vocabulary
from tests.factories.organisation import UserFactory
from tests.factories.showcase import ModelFigureFactory, ModelPageFactory, ReplicationFactory

LONG_WORD = "Khôngcódấucách" * 12
LONG_TITLE = f"Một tên dài hơn mọi tên người ta nghĩ ra, có {LONG_WORD} ở giữa"
LONG_TEXT = f"<p>{'Một đoạn văn rất dài nói về cùng một việc. ' * 60}{LONG_WORD}</p>" * 5
FIRST = "Điều 1. Vườn\n\n1. Xem khoản 1 Điều 2.\n\n2. Không có gì.\n\nĐiều 2. Hoa\n\n1. Hoa nở vào mùa xuân."
SECOND = FIRST.replace("Không có gì.", f"Có {LONG_WORD}, và {'một câu nữa; ' * 80}").replace("mùa xuân", "mùa hạ")


def build() -> None:
    """Write the province into an empty, migrated database."""
    models()
    regulation()
    for page in [*ModelPage.objects.all(), *ArticlePage.objects.all()]:
        insert_or_update_object(page)
    rebuild_vocabulary()


def models() -> None:
    """Four models: everything a page can show, the least it can, one of the longest words, one that stopped."""
    full = ModelPageFactory(complete=True, title="Hẹn giờ nộp hồ sơ đất đai", slug="hen-gio")
    for state in ReplicationState:
        ReplicationFactory(page=full, state=state)
    ModelPageFactory(title="Tủ sách thôn", slug="tu-sach")
    texts = dict.fromkeys(("problem", "solution", "results", "replication", "resources", "risks"), LONG_TEXT)
    long = ModelPageFactory(
        title=LONG_TITLE,
        slug="ten-dai",
        summary=LONG_TITLE,
        contact=LONG_WORD,
        source_agency__name=LONG_TITLE,
        **texts,
    )
    ModelFigureFactory(page=long, label=LONG_WORD[:120], unit=LONG_WORD[:20])
    stopped = ModelPageFactory(complete=True, title="Kho thuốc dùng chung", slug="kho-thuoc")
    Discontinuation.objects.create(
        page=stopped,
        is_stopped=True,
        on=date(2026, 9, 1),
        reason=LONG_TITLE,
        recorded_by=UserFactory(),
        recorded_at=timezone.now(),
    )


def regulation() -> None:
    """Two versions that differ, over the article pages that every site has."""
    page = ensure_regulation_tree(Site.objects.get(is_default_site=True).root_page)
    for name, text in (("a.txt", FIRST), ("b.txt", SECOND)):
        version, _ = store(page, parse(name, text.encode()), source_name=name, sha256=name.ljust(64, "0"))
        publish(version)
