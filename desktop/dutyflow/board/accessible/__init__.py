"""The board for screen readers: the drawing as a tree of lanes, cards and hand-offs.

Nothing here exists before an accessibility client asks for the board.
"""
