"""Citations in the shared plans against their annotated answers."""

import json

import pytest

from motcua.kernel.citations import find_citations
from tests.support.shared import shared_folder

PLANS = ("seed-000-*", "seed-001-*", "seed-002-*", "seed-003-*", "seed-004-*")


@pytest.mark.parametrize("plan", PLANS)
def test_every_annotated_document_is_found_with_its_type_and_day(plan):
    (answer,) = (shared_folder() / "evaluation" / "gold").glob(plan)
    gold = json.loads(answer.read_text("utf-8"))
    text = (shared_folder() / "seeds" / gold["source_file"].rpartition("/")[2]).read_text("utf-8")
    found = {(cited.kind, cited.number, cited.date) for cited in find_citations(text)}
    annotated = [*gold.get("legal_bases", ()), *gold.get("cited_documents", ())]
    numbered = {(cited["kind"], cited["number"], cited["date"]) for cited in annotated}
    assert {wanted for wanted in numbered if wanted[1]} <= found
