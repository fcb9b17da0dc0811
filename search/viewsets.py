"""The screens with which the keepers look after search."""

from django.conf import settings
from wagtail.admin.panels import FieldPanel, HelpPanel, PageChooserPanel
from wagtail.admin.ui.tables import Column
from wagtail.admin.views import generic
from wagtail.admin.viewsets.base import ViewSetGroup
from wagtail.admin.viewsets.model import ModelViewSet

from search.models import MissedSearch, PickedPage, Synonym


class SynonymViewSet(ModelViewSet):
    """Abbreviations and what they stand for."""

    model = Synonym
    name = "search_synonyms"
    url_prefix = "tim-kiem/tu-cung-nghia"
    icon = "list-ul"
    menu_label = "Từ cùng nghĩa"
    panels = [
        HelpPanel(
            "<p>Tìm một cách viết thì thấy cả những cách viết khác. Chữ viết tắt trùng với một từ thường "
            "(ví dụ TU, ĐU) chỉ được hiểu khi gõ chữ hoa.</p>"
        ),
        FieldPanel("term"),
        FieldPanel("meanings"),
    ]
    list_display = ["term", Column("meanings_in_one_line", label="Cách viết khác")]
    search_fields = ["term", "meanings"]
    copy_view_enabled = False
    inspect_view_enabled = False


class PickedPageViewSet(ModelViewSet):
    """Pages that come first for certain questions."""

    model = PickedPage
    name = "search_picks"
    url_prefix = "tim-kiem/goi-y-cua-ban"
    icon = "pick"
    menu_label = "Gợi ý của Ban"
    panels = [FieldPanel("questions"), PageChooserPanel("page"), FieldPanel("reason")]
    list_display = ["__str__", "page"]
    copy_view_enabled = False
    inspect_view_enabled = False


class MissedIndexView(generic.IndexView):
    """The report: most asked first, to be downloaded too."""

    list_export = ["text", "count", "last_day"]
    export_headings = {"text": "Câu tìm", "count": "Số lượt", "last_day": "Lần cuối"}
    export_filename = "tim-khong-thay"

    def get_page_subtitle(self) -> str:
        return f"giữ {settings.SEARCH_MISSED_DAYS} ngày"


class MissedSearchViewSet(ModelViewSet):
    """What people searched for without finding it."""

    model = MissedSearch
    name = "search_missed"
    url_prefix = "tim-kiem/khong-thay"
    icon = "search"
    menu_label = "Tìm không thấy"
    form_fields = ["text"]
    index_view_class = MissedIndexView
    list_display = ["text", "count", "last_day"]
    list_export = MissedIndexView.list_export
    list_filter = ["last_day"]
    search_fields = ["text"]
    ordering = ["-count", "-last_day"]
    copy_view_enabled = False
    inspect_view_enabled = False


class SearchViewSetGroup(ViewSetGroup):
    """One entry in the menu for all three."""

    menu_label = "Quản lý tìm kiếm"
    menu_name = "search-keeping"
    menu_icon = "search"
    menu_order = 610
    items = (SynonymViewSet, PickedPageViewSet, MissedSearchViewSet)
