"""How well two accounts are compared in each language of tests/compare/accounts, and how surely a language is told.

Run `python -m tests.benchmarks.languages`; it prints and never fails. The accounts are our own and few: they show what
breaks, not how good the comparison is, which tests/benchmarks/comparing.py and the labelled pairs do.
"""

from collections import Counter

from reader.compare.comparing import compare
from reader.text.languages import tell_language
from tests.compare.accounts_in import ACCOUNTS, accounts_in


def main() -> None:
    """Print for each pair of accounts how many sentences have the status, the link and the newness expected."""
    total: Counter[str] = Counter()
    for name in ACCOUNTS:
        accounts = accounts_in(name)
        verdicts = compare(accounts.base, accounts.other).other.verdicts
        judged = list(zip(accounts.expected, accounts.links, verdicts, strict=True))
        found = Counter(
            status=sum(wanted == verdict.status for wanted, _, verdict in judged),
            new=sum((wanted == "new") == (verdict.status == "new") for wanted, _, verdict in judged),
            link=sum(link is not None and verdict.links[:1] == (link,) for _, link, verdict in judged),
            sentences=len(judged),
            linked=sum(link is not None for _, link, _ in judged),
        )
        told = {tell_language(article.text) for article in (accounts.base, accounts.other)}
        print(f"{name}: {shares(found)}, told as {', '.join(map(str, told))}")
        total += found
    print(f"all: {shares(total)}")


def shares(found: Counter[str]) -> str:
    """Return what was found, in words."""
    return (
        f"status {found['status']}/{found['sentences']}, new or not {found['new']}/{found['sentences']}, "
        f"top link {found['link']}/{found['linked']}"
    )


if __name__ == "__main__":
    main()
