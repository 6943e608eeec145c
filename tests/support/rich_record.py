"""A record in which everything is said that a record can say, and nothing is said twice alike."""

from datetime import date

from motcua.catalogue.rules.kinds import OnlineLevel
from motcua.catalogue.rules.record import (
    Bodies,
    Choice,
    Component,
    CopyCount,
    LegalBasis,
    ProcedureRecord,
    Question,
    Result,
    Step,
    SubmissionChannel,
)
from motcua.catalogue.rules.record_money import FeeKind, FeeRule
from motcua.catalogue.rules.record_time import TimeLimit, TimeUnit
from tests.support.catalogue import a_record

OVER = FeeRule(kind=FeeKind.CHARGE, amount=91_000, per="lần", valid_until=date(2026, 6, 30))
"""No longer collected in July 2026: nothing may name it."""
CHARGE = FeeRule(
    kind=FeeKind.CHARGE,
    amount=52_000,
    per="lần",
    valid_from=date(2026, 7, 1),
    valid_until=date(2026, 12, 31),
)
TO_COME = FeeRule(kind=FeeKind.CHARGE, amount=63_000, per="lần", valid_from=date(2027, 1, 1))
BY_PAGE = FeeRule(
    kind=FeeKind.FEE, amount=4_000, per="trang", case="cấp bản sao", text="Tối đa 200.000 đồng/bản."
)
ABROAD = FeeRule(kind=FeeKind.PRICE, amount=25, currency="USD", case="gửi ra nước ngoài")
FREE = FeeRule(kind=FeeKind.CHARGE, amount=0, case="người cao tuổi", when={"old": ("yes",)})

FIVE = TimeLimit(value=5, unit=TimeUnit.WORKING_DAY, text="Hồ sơ nộp sau 15:00 tính từ hôm sau.")
LONG = TimeLimit(value=12, unit=TimeUnit.WORKING_DAY, case="phải xác minh", when={"old": ("no",)})
MONTH = TimeLimit(value=2, unit=TimeUnit.MONTH, case="lấy ý kiến Hội đồng")
HOURS = TimeLimit(value=8, unit=TimeUnit.WORKING_HOUR)


def a_rich_record() -> ProcedureRecord:
    """Four ways to submit, dated fees, cases, papers of every form, conditions of answers."""
    return a_record(
        channels=(
            SubmissionChannel(
                kind="direct",
                times=(FIVE, LONG, MONTH),
                fees=(OVER, CHARGE, TO_COME, BY_PAGE, FREE),
                note="Lấy số trước 16:30.",
            ),
            SubmissionChannel(kind="online", times=(FIVE,), fees=(OVER, CHARGE)),
            SubmissionChannel(kind="post", times=(FIVE,), fees=(ABROAD,)),
            SubmissionChannel(kind="vneid", times=(HOURS,)),
        ),
        components=_papers(),
        steps=(
            Step(
                title="Nộp hồ sơ",
                text="Nộp hồ sơ, nhận giấy hẹn.",
                actor="applicant",
                place="Quầy số 2",
                time="30 phút",
            ),
            Step(text="Lấy ý kiến, trình ký.", actor="agency", time="3 ngày làm việc"),
        ),
        bodies=Bodies(
            competent="Ủy ban nhân dân tỉnh",
            executing="Sở Văn hóa và Thể thao",
            delegated="Phòng Văn hóa",
            coordinating="Công an tỉnh",
            reception="Trung tâm Phục vụ hành chính công",
        ),
        results=(Result(name="Giấy chứng nhận", validity="Có giá trị 24 tháng", note="Có mã QR"),),
        conditions="Có hợp đồng thuê địa điểm trước ngày 15/05/2026.\nVốn từ 1.500.000.000 đồng.",
        legal_bases=(
            LegalBasis(
                number="144/2020/NĐ-CP",
                title="Quy định về hoạt động biểu diễn",
                issued_on="14/12/2020",
                issuer="Chính phủ",
            ),
            LegalBasis(title="Thông tư 08/2023/TT-BTC về mức thu", number="08/2023/TT-BTC"),
            LegalBasis(number="85/2015/QH13", title="Luật Phí và lệ phí"),
        ),
        online_level=OnlineLevel.PARTIAL,
        partial_reason="Phải nộp bản chính theo Luật 60/2014/QH13",
        questions=(
            Question(
                key="old",
                text="Người nộp từ 60 tuổi trở lên?",
                choices=(Choice(key="yes", text="Đúng"), Choice(key="no", text="Chưa")),
            ),
        ),
    )


def _papers() -> tuple[Component, ...]:
    one = CopyCount(form="original", quantity=1)
    return (
        Component(name="Văn bản thông báo", copies=(one,), form_name="Mẫu số 01"),
        Component(
            name="Kịch bản chương trình",
            copies=(one, CopyCount(form="plain", quantity=12)),
            note="Đóng dấu giáp lai từng trang.",
        ),
        Component(
            name="Giấy ủy quyền",
            group="Khi nộp thay",
            copies=(CopyCount(form="certified", quantity=1),),
            is_required=False,
        ),
        Component(
            name="Thẻ căn cước",
            group="Giấy tờ xuất trình",
            copies=(CopyCount(form="electronic", quantity=1),),
            replaced_by_data="Cơ sở dữ liệu quốc gia về dân cư",
            when={"old": ("yes",)},
        ),
    )
