"""The way of a proposal in five steps, in plain words, each with the provision it comes from."""

from dataclasses import dataclass

from content.regulation.links import provision_url


@dataclass(frozen=True)
class Step:
    """One step: who does what, by when, and where that is written."""

    title: str
    text: str
    article: int
    clause: int | None = None

    @property
    def citation(self) -> str:
        return f"Khoản {self.clause} Điều {self.article}" if self.clause else f"Điều {self.article}"

    @property
    def url(self) -> str:
        return provision_url(self.article, self.clause)


STEPS = (
    Step("Đề xuất", "Cán bộ viết kế hoạch: vướng ở đâu, làm gì, cần gì, dự kiến được gì.", 7, 1),
    Step(
        "Biểu quyết",
        "Tập thể lãnh đạo họp trong 07 ngày làm việc; việc lớn, phức tạp thì lập Hội đồng đánh giá.",
        7,
        2,
    ),
    Step("Quyết định", "Cấp ủy cùng cấp cho ý kiến; người đứng đầu quyết định và giao việc.", 7, 3),
    Step("Thực hiện", "Cơ quan lo điều kiện, theo dõi, gỡ vướng; chưa hiệu quả thì dừng lại đánh giá.", 16),
    Step("Công nhận", "Đánh giá so với mục tiêu, công nhận kết quả, rồi nhân rộng.", 17),
)

PROTECTION_ARTICLE = 10
