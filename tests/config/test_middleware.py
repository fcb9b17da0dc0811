"""What a form sends is clean before any view sees it."""

import json
from unicodedata import normalize

import pytest
from django.core.exceptions import RequestDataTooBig
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import HttpRequest, HttpResponse, QueryDict
from django.test import RequestFactory

from config.middleware import CleanTextMiddleware, cleaned

NFC = "Đổi mới"
NFD = normalize("NFD", NFC)


def seen(request: HttpRequest) -> HttpRequest:
    """``request`` as the view behind the middleware would see it."""
    seen_by_view = []
    CleanTextMiddleware(lambda request: seen_by_view.append(request) or HttpResponse())(request)
    return seen_by_view[0]


class TestCleanText:
    @pytest.mark.parametrize(
        ("sent", "kept"),
        [
            (NFD, NFC),
            ("a\u200bb\ufeffc\u00add", "abcd"),
            ("a\x00b\x07c\x1bd\x7fe", "abcde"),
            ("\u202egnh.exe", "gnh.exe"),
            ("dòng một\r\ndòng hai\tcột", "dòng một\r\ndòng hai\tcột"),
            ("", ""),
        ],
    )
    def test_in_forms_and_addresses(self, rf: RequestFactory, sent, kept):
        assert seen(rf.post("/", {"title": sent})).POST["title"] == kept
        assert seen(rf.get("/", {"q": sent})).GET["q"] == kept

    def test_without_lone_surrogates(self):
        query = QueryDict(mutable=True)
        query["title"] = "a\ud800b"

        assert cleaned(query)["title"] == "ab"

    def test_keeps_every_value_of_a_key_in_order(self, rf: RequestFactory):
        request = seen(rf.post("/", {"clause": ["b", NFD, "a", "b"]}))

        assert request.POST.getlist("clause") == ["b", NFC, "a", "b"]

    def test_leaves_forms_immutable(self, rf: RequestFactory):
        request = seen(rf.post("/?q=1", {"title": "a"}))

        with pytest.raises(AttributeError):
            request.POST["title"] = "b"
        with pytest.raises(AttributeError):
            request.GET["q"] = "b"

    def test_inside_json_that_hides_characters_behind_escapes(self, rf: RequestFactory):
        sent = '{"blocks": [{"text": "a\\u0000b\\u200bc\\ud800", "depth": 0}]}'

        kept = seen(rf.post("/", {"body": sent})).POST["body"]

        assert json.loads(kept) == {"blocks": [{"text": "abc", "depth": 0}]}

    @pytest.mark.parametrize("sent", ["[1] \\u1ea1", "{\\u", "[" * 100_000 + "\\u"])
    def test_leaves_what_only_looks_like_json(self, rf: RequestFactory, sent):
        assert seen(rf.post("/", {"body": sent})).POST["body"] == sent


class TestUploads:
    def test_keep_their_bytes_and_get_clean_names(self, rf: RequestFactory):
        content = bytes(range(256)) * 20_000
        files = [SimpleUploadedFile(normalize("NFD", "Đề án.pdf"), content), SimpleUploadedFile("b.pdf", b"b")]

        request = seen(rf.post("/", {"title": "a", "papers": files}))

        papers = request.FILES.getlist("papers")
        assert [paper.name for paper in papers] == ["Đề án.pdf", "b.pdf"]
        assert papers[0].read() == content
        assert request.POST.dict() == {"title": "a"}

    def test_other_bodies_are_left_to_the_view(self, rf: RequestFactory):
        body = ('{"title": "' + "x" * 3_000_000 + '"}').encode()

        request = seen(rf.post("/", body, content_type="application/json"))

        assert json.loads(request.read())["title"].startswith("xxx")

    def test_huge_forms_are_refused(self, rf: RequestFactory, settings):
        with pytest.raises(RequestDataTooBig):
            seen(
                rf.post(
                    "/",
                    "title=" + "x" * (settings.DATA_UPLOAD_MAX_MEMORY_SIZE + 1),
                    content_type="application/x-www-form-urlencoded",
                )
            )

    def test_huge_forms_get_an_answer(self, client, settings):
        body = "title=" + "x" * (settings.DATA_UPLOAD_MAX_MEMORY_SIZE + 1)

        response = client.post("/healthz", body, content_type="application/x-www-form-urlencoded")

        assert response.status_code == 400
