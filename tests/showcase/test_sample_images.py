"""The drawn pictures of the sample province."""

from io import BytesIO

from PIL import Image as Canvas

from content.showcase.sample_images import HEIGHT, WIDTH, make_sample_image, sample_png


class TestSamplePicture:
    def test_is_a_small_png_of_the_promised_size(self):
        data = sample_png(3)

        picture = Canvas.open(BytesIO(data))

        assert (picture.format, picture.size) == ("PNG", (WIDTH, HEIGHT))
        assert len(data) < 100_000

    def test_is_the_same_for_the_same_number_and_differs_for_another(self):
        assert sample_png(1) == sample_png(1) != sample_png(5)

    def test_is_stored_once(self, db):
        one = make_sample_image(seed=1, title="Đồi", description="Đồi chè")

        assert make_sample_image(seed=1, title="Đồi", description="Đồi chè") == one
        assert one.default_alt_text == "Đồi chè"
