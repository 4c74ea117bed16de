"""The three questions of a day."""
