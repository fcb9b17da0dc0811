"""oEmbed: a model page as a card in other sites (oembed.com)."""

from urllib.parse import urlsplit

from django.conf import settings
from django.http import Http404, HttpRequest, JsonResponse
from django.utils.html import format_html
from django.views.decorators.http import require_safe

from content.showcase.models import ModelPage
from home.api.envelope import cacheable

WIDTH, HEIGHT = 480, 160


def model_at(request: HttpRequest) -> ModelPage:
    """The public model that ``?url=`` names. Raises ``Http404`` for anything else."""
    try:
        address = urlsplit(request.GET.get("url", ""))
    except ValueError as error:
        raise Http404("Địa chỉ này không đọc được.") from error
    slug = address.path.strip("/").rpartition("/")[2]
    page = ModelPage.objects.live().public().select_related("source_agency").filter(slug=slug).first()
    if page is None or address.netloc != request.get_host() or page.get_url(request) != address.path:
        raise Http404("Địa chỉ này không phải trang của một mô hình.")
    return page


def asked_size(request: HttpRequest, name: str, most: int) -> int:
    """The size that the embedding page allows, at most ``most`` pixels."""
    asked = request.GET.get(name, "")
    return min(int(asked), most) if asked.isdecimal() and 0 < len(asked) < 6 else most


@require_safe
@cacheable
def oembed(request: HttpRequest) -> JsonResponse:
    """A rich card: title, agency, summary and a link, without scripts."""
    if request.GET.get("format", "json") != "json":
        return JsonResponse({"detail": "Chỉ có định dạng json."}, status=501)
    page = model_at(request)
    card = format_html(
        '<blockquote><p><a href="{}">{}</a></p><p>{}</p><footer>{}</footer></blockquote>',
        page.get_full_url(request), page.title, page.summary, page.source_agency.name,
    )  # fmt: skip
    return JsonResponse(
        {
            "version": "1.0",
            "type": "rich",
            "title": page.title,
            "author_name": page.source_agency.name,
            "provider_name": settings.WAGTAIL_SITE_NAME,
            "provider_url": settings.WAGTAILADMIN_BASE_URL,
            "cache_age": 3600,
            "width": asked_size(request, "maxwidth", WIDTH),
            "height": asked_size(request, "maxheight", HEIGHT),
            "html": card,
        }
    )
