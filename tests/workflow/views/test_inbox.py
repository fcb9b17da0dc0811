"""The first screen of the admin: what waits, and what was begun."""

HOME = "/admin/"


class TestInbox:
    def test_shows_a_draft_to_its_author_until_it_is_sent(self, case, client):
        client.force_login(case.account("proposer"))
        begun = client.get(HOME).content.decode()
        case.submit()
        sent = client.get(HOME).content.decode()

        assert case.proposal.title in begun
        assert "Đề xuất đang viết" in begun
        assert "Đề xuất đang viết" not in sent

    def test_shows_a_draft_to_nobody_else(self, case, client):
        client.force_login(case.account("head"))

        assert case.proposal.title not in client.get(HOME).content.decode()

    def test_shows_what_waits(self, case, client):
        case.submit()
        client.force_login(case.account("clerk"))

        assert case.proposal.title in client.get(HOME).content.decode()
