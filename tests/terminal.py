"""A real terminal for tests and benchmarks: a program in a pty, its bytes kept, its screen read by pyte."""

import fcntl
import os
import pty
import select
import signal
import struct
import subprocess
import termios
import time
from collections.abc import Mapping, Sequence
from types import TracebackType
from typing import Self

import pyte

PATIENCE = 20.0  # seconds a loaded machine may take


def _take_terminal() -> None:
    """Make standard input the terminal of this session, so that the kernel tells it when the terminal goes away."""
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)


class Terminal:
    """Runs a command in a pty of `columns` x `rows`; use it as a context manager."""

    def __init__(
        self,
        command: Sequence[str],
        *,
        columns: int = 100,
        rows: int = 30,
        environ: Mapping[str, str] | None = None,
    ) -> None:
        """Start the command.

        Args:
            command: the program and its arguments.
            columns: width in cells.
            rows: height in cells.
            environ: variables over a small environment of our own.
        """
        self.received = b""
        self.screen = pyte.Screen(columns, rows)
        self._stream = pyte.ByteStream(self.screen)
        self._master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        kept = {name: os.environ[name] for name in ("PATH", "HOME", "TMPDIR") if name in os.environ}
        self.process = subprocess.Popen(
            command,
            stdin=slave,
            stdout=slave,
            stderr=slave,
            env={**kept, "TERM": "xterm-256color", "COLORTERM": "truecolor", "LANG": "C.UTF-8", **(environ or {})},
            start_new_session=True,
            preexec_fn=_take_terminal,  # noqa: PLW1509 - no threads of ours hold a lock while a test starts it
            close_fds=True,
        )
        os.close(slave)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGKILL)
            self.process.wait()
        self.hang_up()

    def hang_up(self) -> None:
        """Go away, as a window that is closed does."""
        if self._master >= 0:
            os.close(self._master)
            self._master = -1

    @property
    def text(self) -> str:
        """What the screen shows, row by row."""
        return "\n".join(self.screen.display)

    def press(self, keys: str) -> None:
        """Send keys, as the bytes a keyboard sends."""
        os.write(self._master, keys.encode())

    def read(self, seconds: float) -> bool:
        """Take in what the program writes within `seconds`; False when nothing came or it has ended."""
        ready, _, _ = select.select([self._master], [], [], seconds)
        if not ready:
            return False
        try:
            data = os.read(self._master, 65536)
        except OSError:  # Linux: the other end is closed
            return False
        self.received += data
        self._stream.feed(data)
        return bool(data)

    def wait_for(self, text: str) -> float:
        """Wait until the screen shows `text`; return the seconds it took.

        Raises:
            AssertionError: it did not come in time.
        """
        start = time.perf_counter()
        while text not in self.text:
            assert time.perf_counter() - start < PATIENCE, f"{text!r} did not come; the screen shows:\n{self.text}"
            if not self.read(0.05):
                assert self.process.poll() is None, f"the program ended; the screen shows:\n{self.text}"
        return time.perf_counter() - start

    def wait_until_quiet(self, seconds: float = 0.3) -> None:
        """Wait until nothing has been written for `seconds`."""
        while self.read(seconds):
            pass

    def wait_for_end(self) -> int:
        """Wait until the program has ended and return its exit code."""
        start = time.perf_counter()
        while self.process.poll() is None:
            assert time.perf_counter() - start < PATIENCE, f"it goes on; the screen shows:\n{self.text}"
            self.read(0.05)
        while self.read(0.05):
            pass
        return self.process.wait()
