"""The trail of what was done: append-only, sealed in hash-chained batches."""

from motcua.foundation.audit.recording import Entry, record, record_each, trail
from motcua.foundation.audit.sentences import known_codes, register, sentence

__all__ = ["Entry", "known_codes", "record", "record_each", "register", "sentence", "trail"]
