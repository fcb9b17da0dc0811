"""Search in the reference tables that does not mind accents."""

from django.db.models import QuerySet
from wagtail_modeladmin.helpers.search import BaseSearchHandler

from content.text import vietnamese_slug


class FoldedSearchHandler(BaseSearchHandler):
    """Finds "Sở Y tế" by "so y te". Reads the searched columns of the whole table: thousands of rows at most."""

    def search_queryset(self, queryset: QuerySet, search_term: str, **kwargs: object) -> QuerySet:
        words = [word for word in vietnamese_slug(search_term).split("-") if word]
        if not search_term.strip():
            return queryset
        plain = queryset.order_by().select_related(None).prefetch_related(None)
        found = [
            pk for pk, *values in plain.values_list("pk", *self.search_fields) if words and self.matches(words, values)
        ]
        return queryset.filter(pk__in=found)

    def matches(self, words: list[str], values: list[str | None]) -> bool:
        """Whether each of ``words`` begins a word of ``values``."""
        folded = "-" + vietnamese_slug(" ".join(value for value in values if value))
        return all(f"-{word}" in folded for word in words)

    @property
    def show_search_form(self) -> bool:
        return bool(self.search_fields)
