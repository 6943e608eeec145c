"""Photographs lose where they were taken and keep when."""

import io
from datetime import UTC, datetime, timedelta

import pytest
from PIL import Image

from motcua.foundation import files
from motcua.foundation.actor import Actor
from motcua.foundation.files import photos
from motcua.foundation.files.photos import LONG_SIDE
from motcua.kernel.clock import VN_TZ

MONDAY = datetime(2026, 3, 2, 8, tzinfo=UTC)
BINH = Actor("acc", "binh", "Bình")
pytestmark = pytest.mark.django_db


def photo(size=(60, 40), kind="JPEG", taken="2026:03:01 07:30:00", offset="", turned=1) -> bytes:
    exif = Image.Exif()
    exif[0x0112] = turned
    exif.get_ifd(0x8769).update({0x9003: taken, **({0x9011: offset} if offset else {})})
    exif.get_ifd(0x8825).update({1: "N", 2: (10.0, 45.0, 0.0), 3: "E", 4: (106.0, 40.0, 0.0)})
    out = io.BytesIO()
    Image.new("RGB", size, "red").save(out, kind, exif=exif)
    return out.getvalue()


def read(stored) -> Image.Image:
    return Image.open(io.BytesIO(files.read(stored)))


def keep(content: bytes, name: str = "IMG_1.JPG"):
    return files.store_photo(content, name=name, by=BINH, at=MONDAY)


def test_the_position_is_gone_and_the_hour_is_kept():
    sent = photo()
    assert Image.open(io.BytesIO(sent)).getexif().get_ifd(0x8825)
    stored = keep(sent)
    assert not read(stored).getexif()
    assert stored.taken_at == datetime(2026, 3, 1, 7, 30, tzinfo=VN_TZ)


def test_a_camera_that_names_its_zone_is_believed():
    stored = keep(photo(offset="+00:00"))
    assert stored.taken_at == datetime(2026, 3, 1, 7, 30, tzinfo=UTC)


@pytest.mark.parametrize("taken", ["", "0000:00:00 00:00:00", "2030:01:01 00:00:00"])
def test_an_hour_that_cannot_be_is_not_kept(taken):
    assert keep(photo(taken=taken)).taken_at is None


def test_a_big_picture_is_made_smaller_and_a_turned_one_set_upright():
    stored = keep(photo(size=(LONG_SIDE * 2, 100), turned=6))
    assert read(stored).size == (50, LONG_SIDE)


def test_a_screenshot_stays_a_png_without_its_notes():
    stored = keep(photo(kind="PNG"), "màn hình.png")
    assert (stored.media_type, stored.name) == ("image/png", "màn hình.png")
    assert not read(stored).getexif()


def test_other_kinds_become_jpeg():
    stored = keep(photo(kind="WEBP"), "a.webp")
    assert (stored.media_type, stored.name) == ("image/jpeg", "a.jpg")


@pytest.mark.parametrize("content", [b"%PDF-1.7\n", photo()[:300], b"\xff\xd8\xff\xe0 broken"])
def test_what_is_no_picture_is_refused(content):
    with pytest.raises(files.Refused):
        keep(content)


def test_a_picture_of_too_many_points_is_refused(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(photos, "MOST_PIXELS", 60 * 40 - 1)
    with pytest.raises(files.Refused, match="cỡ ảnh nhỏ hơn"):
        keep(photo())


def test_a_photo_from_tomorrow_is_a_wrong_clock():
    later = (MONDAY + timedelta(days=3)).strftime("%Y:%m:%d %H:%M:%S")
    assert keep(photo(taken=later)).taken_at is None
