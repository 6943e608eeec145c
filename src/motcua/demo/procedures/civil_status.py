"""Hộ tịch: births, marriages, deaths and what follows from them."""

from motcua.catalogue.rules.kinds import Level, OnlineLevel
from motcua.catalogue.rules.record import Choice, Question
from motcua.catalogue.rules.record_money import FeeKind, FeeRule
from motcua.demo.procedures.entry import SAME_DAY, Entry, paper, shown, working_days

SECTOR = "Hộ tịch"
DECISION = "163/QĐ-BTP"
FREE = (FeeRule(kind=FeeKind.CHARGE, amount=0),)
BASES = (
    ("60/2014/QH13", "Luật Hộ tịch"),
    ("123/2015/NĐ-CP", "Nghị định quy định chi tiết Luật Hộ tịch"),
    ("04/2020/TT-BTP", "Thông tư hướng dẫn Luật Hộ tịch"),
    ("07/2025/NĐ-CP", "Nghị định sửa đổi các nghị định về hộ tịch, quốc tịch, chứng thực"),
)
IDENTITY = shown("Thẻ căn cước, căn cước điện tử hoặc hộ chiếu còn giá trị")
RESIDENCE = shown("Giấy tờ chứng minh nơi cư trú")


def _late(amount: int) -> tuple[FeeRule, ...]:
    """Free in time; the province's charge when late."""
    return (
        FeeRule(
            kind=FeeKind.CHARGE, amount=0, case="đăng ký đúng hạn", when={"when": ("in_time",)}
        ),
        FeeRule(
            kind=FeeKind.CHARGE,
            amount=amount,
            per="việc",
            case="đăng ký quá hạn",
            when={"when": ("late",)},
        ),
    )


def _asks_when(days: int) -> Question:
    return Question(
        key="when",
        text="Đăng ký đúng hạn hay quá hạn?",
        choices=(
            Choice(key="in_time", text=f"Trong {days} ngày"),
            Choice(key="late", text=f"Quá {days} ngày"),
        ),
    )


