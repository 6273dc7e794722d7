"""The words that tell whether a stop ends a sentence: in English news, and the commonest of some other languages.

Abbreviations stand as they are written, without their last stop: "Ill." is a state and "ill." ends a sentence.
"""


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


# Always followed by what they belong to: titles before names, and words that lead to something.
LEADING = _set(
    """
    Mr Mrs Ms Mx Messrs Mme Mlle Dr Prof Gov Govs Sen Sens Rep Reps Cong Pres Atty Amb Ald Sec Asst Hon Rt Rev Fr Msgr
    Gen Lt Col Maj Capt Cmdr Adm Brig Sgt Cpl Pvt Pte Pfc Spc Insp Det Supt Lt.Gov Lt.Col Lt.Gen Maj.Gen Brig.Gen
    vs v e.g i.e cf viz approx attn incl
    MM Mgr Sra Srta Sres Dra Dott dott Sig sig Hr Mio Mrd bzw inkl EE ул им пос обл проф акад св
    """
)

# Leads to what it belongs to, unless it counts: "г. Казань" is a city and "2021 г." a year.
LEADING_UNLESS_AFTER_FIGURE = _set("г д стр")

# German: what stands before an ordinal written with a stop, and what opens the next sentence where it is none.
BEFORE_ORDINALS = _set("am Am vom Vom zum Zum den der dem im Im des seit Seit ab Ab bis Bis")
GERMAN_STARTERS = _set(
    "Das Die Der Dem Den Ein Eine Einer Es Er Sie Wir Ich In Im Am Auf Aus Bei Nach Mit Für Doch Und Aber Auch Als Wie"
)

# Abbreviations only where a figure follows ("No. 10").
NUMBERING = _set("No Nos no nos p pp vol vols Vol Nr nr ch fig figs Fig sec art Art para op ca c")

# May end a sentence or stand inside one; the word after tells.
EITHER = _set(
    """
    Inc Corp Co Cos Ltd LLC Plc plc Bros Jr Sr Esq al U.S U.K U.N U.S.A U.S.S.R E.U U.A.E D.C N.Y N.J L.A Ph.D M.D
    B.A M.A B.S M.S J.D A.D B.C B.C.E C.E R.I.P
    St Ste Mt Ft Ave Blvd Rd Hwy Rte Sq Dept Univ Assn Bldg Est est min max tel ext Ext
    Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Tue Tues Wed Thu Thur Thurs Fri
    Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev N.H N.M N.C N.D
    Okla Ore Pa R.I S.C S.D Tenn Tex Vt Va Wash W.Va Wis Wyo Ont Que Alta
    """
)

# Hours: a sentence ends there unless a day or a zone follows.
HOURS = _set("a.m p.m A.M P.M")
AFTER_HOURS = _set(
    """
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Wed Thu Fri Sat Sun January February March April
    May June July August September October November December Eastern Central Mountain Pacific Moscow Kabul London
    ET EST EDT CT CST CDT MT MST MDT PT PST PDT GMT UTC BST CET CEST IST AEST AEDT
    """
)

# Words that begin a sentence when they are capitalised after an abbreviation ("in the U.S. The group …"). Words that
# also stand in names after one ("U.S. President", "George W. Will") are left out.
STARTERS = _set(
    """
    A About According After Again All Almost Already Also Although Always Among An And Another Any Anyone Are As
    Asked At Because Before Behind Being Besides Both But By Can Could Critics Despite Did Do Does During Each
    Earlier Either Even Eventually Every Everyone Everything Finally For From Further Given Had Has Have Having He
    Hence Her Here His How However I If In Indeed Instead Is It Its Just Last Later Let Like Many Maybe Me Meanwhile
    More Moreover Most Mr. Mrs. Ms. My Nearly Neither Never Nevertheless No Nobody None Nor Not Nothing Now Of On
    Once Only Or Other Others Our Over Perhaps Please Rather Recently Shall She Should Since So Some Someone
    Something Sometimes Soon Still Such Than That The Their Then There Therefore These They This Those Though
    Through Throughout Thus To Today Together Too Under Until Unlike Up Upon Very Was We Were What When Where
    Whether Which While Who Whose Why With Within Without Would Yes Yesterday Yet You Your
    """
)

# Verbs of speech: after "…?” and a name, the sentence goes on.
SPEECH = _set(
    """
    said says asked asks told tells added adds replied replies responded wrote writes tweeted posted texted recalled
    joked quipped mused exclaimed yelled shouted screamed chanted cried called declared insisted argued pleaded begged
    demanded wondered continued explained answered noted remarked commented began concluded reads read
    """
)
