"""Words of other languages: which are one to the comparison, which say nothing, and what stands in their files."""

from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.compare.languages.language import Language, language
from reader.compare.prepared import PreparedSentence, prepare
from reader.compare.vocabulary import Vocabulary
from reader.text.articles import make_article
from reader.text.languages import common_words
from reader.text.words import words

NAMES = sorted(file.name[:-4] for file in files("reader.compare.languages").iterdir() if file.name.endswith(".txt"))

ONE_WORD = [
    ("french", "blessés", "blessée"),
    ("french", "l'accident", "accidents"),
    ("french", "régional", "régionaux"),
    ("french", "trois", "3"),
    ("german", "Häuser", "Haus"),
    ("german", "Ermittlungen", "Ermittlung"),
    ("german", "zwölf", "12"),
    ("spanish", "investigación", "investigaciones"),
    ("spanish", "evacuados", "evacuar"),
    ("italian", "banche", "banca"),
    ("italian", "dell'incidente", "incidenti"),
    ("portuguese", "explosões", "explosão"),
    ("russian", "шахтёры", "шахтерами"),
    ("russian", "остановлена", "остановлены"),
    ("russian", "трёх", "3"),
    ("arabic", "المدينة", "مدينة"),
    ("arabic", "وأعلنت", "أعلن"),
    ("arabic", "مُدَرِّس", "مدرس"),
    ("arabic", "الوزارة", "وزارة"),
    ("hindi", "मजदूरों", "मजदूर"),
    ("hindi", "ग्यारह", "11"),
    ("korean", "정부는", "정부가"),
]


def term(name: str, word: str) -> str:
    (only,) = words(word)
    return language(name).term_of(only.normal)


@pytest.mark.parametrize(("name", "one", "another"), ONE_WORD)
def test_two_forms_of_a_word_are_one(name: str, one: str, another: str) -> None:
    assert term(name, one) == term(name, another)


@pytest.mark.parametrize(
    ("name", "one", "another"),
    [
        ("french", "train", "traité"),
        ("french", "aujourd'hui", "hui"),
        ("french", "Paris", "par"),
        ("german", "Stadt", "Staat"),
        ("german", "Nacht", "nach"),
        ("spanish", "mar", "marzo"),
        ("russian", "город", "горе"),
        ("arabic", "وزير", "زير"),
    ],
)
def test_two_words_stay_two(name: str, one: str, another: str) -> None:
    assert term(name, one) != term(name, another)


def test_a_language_without_a_file_has_its_common_words_and_leaves_endings_alone() -> None:
    swedish = language("swedish")
    assert swedish.stops == common_words("swedish")
    assert swedish.term_of("hamnarna") == "hamnarna"


@pytest.mark.parametrize("name", NAMES)
def test_a_language_with_a_file_can_be_told(name: str) -> None:
    assert name in ("chinese", "japanese") or common_words(name)


@pytest.mark.parametrize("name", NAMES)
def test_a_small_word_is_small_in_one_way(name: str) -> None:
    known = language(name)
    assert known.stops
    assert not known.stops & known.turning
    assert not known.negations & (known.stops | known.turning)


@pytest.mark.parametrize("name", NAMES)
def test_common_words_say_nothing_alone(name: str) -> None:
    known = language(name)
    words_alone = {word.translate(known.letters) for word in common_words(name)} - known.small_words()
    assert len(words_alone) <= 0.25 * len(common_words(name))


@pytest.mark.parametrize("name", NAMES)
@given(word=st.text(min_size=1, max_size=12))
def test_any_word_has_a_term(name: str, word: str) -> None:
    for cut in words(word):
        assert language(name).term_of(cut.normal)


def prepared_alone(text: str, vocabulary: Vocabulary) -> PreparedSentence:
    (sentence,) = prepare(make_article(text, source="text"), vocabulary)
    return sentence


def content(text: str) -> set[str]:
    vocabulary = Vocabulary()
    return {vocabulary.terms[number] for number in prepared_alone(text, vocabulary).content}


def test_chinese_is_looked_for_by_pairs_of_characters_that_small_words_cut() -> None:
    assert content("港口的灯塔在桥上。") == {"港口", "灯塔", "桥上"}


def test_a_character_alone_between_small_words_stands_for_itself() -> None:
    assert content("他和我的桥。") == {"桥"}


def test_japanese_is_looked_for_by_what_is_not_hiragana() -> None:
    assert content("港でフェリーが沈んだ。") == {"港", "フェ", "ェリ", "リー", "沈"}


def test_characters_parted_by_a_sign_are_no_pair() -> None:
    assert content("港口，灯塔。") == {"港口", "灯塔"}


def test_thai_is_looked_for_by_pairs_of_letters() -> None:
    assert "ขบ" in content("ขบวนรถไฟตกรางเมื่อวานนี้" * 20)


@pytest.mark.parametrize(
    ("text", "negated"),
    [
        ("港口没有关闭。", True),
        ("不过港口已经关闭。", False),
        ("港は閉まらなかった。", True),
        ("港が閉まった。", False),
    ],
)
def test_a_negation_is_told_from_small_words_that_hold_its_character(text: str, negated: bool) -> None:
    assert prepared_alone(text, Vocabulary()).negated is negated


def test_the_capitals_of_german_nouns_tell_no_names() -> None:
    text = "Die Feuerwehr rettete eine Frau aus dem Haus, das in der Nacht mit dem Dach in die Straße gestürzt ist."
    assert prepared_alone(text, Vocabulary()).names == frozenset()


def test_a_word_that_is_small_in_one_language_is_content_in_another() -> None:
    french = "Le car est parti pour la ville, mais il est tombé en panne et les enfants ont dû marcher dans la nuit."
    english = "They pour for the town and the car is on the road with the children of the bus that broke down at night."
    vocabulary = Vocabulary()
    prepared_alone(french, vocabulary)
    sentence = prepared_alone(english, vocabulary)
    assert {"car", "pour"} <= {vocabulary.terms[number] for number in sentence.content}


@pytest.mark.parametrize(
    "quoted", ["« nous partons »", "„nous partons“", "»nous partons«", "「nous partons」", "『nous partons』"]
)
def test_quote_marks_of_any_language_tell_what_is_quoted(quoted: str) -> None:
    assert prepared_alone(f"Elle a dit {quoted} hier.", Vocabulary()).quoted == pytest.approx(2 / 6)


def test_letters_are_compared_in_the_ways_they_are_written() -> None:
    assert Language("test", letters={ord("é"): "e"}).term_of("été") == "ete"