BIRTH = Entry(
    number="1.001193",
    name="Thủ tục đăng ký khai sinh",
    sector=SECTOR,
    decision=DECISION,
    level=Level.COMMUNE,
    times=SAME_DAY,
    fees=_late(8_000),
    papers=(
        paper("Tờ khai đăng ký khai sinh", form_name="Tờ khai đăng ký khai sinh"),
        paper("Giấy chứng sinh", when={"born": ("clinic",)}),
        paper(
            "Văn bản của người làm chứng xác nhận việc sinh; không có người làm chứng thì giấy cam đoan",
            when={"born": ("elsewhere",)},
        ),
        paper("Văn bản ủy quyền", is_required=False, note="Khi người khác đi thay."),
        IDENTITY,
        RESIDENCE,
    ),
    result=("Giấy khai sinh", "KQ.G15.000031"),
    bases=BASES,
    summary="Ghi nhận việc sinh và cấp Giấy khai sinh, số định danh cá nhân cho trẻ. "
    "Làm trong 60 ngày từ ngày sinh.",
    keywords=("làm giấy khai sinh", "khai sinh cho con", "giấy khai sinh"),
    questions=(
        Question(
            key="born",
            text="Trẻ sinh ở đâu?",
            choices=(
                Choice(key="clinic", text="Tại bệnh viện, trạm y tế"),
                Choice(key="elsewhere", text="Nơi khác, không có Giấy chứng sinh"),
            ),
        ),
        _asks_when(60),
    ),
)
MARRIAGE = Entry(
    number="1.000894",
    name="Thủ tục đăng ký kết hôn",
    sector=SECTOR,
    decision=DECISION,
    level=Level.COMMUNE,
    times=SAME_DAY,
    fees=FREE,
    papers=(
        paper(
            "Tờ khai đăng ký kết hôn (hai bên ghi chung một tờ)",
            form_name="Tờ khai đăng ký kết hôn",
        ),
        paper(
            "Giấy xác nhận tình trạng hôn nhân",
            when={"home": ("other",)},
            replaced_by_data="Cơ sở dữ liệu hộ tịch điện tử",
        ),
        paper(
            "Trích lục ghi chú ly hôn hoặc bản án, quyết định ly hôn đã có hiệu lực",
            copies=1,
            originals=0,
            when={"before": ("divorced",)},
        ),
        IDENTITY,
        RESIDENCE,
    ),
    result=("Giấy chứng nhận kết hôn", "KQ.G15.000032"),
    bases=(("52/2014/QH13", "Luật Hôn nhân và gia đình"), *BASES),
    summary="Đăng ký để được pháp luật công nhận là vợ chồng. Hai bên phải có mặt khi nhận kết quả.",
    keywords=("giấy hôn thú", "đăng ký kết hôn", "cưới"),
    handling="Kiểm tra điều kiện kết hôn, ghi Sổ đăng ký kết hôn; hai bên nam, nữ có mặt cùng ký.",
    conditions="Nam từ đủ 20 tuổi, nữ từ đủ 18 tuổi; tự nguyện; không thuộc trường hợp cấm kết hôn.",
    questions=(
        Question(
            key="home",
            text="Nơi thường trú của hai bên?",
            choices=(
                Choice(key="here", text="Một trong hai bên thường trú tại xã, phường đăng ký"),
                Choice(key="other", text="Từng thường trú ở nơi khác"),
            ),
        ),
        Question(
            key="before",
            text="Đã từng kết hôn chưa?",
            choices=(
                Choice(key="never", text="Chưa"),
                Choice(key="divorced", text="Đã ly hôn"),
            ),
        ),
    ),
)
DEATH = Entry(
    number="1.000656",
    name="Thủ tục đăng ký khai tử",
    sector=SECTOR,
    decision=DECISION,
    level=Level.COMMUNE,
    times=SAME_DAY,
    fees=_late(8_000),
    papers=(
        paper("Tờ khai đăng ký khai tử", form_name="Tờ khai đăng ký khai tử"),
        paper("Giấy báo tử hoặc giấy tờ thay Giấy báo tử"),
        IDENTITY,
    ),
    result=("Trích lục khai tử", "KQ.G15.000034"),
    bases=BASES,
    summary="Ghi nhận việc chết và cấp Trích lục khai tử. Làm trong 15 ngày từ ngày chết.",
    keywords=("báo tử", "giấy chứng tử", "khai tử"),
    questions=(_asks_when(15),),
)
SINGLE = Entry(
    number="1.004873",
    name="Thủ tục cấp Giấy xác nhận tình trạng hôn nhân",
    sector=SECTOR,
    decision=DECISION,
    level=Level.COMMUNE,
    times=working_days(3),
    fees=(FeeRule(kind=FeeKind.CHARGE, amount=15_000, per="việc"),),
    papers=(
        paper("Tờ khai cấp Giấy xác nhận tình trạng hôn nhân"),
        paper(
            "Giấy tờ chứng minh đã ly hôn hoặc vợ, chồng đã chết",
            originals=0,
            copies=1,
            is_required=False,
        ),
        IDENTITY,
    ),
    result=("Giấy xác nhận tình trạng hôn nhân", "KQ.G15.000038"),
    bases=BASES,
    summary="Xác nhận đang độc thân hoặc đang có vợ, chồng; dùng để kết hôn, mua bán nhà đất, vay vốn.",
    keywords=("giấy độc thân", "xác nhận độc thân", "tình trạng hôn nhân"),
)
CHANGE = Entry(
    number="1.004859",
    name="Thủ tục thay đổi, cải chính, bổ sung thông tin hộ tịch, xác định lại dân tộc",
    sector=SECTOR,
    decision=DECISION,
    level=Level.COMMUNE,
    times=working_days(3),
    fees=(FeeRule(kind=FeeKind.CHARGE, amount=15_000, per="việc"),),
    papers=(
        paper("Tờ khai đăng ký việc thay đổi, cải chính, bổ sung thông tin hộ tịch"),
        paper("Giấy tờ làm căn cứ thay đổi, cải chính", originals=0, copies=1),
        IDENTITY,
    ),
    result=("Trích lục thay đổi, cải chính, bổ sung thông tin hộ tịch", "KQ.G15.000037"),
    bases=BASES,
    summary="Sửa họ, tên, chữ đệm, ngày sinh hoặc thông tin khác trong giấy tờ hộ tịch.",
    keywords=("đổi tên", "sửa giấy khai sinh", "cải chính hộ tịch", "sai tên"),
)
OTHERS = (
    ("1.004884", "Thủ tục đăng ký lại khai sinh", 5, 8_000, "Giấy khai sinh", "KQ.G15.000031",
     "Đăng ký lại khi sổ và giấy khai sinh đã mất.", ("mất giấy khai sinh", "làm lại giấy khai sinh")),
    ("1.004746", "Thủ tục đăng ký lại kết hôn", 5, 30_000, "Giấy chứng nhận kết hôn", "KQ.G15.000032",
     "Đăng ký lại khi sổ và giấy chứng nhận kết hôn đã mất.", ("mất giấy kết hôn",)),
    ("1.005461", "Đăng ký lại khai tử", 5, 8_000, "Trích lục khai tử", "KQ.G15.000034",
     "Đăng ký lại khi sổ và giấy khai tử đã mất.", ("mất giấy khai tử",)),
    ("1.001022", "Thủ tục đăng ký nhận cha, mẹ, con", 3, 15_000, "Trích lục đăng ký nhận cha, mẹ, con",
     "KQ.G15.000033", "Xác nhận quan hệ cha con, mẹ con trên giấy tờ.", ("nhận con", "nhận cha")),
    ("1.004837", "Thủ tục đăng ký giám hộ", 3, 0, "Trích lục đăng ký giám hộ", "KQ.G15.000035",
     "Ghi nhận người chăm sóc, đại diện cho trẻ hoặc người mất năng lực hành vi.", ("người giám hộ",)),
    ("1.004845", "Thủ tục đăng ký chấm dứt giám hộ", 2, 0, "Trích lục đăng ký chấm dứt giám hộ",
     "KQ.G15.000036", "Kết thúc việc giám hộ đã đăng ký.", ()),
)  # fmt: skip
COPY = Entry(
    number="2.000635",
    name="Cấp bản sao Trích lục hộ tịch, bản sao Giấy khai sinh",
    sector=SECTOR,
    decision=DECISION,
    level=Level.COMMUNE,
    times=SAME_DAY,
    fees=(FeeRule(kind=FeeKind.FEE, amount=8_000, per="bản sao", basis="281/2016/TT-BTC"),),
    papers=(paper("Tờ khai cấp bản sao trích lục hộ tịch"), IDENTITY),
    result=("Bản sao Trích lục hộ tịch, bản sao Giấy khai sinh", "KQ.G15.000342"),
    bases=(("281/2016/TT-BTC", "Thông tư về phí khai thác dữ liệu hộ tịch"), *BASES),
    summary="Cấp thêm bản sao giấy khai sinh, trích lục kết hôn, trích lục khai tử từ sổ gốc.",
    keywords=("xin trích lục", "bản sao giấy khai sinh", "sao giấy khai sinh"),
    is_on_the_spot=True,
)
LINKED = Entry(
    number="2.000986",
    name="Liên thông thủ tục hành chính về đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế "
    "cho trẻ em dưới 6 tuổi",
    sector=SECTOR,
    decision="QĐ/0001-BTP",
    level=Level.COMMUNE,
    times=working_days(20),
    fees=FREE,
    papers=(
        paper("Tờ khai đăng ký khai sinh"),
        paper("Giấy chứng sinh"),
        paper("Tờ khai thay đổi thông tin cư trú"),
        paper("Tờ khai tham gia bảo hiểm y tế"),
    ),
    result=(
        "Giấy khai sinh; thông báo kết quả đăng ký thường trú; thẻ bảo hiểm y tế",
        "KQ.G15.000031",
    ),
    bases=BASES,
    summary="Nộp một lần để khai sinh, nhập hộ khẩu và làm thẻ bảo hiểm y tế cho trẻ dưới 6 tuổi.",
    keywords=("thẻ bảo hiểm y tế cho con", "nhập hộ khẩu cho con", "ba trong một"),
    online=OnlineLevel.PARTIAL,
    partial_reason="Cơ quan công an và bảo hiểm xã hội xác minh nơi cư trú (Luật Cư trú 68/2020/QH14).",
    is_linked=True,
)


def _other(row: tuple[str, str, int, int, str, str, str, tuple[str, ...]]) -> Entry:
    number, name, days, charge, result, code, summary, keywords = row
    return Entry(
        number=number,
        name=name,
        sector=SECTOR,
        decision=DECISION,
        level=Level.COMMUNE,
        times=working_days(days),
        fees=(FeeRule(kind=FeeKind.CHARGE, amount=charge, per="việc" if charge else ""),),
        papers=(
            paper("Tờ khai theo mẫu"),
            paper("Giấy tờ, tài liệu chứng minh", originals=0, copies=1),
            IDENTITY,
        ),
        result=(result, code),
        bases=BASES,
        summary=summary,
        keywords=keywords,
    )


ENTRIES = (BIRTH, MARRIAGE, DEATH, SINGLE, CHANGE, COPY, LINKED, *map(_other, OTHERS))
