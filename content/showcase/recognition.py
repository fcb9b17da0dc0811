"""Under which clause a result is recognised and a model published."""

from content.showcase.provisions import read_provision

RECOGNITION = read_provision("17.2")
