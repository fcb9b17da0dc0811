"""Wagtail's API: the same to everyone, public pages only."""

from tests.factories.statistics import make_snapshot


class TestPages:
    def test_tells_models_with_their_figures(self, client, models):
        told = client.get("/api/v2/pages/?type=showcase.ModelPage&fields=*&order=-recognised_date").json()

        assert [item["meta"]["slug"] for item in told["items"]] == ["hen-gio", "kho-thuoc", "mo-hinh-cu"]
        assert told["items"][0]["figures"][0]["unit"] == "phút"

    def test_shows_no_draft_even_to_an_administrator(self, admin_client, models):
        told = admin_client.get("/api/v2/pages/?type=showcase.ModelPage").json()

        assert told["meta"]["total_count"] == 3

    def test_lists_a_hundred_at_most(self, client, models):
        assert client.get("/api/v2/pages/?limit=101").status_code == 400


class TestProvisions:
    def test_tells_the_text_in_force(self, client, regulation):
        told = client.get("/api/v2/provisions/?limit=1&offset=1").json()

        assert told["items"][0]["text"] == "Khoản một."

    def test_tells_the_figures_in_force(self, client, db):
        make_snapshot()
        [told] = client.get("/api/v2/statistics/").json()["items"]

        assert told["figures"]["tables"][0]["rows"][0]["values"] == [1234]

    def test_knows_no_other_models(self, client, db):
        for name in ("images", "documents", "redirects", "users"):
            assert client.get(f"/api/v2/{name}/").status_code == 404
