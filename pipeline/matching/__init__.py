"""What became of a text: which message an edited one was before, and what of its translation still holds."""
