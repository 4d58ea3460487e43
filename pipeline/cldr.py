"""CLDR's data through Babel, so that what is asked of one locale does not change another.

Babel follows CLDR's aliases when it is first asked, and keeps what it finds in dictionaries that locales share: after
Japanese a Polish February was 2月 (python-babel/babel#1234).  Editions must not depend on the order in which they are
built, so a locale of ours keeps what it finds for itself.
"""

from __future__ import annotations

from collections.abc import Mapping, MutableMapping
from typing import Any

from babel import Locale, localedata
from babel.localedata import Alias, LocaleDataDict, merge

Data = MutableMapping[str | int | None, Any]


class OwnData(LocaleDataDict):
    """Data of a locale that write nothing into those of others.  ``base`` is where aliases start from."""

    def __init__(self, data: Data, base: OwnData | None = None) -> None:
        super().__init__(data)
        self._root: OwnData = base or self
        self._found: dict[str | int | None, Any] = {}

    def __getitem__(self, key: str | int | None) -> Any:
        """What stands under a key, aliases followed (UTS 35, *Multiple Inheritance*)."""
        if key not in self._found:
            self._found[key] = self._resolved(self._data[key])
        return self._found[key]

    def __setitem__(self, key: str | int | None, value: Any) -> None:
        self._found.pop(key, None)
        self._data[key] = value

    def copy(self) -> OwnData:
        """Data that can be changed apart from these."""
        return OwnData(dict(self._data), self._root)

    def _resolved(self, found: Any) -> Any:
        """An alias followed; where a locale has something of its own besides, that goes over it."""
        if isinstance(found, Alias):
            return found.resolve(self._root)
        if isinstance(found, tuple):
            alias, others = found
            found = dict(alias.resolve(self._root))
            merge(found, others)
        return OwnData(found, self._root) if isinstance(found, dict) else found


def own(locale: Locale) -> Locale:
    """The locale with data of its own."""
    shared: dict[Any, Any] = localedata.load(str(locale))
    locale._Locale__data = OwnData(shared)  # type: ignore[attr-defined] # noqa: SLF001 - Babel has no public way in
    return locale


def data(locale: Locale) -> Mapping[Any, Any]:
    """The data of a locale for which Babel has no property."""
    found: Mapping[Any, Any] = locale._data  # noqa: SLF001 - nor one to these
    return found
