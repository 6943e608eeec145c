"""The dated data of the law is whole and can be replaced by an installation."""

from datetime import date
from pathlib import Path

import pytest
from pytest_django import Settings

from motcua.documents import facade
from motcua.documents.checks import own_tables_can_be_read
from motcua.documents.law import abolished_agencies, legal_documents, old_vocabulary
from motcua.documents.tests.lint.papers import reading_of
from motcua.kernel.identifiers import DocumentNumber


def test_every_record_has_a_basis_a_right_number_and_days_in_order() -> None:
    for record in legal_documents():
        assert record.basis
        if "." not in record.number:  # the numbers of special resolutions have a point
            assert str(DocumentNumber.parse(record.number)) == record.number
        days = [day for day in (record.issued_on, record.valid_from, record.valid_until) if day]
        assert days == sorted(days)


def test_no_document_is_listed_twice() -> None:
    numbers = [record.number for record in legal_documents()]
    assert len(numbers) == len(set(numbers))


def test_an_expired_decree_is_expired_from_the_day_its_successor_takes_effect() -> None:
    decree = next(one for one in legal_documents() if one.number == "61/2018/NĐ-CP")
    assert not decree.is_expired(date(2025, 6, 30))
    assert decree.is_expired(date(2025, 7, 1))


def test_old_wordings_are_found_in_any_case_and_end_on_a_day() -> None:
    levels = next(one for one in old_vocabulary() if "một phần" in one.current)
    assert levels.pattern.search("Dịch vụ công MỨC ĐỘ 3")
    assert not levels.pattern.search("mức độ 30")
    assert levels.is_outdated(date(2022, 8, 15))
    assert not levels.is_outdated(date(2022, 8, 14))


def test_abolished_agencies_are_those_of_the_middle_level() -> None:
    text = "UBND các quận, huyện, thị xã"
    assert any(one.pattern.search(text) for one in abolished_agencies())
    assert not any(one.pattern.search("UBND các xã, phường") for one in abolished_agencies())


OWN = {
    "legal_docs.csv": "kind,number,date,valid_from,valid_until,replaced_by,sureness,note,basis\n"
    "Nghị định,1/2030/NĐ-CP,2030-01-02,2030-02-01,2031-01-01,,known,Thử,Nghị định 1/2030/NĐ-CP\n",
    "vocabulary.csv": "pattern,current,valid_until,basis\n"
    "phố thị,“đô thị”,2025-06-30,Quy định của tỉnh\n",
    "abolished.csv": "pattern,became,valid_until,basis\n"
    "Ban Thủy lợi,Sở Nông nghiệp,2025-06-30,Quyết định của tỉnh\n",
}


@pytest.fixture
def folder(tmp_path: Path, settings: Settings) -> Path:
    """Of an installation that may bring its own tables."""
    settings.LAW_FOLDER = tmp_path
    return tmp_path


def put(folder: Path, name: str, text: str) -> None:
    """As a spreadsheet saves it."""
    (folder / name).write_text(text, encoding="utf-8-sig")


def test_an_installation_may_bring_its_own_table_and_keeps_ours_for_the_others(
    folder: Path,
) -> None:
    put(folder, "legal_docs.csv", OWN["legal_docs.csv"])
    assert own_tables_can_be_read() == []
    assert [one.number for one in facade.legal_documents()] == ["1/2030/NĐ-CP"]
    assert old_vocabulary(folder) == old_vocabulary()


def test_remarks_on_a_plan_go_by_the_installations_own_tables(folder: Path) -> None:
    text = "Nhiệm vụ của Ban Thủy lợi ở phố thị, theo Nghị định số 1/2030/NĐ-CP; mức độ 4."
    reading = reading_of(text, number=None, symbol="/KH-SVHTTDL")
    day = date(2031, 6, 1)
    ours = {one.place.start for one in facade.lint(reading, on=day)}
    for name, table in OWN.items():
        put(folder, name, table)
    for read in (legal_documents, old_vocabulary, abolished_agencies):
        read.cache_clear()  # a process reads them when it starts
    own = {one.place.start for one in facade.lint(reading, on=day)}
    found = {text[start:].split(",")[0].split(";")[0].split(" ")[0] for start in own - ours}
    assert found == {"Ban", "phố", "Nghị"}
    assert text.index("mức độ 4") in ours - own


@pytest.mark.parametrize(
    ("name", "line", "said"),
    [
        ("legal_docs.csv", "Nghị định,2/2030/NĐ-CP,2030-13-02,,,,known,,x", "dòng 3"),
        ("legal_docs.csv", "Nghị định,,2030-01-02,,,,known,,x", "thiếu số, ký hiệu"),
        ("vocabulary.csv", "cấp huyện,cấp xã", "thiếu cột"),
        ("vocabulary.csv", ",cấp xã,2025-06-30,x", "thiếu cụm từ"),
        ("abolished.csv", "Ban (Thủy,Sở,2025-06-30,x", "dòng 3"),
        ("abolished.csv", "Ban,Sở,2025-06-30,x,y", "thừa ô"),
    ],
    ids=["no-day", "no-number", "half-a-line", "no-words", "no-pattern", "too-long"],
)
def test_a_slip_in_a_table_is_named_before_anything_runs(
    name: str, line: str, said: str, folder: Path
) -> None:
    put(folder, name, f"{OWN[name]}{line}\n")
    (error,) = own_tables_can_be_read()
    assert str(folder / name) in str(error.msg)
    assert said in str(error.msg)
