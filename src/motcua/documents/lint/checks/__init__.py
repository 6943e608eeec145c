"""The checks, one module each; a check takes a paper and yields its findings."""

from collections.abc import Callable, Iterator

from motcua.documents.lint.checks import (
    abolished,
    blank,
    doubled,
    law_consistency,
    law_date,
    law_in_force,
    law_number,
    leftovers,
    lettering,
    money_sum,
    money_words,
    newsletter,
    no_lead,
    quantity,
    quotes,
    report_chain,
    report_cutoff,
    targets,
    undated,
    unprovable,
    vocabulary,
    whole_year,
)
from motcua.documents.lint.finding import Finding
from motcua.documents.lint.paper import Paper

Check = Callable[[Paper], Iterator[Finding]]

CHECKS: tuple[Check, ...] = (
    blank.check,
    law_date.check,
    law_in_force.check,
    law_number.check,
    law_consistency.check,
    vocabulary.check,
    abolished.check,
    money_sum.check,
    money_words.check,
    quantity.check,
    no_lead.check,
    undated.check,
    whole_year.check,
    unprovable.check,
    targets.check,
    report_chain.check,
    report_cutoff.check,
    leftovers.check,
    newsletter.check,
    lettering.check,
    quotes.check,
    doubled.check,
)
