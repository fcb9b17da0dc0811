"""The pictures of one model, fetched in as few queries as there are tables."""

from wagtail.images.models import Image

PHOTO_PICTURES = ("width-640|format-webp", "width-1280|format-webp")


def load_pictures(page) -> list:
    """
    Return the further photographs of the model ``page``.

    Theirs and the main picture are fetched together with their renditions: three queries at most.
    """
    photos = list(page.photos.all())
    keys = {photo.image_id for photo in photos} | ({page.photo_id} if page.photo_id else set())
    images = {image.pk: image for image in Image.objects.filter(pk__in=keys).prefetch_renditions(*PHOTO_PICTURES)}
    if page.photo_id:
        page.photo = images.get(page.photo_id)
    shown = [photo for photo in photos if photo.image_id in images]
    for photo in shown:
        photo.image = images[photo.image_id]
    return shown
