"""One document, one name, however records write it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from motcua.catalogue.rules.legal_names import name_of, slug_of
from motcua.catalogue.rules.record import LegalBasis


@pytest.mark.parametrize("number", ["63/2010/NĐ-CP", "63/2010/NĐ - CP", "Số 63/2010/NĐ–CP"])
def test_slips_of_writing_make_no_second_document(number: str) -> None:
    found = name_of(LegalBasis(title="Kiểm soát thủ tục hành chính", number=number))
    assert (found.number, found.slug) == ("63/2010/NĐ-CP", "63-2010-nd-cp")


def test_a_number_that_stands_only_in_the_title_is_found() -> None:
    found = name_of(LegalBasis(title="Nghị định số 123/2015/NĐ-CP về hộ tịch"))
    assert found.slug == "123-2015-nd-cp"


def test_a_law_without_number_is_named_by_its_title() -> None:
    one, other = (name_of(LegalBasis(title=title)) for title in ("Luật Hộ tịch", "luật  hộ tịch "))
    assert one.number == ""
    assert one.slug.startswith("luat-ho-tich-")
    assert one.slug == other.slug
    assert name_of(LegalBasis(title="Luật Cư trú")).slug != one.slug


@given(st.text(max_size=60), st.text(max_size=300))
def test_every_name_makes_an_address(number: str, title: str) -> None:
    slug = name_of(LegalBasis(title=title, number=number)).slug
    assert 0 < len(slug) <= 160
    assert slug.isascii()
    assert slug_of(slug) == slug
