"""What is found in a text, said in words of the text, so that tests read like statements."""

from reader.entities.finding import find_entities
from reader.text.model import Article


class Found:
    """What was found in a text, said in words of the text."""

    def __init__(self, article: Article) -> None:
        self.text = article.text
        self.entities = find_entities(article)

    def of_type(self, kind: str) -> list[str]:
        """Return the mentions of one type, as written, in order."""
        return [self.text[m.start : m.end] for m in self.entities.mentions if m.type == kind]

    def marked(self) -> list[tuple[str, str]]:
        """Return every mention as written with its type, in order."""
        return [(self.text[m.start : m.end], m.type) for m in self.entities.mentions]

    def names_of(self, written: str) -> set[str]:
        """Return the full names of the entities that `written` stands for."""
        found = self.entities
        return {found.entities[m.entity].name for m in found.mentions if self.text[m.start : m.end] == written}

    def quotes(self) -> list[tuple[str, str | None]]:
        """Return every quote with the full name of its speaker."""
        found = self.entities
        return [
            (self.text[q.start : q.end], None if q.speaker is None else found.entities[q.speaker].name)
            for q in found.quotes
        ]
