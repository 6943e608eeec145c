"""The command that answers questions from standard input."""

import io
import sys

import pytest
from django.core.management import call_command

from tests.support.catalogue import ProcedureVersionFactory


@pytest.mark.django_db
def test_each_line_gets_a_line_of_numbers(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    ProcedureVersionFactory(procedure__number="1.900001", in_force=True)
    typed = io.TextIOWrapper(io.BytesIO("biểu diễn\n\ncách nấu phở\r\n1.900001\n\xff".encode()))
    monkeypatch.setattr(sys, "stdin", typed)
    call_command("search_procedures")
    assert capsys.readouterr().out.split("\n") == ["1.900001", "", "", "1.900001", "", ""]
