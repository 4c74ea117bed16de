"""What a server has planned: trivia nights, and reminders that come again and again."""
