"""An old .doc through catdoc, under the same limits."""

import subprocess
from typing import IO, Any

from motcua.documents.reading.sources.extract.blocks import Block, answer
from motcua.documents.reading.sources.reasons import Reason, Refusal

_CATDOC = "catdoc"
_NOTE = "Tệp .doc: số thứ tự tự động và đường kẻ bảng không đọc được; nên lưu lại thành .docx."


def extract(stream: IO[bytes]) -> dict[str, Any]:
    """One paragraph a line; catdoc gives a table as lines of tab-separated cells."""
    read = subprocess.run(  # noqa: S603 - a fixed program, the file on its standard input
        [_CATDOC, "-w", "-d", "utf-8", "-"], stdin=stream, capture_output=True, check=False
    )
    if b"encrypted" in read.stderr.lower():
        raise Refusal(Reason.ENCRYPTED)
    if read.returncode != 0:
        raise Refusal(Reason.BROKEN)
    text = read.stdout.decode("utf-8", "replace")
    blocks: list[Block] = [Block(text=line) for line in text.splitlines()]
    return answer(blocks, [_NOTE])
