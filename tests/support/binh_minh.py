"""The demo's province for tests that need real names of units: its people can sign in."""

from dataclasses import dataclass
from datetime import datetime

import pytest

from motcua.demo import cast, organisation
from motcua.kernel.clock import VN_TZ
from motcua.people.models import Member

PASSWORD = cast.PASSWORD
BEGAN = datetime(2026, 1, 5, 8, tzinfo=VN_TZ)


@dataclass(frozen=True)
class BinhMinh:
    """Units by their place in the tree ("svhttdl/vp") and people by their sign-in."""

    units: dict[str, str]
    members: dict[str, str]

    def person(self, name: str) -> Member:
        """A member with the login."""
        return Member.objects.select_related("account").get(code=self.members[name])


@pytest.fixture
def binh_minh(db: None) -> BinhMinh:
    """The province with its departments, communes and partners."""
    units = organisation.lay_out(at=BEGAN)
    return BinhMinh(units, cast.bring_in(units, at=BEGAN))
