"""Help, by what somebody wants to do."""
