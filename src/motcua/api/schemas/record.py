"""The parts of a procedure's record."""

from datetime import date

from ninja import Field, Schema

When = dict[str, list[str]]
WHEN = "Chỉ cần khi trả lời như vậy: khóa câu hỏi → các khóa câu trả lời; trống là luôn luôn."


class Step(Schema):
    """Một bước thực hiện."""

    title: str = Field("", description="Tên bước.")
    text: str = Field(..., description="Nội dung.")
    actor: str = Field("", description="Ai làm: applicant người nộp, agency cơ quan.")
    place: str = Field("", description="Ở đâu.")
    time: str = Field("", description="Bao lâu.")


class TimeLimit(Schema):
    """Một thời hạn."""

    value: int | None = Field(None, description="Số; trống khi chỉ có lời.")
    unit: str = Field("", description="working_day, day, working_hour, hour, month, unknown.")
    words: str = Field("", description="Viết bằng lời.", examples=["3 ngày làm việc"])
    text: str = Field("", description="Lời của hồ sơ công bố, nếu nói thêm.")
    case: str = Field("", description="Trường hợp nào.")
    when: When = Field(..., description=WHEN)


class Fee(Schema):
    """Một mức phí, lệ phí."""

    kind: str = Field(..., description="fee phí, charge lệ phí, price giá dịch vụ, unknown.")
    amount: int | None = Field(None, description="Số tiền; 0 là không thu; trống khi chỉ có lời.")
    currency: str = Field("VND", description="Đơn vị tiền.")
    per: str = Field("", description="Tính theo.", examples=["lần"])
    words: str = Field("", description="Viết bằng lời.", examples=["50.000 đồng/lần"])
    text: str = Field("", description="Lời của hồ sơ công bố, nếu nói thêm.")
    case: str = Field("", description="Trường hợp nào.")
    basis: str = Field("", description="Căn cứ.")
    valid_from: date | None = Field(None, description="Thu từ ngày.")
    valid_until: date | None = Field(None, description="Thu đến hết ngày.")
    when: When = Field(..., description=WHEN)


class Channel(Schema):
    """Một cách nộp, với thời hạn và mức thu riêng."""

    kind: str = Field(
        ..., description="direct trực tiếp, online trực tuyến, post bưu chính, vneid."
    )
    times: list[TimeLimit]
    fees: list[Fee]
    note: str = ""


class CopyCount(Schema):
    """Bao nhiêu bản loại nào."""

    form: str = Field(
        ...,
        description="original bản chính, certified bản sao, plain bản chụp, electronic điện tử.",
    )
    quantity: int


class Component(Schema):
    """Một giấy tờ của hồ sơ."""

    name: str
    copies: list[CopyCount]
    group: str = Field("", description="Nhóm giấy tờ.")
    is_required: bool
    form_name: str = Field("", description="Tên mẫu đơn, tờ khai.")
    type_code: str = Field("", description="Mã giấy tờ.")
    replaced_by_data: str = Field("", description="Dữ liệu thay cho giấy tờ.")
    note: str = ""
    when: When = Field(..., description=WHEN)


class Result(Schema):
    """Một kết quả."""

    name: str
    code: str = Field("", description="Mã kết quả.")
    validity: str = ""
    note: str = ""


class LegalBasis(Schema):
    """Một căn cứ pháp lý."""

    title: str
    number: str = Field("", description="Số, ký hiệu.", examples=["123/2015/NĐ-CP"])
    issued_on: str = ""
    issuer: str = ""


class Bodies(Schema):
    """Cơ quan giải quyết."""

    competent: str = Field("", description="Cơ quan có thẩm quyền.")
    executing: str = Field("", description="Cơ quan thực hiện.")
    delegated: str = Field("", description="Cơ quan được ủy quyền, phân cấp.")
    coordinating: str = Field("", description="Cơ quan phối hợp.")
    reception: str = Field("", description="Nơi tiếp nhận.")


class Choice(Schema):
    """Một câu trả lời."""

    key: str
    text: str


class Question(Schema):
    """Câu hỏi quyết định giấy tờ, thời hạn, mức thu nào áp dụng."""

    key: str
    text: str
    choices: list[Choice]
    help: str = ""


class Record(Schema):
    """Nội dung của thủ tục."""

    name: str
    sector: str
    levels: list[str]
    summary: str = Field("", description="Nói gọn bằng lời thường.")
    keywords: list[str] = Field(..., description="Từ người dân hay dùng.")
    steps: list[Step] = Field(..., description="Trình tự thực hiện.")
    channels: list[Channel] = Field(..., description="Cách thức thực hiện.")
    components: list[Component] = Field(..., description="Thành phần hồ sơ.")
    dossier_sets: str = Field("", description="Số lượng hồ sơ.")
    audiences: list[str] = Field(..., description="Đối tượng thực hiện.")
    bodies: Bodies
    results: list[Result] = Field(..., description="Kết quả thực hiện.")
    conditions: str = Field("", description="Yêu cầu, điều kiện; “Không” khi không có.")
    legal_bases: list[LegalBasis] = Field(..., description="Căn cứ pháp lý.")
    online_level: str
    partial_reason: str = Field("", description="Vì sao chỉ trực tuyến một phần.")
    questions: list[Question]
    related: list[str] = Field(..., description="Mã thủ tục liên quan.")
