"""What stands opposite what, and in which rows: the layout of two articles side by side."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from reader.compare.additions import additions, is_addition
from reader.compare.model import Comparison, Verdict
from reader.text.model import Article
from reader.tui.compare_layout import STACKED_BELOW, Block, Layout, columns_of, in_sight, lay_out
from reader.tui.compare_order import Pair, View, Where, in_order
from tests.tui.comparisons import NEW, article, comparison, ferry, partly_new, reworded, same

WIDE = 120


def left(shown: Comparison, layout: Layout) -> list[str]:
    """The rows of the base's column."""
    return _rows(shown.base.article, layout.base_starts, layout.base_ends)


def right(shown: Comparison, layout: Layout) -> list[str]:
    """The rows of the other's column."""
    return _rows(shown.other.article, layout.other_starts, layout.other_ends)


def _rows(article: Article, starts: Iterable[int], ends: Iterable[int]) -> list[str]:
    return [article.text[start:end] for start, end in zip(starts, ends, strict=True)]


def pairs(shown: Comparison) -> list[tuple[int | None, tuple[int, ...]]]:
    """What stands side by side, in order: a sentence of the other, and those of the base."""
    return [(pair.other, pair.base) for pair in in_order(shown).pairs]


def plain(count: int, name: str) -> Article:
    """An article of one short sentence a paragraph."""
    return article([[f"{name} says {number}."] for number in range(count)])


def test_an_addition_has_nothing_opposite() -> None:
    shown = ferry()
    layout = lay_out(shown, view="all", width=WIDE)
    row = right(shown, layout).index("Dana Okoye, 34, filmed it from the beach.")
    assert left(shown, layout)[row] == ""


def test_a_known_sentence_stands_level_with_the_base_text_it_rests_on() -> None:
    shown = ferry()
    layout = lay_out(shown, view="all", width=WIDE)
    row = right(shown, layout).index("Fog was to blame, the harbour master said.")
    assert left(shown, layout)[row] == "The harbour master blamed the fog."


def test_the_other_keeps_its_own_order() -> None:
    others = [other for other, _ in pairs(ferry()) if other is not None]
    assert others == sorted(others)


def test_a_merged_sentence_stands_opposite_all_it_rests_on_in_the_order_of_the_base() -> None:
    shown = comparison(
        plain(3, "A"), plain(1, "B"), base_verdicts=[reworded(0), NEW, reworded(0)], other_verdicts=[reworded(2, 0)]
    )
    assert pairs(shown)[0] == (0, (0, 2))


def test_what_is_left_out_stands_after_the_base_sentence_it_follows() -> None:
    shown = comparison(
        plain(3, "A"), plain(2, "B"), base_verdicts=[same(0), NEW, same(1)], other_verdicts=[same(0), same(2)]
    )
    assert pairs(shown) == [(0, (0,)), (None, (1,)), (1, (2,))]


def test_what_is_left_out_before_anything_known_stands_before_it() -> None:
    shown = comparison(plain(2, "A"), plain(2, "B"), base_verdicts=[NEW, same(1)], other_verdicts=[NEW, same(1)])
    assert pairs(shown) == [(0, ()), (None, (0,)), (1, (1,))]


def test_a_base_of_which_nothing_is_known_stands_at_the_end() -> None:
    shown = comparison(plain(2, "A"), plain(1, "B"), base_verdicts=[NEW, NEW], other_verdicts=[NEW])
    assert pairs(shown) == [(0, ()), (None, (0,)), (None, (1,))]


def test_a_headline_said_twice_is_not_taken_for_left_out() -> None:
    shown = comparison(plain(2, "A"), plain(1, "B"), base_verdicts=[same(0), same(0)], other_verdicts=[same(0)])
    assert pairs(shown) == [(0, (0, 1))]


def test_left_out_text_follows_the_best_of_the_places_where_the_sentence_before_it_is_shown() -> None:
    shown = comparison(
        plain(2, "A"), plain(2, "B"), base_verdicts=[same(1), NEW], other_verdicts=[reworded(0), same(0)]
    )
    assert pairs(shown) == [(0, (0,)), (1, (0,)), (None, (1,))]


def test_base_text_that_stands_just_above_is_not_shown_again() -> None:
    shown = comparison(
        plain(1, "A"), plain(2, "B"), base_verdicts=[same(0)], other_verdicts=[partly_new(0), reworded(0)]
    )
    layout = lay_out(shown, view="all", width=WIDE)
    assert left(shown, layout).count("A says 0.") == 1
    assert layout.blocks[1].above == (0,)


def test_base_text_shown_further_up_is_shown_again() -> None:
    shown = comparison(
        plain(1, "A"), plain(3, "B"), base_verdicts=[same(0)], other_verdicts=[same(0), NEW, reworded(0)]
    )
    assert left(shown, lay_out(shown, view="all", width=WIDE)).count("A says 0.") == 2


def test_only_paragraphs_are_set_apart() -> None:
    shown = comparison(
        plain(0, "A"), article([["One.", "Two."], ["Three."]]), base_verdicts=[], other_verdicts=[NEW, NEW, NEW]
    )
    assert right(shown, lay_out(shown, view="all", width=WIDE)) == ["One.", "Two.", "", "Three."]


