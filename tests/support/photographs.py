"""A photograph as a phone takes it, and the step of a journey that sends one."""

from pathlib import Path

import pytest
from PIL import Image

from motcua.kernel import clock
from tests.support.browser import Visitor

POSITION = 0x8825
_CAMERA, _TAKEN_AT = 0x8769, 0x9003


@pytest.fixture
def photograph(tmp_path: Path) -> Path:
    """Taken at 07:15 today, with the place where it was."""
    picture, exif = Image.new("RGB", (640, 480), "#3a7"), Image.Exif()
    today = clock.local_date(clock.now())
    exif.get_ifd(POSITION).update({1: "N", 2: (21.0, 1.0, 42.0), 3: "E", 4: (105.0, 51.0, 0.0)})
    exif.get_ifd(_CAMERA)[_TAKEN_AT] = f"{today:%Y:%m:%d} 07:15:00"
    path = tmp_path / "anh-chup.jpg"
    picture.save(path, exif=exif)
    with Image.open(path) as taken:
        assert taken.getexif().get_ifd(POSITION)
    return path


def choose(officer: Visitor, photograph: Path) -> None:
    """Take the picture in the form that is open."""
    officer.page.locator("input[type=file]").set_input_files(photograph)


def send(officer: Visitor, button: str, *, arrives_at: str) -> None:
    """Press the button; the phone's queue sends the form, or the page itself, which then opens."""
    officer.page.get_by_role("button", name=button).click()
    if officer.has_scripts:
        officer.page.get_by_text("đã gửi", exact=False).first.wait_for()
    else:
        officer.page.wait_for_url(arrives_at)
    officer.look()


def post_sheet(officer: Visitor, photograph: Path) -> None:
    """Picture and spot of a sheet that hangs now."""
    choose(officer, photograph)
    officer.page.get_by_label("Vị trí", exact=True).fill("Bảng niêm yết cạnh quầy số 2")
    send(officer, "Ghi nhận đã niêm yết", arrives_at="**/niem-yet/ban/*/")
