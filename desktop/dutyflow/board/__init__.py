"""The board: one widget that paints the drawing in tiles, and the gestures made on it."""
