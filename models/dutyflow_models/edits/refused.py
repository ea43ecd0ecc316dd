"""The one way an edit says no."""


class EditRefused(Exception):
    """The edit would break a rule of the format; the message is a sentence for a person."""
