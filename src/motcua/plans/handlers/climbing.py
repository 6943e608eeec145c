"""Tell whoever holds an obstacle that it waits for a decision."""

from django.urls import reverse
from django.utils.translation import gettext as _

from motcua.foundation.actor import Role
from motcua.foundation.outbox import hears
from motcua.kernel import clock
from motcua.people import facade as people
from motcua.plans.messages import ObstacleClimbed
from motcua.plans.models import Obstacle

DECIDING = (Role.LEADER, Role.COORDINATOR)


@hears(ObstacleClimbed)
def tell_the_holder(message: ObstacleClimbed) -> None:
    """Leaders and coordinators of the unit that holds it now; those above where it has none."""
    obstacle = Obstacle.objects.filter(code=message.obstacle).first()
    if obstacle is None:
        return
    found = [one for role in DECIDING for one in people.members_with(role, message.holder_path)]
    own = [one for one in found if one.unit_path.startswith(message.holder_path)]
    codes = {one.code for one in own or found} - {obstacle.raised_by}
    people.notify(
        sorted(codes),
        text=_("Khó khăn, vướng mắc chờ quyết định: %(text)s") % {"text": obstacle.text[:200]},
        url=reverse("plans:obstacle", args=[obstacle.code]),
        ref=f"plans.obstacle:{obstacle.code}",
        kind="plans.obstacle_waiting",
        at=clock.now(),
    )
