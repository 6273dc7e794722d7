"""The words that tell whether a stop ends a sentence, in English news.

Abbreviations are in lower case without their last stop; sentence starters as they are written.
"""

# Always followed by the rest of the sentence: titles before names and words that lead to something.
NEVER_ENDING = frozenset(
    """
    mr mrs ms mx dr messrs mme mlle gov sen rep reps sens govs prof gen lt col maj capt cmdr cpl pvt sgt adm brig insp
    det supt rev fr hon pres atty asst sec amb ald st ste mt ft vs v e.g i.e cf viz approx attn ex spc pfc lt.cmdr
    lt.gov lt.col lt.gen maj.gen brig.gen
    """.split()
)

# Followed by a figure when they are abbreviations.
NUMBERED = frozenset("no nos p pp vol vols ch fig figs sec art para op ca".split())

# May end a sentence: only a word that begins one tells.
ENDING = frozenset(
    """
    inc corp co ltd llc plc bros jr sr esq etc al u.s u.k u.n u.s.a u.s.s.r e.u d.c n.y n.j l.a a.m p.m ph.d m.d b.a
    m.a b.s m.s j.d d.phil r.i.p a.d b.c ave blvd rd hwy rte dept univ assn bldg est min max tel ext
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
    ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev n.h n.m n.c n.d
    okla ore pa r.i s.c s.d tenn tex vt va wash w.va wis wyo ont que alta
    """.split()
)

STARTERS = frozenset(
    """
    A About According Across After Again Against All Almost Along Already Also Although Always Among An And Another Any
    Anyone Are Around As Asked At Back Because Before Behind Being Besides Between Beyond Both But By Can Could Critics
    Despite Did Do Does During Each Earlier Either Even Eventually Ever Every Everyone Everything Experts Few Finally
    First For Former Four From Further Given Had Has Have Having He Hence Her Here His How However I I'd I'll I'm I've
    If In Indeed Instead Is It It's Its Just Last Later Let Like Local Many Maybe Me Meanwhile More Moreover Most Mr Mrs
    Ms Much My Nearly Neither Never Nevertheless Next No Nobody None Nor Not Nothing Now Of Officials On Once One Only
    Or Other Others Our Over People Perhaps Police Please President Rather Recently Residents Shall She Should Since So
    Some Someone Something Sometimes Soon Still Such Than That That's The Their Then There There's Therefore These They
    They're This Those Though Three Through Throughout Thus To Today Together Too Two Under Until Unlike Up Upon Very
    Was We We're We've Were What When Where Whether Which While Who Whose Why Will With Within Without Would Yes Yet
    You You're Your
    """.split()
) | frozenset(
    "It’s He’s She’s We’re They’re That’s There’s I’m I’ve I’ll I’d You’re We’ve What’s He's She's What's".split()
)
