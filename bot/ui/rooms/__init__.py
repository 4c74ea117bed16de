"""Episode rooms, as people see them."""
