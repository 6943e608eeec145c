import pytest
from hypothesis import given
from hypothesis import strategies as st

from motcua.kernel.identifiers import DocumentNumber, abbreviation_of, agency_code, is_tax_code

NUMBERS = st.builds(
    DocumentNumber,
    number=st.from_regex(r"[0-9]{1,5}", fullmatch=True) | st.none(),
    year=st.integers(1945, 2099) | st.none(),
    kind=st.sampled_from(["KH", "QĐ", "NQ", "CTr", "HD", "TTr"]),
    issuer=st.sampled_from(["UBND", "SVHTT", "CP", "TTg", "BVHTTDL", "CTUBND"]),
)


@pytest.mark.parametrize(
    ("written", "number", "year", "kind", "issuer", "type_name"),
    [
        ("67/KH-SVHTT", "67", None, "KH", "SVHTT", "Kế hoạch"),
        ("02/KH-UBND", "02", None, "KH", "UBND", "Kế hoạch"),
        ("63/2010/NĐ-CP", "63", 2010, "NĐ", "CP", "Nghị định"),
        ("163/2025/QĐ-CTUBND", "163", 2025, "QĐ", "CTUBND", "Quyết định"),
        ("91/2025/QH15", "91", 2025, None, "QH15", None),
        ("66.7/2025/NQ-CP", "66.7", 2025, "NQ", "CP", "Nghị quyết"),
        ("30c/NQ-CP", "30c", None, "NQ", "CP", "Nghị quyết"),
        ("12-KH/TU", "12", None, "KH", "TU", "Kế hoạch"),
        ("168-KL/TW", "168", None, "KL", "TW", "Kết luận"),
        ("05/2024/TTLT-BTC-BNV", "05", 2024, "TTLT", "BTC-BNV", "Thông tư liên tịch"),
        ("/KH-SDL", None, None, "KH", "SDL", "Kế hoạch"),
    ],
)
def test_a_symbol_is_taken_apart(written, number, year, kind, issuer, type_name):
    parsed = DocumentNumber.parse(written)
    assert (parsed.number, parsed.year, parsed.kind, parsed.issuer) == (number, year, kind, issuer)
    assert parsed.type_name == type_name
    assert str(parsed) == written


def test_an_official_letter_names_the_unit_that_drafted_it():
    letter = DocumentNumber.parse("123/SVHTT-VP")
    assert (letter.kind, letter.issuer, letter.unit) == (None, "SVHTT", "VP")
    assert letter.type_name == "Công văn"


@pytest.mark.parametrize(
    ("slip", "meant"),
    [
        ("76/NQCP", "76/NQ-CP"),
        ("76/NQ- CP", "76/NQ-CP"),
        ("38/KH – UBND", "38/KH-UBND"),
        ("468/QĐ-TTG", "468/QĐ-TTg"),
        ("9512/TTR- SNN-CCTL", "9512/TTr-SNN-CCTL"),
        ("57- NQ/TW", "57-NQ/TW"),
        ("Số:      /KH-UBND", "/KH-UBND"),
        ("……/KH-UBND", "/KH-UBND"),
        ("15/QD-UBND", "15/QĐ-UBND"),
    ],
)
def test_a_slip_is_put_right_and_can_be_told(slip, meant):
    assert str(DocumentNumber.parse(slip)) == meant


@given(NUMBERS)
def test_a_printed_symbol_is_read_back(number):
    assert DocumentNumber.parse(str(number)) == number


def test_only_legal_acts_carry_a_year():
    assert DocumentNumber.parse("15/2026/QĐ-UBND").is_legal_act
    assert not DocumentNumber.parse("15/QĐ-UBND").is_legal_act


@pytest.mark.parametrize("written", ["", "67", "ngày 12/3/2024", "12/3/2024", "và/hoặc là", "-/-"])
def test_what_is_no_symbol_is_refused(written):
    with pytest.raises(ValueError, match="number of a document"):
        DocumentNumber.parse(written)


def test_the_abbreviation_of_a_type_is_known():
    assert abbreviation_of("Kế hoạch") == "KH"
    assert abbreviation_of("Quy chế") == "QC"
    assert abbreviation_of("Công văn đi") is None


def test_agency_codes_of_both_forms_name_the_same_province():
    present, former = agency_code("h26.11.22"), agency_code("000.00.00.H26")
    assert (present.levels, present.is_former) == (("H26", "11", "22"), False)
    assert (former.levels, former.is_former) == (("H26",), True)
    assert agency_code("Z01.9").is_foreign


@pytest.mark.parametrize("code", ["", "26.11", "H26.", "H26..1", "H26-11", "H26." + "1" * 40])
def test_a_code_of_another_form_is_refused(code):
    with pytest.raises(ValueError, match="code of an agency"):
        agency_code(code)


@pytest.mark.parametrize(  # vector T17 and its neighbours
    ("code", "valid"),
    [
        ("0100109106", True),
        ("0300588569", True),
        ("0314409058-002", True),
        ("0100233480", False),
        ("0100233488", True),
        ("0314409058-000", False),
        ("0100000000", False),
        ("010010910", False),
    ],
)
def test_the_check_digit_of_a_tax_code_must_fit(code, valid):
    assert is_tax_code(code) is valid
