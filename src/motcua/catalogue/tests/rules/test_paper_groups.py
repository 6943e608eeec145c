"""Papers by the headings of their source: what all bring, what only some; none is lost."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from motcua.catalogue.rules.paper_groups import (
    PaperGroupKind,
    clean_heading,
    grouped,
    is_conditional,
    kind_of,
)
from motcua.catalogue.rules.record import Component


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("", PaperGroupKind.COMMON),
        ("1) Thành phần hồ sơ, bao gồm", PaperGroupKind.COMMON),
        ("* Giấy tờ phải nộp:", PaperGroupKind.HANDED_IN),
        ("Các giấy tờ phải xuất trình (bản chính), bao gồm", PaperGroupKind.PRESENTED),
        ("Trường hợp ủy quyền", PaperGroupKind.CASE),
        ("(1.1) Đối với công trình theo tuyến", PaperGroupKind.CASE),
        ("4  Trường  hợp sáp nhập", PaperGroupKind.CASE),
        ("II. Nếu nộp thay", PaperGroupKind.CASE),
        ("* Lưu ý:", PaperGroupKind.NOTE),
        ("Hồ sơ của người nhận con nuôi", PaperGroupKind.NAMED),
        ("Giấy tờ phải nộp trong trường hợp mất", PaperGroupKind.NAMED),
        ("(Trường hợp tra được dữ liệu)", PaperGroupKind.NAMED),
        ("Trường hợp tra được dữ liệu thì không phải nộp", PaperGroupKind.NAMED),
    ],
)
def test_only_a_heading_that_says_so_plainly_is_a_case(heading: str, kind: PaperGroupKind) -> None:
    assert kind_of(clean_heading(heading)) is kind


def test_what_all_bring_is_read_before_the_cases_and_notes_come_last() -> None:
    rows = [("* Lưu ý", "A"), ("Trường hợp mất", "B"), ("", "C"), ("* Giấy tờ phải nộp", "D")]
    groups = grouped(Component(name=name, group=group) for group, name in rows)
    assert [one.papers[0].name for one in groups] == ["C", "D", "B", "A"]
    assert [one.heading for one in groups] == [
        "", "Giấy tờ phải nộp", "Trường hợp mất", "Lưu ý"
    ]  # fmt: skip


def test_headings_that_the_source_numbered_stand_by_their_numbers() -> None:
    rows = ["3. Trẻ em", "1. Người có công", "10. Người cao tuổi", "2. Hộ nghèo"]
    groups = grouped(Component(name="Giấy", group=group) for group in rows)
    assert [one.heading[:2] for one in groups] == ["1.", "2.", "3.", "10"]


def test_a_paper_that_names_its_case_is_not_for_everybody() -> None:
    assert is_conditional(Component(name="- Nếu nộp thay: giấy ủy quyền"))
    assert is_conditional(Component(name="Giấy ủy quyền (nếu có)"))
    assert is_conditional(Component(name="Mẫu vé", when={"ve": ("co",)}))
    assert not is_conditional(Component(name="Tờ khai"))


HEADINGS = st.sampled_from(
    ["", "* Lưu ý", "Trường hợp mất", "Trường hợp  mất:", "1. Trẻ em", "2. Hộ nghèo"]
)  # fmt: skip


@given(rows=st.lists(st.tuples(HEADINGS | st.text(max_size=30), st.text(max_size=8)), max_size=25))
def test_every_paper_stands_exactly_once_and_under_its_own_heading(
    rows: list[tuple[str, str]],
) -> None:
    papers = [Component(name=name, group=group) for group, name in rows]
    groups = grouped(papers)
    told = [(one.heading, paper.name) for one in groups for paper in one.papers]
    assert Counter(told) == Counter((clean_heading(one.group), one.name) for one in papers)
    assert len({one.heading for one in groups}) == len(groups)
