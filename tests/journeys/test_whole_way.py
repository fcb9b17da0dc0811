"""One innovation goes all the way, from an empty form to the public page, through the hands of everyone concerned."""

import pytest

from tests.journeys import approval, decision, publicity, voting, work

SERIES = "a"


@pytest.mark.journey
def test_one_innovation_goes_all_the_way(cast):
    approval.begin_proposal(cast)
    approval.finish_proposal(cast)
    approval.attach_papers(cast)
    approval.submit(cast)
    approval.receive(cast)
    approval.call_meeting(cast)
    voting.head_votes(cast)
    voting.deputies_vote(cast)
    voting.close_vote(cast)
    decision.ask_committee(cast)
    decision.committee_answers(cast)
    decision.approve(cast)
    decision.assign(cast)
    work.report_progress(cast)
    work.report_result(cast)
    voting.evaluate(cast)
    decision.recognise(cast)
    publicity.clear(cast)
    publicity.improve(cast)
    publicity.publish_what_was_cleared(cast)
    publicity.read_in_public(cast)
    cast.assert_clean()
