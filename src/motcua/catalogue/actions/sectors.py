"""The sector that a record names."""

from django.db import IntegrityError, transaction
from django.utils.text import slugify

from motcua.catalogue.models import Sector
from motcua.kernel.text import fold, squeeze


def sector_named(name: str) -> Sector:
    """The sector of that name however it is written, made if there is none yet.

    Opens no transaction but a savepoint; two sectors never share an address.
    """
    folded = fold(squeeze(name))[:200]
    found = Sector.objects.filter(folded=folded).first()
    if found is not None:
        return found
    slug = slugify(folded)[:110] or "linh-vuc"
    if Sector.objects.filter(slug=slug).exists():
        slug = f"{slug}-{Sector.objects.count()}"
    try:
        with transaction.atomic():
            return Sector.objects.create(name=squeeze(name)[:200], slug=slug)
    except IntegrityError:  # somebody else made it meanwhile
        return Sector.objects.get(folded=folded)
