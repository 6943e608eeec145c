"""Recipients, signature, legal bases, what was not read."""

from motcua.documents.reading import Reading, read_text
from motcua.documents.tests.reading.texts import PLAN, WRAPPED


def test_recipients_lose_dash_and_final_mark_and_keep_brackets() -> None:
    assert [r.text for r in read_text(PLAN).recipients] == [
        "UBND tỉnh (b/c)",
        "Các phòng, đơn vị",
        "Lưu: VT, VP",
    ]


def test_a_recipient_may_go_on_with_a_plus() -> None:
    assert [r.text for r in read_text(WRAPPED).recipients][1] == "VPUB: CVP; + Cổng thông tin"


def test_the_signature_has_authority_position_and_name() -> None:
    signer = read_text(WRAPPED).signer
    assert signer is not None
    assert signer.authority == "TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH"
    assert (signer.position, signer.name) == ("PHÓ CHỦ TỊCH", "Lê Thị Mẫu")


def test_a_plan_without_a_signature_has_no_signer() -> None:
    assert read_text("KẾ HOẠCH\nX\n\nI. MỤC ĐÍCH\n\n1. Cao.\n").signer is None


def test_bases_stand_before_the_enacting_words() -> None:
    (basis,) = read_text(PLAN).legal_bases
    assert (basis.kind, basis.number, basis.date) == ("Nghị định", "61/2018/NĐ-CP", "2018-04-23")
    assert basis.role is None


def test_an_amending_decree_and_one_in_a_subject_have_their_roles() -> None:
    reading = read_text(
        "KẾ HOẠCH\nX\n\nCăn cứ Nghị định số 63/2010/NĐ-CP ngày 08/6/2010 của Chính phủ (được sửa "
        "đổi, "
        "bổ sung tại Nghị định số 48/2013/NĐ-CP ngày 14/5/2013); Kế hoạch số 348/KH-UBND ngày "
        "14/5/2025 của UBND tỉnh về triển khai Nghị quyết số 71/NQ-CP ngày 01/4/2025.\n\nI. MỤC "
        "ĐÍCH\n"
    )
    assert [(b.number, b.role) for b in reading.legal_bases] == [
        ("63/2010/NĐ-CP", None),
        ("48/2013/NĐ-CP", "amending"),
        ("348/KH-UBND", None),
        ("71/NQ-CP", "nested"),
    ]


def test_documents_cited_in_the_body_stand_apart() -> None:
    reading = read_text(
        "KẾ HOẠCH\nX\n\nI. NỘI DUNG\n\n1. Theo Thông tư số 167/2012/TT-BTC ngày 10/10/2012.\n"
    )
    assert reading.legal_bases == ()
    assert [cited.number for cited in reading.cited_documents] == ["167/2012/TT-BTC"]


def test_what_became_no_item_is_shown_as_unread() -> None:
    reading = read_text(PLAN)
    unread = [reading.text[place.start : place.end] for place in reading.unread]
    assert "Nâng cao nhận thức của người dân." in unread
    assert not any("Tổ chức 02 hội nghị" in text for text in unread)


def test_a_reading_survives_its_json() -> None:
    for text in (PLAN, WRAPPED, ""):
        reading = read_text(text)
        assert Reading.from_json(reading.to_json()) == reading
