"""Tests of pipeline.saving."""
