"""What each audit code of this context says, in Vietnamese, with named placeholders."""

SENTENCES: dict[str, str] = {
    "version.announced": "Ghi nhận phiên bản đã công bố",
    "version.ended": "Kết thúc hiệu lực của phiên bản: {reason}",
}
