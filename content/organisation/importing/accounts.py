"""Gives officials the accounts that a file names for them."""

from django.core.exceptions import ValidationError

from content.organisation.models import Official, User


class AccountDesk:
    """Decides, for each official in turn, which account they get."""

    def __init__(self) -> None:
        self.users = {u.username.casefold(): u for u in User.objects.order_by("pk")}
        holders = Official.objects.exclude(user=None).values_list("user_id", "code")
        self.holder_of = {user_id: code.lower() for user_id, code in holders}
        self.promised: dict[str, str] = {}

    def account_for(self, official: Official, username: str) -> User:
        """
        The account called ``username``, unsaved when it is new.

        Raises ``ValueError`` when it is another's, when the official has a different one, or when
        the name is not allowed.
        """
        key, code = username.casefold(), official.code.lower()
        user = self.users.get(key) or self.new_account(username, official.email)
        holder = self.holder_of.get(user.pk) if user.pk else None
        if self.promised.setdefault(key, code) != code:
            raise ValueError(f"Tài khoản «{username}» đã ghi cho cán bộ mã «{self.promised[key]}» trong tệp này.")
        if holder not in {None, code}:
            raise ValueError(f"Tài khoản «{username}» đang thuộc cán bộ mã «{holder}».")
        if official.user_id and official.user_id != user.pk:
            raise ValueError(
                "Cán bộ này đang có tài khoản khác. Muốn đổi, hãy gỡ tài khoản cũ ở màn hình Cán bộ trước."
            )
        return user

    def new_account(self, username: str, email: str) -> User:
        """A new account that nobody can log in to until an administrator sets a password."""
        user = User(username=username, email=email)
        user.set_unusable_password()
        try:
            user.clean_fields(exclude=["email"])
        except ValidationError as error:
            raise ValueError(
                "Tên tài khoản chỉ gồm chữ, số và các dấu @ . + - _, không có khoảng trắng, tối đa 150 ký tự."
            ) from error
        return user
