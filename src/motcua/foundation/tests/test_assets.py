"""Static files: our modules import each other by names that carry their hash."""

import re
from pathlib import Path

import pytest

from motcua.foundation.web.assets import AssetStorage


@pytest.fixture
def storage(tmp_path: Path) -> AssetStorage:
    return AssetStorage(location=tmp_path, base_url="/static/")


def renamed(storage: AssetStorage, name: str, script: str) -> str:
    """The script as it would be collected under this name."""
    pattern = re.compile(r"""(?P<matched>import\(["'](?P<url>.*?)["']\))""")
    convert = storage.url_converter(name, {}, 'import("%(url)s")')
    return pattern.sub(convert, script)


def test_what_our_own_scripts_import_carries_its_hash(storage: AssetStorage, tmp_path: Path):
    (tmp_path / "ui").mkdir()
    (tmp_path / "ui" / "beat.js").write_text("export {};")
    script = renamed(storage, "ui/start.js", 'import("./beat.js")')
    assert re.fullmatch(r'import\("\./beat\.[0-9a-f]{12}\.js"\)', script)


def test_scripts_of_other_packages_stay_as_they_are(storage: AssetStorage):
    comment = '/** @type {import("../htmx").Api} */'
    assert renamed(storage, "django_htmx/ext/x.js", comment) == comment


def test_an_import_of_ours_that_leads_nowhere_is_an_error(storage: AssetStorage):
    with pytest.raises(ValueError, match="nowhere"):
        renamed(storage, "ui/start.js", 'import("./nowhere.js")')
