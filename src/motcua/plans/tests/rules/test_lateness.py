"""Where an expected result stands."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from motcua.plans.rules.lateness import Owed, Standing, standing

START, DUE = date(2026, 3, 1), date(2026, 3, 31)


def owed(**changes: object) -> Owed:
    values = {
        "starts_on": START, "due_on": DUE, "quantity": 4, "accepted": 0, "waiting": 0,
        "done_on": None, "is_binding": True,
    }  # fmt: skip
    return Owed(**(values | changes))  # type: ignore[arg-type]


def test_nothing_handed_in_by_the_day_is_late_the_day_after() -> None:
    assert standing(owed(), on=DUE) is Standing.DUE_SOON
    assert standing(owed(), on=DUE + timedelta(days=1)) is Standing.LATE


def test_a_proof_that_waits_for_confirmation_is_never_late() -> None:
    assert standing(owed(accepted=1, waiting=3), on=date(2027, 1, 1)) is Standing.WAITING


def test_a_partner_is_never_late() -> None:
    assert standing(owed(is_binding=False), on=date(2027, 1, 1)) is Standing.ASKED


def test_what_was_proved_after_its_day_is_done_but_late() -> None:
    after = owed(accepted=4, done_on=DUE + timedelta(days=2))
    assert standing(after, on=date(2026, 5, 1)) is Standing.DONE_LATE
    assert standing(owed(accepted=4, done_on=DUE), on=date(2026, 5, 1)) is Standing.DONE


def test_before_its_window_a_result_is_ahead() -> None:
    assert standing(owed(), on=date(2026, 2, 1)) is Standing.AHEAD


@given(
    st.integers(1, 9), st.integers(0, 9), st.integers(0, 9), st.booleans(),
    st.dates(date(2025, 1, 1), date(2027, 12, 31)),
)  # fmt: skip
def test_late_means_owed_binding_and_past(
    quantity: int,
    accepted: int,
    waiting: int,
    is_binding: bool,  # noqa: FBT001 -- drawn by hypothesis
    on: date,
) -> None:
    found = standing(
        owed(quantity=quantity, accepted=accepted, waiting=waiting, is_binding=is_binding), on=on
    )
    is_late = is_binding and on > DUE and accepted + waiting < quantity
    assert (found is Standing.LATE) == is_late
