"""Choosing people."""

from wagtail.admin.viewsets.chooser import ChooserViewSet

from content.organisation.models import Official


class OfficialChooserViewSet(ChooserViewSet):
    """Pick an official by name."""

    model = Official
    icon = "user"
    choose_one_text = "Chọn cán bộ"
    choose_another_text = "Chọn cán bộ khác"
    link_to_chosen_text = "Xem cán bộ này"

    def get_urlpatterns(self):
        """Without the form for a new one: people are entered in the register of officials."""
        return [pattern for pattern in super().get_urlpatterns() if pattern.name != "create"]


official_chooser = OfficialChooserViewSet("official_chooser")
