"""The pure rules of polls."""
