"""Which sentences of a side are additions: what the other side does not have, told once and worth telling."""

from reader.compare.model import Side


def is_addition(side: Side, sentence: int) -> bool:
    """Return whether a sentence brings something, in full or in part, is no furniture, and is said the first time."""
    verdict = side.verdicts[sentence]
    furniture = side.article.sentences[sentence].role == "furniture"
    return verdict.status in ("new", "partly-new") and verdict.repeats is None and not furniture


def additions(side: Side) -> tuple[int, ...]:
    """Return the ids of the sentences of a side that are additions, in order."""
    return tuple(sentence for sentence in range(len(side.verdicts)) if is_addition(side, sentence))


def left_out(base: Side) -> tuple[int, ...]:
    """Return the ids of the sentences of a base that the other article has nothing of, in order."""
    return tuple(sentence for sentence, verdict in enumerate(base.verdicts) if verdict.status == "new")
