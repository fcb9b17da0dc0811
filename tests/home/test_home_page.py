"""The front page."""

import pytest
from bs4 import BeautifulSoup
from django.utils import timezone

from content.regulation.links import provision_url
from content.showcase.models import Discontinuation, ReplicationState
from home.models import HomePage
from home.models.front import NEWEST_CARDS, NEWEST_LINES
from tests.factories.organisation import UserFactory
from tests.factories.showcase import ModelPageFactory, ReplicationFactory


@pytest.fixture
def front(client, db):
    """Fetch the front page; the answer is its parsed HTML."""

    def fetch():
        response = client.get("/")
        assert response.status_code == 200
        return BeautifulSoup(response.content, "html.parser")

    return fetch


class TestHomePage:
    def test_says_in_vietnamese_what_it_is_and_lets_people_search(self, front):
        html = front()

        assert html.html["lang"] == "vi"
        assert html.select_one("form[role=search]")["action"] == "/tim-kiem/"
        assert html.select_one("meta[name=description]")["content"]
        assert html.select_one("link[rel=canonical]")["href"] == HomePage.objects.get().full_url

    def test_shows_five_steps_that_lead_to_their_provisions(self, front, client):
        links = [link["href"] for link in front().select(".step a")]

        assert links == [
            provision_url(7, 1),
            provision_url(7, 2),
            provision_url(7, 3),
            provision_url(16),
            provision_url(17),
        ]
        assert all(client.get(link.partition("#")[0]).status_code == 200 for link in links)

    def test_draws_the_five_steps_and_says_in_words_what_the_drawing_shows(self, front):
        drawings = front().select(".staircase svg")

        assert [len(drawing.select("text")) for drawing in drawings] == [5, 5]
        assert all("5 công nhận" in drawing["aria-label"] for drawing in drawings)
        assert all("." not in drawing["viewbox"] for drawing in drawings)

    def test_says_so_while_there_is_no_model(self, front):
        assert "Chưa có mô hình" in front().select_one(".shelf").get_text()

    def test_shows_the_newest_models_first_as_lines_then_as_cards_and_no_draft(self, front):
        total = NEWEST_LINES + NEWEST_CARDS
        for day in range(1, total + 3):
            ModelPageFactory(title=f"Ngày {day}", recognised_date=f"2026-03-{day:02}")
        ModelPageFactory(title="Bản thảo", draft=True, recognised_date="2026-04-01")

        html = front()
        lines = [link.get_text() for link in html.select(".model-line__title a")]
        cards = [link.get_text() for link in html.select(".card__title a")]

        assert len(lines) == NEWEST_LINES
        assert lines + cards == [f"Ngày {day}" for day in range(total + 2, 2, -1)]

    def test_names_the_most_replicated_models_with_how_many_follow(self, front):
        ModelPageFactory(title="Chưa ai làm theo")
        ReplicationFactory(page__title="Hỏng ở nơi khác", state=ReplicationState.FAILED)
        often = ReplicationFactory(page__title="Hai nơi", state=ReplicationState.SUCCEEDED).page
        ReplicationFactory(page=often)
        ReplicationFactory(page__title="Một nơi")
        stopped = ModelPageFactory(title="Đã dừng")
        ReplicationFactory.create_batch(3, page=stopped, state=ReplicationState.SUCCEEDED)
        Discontinuation.objects.create(
            page=stopped, on="2026-09-01", reason="Hết.", recorded_by=UserFactory(), recorded_at=timezone.now()
        )

        html = front()
        copied = html.find("h2", string="Được làm theo nhiều nhất").find_next("ul")

        assert [link.get_text() for link in copied.select("a")] == ["Hai nơi", "Một nơi"]
        assert "2 nơi làm theo" in copied.get_text()

    def test_names_no_copied_model_while_there_is_none(self, front):
        ModelPageFactory()

        assert "làm theo nhiều nhất" not in front().select_one(".shelf").get_text()

    def test_leads_officials_to_their_side(self, front):
        assert {link["href"] for link in front().select("main a.button")} == {"/admin/"}

    def test_marks_the_sample_province_only_in_the_demo(self, front, settings):
        assert front().select_one(".demo-banner") is None

        settings.DEMO = True

        assert "không có thật" in front().select_one(".demo-banner").get_text()
