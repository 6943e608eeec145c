"""The sectors that records name: known ones by their folded name, others made."""

from django.utils.text import slugify

from motcua.catalogue.models import Sector
from motcua.kernel.text import fold, squeeze


class Sectors:
    """All sectors, read once for a batch; opens no transaction."""

    def __init__(self) -> None:
        self._by_folded = {sector.folded: sector for sector in Sector.objects.all()}
        self._slugs = {sector.slug for sector in self._by_folded.values()}

    def named(self, name: str) -> Sector:
        """The sector of that name, however it is written; two never share an address."""
        plain = squeeze(name)[:200]
        folded = fold(plain)
        if folded not in self._by_folded:
            self._by_folded[folded] = self._make(plain, folded)
        return self._by_folded[folded]

    def _make(self, name: str, folded: str) -> Sector:
        sector, _ = Sector.objects.get_or_create(
            folded=folded, defaults={"name": name, "slug": self._slug(folded)}
        )
        self._slugs.add(sector.slug)
        return sector

    def _slug(self, folded: str) -> str:
        slug = slugify(folded)[:110].strip("-") or "linh-vuc"
        number, free = 2, slug
        while free in self._slugs:
            free, number = f"{slug}-{number}", number + 1
        return free


def sector_named(name: str) -> Sector:
    """The sector of that name, made if there is none yet."""
    return Sectors().named(name)
