"""The regulation: its pages, its imported versions, their provisions."""

from content.regulation.models.article_page import ArticlePage, ClauseGist
from content.regulation.models.citations import ProvisionCitation
from content.regulation.models.notes import ProvisionNote
from content.regulation.models.pages import RegulationIndexPage, RegulationPage
from content.regulation.models.versions import Provision, Publication, RegulationVersion

__all__ = [
    "ArticlePage",
    "ClauseGist",
    "Provision",
    "ProvisionCitation",
    "ProvisionNote",
    "Publication",
    "RegulationIndexPage",
    "RegulationPage",
    "RegulationVersion",
]
