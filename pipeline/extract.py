"""From a document to the template of its messages."""

from __future__ import annotations

from pipeline.catalog import Key, Message, Template
from pipeline.document import Document


def extract(document: Document, path: str) -> Template:
    """The messages of a document, each once, in the order in which they first stand in it.

    ``path`` is where the article stands from the project's folder: gettext's reference.  What stands in several
    places has the notes and the values of all of them.
    """
    messages: dict[Key, Message] = {}
    for segment in document.segments():
        if segment.wordless:
            continue
        known = messages.get(segment.key)
        fresh = tuple(" ".join(note.split()) for note in segment.notes)
        notes = (*known.notes, *fresh) if known else fresh
        placed = (*known.values, *segment.values) if known else segment.values
        messages[segment.key] = Message(
            segment.text, segment.context, tuple(dict.fromkeys(notes)), tuple(dict.fromkeys(placed))
        )
    return Template(path, tuple(messages.values()))
