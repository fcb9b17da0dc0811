"""What a cache in front of the portal is told to drop, through Wagtail's front-end cache backends."""

import pytest

from tests.factories.showcase import ReplicationFactory
from tests.home.page_cache import recording


@pytest.fixture
def dropped(settings, models, run_queue, django_capture_on_commit_callbacks):
    """Runs a change; returns the paths that the cache in front was told to drop."""
    settings.WAGTAILFRONTENDCACHE = {"default": {"BACKEND": f"{recording.__name__}.RecordingBackend"}}

    def run(change):
        run_queue()
        recording.dropped.clear()
        with django_capture_on_commit_callbacks(execute=True):
            change()
        run_queue()
        return {f"/{url.partition('://')[2].partition('/')[2]}" for url in recording.dropped}

    return run


class TestDropping:
    def test_of_a_model_takes_its_screens_the_list_and_the_home_page(self, dropped, models):
        found = dropped(lambda: models[0].save_revision().publish())

        assert {"/", "/mo-hinh/", "/mo-hinh/hen-gio/", "/mo-hinh/hen-gio/ban-in/"} <= found
        assert "/mo-hinh/kho-thuoc/" not in found

    def test_follows_taking_back(self, dropped, models):
        assert {"/", "/mo-hinh/", "/mo-hinh/hen-gio/"} <= dropped(models[0].unpublish)

    def test_follows_a_replication(self, dropped, models):
        found = dropped(lambda: ReplicationFactory(page=models[0]))

        assert {"/", "/mo-hinh/", "/mo-hinh/hen-gio/"} <= found
