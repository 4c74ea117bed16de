"""What a poll came to, looked at more closely: over time, by progress, as a file."""
