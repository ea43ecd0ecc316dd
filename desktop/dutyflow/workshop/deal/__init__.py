"""“Who owns this?”: the open duties are dealt one at a time, and one key decides."""
