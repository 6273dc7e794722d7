"""Bytes to text: every way a file may be encoded, said or unsaid."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.sources.encoding import decode, is_wide

FRENCH = "L’été à Hérat fut très dur : « on a dû partir », dit Zoé. "
RUSSIAN = "Правительство объявило о новых мерах в четверг вечером. "
GREEK = "Η κυβέρνηση ανακοίνωσε νέα μέτρα την Πέμπτη το βράδυ. "
JAPANESE = "政府は木曜日に新しい措置を発表した。"


@given(
    st.binary(max_size=200),
    st.none() | st.text(max_size=20) | st.sampled_from(["utf-16", "rot13", "hex", "utf-7", "big5"]),
)
def test_any_bytes_are_decoded(data: bytes, declared: str | None) -> None:
    assert isinstance(decode(data, declared), str)


@given(st.text(max_size=100))
def test_utf_8_needs_no_declaration(text: str) -> None:
    assert decode(codecs.BOM_UTF8 + text.encode()) == text


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_a_byte_order_mark_is_believed_before_all_else(mark: bytes, encoding: str) -> None:
    assert decode(mark + JAPANESE.encode(encoding), declared="cp1252") == JAPANESE


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_western_text_in_utf_16_needs_no_mark(encoding: str) -> None:
    data = ("The river rose. " * 20).encode(encoding)
    assert is_wide(data)
    assert decode(data) == "The river rose. " * 20


@pytest.mark.parametrize(
    ("text", "encoding"), [(JAPANESE, "shift_jis"), (RUSSIAN, "koi8-r"), (GREEK, "iso8859-7"), (FRENCH, "cp1252")]
)
def test_what_is_declared_is_believed(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding), declared=encoding) == text


@pytest.mark.parametrize("declared", ["utf-16", "utf-7", "rot13", "hex", "no-such-thing", "", "\x00", "ascii"])
def test_a_declaration_that_cannot_be_is_passed_over(declared: str) -> None:
    assert decode("l’été".encode(), declared) in {"l’été", "lâ€™Ã©tÃ©"}
    assert decode(b"plain", declared) == "plain"


def test_latin_1_is_taken_to_mean_the_windows_code_page() -> None:
    assert decode("“so” – €5".encode("cp1252"), declared="iso-8859-1") == "“so” – €5"


@pytest.mark.parametrize(
    "text", [FRENCH, "El niño comió piñas. ¿Qué? ", "He said “yes” – at the café. ", "Die Brücke fiel. "]
)
def test_western_text_in_the_windows_code_page_is_told(text: str) -> None:
    assert decode((text * 5).encode("cp1252")) == text * 5


@pytest.mark.parametrize(("text", "encoding"), [(RUSSIAN, "cp1251"), (GREEK, "iso8859-7"), (JAPANESE, "euc-jp")])
def test_other_scripts_are_told_by_statistics_where_they_can(text: str, encoding: str) -> None:
    pytest.importorskip("charset_normalizer")
    assert decode((text * 20).encode(encoding)) == text * 20


@pytest.mark.parametrize("sentence", ["The river rose. ", "The river “rose”. ", RUSSIAN])
def test_one_bad_byte_in_a_large_file_changes_nothing_else(sentence: str) -> None:
    whole = sentence * 2000
    assert decode(whole.encode() + b"\xff" + whole.encode()) == f"{whole}\ufffd{whole}"
