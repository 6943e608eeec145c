"""Staff keep the lexicon: add, change, remove. A change works at once on questions; entries that
hold its words are read again by a job."""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from motcua.foundation import audit
from motcua.foundation.actor import Actor, Role
from motcua.foundation.models import LexiconEntry, LexiconKind
from motcua.foundation.pages import invalidate
from motcua.foundation.policies import Forbidden, Missing
from motcua.foundation.search.lexicon.rereading import reword_later
from motcua.foundation.search.lexicon.seeding import stamp
from motcua.kernel.text import nfc, squeeze

KEEPERS = (Role.ADMINISTRATOR, Role.COORDINATOR, Role.EDITOR)


class AlreadyThere(ValueError):
    """The lexicon has an entry with these words."""


@dataclass(frozen=True, slots=True)
class Wording:
    """What an entry says; `means` are texts separated by semicolons."""

    kind: LexiconKind
    words: str
    means: str
    is_shown: bool = False

    def tidy(self) -> "Wording":
        """Composed letters, one space between words, no empty meanings."""
        means = [squeeze(nfc(one)) for one in self.means.split(";")]
        words = squeeze(nfc(self.words))[:100]
        return Wording(self.kind, words, "; ".join(filter(None, means)), self.is_shown)


def may_keep(by: Actor) -> bool:
    """Whether the actor may change the lexicon: administrators, coordinators, editors."""
    return any(by.has(role) for role in KEEPERS)


def require_keep(by: Actor) -> None:
    """Raise Forbidden unless the actor may change the lexicon."""
    if not may_keep(by):
        raise Forbidden("Chỉ quản trị, điều phối và biên tập được xem và sửa từ điển tìm kiếm.")


def add(wording: Wording, *, by: Actor, at: datetime) -> LexiconEntry:
    """Add an entry. Raises AlreadyThere; words that were removed before come back as given now."""
    said = wording.tidy()
    with transaction.atomic():
        require_keep(by)
        entry = LexiconEntry.objects.select_for_update().filter(words__iexact=said.words).first()
        if entry and not entry.is_removed:
            raise AlreadyThere(said.words)
        entry = entry or LexiconEntry(words=said.words)
        entry.is_removed = False
        _write(entry, said)
        audit.record("lexicon.added", entry, by=by, at=at, changes=_changes(said))
        _tell(said.words, said.means)
    return entry


def change(code: str, wording: Wording, *, by: Actor, at: datetime) -> LexiconEntry:
    """Change an entry. Raises Missing, and AlreadyThere when another one has these words."""
    said = wording.tidy()
    with transaction.atomic():
        require_keep(by)
        entry = _locked(code)
        before = (entry.words, entry.means)
        if LexiconEntry.objects.filter(words__iexact=said.words).exclude(pk=entry.pk).exists():
            raise AlreadyThere(said.words)
        _write(entry, said)
        audit.record("lexicon.changed", entry, by=by, at=at, changes=_changes(said))
        _tell(*before, said.words, said.means)
    return entry


def remove(code: str, *, by: Actor, at: datetime) -> None:
    """Remove an entry. What came with the product is hidden, so that it does not come back."""
    with transaction.atomic():
        require_keep(by)
        entry = _locked(code)
        audit.record("lexicon.removed", entry, by=by, at=at, changes={"words": entry.words})
        if entry.is_ours:
            entry.is_removed = True
            entry.save(update_fields=["is_removed"])
        else:
            entry.delete()
        _tell(entry.words, entry.means)


def _locked(code: str) -> LexiconEntry:
    entry = LexiconEntry.objects.select_for_update().filter(code=code, is_removed=False).first()
    if entry is None:
        raise Missing
    return entry


def _write(entry: LexiconEntry, said: Wording) -> None:
    entry.kind, entry.words, entry.means = said.kind, said.words, said.means
    entry.is_shown = said.is_shown
    entry.save()


def _tell(*texts: str) -> None:
    stamp()
    invalidate("lexicon")  # public pages explain abbreviations
    reword_later.enqueue(sorted({one for text in texts for one in text.split(";") if one.strip()}))


def _changes(said: Wording) -> dict[str, object]:
    return {"words": said.words, "means": said.means, "shown": said.is_shown}
