"""Importing: gathering files, the dialog that shows first what would be made, accepting it."""
