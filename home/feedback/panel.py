"""The panel of the admin home that tells of new reports from readers."""

from wagtail.admin.ui.components import Component

from content.organisation.models import User
from home.feedback.desk import reports_for
from home.models import PageReport


class ReportsPanel(Component):
    """How many reports wait, with the way to them; nothing while none does."""

    name = "page-reports"
    order = 50
    template_name = "home/admin/panel.html"

    def __init__(self, user: User) -> None:
        self.waiting = reports_for(user).filter(state=PageReport.State.NEW).count()

    def get_context_data(self, parent_context=None) -> dict:
        return {"waiting": self.waiting}
