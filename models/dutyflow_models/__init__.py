"""The organisation, its file and its picture: plain Python and pydantic, no Qt."""
