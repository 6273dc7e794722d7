"""The same results a screen shows, as text, JSON and Markdown."""
