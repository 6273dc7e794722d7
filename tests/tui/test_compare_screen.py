"""The compare screen as a whole: facts, links, swapped sides, sizes, and text that means harm."""

import asyncio
import threading
from dataclasses import replace
from typing import Any

import pytest
from textual.pilot import Pilot
from textual.widgets import OptionList, Static

from reader.compare.model import Comparison, Facts, Nearest, NewEntity, NewQuote
from reader.compare.progress import Progress
from reader.errors import Cancelled, ReaderError
from reader.text.model import Article
from reader.tui.compare_order import Where
from reader.tui.compare_screen import CompareScreen
from reader.tui.facts_panel import FactsPanel
from reader.tui.link_screen import LinkScreen
from reader.tui.reading_pane import ReadingPane
from tests.tui.compare_host import compared, line, press, shown, the_view, where
from tests.tui.comparisons import NO_FACTS, article, comparison, ferry, ferry_swapped, partly_new, reworded, same

HOSTILE = "[/] [@click=app.quit]go[/] [bold"


def facts_open(pilot: Pilot[None]) -> bool:
    """Whether the facts are shown."""
    return pilot.app.screen.query_one(FactsPanel).display


async def test_both_titles_stand_over_their_columns() -> None:
    async with compared(ferry()) as pilot:
        first = shown(pilot).split("\n")[0]
        assert first.index("Ferry aground") < first.index("Beach video shows ferry aground")


async def test_it_says_which_side_has_been_read() -> None:
    async with compared(ferry()) as pilot:
        assert "A · read" in shown(pilot)
        assert "B · new" in shown(pilot)


async def test_the_comparison_is_summed_up_in_words() -> None:
    async with compared(ferry()) as pilot:
        assert line(pilot, "#compare-summary").startswith("B adds 2 of 5 sentences · 1 in part")


async def test_f_shows_the_facts() -> None:
    async with compared(ferry()) as pilot:
        await press(pilot, "f")
        assert "Dana Okoye  person" in shown(pilot)
        assert "No new figures" in shown(pilot)


@pytest.mark.parametrize("key", ["f", "escape", "q"])
async def test_the_facts_close_and_the_keys_go_back_to_the_texts(key: str) -> None:
    async with compared(ferry()) as pilot:
        await press(pilot, "f", key, "j")
        assert not facts_open(pilot)
        assert where(pilot) == Where("base", 4)


async def test_f_in_the_texts_closes_facts_that_are_open() -> None:
    async with compared(ferry()) as pilot:
        await press(pilot, "f", "tab", "f")
        assert not facts_open(pilot)


async def test_enter_on_a_fact_goes_to_its_sentence_and_enter_again_to_the_next_one() -> None:
    async with compared(ferry()) as pilot:
        await press(pilot, "f", "enter")
        assert where(pilot) == Where("other", 3)
        await press(pilot, "enter")
        assert where(pilot) == Where("other", 4)
        await press(pilot, "enter")
        assert where(pilot) == Where("other", 3)


async def test_j_in_the_facts_goes_to_the_next_fact() -> None:
    async with compared(ferry()) as pilot:
        await press(pilot, "f", "j", "enter")
        assert where(pilot) == Where("other", 4)


async def test_a_fact_in_a_sentence_the_view_leaves_out_brings_back_everything() -> None:
    async with compared(ferry()) as pilot:
        await press(pilot, "u", "f", "enter")
        assert where(pilot) == Where("other", 3)
        assert the_view(pilot).view == "all"


async def test_the_cursor_stays_in_sight_when_the_facts_take_room() -> None:
    async with compared(ferry(), size=(80, 20)) as pilot:
        await press(pilot, "n", "n", "f")
        assert "Dana Okoye, 34, filmed it" in shown(pilot)


async def test_x_swaps_the_sides() -> None:
    async with compared(ferry()) as pilot:
        await press(pilot, "x")
        first = shown(pilot).split("\n")[0]
        assert first.index("Beach video shows ferry aground") < first.index("Ferry aground", 40)


async def test_the_cursor_stays_on_what_stands_opposite_when_the_sides_are_swapped() -> None:
    async with compared(ferry()) as pilot:
        await press(pilot, "n", "x")
        assert where(pilot) == Where("other", 1)


