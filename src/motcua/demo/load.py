"""Load the demo: the province, its people, its plan read by the reader, its year."""

from collections.abc import Callable
from datetime import datetime

from motcua.agencies import facade as agencies
from motcua.demo import announced, cast, guides, measured, organisation, posted, reported, year
from motcua.demo.plan_paper import plan_docx
from motcua.foundation import files
from motcua.foundation.outbox import deliver_pending
from motcua.kernel import clock
from motcua.people import facade as people
from motcua.people.actions.notices import mark_all_read
from motcua.plans.actions.publishing import publish_plan
from motcua.plans.actions.take_in import Owner, take_in
from motcua.plans.jobs.reading import read_import
from motcua.plans.models import Plan
from motcua.plans.rules.publishing import Part
from motcua.plans.rules.states import ImportState

Say = Callable[[str], None]


class NotRead(RuntimeError):
    """The demo's own plan was refused by the reader: a fault of ours."""


def is_loaded() -> bool:
    """Whether the demo (or anything else) has been loaded before."""
    return bool(agencies.units_under(""))


def load(*, at: datetime, say: Say) -> None:
    """Everything, in the order in which it would happen."""
    today = clock.local_date(at)
    began = year.moment(today.replace(month=1, day=5))
    say("Dựng tỉnh Bình Minh: cơ quan, đơn vị, nhân sự")
    units = organisation.lay_out(at=began)
    members = cast.bring_in(units, at=began)
    say("Đọc kế hoạch của Sở từ tệp .docx")
    plan = _read_plan(units, members, today.year)
    say("Ban hành, cụ thể hóa, thực hiện đến hôm nay")
    year.issue(plan, members, year=today.year)
    deliver_pending()
    year.specify_tasks(plan, members, year=today.year)
    year.carry_out_until(today, plan, members)
    measured.bind_targets(plan, members)
    measured.raise_obstacles(plan, members, units)
    measured.send_reports(plan, members, today=today)
    reported.draft_report(plan, members, today=today)
    shown = [Part.HEADER, Part.TASKS, Part.TARGETS, Part.RESULTS]
    publish_plan(plan.code, shown, by=people.actor_of_member(members["hanh"]), at=at)
    say("Công bố thủ tục hành chính, mở các bộ phận một cửa, niêm yết")
    _open_catalogue(units, members, at=at)
    deliver_pending()
    _read_notices(members, at=clock.now())


def _open_catalogue(units: dict[str, str], members: dict[str, str], *, at: datetime) -> None:
    views = agencies.units(units.values())
    paths = {key: views[code].path for key, code in units.items()}
    keeper, today = people.actor_of_member(members["nga"]), clock.local_date(at)
    owners = {key: announced.Owner(units[key], paths[key]) for key in ("bm/vpubnd", "svhttdl")}
    announced.announce_all(
        owners["bm/vpubnd"],
        owners["svhttdl"],
        by=keeper,
        today=today,
    )
    guides.lay_out(units, paths)
    posted.hang(by=keeper, today=today)


def _read_notices(members: dict[str, str], *, at: datetime) -> None:
    """A year of notices has been read; what waits now is seen on the start page."""
    for code in members.values():
        mark_all_read(by=people.actor_of_member(code), at=at)


def _read_plan(units: dict[str, str], members: dict[str, str], of_year: int) -> Plan:
    began = year.moment(clock.local_date(clock.now()).replace(month=1, day=6))
    by = people.actor_of_member(members["hanh"])
    stored = files.store(
        plan_docx(of_year), name=f"Ke hoach mot cua {of_year}.docx", by=by, at=began
    )
    owner = agencies.unit(units["svhttdl"])
    source = take_in(stored, owner=Owner(owner.code, owner.path), by=by, at=began)
    source = read_import(source.code, at=began)
    if source.state != ImportState.DONE or source.plan is None:
        raise NotRead(source.message)
    return source.plan
