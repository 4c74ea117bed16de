"""Spoilers: tags, progress and ceilings."""
