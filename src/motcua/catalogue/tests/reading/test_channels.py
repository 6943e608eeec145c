"""Joined channels come apart: each with its times, fees and note."""

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as rules
from hypothesis import strategies as st

from motcua.catalogue.reading.channels import HEAD, joined_channels
from motcua.catalogue.reading.found import Remarks
from motcua.catalogue.rules.record import SubmissionChannel
from motcua.catalogue.rules.record_money import FeeKind
from motcua.catalogue.rules.record_time import TimeUnit


def read(rows: str) -> tuple[tuple[SubmissionChannel, ...], list[str]]:
    remarks = Remarks()
    return joined_channels(HEAD + rows, remarks), remarks.said


def test_channels_glued_to_fees_of_the_one_before_are_told_apart() -> None:
    found, said = read(
        "Trực tuyến5 Ngày làm việc10 USD(/lần)Dịch vụ bưu chính7 Ngày2,000 Việt Nam Đồng(/trang)"
        "Trực tiếp2 GiờMiễn phíNộp trực tiếp tại Bộ phận Một cửa."
    )
    assert [channel.kind for channel in found] == ["online", "post", "direct"]
    assert [channel.times[0].words for channel in found] == ["5 ngày làm việc", "7 ngày", "2 giờ"]
    assert [channel.fees[0].words for channel in found] == [
        "10 USD/lần",
        "2.000 đồng/trang",
        "Không thu",
    ]
    assert found[2].note == "Nộp trực tiếp tại Bộ phận Một cửa."
    assert said == []


def test_a_channel_may_have_several_fees_whose_kind_the_words_tell() -> None:
    ((channel,), _) = read(
        "Trực tiếp3 Ngày làm việc150,000 Việt Nam Đồng(Lệ phí cấp mới)50,000 VNĐ(Phí (mức 2))"
    )
    assert [(fee.kind, fee.amount, fee.case) for fee in channel.fees] == [
        (FeeKind.CHARGE, 150_000, "Lệ phí cấp mới"),
        (FeeKind.FEE, 50_000, "Phí (mức 2)"),
    ]


def test_a_time_without_unit_is_kept_as_wording() -> None:
    ((channel,), said) = read("Trực tuyến3Miễn phí")
    assert channel.times[0].value is None
    assert channel.times[0].text.startswith("3 ")
    assert said == ["Thời hạn giải quyết chỉ có con số, nguồn không ghi đơn vị."]


def test_half_a_day_is_four_working_hours() -> None:
    ((channel,), _) = read("Trực tuyến0.5 Ngày làm việcMiễn phí")
    assert (channel.times[0].value, channel.times[0].unit) == (4, TimeUnit.WORKING_HOUR)


def test_free_beside_a_sum_is_not_taken_for_free() -> None:
    ((channel,), said) = read("Trực tuyến1 NgàyMiễn phí(Phí: 50.000 đồng/hồ sơ)")
    assert channel.fees[0].amount is None
    assert "50.000 đồng" in channel.fees[0].words
    assert len(said) == 1
    assert channel.fees[0].text == "Phí: 50.000 đồng/hồ sơ (nguồn ghi “Miễn phí”)"


def test_free_beside_the_decision_of_a_council_does_not_begin_with_free() -> None:
    ((channel,), said) = read("Trực tuyến1 NgàyMiễn phí(Mức thu do Hội đồng nhân dân quyết định)")
    assert channel.fees[0].amount is None
    assert channel.fees[0].words.startswith("Mức thu do Hội đồng")
    assert said


def test_a_fee_entered_in_thousands_is_the_sum_that_its_remark_names() -> None:
    ((channel,), said) = read("Trực tuyến1 Ngày20 VNĐ(20.000 đồng/tờ khai)")
    assert channel.fees[0].amount == 20_000
    assert len(said) == 1


def test_a_small_fee_without_a_remark_stays_wording() -> None:
    ((channel,), said) = read("Trực tuyến1 Ngày20 VNĐ")
    fee = channel.fees[0]
    assert (fee.amount, fee.text, fee.is_doubtful) == (None, "20 VNĐ", True)
    assert len(said) == 1


def test_fees_written_in_the_note_are_fees() -> None:
    ((channel,), _) = read(
        "Trực tiếp5 NgàyKhông có thông tin- Lệ phí : 20.000 Đồng (cấp mới); \n"
        "- Lệ phí : 50.000 Đồng (cấp lại)"
    )
    assert [(fee.kind, fee.amount, fee.case) for fee in channel.fees] == [
        (FeeKind.CHARGE, 20_000, "cấp mới"),
        (FeeKind.CHARGE, 50_000, "cấp lại"),
    ]


def test_a_channel_named_in_prose_begins_no_row() -> None:
    ((channel,), _) = read("Trực tuyến5 NgàyMiễn phíCó thể nộp Trực tiếp tại quầy.")
    assert "Trực tiếp tại quầy" in channel.note


def test_what_is_no_table_is_kept_whole_with_a_remark() -> None:
    ((channel,), said) = read("Nộp ở quầy.")
    assert (channel.kind, channel.note) == ("other", "Nộp ở quầy.")
    assert len(said) == 1


kinds = st.sampled_from(["Trực tuyến", "Trực tiếp", "Dịch vụ bưu chính"])
times = st.builds(
    lambda many, unit: f"{many} {unit}",
    st.integers(1, 300),
    st.sampled_from(["Ngày làm việc", "Ngày", "Giờ", "Tháng"]),
)
fees = st.one_of(
    st.sampled_from(["Miễn phí", "Không có thông tin"]),
    st.integers(1000, 90_000_000).map(lambda sum_: f"{sum_:,} Việt Nam Đồng"),
    st.integers(1, 900).map(lambda sum_: f"{sum_} USD(/lần)"),
)
notes = st.sampled_from(["", "Nộp hồ sơ tại quầy.", "- Trong 05 ngày làm việc; (nếu có)"])


@rules(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(kinds, times, fees, notes), min_size=1, max_size=9))
def test_whatever_is_joined_comes_apart_again(rows: list[tuple[str, str, str, str]]) -> None:
    found, _ = read("".join("".join(row) for row in rows))
    assert len(found) == len(rows)
    for channel, (_, time, fee, note) in zip(found, rows, strict=True):
        assert channel.times[0].words == time.lower()
        assert channel.note == note
        assert bool(channel.fees) == (fee != "Không có thông tin")


@pytest.mark.parametrize("piece", ["Trực tuyến1", "Miễn phí(", "1 USD(", "Trực tiếp", "9,999"])
def test_hostile_text_is_read_in_linear_time(piece: str) -> None:
    read(piece * (200_000 // len(piece)))


def test_a_number_in_brackets_behind_the_fee_begins_the_note() -> None:
    note = "(1) Trường hợp cấp mới: nộp tại quầy.\n(2) Trường hợp cấp lại: nộp qua bưu chính."
    ((channel,), _) = read(f"Trực tiếp5 NgàyKhông có thông tin{note}")
    assert (channel.fees, channel.note) == ((), note)
