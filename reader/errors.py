"""Every error Reader raises on purpose, in one tree.

Each message is a sentence for the person at the keyboard: what happened, to which file, and what to do. The commands
print it to standard error and exit with 1; the app shows it as a notification. Anything else that escapes is a bug.
"""


class ReaderError(Exception):
    """Base of all errors that are told to the person at the keyboard."""


class SourceError(ReaderError):
    """An article could not be read from where it was said to be."""


class Cancelled(ReaderError):  # noqa: N818 - nothing went wrong
    """Work was stopped, for nobody wants its result any more. A progress callback raises it; nobody is told of it."""


class SettingsError(ReaderError):
    """A theme, keymap or configuration file has problems.

    Attributes:
        problems: one sentence a problem, each naming the file and the key.
    """

    def __init__(self, problems: tuple[str, ...]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems
