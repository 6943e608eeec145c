"""A decision is posted when each of its procedures hangs as announced and nothing older does."""

from collections.abc import Mapping

import pytest

from motcua.catalogue.rules.posting_fulfilled import Hanging, is_posted

NEW, OLD = Hanging(1, 2, is_corrected=True), Hanging(1, 1, is_corrected=True)
BEFORE_CORRECTION, LATER = Hanging(1, 2, is_corrected=False), Hanging(1, 3, is_corrected=True)
FOREIGN = Hanging(9, 1, is_corrected=True)


@pytest.mark.parametrize(
    ("wanted", "hanging", "expected"),
    [
        ({1: 2}, [NEW], True),
        ({1: 2}, [NEW, FOREIGN], True),
        ({1: 2}, [LATER], True),
        ({1: 2}, [NEW, OLD], False),
        ({1: 2}, [BEFORE_CORRECTION], False),
        ({1: 2}, [], False),
        ({1: 2, 9: 1}, [NEW], False),
        ({1: None}, [], True),
        ({1: None}, [OLD], False),
        ({}, [NEW], False),
    ],
    ids=[
        *("posted", "beside-others", "a-later-version", "an-old-one-is-left"),
        *("before-a-correction", "nothing-hangs", "one-is-lacking", "abolished-and-gone"),
        *("abolished-and-left", "nothing-to-post"),
    ],
)
def test_what_hangs_fulfils_the_duty_or_does_not(
    wanted: Mapping[int, int | None], hanging: list[Hanging], *, expected: bool
) -> None:
    assert is_posted(wanted, hanging) is expected
