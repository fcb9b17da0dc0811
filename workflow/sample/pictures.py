"""A calm picture, and what else its agency adds, for every sample model page."""

from content.organisation.models import User
from content.showcase.models import ModelPage
from content.showcase.sample_images import make_sample_image
from workflow.sample.pages import add_details


def give_picture(page: ModelPage, number: int, user: User) -> None:
    """Draw a picture from ``number`` and put it on the draft, with the details of the case."""
    page.photo = make_sample_image(seed=number, title=f"Ảnh minh họa {number}", description="Phong cảnh vẽ minh họa")
    add_details(page, number)
    page.save()
    page.save_revision(user=user)
