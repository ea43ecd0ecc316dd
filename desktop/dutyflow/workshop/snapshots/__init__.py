"""Looking through what was kept of an organisation: when, how much changed since, and what."""
