"""What of a plan may be shown to everybody, and which figures must not be.

Basis: Law on access to information 104/2016/QH13 art. 17; Law on the protection of personal data
91/2025/QH15; house invariant 7 (no figure about fewer than five persons leaves the house).
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from motcua.kernel.labelled import LabelledEnum
from motcua.kernel.text import fold, nfc, squeeze
from motcua.plans.rules.figures import plain
from motcua.plans.rules.proposals import is_a_share

FEWEST_PERSONS = 5
"""Unless the installation sets a larger number."""
UNKNOWN_WHOLE = "tỷ lệ không công khai vì chưa ghi tính trên bao nhiêu người"
_PERSONS = (
    "nguoi", "hoc sinh", "sinh vien", "can bo", "cong chuc", "vien chuc", "hoi vien", "doan vien",
    "giao vien", "luot xem truc tiep", "thanh vien", "ho gia dinh", "cong dan",
)  # fmt: skip
"""Units in which a figure counts people, without marks."""


_ORGANISATIONS = (
    "các", "sở", "ban", "bộ", "phòng", "ủy ban", "uỷ ban", "ubnd", "hđnd", "hội", "trung tâm",
    "văn phòng", "cơ quan", "đơn vị", "báo", "đài", "đoàn thanh niên", "đoàn thể", "mặt trận",
    "công an", "tòa án", "viện", "trường", "cục", "chi cục", "địa phương", "liên đoàn", "tỉnh",
    "xã", "phường", "đặc khu", "thôn", "tổ dân phố", "doanh nghiệp", "công ty", "ngân hàng",
    "bộ phận", "thành phố",
)  # fmt: skip
"""How names of organisations begin; with marks, for Đoàn and Tô are names of families too."""
OTHERS = "đơn vị khác"


class Part(LabelledEnum):
    """A part of a plan that its agency may publish; none is by itself."""

    HEADER = "header", "Thông tin chung: trích yếu, số, ngày, người ký"
    TASKS = "tasks", "Nhiệm vụ và đơn vị chủ trì"
    TARGETS = "targets", "Chỉ tiêu và số liệu thực hiện"
    RESULTS = "results", "Tiến độ: số kết quả đã có"
    BUDGET = "budget", "Kinh phí"


def is_of_persons(unit: str) -> bool:
    """Whether a figure in this unit counts people ("lượt người", "học sinh")."""
    folded = f" {fold(unit)} "
    return any(f" {word} " in folded for word in _PERSONS)


def named_publicly(name: str) -> str:
    """A name outside the tree of units: that of an organisation; a person's is not told."""
    beginning = f"{squeeze(nfc(name)).lower()} "
    return name if beginning.startswith(tuple(f"{one} " for one in _ORGANISATIONS)) else OTHERS


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A figure with what tells whether it is about persons: its target's words (`about`), and for
    a share the number that it is of."""

    value: Decimal | None
    unit: str
    about: str = ""
    whole: int | None = None


def shown_figure(figure: Reading, *, fewest: int = FEWEST_PERSONS) -> str:
    """The figure as everybody may read it.

    Fewer persons than `fewest` are not counted out, and no share of so few of them is told, or of
    nobody knows how many: "100 %" of two says what each of them did.
    """
    if figure.value is None:
        return plain(None)
    unit = figure.unit
    if is_a_share("" if unit else figure.about, unit=unit):
        if is_of_persons(f"{unit} {figure.about}") and (figure.whole or 0) < fewest:
            few = f"tỷ lệ không công khai vì tính trên dưới {fewest} người"
            return few if figure.whole else UNKNOWN_WHOLE
    elif is_of_persons(unit) and 0 < figure.value < fewest:
        return f"dưới {fewest} {unit}"
    return f"{plain(figure.value)} {unit}".strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishedBrief:
    """A published plan in the list."""

    code: str
    title: str
    doc_type: str
    number: str
    agency: str
    issued_on: date | None
    starts_on: date
    ends_on: date
    published_on: date
    is_closed: bool


@dataclass(frozen=True, slots=True)
class PublishedTask:
    """A task in its signed words, the units that lead it, how much of it is there.

    The counts are None where progress is not published.
    """

    text: str
    leads: tuple[str, ...]
    done: int | None
    results: int | None


@dataclass(frozen=True, slots=True)
class PublishedSection:
    """A heading with the tasks under it."""

    number: str
    heading: str
    tasks: tuple[PublishedTask, ...]


@dataclass(frozen=True, slots=True)
class PublishedTarget:
    """A target in its signed words with its figure in words; `state` is a value of AimState."""

    text: str
    figure: str
    state: str
    state_label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishedPlan:
    """A plan as far as its agency shows it. What is not published is empty or None."""

    brief: PublishedBrief
    parts: frozenset[Part]
    signer: tuple[str, str] = ("", "")
    """Position and name."""
    sections: tuple[PublishedSection, ...] = ()
    targets: tuple[PublishedTarget, ...] = ()
    done: int | None = None
    results: int | None = None
    budget: tuple[tuple[str, int], ...] = ()
    budget_total_vnd: int | None = None
