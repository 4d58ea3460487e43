"""Tests of what became of a text."""
