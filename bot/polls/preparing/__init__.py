"""Polls before anybody has voted: they wait for their time, are changed, and learn when they close."""
