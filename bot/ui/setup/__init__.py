"""Set-up: what a server says of itself, as a panel to walk through and as commands."""
