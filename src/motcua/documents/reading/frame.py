"""The parts of a document: letterhead, title, preamble, body, closing, appendices.

A decision that issues a plan has two bodies: its own articles, and the plan behind them.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from motcua.documents.reading.blocks import Block
from motcua.documents.reading.grids import Grid
from motcua.documents.reading.markers import BULLETS, Kind, marker_of
from motcua.documents.reading.paragraphs import Paragraph, is_capitals
from motcua.documents.reading.type_lines import TYPE_WORDS, type_alone

_TYPE = re.compile(rf"({TYPE_WORDS})\s*(?P<rest>.*)$", re.DOTALL)
_LONGEST_TYPE_LINE = 600
_CLOSING = re.compile(r"n[ơoợ]i\s+nh[ậâ]n\b", re.IGNORECASE)
_APPENDIX = re.compile(r"(?:PHỤ LỤC|Phụ lục)\b[^,;]{0,80}$|(?:BIỂU|MẪU)\s+(?:SỐ|\d)")
_CAPTION = re.compile(
    r"\(\s*(?:ban hành|kèm|đính kèm|thực hiện)\b.{0,60}?\b(?:theo|số)\b|"
    r"(?:ban hành |đính )?kèm theo\b",
    re.IGNORECASE,
)
_ENACTED = re.compile(r"QUYẾT ĐỊNH\s*:?$|QUYẾT NGHỊ\s*:?$")
_OPENING = re.compile(
    r"(?:Căn cứ|Thực hiện|Triển khai|Thi hành|Nhằm|Để|Theo|Trên cơ sở|Xét|Tiếp tục|Do |Hưởng ứng|"
    r"Chào mừng|Năm \d{4},|Trong )"
)
_OFFICE = re.compile(
    r"(?:CHỦ TỊCH|PHÓ CHỦ TỊCH|ỦY BAN|UỶ BAN|UBND|HỘI ĐỒNG|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|BỘ TRƯỞNG|"
    r"CỤC TRƯỞNG|TỔNG CỤC TRƯỞNG|CHÁNH|VIỆN TRƯỞNG|HIỆU TRƯỞNG|TRƯỞNG|THỦ TƯỚNG|CHÍNH PHỦ|"
    r"BAN THƯỜNG VỤ|TỔNG THANH TRA|THỐNG ĐỐC)\b"
)
_FIRST_BLOCKS = 60
Blocks = tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """One document with its own type line: a plan, a decision, …"""

    doc_type: str | None = None
    title: tuple[Paragraph, ...] = ()
    caption: tuple[Paragraph, ...] = ()
    preamble: tuple[Paragraph, ...] = ()
    body: Blocks = ()
    closing: Blocks = ()
    appendix: Blocks = ()


@dataclass(frozen=True, slots=True)
class Frame:
    """The document: what stands above the type line, the document, the plan attached to it."""

    letterhead: Blocks
    main: Part
    attached: Part | None = field(default=None)

    @property
    def plan(self) -> Part:
        """The part that holds the plan's own text."""
        return self.attached or self.main


def frame_of(blocks: Sequence[Block]) -> Frame:
    """Take the document apart."""
    at = _type_line(blocks[:_FIRST_BLOCKS])
    if at is None:
        return Frame((), _part(None, (), blocks))
    doc_type, rest = _type_and_rest(blocks[at])
    plan_at = _attached_plan(blocks, at) if doc_type == "QUYẾT ĐỊNH" else None
    if plan_at is None:
        return Frame(tuple(blocks[:at]), _part(doc_type, rest, blocks[at + 1 :]))
    plan_type, plan_rest = _type_and_rest(blocks[plan_at])
    return Frame(
        tuple(blocks[:at]),
        _part(doc_type, rest, blocks[at + 1 : plan_at]),
        _part(plan_type, plan_rest, blocks[plan_at + 1 :]),
    )


def _type_line(blocks: Sequence[Block]) -> int | None:
    for at, block in enumerate(blocks):
        if isinstance(block, Paragraph) and _type_and_rest(block)[0]:
            return at
    return None


def _type_and_rest(block: Block) -> tuple[str | None, tuple[Paragraph, ...]]:
    """The type and, where the title stands on the same line, the title."""
    if not isinstance(block, Paragraph) or len(block.text) > _LONGEST_TYPE_LINE:
        return None, ()
    alone = type_alone(block.text)
    if alone:
        return alone, ()
    match = _TYPE.match(block.text)
    if match is None:
        return None, ()
    rest = block.whole.cut(match.start("rest"))
    if not rest or rest.text[0].islower() or rest.text[0] in "(,;:.":
        return None, ()
    return match[1], (Paragraph(rest, (rest,), after_gap=False),)


