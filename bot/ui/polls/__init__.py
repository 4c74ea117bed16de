"""Polls, as people see them."""
