import pytest
from wagtail.models import ReferenceIndex

from content.organisation.importing.references import index_references
from content.organisation.models import Agency
from tests.organisation.files import import_agencies

pytestmark = pytest.mark.django_db


class TestReferences:
    def test_are_queued_together_and_not_one_by_one(self, django_capture_on_commit_callbacks):
        with django_capture_on_commit_callbacks() as queued:
            import_agencies("tren,Trên,state,,,,,,", *(f"a{n},Sở {n},state,tren,,,,," for n in range(20)))

        assert len(queued) == 2  # the references, and word to the kept pages

    def test_are_found_by_the_task_however_often_it_runs(self):
        import_agencies("tren,Trên,state,,,,,,", "duoi,Dưới,state,tren,,,,,")
        top, below = Agency.objects.get(code="tren"), Agency.objects.get(code="duoi")

        for _ in range(2):
            index_references.call("organisation.agency", [top.pk, below.pk, 999_999])

        assert [row.object_id for row in ReferenceIndex.get_references_to(top)] == [str(below.pk)]
