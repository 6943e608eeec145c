"""The demo's year: what the department did with its plan, up to the day it is looked at."""

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any

from motcua.foundation.actor import Actor
from motcua.kernel.clock import VN_TZ
from motcua.people import facade as people
from motcua.plans.actions import carry_out, lifecycle, prove, specify
from motcua.plans.models import Assignment, Plan, Task
from motcua.plans.rules.details import Details
from motcua.plans.web.calendars import calendars


@dataclass(frozen=True, slots=True)
class Done:
    """A proof of the year: which task, when, what, with which figures; confirmed or waiting."""

    task: int
    month: int
    day: int
    kind: str
    title: str
    figures: dict[str, Any] = field(default_factory=dict)
    url: str = ""
    by: str = "khanh"


ITEMS = (
    "Nộp hồ sơ thông báo tổ chức biểu diễn nghệ thuật qua mạng: bốn bước",
    "Một cửa trả lời: cấp giấy phép tổ chức giải thể thao cần giấy tờ gì",
    "Tra cứu kết quả hồ sơ bằng mã số trên giấy hẹn",
    "Phản ánh chậm trễ khi giải quyết thủ tục: gửi đến đâu",
    "Người dân xã Hòa An nhận kết quả tại nhà qua bưu chính",
    "Đã hẹn thì trả đúng hẹn: cách làm của bộ phận một cửa",
)
OTHERS = (
    Done(3, 3, 12, "visual", "Băng rôn, khẩu hiệu tại trung tâm tỉnh", {"pieces": 10}, by="binh"),
    Done(2, 5, 20, "leaflets", "Phát tờ rơi đợt 1 tại các điểm tiếp nhận", {"copies": 900},
         by="binh"),
    Done(4, 6, 18, "meeting", "Tập huấn kỹ năng hướng dẫn người dân", {"attendance": 64},
         by="hanh"),
    Done(5, 9, 12, "show", "Hội thi tìm hiểu thủ tục hành chính", {"attendance": 420}, by="chi"),
    Done(1, 3, 25, "broadcast", "Chuyên mục “Một cửa gần dân” quý I",
         {"station": "Truyền hình Bình Minh", "minutes": 12, "times": 2}, by="hanh"),
    Done(1, 6, 22, "broadcast", "Chuyên mục “Một cửa gần dân” quý II",
         {"station": "Truyền hình Bình Minh", "minutes": 12, "times": 2}, by="hanh"),
)  # fmt: skip
SPECIFIED: dict[int, Details] = {
    0: Details(rhythm="monthly", product="published_item", quantity=4),
    2: Details(rhythm="once", product="leaflets", counted_by="copies", quantity=2000),
    3: Details(rhythm="once", product="visual"),
    4: Details(rhythm="once", product="meeting"),
    5: Details(rhythm="once", product="show"),
    6: Details(rhythm="quarterly", product="document"),
    7: Details(rhythm="as_arises", product="other"),
}
"""By the order of the tasks in the plan; what is left out stays as the words have it."""


def moment(on: date, hour: int = 9) -> datetime:
    """An hour of a day in Vietnam."""
    return datetime.combine(on, time(hour), VN_TZ)


def issue(plan: Plan, members: dict[str, str], *, year: int) -> None:
    """Submitted, approved and recorded as issued in the first days of January."""
    find = calendars()
    lifecycle.submit(plan.code, by=actor_named(members, "hanh"), at=moment(date(year, 1, 7)))
    revision = Plan.objects.get(pk=plan.pk).revision
    approved_at = moment(date(year, 1, 8))
    lifecycle.approve(plan.code, revision=revision, by=actor_named(members, "phuc"), at=approved_at)
    details = lifecycle.Issue(
        number="05",
        symbol="/KH-SVHTTDL",
        issued_on=date(year, 1, 8),
        signer_authority="KT. GIÁM ĐỐC",
        signer_position="PHÓ GIÁM ĐỐC",
        signer_name="Bùi Hữu Phúc",
    )
    lifecycle.record_issue(
        plan.code,
        details,
        calendars=find,
        by=actor_named(members, "van"),
        at=moment(date(year, 1, 9)),
    )


def specify_tasks(plan: Plan, members: dict[str, str], *, year: int) -> None:
    """Half of the tasks are made concrete, the others still wait for it."""
    tasks = tasks_of(plan)
    details = {tasks[order].code: one for order, one in SPECIFIED.items()}
    specify.specify_many(
        details,
        calendars=calendars(),
        by=actor_named(members, "hanh"),
        at=moment(date(year, 1, 12)),
    )


def carry_out_until(today: date, plan: Plan, members: dict[str, str]) -> None:
    """Proofs as the year went: most confirmed, the last ones waiting, some months short."""
    tasks = tasks_of(plan)
    for task in tasks[:6]:
        lead = lead_of(task)
        if lead.unit_id:
            at = moment(date(plan.starts_on.year, 1, 14))
            carry_out.accept(lead.code, by=actor_named(members, "hanh"), at=at)
    for done in [*_items(plan.starts_on.year), *OTHERS]:
        on = date(plan.starts_on.year, done.month, done.day)
        if on <= today:
            _hand_in(done, on, tasks[done.task], members, today)


def _items(year: int) -> list[Done]:
    """Published items: four in most months, too few in two of them."""
    found = []
    for month in range(1, 13):
        for n in range(2 if month in (7, 10) else 4):
            title = f"{ITEMS[(month + n) % len(ITEMS)]} ({month}/{year})"
            url = f"https://svhttdl.binhminh.example/tin/{year}-{month:02}-{n + 1}"
            day = 4 + 6 * n
            outlet = {"outlet": "Trang thông tin điện tử của Sở"}
            found.append(Done(0, month, day, "published_item", title, outlet, url))
    return found


def _hand_in(done: Done, on: date, task: Task, members: dict[str, str], today: date) -> None:
    source = "" if done.by != "hanh" else f"Công văn của đơn vị ngày {on:%d/%m}"
    new = prove.NewEvidence(
        kind=done.kind,
        title=done.title,
        happened_on=on,
        figures=done.figures,
        url=done.url,
        note="" if done.url else "Hồ sơ lưu tại đơn vị",
        entered_for=source,
    )
    evidence = prove.prove(
        [lead_of(task).code], new, by=actor_named(members, done.by), at=moment(on, 15)
    )
    if evidence.state == "waiting" and on < today - timedelta(days=10):
        prove.confirm(
            evidence.code, by=actor_named(members, "hanh"), at=moment(on + timedelta(days=3))
        )


def tasks_of(plan: Plan) -> list[Task]:
    """The tasks of the plan in their order."""
    return list(plan.tasks.kept().order_by("order", "id"))


def lead_of(task: Task) -> Assignment:
    """The first lead of a task."""
    return task.assignments.filter(role=Assignment.LEAD).order_by("order", "id")[0]


def actor_named(members: dict[str, str], username: str) -> Actor:
    """Who acts under a user name of the cast."""
    return people.actor_of_member(members[username])
