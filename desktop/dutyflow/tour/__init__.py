"""The tour: on a board of its own a person does the eight things that work is made of."""
