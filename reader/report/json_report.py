"""Results as JSON, as other programs rely on them: one object, on one line.

Offsets are code points into the `text` of the same object. Nothing is altered on the way out: a character that must not
reach a terminal, which a file name may hold, is escaped, so that it is exact and harmless.
"""

import json
from math import isfinite
from typing import Any

from reader.compare.additions import additions
from reader.compare.model import Comparison, Facts, FigureInSentence, Side, Summary, Verdict
from reader.entities.model import Entities
from reader.report.why import Reasons
from reader.text.cleaning import printable
from reader.text.model import Article, Sentence

VERSION = 1


def article_json(article: Article, entities: Entities | None = None) -> str:
    """Return an article as one line of JSON; with its mentions and entities when they are given."""
    shown: dict[str, Any] = {
        "title": article.title,
        "outlet": article.outlet,
        "author": article.author,
        "date": article.date,
        "source": article.source,
        "text": article.text,
        "sentences": [_sentence(number, sentence) for number, sentence in enumerate(article.sentences)],
    }
    if entities is not None:
        shown |= _mentions_and_entities(article, entities)
    return encoded(shown)


def entities_json(article: Article, entities: Entities) -> str:
    """Return what is found in an article as one line of JSON."""
    return encoded(
        {
            "version": VERSION,
            "title": article.title,
            "text": article.text,
            **_mentions_and_entities(article, entities),
            "quotes": [{"start": quote.start, "end": quote.end, "speaker": quote.speaker} for quote in entities.quotes],
        }
    )


def comparison_json(comparison: Comparison, *, only_added: bool = False) -> str:
    """Return a comparison as one line of JSON.

    Of several bases there is "bases" in place of "base", each with what is left out of it, and a link of the other's
    sentences is [base, sentence], the bases counted from 0.

    Args:
        comparison: what to tell.
        only_added: keep, of the other article's sentences, the additions. They keep their ids.
    """
    several = len(comparison.bases) > 1
    other = _side(comparison)
    if only_added:
        added = set(additions(comparison.other))
        other["sentences"] = [found for found in other["sentences"] if found["id"] in added]
    bases = [_side(comparison, base) for base in range(len(comparison.bases))]
    if several:
        bases = [shown | {"left_out": _left_out(side)} for shown, side in zip(bases, comparison.bases, strict=True)]
    return encoded(
        {
            "version": VERSION,
            **({"bases": bases} if several else {"base": bases[0]}),
            "other": other,
            "facts": _facts(comparison.facts, several=several),
            "summary": _summary(comparison.summary),
        }
    )


def encoded(result: object) -> str:
    """Return `result` as one line of JSON in which no character is left that a terminal would obey."""
    text = json.dumps(result, ensure_ascii=False)
    checked = printable(text)
    if checked == text:
        return text
    return "".join(
        character if character == seen else _escaped(character) for character, seen in zip(text, checked, strict=True)
    )


def _escaped(character: str) -> str:
    """Return a character as JSON's escapes, a pair of them past the first 65,536."""
    units = character.encode("utf-16-be", "surrogatepass").hex()
    return "".join(f"\\u{units[at : at + 4]}" for at in range(0, len(units), 4))


def _sentence(number: int, sentence: Sentence) -> dict[str, Any]:
    return {
        "id": number,
        "start": sentence.start,
        "end": sentence.end,
        "paragraph": sentence.paragraph,
        "role": sentence.role,
    }


def _mentions_and_entities(article: Article, entities: Entities) -> dict[str, Any]:
    return {
        "mentions": [
            {
                "start": mention.start,
                "end": mention.end,
                "type": mention.type,
                "text": article.text[mention.start : mention.end],
                "entity": mention.entity,
            }
            for mention in entities.mentions
        ],
        "entities": [
            {
                "id": entity.id,
                "type": entity.type,
                "name": entity.name,
                "mentions": entity.mentions,
                "aliases": entity.aliases,
            }
            for entity in entities.entities
        ],
    }


def _side(comparison: Comparison, base: int | None = None) -> dict[str, Any]:
    """Return one of the bases, or the other article where `base` is None."""
    side = comparison.other if base is None else comparison.bases[base]
    reasons = Reasons(comparison, base)
    several = base is None and len(comparison.bases) > 1
    judged = enumerate(zip(side.article.sentences, side.verdicts, strict=True))
    return {
        "title": side.article.title,
        "source": side.article.source,
        "text": side.article.text,
        "sentences": [
            _sentence(number, sentence) | _verdict(verdict, several=several) | {"why": reasons.why(number)}
            for number, (sentence, verdict) in judged
        ],
    }


def _verdict(verdict: Verdict, *, several: bool) -> dict[str, Any]:
    return {
        "status": verdict.status,
        "score": round(verdict.score, 3),
        "links": verdict.places if several else verdict.links,
        "moved": verdict.moved,
        "new_spans": verdict.new_spans,
        "repeats": verdict.repeats,
    }


def _left_out(base: Side) -> int:
    return sum(verdict.status == "new" for verdict in base.verdicts)


def _facts(facts: Facts, *, several: bool) -> dict[str, Any]:
    return {
        "entities": [
            {"name": entity.name, "type": entity.type, "sentences": entity.sentences} for entity in facts.entities
        ],
        "figures": [
            {"text": figure.text, "kind": figure.kind, "value": _finite(figure.value), "sentences": figure.sentences}
            for figure in facts.figures
        ],
        "quotes": [
            {"text": quote.text, "speaker": quote.speaker, "sentences": quote.sentences} for quote in facts.quotes
        ],
        "differing_figures": [
            {
                "base": ({"base": differing.base.article} if several else {}) | _figure(differing.base),
                "other": _figure(differing.other),
                "about": differing.about,
            }
            for differing in facts.differing_figures
        ],
    }


def _figure(figure: FigureInSentence) -> dict[str, Any]:
    return {"sentence": figure.sentence, "text": figure.text}


def _finite(value: float) -> float | None:
    """Return a value JSON can hold: a figure of four hundred digits is infinite to a machine, and null to a reader."""
    return value if isfinite(value) else None


def _summary(summary: Summary) -> dict[str, int]:
    return {
        "same": summary.same,
        "reworded": summary.reworded,
        "partly-new": summary.partly_new,
        "new": summary.new,
        "left_out": summary.left_out,
        "moved": summary.moved,
    }
