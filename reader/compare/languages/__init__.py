"""What the comparison knows of the words of languages other than English: a data file each, and what reads them.

Which language a text is in is told by `reader.text.languages`.
"""
