"""The blocks of this context on the staff start page."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from motcua.catalogue.queries.duties import pressing
from motcua.catalogue.web.record_aside import duty_badge, duty_url
from motcua.foundation.actor import Actor
from motcua.kernel import clock


def duties(by: Actor, at: datetime) -> Mapping[str, Any] | None:
    """The duties with the nearest days; none, no block."""
    rows, today = pressing(by), clock.local_date(at)
    if not rows:
        return None
    return {"rows": [(duty, duty_badge(duty, on=today), duty_url(duty)) for duty in rows]}
