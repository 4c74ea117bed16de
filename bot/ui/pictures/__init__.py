"""Pictures: a figure says what there is to see, a drawing shows it, and alt text says it to whoever cannot see it."""
