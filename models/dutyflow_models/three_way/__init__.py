"""Three states of an organisation made one: what it was, and what two people made of it."""
