"""What the comparison knows of languages other than English, a data file each, and how it tells them."""
