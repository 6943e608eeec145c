"""Chứng thực: copies, signatures, transactions, and copies from the original register."""

from motcua.catalogue.rules.kinds import Level, OnlineLevel
from motcua.catalogue.rules.record import Component
from motcua.catalogue.rules.record_money import FeeKind, FeeRule
from motcua.demo.procedures.entry import EVERYBODY, SAME_DAY, Entry, paper, shown, working_days

SECTOR = "Chứng thực"
BASES = (
    ("23/2015/NĐ-CP", "Nghị định về cấp bản sao từ sổ gốc, chứng thực bản sao, chữ ký, giao dịch"),
    ("280/2025/NĐ-CP", "Nghị định sửa đổi Nghị định số 23/2015/NĐ-CP"),
    ("226/2016/TT-BTC", "Thông tư về phí chứng thực"),
)
IDENTITY = shown("Thẻ căn cước, căn cước điện tử hoặc hộ chiếu còn giá trị")
IN_PERSON = "Người yêu cầu phải ký trước mặt người thực hiện chứng thực (Nghị định 23/2015/NĐ-CP)."


def _fee(amount: int, per: str, *, case: str = "") -> FeeRule:
    return FeeRule(kind=FeeKind.FEE, amount=amount, per=per, case=case, basis="226/2016/TT-BTC")


def _entry(
    number: str,
    names: tuple[str, str, str],
    fees: tuple[FeeRule, ...],
    papers: tuple[Component, ...],
    *keywords: str,
) -> Entry:
    """`names`: of the procedure, of its result ("tên|mã"), and what it is for."""
    name, result, summary = names
    label, _, code = result.partition("|")
    return Entry(
        number=number,
        name=name,
        sector=SECTOR,
        decision="858/QĐ-BTP",
        level=Level.COMMUNE,
        times=SAME_DAY,
        fees=fees,
        papers=papers,
        result=(label, code),
        bases=BASES,
        summary=summary,
        keywords=keywords,
        audiences=EVERYBODY,
        online=OnlineLevel.PARTIAL,
        partial_reason=IN_PERSON,
        is_on_the_spot=True,
        channels=("direct",),
    )


ENTRIES = (
    _entry(
        "2.000815",
        (
            "Chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan, tổ chức có thẩm quyền của "
            "Việt Nam hoặc nước ngoài cấp, chứng nhận",
            "Bản sao được chứng thực từ bản chính|KQ.G15.000021",
            "Xác nhận bản sao đúng với bản chính.",
        ),
        (
            _fee(2_000, "trang", case="hai trang đầu"),
            _fee(1_000, "trang", case="từ trang thứ ba; tối đa 200.000 đồng/bản"),
        ),
        (paper("Bản chính giấy tờ và bản sao cần chứng thực"),),
        "sao y", "sao y bản chính", "photo công chứng", "chứng thực bản sao",
    ),
    _entry(
        "2.000884",
        (
            "Chứng thực chữ ký trong giấy tờ, văn bản",
            "Giấy tờ, văn bản được chứng thực chữ ký|KQ.G15.000022",
            "Xác nhận chữ ký đúng là của người yêu cầu.",
        ),
        (_fee(10_000, "trường hợp"),),
        (paper("Giấy tờ, văn bản sẽ ký"), IDENTITY),
        "xác nhận chữ ký", "chứng thực sơ yếu lý lịch", "giấy ủy quyền",
    ),
    _entry(
        "2.001035",
        (
            "Chứng thực giao dịch liên quan đến tài sản là động sản, quyền sử dụng đất, nhà ở",
            "Giao dịch được chứng thực|KQ.G15.000023",
            "Xác nhận việc mua bán, tặng cho, thuê, vay giữa các bên.",
        ),
        (_fee(50_000, "giao dịch"),),
        (
            paper("Dự thảo hợp đồng, giao dịch"),
            paper("Giấy chứng nhận quyền sở hữu, quyền sử dụng", originals=0, copies=1),
            IDENTITY,
        ),
        "chứng thực hợp đồng", "mua bán xe", "tặng cho đất",
    ),
    _entry(
        "2.001019",
        ("Chứng thực di chúc", "Di chúc được chứng thực|KQ.G15.000029", "Xác nhận di chúc do người lập ký."),
        (_fee(50_000, "di chúc"),),
        (paper("Dự thảo di chúc"), IDENTITY),
        "lập di chúc", "làm di chúc",
    ),
    _entry(
        "2.001016",
        (
            "Chứng thực văn bản từ chối nhận di sản",
            "Văn bản từ chối nhận di sản được chứng thực|KQ.G15.000030",
            "Xác nhận việc không nhận phần thừa kế của mình.",
        ),
        (_fee(50_000, "văn bản"),),
        (paper("Dự thảo văn bản từ chối"), IDENTITY),
        "không nhận thừa kế",
    ),
    Entry(
        number="2.000908",
        name="Thủ tục cấp bản sao từ sổ gốc",
        sector=SECTOR,
        decision="858/QĐ-BTP",
        level=Level.COMMUNE,
        times=working_days(1),
        fees=(FeeRule(kind=FeeKind.CHARGE, amount=0),),
        papers=(IDENTITY,),
        result=("Bản sao được cấp từ sổ gốc", "KQ.G15.000020"),
        bases=BASES,
        summary="Cấp bản sao bằng, chứng chỉ, giấy tờ từ sổ gốc của cơ quan đang giữ sổ.",
        keywords=("bản sao bằng tốt nghiệp", "trích lục sổ gốc"),
        audiences=EVERYBODY,
    ),
)  # fmt: skip
