"""From a file to a reading."""

import shutil
import tempfile
from pathlib import Path

from motcua.documents.reading.reader import read_text
from motcua.documents.reading.result import Reading
from motcua.documents.reading.source import normalise
from motcua.documents.reading.sources.child import run_child
from motcua.documents.reading.sources.encodings import conversion, decode
from motcua.documents.reading.sources.extract.blocks import Block
from motcua.documents.reading.sources.kinds import HEAD_BYTES, Kind, recognise
from motcua.documents.reading.sources.reasons import MAX_BYTES, MAX_CHARACTERS, Reason, Refusal
from motcua.documents.reading.sources.source import Source, assemble
from motcua.documents.reading.sources.unreadable import Unreadable


def read_source(file: Path | str | bytes, name: str | None = None) -> Reading:
    """Read a .docx, .pdf, .txt or .doc, told apart by content; raises Unreadable."""
    source = open_source(file, name)
    return read_text(source.text, source.tables)


def open_source(file: Path | str | bytes, name: str | None = None) -> Source:
    """The text and tables of a file; `name` is only for messages. Raises Unreadable.

    Nothing is written anywhere. A .docx, .pdf or .doc is taken apart in a child process with
    limits on memory and time.
    """
    shown = name or (Path(file).name if isinstance(file, Path | str) else None)
    try:
        if isinstance(file, bytes):
            return _open(file)
        return _open(_content(Path(file)))
    except Refusal as refusal:
        raise Unreadable(refusal.reason, name=shown, **refusal.details) from refusal


def _content(path: Path) -> bytes:
    """The bytes of a file whose size was looked at first."""
    try:
        if path.stat().st_size > MAX_BYTES:
            raise Refusal(Reason.TOO_LARGE)
        with path.open("rb") as stream:
            return stream.read(MAX_BYTES + 1)
    except OSError as error:
        raise Refusal(Reason.MISSING) from error


def _open(content: bytes) -> Source:
    if not content.strip():
        raise Refusal(Reason.EMPTY)
    if len(content) > MAX_BYTES:
        raise Refusal(Reason.TOO_LARGE)
    kind = recognise(content[:HEAD_BYTES], content)
    if isinstance(kind, Reason):
        raise Refusal(kind)
    return _plain(content) if kind is Kind.TEXT else _extracted(kind, content)


def _plain(content: bytes) -> Source:
    decoded = decode(content)
    text = normalise(decoded.text)
    if len(text) > MAX_CHARACTERS:
        raise Refusal(Reason.TOO_LONG)
    if not text.strip():
        raise Refusal(Reason.EMPTY)
    return Source(kind=Kind.TEXT, text=text, notes=(decoded.note,) if decoded.note else ())


def _extracted(kind: Kind, content: bytes) -> Source:
    """What a child process takes out of the file, handed to it unnamed."""
    if kind is Kind.OLD_WORD and shutil.which("catdoc") is None:
        raise Refusal(Reason.OLD_WORD)
    with tempfile.TemporaryFile() as stream:
        stream.write(content)
        stream.seek(0)
        answer = run_child(kind, stream)
    blocks, note = _recovered(answer["blocks"])
    notes = [*answer["notes"], *([note] if note else [])]
    return assemble(kind, blocks, notes)


def _recovered(blocks: list[Block]) -> tuple[list[Block], str | None]:
    """The blocks with old font codes turned into Unicode, where the whole text is in them."""
    whole = "\n".join(_words(block) for block in blocks)
    convert, note = conversion(whole)
    if convert is None:
        return blocks, None
    for block in blocks:
        if "rows" in block:
            block["rows"] = [[(convert(text), n) for text, n in row] for row in block["rows"]]
        else:
            block["text"] = convert(block["text"])
    return blocks, note


def _words(block: Block) -> str:
    return block.get("text") or " ".join(t for row in block.get("rows", []) for t, _ in row)
