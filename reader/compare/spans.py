"""The words of a reworded or partly new sentence that what it rests on does not have, as whole phrases.

Words are aligned with the joined linked sentences; what was only moved within them is not new. Stop words between two
changes go with them. Where too little is shared for an alignment to mean anything, only the new words are marked.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from rapidfuzz.distance import Indel

from reader.compare.otherwise import Wording, out_of_order, turned
from reader.compare.prepared import PreparedSentence

_ALIKE = 0.35
"""Below this similarity a full inline diff is confetti (measured on 399 hand-marked pairs)."""

_CELLS_AT_MOST = 10_000_000
"""An alignment needs a bit for every word of one times every word of the other."""

_COMMON_AT_LEAST = 4
_COMMON_SHARE = 0.1

_CURRENCY = "$€£¥₹"


def new_spans(
    text: str,
    sentence: PreparedSentence,
    linked: Sequence[PreparedSentence],
    wording: Wording,
    common: frozenset[int] = frozenset(),
) -> tuple[tuple[int, int], ...]:
    """Return the parts of `sentence` that `linked` does not have, in order, as offsets into `text`.

    Args:
        text: the reading text of the side of `sentence`.
        sentence: the sentence, not equal to any linked one.
        linked: the sentences it rests on.
        wording: what their words do; its fillers are no news by themselves.
        common: numbers of words that are none either, for the other side says them all the time.
    """
    spans = []
    fillers = wording.fillers | common
    changed = _changed(sentence, linked, fillers, wording.negations)
    for at in turned(sentence, linked, wording) if any(changed) else _swapped(sentence, linked, wording):
        changed[at] = True
    for first, last in _phrases(changed, sentence.numbers, fillers):
        start, end = sentence.starts[first], sentence.ends[last]
        if first and text[start - 1] in _CURRENCY:
            start -= 1
        spans.append((start, end))
    return tuple(spans)


def _swapped(sentence: PreparedSentence, linked: Sequence[PreparedSentence], wording: Wording) -> frozenset[int]:
    """Return the places of what turns a sentence of known words round: its small words, or its names."""
    link = linked[0]
    names = (sentence.names | link.names) - wording.days
    swapped = [at for at in sorted(out_of_order(sentence, link)) if sentence.kin[at] in names]
    order = [link.kin.index(sentence.kin[at]) for at in swapped]
    return turned(sentence, linked, wording) or frozenset(swapped if order != sorted(order) else ())


def common_words(sentences: Sequence[PreparedSentence]) -> frozenset[int]:
    """Return numbers of the words a side says all the time: gaining one is no news, whatever the link has."""
    counts = Counter(number for sentence in sentences for number in sentence.told)
    least = max(_COMMON_AT_LEAST, len(sentences) * _COMMON_SHARE)
    return frozenset(number for number, count in counts.items() if count >= least)


def _changed(
    sentence: PreparedSentence, linked: Sequence[PreparedSentence], fillers: frozenset[int], negations: frozenset[int]
) -> list[bool]:
    """Return for each word whether it belongs to a change."""
    known = frozenset[int]().union(*[other.numbers for other in linked])
    if any(other.negated for other in linked):
        known |= negations
    new = [number not in known and number not in fillers for number in sentence.numbers]
    joined = "".join([other.code for other in linked])
    if len(joined) * len(new) > _CELLS_AT_MOST or Indel.normalized_similarity(joined, sentence.code) < _ALIKE:
        return new
    changed = [False] * len(new)
    for operation in Indel.opcodes(joined, sentence.code):
        start, end = operation.dest_start, operation.dest_end
        if operation.tag != "equal" and any(new[start:end]):
            changed[start:end] = [True] * (end - start)
    return changed


def _phrases(changed: Sequence[bool], numbers: Sequence[int], fillers: frozenset[int]) -> Iterator[tuple[int, int]]:
    """Yield the first and last word of each run of changes; a gap of nothing but fillers does not break a run."""
    first = last = -1
    for at, is_changed in enumerate(changed):
        if not is_changed:
            continue
        if first >= 0 and not fillers.issuperset(numbers[last + 1 : at]):
            yield first, last
            first = -1
        if first < 0:
            first = last = at
        elif numbers[at] not in fillers:
            last = at
    if first >= 0:
        yield first, last
