"""`python -m reader`, and the `reader` command."""

import sys


def main() -> None:
    """Run the command line."""
    try:
        from reader.cli import reader
    except KeyboardInterrupt:  # a person may be faster than the imports
        sys.exit(130)
    reader(prog_name="reader")


if __name__ == "__main__":
    main()
