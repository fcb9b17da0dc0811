"""An object as the stock indexer gets to see it: its texts, folded."""

from collections.abc import Iterable
from typing import Any

from modelsearch.index import AutocompleteField, SearchField
from wagtail.models import Page

from content.text import clean_text
from search.folding import index_text
from search.models import IndexedText
from search.vocabulary import learn

LONGEST_TEXT = 200_000  # PostgreSQL refuses a vector of more than 1 MB


class KnownSearchField(SearchField):
    """A search field whose text was worked out before."""

    def __init__(self, field: SearchField, text: str):
        super().__init__(field.field_name, boost=field.boost)
        self.text = text

    def get_value(self, obj: object) -> str:
        return self.text


class KnownAutocompleteField(AutocompleteField):
    """An autocomplete field whose text was worked out before."""

    def __init__(self, field: AutocompleteField, text: str):
        super().__init__(field.field_name)
        self.text = text

    def get_value(self, obj: object) -> str:
        return self.text


class FoldedDocument:
    """Stands in for ``obj`` while it is indexed. ``indexer`` is the stock one and reads the texts."""

    def __init__(self, obj: Any, indexer: Any):
        self.pk = obj.pk
        found = [
            (kept, value)
            for field in obj.get_search_fields()
            for kept, *_weight, value in indexer.prepare_field(obj, field)
        ]
        self.fields = [known(field, value) for field, value in found]
        self.text = "\n".join(v for f, v in found if isinstance(f, SearchField) and f.field_name != "title")

    def get_search_fields(self) -> list[SearchField | AutocompleteField]:
        return self.fields


def known(field: SearchField | AutocompleteField, value: str) -> SearchField | AutocompleteField:
    """Return ``field`` with ``value``, folded, as its answer."""
    kind = KnownSearchField if isinstance(field, SearchField) else KnownAutocompleteField
    return kind(field, index_text(value[:LONGEST_TEXT]))


def folded_documents(model: type, objs: Iterable[Any], indexer_class: type, backend: object) -> list[FoldedDocument]:
    """Return the stand-ins for ``objs``; of pages, keep the texts for excerpts and the words of the public ones."""
    objs = list(objs)
    documents = [FoldedDocument(obj, indexer_class(obj, backend)) for obj in objs]
    if issubclass(model, Page):
        texts = [IndexedText(page_id=found.pk, text=clean_text(found.text)[:LONGEST_TEXT]) for found in documents]
        IndexedText.objects.bulk_create(texts, update_conflicts=True, unique_fields=["page"], update_fields=["text"])
        public = set(Page.objects.live().public().filter(pk__in=[obj.pk for obj in objs]).values_list("pk", flat=True))
        learn(
            clean_text(f"{obj.title}\n{found.text}")
            for obj, found in zip(objs, documents, strict=True)
            if obj.pk in public
        )
    return documents
