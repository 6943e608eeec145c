"""What was owed and what came of it, task by task and over the whole term."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from motcua.reports.rules.drafting.proofs import said_of
from motcua.reports.rules.figures import is_late, is_on_time
from motcua.reports.rules.wording import NO_DATA, amount, dashed, shortened

if TYPE_CHECKING:
    from motcua.plans.facade import Material, ResultRow, TaskBrief


def results_text(material: "Material") -> str:
    """The term in one paragraph, then what was done by form."""
    owed = [one for one in material.results if one.is_binding]
    done = said_of(material.proofs)
    lines = [f"{_counted(owed)}."] if owed else []
    if done:
        lines += ["Các hình thức thông tin, tuyên truyền đã thực hiện:", dashed(done)]
    waiting = sum(1 for proof in material.proofs if not proof.is_confirmed)
    if waiting:
        lines.append(f"Còn {amount(waiting)} minh chứng chờ xác nhận, chưa tính vào số liệu trên.")
    return "\n".join(lines) or NO_DATA


def tasks_text(material: "Material", tasks: Sequence["TaskBrief"]) -> str:
    """What came of each of the tasks that owed something or brought something in the term."""
    lines = [line for task in tasks if (line := _of_task(material, task))]
    return dashed(lines) or NO_DATA


def _of_task(material: "Material", task: "TaskBrief") -> str:
    owed = [one for one in material.results if one.task_code == task.code]
    proofs = [proof for proof in material.proofs if task.code in proof.tasks]
    if not owed and not any(proof.is_confirmed for proof in proofs):
        return ""
    leads = f" ({', '.join(task.leads)})" if task.leads else ""
    told = [text[0].lower() + text[1:] for text in said_of(proofs, silent=task.leads)]
    binding = [one for one in owed if one.is_binding]
    if binding:
        told.append(_standing(binding))
    elif owed and not told:
        told.append("chưa nhận được minh chứng")
    return f"{shortened(task.text)}{leads}: {'; '.join(told)}"


def _counted(owed: Sequence["ResultRow"]) -> str:
    text = f"Trong kỳ có {amount(len(owed))} kết quả phải hoàn thành: {_standing(owed)}"
    tasks = {one.task_code for one in owed}
    return f"{text}, thuộc {amount(len(tasks))} nhiệm vụ"


def _standing(owed: Sequence["ResultRow"]) -> str:
    """ "đạt đúng hạn 08/12 kết quả, đạt nhưng chậm 01, chờ xác nhận 01, chưa đạt 02"."""
    on_time = sum(1 for one in owed if is_on_time(one))
    late_done = sum(1 for one in owed if one.done_on is not None) - on_time
    waiting = sum(1 for one in owed if one.is_waiting)
    missing = sum(1 for one in owed if is_late(one))
    others = ((late_done, "đạt nhưng chậm"), (waiting, "chờ xác nhận"), (missing, "chưa đạt"))
    parts = [f"đạt đúng hạn {on_time}/{len(owed)} kết quả"]
    return ", ".join([*parts, *(f"{words} {amount(count)}" for count, words in others if count)])


def in_section(tasks: Iterable["TaskBrief"], number: str) -> list["TaskBrief"]:
    """The tasks that stand in the section or below it; all of them for ""."""
    return [
        task
        for task in tasks
        if not number or task.section == number or task.section.startswith(f"{number}.")
    ]
