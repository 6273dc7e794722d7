"""`python -m reader`, and the `reader` command."""


def main() -> None:
    """Run the command line."""
    from reader.cli import reader

    reader(prog_name="reader")


if __name__ == "__main__":
    main()
