"""How much of a file is read before we say no; files of people's duties are far below."""

MAX_BYTES = 10_000_000
MAX_DEPTH = 100
MAX_TAG_LINES = 20
MAX_EVENTS = 500_000
"""A bit more than one event a value; 10,000 duties with 12,000 hand-offs have some 330,000."""
MAX_EXPANDED = 2_000_000
"""Characters that all aliases together stand for."""
MAX_PROBLEMS = 1_000
MAX_COMPARISONS = 20_000
"""How many words are compared to find the one that was meant; a thousand take some 20 ms."""
