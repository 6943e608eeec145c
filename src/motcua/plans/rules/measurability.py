"""How much of a programme can be measured, and what cannot."""

from dataclasses import dataclass

from motcua.plans.rules.rhythm import Rhythm


@dataclass(frozen=True, slots=True)
class Measurability:
    """Counts over the tasks that stand in the plan."""

    whole: int
    measurable: int
    as_arises: int
    """Specified as "khi phát sinh": proofs are collected, nothing is owed by a day."""

    @property
    def unmeasurable(self) -> int:
        """Tasks about which nothing can be late or done yet."""
        return self.whole - self.measurable - self.as_arises

    def sentence(self) -> str:
        """The programme's own word about itself."""
        if not self.whole:
            return "Kế hoạch chưa có nhiệm vụ."
        said = f"{self.measurable}/{self.whole} nhiệm vụ đo được"
        if self.as_arises:
            said += f", {self.as_arises} nhiệm vụ thực hiện khi phát sinh"
        if self.unmeasurable:
            said += f", {self.unmeasurable} nhiệm vụ chưa đo được"
        return f"{said}."


def measurability(tasks: list[tuple[bool, str]]) -> Measurability:
    """Of pairs (owes results, specified rhythm)."""
    owing = sum(1 for owes, _ in tasks if owes)
    arising = sum(1 for owes, rhythm in tasks if not owes and rhythm == Rhythm.AS_ARISES)
    return Measurability(len(tasks), owing, arising)
