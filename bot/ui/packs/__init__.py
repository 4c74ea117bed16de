"""Packs of a server's own as moderators see them."""
