"""States of targets, reports and obstacles as badges."""

from django.utils.translation import gettext as _

from motcua.plans.rules.pace import AimState
from motcua.plans.rules.report_standing import ReportStanding
from motcua.plans.rules.states import ObstacleState
from motcua.ui.parts import Badge, Tone

AIM: dict[AimState, tuple[Tone, str]] = {
    AimState.UNBOUND: ("neutral", ""),
    AimState.WORDY: ("neutral", ""),
    AimState.AHEAD: ("neutral", "calendar"),
    AimState.NO_DATA: ("neutral", "provisional"),
    AimState.WAITING: ("active", "waiting"),
    AimState.RUNNING: ("active", ""),
    AimState.ON_PACE: ("active", ""),
    AimState.BEHIND: ("bad", ""),
    AimState.MET: ("good", ""),
    AimState.MISSED: ("bad", ""),
}
REPORT: dict[ReportStanding, Tone] = {
    ReportStanding.DONE: "good",
    ReportStanding.DONE_LATE: "good",
    ReportStanding.LATE: "bad",
    ReportStanding.DUE_SOON: "warn",
    ReportStanding.OPEN: "neutral",
    ReportStanding.ASKED: "neutral",
}
OBSTACLE: dict[ObstacleState, Tone] = {
    ObstacleState.OPEN: "warn",
    ObstacleState.RESOLVED: "good",
}


def aim_badge(state: AimState) -> Badge:
    """Where a target or one of its periods stands."""
    tone, icon = AIM[state]
    return Badge(tone, state.label, icon)


def report_badge(standing: ReportStanding) -> Badge:
    """Where a report owed stands."""
    return Badge(REPORT[standing], standing.label)


def obstacle_badge(value: str, *, is_answered: bool = False) -> Badge:
    """Where an obstacle stands; an answered one waits for the unit that raised it."""
    state = ObstacleState(value)
    if state is ObstacleState.OPEN and is_answered:
        return Badge("active", _("đã trả lời"), "message")
    return Badge(OBSTACLE[state], state.label, "obstacle" if state is ObstacleState.OPEN else "")
