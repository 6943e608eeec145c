"""Drafted text says what is known, names who did it, and invents nothing."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from motcua.plans.facade import Material
from motcua.reports.rules.bindings import Binding
from motcua.reports.rules.drafting import Term, as_of, draft
from motcua.reports.rules.figures import PROOFS, figures_of
from motcua.reports.rules.wording import NO_DATA, amount, dashed
from motcua.reports.tests.rules.material import TASK, material, obstacle, proof, result, target

TERM = Term(
    date(2025, 12, 15), date(2026, 3, 14), date(2026, 3, 16), date(2026, 3, 15), date(2026, 6, 14)
)


def drafted(binding: Binding, known: Material, **filters: str) -> str:
    return draft(binding, filters, known, TERM)


@pytest.mark.parametrize(
    "binding",
    [Binding.RESULTS, Binding.TASKS, Binding.PROOFS, Binding.TARGETS, Binding.LATE, Binding.NEXT],
)
def test_where_nothing_is_known_the_draft_says_so(binding: Binding) -> None:
    assert drafted(binding, Material()) == NO_DATA


def test_items_are_counted_with_the_units_that_wrote_them() -> None:
    known = material(
        proofs=[proof(code="1"), proof(code="2"), proof(code="3", unit_name="Phòng A")]
    )
    assert "Đăng 03 tin, bài (Văn phòng 02, Phòng A 01)" in drafted(Binding.RESULTS, known)


def test_a_proof_that_waits_is_told_apart_and_not_counted() -> None:
    known = material(proofs=[proof(), proof(code="2", is_confirmed=False)])
    text = drafted(Binding.RESULTS, known)
    assert "Đăng 01 tin, bài" in text
    assert "Còn 01 minh chứng chờ xác nhận" in text


def test_a_meeting_without_attendance_is_not_given_one() -> None:
    rows = [proof("meeting", code="1", figures={"attendance": 80}), proof("meeting", code="2")]
    text = drafted(Binding.PROOFS, material(proofs=rows))
    assert "02 hội nghị, tập huấn, tọa đàm với 80 người dự (01 cuộc chưa ghi số người)" in text


def test_copies_add_up() -> None:
    rows = [proof("leaflets", code=str(n), figures={"copies": 1500}) for n in range(3)]
    assert "Cấp phát 4.500 tờ rơi" in drafted(Binding.PROOFS, material(proofs=rows))


def test_a_late_task_is_named_with_its_reason_or_the_lack_of_one() -> None:
    known = material(results=[result(reason="Thiếu người viết"), result(label="Tháng 1/2026")])
    text = drafted(Binding.LATE, known)
    assert "hạn 27/02/2026; nguyên nhân: Thiếu người viết" in text
    assert "đơn vị chưa nêu lý do" in text


def test_the_obstacle_of_a_task_is_the_reason_where_the_unit_gave_none() -> None:
    known = material(results=[result()], obstacles=[obstacle(task_text=TASK.text)])
    assert "nguyên nhân: Chưa có kinh phí in" in drafted(Binding.LATE, known)


def test_a_partner_is_never_called_late() -> None:
    known = material(results=[result(is_binding=False), result(done_on=date(2026, 2, 20))])
    assert drafted(Binding.LATE, known) == "Trong kỳ không có việc chậm."


def test_a_result_whose_day_has_not_come_is_work_to_come() -> None:
    known = as_of(material(results=[result(due_on=date(2026, 3, 20))]), TERM.drafted_on)
    assert drafted(Binding.LATE, known) == NO_DATA
    assert "hạn 20/03/2026" in drafted(Binding.NEXT, known)


def test_a_resolved_obstacle_says_how_and_proposes_nothing() -> None:
    known = material(obstacles=[obstacle(resolution="Đã cấp kinh phí")])
    assert "đã giải quyết: Đã cấp kinh phí" in drafted(Binding.OBSTACLES, known)
    assert "chưa ghi nhận kiến nghị" in drafted(Binding.PROPOSALS, known)


def test_a_target_without_figure_has_no_data() -> None:
    known = material(targets=[target(), target(figure=Decimal(24)), target(measure="")])
    text = drafted(Binding.TARGETS, known)
    assert "chưa có số liệu" in text
    assert "trong kỳ 24 tin, bài" in text
    assert "chưa gắn thước đo" in text
    assert drafted(Binding.TARGETS, known, words="tờ rơi") == NO_DATA


def test_tasks_are_chosen_by_section_and_by_words() -> None:
    known = material(proofs=[proof()])
    assert "Đăng tin, bài" in drafted(Binding.TASKS, known, section="IV")
    assert drafted(Binding.TASKS, known, section="V") == NO_DATA
    assert "Đăng tin, bài" in drafted(Binding.TASKS, known, words="hội nghị, mot cua")
    assert drafted(Binding.TASKS, known, words="tờ rơi") == NO_DATA


def test_what_a_person_writes_alone_has_no_proposal() -> None:
    assert drafted(Binding.FREE, material(proofs=[proof()])) == ""


KINDS = st.sampled_from(["published_item", "broadcast", "meeting", "leaflets", "visual", "other"])
PROOF_ROWS = st.lists(
    st.builds(
        proof,
        KINDS,
        code=st.uuids().map(str),
        is_confirmed=st.booleans(),
        unit_name=st.sampled_from(["Văn phòng", "Phòng A", ""]),
        figures=st.dictionaries(
            st.sampled_from(["attendance", "copies", "times"]),
            st.integers(0, 5000) | st.none() | st.text(max_size=3),
        ),
    ),
    max_size=12,
)
RESULT_ROWS = st.lists(
    st.builds(
        result,
        done_on=st.none() | st.dates(date(2026, 1, 1), date(2026, 3, 31)),
        is_waiting=st.booleans(),
        is_binding=st.booleans(),
    ),
    max_size=10,
)


@given(PROOF_ROWS, RESULT_ROWS)
def test_every_figure_is_the_sum_of_its_rows(proofs: list, results: list) -> None:
    for figure in figures_of(material(proofs=proofs, results=results)):
        if figure.value is not None:
            assert figure.value == sum(row.amount for row in figure.rows)


@given(PROOF_ROWS)
def test_a_proof_is_counted_once_and_only_when_confirmed(proofs: list) -> None:
    found = {one.name: one for one in figures_of(material(proofs=proofs))}
    assert found[PROOFS].value == sum(1 for one in proofs if one.is_confirmed)


@given(PROOF_ROWS, RESULT_ROWS, st.sampled_from(sorted(Binding)))
def test_no_draft_leaves_a_hole_or_a_name_of_code(
    proofs: list, results: list, binding: Binding
) -> None:
    text = drafted(binding, material(proofs=proofs, results=results))
    assert "None" not in text
    assert "  " not in text
    assert ";;" not in text


@given(st.integers(0, 10**9))
def test_an_amount_reads_back(value: int) -> None:
    assert int(amount(value).replace(".", "")) == value


@given(st.lists(st.text(alphabet="abc .;", max_size=8), max_size=6))
def test_a_list_ends_with_one_stop(lines: list[str]) -> None:
    text = dashed(lines)
    told = [line for line in lines if line.strip(" .;")]
    assert len(text.splitlines()) == len(told)
    assert all(line.endswith(";") for line in text.splitlines()[:-1])
    assert not text or text.endswith(".")
