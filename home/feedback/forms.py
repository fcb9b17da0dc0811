"""The form with which a reader reports an error on a page."""

from datetime import timedelta

from django import forms
from django.core.signing import BadSignature, SignatureExpired, TimestampSigner

SIGNER = TimestampSigner(salt="home.page_report")
SHORTEST, LONGEST = timedelta(seconds=3), timedelta(hours=4)
TRAP = "website"


def new_ticket(address: str) -> str:
    """A signed word that a form about ``address`` was handed out now; it needs no cookie."""
    return SIGNER.sign(address)


class ReportForm(forms.Form):
    """
    What is wrong with the page, a trap that people do not see, and the ticket.

    After ``is_valid()``, ``is_trapped`` says that a program filled the form.
    """

    message = forms.CharField(
        label="Trang này sai hoặc hỏng ở đâu?",
        help_text="Ví dụ: số liệu không khớp, liên kết hỏng, viết sai chính tả. Không ghi thông tin cá nhân.",
        min_length=5,
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 6}),
        error_messages={
            "required": "Ghi nội dung cần báo ở ô này.",
            "min_length": "Ghi rõ hơn một chút, ít nhất 5 ký tự.",
            "max_length": "Nội dung dài quá 2.000 ký tự; bớt lại còn phần chính.",
        },
    )
    website = forms.CharField(required=False, widget=forms.TextInput(attrs={"autocomplete": "off", "tabindex": "-1"}))
    ticket = forms.CharField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args, address: str, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.address = address

    def clean_ticket(self) -> str:
        """Refuse forms that were filled faster than people write, kept too long, or made elsewhere."""
        ticket = self.cleaned_data["ticket"]
        try:
            if SIGNER.unsign(ticket, max_age=LONGEST) != self.address:
                raise BadSignature
        except SignatureExpired:
            raise forms.ValidationError("Biểu mẫu mở đã lâu. Nội dung vẫn còn; bấm “Gửi” một lần nữa.") from None
        except BadSignature:
            raise forms.ValidationError("Biểu mẫu không còn dùng được. Nội dung vẫn còn; bấm “Gửi” lần nữa.") from None
        if is_younger(ticket, SHORTEST):
            raise forms.ValidationError("Biểu mẫu được gửi quá nhanh. Đọc lại nội dung rồi bấm “Gửi” một lần nữa.")
        return ticket

    @property
    def is_trapped(self) -> bool:
        return bool(self.data.get(TRAP))

    def retry(self) -> None:
        """Keep what was typed and hand out a new ticket where the old one was refused."""
        if "ticket" in self.errors:
            self.data = {**dict(self.data.items()), "ticket": new_ticket(self.address)}


def is_younger(ticket: str, age: timedelta) -> bool:
    try:
        SIGNER.unsign(ticket, max_age=age)
    except SignatureExpired:
        return False
    return True
