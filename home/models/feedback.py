"""What readers say of a page. Nothing here tells who they are."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from wagtail.models import Page


class PageOpinion(models.Model):
    """How many readers found a page helpful on one day, and how many did not."""

    address = models.CharField("địa chỉ trang", max_length=255)
    day = models.DateField("ngày")
    helpful = models.PositiveIntegerField("có ích", default=0)
    unhelpful = models.PositiveIntegerField("chưa có ích", default=0)

    class Meta:
        verbose_name = "đánh giá trang"
        verbose_name_plural = "đánh giá trang"
        constraints = [models.UniqueConstraint(fields=["address", "day"], name="one_opinion_row_a_day")]

    def __str__(self) -> str:
        return f"{self.address}, {self.day:%d/%m/%Y}"


class PageReport(models.Model):
    """An error on a page that a reader tells of: a task for whoever looks after the page."""

    class State(models.TextChoices):
        """Whether somebody has dealt with it."""

        NEW = "new", "Mới"
        DONE = "done", "Đã xử lý"

    address = models.CharField("địa chỉ trang", max_length=255)
    page = models.ForeignKey(Page, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name="trang")
    message = models.TextField("nội dung báo lỗi", max_length=2000)
    created_at = models.DateTimeField("gửi lúc", default=timezone.now, editable=False)
    state = models.CharField("trạng thái", max_length=10, choices=State.choices, default=State.NEW)
    answer = models.TextField("ghi chú xử lý", max_length=2000, blank=True)
    handled_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name="người xử lý"
    )
    handled_at = models.DateTimeField("xử lý lúc", null=True, blank=True)

    class Meta:
        verbose_name = "báo lỗi trên trang"
        verbose_name_plural = "báo lỗi trên trang"
        indexes = [models.Index(fields=["state", "-created_at"], name="page_reports_by_state")]

    def __str__(self) -> str:
        return f"{self.address}: {self.message[:60]}"
