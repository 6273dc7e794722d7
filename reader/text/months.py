"""The months by their English names, for everything that reads a date.

Only the names: how dates are written is known to whoever reads them.
"""

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
"""In the order of the year."""
