"""Who stands behind the letters of a document's symbol: "BTP" → Bộ Tư pháp."""

import re
from collections.abc import Mapping

from motcua.kernel.speech.figures import say_figure
from motcua.kernel.speech.letters import spell

NAMES = {
    "CP": "Chính phủ", "TTg": "Thủ tướng Chính phủ", "CTN": "Chủ tịch nước",
    "HĐND": "Hội đồng nhân dân", "UBND": "Ủy ban nhân dân", "TW": "Trung ương", "TU": "Tỉnh ủy",
    "VPCP": "Văn phòng Chính phủ", "TTCP": "Thanh tra Chính phủ", "VP": "Văn phòng",
    "NHNN": "Ngân hàng Nhà nước", "UBDT": "Ủy ban Dân tộc", "BHXH": "Bảo hiểm xã hội",
    "TANDTC": "Tòa án nhân dân tối cao", "VKSNDTC": "Viện kiểm sát nhân dân tối cao",
    "KTNN": "Kiểm toán nhà nước", "MTTW": "Ủy ban Trung ương Mặt trận Tổ quốc",
    "TLĐ": "Tổng Liên đoàn Lao động", "VPQH": "Văn phòng Quốc hội",
}  # fmt: skip
FIELDS = {
    "TP": "Tư pháp", "TC": "Tài chính", "CA": "Công an", "QP": "Quốc phòng", "NV": "Nội vụ",
    "NG": "Ngoại giao", "XD": "Xây dựng", "CT": "Công Thương", "YT": "Y tế",
    "KHCN": "Khoa học và Công nghệ", "GDĐT": "Giáo dục và Đào tạo",
    "VHTTDL": "Văn hóa, Thể thao và Du lịch", "VHTT": "Văn hóa và Thể thao", "DL": "Du lịch",
    "NNMT": "Nông nghiệp và Môi trường", "NNPTNT": "Nông nghiệp và Phát triển nông thôn",
    "TNMT": "Tài nguyên và Môi trường", "TTTT": "Thông tin và Truyền thông",
    "GTVT": "Giao thông vận tải", "KHĐT": "Kế hoạch và Đầu tư", "DTTG": "Dân tộc và Tôn giáo",
    "LĐTBXH": "Lao động, Thương binh và Xã hội", "VHXH": "Văn hóa, Xã hội",
}  # fmt: skip
SEVERAL = {
    "TN&TKQ": "Tiếp nhận và Trả kết quả", "TN & TKQ": "Tiếp nhận và Trả kết quả",
    "LĐ-TB&XH": FIELDS["LĐTBXH"], "LĐTB&XH": FIELDS["LĐTBXH"], "VHTT&DL": FIELDS["VHTTDL"],
    "GD&ĐT": FIELDS["GDĐT"], "KH&CN": FIELDS["KHCN"], "KH&ĐT": FIELDS["KHĐT"],
    "TN&MT": FIELDS["TNMT"], "NN&MT": FIELDS["NNMT"], "NN&PTNT": FIELDS["NNPTNT"],
    "TT&TT": FIELDS["TTTT"],
}  # fmt: skip
"""Short forms of more than one word, as running texts write them."""
_BODIES = {"B": "Bộ", "S": "Sở"}
_PARLIAMENT = re.compile(r"(?P<body>UBTVQH|QH)(?P<term>[0-9]{1,2})")
_PARLIAMENTS = {"UBTVQH": "Ủy ban Thường vụ Quốc hội", "QH": "Quốc hội"}


def say_issuer(letters: str, abbreviations: Mapping[str, str]) -> str:
    """The issuer by its name; several joined by dashes in turn; unknown ones spelled."""
    return " và ".join(_one(one, abbreviations) for one in letters.split("-") if one)


def is_known(letters: str, abbreviations: Mapping[str, str]) -> bool:
    """Whether the letters name somebody, rather than a form ("mẫu số 01/HT")."""
    return _named(letters.split("-")[0], abbreviations) is not None


def _one(letters: str, abbreviations: Mapping[str, str]) -> str:
    return _named(letters, abbreviations) or _spelled(letters)


def _named(letters: str, abbreviations: Mapping[str, str]) -> str | None:
    parliament = _PARLIAMENT.fullmatch(letters)
    if parliament:
        return f"{_PARLIAMENTS[parliament['body']]} khóa {say_figure(parliament['term'])}"
    known = NAMES.get(letters) or abbreviations.get(letters)
    body, field = _BODIES.get(letters[:1]), FIELDS.get(letters[1:].replace("&", ""))
    return known or (f"{body} {field}" if body and field else None)


def _spelled(letters: str) -> str:
    pieces = re.findall(r"[0-9]+|[^\W\d_]+", letters)
    return " ".join(say_figure(one) if one[0] in "0123456789" else spell(one) for one in pieces)
