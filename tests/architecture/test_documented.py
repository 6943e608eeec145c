"""Messages, audit codes, commands and settings: each is documented."""

import re

from django.core.management import get_commands

from motcua.foundation import audit
from motcua.foundation.outbox import Message
from tests.architecture.source import SOURCE, documentation, modules


def every_message(base: type[Message] = Message) -> set[type[Message]]:
    found = set(base.__subclasses__())
    return found | {deeper for one in found for deeper in every_message(one)}


def test_every_message_is_in_the_page_of_its_context() -> None:
    text = documentation()
    ours = [one for one in every_message() if ".tests" not in one.__module__]
    missing = [
        one.__name__
        for one in ours
        if one.__module__.startswith("motcua.") and one.name and one.__name__ not in text
    ]
    assert not missing


def test_every_command_is_documented() -> None:
    text = documentation()
    ours = [name for name, app in get_commands().items() if str(app).startswith("motcua.")]
    assert ours
    assert not [name for name in ours if name not in text]


def test_every_environment_variable_is_documented() -> None:
    text = documentation()
    names = {
        name
        for path in modules()
        if "settings" in path.parts or path.name == "cli.py"
        for name in re.findall(r"\bMOTCUA_[A-Z_]+", path.read_text("utf-8"))
    }
    assert names
    assert not [name for name in sorted(names) if name not in text]


def test_every_audit_code_that_is_recorded_has_its_sentence() -> None:
    recorded = {
        code
        for path in SOURCE.rglob("*.py")
        if not {"tests", "migrations"} & set(path.parts)
        for code in re.findall(r"audit\.record\(\s*\"([a-z_.]+)\"", path.read_text("utf-8"))
    }
    assert recorded
    assert not [code for code in sorted(recorded) if not audit.sentence(code)]
