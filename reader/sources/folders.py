"""From what a person names (files, folders, nothing) to the files it stands for.

A folder is the articles in it, however deep. Links that lead out of it, loops, hidden files and whatever is not a
regular file are passed over without a word: only what was named by itself deserves an error.
"""

import os
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from reader.errors import SourceError
from reader.shipped import shipped_folder
from reader.sources.naming import reason, refuse_url, shown

SUFFIXES = frozenset({".txt", ".text", ".md", ".markdown", ".html", ".htm", ".pdf"})


def expand(sources: Sequence[str]) -> list[str]:
    """Return the files that `sources` name, in order, each once: files as they are, folders as the articles in them.

    The files of a folder come sorted as a person would sort them ("9" before "10"), then those of its folders. A file
    that is named by itself is taken whatever its suffix. "-" stays.

    Raises:
        SourceError: a source does not exist, cannot be looked at, or is a folder without articles.
    """
    found: dict[str, str] = {}
    for source in sources:
        refuse_url(source)
        for path in [source] if source == "-" else _files(source):
            found.setdefault(path if path == "-" else os.path.realpath(path), path)
    return list(found.values())


def corpus_sources() -> list[str]:
    """Return the paths of the bundled articles, sorted by name.

    Raises:
        FileNotFoundError: the installation is incomplete.
    """
    found = expand([str(shipped_folder("corpus"))])
    return [path for path in found if Path(path).stem.upper() not in {"README", "LICENSE", "CONTRIBUTING"}]


def _files(source: str) -> list[str]:
    try:
        if not source or not Path(source).stat():
            raise FileNotFoundError(source)
        if not Path(source).is_dir():
            return [source]
        files = list(_articles_in(source))
    except (OSError, ValueError) as error:
        raise SourceError(f"{shown(source)} cannot be read: {reason(error)}.") from error
    if not files:
        raise SourceError(f"{shown(source)} holds no articles; put text, Markdown, HTML or PDF files in it.")
    return files


def _articles_in(folder: str) -> Iterator[str]:
    root = os.path.realpath(folder)
    waiting = [folder]
    while waiting:
        current = waiting.pop()
        try:
            with os.scandir(current) as entries:
                listed = sorted(entries, key=lambda entry: _natural(entry.name))
        except OSError:
            if current == folder:
                raise
            continue
        seen = [entry for entry in listed if not entry.name.startswith(".")]
        yield from (entry.path for entry in seen if _is_article(entry, root))
        waiting.extend(entry.path for entry in reversed(seen) if entry.is_dir(follow_symlinks=False))


def _is_article(entry: "os.DirEntry[str]", root: str) -> bool:
    try:
        if Path(entry.name).suffix.lower() not in SUFFIXES or not entry.is_file():
            return False
        return not entry.is_symlink() or Path(os.path.realpath(entry.path)).is_relative_to(root)
    except OSError:
        return False


def _natural(name: str) -> list[tuple[bool, int, str]]:
    """Return what to sort a name by: its numbers by their value, the rest without regard to case."""
    parts = re.split(r"([0-9]+)", name.casefold())
    return [(False, int(part[:4000]), "") if part.isdecimal() else (True, 0, part) for part in parts]
