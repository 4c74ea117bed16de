"""Discord's surface: cards, forms, and the router that brings each press to its use case."""
