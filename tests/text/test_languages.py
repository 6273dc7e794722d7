"""Which language a text is told to be in, and when none is told."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.languages import common_words, tell_language

TEXTS = {
    "english": "The harbour was closed on Friday by a storm, and the ferries that had left were told to turn back.",
    "french": "Le port a été fermé vendredi par une tempête, et les ferries qui étaient partis ont dû faire demi-tour.",
    "german": "Der Hafen wurde am Freitag wegen eines Sturms geschlossen, und die Fähren mussten auf dem Weg umkehren.",
    "spanish": "El puerto fue cerrado el viernes por una tormenta, y los barcos que habían salido tuvieron que volver.",
    "italian": "Il porto è stato chiuso venerdì per una tempesta, e i traghetti che erano partiti sono dovuti tornare.",
    "portuguese": "O porto foi fechado na sexta-feira por uma tempestade, e os barcos que saíram não puderam voltar.",
    "dutch": "De haven werd vrijdag door een storm gesloten, en de veerboten die al op zee waren moesten terug.",
    "swedish": "Hamnen stängdes på fredagen av en storm, och de färjor som hade gått fick vända om och stanna.",
    "polish": "Port został w piątek zamknięty z powodu burzy, a promy, które były na morzu, nie mogły do niego wrócić.",
    "turkish": "Liman cuma günü bir fırtına için kapatıldı ve yola çıkan gemiler daha sonra geri döndü.",
    "russian": "Порт закрыли в пятницу из-за шторма, и паромы, которые уже вышли, не смогли вернуться до вечера.",
    "ukrainian": "Порт закрили в п'ятницю через шторм, і пороми, які вже вийшли, не змогли повернутися до вечора.",
    "arabic": "أغلق الميناء يوم الجمعة بسبب عاصفة، وعادت السفن التي كانت قد غادرت إلى المرفأ في المساء.",
    "persian": "بندر روز جمعه به دلیل توفان بسته شد و کشتی‌هایی که رفته بودند با این حال از راه برگشتند.",
    "hindi": "तूफान के कारण शुक्रवार को बंदरगाह बंद कर दिया गया और जो नावें निकल चुकी थीं वे लौट आईं।",
    "chinese": "港口星期五因风暴关闭，已经出发的渡轮只好返回。",
    "japanese": "港は金曜日に嵐のため閉鎖され、出発していたフェリーは引き返した。",
    "korean": "항구는 금요일 폭풍으로 폐쇄됐고 떠난 배들은 돌아와야 했다.",
}


@pytest.mark.parametrize(("language", "text"), TEXTS.items())
def test_a_language_is_told_by_its_common_words_and_its_script(language: str, text: str) -> None:
    assert tell_language(f"{text} {text}") == language


@pytest.mark.parametrize("text", ["", "1945", "Ferry Runs Aground Near Skerry", "Anna Kern, Oslo", "ขบวนรถไฟตกราง"])
def test_what_has_no_common_words_tells_no_language(text: str) -> None:
    assert tell_language(text) is None


def test_english_that_quotes_another_language_is_english() -> None:
    assert tell_language(f"{TEXTS['english'] * 3} The mayor said: «{TEXTS['french']}» {TEXTS['english']}") == "english"


def test_a_menu_at_the_top_of_a_page_does_not_hide_its_language() -> None:
    menu = "Home News Sport Weather Shop Earth Travel Culture Video Live " * 40
    assert tell_language(menu + TEXTS["english"] * 40) == "english"


def test_a_name_in_another_script_does_not_tell_the_language() -> None:
    assert tell_language(f"Чехов (Chekhov). {TEXTS['english'] * 2}") == "english"


def test_a_language_nobody_listed_has_no_common_words() -> None:
    assert common_words("klingon") == frozenset()


@given(st.text(max_size=200))
def test_any_text_is_told_or_not_without_failing(text: str) -> None:
    told = tell_language(text)
    assert told is None or common_words(told) or told in ("chinese", "japanese")
