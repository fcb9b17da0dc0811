"""Passwords of the sample accounts, worthless outside the demo."""

from django.contrib.auth.hashers import PBKDF2PasswordHasher


class DemoPasswordHasher(PBKDF2PasswordHasher):
    """Stores under a name that only the demo settings know, so no other environment accepts it."""

    algorithm = "demo_only"
    iterations = 1_000  # these passwords are printed on the screen: nothing to slow an attacker down for
