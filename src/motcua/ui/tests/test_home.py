"""The blocks of the start page."""

from datetime import UTC, datetime

import pytest

from motcua.foundation.actor import Actor
from motcua.ui import home
from motcua.ui.registry import Registry

AT = datetime(2026, 11, 24, tzinfo=UTC)
SOMEBODY = Actor("a", "m", "Bình")


def test_a_block_that_has_nothing_to_say_stays_away(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(home, "_widgets", Registry())
    home.register(home.Widget("late", "Quá hạn", 2, "x.html", lambda actor, at: {"count": 3}))
    home.register(home.Widget("quiet", "Yên", 1, "x.html", lambda actor, at: None))
    home.register(
        home.Widget("secret", "Kín", 0, "x.html", lambda actor, at: {}, lambda actor: False)
    )
    assert [block.widget.name for block in home.shown(SOMEBODY, AT)] == ["late"]
