"""Edits: functions from one organisation to the next. What may not be done raises EditRefused."""
