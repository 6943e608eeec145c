"""TCVN3 (ABC) text: the .VnTime fonts that offices typed with before Unicode.

Basis: TCVN 5712:1993, character set VN3. One byte a letter; small letters only, because capitals
came from separate fonts (.VnTimeH), in which these bytes show as capitals.
"""

import re

_BYTES = "".join(map(chr, range(0xA1, 0x100)))
_LETTERS = (
    "ĂÂÊÔƠƯĐăâêôơưđ\u1eb0\u0300\u0309\u0303\u0301\u0323àảãáạ\u1eb2ằẳẵắ\u1eb4\u1eae\u1ea6\u1ea8"
    "\u1eaa\u1ea4\u1ec0ặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ"
)
# A word whose plain letters are capitals was typed in a font of capitals.
_CAPITALS = re.compile(r"\b(?=\w*[^\W\d_a-zA-Z])(?=\w*[A-Z])[^\Wa-z]{2,}\b")
_TABLE = str.maketrans(_BYTES, _LETTERS)


def from_tcvn3(text: str) -> str:
    """Text whose characters are TCVN3 bytes (as Latin-1 or Windows-1252 shows them) in Unicode."""
    return _CAPITALS.sub(lambda word: word[0].upper(), text.translate(_TABLE))
