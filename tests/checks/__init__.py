"""The checks, held to a corpus of bad translations and near misses."""