async def test_swapped_twice_the_cursor_is_where_it_was() -> None:
    async with compared(ferry(), compare=both_ways) as pilot:
        await press(pilot, "n", "n", "x", "x")
        assert where(pilot) == Where("other", 3)


def both_ways(base: Article, other: Article, progress: Progress) -> Comparison:
    """The comparison of the two accounts, either way round."""
    known = ferry()
    if base == known.base.article:
        return known
    return replace(known, bases=(known.other,), other=known.base, facts=NO_FACTS)


async def test_a_swap_that_fails_says_so_and_changes_nothing() -> None:
    def failing(base: Article, other: Article, progress: Progress) -> Comparison:
        raise ReaderError("The articles could not be compared [/]; open them again")

    async with compared(ferry(), compare=failing) as pilot:
        await press(pilot, "x")
        assert [note.message for note in pilot.app._notifications] == [
            "The articles could not be compared [/]; open them again"
        ]
        assert line(pilot, "#compare-sentence").startswith("B0 reworded, 81% known: rests on A3")


class HeldUp:
    """A comparison that tells how far it has come whenever it is let go on, and notes how it ended."""

    def __init__(self) -> None:
        self.go_on = threading.Semaphore(0)
        self.told = threading.Semaphore(0)
        self.ended = threading.Event()
        self.stopped = False

    def __call__(self, base: Article, other: Article, progress: Progress) -> Comparison:
        try:
            for step in range(1, 5):
                progress(step / 4)
                self.told.release()
                self.go_on.acquire(timeout=10)
        except Cancelled:
            self.stopped = True
            raise
        finally:
            self.ended.set()
        return ferry_swapped()


async def test_a_long_swap_shows_how_far_it_has_come() -> None:
    held = HeldUp()
    async with compared(ferry(), compare=held) as pilot:
        await pilot.press("x")
        await told(pilot, held)
        assert line(pilot, "#compare-sentence") == "Comparing … 25% · Esc stops it"
        held.go_on.release(4)


async def test_keys_are_heard_while_the_sides_are_swapped() -> None:
    held = HeldUp()
    async with compared(ferry(), compare=held) as pilot:
        await pilot.press("x", "n")
        await told(pilot, held)
        assert where(pilot) == Where("other", 2)
        held.go_on.release(4)


async def test_escape_stops_a_swap_and_shows_what_was_shown() -> None:
    held = HeldUp()
    async with compared(ferry(), compare=held) as pilot:
        await pilot.press("x")
        await told(pilot, held)
        await pilot.press("escape")
        assert isinstance(pilot.app.screen, CompareScreen)
        assert line(pilot, "#compare-sentence").startswith("B0 reworded")
        held.go_on.release(4)


async def test_a_swap_that_is_stopped_ends_its_work() -> None:
    held = HeldUp()
    async with compared(ferry(), compare=held) as pilot:
        await pilot.press("x")
        await told(pilot, held)
        await pilot.press("escape")
        held.go_on.release()
        assert await asyncio.to_thread(held.ended.wait, 10)
        assert held.stopped


async def test_a_swap_that_is_stopped_at_its_very_end_is_not_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    begun, go_on, given_over, taken = (threading.Event() for _ in range(4))

    def compare(base: Article, other: Article, progress: Progress) -> Comparison:
        begun.set()
        go_on.wait(10)
        return ferry_swapped()

    async with compared(ferry(), compare=compare) as pilot:
        call = pilot.app.call_from_thread

        def called(*args: Any) -> None:
            given_over.set()
            call(*args)
            taken.set()

        monkeypatch.setattr(pilot.app, "call_from_thread", called)
        await pilot.press("x")
        assert await asyncio.to_thread(begun.wait, 10)
        screen = pilot.app.screen
        assert isinstance(screen, CompareScreen)
        go_on.set()
        assert given_over.wait(10)  # not awaited: the app is held here and cannot take what is given over
        assert screen.go_back()
        assert await asyncio.to_thread(taken.wait, 10)
        assert screen.comparison.other.article.title == ferry().other.article.title


async def told(pilot: Pilot[None], held: HeldUp) -> None:
    """Wait until the comparison has told how far it has come and the screen has heard it."""
    assert await asyncio.to_thread(held.told.acquire, timeout=10)
    await pilot.pause()


