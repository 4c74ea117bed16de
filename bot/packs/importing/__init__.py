"""Questions from files of others' making: one file a format, and one that judges what any of them brought."""
