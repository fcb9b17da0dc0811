"""The typed API: what it tells, what it refuses, what it saves."""

from datetime import timedelta

import pytest
from django.utils import timezone


def slugs(answer) -> list[str]:
    return [item["slug"] for item in answer.json()["items"]]


class TestModels:
    def test_lists_public_models_newest_first(self, client, models):
        answer = client.get("/api/v3/models/")

        assert slugs(answer) == ["hen-gio", "kho-thuoc", "mo-hinh-cu"]
        assert answer.json()["items"][0]["figures"] == [
            {"label": "Thời gian chờ trung bình", "unit": "phút", "before": "74.00", "after": "19.00"}
        ]
        assert answer.json()["items"][0]["url"].endswith("/mo-hinh/hen-gio/")

    @pytest.mark.parametrize(
        ("query", "found"),
        [
            ("field=health", ["kho-thuoc"]),
            ("year=2025", ["mo-hinh-cu"]),
            ("order=recognised_date&limit=1", ["mo-hinh-cu"]),
            ("offset=2", ["mo-hinh-cu"]),
            ("agency=khong-co", []),
        ],
    )
    def test_narrows_orders_and_pages(self, client, models, query, found):
        assert slugs(client.get(f"/api/v3/models/?{query}")) == found

    @pytest.mark.parametrize("query", ["limit=101", "limit=0", "offset=-1", "offset=10001", "order=id"])
    def test_refuses_what_it_does_not_know(self, client, models, query):
        answer = client.get(f"/api/v3/models/?{query}")

        assert answer.status_code == 422
        assert answer["Content-Type"] == "application/problem+json"

    def test_tells_a_model_with_links_that_work(self, client, models):
        models[0].problem = f'<p>Xem <a linktype="page" id="{models[1].pk}">kho thuốc</a>.</p>'
        models[0].save()

        told = client.get("/api/v3/models/hen-gio/").json()

        assert '<a href="/mo-hinh/kho-thuoc/">kho thuốc</a>' in told["problem"]

    def test_does_not_know_a_draft(self, client, models):
        assert client.get("/api/v3/models/ban-nhap/").status_code == 404

    def test_asks_the_same_number_of_questions_for_more_models(self, client, models, django_assert_max_num_queries):
        with django_assert_max_num_queries(6):
            client.get("/api/v3/models/")


class TestRegulation:
    def test_tells_the_text_in_force_in_its_order(self, client, regulation):
        told = client.get("/api/v3/regulation/provisions/?article=1").json()

        assert [item["ref"] for item in told["items"]] == [
            "dieu-1",
            "dieu-1.khoan-1",
            "dieu-1.khoan-2",
            "dieu-1.khoan-2.diem-a",
            "dieu-1.khoan-2.diem-b",
        ]
        assert told["items"][3]["url"].endswith("/dieu-1/#khoan-2-diem-a")
        assert told["items"][3]["parent"] == "dieu-1.khoan-2"

    def test_tells_one_provision(self, client, regulation):
        assert client.get("/api/v3/regulation/provisions/dieu-1.khoan-1/").json()["text"] == "Khoản một."

    def test_does_not_know_a_provision_of_an_unpublished_page(self, client, regulation):
        regulation.unpublish()

        assert client.get("/api/v3/regulation/provisions/dieu-1.khoan-1/").status_code == 404


class TestReading:
    @pytest.mark.parametrize("address", ["/api/v3/models/", "/api/v2/pages/"])
    def test_takes_nothing_in(self, admin_client, models, address):
        for method in ("post", "put", "patch", "delete"):
            assert getattr(admin_client, method)(address).status_code == 405

    @pytest.mark.parametrize("address", ["/api/v3/models/", "/api/v2/pages/", "/api/v2/provisions/"])
    def test_answers_304_until_something_is_published(self, client, models, regulation, address):
        etag = client.get(address)["ETag"]

        assert client.get(address, headers={"if-none-match": etag}).status_code == 304

        models[0].last_published_at = timezone.now() + timedelta(seconds=1)
        models[0].save()
        assert client.get(address, headers={"if-none-match": etag}).status_code == 200

    def test_may_be_read_from_any_page(self, client, models):
        assert (
            client.get("/api/v3/models/", headers={"origin": "https://vi-du.vn"})["Access-Control-Allow-Origin"] == "*"
        )
        assert "Access-Control-Allow-Origin" not in client.get("/", headers={"origin": "https://vi-du.vn"})

    def test_sets_no_cookie(self, client, models):
        assert not client.get("/api/v3/models/").cookies
