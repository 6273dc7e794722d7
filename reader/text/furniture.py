"""The phrases that pages carry around their articles: reading times, share buttons, by-lines, credits, time stamps.

A line is furniture only when the whole of it is such a phrase, because a sentence lost to furniture is worse than a
button that is read. What else a line may be is decided in `reader.text.roles`.
"""

import re

_LONGEST = 120  # code points; longer lines are read
_LONGEST_CREDIT = 500  # a report from many places names everybody


def is_furniture(line: str) -> bool:
    """Return whether the whole line is something a page carries around an article."""
    if len(line) > _LONGEST:
        return _is_credit(line)
    bare = line.strip(" •·|>*-–—▶►:_=~#")
    if not bare:
        return True
    return (
        bool(_PHRASE.fullmatch(bare) or _LEAD_IN.match(bare))
        or is_time_stamp(bare)
        or _is_share_bar(bare)
        or _is_credit(line)
    )


def is_time_stamp(line: str) -> bool:
    """Return whether the line says when something was published, and nothing else ("Updated 9 July 2021, 14:05")."""
    stamp = _STAMP.match(line)
    if line.endswith((".", "?", "!")) or not (stamp or _YEAR.search(line) or _AGO.search(line)):
        return False
    rest = line[stamp.end() :] if stamp else line
    dated = any(char.isdecimal() for char in _YEAR.sub("", rest)) or _AGO.search(rest)
    return bool(dated) and not any(char.isalnum() for char in _DATE_WORD.sub("", rest))


def is_by_line(line: str) -> bool:
    """Return whether the line says who wrote the article, and nothing else ("By Ann Lee and Tom Ray in Herat")."""
    return len(line) <= _LONGEST and _BY_LINE.fullmatch(line) is not None


def _is_credit(line: str) -> bool:
    """Return whether the line is that under an agency's report: "(Reporting by Ann Lee; editing by Tom Ray)"."""
    return len(line) <= _LONGEST_CREDIT and _CREDIT.fullmatch(line) is not None


def _is_share_bar(line: str) -> bool:
    return bool(_NETWORK.search(line)) and not any(char.isalnum() for char in _SHARE_WORD.sub("", line))


def _either(patterns: str) -> str:
    """Return one pattern of many, each on a line of its own."""
    return "|".join(line.strip() for line in patterns.strip().splitlines())


_KIND = r"(?:articles?|stor(?:y|ies)|topics?|news|content|coverage|videos?|reading|links?|posts?)"
_PHRASE = re.compile(
    _either(rf"""
    (?:reading time:? )?\d+ ?-?min(?:ute)?s?(?: read)?
    (?:an? )?(?:one|two|three|four|five|ten)[ -]minute read
    live(?: (?:story|blog|news|updates?|reporting|now|feed))?
    watch live|breaking(?: news)?|developing(?: story)?|exclusive
    advertis(?:ement|ing)s?(?: [-–—] .*)?
    sponsored(?: (?:by|content)\b.*)?|promoted(?: content)?|paid content|supported by
    (?:story|article|text|post) continues(?: (?:below|after)\b.*)?|continue reading(?: below)?
    scroll (?:down )?to continue.*
    share(?: (?:this|article|story|page|post|via|on|with|to|by)\b.{{0,40}})?|sharing(?: options)?
    (?:(?:\d+|view|show|hide|leave an?|add an?|post an?|no) )?comments?|\d[\d,.]*k? (?:shares?|views?|likes?)
    (?:copy )?link(?: copied[.!]?)?|copy|print(?: (?:this|article|page)){{0,2}}
    save(?: (?:for later|this|article|story)){{0,2}}
    read (?:more|next|also|the full (?:story|article)(?: here)?)(?: ?[›»→>.…]+)?
    see (?:also|more)|learn more|find out more|show (?:more|less|all)|load more|view (?:all|more|gallery|full image)
    (?:related|recommended|trending|popular|featured|latest|more|top|other|further) {_KIND}
    related|recommended(?: for you)?|trending(?: now)?|most (?:read|popular|viewed|shared)|editors?['’]?s? picks?
    more (?:on|from|about) this(?: (?:story|topic))?|you (?:may|might) (?:also )?like|don['’]t miss
    in this (?:article|story)|what to read next|story timeline|in pictures
    play(?: video)?|video|gallery|photos|audio|image|loading[.…]*
    (?:click|tap) here(?: (?:to|for)\b.*)?
    sign up(?: (?:to|for|now|here|today|free)\b.*)?|subscribe(?: (?:to|now|here|today|for)\b.*)?
    already a (?:subscriber|member)\b.*|enter your e-?mail\b.*|(?:(?:our|the|free) )?newsletters?
    (?:follow|like|find|join) us(?: on\b.*|!)?|follow @\w+.{{0,40}}
    (?:download|get) (?:our|the) .{{0,30}}\b(?:newsletters?|app|alerts?)\b.{{0,40}}
    (?:log|sign) (?:in|out)(?: or \w+)?|register(?: now)?|create (?:an |a free )?account
    (?:skip|jump|back|return) to (?:main )?(?:content|navigation|top|home ?page|home|comments)
    site (?:mobile )?navigation|(?:main )?menu|search|home(?: ?page)?|contact(?: us)?|about us
    accept (?:all )?cookies|(?:cookie|privacy) (?:policy|settings|notice)|terms (?:of|and|&) \w+(?: of \w+)?
    (?:©|\(c\)|copyright\b).*|all rights reserved\.?|report (?:an error|a typo|this ad)
    (?:next|previous)(?: (?:article|story|page))?
    """),
    re.IGNORECASE,
)
_LEAD_INS = _either(r"""
    read(?: (?:more|also|next|this))?|also read|see also|watch(?: (?:now|more|live))?|listen|more(?: on this)?
    related(?: (?:story|article|stories|articles|video))?|don['’]t miss|recommended|must[- ]read
    tags?|topics?|keywords?|filed under|follow (?:us )?on|share on
""")
_LEAD_IN = re.compile(rf"(?:{_LEAD_INS})\s?[:|»›]\s", re.IGNORECASE)

