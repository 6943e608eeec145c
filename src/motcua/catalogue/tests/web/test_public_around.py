"""Desks and events beside a procedure are kept in memory, and a change of them shows at once."""

import pytest
from django.db import transaction
from django.test import Client

from motcua.catalogue.models import LifeEvent, LifeEventItem, OneStopDesk, ProcedureVersion
from motcua.catalogue.rules.record_json import to_json
from motcua.foundation.pages import invalidate
from tests.support.cast import Places
from tests.support.catalogue import ProcedureVersionFactory, a_record

pytestmark = pytest.mark.django_db


def page_of(client: Client, version: ProcedureVersion) -> str:
    return client.get(f"/thu-tuc/{version.procedure.number}/").content.decode()


def test_a_desk_that_moved_is_shown_where_it_is(
    client: Client, places: Places, version: ProcedureVersion
) -> None:
    desk = OneStopDesk.objects.create(
        slug="mot-cua", unit=places.department, unit_path=places.department.path,
        name="Một cửa", address="1 Hòa Bình", serves_province=True,
    )  # fmt: skip
    assert "1 Hòa Bình" in page_of(client, version)
    with transaction.atomic():
        OneStopDesk.objects.filter(pk=desk.pk).update(address="9 Lê Lợi")
        invalidate("desks")
    page = page_of(client, version)
    assert "9 Lê Lợi" in page
    assert "1 Hòa Bình" not in page


def test_a_desk_of_one_sector_receives_nothing_of_another(
    client: Client, places: Places, version: ProcedureVersion
) -> None:
    record = to_json(a_record(sector="Hộ tịch"))
    other = ProcedureVersionFactory.create(in_force=True, record=record)
    desk = OneStopDesk.objects.create(
        slug="ho-tich", unit=places.department, unit_path=places.department.path,
        name="Quầy riêng", address="1 Hòa Bình", serves_province=True,
    )  # fmt: skip
    desk.sectors.add(other.sector)
    assert "Quầy riêng" not in page_of(client, version)
    assert "Quầy riêng" in page_of(client, other)


def test_an_event_is_named_while_it_is_published(client: Client, version: ProcedureVersion) -> None:
    event = LifeEvent.objects.create(slug="sinh-con", name="Sinh con", is_published=True)
    LifeEventItem.objects.create(life_event=event, procedure=version.procedure, order=1)
    assert "Sinh con" in page_of(client, version)
    with transaction.atomic():
        LifeEvent.objects.filter(pk=event.pk).update(is_published=False)
        invalidate("life_events")
    assert "Sinh con" not in page_of(client, version)
