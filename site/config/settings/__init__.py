"""Settings by topic: pick one of dev, demo, production, test with DJANGO_SETTINGS_MODULE."""
