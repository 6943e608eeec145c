"""The dated data of the law is whole and can be replaced by an installation."""

from datetime import date
from pathlib import Path

from motcua.documents.law import abolished_agencies, legal_documents, old_vocabulary
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


def test_an_installation_may_bring_its_own_table(tmp_path: Path) -> None:
    header = "kind,number,date,valid_from,valid_until,replaced_by,sureness,note,basis\n"
    row = "Nghị định,1/2030/NĐ-CP,2030-01-02,2030-02-01,,,known,Thử,Nghị định 1/2030/NĐ-CP\n"
    (tmp_path / "legal_docs.csv").write_text(header + row, encoding="utf-8")
    assert [one.number for one in legal_documents(tmp_path)] == ["1/2030/NĐ-CP"]
    assert old_vocabulary(tmp_path) == old_vocabulary()
