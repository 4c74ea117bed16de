"""What came true: polls are resolved or made void, forecasts are scored, and forecasters ranked."""
