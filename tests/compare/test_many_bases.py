"""What another adds over several articles read: what holds of any of them, and a sentence merged from two."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.compare.additions import additions
from reader.compare.comparing import compare
from reader.compare.model import Comparison, Place, Verdict
from reader.entities.model import Entities
from reader.errors import Cancelled
from reader.text.articles import make_article
from reader.text.model import Article

NOTHING = Entities((), (), (), ())
RANKS = {"same": 0, "reworded": 1, "partly-new": 2, "new": 3}
PARTS = (
    "the ferry Almira ran aground off Porto Lindo",
    "divers will look at the torn hull on Tuesday",
    "212 passengers were taken off by lifeboats",
    "the harbour master blamed thick fog",
    "nobody was hurt",
    "a crew member broke a wrist",
    "Monday",
)
SENTENCES = st.lists(st.sampled_from(PARTS), min_size=1, max_size=3).map(lambda parts: " and ".join(parts).capitalize())
TEXTS = st.lists(SENTENCES, max_size=4).map(lambda sentences: ". ".join([*sentences, ""]))
BASES = st.lists(TEXTS, min_size=1, max_size=4)

FERRY = "The ferry Almira ran aground off Porto Lindo on Tuesday. Nobody was hurt."
DIVERS = "The choir sang all night. Divers will look at the torn hull after sunrise, the owners said."
MERGED = "The ferry Almira ran aground off Porto Lindo, and divers will look at the torn hull after sunrise."


def article(text: str, source: str = "text") -> Article:
    return make_article(text, source=source)


def over(bases: Sequence[str], other: str) -> Comparison:
    """Compare plain texts without looking for entities."""
    read = [article(text) for text in bases]
    return compare(read, article(other), base_entities=[NOTHING] * len(read), other_entities=NOTHING)


def ranks(comparison: Comparison) -> list[int]:
    return [RANKS[verdict.status] for verdict in comparison.other.verdicts]


def scores(comparison: Comparison) -> list[float]:
    return [verdict.score for verdict in comparison.other.verdicts]


def only(comparison: Comparison) -> Verdict:
    """Return the verdict of the one sentence of the other."""
    (verdict,) = comparison.other.verdicts
    return verdict


@given(TEXTS, TEXTS)
def test_one_base_in_a_list_is_one_base(base: str, other: str) -> None:
    assert compare([article(base)], article(other)) == compare(article(base), article(other))


@given(BASES, TEXTS, TEXTS)
def test_a_further_base_makes_no_sentence_newer(bases: list[str], further: str, other: str) -> None:
    before, after = ranks(over(bases, other)), ranks(over([*bases, further], other))
    assert all(then >= now for then, now in zip(before, after, strict=True))


@given(BASES, TEXTS, TEXTS)
def test_a_further_base_lowers_no_score(bases: list[str], further: str, other: str) -> None:
    before, after = scores(over(bases, other)), scores(over([*bases, further], other))
    assert all(then <= now for then, now in zip(before, after, strict=True))


@given(BASES, TEXTS)
def test_a_base_given_twice_changes_nothing(bases: list[str], other: str) -> None:
    assert over([*bases, bases[0]], other).other == over(bases, other).other


@given(BASES.flatmap(lambda bases: st.tuples(st.just(bases), st.permutations(bases))), TEXTS)
def test_the_order_of_the_bases_changes_no_status(orders: tuple[list[str], list[str]], other: str) -> None:
    one, another = (over(bases, other) for bases in orders)
    assert (ranks(one), scores(one)) == (ranks(another), scores(another))


@given(BASES, TEXTS)
def test_every_link_is_a_sentence_of_a_base(bases: list[str], other: str) -> None:
    comparison = over(bases, other)
    there = {
        Place(base, id_) for base, side in enumerate(comparison.bases) for id_ in range(len(side.article.sentences))
    }
    for verdict in comparison.other.verdicts:
        assert set(verdict.places) <= there
        assert len(set(verdict.places)) == len(verdict.places) == len(verdict.links)
        assert bool(verdict.links) == (verdict.status != "new")


@given(BASES, TEXTS)
def test_new_spans_stay_in_order_inside_their_sentence(bases: list[str], other: str) -> None:
    side = over(bases, other).other
    for sentence, verdict in zip(side.article.sentences, side.verdicts, strict=True):
        at = sentence.start
        for start, end in verdict.new_spans:
            assert at <= start < end <= sentence.end
            at = end


@given(BASES, TEXTS)
def test_each_base_is_judged_as_if_it_were_the_only_one(bases: list[str], other: str) -> None:
    assert [side.verdicts for side in over(bases, other).bases] == [
        compare(article(base), article(other)).base.verdicts for base in bases
    ]


def test_no_base_at_all_is_refused() -> None:
    with pytest.raises(ValueError, match="no base"):
        compare([], article(FERRY))


def test_a_sentence_merged_from_two_articles_is_new_in_part_against_either() -> None:
    assert [only(over([base], MERGED)).status for base in (FERRY, DIVERS)] == ["partly-new", "partly-new"]


def test_a_sentence_merged_from_two_articles_is_known_to_who_has_read_both() -> None:
    assert only(over([FERRY, DIVERS], MERGED)).status == "reworded"


def test_a_merged_sentence_links_to_both_articles() -> None:
    assert set(only(over([FERRY, DIVERS], MERGED)).places) == {Place(0, 0), Place(1, 1)}


def test_what_either_article_has_is_not_marked_as_new() -> None:
    assert only(over([FERRY, DIVERS], MERGED)).new_spans == ()


def test_what_neither_article_has_is_marked() -> None:
    other = MERGED.replace("after sunrise", "after sunrise for a fee of 9,000 euros")
    verdict = only(over([FERRY, DIVERS], other))
    assert [other[start:end] for start, end in verdict.new_spans] == ["fee of 9,000 euros"]


def test_a_figure_that_no_base_has_is_never_only_another_wording() -> None:
    assert only(over([FERRY, DIVERS], MERGED.replace("divers", "41 divers"))).status == "partly-new"


def test_a_sentence_counts_as_the_base_says_that_has_most_of_it() -> None:
    copied = "Nobody was hurt when the ferry ran aground."
    comparison = over([DIVERS, FERRY, copied], copied)
    assert (only(comparison).status, only(comparison).places) == ("same", (Place(2, 0),))


def test_a_new_sentence_names_the_nearest_of_all_bases() -> None:
    nearest = only(over(["The choir sang.", DIVERS], "Sunrise came late.")).nearest
    assert nearest is not None
    assert (nearest.article, nearest.sentence) == (1, 1)


def test_what_is_left_out_is_told_of_each_base() -> None:
    comparison = over([FERRY, DIVERS], "Nobody was hurt.")
    assert [additions(side) for side in comparison.bases] == [(0,), (0, 1)]
    assert comparison.summary.left_out == 3


def test_several_bases_are_no_single_base() -> None:
    with pytest.raises(ValueError, match="several"):
        over([FERRY, DIVERS], MERGED).base  # noqa: B018


HARBOUR = "Tom Reid, the harbour master, counted 212 passengers. “We heard a loud crash,” said Mary Doyle."
STRIKE = "Ada Moss met 40 dockers in Oslo on Monday. “We will stay out until they listen,” she said."
BOTH = (
    "Tom Reid, the harbour master, counted 212 passengers. Ada Moss met 40 dockers in Oslo on Monday. "
    "Jean Dufour of Elm Council counted 77 lorries. “I have never seen such a queue here,” said Dufour."
)


def test_a_name_is_new_that_no_base_has() -> None:
    facts = compare([article(HARBOUR), article(STRIKE)], article(BOTH)).facts
    assert "Jean Dufour" in [entity.name for entity in facts.entities]
    assert not {"Tom Reid", "Ada Moss"} & {entity.name for entity in facts.entities}


def test_a_figure_is_new_that_no_base_has() -> None:
    facts = compare([article(HARBOUR), article(STRIKE)], article(BOTH)).facts
    assert [figure.text for figure in facts.figures] == ["77"]


def test_a_quote_is_new_that_no_base_has() -> None:
    facts = compare([article(HARBOUR), article(STRIKE)], article(f"{HARBOUR} {BOTH}")).facts
    assert [quote.text.rstrip(",") for quote in facts.quotes] == ["I have never seen such a queue here"]


def test_figures_that_differ_name_the_base_they_differ_from() -> None:
    base, other = (f"The ferry Almira had {count} passengers on board on Tuesday." for count in (212, 240))
    (found,) = compare([article(DIVERS), article(base)], article(other)).facts.differing_figures
    assert (found.base.article, found.base.text, found.other.text) == (1, "212", "240")


def test_figures_that_differ_from_two_bases_alike_are_told_once() -> None:
    base, other = (f"The ferry Almira had {count} passengers on board on Tuesday." for count in (212, 240))
    assert len(compare([article(base), article(base)], article(other)).facts.differing_figures) == 1


def test_as_many_entities_as_bases_are_asked_for() -> None:
    with pytest.raises(ValueError, match="each base"):
        compare([article(FERRY), article(DIVERS)], article(MERGED), base_entities=[NOTHING])


@pytest.mark.parametrize("bases", [[FERRY], [FERRY, DIVERS], [FERRY, DIVERS, HARBOUR]])
def test_progress_rises_to_the_whole(bases: list[str]) -> None:
    told: list[float] = []
    compare([article(text) for text in bases], article(MERGED), progress=told.append)
    assert told == sorted(told)
    assert (told[0] > 0, round(told[-1], 9), len(told) > 5) == (True, 1, True)


def test_what_progress_raises_ends_the_comparison() -> None:
    def stop(share: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        compare(article(FERRY), article(MERGED), progress=stop)
