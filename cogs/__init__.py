"""The slash commands: one thin file a group. A command reads its options, checks, and hands over."""
