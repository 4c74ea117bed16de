"""Seals: spoilers whose text stands in no message, kept here and shown to those who may see them."""
