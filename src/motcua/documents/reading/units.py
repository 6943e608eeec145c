"""Names of units in prose: where they begin, where they end, how a list of them is cut."""

import re
from functools import lru_cache

_NOUNS = (
    "sở|bộ(?! (?:phận|máy|tiêu|nhận|quy|cơ sở|sưu|lọc|câu|chỉ số|dữ liệu|thủ tục))|ban(?! (?:hành|"
    "đầu))|"
    "văn phòng(?! phẩm)|phòng(?!,?\\s*(?:chống|ngừa|bệnh|trừ|tránh|thủ|họp))|trung tâm|ubnd|"
    "ủy ban|uỷ ban|"
    "ủy nhân dân|hđnd|hội đồng|công an|quân sự|biên phòng|cục|chi cục|tổng cục|vụ(?! việc| án)|"
    "viện(?! trợ)|trường(?! hợp| lớp)|đài|báo(?! cáo| hiệu)|hội(?! (?:nghị|thảo|thi|họp|nhập|tụ|"
    "chợ|viên))|"
    "hiệp hội|liên minh|liên đoàn|liên hiệp|đoàn(?! kết| viên)|mặt trận|mttq|thủ trưởng|giám đốc|"
    "chánh|trưởng|"
    "chủ tịch|phó chủ tịch|bí thư|cơ quan|đơn vị|địa phương|doanh nghiệp|(?<=các )tổ chức|"
    "tổ chức (?:chính trị|xã hội|đoàn thể|tín dụng)|đoàn thể|ngành(?! nghề)|xã(?! hội)|phường|"
    "đặc khu|"
    "huyện|quận|thành viên|tổ (?!chức)|đội(?! ngũ)|ngân hàng|kho bạc|thuế (?:tỉnh|thành phố|"
    "cơ sở)|hải quan|"
    "tòa án|toà án|tand|vksnd|thanh tra (?=tỉnh|thành phố|sở|bộ|chính phủ)|cổng|bảo hiểm|bhxh|"
    "điện lực|bưu điện|"
    "thống kê (?:tỉnh|thành phố|cơ sở)|công ty|tập đoàn|tổng công ty|vnpt|viettel|mobifone|"
    "hợp tác xã|"
    "cơ sở(?! (?:dữ liệu|hạ tầng|pháp|vật chất|lý luận))|chủ đầu tư|tỉnh ủy|tỉnh uỷ|thành ủy|"
    "thành uỷ|"
    "đảng ủy|đảng uỷ|huyện ủy|cấp ủy|cấp uỷ|bệnh viện|trạm|nhà trường|nhà mạng|học viện|"
    "quỹ(?! đất)|"
    "nhà hát|bảo tàng|thư viện|tư lệnh|bộ tư lệnh|bch|chính quyền(?! số| điện tử)|lực lượng|"
    "người đứng đầu|lãnh đạo(?!,)|phóng viên|chủ (?:rừng|hộ|tàu|cơ sở|dự án|nhiệm vụ|"
    "chương trình)|nhà máy|"
    "cụm(?! từ)|khối(?! lượng)|ủy viên|công đoàn|tổng giám đốc|tiểu ban|nhà thầu|nhà đầu tư|cấp xã|"
    "cấp huyện|tổng biên tập|đối tượng thực hiện|các cấp"
)
_HEAD = rf"(?:(?:các|những|toàn bộ|toàn thể|tất cả(?: các)?|mọi|từng)\s+)?(?:{_NOUNS})(?!\w)"
_STARTS = re.compile(_HEAD, re.IGNORECASE)
_REQUEST = re.compile(
    r"(?:Đề nghị|Giao|Yêu cầu|Đối với|Trách nhiệm của|Trách nhiệm|Nhiệm vụ của|Về phía|"
    r"Phân công|Đồng chí)\s*:?\s+",
    re.IGNORECASE,
)
_CHARGE = re.compile(r"(?:Trách nhiệm|Nhiệm vụ) của\s+", re.IGNORECASE)
# Verbs that give a duty; in names of units they are written with a capital.
_VERBS = (
    "chủ trì|phối hợp|có trách nhiệm|có nhiệm vụ|thực hiện|tham mưu|hướng dẫn|chỉ đạo|triển khai|"
    "xây dựng|căn cứ|theo dõi|đôn đốc|tổng hợp|báo cáo|chịu trách nhiệm|tăng cường|tiếp tục|"
    "chủ động|đẩy mạnh|đẩy nhanh|bố trí|cân đối|lập|gửi|(?<!bầu )cử(?! tri)|"
    "kịp thời|thường xuyên|định kỳ|cần|phải|đề xuất|"
    "rà soát|kiểm tra|giám sát|tuyên truyền|vận động|cung cấp(?! dịch vụ)|đảm bảo|bảo đảm|quan tâm|"
    "nghiêm túc|khẩn trương|ban hành|(?<!viện )(?<!cơ sở )(?<!tổ chức )nghiên cứu|"
    "huy động|hỗ trợ|tạo điều kiện|phân công|giao|"
    "thông báo|công bố|đăng tải|thẩm định|trên cơ sở|theo chức năng|theo quy định|tích cực|"
    "trực tiếp|"
    "duy trì|vận hành|(?<!các )(?<!, )(?<!và )tổ chức(?! chính trị| xã hội| đảng| liên quan|"
    " có liên quan)|"
    "tham gia|làm đầu mối|là (?:cơ quan|đơn vị|đầu mối)|phát huy|nâng cao|đổi mới|quán triệt|"
    "phổ biến|"
    "trong việc|trong công tác|trong quá trình|trong phạm vi|trong|để|nhằm|khi|hằng năm|hàng năm|"
    "trước ngày|lồng ghép|tập trung|đưa|thành lập|kiện toàn|xử lý|giải quyết|tiếp nhận|cập nhật|"
    "số hóa|trình|quyết định|tiến hành|phát động|phát hiện|lựa chọn|tập huấn|đào tạo|bồi dưỡng|"
    "kết nối|chia sẻ|biên tập|biên soạn|thu thập|đánh giá|khảo sát|thống nhất|phê duyệt|phản ánh|"
    "nắm|duy tu|thường trực|trích|vận dụng|dành|tư vấn|đăng ký|ký kết|phân bổ|chuẩn bị|động viên|"
    "góp ý|điều tra|làm tốt|làm việc|ưu tiên|khuyến khích|phân tích|xem xét|kiến nghị|giúp|"
    "chấp hành|"
    "xác định|đấu tranh|phòng ngừa|ngăn chặn|bám sát|tùy|dự kiến|tìm kiếm|hoàn thiện|hoàn thành|"
    "thúc đẩy|(?<!hệ thống )(?<!cơ quan )truyền thông|điều phối|lắp đặt|đồng bộ|kêu gọi|thu hút|"
    "tiếp cận|phục vụ|khẩn trương|"
    "khai thác|bảo vệ|tuân thủ|cam kết|nhân rộng|giới thiệu|hình thành|phát triển|bổ sung|"
    "đặt hàng|dựng (?:nhà|lều|lán|trại)|bằng|sử dụng(?! lao động| đất)"
)
_VERB = re.compile(
    rf"(?<!\w)(?<!được )(?<!được giao )(?<!được phân công )(?<!việc )(?:{_VERBS})(?!\w)"
)
_OPENING_VERB = re.compile(
    rf"(?:{_VERBS}|tổ chức|là|có|làm|mở|ra|in|viết|phát|nhận|bảo|cập|soạn|tăng|giảm|đổi|tiến|"
    rf"phấn đấu|hằng|"
    r"hàng|thường|bên cạnh|sau khi|căn|ngoài|đối với|đầu tư|quản lý|phân|cải|mời|kiểm|"
    r"yêu cầu)(?!\w)",
    re.IGNORECASE,
)
_CAPITALS = "A-ZĐ" + "".join(
    letter for letter in map(chr, (*range(0xC0, 0x1B1), *range(0x1EA0, 0x1EFA))) if letter.isupper()
)
# "các xã: Gia Thuận, Tân Điền": names of places go on with the unit, work does not.
_PLACES = (
    r"(?:(?<=xã:)|(?<=phường:)|(?<=đặc khu:)|(?<=tỉnh:)|(?<=thành phố:))"
    rf"(?=\s+(?-i:[{_CAPITALS}]\w*\s+[{_CAPITALS}]))"
)
_COLON = rf":(?!{_PLACES})"
_CUT = re.compile(rf"{_COLON}|;(?!\s*(?:và\s+)?{_HEAD})|\.(?=\s|$)|/\.", re.IGNORECASE)
# Behind a comma or "và" a new name begins with a capital or with "các": "sở, ngành" is one name.
_NEW_NAME = rf"(?=(?-i:[{_CAPITALS}]|các\s|những\s|(?:sở|cơ quan|đơn vị) [A-ZĐ]))(?={_HEAD})"
_SPLIT = re.compile(
    rf"\s*;\s*(?:và\s+)?|\s*,\s*(?:và\s+)?{_NEW_NAME}|"
    rf"(?<!HĐND)(?<!ĐBQH)(?<!Hội đồng nhân dân)(?<!Quốc hội)\s+và\s+{_NEW_NAME}",
    re.IGNORECASE,
)
_LONGEST = 320


