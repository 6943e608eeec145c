"""Changes in the words of people."""

from dataclasses import replace
from datetime import date

from motcua.catalogue.rules.kinds import OnlineLevel
from motcua.catalogue.rules.parts import Part
from motcua.catalogue.rules.plain_changes import announced_from, plain_changes
from motcua.catalogue.rules.record import Component, CopyCount, LegalBasis, ProcedureRecord
from motcua.catalogue.rules.record_money import FeeKind, FeeRule
from motcua.catalogue.rules.record_time import TimeLimit, TimeUnit
from tests.support.catalogue import a_record


def told(before: ProcedureRecord, after: ProcedureRecord) -> list[str]:
    return [change.text for change in plain_changes(before, after)]


def with_channels(record: ProcedureRecord, which: set[str], **changes: object) -> ProcedureRecord:
    rows = (
        replace(row, **changes) if row.kind in which else row  # type: ignore[arg-type]
        for row in record.channels
    )
    return replace(record, channels=tuple(rows))


def test_a_fee_that_falls_for_every_channel_is_said_once() -> None:
    free = FeeRule(kind=FeeKind.CHARGE, amount=0, per="lần")
    after = with_channels(a_record(), {"direct", "online"}, fees=(free,))
    changes = plain_changes(a_record(), after)
    assert [change.part for change in changes] == [Part.FEES]
    sentence = "Từ 01/08/2026: lệ phí 0 đồng, trước là 50.000 đồng/lần."
    assert announced_from(date(2026, 8, 1), changes) == sentence


def test_a_fee_of_one_channel_says_which() -> None:
    less = FeeRule(kind=FeeKind.CHARGE, amount=25_000, per="lần")
    after = with_channels(a_record(), {"online"}, fees=(less,))
    assert told(a_record(), after) == [
        "lệ phí 25.000 đồng/lần, trước là 50.000 đồng/lần (khi nộp trực tuyến)"
    ]


def test_a_shorter_term_is_left_over_and_a_longer_one_grows() -> None:
    three = TimeLimit(value=3, unit=TimeUnit.WORKING_DAY)
    after = with_channels(a_record(), {"direct", "online"}, times=(three,))
    assert told(a_record(), after) == ["thời hạn còn 3 ngày làm việc, trước là 5 ngày làm việc"]
    assert told(after, a_record()) == [
        "thời hạn tăng lên 5 ngày làm việc, trước là 3 ngày làm việc"
    ]


def test_papers_are_said_with_how_many_of_which_form() -> None:
    record = a_record()
    form, script = record.components
    extra = Component(name="Hợp đồng thuê", copies=(CopyCount(form="certified", quantity=1),))
    fewer = replace(script, copies=(CopyCount(form="plain", quantity=1),))
    assert told(record, replace(record, components=(form, fewer, extra))) == [
        "Kịch bản chương trình: nộp 01 bản sao, trước là 02 bản sao",
        "phải nộp thêm: Hợp đồng thuê (01 bản sao có chứng thực)",
    ]
    assert told(record, replace(record, components=(form,))) == [
        "không còn phải nộp: Kịch bản chương trình (02 bản sao)"
    ]


def test_a_new_form_a_condition_and_a_basis_are_named() -> None:
    record = a_record()
    form = replace(record.components[0], form_name="Mẫu số 02")
    after = replace(
        record,
        components=(form, record.components[1]),
        conditions="Có phương án bảo đảm an ninh",
        legal_bases=(*record.legal_bases, LegalBasis(number="12/2026/NĐ-CP", title="Sửa đổi")),
        online_level=OnlineLevel.PARTIAL,
    )
    assert told(record, after) == [
        "Văn bản thông báo: theo Mẫu số 02, trước theo Mẫu số 01",
        "có thêm yêu cầu, điều kiện",
        "mức độ trực tuyến là một phần, trước là toàn trình",
        "căn cứ thêm 12/2026/NĐ-CP Sửa đổi",
    ]


def test_what_people_do_not_notice_is_not_said() -> None:
    record = a_record()
    after = replace(
        record, keywords=("xin phép biểu diễn",), components=tuple(reversed(record.components))
    )
    assert told(record, after) == []
    assert announced_from(date(2026, 8, 1), ()) == ""
