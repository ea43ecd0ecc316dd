"""Other people and programs that touch the open file: what they did is noticed, and said."""
