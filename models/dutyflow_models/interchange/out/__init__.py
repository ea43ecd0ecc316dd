"""One module a format: from the organisation as it holds to text or bytes, always the same."""
