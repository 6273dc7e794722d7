"""A comparison in one line of words, the same on the screen, in a report and in a mail.

Decides what counts as added: sentences that are new; those that are partly new are counted beside them.
"""

from reader.compare.additions import left_out
from reader.compare.model import Comparison, Side, Summary
from reader.report.names import base_name, counted, joined


def summary_words(comparison: Comparison) -> str:
    """Return what the other article adds: "adds 37 of 65 sentences · 9 in part · 12 people · 9 figures · 8 quotes".

    Parts that are nothing are left out; when all are, it "adds nothing".
    """
    summary, facts = comparison.summary, comparison.facts
    people = sum(entity.type == "PERSON" for entity in facts.entities)
    parts = [
        (summary.new, f"{summary.new:,} of {_sentences(comparison.other)}"),
        (summary.partly_new, f"{_partly(summary, comparison.other)} in part"),
        (people, counted(people, "person", "people")),
        (len(facts.figures), counted(len(facts.figures), "figure")),
        (len(facts.quotes), counted(len(facts.quotes), "quote")),
    ]
    return "adds " + (" · ".join(words for count, words in parts if count) or "nothing")


def left_out_words(comparison: Comparison) -> str:
    """Return how much of the base the other article does not have: "leaves out 7 of 30".

    Of several bases each is told that something is left out of: "leaves out 7 of 30 of A1 and 2 of 12 of A3".
    """
    bases = len(comparison.bases)
    missing = [(base, len(left_out(side)), len(side.verdicts)) for base, side in enumerate(comparison.bases)]
    told = [
        f"{count:,} of {every:,}" + (f" of {base_name(base, bases)}" if bases > 1 else "")
        for base, count, every in missing
        if count
    ]
    return f"leaves out {joined(told) or 'nothing'}"


def _partly(summary: Summary, side: Side) -> str:
    return f"{summary.partly_new:,}" if summary.new else f"{summary.partly_new:,} of {_sentences(side)}"


def _sentences(side: Side) -> str:
    return counted(len(side.verdicts), "sentence")
