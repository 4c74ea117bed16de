"""Packs of a server's own: questions that its moderators bring for a show, asked there and nowhere else."""