async def test_l_shows_the_sentence_where_it_stands_in_its_own_article() -> None:
    async with compared(ferry()) as pilot:
        await press(pilot, "l")
        screen = pilot.app.screen
        assert isinstance(screen, LinkScreen)
        pane = screen.query_one(ReadingPane)
        assert pane.article == ferry().base.article
        assert str(screen.query_one("#link-title", Static).content) == "A3 · Ferry aground"


async def test_l_again_goes_to_the_next_link() -> None:
    base, other = article([["Fog."], ["Tug."]]), article([["Fog and tug."]])
    merged = comparison(base, other, base_verdicts=[reworded(0), reworded(0)], other_verdicts=[partly_new(1, 0)])
    async with compared(merged) as pilot:
        await press(pilot, "l", "l")
        assert str(pilot.app.screen.query_one("#link-title", Static).content) == "A0, link 2 of 2 · A ship"


async def test_the_next_link_is_offered_only_where_there_is_one() -> None:
    async with compared(ferry()) as pilot:
        await press(pilot, "l")
        assert "Next link" not in shown(pilot)


@pytest.mark.parametrize("key", ["escape", "q"])
async def test_a_followed_link_is_left_for_the_comparison(key: str) -> None:
    async with compared(ferry()) as pilot:
        await press(pilot, "l", "j", "space", "G", key)
        assert isinstance(pilot.app.screen, CompareScreen)


async def test_over_a_followed_link_stands_why_the_sentence_counts_as_it_does() -> None:
    async with compared(ferry()) as pilot:
        await press(pilot, "n", "l")
        why = "B2 partly new, 44% known: rests on A1; new: “a crew member broke a wrist”"
        assert line(pilot, "#link-why") == why


async def test_l_on_a_sentence_that_shares_no_word_says_why_and_shows_no_article() -> None:
    async with compared(ferry()) as pilot:
        await press(pilot, "G", "l")
        assert isinstance(pilot.app.screen, LinkScreen)
        assert line(pilot, "#link-why") == "B4 new: shares no telling word with A"
        assert not pilot.app.screen.query(ReadingPane)


@pytest.mark.parametrize("key", ["escape", "q"])
async def test_a_reason_alone_is_left_for_the_comparison(key: str) -> None:
    async with compared(ferry()) as pilot:
        await press(pilot, "G", "l", "j", "l", "space", key)
        assert isinstance(pilot.app.screen, CompareScreen)


async def test_under_a_box_no_keys_are_shown_that_do_nothing() -> None:
    async with compared(ferry(), size=(140, 30)) as pilot:
        assert "Next addition" in shown(pilot)
        await press(pilot, "l")
        assert "Next addition" not in shown(pilot)
        assert "j Down" in shown(pilot)
        await press(pilot, "q")
        assert "Next addition" in shown(pilot)


async def test_a_long_reason_is_cut_with_an_ellipsis_after_three_rows_in_the_smallest_terminal() -> None:
    known = ferry()
    article = known.other.article
    spans = tuple((sentence.start, sentence.end) for sentence in article.sentences)
    verdicts = (partly_new(1, new=spans), *known.other.verdicts[1:])
    long = replace(known, other=replace(known.other, verdicts=verdicts))
    async with compared(long, size=(40, 10)) as pilot:
        await press(pilot, "l")
        await pilot.pause()
        rows = line(pilot, "#link-why").split("\n")
        assert len(rows) == 3
        assert rows[-1].endswith("…")
        assert all(row in shown(pilot) for row in rows)


async def test_in_the_facts_the_keys_that_move_are_told() -> None:
    async with compared(ferry(), size=(140, 30)) as pilot:
        await press(pilot, "f")
        assert "j Next fact" in shown(pilot)


def with_nearest() -> Comparison:
    """The two accounts, the first of the new sentences nearest to the last of the base."""
    known = ferry()
    verdicts = list(known.other.verdicts)
    start = known.other.article.sentences[3].start
    verdicts[3] = replace(verdicts[3], nearest=Nearest(4, 0.18, ((start, start + 4),)))
    return replace(known, other=replace(known.other, verdicts=tuple(verdicts)))


async def test_l_on_a_new_sentence_goes_to_the_nearest_and_says_it_is_no_link() -> None:
    async with compared(with_nearest()) as pilot:
        await press(pilot, "n", "n", "l")
        assert line(pilot, "#link-title") == "A4, the nearest, no link · Ferry aground"
        assert line(pilot, "#link-why").endswith("nearest is A4, 18% in common (“Dana”)")