@lru_cache(maxsize=4096)
def leading_units(text: str) -> int | None:
    """Where the units that open the text end, before their verb or colon; None without one.

    "Sở Y tế chủ trì, phối hợp …" → 7; "Đề nghị Ủy ban …" counts the request in.
    """
    request = _REQUEST.match(text)
    start = request.end() if request else 0
    head = _STARTS.match(text, start)
    if head is None:
        return None
    end = _end_of_units(text, head.end())
    return end if end > start else None


def opens_with_verb(text: str) -> bool:
    """Does the text begin with what somebody has to do?"""
    return _OPENING_VERB.match(text) is not None


def is_units(text: str) -> bool:
    """Does the whole text name units, as a heading does?"""
    bare = re.sub(r"\s*\([^)]*\)", "", _without_request(text.strip(" .:;")))
    if _CHARGE.match(text):
        return len(bare) <= _LONGEST
    if len(bare) > _LONGEST or _STARTS.match(bare) is None:
        return False
    return not re.search(
        rf"\.\s|{_COLON}\s|;(?!\s*(?:và\s+)?{_HEAD})", re.sub(r"\b(?:TT|VP)\.", "", bare), re.I
    )


def without_request(text: str) -> str:
    """ "Đề nghị Ủy ban Mặt trận …:" → "Ủy ban Mặt trận …"."""
    return _without_request(text.strip()).strip(" :;,.")


