"""How small a terminal may be, and what to say below that."""

SMALLEST = (40, 10)  # columns and rows under which nothing useful can be shown


def no_room(width: int, height: int) -> str:
    """Return the sentence to show instead of a screen in a terminal that is too small; nothing where there is room."""
    columns, rows = SMALLEST
    if width >= columns and height >= rows:
        return ""
    return f"Reader needs {columns}×{rows}; this terminal is {width}×{height}."
