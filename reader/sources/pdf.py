"""PDF: the text of its pages, by pypdfium2 (the extra `pdf`)."""

from reader.errors import SourceError
from reader.sources.dates import iso_date
from reader.sources.front_matter import Fields
from reader.text.cleaning import clean_field


def pdf_text(data: bytes, name: str) -> tuple[Fields, str]:
    """Return what a PDF says about itself, and its text, pages separated by blank lines.

    Args:
        data: the whole file.
        name: what to call it in an error.

    Raises:
        SourceError: pypdfium2 is not installed, or the file is encrypted, broken or without text.
    """
    try:
        import pypdfium2
    except ImportError as error:
        raise SourceError(f"{name} is a PDF; to read PDFs run: pip install 'reader-desk[pdf]'") from error
    try:
        document = pypdfium2.PdfDocument(data)
        pages = [page.get_textpage().get_text_range(errors="replace") for page in document]
        said = document.get_metadata_dict(skip_empty=True)
        document.close()
    except pypdfium2.PdfiumError as error:
        wanted = "it needs a password" if "password" in str(error).lower() else "it is damaged or not a PDF"
        raise SourceError(f"{name} cannot be opened: {wanted}. Save it without one and try again.") from error
    fields: Fields = {}
    if title := clean_field(said.get("Title", "")):
        fields["title"] = title
    if author := clean_field(said.get("Author", "")):
        fields["author"] = author
    return fields, "\n\n".join(pages)
