"""The real texts beside the checkout: known slips are found, and nothing false is said."""

import pytest

from motcua.documents.lint import Finding, lint
from motcua.documents.reading import read_text
from tests.support.shared import shared_folder

# Remarks on the wording alone: all of them were compared with the text by eye.
FORM = {
    0: {("quotes", 9), ("lettering", 93), ("newsletter_licence", 129), ("doubled_words", 200)},
    1: {("law_date", 11), ("newsletter_licence", 97), ("law_consistency", 125)},
    2: {
        ("blank_number", 3),
        ("doubled_words", 17),
        ("law_number", 49),
        ("quotes", 49),
        ("law_number", 67),
        ("lettering", 73),
    },
    3: {("blank_number", 7), ("blank_date", 7), ("leftover_level", 42)},
    4: set[tuple[str, int]](),
}
# Remarks on the content, which depend on what was read.
CONTENT = {
    0: {"target_without_number", "undated_duty"},
    1: {"quantity_missing", "undated_duty"},
    2: {"undated_duty"},
    3: {"whole_year_rows", "unprovable_result", "undated_duty"},
    4: set[str](),
}
_MAY_BE_READ = {"target_without_number"}


def findings_of(seed: int) -> list[Finding]:
    (path,) = (shared_folder() / "seeds").glob(f"{seed:03}_*.txt")
    return lint(read_text(path.read_text("utf-8")))


@pytest.mark.parametrize("seed", FORM)
def test_every_remark_on_the_form_of_a_real_plan_is_true_and_none_is_missing(seed: int) -> None:
    found = {
        (one.code, one.place.line_from)
        for one in findings_of(seed)
        if one.code not in CONTENT[seed] | _MAY_BE_READ
    }
    assert found == FORM[seed]


@pytest.mark.parametrize("seed", CONTENT)
def test_the_weak_spots_of_a_real_plan_are_found(seed: int) -> None:
    assert CONTENT[seed] <= {one.code for one in findings_of(seed)}


def test_each_remark_says_where_what_why_and_how_to_mend_it() -> None:
    for seed in FORM:
        for one in findings_of(seed):
            assert one.place.line_from >= 1
            assert all((one.what, one.why, one.cure))
