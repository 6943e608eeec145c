"""Ways to a procedure: sectors, and events of life."""

import pytest
from django.test import Client

from motcua.catalogue.models import LifeEvent, LifeEventItem
from tests.support.catalogue import ProcedureVersionFactory

pytestmark = pytest.mark.django_db


def test_a_sector_lists_what_is_in_force(client: Client) -> None:
    version = ProcedureVersionFactory.create(in_force=True)
    ended = ProcedureVersionFactory.create(ended=True)
    sectors = client.get("/linh-vuc/").content.decode()
    assert version.sector.name in sectors
    page = client.get(f"/linh-vuc/{version.sector.slug}/").content.decode()
    assert version.procedure.number in page
    assert ended.procedure.number not in page


def test_a_sector_without_anything_in_force_is_not_shown(client: Client) -> None:
    version = ProcedureVersionFactory.create(ended=True)
    assert version.sector.name not in client.get("/linh-vuc/").content.decode()


def test_an_event_of_life_leaves_out_what_the_answers_exclude(client: Client) -> None:
    choices = [{"key": "yes", "text": "Rồi"}, {"key": "no", "text": "Chưa"}]
    event = LifeEvent.objects.create(
        slug="sinh-con",
        name="Sinh con",
        is_published=True,
        questions=[{"key": "married", "text": "Đã kết hôn chưa?", "choices": choices}],
    )
    version = ProcedureVersionFactory.create(in_force=True)
    LifeEventItem.objects.create(
        life_event=event, procedure=version.procedure, when={"married": ["no"]}
    )
    LifeEventItem.objects.create(life_event=event, title="Thẻ căn cước", advice="Đến Công an xã.")
    assert version.name in client.get("/su-kien/sinh-con/").content.decode()
    answered = client.get("/su-kien/sinh-con/?married=yes").content.decode()
    assert version.name not in answered
    assert "Đến Công an xã." in answered


def test_an_event_that_is_not_published_is_not_there(client: Client) -> None:
    LifeEvent.objects.create(slug="an", name="Ẩn")
    assert client.get("/su-kien/an/").status_code == 404
