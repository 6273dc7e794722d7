"""Which sentences of a side are told to a person as what the other side does not have: told once and worth telling.

What one side adds is what the other leaves out when the two are swapped, so both are found by the same rule.
"""

from reader.compare.model import Side


def is_addition(side: Side, sentence: int) -> bool:
    """Return whether a sentence brings something, in full or in part, is no furniture, and is said the first time."""
    verdict = side.verdicts[sentence]
    return brings(side, sentence) and verdict.repeats is None and not _is_furniture(side, sentence)


def additions(side: Side) -> tuple[int, ...]:
    """Return the ids of the sentences of a side that are additions, in order.

    Of a base they are what the other article leaves out, in full or in part.
    """
    return tuple(sentence for sentence in range(len(side.verdicts)) if is_addition(side, sentence))


def brings(side: Side, sentence: int) -> bool:
    """Return whether the other side lacks a sentence in full or in part, worth telling or not."""
    return side.verdicts[sentence].status in ("new", "partly-new")


def without_furniture(side: Side) -> tuple[int, ...]:
    """Return the ids of the sentences of a side that are no furniture, in order."""
    return tuple(sentence for sentence in range(len(side.verdicts)) if not _is_furniture(side, sentence))


def _is_furniture(side: Side, sentence: int) -> bool:
    return side.article.sentences[sentence].role == "furniture"
