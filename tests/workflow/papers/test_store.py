"""Versions of templates: added, restored, never changed."""

import pytest
from django.db import DatabaseError, transaction
from django.utils import timezone

from tests.factories.organisation import UserFactory
from tests.workflow.papers.reading import text_of
from tests.workflow.papers.test_template_checks import KEY, KIND, with_line
from workflow.models import PaperTemplate
from workflow.models.act import LedgerError
from workflow.papers.build.template import default_template
from workflow.papers.store import NewVersion, TemplateRefused, current_template, restore


@pytest.fixture
def admin(db):
    return UserFactory(superuser=True)


def put(admin, text: str) -> PaperTemplate:
    version = NewVersion(kind=KIND, format=KEY, data=with_line(text), user=admin, now=timezone.now(), note=text)
    return version.execute()


class TestNewVersion:
    def test_serves_at_once_and_keeps_what_came_before(self, admin):
        first, second = put(admin, "Mẫu thứ nhất"), put(admin, "Mẫu thứ hai")

        assert (first.version, second.version) == (1, 2)
        assert "Mẫu thứ hai" in text_of(current_template(KIND, KEY))
        assert PaperTemplate.objects.count() == 2

    def test_of_the_same_bytes_is_the_same_version(self, admin):
        data = with_line("Một mẫu")
        put_again = [
            NewVersion(kind=KIND, format=KEY, data=data, user=admin, now=timezone.now()).execute() for _ in range(2)
        ]

        assert put_again[0] == put_again[1]

    def test_refuses_a_template_that_fails_the_check_and_keeps_nothing(self, admin):
        with pytest.raises(TemplateRefused, match="mat_khau"):
            put(admin, "{{ mat_khau }}")

        assert not PaperTemplate.objects.exists()
        assert current_template(KIND, KEY) == default_template(KIND, KEY)

    def test_refuses_to_be_changed_or_removed(self, admin):
        version = put(admin, "Mẫu")

        with pytest.raises(LedgerError):
            version.save()
        with pytest.raises(DatabaseError), transaction.atomic():
            PaperTemplate.objects.filter(pk=version.pk).update(note="khác")
        with pytest.raises(DatabaseError), transaction.atomic():
            PaperTemplate.objects.filter(pk=version.pk)._raw_delete("default")

    def test_refuses_to_serve_bytes_that_were_swapped_on_disk(self, admin):
        version = put(admin, "Mẫu")
        with open(version.file.path, "wb") as file:
            file.write(with_line("Mẫu khác"))

        with pytest.raises(TemplateRefused, match="thay đổi"):
            current_template(KIND, KEY)


class TestRestore:
    def test_puts_an_earlier_version_into_use_as_a_new_one(self, admin):
        put(admin, "Mẫu thứ nhất")
        put(admin, "Mẫu thứ hai")

        restored = restore(KIND, KEY, 1, user=admin, now=timezone.now())

        assert (restored.version, restored.note) == (3, "Khôi phục phiên bản 1")
        assert "Mẫu thứ nhất" in text_of(current_template(KIND, KEY))

    def test_brings_back_what_the_portal_builds(self, admin):
        put(admin, "Mẫu")

        restore(KIND, KEY, 0, user=admin, now=timezone.now())

        assert current_template(KIND, KEY) == default_template(KIND, KEY)

    def test_refuses_a_version_that_never_was(self, admin):
        with pytest.raises(PaperTemplate.DoesNotExist):
            restore(KIND, KEY, 7, user=admin, now=timezone.now())
