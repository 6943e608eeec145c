"""Count again what records lack: a national one owes nothing that its source never says."""

from typing import Any

from django.db import migrations

from motcua.catalogue.rules.completeness import owed
from motcua.catalogue.rules.record_json import from_json


def count_again(apps: Any, _editor: Any) -> None:
    """Rows that lacked nothing lack nothing still."""
    rows = apps.get_model("catalogue", "ProcedureVersion").objects.filter(missing_count__gt=0)
    for version in rows.select_related("procedure").iterator(200):
        count = len(owed(from_json(version.record), version.procedure.source))
        if count != version.missing_count:
            rows.filter(pk=version.pk).update(missing_count=count)


class Migration(migrations.Migration):
    dependencies = [("catalogue", "0002_undo_of_an_issue")]

    operations = [migrations.RunPython(count_again, migrations.RunPython.noop, elidable=True)]
