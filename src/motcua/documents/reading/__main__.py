"""`python -m motcua.documents.reading FILE`: the reading of a text file as JSON."""

import json
import sys
from pathlib import Path

from motcua.documents.reading import read_text


def main() -> int:
    """Print the reading of the UTF-8 text file named on the command line."""
    reading = read_text(Path(sys.argv[1]).read_text("utf-8", errors="replace"))
    json.dump(reading.to_json(), sys.stdout, ensure_ascii=False)
    return 0 if reading.is_plan else 2


if __name__ == "__main__":
    sys.exit(main())
