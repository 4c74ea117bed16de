"""What is kept about people and servers, and how they get it out or away."""
