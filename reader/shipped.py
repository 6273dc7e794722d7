"""Finds the folders that ship with Reader (`themes`, `corpus`), installed or in a checkout.

The wheel carries them inside the package; a checkout and an editable install have them beside it.
"""

from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Literal


def shipped_folder(name: Literal["themes", "corpus"]) -> Traversable:
    """Return the shipped folder `name`.

    Raises:
        FileNotFoundError: the installation is incomplete.
    """
    installed = files("reader").joinpath(name)
    if installed.is_dir():
        return installed
    beside = Path(__file__).resolve().parent.parent / name
    if beside.is_dir():
        return beside
    raise FileNotFoundError(f"{name}/ is missing from this installation of Reader; install it again")
