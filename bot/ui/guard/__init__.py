"""The guard, as moderators and those whom it stops see it."""
