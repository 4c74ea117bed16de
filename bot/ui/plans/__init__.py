"""Plans, as people see them."""
