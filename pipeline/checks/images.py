"""A translation shows the images of its source."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.markup import differences, inlines
from pipeline.checks.subject import Check, Finding, Subject
from pipeline.problem import Severity


def find(subject: Subject) -> Iterator[Finding]:
    """Images that are lost, added, or another file."""
    both = inlines(subject)
    if both is None or not (both[0].images or both[1].images):
        return
    before, after = both
    lost, added = differences(before.images, after.images, lambda image: image.what)
    pairs = min(len(lost), len(added)) if len(before.images) == len(after.images) else 0
    for old, new in zip(lost[:pairs], added[:pairs], strict=True):
        remedy = f"Keep the file {old.what}; only the alternative text and the title are translated"
        yield Finding(f"the image {old.what} became {new.what}", after.place(new.span), remedy=remedy)
    for image in lost[pairs:]:
        yield _lost(image.what, subject.target)
    for image in added[pairs:]:
        yield Finding(f"an image {image.what}, which the source does not have", after.place(image.span))


def _lost(address: str, target: str) -> Finding:
    at = target.find(address) if address else -1
    if at < 0:
        return Finding(f"the image {address} is missing")
    remedy = f"Write it as ![alternative text]({address}), with nothing between the signs"
    return Finding(f"the image {address} is broken", (at, at + len(address)), remedy=remedy)


CHECK = Check(
    name="images",
    severity=Severity.ERROR,
    why="An image that is lost or another file is not what the author shows",
    remedy="Keep each image of the source and its file: ![alternative text](file)",
    find=find,
)
