"""Puts a new file in the place of an old one, whole or not at all."""

import os
import stat
import tempfile
from pathlib import Path


def replace_file(path: Path, content: bytes) -> None:
    """Put a file with that content in the place of `path` in one step, with the rights of the old or of any new file.

    Args:
        path: where it goes; not a link, for it would be replaced itself.
        content: all of it.

    Raises:
        OSError: it cannot be written; what stood there still does.
    """
    descriptor, name = tempfile.mkstemp(prefix=f".{path.name[:50]}.", dir=path.parent)
    temporary = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(stat.S_IMODE(path.stat().st_mode) if path.exists() else 0o666 & ~_umask())
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def _umask() -> int:
    """Return the mask of rights new files do without; it can only be read by setting it."""
    mask = os.umask(0o077)
    os.umask(mask)
    return mask
