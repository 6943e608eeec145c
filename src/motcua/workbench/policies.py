"""Who may see and mend the machinery."""

from django.utils.translation import gettext as _

from motcua.foundation.actor import Actor, Role
from motcua.foundation.policies import require_role


def may_operate(by: Actor) -> bool:
    """Administrators only."""
    return by.has(Role.ADMINISTRATOR)


def require_operate(by: Actor) -> None:
    """Raise Forbidden unless the actor may operate the system."""
    require_role(by, Role.ADMINISTRATOR, reason=_("Trang này dành cho quản trị viên."))
