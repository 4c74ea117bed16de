"""What people are told of their data, and the buttons to take it along or away."""
