"""Polls and their ballots."""
