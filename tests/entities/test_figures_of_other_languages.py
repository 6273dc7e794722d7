"""Figures as other languages write them: which sign parts thousands, which decimals, how a per cent is named."""

import pytest

from reader.entities.figures import find_figures
from reader.entities.numbers import numbers

FRENCH = "Le maire a dit que la ville et la région ont été touchées par la tempête, et que les écoles sont fermées. "
GERMAN = "Der Sturm hat in der Nacht die Stadt und das Umland getroffen, und die Schulen bleiben nach dem Unglück zu. "
SPANISH = (
    "El alcalde dijo que la ciudad y los pueblos de la costa fueron golpeados por la tormenta que no se esperaba. "
)
RUSSIAN = "Мэр сказал, что в городе и на побережье из-за шторма не будет света, а школы до среды не откроются. "
ENGLISH = "The mayor said that the town and the villages on the coast were hit by the storm and that it is not over. "


@pytest.mark.parametrize(
    ("text", "values"),
    [
        (f"{FRENCH} Il y a 1 500 sinistrés, soit 8,5 % des habitants.", [1500, 8.5]),
        (f"{FRENCH} Les dégâts atteignent 1,5 million d'euros, et 20 pour cent des toits sont perdus.", [1.5e6, 20]),
        (f"{GERMAN} Betroffen sind 3.400 Menschen, also 12,5 Prozent.", [3400, 12.5]),
        (f"{SPANISH} Hay 2.300 evacuados y el 40 por ciento sin luz.", [2300, 40]),
        (f"{RUSSIAN} Ущерб оценили в 1,5 млн рублей, света нет у 85 процентов жителей.", [1.5e6, 85]),
        (f"{ENGLISH} There are 1,500 people without power and 2.5 million dollars are lost.", [1500, 2.5e6]),
    ],
)
def test_a_number_is_worth_what_its_language_says(text: str, values: list[float]) -> None:
    assert [number.value for number in numbers(text)] == values


@pytest.mark.parametrize(
    ("text", "share"),
    [
        (f"{FRENCH} Il reste 8,5 % des toits.", 8.5),
        (f"{FRENCH} Il reste 20 pour cent des toits.", 20),
        (f"{GERMAN} Es sind 12,5 Prozent.", 12.5),
        (f"{SPANISH} Queda el 40 por ciento.", 40),
        (f"{RUSSIAN} Света нет у 85 процентов жителей.", 85),
    ],
)
def test_a_per_cent_is_read_in_the_words_of_its_language(text: str, share: float) -> None:
    assert [(figure.kind, figure.value) for figure in find_figures(text)][-1:] == [("percent", share)]
