"""Whether a row can be taken at all, and what is remarked on any record."""

from motcua.catalogue.reading.found import Facts, FoundProcedure, Remarks
from motcua.catalogue.rules.codes import is_procedure_number
from motcua.catalogue.rules.record import ProcedureRecord

LONGEST_NAME = 1200
LONGEST_SECTOR = 200


def entry(
    line: int,
    number: str,
    record: ProcedureRecord,
    facts: Facts,
    remarks: Remarks,
    *,
    is_partial: bool = False,
) -> FoundProcedure:
    """The row with its record, or without one and the reasons why it is not taken."""
    problems = _problems(number, record)
    if not is_partial:
        _say_what_is_missing(record, remarks)
    return FoundProcedure(
        line=line,
        number=number[:40],
        name=record.name[:LONGEST_NAME],
        record=None if problems else record,
        facts=facts,
        problems=problems,
        remarks=tuple(remarks.said),
        is_partial=is_partial,
    )


def _problems(number: str, record: ProcedureRecord) -> tuple[str, ...]:
    found = []
    if not number:
        found.append("Thiếu mã thủ tục.")
    elif not is_procedure_number(number):
        found.append(f"Mã thủ tục “{number[:40]}” không đúng dạng (ví dụ đúng: 1.001193).")
    if not record.name:
        found.append("Thiếu tên thủ tục.")
    elif len(record.name) > LONGEST_NAME:
        found.append(f"Tên thủ tục dài quá {LONGEST_NAME} ký tự.")
    if not record.sector:
        found.append("Thiếu lĩnh vực.")
    elif len(record.sector) > LONGEST_SECTOR:
        found.append(f"Tên lĩnh vực dài quá {LONGEST_SECTOR} ký tự.")
    return tuple(found)


def _say_what_is_missing(record: ProcedureRecord, remarks: Remarks) -> None:
    parts = {
        "trình tự thực hiện": record.steps,
        "cách thức thực hiện": record.channels,
        "thành phần hồ sơ": record.components,
        "kết quả": record.results,
        "căn cứ pháp lý": record.legal_bases,
        "đối tượng thực hiện": record.audiences,
        "cấp thực hiện": record.levels,
    }
    missing = [name for name, value in parts.items() if not value]
    if missing:
        remarks.say(f"Nguồn không có: {', '.join(missing)}.")
