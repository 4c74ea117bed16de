"""A show's own card."""
