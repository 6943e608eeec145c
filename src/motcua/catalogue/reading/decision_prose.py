"""A line of prose in a decision → the procedure that it names, by its code or as "thủ tục …"."""

import re

from motcua.catalogue.reading.decision_codes import CODE_SAID, cited, code_in
from motcua.catalogue.reading.decision_found import AnnouncedProcedure
from motcua.catalogue.reading.decision_place import Place
from motcua.catalogue.reading.decision_replacing import replaced_in, replaced_name_in
from motcua.catalogue.reading.decision_sections import change_of, is_group
from motcua.kernel.text import squeeze

_ITEM = re.compile(
    r"\s*(?:\d{1,3}(?:\.\d{1,2})?[.)]|[a-zđ]\)|[-–+])\s+(?P<words>.{8,1200})", re.DOTALL
)
_TITLE = re.compile(r"\d{1,3}(?:\.\d{1,2})?[.)]\s|(?:[IVX]{1,5}[.)]\s*)?thủ tục\b", re.IGNORECASE)
"""What begins a procedure that is told in full; its steps and papers begin otherwise."""
_LEAD = re.compile(
    r"^(?:Bãi bỏ |Sửa đổi, bổ sung |Thay thế )?(?:thủ tục(?: hành chính)?:? )?", re.IGNORECASE
)
_QUOTED = re.compile(r"[“\"]([^”\"]{5,1000})[”\"]")


def from_prose(line: str, number: int, place: Place) -> AnnouncedProcedure | None:
    """The procedure of a squeezed line; None for a heading and for what names none."""
    item = _ITEM.fullmatch(line)
    code = code_in(line)
    if (not code and place.hear(line)) or (place.is_content and not _TITLE.match(line)):
        return None
    words = item["words"] if item else line
    is_named = words.lower().startswith("thủ tục") and place.change is not None
    if not (code or (item and is_named)):
        return None
    quoted = _QUOTED.search(words)
    name = quoted[1] if quoted else _before_code(words)
    if len(name) < 5 or (not code and is_group(name)):
        return None
    return AnnouncedProcedure(
        line=number,
        name=squeeze(name),
        number=code,
        change=place.change or change_of(words),
        sector=place.sector,
        basis=cited(words),
        replaces=replaced_name_in(line),
        replaces_number=replaced_in(words, own=code),
        source=line[:2000],
    )


def _before_code(words: str) -> str:
    code = CODE_SAID.search(words)
    name = words[: code.start()] if code else words
    bare = _LEAD.sub("", name).strip(" .;,(–-")
    return bare[:1].upper() + bare[1:] if len(bare) > 4 else name.strip(" .;,(–-")
