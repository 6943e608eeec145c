"""The measure of the reader: its score on the seeds, the headers and our own annotated plans."""

import importlib.util
import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from motcua.documents.reading import read_text
from tests.support.shared import shared_folder

OWN = Path(__file__).resolve().parents[5] / "tests" / "data" / "plans"
OWN_PLANS = sorted(OWN.glob("*.json"))


@cache
def scorer() -> Any:
    path = shared_folder() / "evaluation" / "score_plans.py"
    spec = importlib.util.spec_from_file_location("score_plans", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def seeds() -> Iterator[dict[str, Any]]:
    for path in sorted((shared_folder() / "evaluation" / "gold").glob("*.json")):
        yield json.loads(path.read_text("utf-8"))


def headers() -> Iterator[dict[str, Any]]:
    rows = (shared_folder() / "evaluation" / "dev" / "dev-headers.jsonl").read_text("utf-8")
    for row in map(json.loads, rows.strip().splitlines()):
        yield row | {"source_file": row["file"], "score_only": list(row)}


def own() -> Iterator[dict[str, Any]]:
    for path in OWN_PLANS:
        gold = json.loads(path.read_text("utf-8"))
        yield gold | {"source_file": f"evaluation/{gold['source_file']}"}


@cache
def scored(gold: str) -> dict[str, Any]:
    """The scores of one document; its gold as JSON, so that it can be remembered."""
    wanted = json.loads(gold)
    text = (shared_folder() / wanted["source_file"]).read_text("utf-8")
    scores: dict[str, Any] = scorer().score_document(wanted, read_text(text).to_json())
    return scores


def scores(name: str) -> list[dict[str, Any]]:
    golds = {"seeds": seeds, "headers": headers, "own": own}[name]()
    return [scored(json.dumps(gold)) for gold in golds]


def macro(name: str) -> float:
    documents = [scorer().mean(parts) for parts in scores(name)]
    return float(sum(documents) / len(documents))


def present(name: str) -> float:
    kept = [{n: p for n, p in parts.items() if not p["absent"]} for parts in scores(name)]
    return float(sum(scorer().mean(parts) for parts in kept) / len(kept))


def field(name: str, key: str) -> float:
    marks = [parts[key]["score"] for parts in scores(name) if key in parts]
    return float(sum(marks) / len(marks))


@pytest.mark.parametrize("at", range(len(OWN_PLANS)), ids=lambda at: OWN_PLANS[at].stem)
def test_no_annotated_plan_is_read_badly(at: int) -> None:
    gold = list(own())[at]
    assert scorer().mean(scored(json.dumps(gold))) >= 0.92


@pytest.mark.parametrize(("name", "least"), [("seeds", 0.985), ("headers", 0.99), ("own", 0.97)])
def test_the_macro_average_holds(name: str, least: float) -> None:
    assert macro(name) >= least


@pytest.mark.parametrize(("name", "least"), [("seeds", 0.98), ("own", 0.965)])
def test_the_average_over_present_fields_holds(name: str, least: float) -> None:
    assert present(name) >= least


@pytest.mark.parametrize("name", ["seeds", "own"])
@pytest.mark.parametrize(
    ("key", "least"),
    [
        ("tasks", 0.95),
        ("tasks.lead_units", 0.95),
        ("tasks.coordinating_units", 0.93),
        ("tasks.finish", 0.95),
        ("sections", 0.97),
        ("report_obligations", 0.88),
    ],
)
def test_the_fields_that_carry_the_programme_hold(name: str, key: str, least: float) -> None:
    assert field(name, key) >= least
