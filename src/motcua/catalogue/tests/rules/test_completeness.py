"""A record says everything the law wants said, or says what is missing."""

from dataclasses import replace

from motcua.catalogue.rules.completeness import gaps, owed, unsourced
from motcua.catalogue.rules.kinds import OnlineLevel, Source
from motcua.catalogue.rules.parts import Part
from motcua.catalogue.rules.record import ProcedureRecord
from tests.support.catalogue import a_record


def missing(record: ProcedureRecord) -> list[Part]:
    return [gap.part for gap in gaps(record)]


def test_a_whole_record_lacks_nothing() -> None:
    assert gaps(a_record()) == ()


def test_an_empty_record_lacks_every_part() -> None:
    empty = ProcedureRecord(name="", sector="", levels=())
    assert set(missing(empty)) == set(Part) - {Part.FORMS, Part.GUIDE}


def test_no_conditions_are_stated_and_not_left_blank() -> None:
    assert missing(a_record(conditions="")) == [Part.CONDITIONS]
    assert missing(a_record(conditions="Không")) == []


def test_every_channel_has_its_own_time_and_fee() -> None:
    record = a_record()
    bare = replace(record.channels[1], times=(), fees=())
    assert missing(replace(record, channels=(record.channels[0], bare))) == [
        Part.TIME,
        Part.FEES,
    ]


def test_a_service_that_is_only_partly_online_says_why() -> None:
    partly = a_record(online_level=OnlineLevel.PARTIAL)
    assert missing(partly) == [Part.PLACE]
    assert missing(replace(partly, partial_reason="Phải ký trước mặt người tiếp nhận.")) == []


def test_what_the_national_source_never_says_is_told_apart() -> None:
    record = a_record(dossier_sets="", conditions="", results=())
    assert [gap.part for gap in owed(record, Source.NATIONAL)] == [Part.RESULTS]
    silent = [gap.part for gap in unsourced(record, Source.NATIONAL)]
    assert silent == [Part.DOSSIER, Part.CONDITIONS]
    assert [gap.part for gap in owed(record, Source.LOCAL)] == missing(record)
    assert unsourced(record, Source.LOCAL) == ()
