"""Running Rooftop: logs, and the checks of the doctor."""
