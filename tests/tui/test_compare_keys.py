"""The keys of the split view, pressed."""

from rich.style import Style
from textual.pilot import Pilot

from reader.compare.model import Comparison
from reader.tui.compare_order import Where
from tests.tui.compare_host import compared, line, press, shown, the_view, where
from tests.tui.comparisons import NEW, article, comparison, ferry, same

LONG = 60


def long() -> Comparison:
    """A comparison of many screens: every third sentence of the other is new."""
    base = article([[f"The tug pulled for the {number}th time."] for number in range(LONG)], title="Long")
    other = article([[f"The tug pulled for the {number}th time."] for number in range(LONG)], title="Longer")
    verdicts = [NEW if number % 3 == 0 else same(number) for number in range(LONG)]
    return comparison(base, other, base_verdicts=verdicts, other_verdicts=verdicts)


def tall() -> Comparison:
    """A comparison whose first sentence is taller than the screen."""
    other = article([["The fog came in, and the fog stayed. " * 14 + "So be it.", "It left."]])
    return comparison(article([]), other, base_verdicts=[], other_verdicts=[NEW, NEW])


def in_sight(pilot: Pilot[None]) -> bool:
    """Whether the sentence the cursor is on is drawn."""
    view, at = the_view(pilot), where(pilot)
    assert at is not None
    known = view._comparison.base if at.side == "base" else view._comparison.other
    return known.article.sentence_text(at.sentence)[:20] in shown(pilot)


def style_of(pilot: Pilot[None], text: str) -> Style:
    """How a stretch of text is drawn."""
    for strip in pilot.app.screen._compositor.render_strips():
        for segment in strip:
            if segment.text == text and segment.style is not None:
                return segment.style
    raise AssertionError(f"{text!r} is not drawn as one stretch")


async def test_it_opens_on_the_first_sentence() -> None:
    async with compared(ferry()) as pilot:
        assert where(pilot) == Where("other", 0)


async def test_j_goes_to_the_next_sentence() -> None:
    async with compared(ferry()) as pilot:
        await press(pilot, "j", "j")
        assert where(pilot) == Where("other", 1)


async def test_what_is_left_out_is_walked_over_where_it_stands() -> None:
    async with compared(ferry()) as pilot:
        await press(pilot, "j")
        assert where(pilot) == Where("base", 4)


async def test_k_goes_to_the_previous_sentence() -> None:
    async with compared(ferry()) as pilot:
        await press(pilot, "j", "j", "k", "k")
        assert where(pilot) == Where("other", 0)


async def test_k_stays_on_the_first_sentence() -> None:
    async with compared(ferry()) as pilot:
        await press(pilot, "k")
        assert where(pilot) == Where("other", 0)


async def test_capital_g_goes_to_the_end_and_g_to_the_start() -> None:
    async with compared(long()) as pilot:
        await press(pilot, "G")
        assert where(pilot) == Where("other", LONG - 1)
        await press(pilot, "g")
        assert where(pilot) == Where("other", 0)


async def test_space_turns_a_page_and_takes_the_cursor_along() -> None:
    async with compared(long(), size=(100, 24)) as pilot:
        await press(pilot, "space")
        assert the_view(pilot).scroll_offset.y > 10
        assert in_sight(pilot)


async def test_b_turns_a_page_back() -> None:
    async with compared(long(), size=(100, 24)) as pilot:
        await press(pilot, "space", "space", "b", "b")
        assert the_view(pilot).scroll_offset.y == 0


async def test_space_at_the_end_goes_to_the_last_sentence() -> None:
    async with compared(ferry()) as pilot:
        await press(pilot, "space")
        assert where(pilot) == Where("other", 4)


async def test_half_a_page_is_less_than_a_page() -> None:
    async with compared(long(), size=(100, 24)) as pilot:
        await press(pilot, "ctrl+d")
        half = the_view(pilot).scroll_offset.y
        await press(pilot, "ctrl+u")
        assert the_view(pilot).scroll_offset.y == 0
        await press(pilot, "space")
        assert 0 < half < the_view(pilot).scroll_offset.y


