"""Names in articles of other languages: the rules are those of English, and what they do wrong is kept small."""

import pytest

from reader.entities.finding import find_entities
from reader.text.articles import make_article


def names(text: str) -> set[str]:
    found = find_entities(make_article(text, source="text"))
    return {entity.name for entity in found.entities if entity.type in ("PERSON", "ORG", "PLACE", "GROUP", "EVENT")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Le train est parti de Quimper, et la ministre Hélène Maurin est venue avec le préfet dans la nuit. "
            "Le train est en retard. La gare de Quimper est fermée, a dit Hélène Maurin, pour la journée.",
            {"Hélène Maurin"},
        ),
        (
            "Das Feuer war in der Nacht in der Altstadt von Hellbrück ausgebrochen, sagte Jutta Ahrens, die mit einem "
            "Hund auf die Straße lief. Das Feuer und der Rauch waren nicht zu löschen, und die Feuerwehr kam zu spät.",
            {"Jutta Ahrens"},
        ),
    ],
)
def test_what_begins_with_a_small_word_is_no_name(text: str, expected: set[str]) -> None:
    assert names(text) == expected


def test_a_known_name_may_begin_with_one() -> None:
    text = "El presidente llegó a El Salvador con los ministros de la región, y en la capital no se habló de otra cosa."
    assert "El Salvador" in names(text)


@pytest.mark.parametrize(
    "text",
    [
        "云溪市一家纺织厂周二凌晨发生火灾，造成九人死亡。当地消防部门出动了14辆消防车。",
        "لقي ستة عشر شخصا مصرعهم يوم الاثنين عندما انهار سد ترابي قرب مدينة الوردية بعد أمطار غزيرة.",
        "रामगढ़ जिले में सोमवार रात एक पुल टूटने से ग्यारह मजदूरों की मौत हो गई।",
    ],
)
def test_a_script_without_capitals_has_no_names_that_capitals_tell(text: str) -> None:
    assert names(text) == set()
