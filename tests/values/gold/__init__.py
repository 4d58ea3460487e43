"""The gold set: sentences with the values that a careful reader finds in them, and how each must be written."""