async def test_n_goes_from_addition_to_addition() -> None:
    async with compared(ferry()) as pilot:
        await press(pilot, "n")
        assert where(pilot) == Where("other", 2)
        await press(pilot, "n", "n")
        assert where(pilot) == Where("other", 4)


async def test_n_after_the_last_addition_says_so_and_stays() -> None:
    async with compared(ferry()) as pilot:
        await press(pilot, "G", "n")
        assert where(pilot) == Where("other", 4)
        assert line(pilot, "#compare-sentence") == "No further addition below"


async def test_capital_n_goes_back_to_the_previous_addition() -> None:
    async with compared(ferry()) as pilot:
        await press(pilot, "n", "n", "N")
        assert where(pilot) == Where("other", 2)


async def test_an_addition_jumped_to_is_in_sight() -> None:
    async with compared(long(), size=(80, 16)) as pilot:
        await press(pilot, *"nnnnnnnn")
        assert where(pilot) == Where("other", 24)
        assert in_sight(pilot)


async def test_a_shows_only_what_is_added() -> None:
    async with compared(ferry()) as pilot:
        await press(pilot, "a")
        assert "harbour master" not in shown(pilot)
        assert "Dana Okoye" in shown(pilot)
        assert line(pilot, "#compare-summary") == "Only what B adds: 3 of 5 sentences"


async def test_a_again_shows_everything_with_the_cursor_where_it_was() -> None:
    async with compared(ferry()) as pilot:
        await press(pilot, "j", "j", "a")
        assert where(pilot) == Where("other", 2)
        await press(pilot, "a")
        assert where(pilot) == Where("other", 1)


async def test_u_shows_only_what_is_left_out() -> None:
    async with compared(ferry()) as pilot:
        await press(pilot, "u")
        assert "Its 212 passengers" in shown(pilot)
        assert "Dana Okoye" not in shown(pilot)


async def test_a_view_that_shows_nothing_says_why() -> None:
    known = comparison(article([["Fog."]]), article([["Fog."]]), base_verdicts=[same(0)], other_verdicts=[same(0)])
    async with compared(known) as pilot:
        await press(pilot, "a", "j", "n", "space", "G", "l")
        assert "B adds nothing: all that it says is in A." in shown(pilot)


async def test_new_words_are_underlined_until_w_is_pressed() -> None:
    async with compared(ferry(), size=(160, 40)) as pilot:
        words = "a crew member broke a wrist"
        assert style_of(pilot, words).underline
        await press(pilot, "w")
        assert not any(
            segment.text == words for strip in pilot.app.screen._compositor.render_strips() for segment in strip
        )


async def test_a_sentence_taller_than_the_screen_scrolls_row_by_row_before_the_next() -> None:
    async with compared(tall(), size=(80, 16)) as pilot:
        await press(pilot, "j")
        assert where(pilot) == Where("other", 0)
        assert the_view(pilot).scroll_offset.y == 1


async def test_the_end_of_a_sentence_taller_than_the_screen_can_be_reached_and_left() -> None:
    async with compared(tall(), size=(80, 20)) as pilot:
        await press(pilot, *["j"] * 6)
        assert where(pilot) == Where("other", 1)
        await press(pilot, *["k"] * 6)
        assert the_view(pilot).scroll_offset.y == 0


async def test_a_click_puts_the_cursor_on_a_sentence() -> None:
    async with compared(ferry()) as pilot:
        rows = shown(pilot).split("\n")
        row = next(index for index, text in enumerate(rows) if "Dana Okoye" in text)
        await pilot.click(offset=(70, row))
        await pilot.pause()
        assert where(pilot) == Where("other", 3)


async def test_after_the_wheel_the_cursor_goes_on_from_what_is_in_sight() -> None:
    async with compared(long(), size=(80, 16)) as pilot:
        the_view(pilot).scroll_to_row(60)
        await press(pilot, "j")
        assert in_sight(pilot)
        assert where(pilot) != Where("other", 1)


async def test_the_line_below_explains_the_sentence_under_the_cursor() -> None:
    async with compared(ferry()) as pilot:
        await press(pilot, "n")
        assert line(pilot, "#compare-sentence").startswith("B2 partly new, 44% known: rests on A1")
