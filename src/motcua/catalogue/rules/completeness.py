"""Whether a record has everything that the law wants said, and what is missing.

Basis: Decree 63/2010/NĐ-CP art. 8.2 as amended by 92/2017/NĐ-CP: a to g are always said; of h
(forms, results, conditions, fees) it is stated when there are none; art. 15: legal basis.
"""

from collections.abc import Callable
from dataclasses import dataclass

from motcua.catalogue.rules.parts import Part
from motcua.catalogue.rules.record import ProcedureRecord


@dataclass(frozen=True, slots=True)
class Gap:
    """Something that is not said: the part, and what to do."""

    part: Part
    text: str


def gaps(record: ProcedureRecord) -> tuple[Gap, ...]:
    """What is missing, in the order of the parts; empty for a complete record."""
    return tuple(Gap(part, text) for part, is_said, text in _CHECKS if not is_said(record))


def _has_times(record: ProcedureRecord) -> bool:
    return bool(record.channels) and all(
        any(time.words for time in channel.times) for channel in record.channels
    )


def _has_fees(record: ProcedureRecord) -> bool:
    return bool(record.channels) and all(
        any(fee.words for fee in channel.fees) for channel in record.channels
    )


def _has_bodies(record: ProcedureRecord) -> bool:
    return bool(record.bodies.competent or record.bodies.executing)


_CHECKS: tuple[tuple[Part, Callable[[ProcedureRecord], bool], str], ...] = (
    (Part.NAME, lambda r: bool(r.name.strip()), "Chưa có tên thủ tục."),
    (Part.STEPS, lambda r: any(s.text.strip() for s in r.steps), "Chưa có trình tự thực hiện."),
    (Part.CHANNELS, lambda r: bool(r.channels), "Chưa có cách nộp hồ sơ."),
    (Part.DOSSIER, lambda r: bool(r.components), "Chưa có thành phần hồ sơ."),
    (Part.DOSSIER, lambda r: bool(r.dossier_sets), "Chưa có số bộ hồ sơ."),
    (Part.TIME, _has_times, "Có cách nộp chưa ghi thời hạn."),
    (Part.AUDIENCE, lambda r: bool(r.audiences), "Chưa có đối tượng thực hiện."),
    (Part.BODIES, _has_bodies, "Chưa có cơ quan giải quyết."),
    (Part.RESULTS, lambda r: bool(r.results), "Chưa có kết quả thực hiện."),
    (
        Part.CONDITIONS,
        lambda r: bool(r.conditions.strip()),
        "Chưa nói có yêu cầu, điều kiện hay không; nếu không có, ghi “Không”.",
    ),
    (
        Part.FEES,
        _has_fees,
        "Có cách nộp chưa ghi phí, lệ phí; nếu không thu, ghi 0 đồng.",
    ),
    (Part.BASES, lambda r: bool(r.legal_bases), "Chưa có căn cứ pháp lý."),
    (Part.PLACE, lambda r: bool(r.levels), "Chưa chọn cấp thực hiện."),
)
