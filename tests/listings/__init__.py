"""Tests of how problems are listed."""
