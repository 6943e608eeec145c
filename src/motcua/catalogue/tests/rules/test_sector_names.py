"""Which field somebody means."""

import pytest

from motcua.catalogue.rules.sector_names import named

LAND, CIVIL, BASIC = ("dat-dai", "Đất đai"), ("ho-tich", "Hộ tịch"), ("nghe-thuat", "Nghệ thuật")
SHOWS = ("nghe-thuat-bieu-dien", "Nghệ thuật biểu diễn")
KNOWN = [LAND, CIVIL, BASIC, SHOWS]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("ho-tich", [CIVIL]),
        ("hộ tịch", [CIVIL]),
        ("HO  TICH", [CIVIL]),
        ("dat", [LAND]),
        ("thuat nghe", [BASIC, SHOWS]),
        ("nghệ thuật", [BASIC]),
        ("biểu d", [SHOWS]),
        ("hộ đất", []),
        ("  ", []),
    ],
)  # fmt: skip
def test_words_without_marks_or_half_of_them_name_a_field(
    typed: str, meant: list[tuple[str, str]]
) -> None:
    assert named(typed, KNOWN) == meant
