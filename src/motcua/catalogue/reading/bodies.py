"""Issuing bodies by the short names that exports use, and as a text writes them."""

import re

from motcua.kernel.text import squeeze

_BODIES = {
    "bo-cong-an": "Bộ Công an",
    "bo-quoc-phong": "Bộ Quốc phòng",
    "bo-ngoai-giao": "Bộ Ngoại giao",
    "bo-noi-vu": "Bộ Nội vụ",
    "bo-tu-phap": "Bộ Tư pháp",
    "bo-tai-chinh": "Bộ Tài chính",
    "bo-cong-thuong": "Bộ Công Thương",
    "bo-nong-nghiep-mt": "Bộ Nông nghiệp và Môi trường",
    "bo-xay-dung": "Bộ Xây dựng",
    "bo-van-hoa-the-thao-du-lich": "Bộ Văn hóa, Thể thao và Du lịch",
    "bo-khoa-hoc-cong-nghe": "Bộ Khoa học và Công nghệ",
    "bo-giao-duc-dao-tao": "Bộ Giáo dục và Đào tạo",
    "bo-y-te": "Bộ Y tế",
    "bo-dan-toc-ton-giao": "Bộ Dân tộc và Tôn giáo",
    "ngan-hang-nha-nuoc": "Ngân hàng Nhà nước Việt Nam",
    "thanh-tra-chinh-phu": "Thanh tra Chính phủ",
    "toa-an-nhan-dan": "Tòa án nhân dân",
}
_SYMBOLS = {
    "BCA": "bo-cong-an",
    "BQP": "bo-quoc-phong",
    "BNG": "bo-ngoai-giao",
    "BNV": "bo-noi-vu",
    "BTP": "bo-tu-phap",
    "BTC": "bo-tai-chinh",
    "BCT": "bo-cong-thuong",
    "BNNMT": "bo-nong-nghiep-mt",
    "BXD": "bo-xay-dung",
    "BVHTTDL": "bo-van-hoa-the-thao-du-lich",
    "BKHCN": "bo-khoa-hoc-cong-nghe",
    "BGDĐT": "bo-giao-duc-dao-tao",
    "BYT": "bo-y-te",
    "NHNN": "ngan-hang-nha-nuoc",
}


def body_named(short: str) -> str:
    """ "bo-tai-chinh" → "Bộ Tài chính"; a name that is not known stays as written."""
    return _BODIES.get(short, short)


def body_as_written(name: str, text: str) -> str:
    """A name in capitals as the text writes it elsewhere: "SỞ TƯ PHÁP" → "Sở Tư pháp"."""
    if not name.isupper():
        return name
    words = r"\s+".join(map(re.escape, name.split()))
    found = (squeeze(one[0]) for one in re.finditer(words, text, re.IGNORECASE))
    return next((one for one in found if not one.isupper()), name)


def body_of_decision(decision: str) -> str:
    """ "6225/QĐ-BQP" → "Bộ Quốc phòng"; "" where the symbol does not tell."""
    symbol = decision.rpartition("/")[2].split("-")[1:2]
    return _BODIES.get(_SYMBOLS.get(symbol[0], ""), "") if symbol else ""
