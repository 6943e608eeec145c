"""One door: a heading's binding decides what its text is drafted from."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from motcua.kernel.text import fold
from motcua.reports.rules.bindings import Binding
from motcua.reports.rules.drafting import others, tasks
from motcua.reports.rules.drafting.proofs import said_of
from motcua.reports.rules.drafting.term import Term
from motcua.reports.rules.wording import NO_DATA, dashed

if TYPE_CHECKING:
    from motcua.plans.facade import Material, TaskBrief

Filters = Mapping[str, str]
"""`section`: a number of the plan ("IV.2"); `words`: phrases parted by commas, any of which."""


def draft(binding: Binding, filters: Filters, material: "Material", term: Term) -> str:
    """The proposed text under a heading; "" where a person writes alone.

    What there is no data for says so: "Chưa có số liệu.", never an invented sentence.
    """
    if binding is Binding.NEXT:
        return others.next_text(material, term)
    drafted = DRAFTED.get(binding)
    return drafted(material, filters) if drafted else ""


def _tasks(material: "Material", filters: Filters) -> str:
    return tasks.tasks_text(material, chosen_tasks(material, filters))


def chosen_tasks(material: "Material", filters: Filters) -> list["TaskBrief"]:
    """The tasks of the filters' section whose words fit."""
    words = phrases(filters)
    found = tasks.in_section(material.tasks, filters.get("section", ""))
    return [task for task in found if fits(task.text, words)]


def _proofs(material: "Material", filters: Filters) -> str:
    """Proofs whose title or theme has the words, and those that serve tasks that have them."""
    words = phrases(filters)
    wanted = {task.code for task in chosen_tasks(material, filters)} if filters else set()
    chosen = [
        proof
        for proof in material.proofs
        if (words and fits(f"{proof.title} {proof.theme}", words)) or proof.tasks & wanted
    ]
    proofs = chosen if filters else list(material.proofs)
    return dashed(said_of(proofs)) or NO_DATA


def _targets(material: "Material", filters: Filters) -> str:
    """All targets, or those whose words fit."""
    words = phrases(filters)
    chosen = tuple(one for one in material.targets if fits(one.text, words))
    return others.targets_text(replace(material, targets=chosen))


def phrases(filters: Filters) -> list[str]:
    """The phrases to look for, folded."""
    return [fold(one) for one in filters.get("words", "").split(",") if one.strip()]


def fits(text: str, words: list[str]) -> bool:
    """Whether a text has one of the phrases; without phrases everything fits."""
    folded = fold(text)
    return not words or any(word in folded for word in words)


DRAFTED: dict[Binding, Callable[["Material", Filters], str]] = {
    Binding.RESULTS: lambda material, _: tasks.results_text(material),
    Binding.TASKS: _tasks,
    Binding.PROOFS: _proofs,
    Binding.TARGETS: _targets,
    Binding.LATE: lambda material, _: others.late_text(material),
    Binding.OBSTACLES: lambda material, _: others.obstacles_text(material),
    Binding.PROPOSALS: lambda material, _: others.proposals_text(material),
}
