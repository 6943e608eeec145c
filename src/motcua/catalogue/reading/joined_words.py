"""Words of legal titles that a source wrote without the space between them: "phân bónNghị định".

A space is put in only where no Vietnamese syllable could run on: before a kind of document or a
word that begins with a letter which never stands inside a syllable, and before a document's number.
Nothing else is reworded, nothing is left out.
"""

import re

_KINDS = (
    "Bộ luật|Luật|Luất|Nghị định|Nghị quyết|Thông tư|Quyết định|Pháp lệnh|Chỉ thị|Công bố|Công văn"
    "|Công ước|Hiến pháp|Hướng dẫn|Quy định|Quy chế|Sửa đổi|Ban hành|Cơ quan|Tòa án|Sở(?= )|Về(?= )"
    "|Số(?= \\d)"
)
_NEW_TITLE = re.compile(rf"(?<=[^\W_])(?=(?:{_KINDS})(?![a-zà-ỹđ]))")
_SMALL = "số(?= ?\\d)|về |với |sửa đổi|quy định|thông tư|nghị định|nghị quyết|quyết định|luật "
_NEW_WORD = re.compile(rf"(?<=[^\W\d_])(?=(?:{_SMALL}))")
_NUMBER = re.compile(r"(?<=[^\W\d_]{2})(?<!QH)(?=\d{1,4}(?:\.\d{1,2})?/(?:19|20)\d\d(?!\d))")
_LEGISLATURE = re.compile(r"(?<=QH1[0-6])(?=\d{1,3}/(?:19|20)\d\d(?!\d))")


def set_apart(title: str) -> str:
    """The title with what ran together set apart: "; " before a new title, else a space."""
    told = _NEW_TITLE.sub("; ", title)
    for pattern in (_NEW_WORD, _NUMBER, _LEGISLATURE):
        told = pattern.sub(" ", told)
    return told
