"""The addresses below ``/tim-kiem/``."""

from django.urls import path

from search.suggestions import suggest
from search.views import search

urlpatterns = [
    path("", search, name="search"),
    path("goi-y/", suggest, name="search_suggestions"),
]
