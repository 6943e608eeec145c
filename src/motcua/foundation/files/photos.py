"""Photographs: turned upright, made smaller, written anew without position; the hour is kept."""

import io
from datetime import datetime, timedelta
from pathlib import PurePath

from django.conf import settings
from django.utils.translation import gettext as _
from PIL import Image, ImageOps, UnidentifiedImageError

from motcua.foundation.actor import Actor
from motcua.foundation.files import sniffing
from motcua.foundation.files.refusals import Refused
from motcua.foundation.files.store import Readable, insert, plain_name, read_limited
from motcua.foundation.models import StoredFile
from motcua.kernel.clock import VN_TZ

LONG_SIDE = 2560  # pixels: readable on paper at A4, a tenth of a phone's file
MOST_PIXELS = 80_000_000
_UNREADABLE = (
    UnidentifiedImageError,
    OSError,
    ValueError,
    SyntaxError,
)
_DETAILS, _TAKEN, _OFFSET = 0x8769, 0x9003, 0x9011


class _TooLarge(ValueError):
    """More pixels than are opened."""


def store_photo(source: Readable | bytes, *, name: str, by: Actor, at: datetime) -> StoredFile:
    """Keep a picture without anything the camera wrote into it, except when it was taken.

    Raises Refused for what is no picture or cannot be read. To keep the position use `store`.
    """
    content = read_limited(source, settings.MAX_EVIDENCE)
    kind = sniffing.media_type(content, name)
    if kind not in sniffing.PICTURES:
        raise Refused(_("Tệp này không phải ảnh JPEG, PNG, WebP. Hãy chụp hoặc lưu lại dạng JPEG."))
    try:
        picture, taken_at = _opened(content)
    except (_TooLarge, Image.DecompressionBombError) as error:
        raise Refused(
            _("Ảnh có quá nhiều điểm ảnh. Hãy chọn cỡ ảnh nhỏ hơn trong máy ảnh rồi chụp lại.")
        ) from error
    except _UNREADABLE as error:
        raise Refused(_("Không đọc được ảnh này.")) from error
    lossless = kind in {"image/png", "image/gif"}  # screenshots keep their letters sharp
    kept, ending = ("image/png", ".png") if lossless else ("image/jpeg", ".jpg")
    row = StoredFile(
        name=str(PurePath(plain_name(name)).with_suffix(ending)),
        stored_by=by.code,
        stored_at=at,
        taken_at=taken_at if taken_at and taken_at <= at + timedelta(days=1) else None,
    )
    return insert(_written(picture, kept), kept, row)


def _opened(content: bytes) -> tuple[Image.Image, datetime | None]:
    picture = Image.open(io.BytesIO(content))
    if picture.width * picture.height > MOST_PIXELS:
        raise _TooLarge
    taken_at = _taken_at(picture)
    picture.thumbnail((LONG_SIDE, LONG_SIDE))
    return ImageOps.exif_transpose(picture), taken_at


def _taken_at(picture: Image.Image) -> datetime | None:
    """The camera's hour; a camera that names no zone is taken to stand in Vietnam."""
    details = picture.getexif().get_ifd(_DETAILS)
    moment, offset = str(details.get(_TAKEN, "")), str(details.get(_OFFSET, "") or "")
    try:
        if offset:
            return datetime.strptime(f"{moment[:19]}{offset[:6]}", "%Y:%m:%d %H:%M:%S%z")
        return datetime.strptime(moment[:19], "%Y:%m:%d %H:%M:%S").replace(tzinfo=VN_TZ)
    except ValueError:
        return None


def _written(picture: Image.Image, kind: str) -> bytes:
    out = io.BytesIO()
    if kind == "image/png":
        plain = (
            picture if picture.mode in {"1", "L", "LA", "RGB", "RGBA"} else picture.convert("RGBA")
        )
        plain.info.clear()
        plain.save(out, "PNG", optimize=True)
    else:
        picture.convert("RGB").save(out, "JPEG", quality=85, optimize=True, progressive=True)
    return out.getvalue()
