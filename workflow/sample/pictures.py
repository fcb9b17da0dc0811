"""A calm picture for every sample model page."""

from content.organisation.models import User
from content.showcase.models import ModelPage
from content.showcase.sample_images import make_sample_image


def give_picture(page: ModelPage, number: int, user: User) -> None:
    """Draw a picture from ``number`` and put it on the draft."""
    page.photo = make_sample_image(seed=number, title=f"Ảnh minh họa {number}", description="Phong cảnh vẽ minh họa")
    page.save()
    page.save_revision(user=user)
