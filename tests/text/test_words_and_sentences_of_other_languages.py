"""Words and sentences where signs, digits and abbreviations are not those of English."""

import pytest

from reader.text.segmentation import sentence_spans
from reader.text.words import is_single, words


def cut(paragraph: str) -> list[str]:
    return [paragraph[start:end] for start, end in sentence_spans(paragraph)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("٣٥٠ جنديا", ["350", "جنديا"]),
        ("٨٥٪ من", ["85%", "من"]),
        ("١٬٢٥٠٫٥", ["1250.5"]),
        ("५० लाख", ["50", "लाख"]),
        ("รถไฟไม่มา", ["ร", "ถ", "ไ", "ฟ", "ไ", "ม่", "ม", "า"]),
        ("L’accès d’ici", ["l'accès", "d'ici"]),
    ],
)
def test_words_in_their_normal_form(text: str, expected: list[str]) -> None:
    assert [word.normal for word in words(text)] == expected


@pytest.mark.parametrize(("word", "single"), [("桥", True), ("フ", True), ("ก", True), ("a", False), ("桥梁", False)])
def test_a_single_is_one_character_of_a_script_without_blanks(word: str, single: bool) -> None:
    assert is_single(word) is single


@pytest.mark.parametrize(
    "sentence",
    [
        "Das Haus aus dem 17. Jahrhundert wird am 3. Mai verkauft.",
        "Der Schaden liegt bei 3 Mio. Euro, sagte Dr. Weber.",
        "Das teilte M. Dupont mit.",
        "La Sra. García llegó ayer.",
        "El presidente de EE. UU. anunció la visita.",
        "Он живёт в г. Казань на ул. Садовой.",
        "قال د. أحمد إن المستشفى مفتوح.",
        "“我们听见有人敲窗户。”居民何丽萍说。",
        "「大きな音がした。」と話した。",
        "Mme Durand et MM. Petit et Roy sont partis.",
    ],
)
def test_what_is_one_sentence_stays_one(sentence: str) -> None:
    assert cut(sentence) == [sentence]


@pytest.mark.parametrize(
    "sentences",
    [
        ["Es geschah 2021.", "Das Haus steht noch."],
        ["Er wurde am Ende 12.", "Sie gewann."],
        ["Это было в 2021 г.", "Он уехал."],
        ["ماذا حدث؟", "لا أحد يعرف."],
        ["یہ کیا ہے۔", "کوئی نہیں جانتا۔"],
        ["यह पुल है।", "वह टूट गया।"],
        ["« Nous partons. »", "Elle a fermé la porte."],
        ["¿Qué pasó?", "¡Nadie lo sabe!", "Así fue."],
    ],
)
def test_what_are_two_sentences_are_cut(sentences: list[str]) -> None:
    assert cut(" ".join(sentences)) == sentences


@pytest.mark.parametrize(
    "sentences", [["港口关闭了！", "渡轮返回。"], ["“我们走。”", "大火在五个小时后被扑灭，没有人受伤。"]]
)
def test_what_are_two_sentences_without_a_blank_are_cut(sentences: list[str]) -> None:
    assert cut("".join(sentences)) == sentences
