"""The articles that ship with Reader, held to what a first start needs of them.

They are the first thing a stranger sees, so each must be told apart by outlet and date, belong to a story of three
accounts, and share enough with its neighbours for a comparison to have something to show. All of it is our own writing.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import combinations
from pathlib import Path

import pytest
import yaml

from reader.shipped import shipped_folder

SHARED_ARTICLES = Path(__file__).resolve().parents[1].parent / "shared" / "articles"
FRONT_MATTER = re.compile(r"\A---\n(.*?)\n---\n+", re.DOTALL)
SENTENCE_BREAK = re.compile(r"(?<=[.!?])[\"”’]?\s+(?=[\"“‘A-Z0-9])|\n+")
WORD = re.compile(r"\w+(?:[’']\w+)*")
LONGEST_SHARED_RUN = 7
COPIED_SENTENCES = 3
SHORTEST_COPIED_SENTENCE = 5


@dataclass(frozen=True)
class Account:
    """One file of the corpus: its name, front matter and body."""

    name: str
    meta: dict[str, object]
    body: str

    def __str__(self) -> str:
        return self.name


def read_accounts() -> list[Account]:
    accounts = []
    for file in sorted(shipped_folder("corpus").iterdir(), key=lambda file: file.name):
        text = file.read_text(encoding="utf-8")
        match = FRONT_MATTER.match(text)
        assert match, f"{file.name} has no front matter"
        accounts.append(Account(file.name, yaml.safe_load(match[1]), text[match.end() :]))
    return accounts


ACCOUNTS = read_accounts()
each_account = pytest.mark.parametrize("account", ACCOUNTS, ids=str)


def by_story() -> dict[str, list[Account]]:
    stories: dict[str, list[Account]] = defaultdict(list)
    for account in ACCOUNTS:
        stories[str(account.meta.get("story"))].append(account)
    return dict(stories)


def words(text: str) -> list[str]:
    return [word.replace("’", "'").casefold() for word in WORD.findall(text)]


def runs(text: str, length: int) -> Iterator[tuple[str, ...]]:
    sequence = words(text)
    return (tuple(sequence[at : at + length]) for at in range(len(sequence) - length + 1))


def plain_sentences(account: Account) -> set[str]:
    """Return the account's sentences as bare words, so that quote marks and case do not tell copies apart."""
    sentences = (words(sentence) for sentence in SENTENCE_BREAK.split(account.body))
    return {" ".join(sentence) for sentence in sentences if len(sentence) >= SHORTEST_COPIED_SENTENCE}


def test_there_are_at_least_twelve_articles() -> None:
    assert len(ACCOUNTS) >= 12


def test_markdown_and_plain_text_are_both_there() -> None:
    assert {Path(account.name).suffix for account in ACCOUNTS} == {".md", ".txt"}


@each_account
@pytest.mark.parametrize("key", ["title", "outlet", "story"])
def test_front_matter_names_its(account: Account, key: str) -> None:
    value = account.meta.get(key)
    assert isinstance(value, str)
    assert value.strip()


@each_account
def test_front_matter_has_an_iso_date(account: Account) -> None:
    assert isinstance(account.meta.get("date"), date)


@each_account
def test_an_article_is_a_few_minutes_long(account: Account) -> None:
    assert 200 <= len(words(account.body)) <= 800


def test_four_stories_have_three_accounts_each() -> None:
    assert [len(accounts) for accounts in by_story().values()] == [3, 3, 3, 3]


@pytest.mark.parametrize("story", by_story())
def test_the_accounts_of_a_story_come_from_different_outlets(story: str) -> None:
    outlets = {account.meta["outlet"] for account in by_story()[story]}
    assert len(outlets) == 3


@pytest.mark.parametrize("story", by_story())
def test_some_accounts_of_a_story_copy_from_each_other(story: str) -> None:
    pairs = combinations(by_story()[story], 2)
    copied = max(len(plain_sentences(one) & plain_sentences(another)) for one, another in pairs)
    assert copied >= COPIED_SENTENCES


@pytest.mark.parametrize("story", by_story())
def test_every_account_of_a_story_says_mostly_what_no_other_copies(story: str) -> None:
    for account in by_story()[story]:
        others = set().union(*(plain_sentences(other) for other in by_story()[story] if other is not account))
        own = plain_sentences(account) - others
        assert len(own) > len(plain_sentences(account)) / 2, account.name


@pytest.mark.skipif(not SHARED_ARTICLES.is_dir(), reason="the articles our own are held against are not here")
@each_account
def test_the_writing_is_our_own(account: Account) -> None:
    length = LONGEST_SHARED_RUN + 1
    published = {
        run for file in SHARED_ARTICLES.glob("*.txt") for run in runs(file.read_text(encoding="utf-8"), length)
    }
    written = f"{account.meta['title']}\n{account.body}"
    assert [run for run in runs(written, length) if run in published] == []
