"""A checklist as a picture that is forwarded from telephone to telephone."""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from importlib.resources import files
from io import BytesIO

from PIL import Image

from motcua.catalogue.sheets.qr import qr_svg
from motcua.documents import facade as documents
from motcua.kernel.text import nfc

TEMPLATE = "checklist.typ"
DOTS_PER_INCH = 185.0
"""1080 dots for the width of the page: the width of a telephone's screen."""
MOST_PAPERS = 60


@dataclass(frozen=True, slots=True)
class PaperLine:
    """A paper to bring, and quiet lines under it."""

    name: str
    lines: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class PartLines:
    """A titled part: how long, how much."""

    title: str
    lines: Sequence[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class ChecklistPicture:
    """Every word of the picture; `address` is where its square code leads."""

    name: str
    answers: Sequence[str]
    papers_title: str
    papers: Sequence[PaperLine]
    no_papers: str
    parts: Sequence[PartLines]
    foot: Sequence[str]
    address: str

    @property
    def digest(self) -> str:
        """Equal for pictures that say the same."""
        return hashlib.sha256(json.dumps(self._plain(), sort_keys=True).encode()).hexdigest()

    def png(self) -> bytes:
        """The picture; costs a few tenths of a second of CPU."""
        template = files("motcua.catalogue.sheets").joinpath(TEMPLATE).read_bytes()
        values = self._plain() | {"qr": qr_svg(self.address)}
        return _lighter(documents.drawn(template, values, dots_per_inch=DOTS_PER_INCH))

    def _plain(self) -> dict[str, object]:
        plain: dict[str, object] = json.loads(nfc(json.dumps(asdict(self), ensure_ascii=False)))
        return plain


def _lighter(png: bytes) -> bytes:
    """The same picture in forty colours: a third of the bytes on a poor network."""
    out = BytesIO()
    with Image.open(BytesIO(png)) as picture:
        picture.convert("RGB").quantize(40).save(out, format="PNG", optimize=True)
    return out.getvalue()
