"""What a record says of money twice and not alike is pointed out."""

from motcua.catalogue.rules.consistency import remarks, told_left_over
from motcua.catalogue.rules.record import (
    ProcedureRecord,
    Question,
    Result,
    Step,
    SubmissionChannel,
)
from motcua.catalogue.rules.record_money import FeeKind, FeeRule
from tests.support.catalogue import a_record


def direct(*fees: FeeRule, note: str = "") -> SubmissionChannel:
    return SubmissionChannel(kind="direct", fees=fees, note=note)


def fee(amount: int | None, **more: str) -> FeeRule:
    return FeeRule(kind=FeeKind.CHARGE, amount=amount, **more)  # type: ignore[arg-type]


def said(record: ProcedureRecord, *before: ProcedureRecord) -> list[str]:
    return [one.text for one in remarks(record, *before)]


def test_a_fee_that_agrees_with_its_words_is_not_remarked() -> None:
    fine = (
        fee(50_000, case="cấp mới"),
        fee(50_000, text="Năm mươi nghìn đồng"),
        fee(50_000, case="50.000 đồng với cá nhân, tổ chức 100.000 đồng"),
        fee(0, case="không thu"),
        fee(None, text="Theo nghị quyết của Hội đồng nhân dân tỉnh"),
    )
    assert said(a_record(channels=(direct(*fine),))) == []


def test_a_fee_that_its_words_contradict_is_remarked() -> None:
    record = a_record(channels=(direct(fee(80_000, text="Năm mươi nghìn đồng")),))
    assert said(record) == ["Trực tiếp: số tiền là 80.000 đồng, phần chữ lại ghi 50.000 đồng."]


def test_a_doubtful_sum_is_remarked_and_never_a_number() -> None:
    doubtful = fee(None, text="20 VNĐ", case="đối với 1 tờ khai")
    assert said(a_record(channels=(direct(doubtful),))) == ["Số tiền đáng ngờ (Trực tiếp): 20 VNĐ."]
    assert doubtful.words == "“20 VNĐ” (theo nguồn; hỏi lại Bộ phận Một cửa trước khi nộp)"
    typed = a_record(channels=(direct(fee(500, per="trang")),))
    assert said(typed) == ["Số tiền đáng ngờ (Trực tiếp): 500 đồng."]


def test_an_old_sum_is_found_wherever_the_record_names_it() -> None:
    texts = {
        "steps": (Step(text="Nộp hồ sơ."), Step(text="Nộp 50.000đ, nhận biên lai.")),
        "conditions": "Đã nộp năm mươi nghìn đồng lệ phí.",
        "results": (Result(name="Giấy phép", note="Cấp lại: 50.000 đồng"),),
        "questions": (Question(key="a", text="Ông/Bà đã nộp 50 nghìn chưa?", choices=()),),
    }
    before = a_record(channels=(direct(fee(50_000)),), **texts)
    note = "Chuyển khoản 50.000 đồng"
    after = a_record(channels=(direct(fee(80_000), note=note),), **texts)
    assert told_left_over(before, after) == (
        "Còn nhắc 50.000 đồng ở: bước 2, kết quả 1, câu hỏi 1, yêu cầu, điều kiện, "
        "ghi chú của cách nộp Trực tiếp."
    )
    assert "Còn nhắc 50.000 đồng ở: bước 2." in said(after, before)
    assert told_left_over(before, before) == ""


def test_a_sum_that_another_fee_still_takes_is_not_old() -> None:
    step = (Step(text="Nộp 50.000 đồng."),)
    before = a_record(channels=(direct(fee(50_000), fee(20_000)),), steps=step)
    after = a_record(channels=(direct(fee(50_000), fee(30_000)),), steps=step)
    assert told_left_over(before, after) == ""