_NETWORKS = (
    r"facebook|twitter|tweet|whats ?app|telegram|messenger|linkedin|pinterest|reddit|flipboard|instagram|e-?mail"
)
_NETWORK = re.compile(_NETWORKS, re.IGNORECASE)
_SHARE_WORD = re.compile(
    rf"\b(?:{_NETWORKS}|x|tiktok|youtube|print|share|save|copy|link|url|sms|comments?|like|pin|post|icon|via|on|and|or|to)\b",
    re.IGNORECASE,
)

_STAMP = re.compile(
    r"(?:first |last |originally )?(?:published|updated|modified|posted|issued|date)(?: (?:at|on))?\b\s*:?\s*",
    re.IGNORECASE,
)
_SPAN = r"(?:\d+|an?) (?:second|minute|min|hour|hr|day|week|month|year)s?"
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_AGO = re.compile(rf"\b{_SPAN} ago\b", re.IGNORECASE)
_DATE_WORDS = _either(rf"""
    (?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?
    jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?
    aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?
    [ap]\.?m|at|on|of|the|and|last|first|updated|published|modified|posted|ago|today|yesterday|{_SPAN}
    gmt|utc|bst|ces?t|ist|e[sd]?t|c[sd]t|m[sd]t|p[sd]?t|ae[sd]t|\d{{1,4}}(?:st|nd|rd|th|[ap]\.?m|t|z)?|\d{{1,2}}t\d{{2}}
""")
_DATE_WORD = re.compile(rf"\b(?:{_DATE_WORDS})\b", re.IGNORECASE)

_DONE = (
    r"(?:(?:additional|further) )?(?:reporting|writing|editing|compiled|translated)(?:,? (?:and )?(?:writing|editing))*"
)
# In brackets, or two such jobs after one another: what else begins "Reporting by" may be a sentence.
_CREDIT = re.compile(
    rf"\({_DONE} (?:by|in) [^()]*\)\.?|{_DONE} by [^.;()]*(?:; ?{_DONE} by [^.;()]*)+\.?",
    re.IGNORECASE,
)

_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_NAME = r"[A-Z][\w’'.-]*"
_FIRST_NAME = rf"(?!{_WEEKDAY}\b|(?:The|This|That|Then|Now|Far|Night|Day|All)\b){_NAME}"
_JOB = r"(?:[a-z]{3,12} ){0,2}(?:[Cc]orrespondent|[Ee]ditor|[Rr]eporter)"
_PART = rf"(?:{_NAME}|de|van|von|bin|al|el|der|la|{_JOB})"
_BY_LINE = re.compile(
    rf"(?:By|BY|by|Written by|Reported by|Words by):?\s+{_FIRST_NAME}(?:\s+{_PART})+"
    rf"(?:(?:\s*[,|/•·]\s*|\s+(?:and|AND|&|in|IN|at|for|FOR|of|[–—-])\s+){_PART}(?:\s+(?:{_PART}|of|for|and|the))*+)*+"
)
