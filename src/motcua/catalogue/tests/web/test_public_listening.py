"""A procedure is read aloud: in words that can be said, and never with an old fee."""

from dataclasses import replace
from pathlib import Path

import pytest
from django.test import Client
from pytest_django import Settings

from motcua.catalogue.models import ProcedureVersion
from motcua.catalogue.rules.record import Step
from motcua.catalogue.rules.record_json import to_json
from motcua.foundation.voice import making
from motcua.kernel import clock
from tests.support.catalogue import ProcedureVersionFactory, a_record
from tests.support.voice import give_voice

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def engine(settings: Settings, tmp_path: Path) -> None:
    give_voice(settings, tmp_path)


def heard(client: Client, version: ProcedureVersion) -> dict[str, object]:
    """What the player gets."""
    answer = client.get("/nghe/loi/", {"trang": f"/thu-tuc/{version.procedure.number}/"})
    assert answer.status_code == 200
    found: dict[str, object] = answer.json()
    return found


def words(client: Client, version: ProcedureVersion) -> str:
    return " ".join(line[2] for line in heard(client, version)["sentences"])  # type: ignore[attr-defined]


def test_fees_and_terms_are_said_in_words(client: Client) -> None:
    said = words(client, ProcedureVersionFactory.create(in_force=True))
    assert "năm mươi nghìn đồng một lần" in said
    assert "năm ngày làm việc" in said
    assert not any(letter.isdigit() for letter in said)


def test_a_corrected_fee_is_another_recording(client: Client) -> None:
    version = ProcedureVersionFactory.create(in_force=True)
    path = f"/nghe/?trang=/thu-tuc/{version.procedure.number}/"
    client.post(path)
    making.make_waiting(clock.now())
    assert heard(client, version)["state"] == "ready"
    step = Step(text="Nộp 70.000 đồng tại UBND xã.")
    changed = replace(a_record(), steps=(step,))
    ProcedureVersion.objects.filter(pk=version.pk).update(record=to_json(changed))
    assert heard(client, version)["state"] == "none"
    assert "bảy mươi nghìn đồng tại Ủy ban nhân dân xã" in words(client, version)


def test_an_unknown_number_is_not_said_after_whoever_wrote_it(client: Client) -> None:
    page = client.get("/thu-tuc/loi-cua-nguoi-khac/").content.decode()
    assert "Nghe đọc" not in page
    assert client.get("/nghe/loi/?trang=/thu-tuc/loi-cua-nguoi-khac/").status_code == 404


def test_an_ended_procedure_can_be_listened_to(client: Client) -> None:
    ended = ProcedureVersionFactory.create(ended=True, ended_because="Bị bãi bỏ.")
    assert "bãi bỏ" in words(client, ended)


def test_abbreviations_are_explained_once_in_a_part(client: Client) -> None:
    step = Step(text="Đến UBND xã.\nUBND xã trả kết quả.")
    record = to_json(replace(a_record(), steps=(step,)))
    version = ProcedureVersionFactory.create(in_force=True, record=record)
    page = client.get(f"/thu-tuc/{version.procedure.number}/").content.decode()
    assert page.count('title="Ủy ban nhân dân"') == 1
