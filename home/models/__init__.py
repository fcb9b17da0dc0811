"""The pages of the portal itself, and what its readers tell it."""

from home.models.feedback import PageOpinion, PageReport
from home.models.front import HomePage
from home.models.information import ContactPage, InformationPage
from home.models.visits import PageVisits
from home.page_cache.changes import Change

__all__ = ["Change", "ContactPage", "HomePage", "InformationPage", "PageOpinion", "PageReport", "PageVisits"]
