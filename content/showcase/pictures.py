"""The pictures of one model, fetched in as few queries as there are tables."""

from django.db.models import prefetch_related_objects

from content.showcase.querysets import renditions

PHOTO_PICTURES = ("width-640|format-webp", "width-1280|format-webp")


def load_pictures(page) -> list:
    """
    Return the further photographs of the model ``page``.

    They and the main picture, which came with the page, get their renditions together: two queries.
    """
    photos = list(page.photos.select_related("image"))
    images = [page.photo, *(photo.image for photo in photos)] if page.photo_id else [photo.image for photo in photos]
    prefetch_related_objects(images, renditions("renditions", PHOTO_PICTURES))
    return photos
