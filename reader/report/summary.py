"""A comparison in one line of words, the same on the screen, in a report and in a mail.

Decides what is counted for a person: of the sentences that are no furniture those that bring something the first time,
the same that are listed as added and as left out. The JSON counts every sentence.
"""

from reader.compare.additions import additions, brings, without_furniture
from reader.compare.model import Comparison, Side
from reader.report.names import base_name, counted, joined


def summary_words(comparison: Comparison) -> str:
    """Return what the other article adds: "adds 37 of 65 sentences · 9 in part · 12 people · 9 figures · 8 quotes".

    Parts that are nothing are left out; when all are, it "adds nothing".
    """
    side, facts = comparison.other, comparison.facts
    whole, part = _whole_and_part(side)
    people = sum(entity.type == "PERSON" for entity in facts.entities)
    parts = [
        (whole, f"{whole:,} of {told_sentences(side)}"),
        (part, (f"{part:,}" if whole else f"{part:,} of {told_sentences(side)}") + " in part"),
        (people, counted(people, "person", "people")),
        (len(facts.figures), counted(len(facts.figures), "figure")),
        (len(facts.quotes), counted(len(facts.quotes), "quote")),
    ]
    return "adds " + (" · ".join(words for count, words in parts if count) or "nothing")


def left_out_words(comparison: Comparison) -> str:
    """Return how much of the base the other article does not have: "leaves out 7 of 30 · 3 in part".

    Of several bases each is told that something is left out of: "leaves out 7 of 30 of A1 (3 more in part) and 2 of 12
    of A3".
    """
    bases = len(comparison.bases)
    told = []
    for base, side in enumerate(comparison.bases):
        whole, part = _whole_and_part(side)
        of_base = f" of {base_name(base, bases)}" if bases > 1 else ""
        besides = f" ({part:,} more in part)" if bases > 1 else f" · {part:,} in part"
        more = (besides if part else "") if whole else " in part"
        if whole or part:
            told.append(f"{whole or part:,} of {len(without_furniture(side)):,}{of_base}{more}")
    return f"leaves out {joined(told) or 'nothing'}"


def told_sentences(side: Side) -> str:
    """Return how many sentences of a side are no furniture, in words: "65 sentences"."""
    return counted(len(without_furniture(side)), "sentence")


def passed_over_words(side: Side) -> str:
    """Return how many sentences the other side lacks and nobody is told of: "4 furniture and 18 repeated"; or ""."""
    lacking = [sentence for sentence in range(len(side.verdicts)) if brings(side, sentence)]
    told = set(without_furniture(side))
    furniture = sum(sentence not in told for sentence in lacking)
    repeated = len(lacking) - furniture - len(additions(side))
    counts = [(furniture, f"{furniture:,} furniture"), (repeated, f"{repeated:,} repeated")]
    return joined([words for count, words in counts if count])


def _whole_and_part(side: Side) -> tuple[int, int]:
    """Return how many sentences of a side the other lacks in full, and how many in part."""
    found = [side.verdicts[sentence].status for sentence in additions(side)]
    return found.count("new"), found.count("partly-new")
