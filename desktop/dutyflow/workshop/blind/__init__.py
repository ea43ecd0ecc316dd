"""The blind round: every team answers before anyone sees an answer; merging answers of files."""