def test_only_added_shows_what_is_new_and_what_is_partly_new() -> None:
    layout = lay_out(ferry(), view="added", width=WIDE)
    assert [block.pair.other for block in layout.blocks] == [2, 3, 4]


def test_only_added_still_shows_what_a_partly_new_sentence_rests_on() -> None:
    shown = ferry()
    assert "Nobody was hurt." in left(shown, lay_out(shown, view="added", width=WIDE))


def test_left_out_shows_only_what_the_other_leaves_out() -> None:
    shown = ferry()
    layout = lay_out(shown, view="left-out", width=WIDE)
    assert [row for row in left(shown, layout) if row] == [
        "Its 212 passengers were taken off by lifeboats.",
        "A tug will try to free the ship at high tide.",
    ]
    assert not any(right(shown, layout))


def test_left_out_shows_what_is_left_out_in_part_though_it_stands_opposite_something() -> None:
    shown = comparison(
        plain(3, "A"), plain(2, "B"), base_verdicts=[partly_new(1), same(0), NEW], other_verdicts=[same(1), same(0)]
    )
    layout = lay_out(shown, view="left-out", width=WIDE)
    assert [(found.pair.sign, found.pair.base) for found in layout.blocks] == [("±", (0,)), ("-", (2,))]


def test_one_column_shows_no_base_text_under_a_sentence_that_is_the_same() -> None:
    shown = ferry()
    layout = lay_out(shown, view="all", width=STACKED_BELOW - 1)
    assert "The ferry Almira ran aground off Porto Lindo on Tuesday." in right(shown, layout)
    assert not any("ran aground" in row for row in left(shown, layout))


def test_one_column_shows_base_text_under_a_sentence_that_is_reworded() -> None:
    shown = ferry()
    layout = lay_out(shown, view="all", width=STACKED_BELOW - 1)
    row = right(shown, layout).index("Fog was to blame, the harbour master said.")
    assert left(shown, layout)[row + 1] == "The harbour master blamed the fog."


@pytest.mark.parametrize("width", [20, STACKED_BELOW - 1, STACKED_BELOW, 80, 100, 160, 240])
def test_the_columns_fit_into_the_width(width: int) -> None:
    columns = columns_of(width, sentences=1_234)
    end = columns.other + columns.other_width
    assert end <= width
    assert columns.stacked or columns.base + columns.base_width < columns.other - columns.numbers


def test_a_sentence_is_found_in_its_block() -> None:
    layout = lay_out(ferry(), view="all", width=WIDE)
    index = layout.block_of(Where("other", 3))
    assert index is not None
    assert layout.blocks[index].pair.other == 3


def test_a_base_sentence_is_found_where_it_stands_opposite() -> None:
    layout = lay_out(ferry(), view="all", width=WIDE)
    index = layout.block_of(Where("base", 3))
    assert index is not None
    assert layout.blocks[index].pair.other == 0


def test_a_sentence_the_view_leaves_out_is_found_at_the_next_one_it_shows() -> None:
    layout = lay_out(ferry(), view="added", width=WIDE)
    index = layout.block_of(Where("other", 0))
    assert index is not None
    assert layout.blocks[index].pair.other == 2


def test_there_is_no_block_in_a_view_that_shows_nothing() -> None:
    shown = comparison(plain(1, "A"), plain(1, "B"), base_verdicts=[same(0)], other_verdicts=[same(0)])
    assert lay_out(shown, view="added", width=WIDE).block_of(Where("other", 0)) is None


def test_every_row_of_a_block_is_found_to_be_its_own() -> None:
    layout = lay_out(ferry(), view="all", width=40)
    for index, block in enumerate(layout.blocks):
        assert {layout.block_at(row) for row in range(block.top, block.top + block.height)} == {index}


def test_additions_are_walked_from_one_to_the_next() -> None:
    layout = lay_out(ferry(), view="all", width=WIDE)
    found = layout.next_of("all", 0, 1)
    assert found is not None
    assert layout.blocks[found].pair.other == 2


def test_after_the_last_addition_there_is_no_next() -> None:
    layout = lay_out(ferry(), view="all", width=WIDE)
    last = layout.block_of(Where("other", 4))
    assert last is not None
    assert layout.next_of("all", last, 1) is None


def block(top: int, height: int) -> Block:
    """A block in those rows."""
    return Block(Pair(0, (), NEW), top, height)


def test_a_block_in_sight_with_context_moves_nothing() -> None:
    assert in_sight(block(20, 2), first=10, page=20) == 10


def test_a_block_below_the_page_comes_into_sight_with_context_behind_it() -> None:
    assert in_sight(block(40, 2), first=10, page=20) == 25


def test_a_block_above_the_page_comes_into_sight_with_context_before_it() -> None:
    assert in_sight(block(8, 2), first=20, page=20) == 5


def test_the_first_block_is_shown_from_the_first_row() -> None:
    assert in_sight(block(0, 2), first=20, page=20) == 0


