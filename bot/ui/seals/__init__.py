"""Seals, as people see them."""
