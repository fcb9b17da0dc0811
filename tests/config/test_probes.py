"""What those who run the machines ask."""

import pytest
from django.db.migrations.recorder import MigrationRecorder


class TestProbes:
    def test_health_asks_nothing_of_the_database(self, client):
        response = client.get("/healthz")

        assert (response.status_code, response.content) == (200, b"ok")

    @pytest.mark.django_db
    def test_ready_when_the_database_is_migrated(self, client):
        assert client.get("/readyz").status_code == 200

    @pytest.mark.django_db
    def test_not_ready_while_a_migration_is_pending(self, client):
        MigrationRecorder.Migration.objects.filter(app="home").delete()

        response = client.get("/readyz")

        assert (response.status_code, response.content) == (503, b"migrations")