async def test_a_resize_keeps_the_cursor_on_its_sentence_and_in_sight() -> None:
    async with compared(ferry(), size=(120, 24)) as pilot:
        await press(pilot, "n", "n")
        for size in [(60, 12), (160, 45), (40, 10), (80, 24)]:
            await pilot.resize_terminal(*size)
            await pilot.pause()
            assert where(pilot) == Where("other", 3)
            assert "Dana Okoye, 34" in shown(pilot)


async def test_a_narrow_screen_shows_both_in_one_column() -> None:
    async with compared(ferry(), size=(50, 24)) as pilot:
        rows = shown(pilot).split("\n")
        at = next(index for index, row in enumerate(rows) if "Fog was to blame" in row)
        assert "The harbour master blamed the fog." in rows[at + 1]


@pytest.mark.parametrize("size", [(1, 1), (3, 3), (40, 10)])
async def test_every_key_is_safe_in_a_tiny_terminal(size: tuple[int, int]) -> None:
    async with compared(ferry(), size=size) as pilot:
        await press(pilot, *"jknNauwG", "space", "b", "ctrl+d", "f", "down", "enter", "f", "x", "l")
        assert pilot.app.is_running


async def test_after_a_terminal_that_was_too_small_the_keys_go_where_they_went() -> None:
    async with compared(ferry()) as pilot:
        for size in [(1, 1), (100, 30)]:
            await pilot.resize_terminal(*size)
            await pilot.pause()
        await press(pilot, "n")
        assert where(pilot) == Where("other", 2)


async def test_facts_that_were_open_in_a_terminal_that_was_too_small_keep_the_keys() -> None:
    async with compared(ferry()) as pilot:
        await press(pilot, "f")
        for size in [(3, 3), (100, 30)]:
            await pilot.resize_terminal(*size)
            await pilot.pause()
        await press(pilot, "enter")
        assert where(pilot) == Where("other", 3)


async def test_a_terminal_that_is_too_small_is_told_so() -> None:
    async with compared(ferry(), size=(38, 9)) as pilot:
        assert "Reader needs 40×10" in shown(pilot)


async def test_markup_in_titles_is_shown_as_it_is() -> None:
    known = ferry()
    other = replace(known.other.article, title=HOSTILE, outlet=HOSTILE)
    async with compared(replace(known, other=replace(known.other, article=other)), size=(120, 30)) as pilot:
        assert shown(pilot).count(HOSTILE) == 2


async def test_markup_in_text_and_facts_is_shown_as_it_is() -> None:
    facts = Facts((NewEntity(HOSTILE, "PERSON", (0,)),), (), (NewQuote(HOSTILE, None, (0,)),), ())
    hostile = comparison(
        article([[HOSTILE]]), article([[HOSTILE]]), base_verdicts=[same(0)], other_verdicts=[same(0)], facts=facts
    )
    async with compared(hostile, size=(160, 40)) as pilot:
        await press(pilot, "f")
        assert shown(pilot).count(HOSTILE) == 4


async def test_no_control_character_reaches_the_screen() -> None:
    text = "A\x1b]52;c;aGk=\x07B\x9b31mC"
    facts = Facts((NewEntity(text, "PERSON", (0,)),), (), (), ())
    hostile = comparison(
        article([[text]], title=text),
        article([[text]], title=text),
        base_verdicts=[same(0)],
        other_verdicts=[same(0)],
        facts=facts,
    )
    async with compared(hostile, size=(160, 40)) as pilot:
        await press(pilot, "f")
        assert not set("\x1b\x07\x9b") & set(shown(pilot))


async def test_in_monochrome_every_status_still_has_its_sign() -> None:
    async with compared(ferry(), size=(120, 30), theme="monochrome") as pilot:
        drawn = shown(pilot)
        assert all(sign in drawn for sign in ("+", "±", "~↕", "=", "-"))


async def test_facts_are_listed_even_where_there_are_none() -> None:
    async with compared(replace(ferry(), facts=NO_FACTS)) as pilot:
        await press(pilot, "f", "j", "enter")
        assert pilot.app.screen.query_one(OptionList).option_count == 4
        assert facts_open(pilot)
