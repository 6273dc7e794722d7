"""Which tokens may belong to a name, judged by their case and by what the rest of the article does with the same word.

A capital in mid-sentence means a name. A capital that opens a sentence, a quote or stands in a headline means nothing
by itself: then the word counts as a name if the article has it capitalised in mid-sentence, or if it is no everyday
word and the article never has it in lower case.
"""

from reader.entities.dates import Moment
from reader.entities.gazetteers import Gazetteers
from reader.entities.tokens import Token


def name_flags(tokens: list[Token], moments: list[Moment], lists: Gazetteers) -> list[bool]:
    """Return for each token whether it may belong to a name. Tokens inside dates and times may not."""
    lowered = {token.lower for token in tokens if not token.capital}
    raised = {token.lower for token in tokens if token.capital and not token.opens}
    dated = _inside(tokens, moments)
    function_words = lists.sections["function"]
    flags: list[bool] = []
    for i, token in enumerate(tokens):
        if token.gap is None and token.upper and (words := dateline(tokens, i)):
            flags += [True] * words
        if len(flags) > i:
            continue
        if not token.capital or dated[i] or (token.lower in function_words and not _stands_out(tokens, i)):
            flags.append(False)
        elif len(token.text) == 1:
            flags.append(_is_initial(tokens, i))
        elif not token.opens:
            flags.append(True)
        else:
            known = token.lower in raised
            named = known if known != (token.lower in lowered) else not lists.is_common(token.lower)
            flags.append(named or _is_first_name(tokens, i, lists))
    return flags


def dateline(tokens: list[Token], i: int) -> int:
    """Return how many words in capitals open a report at `i` ("PORT SKARN, Norway —"), 0 where they do not."""
    end = i
    while end < len(tokens) and tokens[end].upper and tokens[end].gap in (None, " ") and end < i + 4:
        end += 1
    gap = tokens[end].gap if end < len(tokens) and tokens[end].sentence == tokens[i].sentence else None
    return end - i if gap in _AFTER_DATELINE else 0


_AFTER_DATELINE = (", ", " (", " _ ", " — ", " – ", " -- ", " - ", ": ")


def _is_first_name(tokens: list[Token], i: int, lists: Gazetteers) -> bool:
    """Tell whether a word that is also a given name opens a name: "Bill Moll, a pilot"."""
    if tokens[i].text not in lists.given or i + 1 == len(tokens):
        return False
    after = tokens[i + 1]
    surname = after.text in lists.surnames or not lists.is_common(after.lower)
    return after.gap == " " and after.capital and not after.upper and surname


def _stands_out(tokens: list[Token], i: int) -> bool:
    """Tell whether a word is in capitals among words that are not: "US" and "WHO", but not "US" in a headline."""
    near = tokens[max(0, i - 1) : i] + tokens[i + 1 : i + 2]
    return tokens[i].upper and not any(token.upper and token.sentence == tokens[i].sentence for token in near)


def _is_initial(tokens: list[Token], i: int) -> bool:
    """Tell whether a single capital is an initial: between the words of a name ("George W. Bush", "V. S. Naipaul")."""
    following = tokens[i + 1] if i + 1 < len(tokens) else None
    if following is not None and following.gap == ". " and following.capital:
        return True
    if following is not None and following.gap == " " and following.capital and tokens[i].text not in "AI":
        return True
    before = tokens[i].gap
    return (
        before == " "
        and tokens[i - 1].capital
        and following is not None
        and following.gap in (". ", " ")
        and following.capital
    )


def _inside(tokens: list[Token], moments: list[Moment]) -> list[bool]:
    inside = [False] * len(tokens)
    i = 0
    for moment in moments:
        while i < len(tokens) and tokens[i].start < moment.start:
            i += 1
        while i < len(tokens) and tokens[i].start < moment.end:
            inside[i] = True
            i += 1
    return inside
