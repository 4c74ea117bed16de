"""Moderators and fans over a server's questions: what is suggested and reported, and what was decided."""
