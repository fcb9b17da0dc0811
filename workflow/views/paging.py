"""Pages that cost the same at either end of a long list."""

from django.core.paginator import Page, Paginator


class KeyPaginator(Paginator):
    """Passes over the keys of what comes before a page, never over its rows and all that is joined to them."""

    def page(self, number: int | str) -> Page:
        """The page ``number``, its rows in the order of the list."""
        number = self.validate_number(number)
        first = (number - 1) * self.per_page
        found = self.object_list
        keys = list(found.values_list("pk", flat=True)[first : first + self.per_page])
        return self._get_page(found.model.objects.none() if not keys else found.filter(pk__in=keys), number, self)
