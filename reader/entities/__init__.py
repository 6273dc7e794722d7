"""From an article to its mentions, entities, figures and quotes."""
