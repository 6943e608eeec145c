"""Linked data: true, whole, and harmless inside a page."""

import json
from datetime import date

import pytest
from django.test import Client

from motcua.catalogue.models import OneStopDesk
from motcua.catalogue.rules.record import SubmissionChannel
from motcua.catalogue.rules.record_json import to_json
from motcua.catalogue.rules.record_time import TimeLimit, TimeUnit
from motcua.catalogue.web.facts_json_ld import json_ld, json_ld_script
from tests.support.cast import Places
from tests.support.catalogue import ProcedureFactory, ProcedureVersionFactory, a_record

DAY = date(2026, 7, 20)


@pytest.mark.django_db
def test_a_procedure_says_what_it_is_how_long_and_how_much() -> None:
    version = ProcedureVersionFactory.create(in_force=True)
    said = json.loads(json_ld(version, "https://binhminh.example", on=DAY))
    assert said["@type"] == "GovernmentService"
    assert said["@id"] == f"https://binhminh.example/thu-tuc/{version.procedure.number}/"
    channel = said["availableChannel"][0]
    assert channel["availableLanguage"] == "vi"
    # What schema.org gives to writings only is not said of a service.
    assert not {"keywords", "inLanguage"} & set(said)
    assert channel["description"] == "5 ngày làm việc"
    assert "processingTime" not in channel, "working days are no ISO 8601 duration"
    assert channel["providesService"]["offers"][0]["price"] == 50_000
    assert said["subjectOf"]["temporalCoverage"] == "2026-01-01/.."


@pytest.mark.django_db
def test_days_and_free_of_charge_are_said_as_numbers() -> None:
    days = TimeLimit(value=3, unit=TimeUnit.DAY)
    channel = SubmissionChannel(kind="direct", times=(days,))
    version = ProcedureVersionFactory.create(record=to_json(a_record(channels=(channel,))))
    assert json.loads(json_ld(version, on=DAY))["availableChannel"][0]["processingTime"] == "P3D"


@pytest.mark.django_db
def test_nothing_in_a_record_ends_the_block_it_stands_in() -> None:
    evil = "</script><script>alert(1)</script><!-- \u2028 &"
    version = ProcedureVersionFactory.create(record=to_json(a_record(name=evil)))
    block = str(json_ld_script(version, on=DAY))
    assert block.count("<") == 2
    inside = block.split(">", 1)[1].rsplit("<", 1)[0]
    assert json.loads(inside)["name"] == evil


@pytest.mark.django_db
def test_each_has_an_address_of_its_own(places: Places) -> None:
    version = ProcedureVersionFactory.create(in_force=True)
    answer = Client().get(f"/thu-tuc/{version.procedure.number}/du-lieu.jsonld")
    assert answer["Content-Type"].startswith("application/ld+json")
    assert json.loads(answer.content)["identifier"] == version.procedure.number
    OneStopDesk.objects.create(
        slug="mot-cua", unit=places.commune, unit_path="", name="Một cửa", phone="0203555111"
    )
    desk = json.loads(Client().get("/noi-tiep-nhan/mot-cua/du-lieu.jsonld").content)
    assert (desk["@type"], desk["telephone"]) == ("GovernmentOffice", "0203555111")


@pytest.mark.django_db
def test_internal_and_ended_ones_have_none() -> None:
    internal = ProcedureFactory.create(internal=True)
    ProcedureVersionFactory.create(in_force=True, procedure=internal)
    ended = ProcedureVersionFactory.create(ended=True)
    for number in (internal.number, ended.procedure.number, "1.000000"):
        assert Client().get(f"/thu-tuc/{number}/du-lieu.jsonld").status_code == 404
