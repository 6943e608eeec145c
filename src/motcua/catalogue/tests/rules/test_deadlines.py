"""By when a decision is signed, entered and posted, with how the day was counted."""

from datetime import date
from pathlib import Path

import pytest
from pytest_django import Settings

from motcua.catalogue.checks import own_checklist_can_be_read, own_terms_can_be_read
from motcua.catalogue.rules.deadlines import decide_by, enter_by, post_by
from motcua.catalogue.rules.posting_checklist import must_hang
from motcua.catalogue.rules.terms import Decider, Unreadable, terms
from motcua.kernel.national_calendar import default_calendar

EFFECT = date(2026, 7, 1)


def due(decider: Decider, **days: date | None) -> date | None:
    found = decide_by(decider=decider, **{"effective_on": None, "issued_on": None, **days})
    return found.due_on if found else None


def test_a_minister_signs_twenty_days_and_a_province_five_days_before_effect() -> None:
    assert due(Decider.MINISTRY, effective_on=EFFECT) == date(2026, 6, 11)
    assert due(Decider.PROVINCE, effective_on=EFFECT) == date(2026, 6, 26)


def test_after_a_shortened_procedure_three_days_are_left() -> None:
    assert due(Decider.SHORTENED, issued_on=date(2026, 7, 10)) == date(2026, 7, 13)


def test_while_the_day_of_effect_is_unknown_nothing_is_due() -> None:
    assert due(Decider.PROVINCE) is None


def test_the_national_database_is_told_within_working_days_from_signing() -> None:
    calendar = default_calendar()
    friday = date(2026, 6, 26)
    days = {
        decider: enter_by(decider=decider, signed_on=friday, calendar=calendar)
        for decider in Decider
    }
    assert {one: found.due_on for one, found in days.items() if found} == {
        Decider.MINISTRY: date(2026, 7, 10),
        Decider.PROVINCE: date(2026, 7, 3),
        Decider.SHORTENED: date(2026, 6, 30),
    }


def test_every_day_explains_itself_and_names_its_law() -> None:
    found = decide_by(decider=Decider.PROVINCE, effective_on=EFFECT, issued_on=None)
    assert found is not None
    assert found.as_json() == {
        "sentences": [
            "Chậm nhất 5 ngày (tính cả ngày nghỉ) trước ngày văn bản có hiệu lực: 01/07/2026.",
            "Kết quả: 26/06/2026.",
        ],
        "basis": found.basis,
    }
    assert "63/2010/NĐ-CP" in found.basis
    assert post_by(effective_on=EFFECT).due_on == EFFECT


def test_an_installation_brings_its_own_terms_with_their_days(tmp_path: Path) -> None:
    rows = (
        "duty,decider,count,unit,direction,valid_from,valid_until,basis\n"
        "decide,province,5,calendar,before,2017-09-25,2026-06-30,Luật cũ\n"
        "decide,province,7,calendar,before,2026-07-01,,Luật mới\n"
    )
    (tmp_path / "publication_terms.csv").write_text(rows, encoding="utf-8")
    known = terms(tmp_path)
    found = decide_by(decider=Decider.PROVINCE, effective_on=EFFECT, issued_on=None, known=known)
    assert found is not None
    assert (found.due_on, found.basis) == (date(2026, 6, 24), "Luật mới")
    old = date(2016, 1, 1)
    assert decide_by(decider=Decider.PROVINCE, effective_on=old, issued_on=None) is None


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("decide,province,bảy,calendar,before,2026-07-01,,Luật mới", "dòng 2"),
        ("decide,province,7,calendar,beside,2026-07-01,,Luật mới", "beside"),
        ("decide,province,7,calendar,before,01/7/2026,,Luật mới", "01/7/2026"),
        ("decide,province", "dòng 2"),
    ],
    ids=["no-number", "no-direction", "no-day", "half-a-line"],
)
def test_a_slip_in_the_agencys_own_file_is_named_before_anything_runs(
    row: str, said: str, tmp_path: Path, settings: Settings
) -> None:
    head = "duty,decider,count,unit,direction,valid_from,valid_until,basis"
    (tmp_path / "publication_terms.csv").write_text(f"{head}\n{row}\n", encoding="utf-8")
    settings.LAW_FOLDER = tmp_path
    (error,) = own_terms_can_be_read()
    assert said in str(error.msg)
    with pytest.raises(Unreadable):
        terms(tmp_path)


def test_the_agencys_own_list_of_what_must_hang_is_read_and_a_slip_in_it_named(
    tmp_path: Path, settings: Settings
) -> None:
    settings.LAW_FOLDER = tmp_path
    file = tmp_path / "posting_checklist.csv"
    file.write_text("key,office,text,basis,valid_from,valid_until\n", encoding="utf-8")
    assert own_checklist_can_be_read() == []
    assert must_hang(is_commune=True, on=EFFECT, folder=tmp_path) == []
    other = tmp_path / "other"
    other.mkdir()
    settings.LAW_FOLDER = other
    (other / "posting_checklist.csv").write_text("key,office\na,all\n", encoding="utf-8")
    (error,) = own_checklist_can_be_read()
    assert "posting_checklist.csv" in str(error.msg)


def test_without_a_file_of_its_own_the_agency_has_the_terms_of_the_law(tmp_path: Path) -> None:
    assert terms(tmp_path) == terms()
