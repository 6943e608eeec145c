"""Whether a record has everything that the law wants said, and what is missing.

Basis: Decree 63/2010/NĐ-CP art. 8.2 as amended by 92/2017/NĐ-CP: a to g are always said; of h
(forms, results, conditions, fees) it is stated when there are none; art. 15: legal basis.
Decree 224/2026/NĐ-CP art. 14: a service that is only partly online says why.

The national database hands out neither the number of sets, nor that there are no conditions, nor
why a service is only partly online: what a national record lacks for that alone is told apart, and
holds up no list of procedures.
"""

from collections.abc import Callable
from dataclasses import dataclass

from motcua.catalogue.rules.announcement_kinds import AnnouncementKind
from motcua.catalogue.rules.kinds import OnlineLevel, Source
from motcua.catalogue.rules.parts import Part
from motcua.catalogue.rules.record import ProcedureRecord


@dataclass(frozen=True, slots=True)
class Gap:
    """Something that is not said: the part, and what to do."""

    part: Part
    text: str
    is_unsourced: bool = False
    """Whether the national database never says it."""


def owed(record: ProcedureRecord, source: str) -> tuple[Gap, ...]:
    """What is missing and ours to say, given where the record comes from (`Source`)."""
    is_national = source == Source.NATIONAL
    return tuple(gap for gap in gaps(record) if not (is_national and gap.is_unsourced))


def lacking(record: ProcedureRecord, source: str, kind: str) -> tuple[Gap, ...]:
    """What holds up a decision of ours: one that announces the content says all of it."""
    return gaps(record) if kind == AnnouncementKind.CONTENT else owed(record, source)


def unsourced(record: ProcedureRecord, source: str) -> tuple[Gap, ...]:
    """What a national record lacks because its source never says it."""
    if source != Source.NATIONAL:
        return ()
    return tuple(gap for gap in gaps(record) if gap.is_unsourced)


def gaps(record: ProcedureRecord) -> tuple[Gap, ...]:
    """What is missing, in the order of the parts; empty for a complete record."""
    missing = ((part, text) for part, is_said, text in _CHECKS if not is_said(record))
    return tuple(Gap(part, text, text in _UNSOURCED) for part, text in missing)


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


def _says_why_partly(record: ProcedureRecord) -> bool:
    return record.online_level != OnlineLevel.PARTIAL or bool(record.partial_reason.strip())


SETS_STATED = "Ghi số bộ hồ sơ: "
"""How the reason of a correction begins that states the sets of many records at once."""
_NO_SETS = "Chưa có số bộ hồ sơ."
_NO_CONDITIONS = "Chưa nói có yêu cầu, điều kiện hay không; nếu không có, ghi “Không”."
_NO_REASON = "Chưa nói vì sao chỉ làm trực tuyến một phần, theo quy định nào."
_UNSOURCED = (_NO_SETS, _NO_CONDITIONS, _NO_REASON)
_CHECKS: tuple[tuple[Part, Callable[[ProcedureRecord], bool], str], ...] = (
    (Part.NAME, lambda r: bool(r.name.strip()), "Chưa có tên thủ tục."),
    (Part.STEPS, lambda r: any(s.text.strip() for s in r.steps), "Chưa có trình tự thực hiện."),
    (Part.CHANNELS, lambda r: bool(r.channels), "Chưa có cách nộp hồ sơ."),
    (Part.DOSSIER, lambda r: bool(r.components), "Chưa có thành phần hồ sơ."),
    (Part.DOSSIER, lambda r: bool(r.dossier_sets), _NO_SETS),
    (Part.TIME, _has_times, "Có cách nộp chưa ghi thời hạn."),
    (Part.AUDIENCE, lambda r: bool(r.audiences), "Chưa có đối tượng thực hiện."),
    (Part.BODIES, _has_bodies, "Chưa có cơ quan giải quyết."),
    (Part.RESULTS, lambda r: bool(r.results), "Chưa có kết quả thực hiện."),
    (Part.CONDITIONS, lambda r: bool(r.conditions.strip()), _NO_CONDITIONS),
    (
        Part.FEES,
        _has_fees,
        "Có cách nộp chưa ghi phí, lệ phí; nếu không thu, ghi 0 đồng.",
    ),
    (Part.BASES, lambda r: bool(r.legal_bases), "Chưa có căn cứ pháp lý."),
    (Part.PLACE, lambda r: bool(r.levels), "Chưa chọn cấp thực hiện."),
    (Part.PLACE, _says_why_partly, _NO_REASON),
)
