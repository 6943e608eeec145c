"""Files of an import in tests: taken in, read and applied as the worker would."""

import json
from datetime import UTC, datetime
from typing import Any

from motcua.catalogue.actions.import_take_in import (
    ImportOwner,
    approve_import,
    take_in_procedures,
)
from motcua.catalogue.jobs.importing import apply_import, read_import
from motcua.catalogue.models import ProcedureImport
from motcua.catalogue.queries.import_files import ALLOWED
from motcua.catalogue.tests.reading.joined import a_row
from motcua.foundation import files
from motcua.foundation.actor import SYSTEM, Actor, Grant, Role

NOW = datetime(2026, 8, 1, 3, tzinfo=UTC)
ALL = Actor("system", "", "Hệ thống", tuple(Grant(role, "") for role in Role))
ANOTHER = a_row(ma_thu_tuc="1.900009", ten_thu_tuc="Đăng ký lễ hội", linh_vuc="Lễ hội")


def national(*rows: dict[str, Any]) -> bytes:
    """A national file of these rows."""
    return "\n".join(json.dumps(row, ensure_ascii=False) for row in rows).encode()


def a_list(*rows: tuple[str, str, str]) -> bytes:
    """A ministry's list: (number, name, sector)."""
    lines = ["Mã số,Tên,Cơ quan ban hành,Cơ quan thực hiện,Lĩnh vực"]
    lines += [f"{number},{name},Bộ Tư pháp,Sở Tư pháp,{sector}" for number, name, sector in rows]
    return "\n".join(lines).encode()


def previewed(
    content: bytes, *, by: Actor = SYSTEM, at: datetime = NOW, owner: ImportOwner | None = None
) -> ProcedureImport:
    """The file, read."""
    stored = files.store(content, name="tep.jsonl", by=by, at=at, allowed=ALLOWED)
    run = take_in_procedures(stored, owner=owner or ImportOwner(), by=by, at=at)
    return read_import(run.code, at=at)


def applied(content: bytes, *, by: Actor = SYSTEM, at: datetime = NOW) -> ProcedureImport:
    """The file, read and written."""
    run = previewed(content, by=by, at=at)
    approve_import(run.code, by=by, at=at)
    return apply_import(run.code, at=at)


def tally(run: ProcedureImport) -> tuple[int, int, int, int]:
    """New, changed, same, problem."""
    return tuple(run.counts.get(one, 0) for one in ("new", "changed", "same", "problem"))  # type: ignore[return-value]
