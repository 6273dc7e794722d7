"""From two articles to a comparison: what the other adds over the base."""
