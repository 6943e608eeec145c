"""Public pages kept whole and answered before Django; a change of what they read ends them."""

from motcua.foundation.pages.declaring import keep_until, public_page, tag
from motcua.foundation.pages.invalidating import invalidate
from motcua.foundation.pages.small_tables import KeptWhile

__all__ = ["KeptWhile", "invalidate", "keep_until", "public_page", "tag"]
