"""Other views of the same organisation."""