def _attached_plan(blocks: Sequence[Block], at: int) -> int | None:
    """The type line of the plan: behind the decision's articles or its signature."""
    issued = False
    for later in range(at + 1, len(blocks)):
        block = blocks[later]
        text = block.text.lstrip()
        issued = issued or text.startswith(("Điều 1", "Điều I")) or bool(_CLOSING.match(text))
        kind, _ = _type_and_rest(block)
        if issued and kind is not None and kind.startswith("KẾ HOẠCH"):
            return later
    return None


def _part(doc_type: str | None, rest: tuple[Paragraph, ...], blocks: Sequence[Block]) -> Part:
    closing = _closing_at(blocks)
    appendix = _appendix_at(blocks, closing)
    inner = blocks[:closing]
    title, caption, after = _title(rest, inner, decision=doc_type == "QUYẾT ĐỊNH")
    opening = _opening_ends(inner, after, doc_type)
    return Part(
        doc_type=doc_type,
        title=title,
        caption=caption,
        preamble=tuple(block for block in inner[after:opening] if isinstance(block, Paragraph)),
        body=tuple(inner[opening:]),
        closing=tuple(blocks[closing:appendix]),
        appendix=tuple(blocks[appendix:]),
    )


def _closing_at(blocks: Sequence[Block]) -> int:
    """Where "Nơi nhận" begins, else where the appendix begins, else the end."""
    for at, block in enumerate(blocks):
        text = block.text.lstrip(" -\n")
        if _CLOSING.match(text) or (isinstance(block, Grid) and _CLOSING.search(block.text)):
            return _with_signature_above(blocks, at)
    return _appendix_at(blocks, 0)


def _with_signature_above(blocks: Sequence[Block], at: int) -> int:
    """Some papers sign first and list the recipients below."""
    while at > 0:
        above = blocks[at - 1]
        if not isinstance(above, Paragraph) or not re.match(r"(?:TM|KT|TL|TUQ)\s*\.", above.text):
            return at
        at -= 1
    return at


def _appendix_at(blocks: Sequence[Block], closing: int) -> int:
    behind = closing
    for at in range(closing, len(blocks)):
        block = blocks[at]
        if isinstance(block, Grid):
            behind = at
            if closing and at > closing and not _CLOSING.search(block.text):
                return at
        elif _APPENDIX.match(block.text) and at > behind - 1:
            return at
    return len(blocks)


def is_appendix(text: str) -> bool:
    """Is the line the head of an appendix?"""
    return _APPENDIX.match(text) is not None


def _title(
    rest: tuple[Paragraph, ...], blocks: Sequence[Block], *, decision: bool
) -> tuple[tuple[Paragraph, ...], tuple[Paragraph, ...], int]:
    """Title, caption "(Kèm theo …)", and the number of blocks that they take."""
    title, at = list(rest), 0
    while at < len(blocks):
        block = blocks[at]
        if not isinstance(block, Paragraph) or _ends_title(block, title, decision=decision):
            break
        title.append(block)
        at += 1
    caption = []
    while at < len(blocks):
        block = blocks[at]
        if not isinstance(block, Paragraph) or not _CAPTION.match(block.text):
            break
        caption.append(block)
        at += 1
    return tuple(title), tuple(caption), at


def _ends_title(block: Paragraph, title: Sequence[Paragraph], *, decision: bool) -> bool:
    text = block.text
    marker = marker_of(text)
    if text.startswith("(") or (marker is not None and marker.kind not in BULLETS):
        return True
    if not title:
        return False
    if decision and _OFFICE.match(text):
        return True
    capitals = is_capitals(title[-1].text)
    if capitals:
        return not is_capitals(text)
    return (
        is_capitals(text)
        or _OPENING.match(text) is not None
        or len(text) > 160
        or text.endswith((".", ";", ":"))
        or (block.after_gap and title[-1].text.endswith(("”", '"', ".")))
        or re.search(r"năm \d{4}$", title[-1].text) is not None
    )


def _opening_ends(blocks: Sequence[Block], at: int, doc_type: str | None) -> int:
    """The first heading, or what follows "QUYẾT ĐỊNH:"."""
    decision = doc_type in {"QUYẾT ĐỊNH", "NGHỊ QUYẾT"}
    for later in range(at, len(blocks)):
        block = blocks[later]
        if isinstance(block, Grid):
            return later
        if decision and _ENACTED.match(block.text):
            return later + 1
        marker = marker_of(block.text)
        if marker and marker.kind not in BULLETS | {Kind.LETTER} and not decision:
            return later
        if marker and marker.kind is Kind.ARTICLE:
            return later
    return len(blocks)
