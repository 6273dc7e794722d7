"""Two accounts of one event in each of some languages, our own writing, with what is expected of every sentence.

A file of accounts/ has a sentence a line and a blank line between paragraphs: the base, a line of "====", then the
other, each sentence after its label (S copied, R reworded, P partly new, N new) and the sentence of the base it rests
on.
"""

from pathlib import Path
from typing import NamedTuple

from reader.compare.model import Status
from reader.text.articles import make_article
from reader.text.model import Article

FOLDER = Path(__file__).with_name("accounts")
ACCOUNTS = sorted(path.stem for path in FOLDER.glob("*.txt"))
WITHOUT_BLANKS = {name for name in ACCOUNTS if name.startswith(("chinese", "japanese"))}
STATUSES: dict[str, Status] = {"S": "same", "R": "reworded", "P": "partly-new", "N": "new"}


class Accounts(NamedTuple):
    """Two accounts.

    Attributes:
        base_lines: the sentences of the base as they are laid in the file.
        other_lines: those of the other.
        expected: the status of each sentence of the other.
        links: the sentence of the base it rests on, None where it is new.
    """

    base: Article
    other: Article
    base_lines: list[str]
    other_lines: list[str]
    expected: list[Status]
    links: list[int | None]


def accounts_in(name: str) -> Accounts:
    """Return the two accounts of that name, a language with or without what they tell of: "french", "french-strike"."""
    base, _, labelled = (FOLDER / f"{name}.txt").read_text(encoding="utf-8").partition("====\n")
    labels = [line.partition(" | ")[0].split() for line in labelled.splitlines() if line]
    other = "\n".join(line.partition(" | ")[2] for line in labelled.splitlines())
    return Accounts(
        base=_article(base, name),
        other=_article(other, name),
        base_lines=base.split("\n"),
        other_lines=other.split("\n"),
        expected=[STATUSES[label] for label, _ in labels],
        links=[None if link == "-" else int(link) for _, link in labels],
    )


def sentences(article: Article) -> list[str]:
    """Return the text of each sentence."""
    return [article.sentence_text(id_) for id_ in range(len(article.sentences))]


def _article(lines: str, name: str) -> Article:
    between = "" if name in WITHOUT_BLANKS else " "
    paragraphs = [paragraph.replace("\n", between) for paragraph in lines.strip().split("\n\n")]
    return make_article("\n\n".join(paragraphs), source=name)
