"""The marks that open paragraphs."""

import pytest

from motcua.documents.reading.markers import Kind, marker_of


@pytest.mark.parametrize(
    ("text", "kind", "label"),
    [
        ("I. MỤC ĐÍCH", Kind.ROMAN, "I"),
        ("IV/ TỔ CHỨC", Kind.ROMAN, "IV"),
        ("A. MỤC ĐÍCH", Kind.CAPITAL, "A"),
        ("1. Mục đích", Kind.NUMBER, "1"),
        ("1.2. Yêu cầu", Kind.DECIMAL, "1.2"),
        ("đ) Tuyên truyền", Kind.LETTER, "đ"),
        ("- Sở Nội vụ", Kind.DASH, "-"),
        ("+ Sở Nội vụ", Kind.PLUS, "+"),
        ("Phần II", Kind.PART, "II"),
        ("Điều 3. Hiệu lực", Kind.ARTICLE, "3"),
        ("- d) Các hình thức khác", Kind.LETTER, "d"),
    ],
)
def test_a_mark_is_known_by_its_shape(text: str, kind: Kind, label: str) -> None:
    marker = marker_of(text)
    assert marker is not None
    assert (marker.kind, marker.label) == (kind, label)


@pytest.mark.parametrize(
    "text",
    [
        "06/QĐ-TTg ngày 02 tháng 01",
        "01/12 hằng năm",
        "Điều 4 Luật Đất đai",
        "2025. Sau đó",
        "Sở Y tế",
        "100.000 đồng",
        "",
    ],
)
def test_numbers_of_documents_days_and_money_are_no_marks(text: str) -> None:
    assert marker_of(text) is None
