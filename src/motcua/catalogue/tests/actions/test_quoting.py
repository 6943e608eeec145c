"""Whatever quotes a version is known, and flagged when the version ends."""

from datetime import UTC, date, datetime

import pytest

from motcua.catalogue import facade
from motcua.catalogue.actions.turning import turn_batch
from motcua.catalogue.models import Quotation
from motcua.catalogue.queries.quotations import outdated
from motcua.foundation.actor import ANONYMOUS, SYSTEM, Actor, Grant, Role
from motcua.foundation.models import OutboxMessage
from motcua.foundation.policies import Missing
from tests.support.catalogue import ProcedureVersionFactory

pytestmark = pytest.mark.django_db
AT = datetime(2026, 8, 3, 2, tzinfo=UTC)
TODAY = date(2026, 8, 3)


def declare(version_code: str, quoter: str = "newsroom.story:abc") -> None:
    facade.declare_quotation(
        version_code, quoter=quoter, title="Bài viết", unit_path="bm/svhtt/", at=AT
    )


def test_a_thing_quotes_a_version_once_until_it_is_withdrawn() -> None:
    version = ProcedureVersionFactory.create(in_force=True)
    declare(version.code)
    declare(version.code)
    (found,) = facade.quotations_of(version_code=version.code, on=TODAY)
    assert (found.title, found.number, found.is_outdated) == (
        "Bài viết",
        version.procedure.number,
        False,
    )
    assert facade.withdraw_quotation("newsroom.story:abc", at=AT) == 1
    assert facade.quotations_of(quoter="newsroom.story:abc", on=TODAY) == []
    declare(version.code)
    assert Quotation.objects.count() == 2


def test_what_quotes_an_unknown_version_or_is_no_reference_is_refused() -> None:
    with pytest.raises(Missing):
        declare("khongco")
    version = ProcedureVersionFactory.create(in_force=True)
    with pytest.raises(ValueError, match="Not a reference"):
        declare(version.code, quoter="bài viết")


def test_the_end_of_a_version_flags_what_quotes_it_and_tells_once() -> None:
    version = ProcedureVersionFactory.create(ended=True)
    declare(version.code)
    (turned,) = [one for one in turn_batch(on=TODAY, at=AT) if not one.has_begun]
    assert (turned.number, turned.quoted) == (version.procedure.number, 1)
    assert Quotation.objects.get().flagged_at == AT
    assert turn_batch(on=TODAY, at=AT) == []
    names = list(OutboxMessage.objects.values_list("name", flat=True))
    assert names.count("catalogue.version_ended") == 1


def test_a_worker_that_was_down_for_days_tells_every_beginning() -> None:
    coming = ProcedureVersionFactory.create(in_force=True, valid_from=date(2026, 8, 1))
    late = ProcedureVersionFactory.create(in_force=True, valid_from=date(2026, 8, 9))
    assert [one.number for one in turn_batch(on=TODAY, at=AT)] == [coming.procedure.number]
    after_days = turn_batch(on=date(2026, 8, 20), at=AT)
    assert [one.number for one in after_days] == [late.procedure.number]


def test_outdated_quotations_are_listed_for_whoever_keeps_the_thing() -> None:
    version = ProcedureVersionFactory.create(ended=True)
    declare(version.code)
    own = Actor("a", "m", "Hạnh", (Grant(Role.UNIT_OFFICER, "bm/svhtt/"),))
    other = Actor("b", "n", "Chi", (Grant(Role.UNIT_OFFICER, "bm/khac/"),))
    seen = [len(outdated(by, on=TODAY).rows) for by in (SYSTEM, own, other, ANONYMOUS)]
    assert seen == [1, 1, 0, 0]
