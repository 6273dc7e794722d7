"""An article to put one sentence into: two that differ in it are copies but for that sentence, the third of five."""

AROUND = """Northern Lines runs four ferries between Skerry and Port Allan all year.

The harbour was dredged in 1990 and needs it again, engineers warned last month.

{}

Fishermen have asked for a second pier since the fish market moved to the old mill.

A petition for a new lighthouse hangs in every shop on the quay.
"""
