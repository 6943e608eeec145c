"""`motcua import_plan`: the code of a draft, or the refusal on standard error."""

import io
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from motcua.people.models import Member
from motcua.plans.models import Plan
from motcua.plans.rules.states import PlanStatus
from motcua.plans.tests.web.test_way import TEXT
from tests.support.cast import Places
from tests.support.factories import MemberFactory, RoleGrantFactory

pytestmark = pytest.mark.django_db


def run(path: Path, *options: str) -> tuple[int, str, str]:
    """Exit code, standard output and standard error."""
    out, err = io.StringIO(), io.StringIO()
    try:
        call_command("import_plan", str(path), *options, stdout=out, stderr=err)
    except SystemExit as leaving:
        return int(leaving.code or 0), out.getvalue(), err.getvalue()
    return 0, out.getvalue(), err.getvalue()


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    """A plan in a text file."""
    path = tmp_path / "ke-hoach.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_a_plan_becomes_a_draft_of_its_unit_in_the_coordinators_name(
    paper: Path, places: Places, hanh: Member
) -> None:
    code, out, err = run(paper, "--owner", places.department.code)
    plan = Plan.objects.get()
    assert (code, out, err) == (0, f"{plan.code}\n", "")
    assert (plan.status, plan.created_by) == (PlanStatus.DRAFT, hanh.code)
    assert plan.owner_path == places.department.path
    assert plan.tasks.exists()


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "Tệp rỗng"),
        (b"%PDF-1.7 cut", "bị hỏng"),
        (
            "Tin tức\nSáng nay, Sở tổ chức hội nghị cải cách hành chính.\n".encode() * 5,
            "không phải",
        ),
    ],
    ids=["empty", "broken", "an article"],
)
def test_what_is_no_plan_is_refused_with_two_and_leaves_none(
    content: bytes, why: str, tmp_path: Path, places: Places, hanh: Member
) -> None:
    path = tmp_path / "tep"
    path.write_bytes(content)
    code, out, err = run(path, "--owner", places.department.code)
    assert (code, out) == (2, "")
    assert why in err
    assert not Plan.objects.exists()


def test_a_file_that_is_not_there_is_refused(tmp_path: Path, places: Places, hanh: Member) -> None:
    code, out, err = run(tmp_path / "khong-co.docx", "--owner", places.department.code)
    assert (code, out) == (2, "")
    assert "Không mở được tệp" in err


def test_one_of_several_coordinators_has_to_be_named(
    paper: Path, places: Places, hanh: Member
) -> None:
    other = MemberFactory.create(name="Ngô Bảo Lan", unit=places.office)
    RoleGrantFactory.create(member=other, role="coordinator", unit=places.department)
    with pytest.raises(CommandError, match=f"{other.code} .Ngô Bảo Lan."):
        run(paper, "--owner", places.department.code)
    code, _, _ = run(paper, "--owner", places.department.code, "--by", other.code)
    assert code == 0
    assert Plan.objects.get().created_by == other.code


def test_who_does_not_coordinate_the_unit_takes_nothing_in(
    paper: Path, places: Places, binh: Member
) -> None:
    with pytest.raises(CommandError, match="không điều phối"):
        run(paper, "--owner", places.department.code, "--by", binh.code)
    assert not Plan.objects.exists()


def test_a_unit_or_a_person_that_does_not_exist_is_said(
    paper: Path, places: Places, hanh: Member
) -> None:
    with pytest.raises(CommandError, match="đơn vị nào mang mã"):
        run(paper, "--owner", "khongco")
    with pytest.raises(CommandError, match="người nào"):
        run(paper, "--owner", places.department.code, "--by", "khongco")
