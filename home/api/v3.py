"""The public API at ``/api/v3/``: read-only, without accounts, described by its own OpenAPI document."""

from ninja import NinjaAPI
from wagtail.api.v3.errors import PROBLEM_JSON, register_exception_handlers

from home.api import models, provisions, statistics


class PublicAPI(NinjaAPI):
    """Describes problems by the type that they are sent as."""

    def get_openapi_schema(self, **kwargs):
        schema = super().get_openapi_schema(**kwargs)
        for operations in schema["paths"].values():
            for operation in operations.values():
                for status, answer in operation["responses"].items():
                    if int(status) >= 400:
                        answer["content"] = {PROBLEM_JSON: answer["content"]["application/json"]}
        return schema


api = PublicAPI(
    title="Dám Làm",
    version="3.0.0",
    description="Dữ liệu công khai của cổng Dám Làm: mô hình, quy định, thống kê. Chỉ đọc, không cần tài khoản.",
    urls_namespace="public_api_v3",
    openapi_url="/openapi.json",
    docs_url=None,
)
register_exception_handlers(api)
api.add_router("/models/", models.router)
api.add_router("/regulation/", provisions.router)
api.add_router("/statistics/", statistics.router)
