"""Numbers in the forms of a plan: 1.000 is a thousand, 12,5 is twelve and a half."""

from decimal import Decimal

import pytest

from motcua.plans.forms.duties import DutyForm
from motcua.plans.forms.evidence import every_figure, figure_field
from motcua.plans.forms.items import BudgetForm, TargetForm
from motcua.plans.forms.readings import ReadForm
from motcua.plans.forms.specify import SpecifyForm
from motcua.plans.forms.targets import BindForm
from motcua.plans.rules.registry import all_measures

THOUSAND = 1_000


def budget(text: str) -> BudgetForm:
    return BudgetForm({"text": "In pano", "amount_vnd": text})


def target(text: str) -> TargetForm:
    return TargetForm({"text": "Ít nhất", "comparator": ">=", "value": text})


def reading(text: str, whole: str = "") -> ReadForm:
    typed = {"value": text, "whole": whole, "read_on": "10/6/2026", "source": "Báo cáo 15/BC-VP"}
    return ReadForm(typed, proofs=[])


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("1.000", 1_000),
        ("470.000.000", 470_000_000),
        ("1,5 tỷ", 1_500_000_000),
        ("80 triệu", 8 * 10**7),
    ],
)
def test_a_budget_is_read_as_people_write_money(text: str, amount: int) -> None:
    form = budget(text)
    assert form.is_valid()
    assert form.cleaned_data["amount_vnd"] == amount


@pytest.mark.parametrize("text", ["12,5", "1.5", "nhiều", ""])
def test_a_budget_that_is_no_whole_amount_is_refused(text: str) -> None:
    assert "amount_vnd" in budget(text).errors


def test_a_budget_comes_back_with_dots_between_thousands() -> None:
    assert 'value="470.000.000"' in str(BudgetForm(initial={"amount_vnd": 470_000_000}))


@pytest.mark.parametrize(
    ("text", "value"),
    [("1.000", "1000"), ("12,5", "12.5"), ("1.234,5", "1234.5"), ("0,125", "0.125"), ("95", "95")],
)
def test_what_a_target_asks_and_what_is_read_are_numbers_with_decimals(
    text: str, value: str
) -> None:
    for form in (target(text), reading(text)):
        form.is_valid()
        assert form.cleaned_data["value"] == Decimal(value)


@pytest.mark.parametrize(
    ("value", "shown"), [("1000.000", "1.000"), ("12.500", "12,5"), ("0.125", "0,125")]
)
def test_a_target_comes_back_with_every_decimal_of_it(value: str, shown: str) -> None:
    field = str(TargetForm(initial={"value": Decimal(value)})["value"])
    assert f'value="{shown}"' in field


def test_the_number_agreed_for_a_wordy_target_is_read_alike() -> None:
    measure = all_measures()[0]
    form = BindForm({"value": "1.000"}, measure=measure, is_wordy=True, has_periods=False)
    form.is_valid()
    assert form.cleaned_data["value"] == THOUSAND


def test_the_whole_of_a_share_is_a_count() -> None:
    form = reading("12,5", whole="1.000")
    assert form.is_valid()
    assert form.cleaned_data["whole"] == THOUSAND
    assert "whole" in reading("12,5", whole="12,5").errors


def test_the_quantity_of_a_task_is_a_count() -> None:
    form = SpecifyForm({"take": "on", "quantity": "1.000", "counted_by": "items"})
    assert form.is_valid()
    assert form.cleaned_data["quantity"] == THOUSAND


def test_a_figure_of_a_proof_is_a_count() -> None:
    figure = next(one for one in every_figure() if one.is_number)
    assert figure_field(figure).clean("1.000") == THOUSAND


def test_a_thousand_working_days_are_not_one() -> None:
    assert "từ 0 đến 60" in str(DutyForm({"internal_days": "1.000"}).errors["internal_days"])
