"""Signatures of PDFs: whose, when, and what they still prove."""

from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyhanko.pdf_utils.generic import NameObject, NumberObject
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

from motcua.documents.layout import to_pdf
from motcua.documents.signatures import report, verify
from motcua.documents.tests.layout.papers import plan
from motcua.documents.tests.signatures.authority import EXPIRED_ON, Holder, holder, root, sign


@pytest.fixture(scope="module")
def authority() -> Holder:
    return root()


@pytest.fixture(scope="module")
def paper() -> bytes:
    return to_pdf(plan())


@pytest.fixture(scope="module")
def signed(paper: bytes, authority: Holder) -> bytes:
    return sign(paper, holder(authority, "Lê Thị An"))


def test_a_good_signature_says_who_signed_for_whom_and_when(
    signed: bytes, authority: Holder
) -> None:
    (found,) = verify(signed, trust_roots=[authority.der])
    assert found.is_sound
    assert found.signer_name == "Lê Thị An"
    assert found.organisation == "Sở Văn hóa, Thể thao và Du lịch"
    assert found.signed_at is not None
    assert found.signed_at.tzinfo is not None
    assert found.notes == (report.REVOCATION,)


def test_roots_may_be_armoured_text(signed: bytes, authority: Holder) -> None:
    assert verify(signed, trust_roots=[authority.pem])[0].trusted


def test_without_a_root_the_signer_is_not_confirmed(signed: bytes) -> None:
    (found,) = verify(signed)
    assert found.intact
    assert not found.trusted
    assert found.problems == (report.NO_ROOTS,)


def test_a_foreign_root_does_not_make_a_signature_trusted(signed: bytes) -> None:
    (found,) = verify(signed, trust_roots=[root("Nơi khác").der])
    assert not found.trusted
    assert report.UNTRUSTED in found.problems


def test_a_changed_word_breaks_the_signature(signed: bytes, authority: Holder) -> None:
    changed = signed.replace(b"/Type/Catalog", b"/Type/Catalof", 1)
    at = len(signed) // 3
    flipped = signed[:at] + bytes([signed[at] ^ 1]) + signed[at + 1 :]
    for broken in (changed, flipped):
        found = verify(broken, trust_roots=[authority.der])
        assert not any(one.is_sound for one in found)
    (report_of_flip,) = verify(flipped, trust_roots=[authority.der])
    assert report.CHANGED in report_of_flip.problems


def test_the_seal_of_the_agency_may_follow_the_person(signed: bytes, authority: Holder) -> None:
    both = sign(signed, holder(authority, "Sở Văn hóa, Thể thao và Du lịch"), field="ConDau")
    person, seal = verify(both, trust_roots=[authority.der])
    assert person.covers_whole_document
    assert person.is_sound
    assert seal.is_sound


def test_a_page_changed_after_signing_is_said(signed: bytes, authority: Holder) -> None:
    writer = IncrementalPdfFileWriter(BytesIO(signed))
    page = writer.root["/Pages"]["/Kids"][0]
    page[NameObject("/Rotate")] = NumberObject(90)
    writer.update_container(page)
    out = BytesIO()
    writer.write(out)
    (found,) = verify(out.getvalue(), trust_roots=[authority.der])
    assert found.intact
    assert not found.covers_whole_document
    assert report.ADDED in found.problems


def test_a_certificate_out_of_its_term_is_said(paper: bytes, authority: Holder) -> None:
    late = sign(paper, holder(authority, "Lê Thị An", until=EXPIRED_ON))
    (found,) = verify(late, trust_roots=[authority.der])
    assert not found.trusted
    assert report.OUT_OF_TERM in found.problems


def test_an_unsigned_paper_has_no_signature(paper: bytes) -> None:
    assert verify(paper) == ()


def test_a_root_that_is_no_certificate_is_refused(signed: bytes) -> None:
    with pytest.raises(ValueError, match=r".+"):
        verify(signed, trust_roots=[b"not a certificate"])


@given(st.binary(max_size=300))
def test_rubbish_is_never_an_error(rubbish: bytes) -> None:
    assert verify(rubbish) == ()
    assert verify(b"%PDF-1.7\n" + rubbish + b"\n%%EOF") == ()


@settings(max_examples=15, deadline=None)
@given(share=st.floats(0, 1))
def test_a_torn_file_is_never_sound_nor_an_error(
    signed: bytes, authority: Holder, share: float
) -> None:
    torn = signed[: int(len(signed) * share * 0.999)]
    assert not any(one.is_sound for one in verify(torn, trust_roots=[authority.der]))
