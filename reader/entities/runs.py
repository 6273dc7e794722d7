"""Runs of tokens that may hold names: capitalised words with what may join them, and the names that lists know.

"President of the Bank of England" is one run up to what ends it; `cutting` takes it apart.
"""

from reader.entities.gazetteers import Gazetteers
from reader.entities.model import EntityType
from reader.entities.tokens import Token

Known = dict[int, tuple[int, EntityType]]
"""Known names: index of the first token, to the index after the last and the type."""


def known_names(text: str, tokens: list[Token], flags: list[bool], lists: Gazetteers) -> Known:
    """Return the longest known names, none overlapping.

    Args:
        text: the reading text.
        tokens: its tokens.
        flags: for each token whether it may belong to a name.
        lists: the gazetteers.
    """
    known: Known = {}
    done = 0
    for i, token in enumerate(tokens):
        if i < done or not (token.capital or token.text in lists.longest):
            continue
        words = lists.longest.get(token.text) or (lists.longest.get(token.text.title()) if token.upper else None)
        for last in range(min(i + (words or 0), len(tokens)), i, -1):
            kind = _lookup(text, tokens, i, last, lists)
            if kind and token.text == "The" and (token.opens or (last < len(tokens) and tokens[last].capital)):
                continue
            if kind and (last - i > 1 or flags[i] or not token.capital):
                known[i] = (last, kind)
                done = last
                break
    return known


def _lookup(text: str, tokens: list[Token], first: int, last: int, lists: Gazetteers) -> EntityType | None:
    if tokens[last - 1].sentence != tokens[first].sentence:
        return None
    end = tokens[last - 1].end
    name = text[tokens[first].start : end].replace("’", "'")
    follows = text[end : end + 2].replace("’", "'")
    for form in (name + "." if follows[:1] == "." else "", name + "'s" if follows == "'s" else "", name):
        kind = lists.known.get(form) or ("PLACE" if form in lists.cities else None)
        if kind:
            return kind
    if len(name) > 3 and name.isupper():
        return lists.known.get(name.title()) or ("PLACE" if name.title() in lists.cities else None)
    return None


# No name is longer; a page in capitals is cut into runs of this many tokens.
_LONGEST = 24


def run_end(tokens: list[Token], flags: list[bool], known: Known, lists: Gazetteers, start: int) -> int:
    """Return the index after the last token of the run that begins at `start`, link words inside it included."""
    end = known[start][0] if start in known else start + 1
    while end < min(len(tokens), start + _LONGEST) and tokens[end].gap is not None:
        left, right = tokens[end - 1], tokens[end]
        numbered = right.text.isdigit() and left.text in lists.sections["numbered"]
        if (flags[end] or end in known or numbered) and _joins(left, right, lists):
            end = known[end][0] if end in known else end + 1
            continue
        after = _past_link(tokens, flags, known, lists, start, end)
        if after == end:
            break
        end = known[after][0] if after in known else after + 1
    return end


def _joins(left: Token, right: Token, lists: Gazetteers) -> bool:
    """Tell whether two neighbouring tokens may be of one name, by what stands between them."""
    match right.gap:
        case " " | " & ":
            return True
        case ". ":
            return len(left.text) == 1 or left.text in lists.sections["abbreviation"]
        case ".":
            return len(left.text) == 1
        case ", ":
            return right.text in lists.sections["after-comma"]
        case "'s " | "’s ":
            return left.lower in lists.sections["owner"]
        case "' " | "’ ":
            return left.lower.endswith("s") and left.lower[:-1] in lists.sections["owner"]
        case _:
            return False


_OF = ("of", "for", "on", "against")


def _past_link(tokens: list[Token], flags: list[bool], known: Known, lists: Gazetteers, start: int, at: int) -> int:
    """Return the index of the token that goes on with the name after link words, or `at` where none does."""
    after = at
    while after < min(len(tokens), at + 3) and tokens[after].gap == " " and not tokens[after].capital:
        after += 1
    if after in (at, len(tokens)) or tokens[after].gap != " " or not (flags[after] or after in known):
        return at
    links = [token.lower for token in tokens[at:after]]
    left = tokens[at - 1]
    goes_on = False
    if all(link in lists.sections["particle"] for link in links):
        goes_on = left.text not in lists.sections["org-first"] and not left.upper
    elif links[0] in _OF and links[1:] in ([], ["the"]):
        if is_title(left, lists):
            goes_on = tokens[after].text in lists.sections["portfolio"]
        else:
            goes_on = any(_takes(token, links[0], lists) for token in tokens[start:at])
    elif links == ["and"]:
        goes_on = _pairs(tokens, flags, lists, start, at)
    return after if goes_on else at


def is_title(token: Token, lists: Gazetteers) -> bool:
    """Tell whether a token is a title: "President", "Secretary-General"."""
    return token.text in lists.sections["title"] or token.text.endswith("-General")


def _takes(token: Token, link: str, lists: Gazetteers) -> bool:
    """Tell whether a name with this word in it may go on with "of": "Gulf of Aden", "Committee on Trade"."""
    if token.text in lists.sections["org-first"]:
        return True
    return link == "of" and any(token.text in lists.sections[of] for of in ("place-first", "event-first", "event-last"))


def _pairs(tokens: list[Token], flags: list[bool], lists: Gazetteers, start: int, at: int) -> bool:
    """Tell whether "and" is inside the name of a body or a title: "Ministry of X and Y", "X and Y Minister"."""
    left, right = tokens[at - 1], tokens[at + 1]
    modifiers = lists.sections["before-title"]
    if left.text in modifiers and right.text in modifiers:
        return True
    ended = at - 1 > start and left.text in lists.sections["org-last"]
    if ended or not (lists.is_common(left.lower) and lists.is_common(right.lower)):
        return False
    if tokens[start].text in lists.sections["org-first"] and any(token.lower == "of" for token in tokens[start:at]):
        return True
    end = at + 2
    while end < min(len(tokens), at + _LONGEST) and flags[end] and tokens[end].gap == " ":
        end += 1
    return end > at + 2 and tokens[end - 1].text in lists.sections["org-last"]
