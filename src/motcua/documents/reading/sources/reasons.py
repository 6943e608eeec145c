"""Why a file cannot be read, and the limits it is held to. Shared with the child process."""

from enum import StrEnum
from typing import Any

MAX_BYTES = 50 * 1024 * 1024
"""The largest file taken in, as for every upload."""
MAX_CHARACTERS = 3_000_000
"""The longest text: some twelve hundred pages."""
MAX_UNPACKED_BYTES = 200 * 1024 * 1024
MAX_PACKED_PARTS = 5_000
MAX_PACKING_RATIO = 200
"""A Word file packs its XML twenty or thirty times; a bomb does so a thousand times."""
MEMORY_BYTES = 450 * 1024 * 1024
CPU_SECONDS = 7
"""With starting and reading, no file takes ten seconds."""
OCR_SECONDS = 60
MAX_SCANNED_PAGES = 25
MIN_PAGE_CONFIDENCE = 80
"""Per cent. A 200 dpi scan gives about 95, a poor 120 dpi copy about 65."""


class Reason(StrEnum):
    """One word for each way a file can fail."""

    ARCHIVE = "archive"
    BROKEN = "broken"
    CRASHED = "crashed"
    EMPTY = "empty"
    ENCODING = "encoding"
    ENCRYPTED = "encrypted"
    HOSTILE_XML = "hostile_xml"
    HTML = "html"
    IMAGE = "image"
    MEMORY = "memory"
    MISSING = "missing"
    NOT_TEXT = "not_text"
    NO_TEXT = "no_text"
    OLD_WORD = "old_word"
    OPEN_DOCUMENT = "open_document"
    OVERRUN = "overrun"
    RICH_TEXT = "rich_text"
    SCANNED = "scanned"
    SCAN_LONG = "scan_long"
    SCAN_POOR = "scan_poor"
    SLIDES = "slides"
    SPREADSHEET = "spreadsheet"
    TOO_LARGE = "too_large"
    TOO_LONG = "too_long"
    WORD_VARIANT = "word_variant"
    ZIP_BOMB = "zip_bomb"


class Refusal(Exception):
    """The child's way of saying that a file cannot be read; becomes `Unreadable` outside."""

    def __init__(self, reason: Reason, **details: Any) -> None:
        super().__init__(reason)
        self.reason = reason
        self.details = details
