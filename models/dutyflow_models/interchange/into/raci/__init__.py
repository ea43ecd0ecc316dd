"""RACI tables of others: CSV, Excel and Markdown become grids, a mapping says what stands where.

`grid` is what all three are read into; `guessing` proposes a `TableMapping`, a person may change
it; `making` makes teams and duties of both. `letters` knows what cells mean.
"""
