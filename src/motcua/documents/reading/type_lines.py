"""The line that names the type of a document: "KẾ HOẠCH", "QUYẾT ĐỊNH", …"""

from motcua.kernel.text import fold

TYPE_WORDS = (
    "KẾ HOẠCH LIÊN TỊCH|KẾ HOẠCH LIÊN NGÀNH|KẾ HOẠCH PHỐI HỢP|KẾ HOẠCH HÀNH ĐỘNG|KẾ HOẠCH|"
    "QUYẾT ĐỊNH|CHỈ THỊ|THÔNG BÁO|CÔNG ĐIỆN|CÔNG VĂN|TỜ TRÌNH|BÁO CÁO|NGHỊ QUYẾT|NGHỊ ĐỊNH|"
    "THÔNG TƯ|HƯỚNG DẪN|CHƯƠNG TRÌNH|ĐỀ ÁN|PHƯƠNG ÁN|QUY CHẾ PHỐI HỢP|QUY CHẾ|QUY ĐỊNH|GIẤY MỜI|"
    "KẾT LUẬN|LUẬT|PHÁP LỆNH|BIÊN BẢN|HỢP ĐỒNG|LỊCH CÔNG TÁC"
)
# Without marks and blanks, so that "K Ế  H O Ạ C H" and "KÊ HOẠCH" are seen.
_KNOWN = {fold(word).replace(" ", ""): word for word in TYPE_WORDS.split("|")}
_LONGEST = 60


def type_alone(text: str) -> str | None:
    """The type that the line names and nothing else; None for any other line."""
    bare = text.strip(" \t:.*")
    if not 4 <= len(bare) <= _LONGEST or not (bare.isupper() or bare == "Kế hoạch"):
        return None
    return _KNOWN.get(fold(bare).replace(" ", ""))
