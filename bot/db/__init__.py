"""The database: engines, tables and migrations, on SQLite and PostgreSQL alike."""
