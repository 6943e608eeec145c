"""The `motcua` command: Django's management with the commands of our contexts."""

import os
import sys

from django.core.management import execute_from_command_line


def main() -> None:
    """Run the command line; without other word, with the demo's settings."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "motcua.settings.demo")
    execute_from_command_line(sys.argv)


if __name__ == "__main__":
    main()
