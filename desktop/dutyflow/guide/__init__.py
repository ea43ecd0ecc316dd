"""The guide: its pages, as they are bundled, and the window that shows them without a network."""
