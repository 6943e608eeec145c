"""How fast files are read and what it costs.

    .venv/bin/python -m benchmarks.reader

Limits: 20 KB of text under 50 ms in process, 2 MB under 5 s. The plans are made up; their length
is that of real ones.
"""

import io
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial

import docx
import typst

from motcua.documents.lint import lint
from motcua.documents.reading import read_text
from motcua.documents.reading.sources import open_source, read_source
from motcua.documents.reading.sources.child import _LAUNCHER

HEAD = """UBND TỈNH BÌNH MINH
SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH
Số: 12/KH-SVHTTDL
Bình Minh, ngày 15 tháng 01 năm 2026
KẾ HOẠCH
Thông tin, tuyên truyền về cải cách thủ tục hành chính năm 2026
Căn cứ Nghị định số 63/2010/NĐ-CP ngày 08/6/2010 của Chính phủ về kiểm soát thủ tục hành chính;
I. MỤC ĐÍCH, YÊU CẦU
"""
SECTION = """II. NHIỆM VỤ
1. Văn phòng Sở
- Chủ trì, phối hợp với các phòng, đơn vị đăng ít nhất 04 tin, bài mỗi tháng trên Cổng thông tin.
- Báo cáo kết quả về UBND tỉnh trước ngày 15/12/2026.
STT\tNội dung\tChủ trì\tPhối hợp\tThời gian\tKết quả
1\tTổ chức hội nghị tập huấn\tVăn phòng Sở\tCác phòng; UBND các xã, phường\tQuý II/2026\t02 hội nghị
2\tIn 5.000 tờ rơi\tTrung tâm Văn hóa\tVăn phòng Sở\tTháng 9/2026\t5.000 tờ
3\tPhát thanh trên đài xã\tUBND các xã, phường\tTrung tâm Văn hóa\tCả năm\t120 lượt phát
"""


def main() -> int:
    """Print every figure beside its limit; 1 where a limit is broken."""
    twenty, megabytes = _text(20_000), _text(2_000_000)
    kept = [
        _told("20 KB of text, read", _seconds(lambda: read_text(twenty), 20) * 1000, 50, "ms"),
        _told("2 MB of text, read", _seconds(lambda: read_text(megabytes), 1), 5, "s"),
    ]
    reading = read_text(twenty)
    _told("20 KB of text, remarks", _seconds(lambda: lint(reading), 20) * 1000, None, "ms")
    word, paper = _word(twenty), _pdf(twenty)
    for kind, content in (("txt", twenty.encode()), ("docx", word), ("pdf", paper)):
        seconds = _seconds(partial(read_source, content), 10)
        _told(f"documents a second, .{kind} of 20 KB", 1 / seconds, None, "")
    _told("child process, start and end", _child_start() * 1000, None, "ms")
    for kind, content in (("docx", word), ("pdf", paper)):
        seconds = _seconds(partial(open_source, content), 10)
        _told(f"text and tables of .{kind}", seconds * 1000, None, "ms")
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    child = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    kept.append(_told("most memory, this process", own, 500, "MB"))
    kept.append(_told("most memory, child", child, 500, "MB"))
    return int(not all(kept))


def _told(what: str, value: float, limit: float | None, unit: str) -> bool:
    against = f"  (limit {limit:g} {unit})" if limit is not None else ""
    print(f"{what:40} {value:10.1f} {unit}{against}")
    return limit is None or value <= limit


def _seconds(work: Callable[[], object], times: int) -> float:
    """The median of the time that a piece of work takes."""
    took = []
    for _ in range(times):
        begun = time.perf_counter()
        work()
        took.append(time.perf_counter() - begun)
    return statistics.median(took)


def _text(size: int) -> str:
    """A plan of about `size` bytes in UTF-8."""
    rounds = max(1, (size - len(HEAD.encode())) // len(SECTION.encode()))
    return HEAD + SECTION * rounds


def _word(text: str) -> bytes:
    document = docx.Document()
    table = None
    for line in text.splitlines():
        cells = line.split("\t")
        if len(cells) == 1:
            document.add_paragraph(line)
            table = None
            continue
        table = table or document.add_table(rows=0, cols=len(cells))
        for cell, words in zip(table.add_row().cells, cells, strict=True):
            cell.text = words
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def _pdf(text: str) -> bytes:
    markup, row = "", ""
    for line in [*text.splitlines(), ""]:
        if "\t" in line:
            row += "".join(f"[{cell}]," for cell in line.split("\t"))
        elif row:
            markup, row = f"{markup}#table(columns: 6, {row})\n\n", ""
        markup += "" if "\t" in line else f"#[{line}]\n\n"
    return bytes(typst.compile(f'#set page(numbering: "1")\n{markup}'.encode()))


def _child_start() -> float:
    """An empty file through the launcher: all of it is starting and ending."""

    def start() -> None:
        with tempfile.TemporaryFile() as nothing:
            subprocess.run(
                [sys.executable, "-I", str(_LAUNCHER), "docx", "10"],
                stdin=nothing,
                capture_output=True,
                check=False,
            )

    return _seconds(start, 10)


if __name__ == "__main__":
    sys.exit(main())
