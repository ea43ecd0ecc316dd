"""The org file: read with problems that name their line, written as patches of its own text."""
