"""Addresses that ask for a little more or less of the list of models."""

from django import template

from content.showcase.asking import Question

register = template.Library()


@register.simple_tag
def compare_address(question: Question, slug: str) -> str:
    """The same list with the model ``slug`` put aside for comparing, or taken back."""
    return question.comparing(slug).address


@register.simple_tag
def choose_address(question: Question, parameter: str, value: str) -> str:
    """The same list with ``value`` chosen."""
    return question.choosing(parameter, value).address
