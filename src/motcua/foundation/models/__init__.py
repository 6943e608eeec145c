"""The tables of the plumbing."""

from motcua.foundation.models.audit import AuditEntry, AuditSeal, UnsealedEntry
from motcua.foundation.models.counter import Counter
from motcua.foundation.models.file import StoredFile
from motcua.foundation.models.handled import HandledMessage
from motcua.foundation.models.lexicon import LexiconEntry, LexiconKind, LexiconStamp
from motcua.foundation.models.narration import Narration, NarrationState
from motcua.foundation.models.outbox import OutboxMessage
from motcua.foundation.models.page import PageChange
from motcua.foundation.models.search import SearchEntry, SearchTerm
from motcua.foundation.models.signals import ClickTally, QueryTally
from motcua.foundation.models.worker import ScheduledJob, WorkerBeat

__all__ = [
    "AuditEntry",
    "AuditSeal",
    "ClickTally",
    "Counter",
    "HandledMessage",
    "LexiconEntry",
    "LexiconKind",
    "LexiconStamp",
    "Narration",
    "NarrationState",
    "OutboxMessage",
    "PageChange",
    "QueryTally",
    "ScheduledJob",
    "SearchEntry",
    "SearchTerm",
    "StoredFile",
    "UnsealedEntry",
    "WorkerBeat",
]
