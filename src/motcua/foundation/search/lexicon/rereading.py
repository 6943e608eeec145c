"""The job that reads entries again after the lexicon has changed."""

from motcua.foundation.jobs import task
from motcua.foundation.search.rewording import reword


@task()
def reword_later(texts: list[str]) -> int:
    """Make the terms of entries that hold these words again; twice does no harm."""
    return reword(texts)
