"""What makes a thing special: it stands behind the plain one unless it was asked for."""

from functools import lru_cache

from motcua.foundation.search.questions import Question

VARIANTS = tuple(
    f" {words} "
    for words in (
        "co yeu to nuoc ngoai", "luu dong", "khu vuc bien gioi", "nuoc ngoai", "thu hoi",
        "dang ki lai", "cap lai", "cap doi", "gia han", "dieu chinh", "sua doi", "cham dut", "xoa",
        "huy", "huy bo", "tam ngung", "dung thuc hien", "thay doi", "bo sung", "dinh chinh", "mien",
        "ket hop", "cap trung uong", "quan su", "cong an nhan dan", "luc luong vu trang", "khac",
        "lien thong", "khong", "cong bo", "dinh chi", "uy quyen", "rut", "mien nhiem", "giai the",
        "khieu nai", "tham van", "theo yeu cau cua co quan", "cai tao", "duong sat", "duong ngang",
        "bi mat nha nuoc",
    )
)  # fmt: skip


def unasked(title_key: str, question: Question) -> int:
    """How many variants the title names and the question does not."""
    named = _named(title_key)
    return sum(text not in question.said for text in named) if named else 0


@lru_cache(maxsize=5_000)
def _named(title_key: str) -> tuple[str, ...]:
    """The variants that a title names: the same titles are looked at again and again."""
    title = f" {title_key} "
    return tuple(text for text in VARIANTS if text in title)