def _without_request(text: str) -> str:
    request = _REQUEST.match(text)
    return text[request.end() :] if request else text


def split_units(text: str) -> tuple[str, ...]:
    """A list of units cut into names; commas inside a name stay."""
    bare = re.sub(r"^(?:và|,|;|\s)+|[\s.,;:]+$", "", text)
    pieces: list[str] = []
    for piece in _SPLIT.split(bare):
        if pieces and pieces[-1].count("(") > pieces[-1].count(")"):
            pieces[-1] += ", " + piece
        else:
            pieces.append(piece)
    return tuple(kept for kept in (piece.strip(" ,.;:") for piece in pieces) if kept)


def units_at(text: str, start: int) -> int | None:
    """Where a list of units that begins exactly at `start` ends; None if none begins there."""
    head = _STARTS.match(text, start)
    return _end_of_units(text, head.end()) if head else None


def _end_of_units(text: str, start: int) -> int:
    """The first verb or stop behind the first unit noun, brackets skipped."""
    limit = min(len(text), start + _LONGEST)
    at = start
    while at < limit:
        bracket = text.find("(", at, limit)
        edge = bracket if bracket >= 0 else limit
        stops = [
            m.start() for m in (_VERB.search(text, at, edge), _CUT.search(text, at, edge)) if m
        ]
        if stops:
            return _trimmed(text, min(stops))
        if bracket < 0:
            return _trimmed(text, limit)
        closing = text.find(")", bracket, limit)
        if closing < 0:
            return _trimmed(text, bracket)
        at = closing + 1
    return _trimmed(text, limit)


def _trimmed(text: str, end: int) -> int:
    return len(re.sub(r"(?:[\s,.–-]|\s(?:và|đã|sẽ|cùng))+$", "", text[:end]))
