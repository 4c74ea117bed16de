"""Posted spoilers, as people see them."""
