"""The regulation: its pages, its imported versions, their provisions."""

from content.regulation.models.pages import ArticlePage, ClauseGist, RegulationIndexPage, RegulationPage
from content.regulation.models.versions import Provision, RegulationVersion

__all__ = [
    "ArticlePage",
    "ClauseGist",
    "Provision",
    "RegulationIndexPage",
    "RegulationPage",
    "RegulationVersion",
]
