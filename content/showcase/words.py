"""What the words of a title say about which models are near. Pure."""

from itertools import pairwise

from content.text import clean_text


def word_pairs(title: str) -> list[str]:
    """Neighbouring syllables of ``title``, in lower case; in Vietnamese two make most words."""
    words = [word.strip("“”\"'.,;:!?()–-") for word in clean_text(title).lower().split()]
    words = [word for word in words if word]
    return [f"{one} {other}" for one, other in pairwise(words)]