def test_a_block_taller_than_the_page_comes_into_sight_at_its_nearer_end() -> None:
    assert in_sight(block(50, 30), first=0, page=20) == 50
    assert in_sight(block(50, 30), first=100, page=20) == 60


WORDS = st.sampled_from(
    ["fog", "harbour", "unextraordinarily-long-word", "霧の港", "🚢", "👩‍👩‍👧", "e\u0301tude", "ناو", "a"]
)
PARAGRAPHS = st.lists(
    st.lists(st.lists(WORDS, min_size=1, max_size=12).map(" ".join), min_size=1, max_size=3), max_size=5
)


@st.composite
def comparisons(draw: st.DrawFn) -> Comparison:
    """Any comparison: whatever the verdicts say, also what no sound comparison would."""
    base, other = article(draw(PARAGRAPHS)), article(draw(PARAGRAPHS))

    def verdicts(own: Article, there: Article) -> list[Verdict]:
        ids = st.integers(0, max(0, len(there.sentences) - 1))
        verdict = st.builds(
            Verdict,
            st.sampled_from(["same", "reworded", "partly-new", "new"]),
            st.floats(0, 1),
            st.lists(ids, max_size=min(3, len(there.sentences)), unique=True).map(tuple),
            st.booleans(),
        )
        return [draw(verdict) for _ in own.sentences]

    return comparison(base, other, base_verdicts=verdicts(base, other), other_verdicts=verdicts(other, base))


def without_spaces(rows: Iterable[str]) -> str:
    return "".join(rows).replace(" ", "")


@settings(max_examples=60)
@given(comparisons(), st.integers(20, 200))
def test_the_other_stands_in_its_column_exactly_once(shown: Comparison, width: int) -> None:
    layout = lay_out(shown, view="all", width=width)
    text = without_spaces(shown.other.article.text.split("\n"))
    assert without_spaces(right(shown, layout)) == text


@settings(max_examples=60)
@given(comparisons(), st.integers(STACKED_BELOW, 200))
def test_every_block_shows_its_base_text_exactly_once_or_says_where_it_stands(shown: Comparison, width: int) -> None:
    layout = lay_out(shown, view="all", width=width)
    rows = left(shown, layout)
    for found in layout.blocks:
        expected = [shown.base.article.sentence_text(id_) for id_ in found.pair.base if id_ not in found.above]
        assert without_spaces(rows[found.top : found.top + found.height]) == without_spaces(expected)


@settings(max_examples=60)
@given(comparisons())
def test_every_base_sentence_stands_somewhere(shown: Comparison) -> None:
    order = in_order(shown)
    assert {id_ for pair in order.pairs for id_ in pair.base} == set(range(len(shown.base.verdicts)))


@settings(max_examples=60)
@given(comparisons(), st.sampled_from(["all", "added", "left-out"]), st.integers(20, 200))
def test_no_row_is_wider_than_its_column(shown: Comparison, view: View, width: int) -> None:
    layout = lay_out(shown, view=view, width=width)
    columns = layout.columns
    base_width = max(columns.base_width, columns.other_width if columns.stacked else 0)
    assert all(cell_len(row.rstrip()) <= base_width for row in left(shown, layout))
    assert all(cell_len(row.rstrip()) <= columns.other_width for row in right(shown, layout))


@settings(max_examples=60)
@given(comparisons())
def test_left_out_shows_the_sentences_that_a_report_lists(shown: Comparison) -> None:
    layout = lay_out(shown, view="left-out", width=WIDE)
    assert tuple(found.pair.base[0] for found in layout.blocks) == additions(shown.base)


@settings(max_examples=60)
@given(comparisons(), st.sampled_from(["all", "added", "left-out"]))
def test_a_sentence_that_a_view_shows_is_found_in_its_block(shown: Comparison, view: View) -> None:
    layout = lay_out(shown, view=view, width=WIDE)
    assert all(layout.block_of(found.pair.where) == index for index, found in enumerate(layout.blocks))


@settings(max_examples=60)
@given(comparisons(), st.sampled_from(["all", "added", "left-out"]), st.integers(20, 200))
def test_blocks_follow_each_other_without_overlap(shown: Comparison, view: View, width: int) -> None:
    layout = lay_out(shown, view=view, width=width)
    ends: Sequence[int] = [found.top + found.height for found in layout.blocks]
    assert all(found.height > 0 for found in layout.blocks)
    assert all(end <= top <= end + 1 for end, top in zip(ends, list(layout.tops)[1:], strict=False))
    assert len(layout) == (ends[-1] if ends else 0)


def test_furniture_and_what_is_said_again_are_no_additions() -> None:
    ferry_comparison = ferry()
    verdicts = (*ferry_comparison.other.verdicts[:-1], replace(NEW, repeats=0))
    again = replace(ferry_comparison.other, verdicts=verdicts)
    assert is_addition(ferry_comparison.other, len(verdicts) - 1)
    assert not is_addition(again, len(verdicts) - 1)
    sentences = tuple(replace(sentence, role="furniture") for sentence in again.article.sentences)
    furniture = replace(again, article=replace(again.article, sentences=sentences))
    assert not any(is_addition(furniture, sentence) for sentence in range(len(verdicts)))
