"""Articles in many languages: split into gettext catalogs, kept current, merged back, and published."""

__version__ = "0.1.0"
