"""Factories of procedures and their versions, with the states of the domain as traits.

The record is small and made up: a procedure of Bình Minh with two papers and two channels.
"""

from datetime import date
from typing import Any

import factory
from factory.django import DjangoModelFactory

from motcua.agencies.models import Unit
from motcua.catalogue.models import Procedure, ProcedureVersion, Sector
from motcua.catalogue.rules.kinds import Level, OnlineLevel, VersionState
from motcua.catalogue.rules.record import (
    Bodies,
    Component,
    CopyCount,
    LegalBasis,
    ProcedureRecord,
    Result,
    Step,
    SubmissionChannel,
)
from motcua.catalogue.rules.record_json import from_json, to_json
from motcua.catalogue.rules.record_money import FeeKind, FeeRule
from motcua.catalogue.rules.record_time import TimeLimit, TimeUnit
from motcua.kernel.text import fold
from tests.support.factories import SOME_DAY


def a_record(**changes: Any) -> ProcedureRecord:
    """A whole record, all parts said; `changes` replace parts."""
    time = TimeLimit(value=5, unit=TimeUnit.WORKING_DAY)
    fee = FeeRule(kind=FeeKind.CHARGE, amount=50_000, per="lần")
    usual: dict[str, Any] = {
        "name": "Thông báo tổ chức biểu diễn nghệ thuật",
        "sector": "Nghệ thuật biểu diễn",
        "levels": (Level.PROVINCE,),
        "steps": (
            Step(text="Nộp hồ sơ tại Bộ phận Một cửa.", actor="applicant"),
            Step(text="Kiểm tra hồ sơ, trả lời bằng văn bản.", actor="agency"),
        ),
        "channels": (
            SubmissionChannel(kind="direct", times=(time,), fees=(fee,)),
            SubmissionChannel(kind="online", times=(time,), fees=(fee,)),
        ),
        "components": (
            Component(
                name="Văn bản thông báo",
                copies=(CopyCount(form="original", quantity=1),),
                form_name="Mẫu số 01",
            ),
            Component(name="Kịch bản chương trình", copies=(CopyCount(form="plain", quantity=2),)),
        ),
        "dossier_sets": "01 bộ",
        "audiences": ("Công dân Việt Nam", "Doanh nghiệp"),
        "bodies": Bodies(competent="Sở Văn hóa và Thể thao", executing="Sở Văn hóa và Thể thao"),
        "results": (Result(name="Văn bản chấp thuận", code="KQ.G09.000123"),),
        "conditions": "Không",
        "legal_bases": (LegalBasis(number="144/2020/NĐ-CP", title="Về hoạt động biểu diễn"),),
        "online_level": OnlineLevel.FULL,
    }
    return ProcedureRecord(**(usual | changes))


class ProcedureFactory(DjangoModelFactory[Procedure]):
    """A public procedure regulated by the centre."""

    class Meta:
        model = Procedure

    number = factory.Sequence(lambda n: f"1.{900_000 + n}")
    created_by = "dieuphoi"
    created_at = SOME_DAY

    class Params:
        internal = factory.Trait(is_internal=True)


class ProcedureVersionFactory(DjangoModelFactory[ProcedureVersion]):
    """A draft; `in_force` holds since 1 January 2026, `ended` held until 31 July 2026."""

    class Meta:
        model = ProcedureVersion

    procedure = factory.SubFactory(ProcedureFactory)
    ordinal = factory.LazyAttribute(lambda o: o.procedure.versions.count() + 1)
    record = factory.LazyFunction(lambda: to_json(a_record()))
    decision = "123/QĐ-UBND"
    created_by = "dieuphoi"
    created_at = SOME_DAY

    class Params:
        in_force = factory.Trait(
            state=VersionState.ANNOUNCED.value, announced_at=SOME_DAY, valid_from=date(2026, 1, 1)
        )
        ended = factory.Trait(
            state=VersionState.ANNOUNCED.value,
            announced_at=SOME_DAY,
            valid_from=date(2025, 1, 1),
            valid_until=date(2026, 7, 31),
        )

    @classmethod
    def _create(cls, model_class: type[Any], *args: Any, **kwargs: Any) -> ProcedureVersion:
        record = from_json(kwargs.pop("record"))
        version = model_class(*args, **kwargs)
        version.put(record, a_sector(record.sector))
        version.save()
        return version


def a_sector(name: str) -> Sector:
    """The sector of that name."""
    found, _ = Sector.objects.get_or_create(
        folded=fold(name), defaults={"name": name, "slug": fold(name).replace(" ", "-")}
    )
    return found


def kept_by(unit: Unit, **traits: Any) -> ProcedureVersion:
    """A version of a procedure that the unit keeps."""
    procedure = ProcedureFactory.create(unit=unit, unit_path=unit.path)
    version: ProcedureVersion = ProcedureVersionFactory.create(procedure=procedure, **traits)
    return version
