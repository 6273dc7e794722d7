"""Who "he" and "she" can be, as far as the article tells: by titles, words for roles, and the commonest given names.

Evidence only: who has none may be either. A wrong guess here puts words in somebody's mouth, so the names are few and
such as nobody of the other sex bears in the news.
"""

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from reader.entities.model import EntityType


class Namer(NamedTuple):
    """A name that may speak: `text[start:end]`, with the id of its entity."""

    start: int
    end: int
    type: EntityType
    entity: int


def pronouns(text: str, names: Sequence[Namer]) -> dict[int, str]:
    """Return "he" or "she" for each person of whom the text tells which."""
    told: dict[int, Counter[str]] = {}
    for start, end, type_, entity in names:
        if type_ == "PERSON" and (pronoun := _pronoun(text, start, end)):
            told.setdefault(entity, Counter())[pronoun] += 1
    return {entity: counts.most_common(1)[0][0] for entity, counts in told.items()}


_HE = re.compile(r"(?:\b(?:Mr|Sir|Lord|King|Prince|Father|Brother|Pope)\.?|man) $", re.IGNORECASE)
_SHE = re.compile(r"(?:\b(?:Mrs|Ms|Miss|Madame?|Lady|Queen|Princess|Sister|Duchess)\.?|woman|actress) $", re.IGNORECASE)
_LOOK_BACK = 20

_MEN = """
abdul abdullah adam ahmed alan albert alexander alexei ali andrew anthony antonio arthur ashraf barack benjamin bernard
bernie bill bob boris brian bruce carlos charles christopher chuck daniel david dennis dick dmitry donald doug douglas
ed edward emmanuel eric francis francisco frank fred gary george giorgos gregory hamid harold harry hassan henry hussein
ibrahim ivan jack jacob jacques james jason jeff jeffrey jeremy jim joe john jonathan jose joseph juan keith kenneth
kevin khalid larry lawrence luis mahmoud marco mario mark matthew michael miguel mike mitch mitt mohamed mohammad
mohammed muhammad nicholas nicolas oscar patrick paul pedro peter philip pierre rafael rand raymond richard robert
roger ronald roy rudy ryan samuel scott sergei simon stephen steve steven suhail tareq ted thomas tim timothy tom tony
viktor vladimir walter wayne william yusuf zabihullah
"""
_WOMEN = """
aisha alexandra alice alison amanda amy ana andrea angela anita ann anna anne annie barbara betty beth carol caroline
catherine cathi cathy charlotte christina christine claire cynthia deborah debra diana diane dianne donna dorothy elena
elizabeth ellen emily emma eva fatima fiona gina gloria grace hannah heather helen hillary huma ingrid irene isabel jane
janet jennifer jessica joan joanna judith judy julia julie karen kate katherine kathleen kathryn katie kirsten laura
lauren leila linda lisa liz lois loretta louise lucy margaret maria marie marina martha mary maryam maxine megan melania
melissa michelle monica monika nadia nancy natalia natalie nicole nikki olga pamela patricia rachel rebecca rosa ruth
sally samantha sandra sara sarah sharon sheila shirley shukria silvia sofia sophie stephanie susan susana suzanne tamara
tatiana teresa theresa ursula valentina valerie vanessa vera veronica victoria virginia wendy yulia yvonne
"""
_BY_NAME = dict.fromkeys(_MEN.split(), "he") | dict.fromkeys(_WOMEN.split(), "she")


def _pronoun(text: str, start: int, end: int) -> str | None:
    before = text[max(0, start - _LOOK_BACK) : start]
    if _SHE.search(before):
        return "she"
    if _HE.search(before):
        return "he"
    given, _, surname = text[start:end].partition(" ")
    return _BY_NAME.get(given.casefold()) if surname else None
