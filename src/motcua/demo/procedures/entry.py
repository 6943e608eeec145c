"""One procedure of the demo in a few lines, and the record that it stands for."""

from dataclasses import dataclass, field

from motcua.catalogue.rules.kinds import Level, OnlineLevel
from motcua.catalogue.rules.record import (
    Bodies,
    Component,
    CopyCount,
    LegalBasis,
    ProcedureRecord,
    Question,
    Result,
    Step,
    SubmissionChannel,
)
from motcua.catalogue.rules.record_money import FeeRule
from motcua.catalogue.rules.record_time import TimeLimit, TimeUnit

CITIZENS = ("Công dân Việt Nam", "Người Việt Nam định cư ở nước ngoài")
BUSINESSES = ("Doanh nghiệp", "Hợp tác xã", "Tổ chức (không bao gồm doanh nghiệp, HTX)")
EVERYBODY = (*CITIZENS, *BUSINESSES)


@dataclass(frozen=True, kw_only=True)
class Entry:
    """What differs from one procedure of the demo to the next."""

    number: str
    name: str
    sector: str
    decision: str
    level: Level
    times: tuple[TimeLimit, ...]
    fees: tuple[FeeRule, ...]
    papers: tuple[Component, ...]
    result: tuple[str, str]
    bases: tuple[tuple[str, str], ...]
    summary: str
    keywords: tuple[str, ...] = ()
    audiences: tuple[str, ...] = CITIZENS
    online: OnlineLevel = OnlineLevel.FULL
    partial_reason: str = ""
    handling: str = "Kiểm tra hồ sơ; nếu thiếu thì hướng dẫn bổ sung một lần, đầy đủ; giải quyết."
    conditions: str = "Không"
    questions: tuple[Question, ...] = ()
    is_linked: bool = False
    is_boundary_free: bool = True
    is_on_the_spot: bool = False
    is_internal: bool = False
    channels: tuple[str, ...] = field(default=("direct", "online", "post"))

    def record(self) -> ProcedureRecord:
        """All parts, those that every procedure of the demo shares filled in."""
        return ProcedureRecord(
            name=self.name,
            sector=self.sector,
            levels=(self.level,),
            steps=_steps(self),
            channels=tuple(
                SubmissionChannel(kind=kind, times=self.times, fees=self.fees)
                for kind in self.channels
            ),
            components=self.papers,
            dossier_sets="01 bộ",
            audiences=self.audiences,
            bodies=_bodies(self.level),
            results=(Result(name=self.result[0], code=self.result[1]),),
            conditions=self.conditions,
            legal_bases=tuple(
                LegalBasis(number=number, title=title) for number, title in self.bases
            ),
            online_level=self.online,
            partial_reason=self.partial_reason,
            summary=self.summary,
            keywords=self.keywords,
            questions=self.questions,
        )


def paper(name: str, *, originals: int = 1, copies: int = 0, **parts: object) -> Component:
    """A paper with its numbers of originals and photocopies; `parts` are Component's own."""
    forms = (("original", originals), ("plain", copies))
    counts = tuple(CopyCount(form=form, quantity=count) for form, count in forms if count)
    return Component(name=name, copies=counts, **parts)  # type: ignore[arg-type]


def shown(name: str) -> Component:
    """A paper that is shown at the desk and given back."""
    return Component(
        name=name,
        group="Giấy tờ xuất trình",
        replaced_by_data="Cơ sở dữ liệu quốc gia về dân cư",
    )


def working_days(count: int) -> tuple[TimeLimit, ...]:
    """A term in working days."""
    return (TimeLimit(value=count, unit=TimeUnit.WORKING_DAY),)


SAME_DAY = (
    TimeLimit(
        text="Trong ngày; hồ sơ nhận sau 15 giờ thì trả kết quả trong ngày làm việc tiếp theo."
    ),
)


def _steps(entry: Entry) -> tuple[Step, ...]:
    return (
        Step(
            title="Nộp hồ sơ",
            actor="applicant",
            text="Nộp tại Trung tâm Phục vụ hành chính công bất kỳ trong tỉnh, qua bưu chính công ích, "
            "hoặc trực tuyến trên Cổng Dịch vụ công quốc gia."
            if "online" in entry.channels
            else "Nộp tại Trung tâm Phục vụ hành chính công nơi giải quyết.",
        ),
        Step(title="Tiếp nhận và giải quyết", actor="agency", text=entry.handling),
        Step(
            title="Nhận kết quả",
            actor="applicant",
            text=f"Nhận {entry.result[0]} tại nơi nộp hồ sơ, qua bưu chính, hoặc bản điện tử.",
        ),
    )


def _bodies(level: Level) -> Bodies:
    if level == Level.COMMUNE:
        return Bodies(competent="Ủy ban nhân dân cấp xã", executing="Ủy ban nhân dân cấp xã")
    name = "Sở Văn hóa, Thể thao và Du lịch tỉnh Bình Minh"
    return Bodies(competent=name, executing=name)
