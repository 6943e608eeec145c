"""What the public pages show: a procedure in force and the desk that receives it."""

from motcua.catalogue.models import LifeEvent, OneStopDesk, Signpost
from motcua.plans.models import PlanPublication
from motcua.plans.rules.publishing import Part
from tests.support.cast import Places
from tests.support.catalogue import ProcedureVersionFactory
from tests.support.plans import NEW_YEAR, PlanFactory


def build(places: Places) -> dict[str, str]:
    """Name of a thing → what its address says."""
    version = ProcedureVersionFactory.create(in_force=True, procedure__number="1.900900")
    desk = OneStopDesk.objects.create(
        slug="hoa-binh", unit=places.commune, unit_path=places.commune.path, name="Một cửa Hòa Bình"
    )
    event = LifeEvent.objects.create(slug="sinh-con", name="Sinh con", is_published=True)
    plan = PlanFactory.create(owner=places.department, issued=True)
    PlanPublication.objects.create(
        plan=plan, parts=list(Part), published_by="dieuphoi", published_at=NEW_YEAR
    )
    return {
        "published": plan.code,
        "procedure": version.procedure.number,
        "sector": version.sector.slug,
        "desk": desk.slug,
        "agency": places.department.agency.code,
        "event": event.slug,
        "guide_event": event.code,
        "guide_desk": OneStopDesk.objects.create(
            slug="so", unit=places.department, unit_path=places.department.path, name="Một cửa Sở"
        ).code,
        "signpost": Signpost.objects.create(title="Hộ chiếu", advice="Công an tỉnh").code,
    }
