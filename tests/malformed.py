"""Catalogs as they come: damaged, unusual, and in the shapes of many programs.  Most hold “Un” for “Uno”.

``CASES`` are the files by name.  ``REFUSED`` says which of them cannot be read, with the line and a part of the reason.
``UNLIKE_MSGCAT`` and ``UNLIKE_MSGFMT`` say where GNU gettext takes a file in another way, and why we do not follow.
"""

from __future__ import annotations

import gzip
from collections.abc import Mapping


def header(charset: str = "UTF-8", *fields: str) -> str:
    """A header entry that names an encoding, on lines 1 to 3 where there are no other fields, and a blank line."""
    lines = "".join(f'"{field}\\n"\n' for field in (*fields, f"Content-Type: text/plain; charset={charset}"))
    return f'msgid ""\nmsgstr ""\n{lines}\n'


Files = Mapping[str, str | bytes]

HEADER = header()
UN = 'msgid "Uno"\nmsgstr "Un"\n'
DEUX = 'msgid "Dos"\nmsgstr "Deux"\n'
UNE = 'msgid "Uno"\nmsgstr "Une"\n'
ACCENTED = 'msgid "Uno"\nmsgstr "Été"\n'
BOTH = f"{HEADER}{UN}\n{DEUX}"
OBSOLETE = '#~ msgid "Uno"\n#~ msgstr "Un"\n'
OBSOLETE_UNE = '#~ msgid "Uno"\n#~ msgstr "Une"\n'

LINE_ENDS: Files = {
    "a byte order mark": b"\xef\xbb\xbf" + BOTH.encode(),
    "two byte order marks": b"\xef\xbb\xbf" * 2 + BOTH.encode(),
    "a byte order mark in the middle": f"{HEADER}{UN}\n\ufeff{DEUX}",
    "CRLF": BOTH.replace("\n", "\r\n"),
    "CR": BOTH.replace("\n", "\r"),
    "CRCRLF": BOTH.replace("\n", "\r\r\n"),
    "LFCR": BOTH.replace("\n", "\n\r"),
    "CRs between references, as msgcat leaves them in CRLF": f"{HEADER}#: a.md\r b.md\r\n{UN}",
    "CRs between comments": f"{HEADER}# a\r# b\r#, fuzzy\r{UN}",
    "mixed ends": f"{HEADER}{UN}".replace("\n", "\r\n").encode() + b"\n" + DEUX.replace("\n", "\r").encode(),
    "CR within a string": f'{HEADER}msgid "Uno"\nmsgstr "U\rn"\n',
    "no end of the last line": BOTH.rstrip("\n"),
    "a string over two lines": f'{HEADER}msgid "Uno"\nmsgstr "U\nn"\n',
    "a backslash before the end of a line": f'{HEADER}msgid "Uno"\nmsgstr "U\\\nn"\n',
    "trailing spaces": f'{HEADER}msgid "Uno"  \nmsgstr "Un" \t\n   \n{DEUX}',
    "tabs": f'{HEADER}\tmsgid\t"Uno"\n\tmsgstr\t"Un"\n{DEUX}',
    "form feeds": f"{HEADER}{UN}\f\n{DEUX}",
    "vertical tabs": f"{HEADER}{UN}\v\n{DEUX}",
    "a line separator in a string": f'{HEADER}msgid "Uno"\nmsgstr "U\u2028n"\n',
    "a line separator for an end of line": f"{HEADER}{UN}\u2028{DEUX}",
    "no-break spaces before keywords": f'{HEADER}\u00a0msgid "Uno"\n\u00a0msgstr "Un"\n',
    "all on one line": BOTH.replace("\n", " "),
    "no blank lines": BOTH.replace("\n\n", "\n"),
    "many blank lines": BOTH.replace("\n\n", "\n" * 50),
}

ENCODINGS: Files = {
    "ISO-8859-1": (header("ISO-8859-1") + ACCENTED).encode("latin-1"),
    "iso-8859-1 in lower case": (header("iso-8859-1") + ACCENTED).encode("latin-1"),
    "ISO-8859-15": (header("ISO-8859-15") + ACCENTED.replace("Été", "10 €")).encode("iso-8859-15"),
    "windows-1252": (header("windows-1252") + ACCENTED.replace("Été", "“10 €”")).encode("windows-1252"),
    "CP1252 in capitals": (header("CP1252") + ACCENTED.replace("Été", "“10 €”")).encode("windows-1252"),
    "KOI8-R": (header("KOI8-R") + ACCENTED.replace("Été", "Один")).encode("koi8-r"),
    "Shift_JIS": (header("SHIFT_JIS") + ACCENTED.replace("Été", "一つ")).encode("shift_jis"),
    "Shift_JIS with a backslash in a letter": (header("SHIFT_JIS") + ACCENTED.replace("Été", "表")).encode("shift_jis"),
    "EUC-JP": (header("EUC-JP") + ACCENTED.replace("Été", "表一つ")).encode("euc-jp"),
    "GB18030": (header("GB18030") + ACCENTED.replace("Été", "一个")).encode("gb18030"),
    "Big5 with a backslash in a letter": (header("BIG5") + ACCENTED.replace("Été", "功能")).encode("big5"),
    "EUC-KR": (header("EUC-KR") + ACCENTED.replace("Été", "하나")).encode("euc-kr"),
    "UTF-16 with a byte order mark": (header("UTF-16") + ACCENTED).encode("utf-16"),
    "UTF-16 without a byte order mark": (header("UTF-16LE") + ACCENTED).encode("utf-16-le"),
    "UTF-16 named, UTF-8 written": (header("UTF-16") + ACCENTED),
    "UTF-32": (header("UTF-32") + ACCENTED).encode("utf-32"),
    "UTF-7": (header("UTF-7") + ACCENTED).encode("utf-7"),
    "utf8": (header("utf8") + ACCENTED),
    "Latin-1 that says UTF-8": (HEADER + ACCENTED).encode("latin-1"),
    "UTF-8 that says ASCII": (header("US-ASCII") + ACCENTED),
    "UTF-8 that says ISO-8859-1": (header("ISO-8859-1") + ACCENTED),
    "an encoding in two strings": (HEADER.replace("UTF-8", 'ISO-"\n"8859-1') + ACCENTED).encode("latin-1"),
    "an encoding that does not exist": (header("UTF-88") + UN),
    "an encoding in quotes": (header('\\"UTF-8\\"') + UN),
    "an encoding without a name": (header("") + UN),
    "gettext's placeholder": (header("CHARSET") + UN),
    "the placeholder, and letters": (header("CHARSET") + ACCENTED),
    "a codec of Python's that is no encoding": (header("rot13") + UN),
    "overlong UTF-8": (HEADER + UN).encode().replace(b'"Un"', b'"U\xc0\xae"'),
    "a surrogate in UTF-8": (HEADER + UN).encode().replace(b'"Un"', b'"U\xed\xa0\x80"'),
    "an escaped surrogate": f'{HEADER}msgid "Uno"\nmsgstr "\\xed\\xa0\\x80"\n',
    "surrogates as in JSON": f'{HEADER}msgid "Uno"\nmsgstr "\\ud83d\\ude00"\n',
    "letters beyond the first plane": f'{HEADER}msgid "Uno"\nmsgstr "Un 😀 𠮷"\n',
}

HEADERS: Files = {
    "an empty file": b"",
    "a byte order mark alone": b"\xef\xbb\xbf",
    "a blank line alone": b"\n",
    "comments alone": b"# Uno\n#. Dos\n\n# Tres\n",
    "a header alone": HEADER,
    "no header": f"{UN}\n{DEUX}",
    "a header in the middle": f"{UN}\n{HEADER}{DEUX}",
    "a header at the end": f"{UN}\n{DEUX}\n{HEADER}",
    "two headers": f"{HEADER}{header('UTF-8', 'Language: fr')}{UN}",
    "two headers that are the same": f"{HEADER}{HEADER}{UN}",
    "two headers of two encodings": f"{HEADER}{header('ISO-8859-1')}{ACCENTED}",
    "a fuzzy header": f"#, fuzzy\n{BOTH}",
    "an obsolete header": f'#~ msgid ""\n#~ msgstr "Language: fr\\n"\n\n{BOTH}',
    "an empty header": f'msgid ""\nmsgstr ""\n\n{UN}',
    "a header with a context": f'{HEADER}msgctxt ""\nmsgid ""\nmsgstr "Un"\n\n{UN}',
    "a header without colons": f'msgid ""\nmsgstr "Un\\nDeux\\n"\n\n{UN}',
    "a header with a field twice": f"{header('UTF-8', 'Language: fr', 'Language: de')}{UN}",
    "a header whose last line has no end": HEADER.replace("\\n", "") + UN,
    "a header with a plural": f'msgid ""\nmsgid_plural ""\nmsgstr[0] "Language: fr\\n"\n\n{UN}',
}

DUPLICATES: Files = {
    "an entry twice": f"{HEADER}{UN}\n{UN}",
    "an entry twice, translated in two ways": f"{HEADER}{UN}\n{UNE}",
    "an entry three times, once without a translation": f'{HEADER}msgid "Uno"\nmsgstr ""\n\n{UN}\n{UN}',
    "an entry twice, once fuzzy": f"{HEADER}#, fuzzy\n{UNE}\n{UN}",
    "a living entry beside an obsolete one": f"{HEADER}{UNE}\n{OBSOLETE}",
    "an untranslated entry beside an obsolete one": f'{HEADER}msgid "Uno"\nmsgstr ""\n\n{OBSOLETE}',
    "an obsolete entry twice": f"{HEADER}{OBSOLETE}\n{OBSOLETE_UNE}",
    "an entry twice with one context": f'{HEADER}msgctxt "c"\n{UN}\nmsgctxt "c"\n{UNE}',
    "one msgid with and without a plural": (
        f'{HEADER}{UN}\nmsgid "Uno"\nmsgid_plural "Unos"\nmsgstr[0] "A"\nmsgstr[1] "B"\n'
    ),
}

_OURS, _BASE, _THEIRS = ("<" * 7 + " HEAD\n", "|" * 7 + " 1a2b3c4\n", ">" * 7 + " rama\n")
_MIDDLE = "=" * 7 + "\n"
CONFLICTS: Files = {
    "a conflict": f"{HEADER}{DEUX}\n{_OURS}{UN}{_MIDDLE}{UNE}{_THEIRS}",
    "a conflict with its base": f"{HEADER}{_OURS}{UN}{_BASE}{UN}{_MIDDLE}{UN}{_THEIRS}",
    "a conflict between the lines of a string": (
        f'{HEADER}msgid "Uno"\nmsgstr ""\n{_OURS}"Un"\n{_MIDDLE}"Une"\n{_THEIRS}'
    ),
    "a conflict in the header": HEADER.replace('"Content', f'{_OURS}"Content') + UN,
    "a conflict with CRLF": f"{HEADER}{_OURS}{UN}{_MIDDLE}{UN}{_THEIRS}".replace("\n", "\r\n"),
    "the end of a conflict": f"{HEADER}{UN}{_THEIRS}",
    "a conflict's signs in a string": f'{HEADER}msgid "Uno"\nmsgstr "<<<<<<< HEAD"\n',
    "a conflict's signs in a comment": f"{HEADER}# <<<<<<< HEAD\n{UN}# >>>>>>> rama\n",
    "a conflict of msgcat's": (
        f'{HEADER}#, fuzzy\nmsgid "Uno"\nmsgstr ""\n"#-#-#-#-#  a.po  #-#-#-#-#\\n"\n"Un\\n"\n'
        '"#-#-#-#-#  b.po  #-#-#-#-#\\n"\n"Une"\n'
    ),
}

CUT_OFF: Files = {
    "cut in a string": f'{HEADER}{DEUX}\nmsgid "Uno"\nmsgstr "U',
    "cut in the second line of a string": f'{HEADER}msgid "Uno"\nmsgstr ""\n"Un "\n"de',
    "cut behind a msgid": f'{HEADER}{DEUX}\nmsgid "Uno"\n',
    "cut behind a keyword": f'{HEADER}{DEUX}\nmsgid "Uno"\nmsgstr',
    "cut in a keyword": f'{HEADER}{DEUX}\nmsgid "Uno"\nmsg',
    "cut in a comment": f"{HEADER}{UN}\n# una no",
    "cut behind the sign of a comment": f"{HEADER}{UN}\n#",
    "cut behind the sign of an obsolete entry": f"{HEADER}{UN}\n#~",
    "cut behind the sign of a previous msgid": f"{HEADER}{UN}\n#|",
    "cut in flags": f"{HEADER}{UN}\n#, fuz",
    "cut in an escape": f'{HEADER}msgid "Uno"\nmsgstr "U\\',
    "cut in an octal escape": f'{HEADER}msgid "Uno"\nmsgstr "U\\30',
    "cut in a letter": (HEADER + ACCENTED).encode()[:-3],
    "cut in a letter of a comment": f"{HEADER}{UN}\n# ñ".encode()[:-1],
    "cut in an obsolete entry": f'{HEADER}{DEUX}\n#~ msgid "Uno"\n#~ msgstr "U',
    "cut between plural forms": f'{HEADER}msgid "Uno"\nmsgid_plural "Unos"\nmsgstr[0] "Un"\n',
    "cut in the header": HEADER.encode()[:40],
    "NULs where the end was": f"{HEADER}{UN}".encode() + bytes(512),
}

CONTROLS: Files = {
    "a NUL in a string": f'{HEADER}msgid "Uno"\nmsgstr "U\0n"\n',
    "a NUL in a comment": f"{HEADER}# a\0b\n{UN}",
    "an escaped NUL": f'{HEADER}msgid "Uno"\nmsgstr "U\\0n"\n',
    "control characters in a string": f'{HEADER}msgid "Uno"\nmsgstr "U\x01\x07\x1b[31mn\x7f"\n',
    "control characters in a comment": f"{HEADER}# \x01\x1b[31m rojo\n{UN}",
    "escaped control characters": f'{HEADER}msgid "Uno"\nmsgstr "U\\a\\b\\f\\v\\033\\x7fn"\n',
    "EOT, gettext's own sign": f'{HEADER}msgid "Uno"\nmsgstr "U\\004n"\n',
    "Ctrl-Z at the end, as DOS has it": f"{HEADER}{UN}\x1a",
    "bidi letters": f'{HEADER}msgid "Uno"\nmsgstr "\u202eUn\u202c \u2067x\u2069"\n',
    "invisible letters": f'{HEADER}msgid "Uno"\nmsgstr "U\u200b\u200d\u00ad\u2060n"\n',
    "an invisible letter before a keyword": f'{HEADER}\u200bmsgid "Uno"\nmsgstr "Un"\n',
    "a message told apart by an invisible letter": f'{HEADER}{UN}\nmsgid "Uno\u200b"\nmsgstr "Une"\n',
    "letters in two forms": f'{HEADER}msgid "año"\nmsgstr "a"\n\nmsgid "an\u0303o"\nmsgstr "b"\n',
    "noncharacters": f'{HEADER}msgid "Uno"\nmsgstr "U\ufffe\uffffn"\n',
}

SIZES: Files = {
    "a translation of a megabyte": f'{HEADER}msgid "Uno"\nmsgstr "{"été " * 200_000}"\n',
    "a translation in 20,000 lines": HEADER + 'msgid "Uno"\nmsgstr ""\n' + '"Un "\n' * 20_000,
    "100,000 lines of comment": HEADER + "# nota\n" * 100_000 + UN,
    "20,000 entries": HEADER + "\n".join(f'msgid "m{n}"\nmsgstr "t{n}"\n' for n in range(20_000)),
    "20,000 spaces": f'{HEADER}msgid "Uno"{" " * 20_000}\n{" " * 20_000}msgstr "Un"\n',
    "20,000 signs of obsolete entries": HEADER + "#~\n" * 20_000 + UN,
    "20,000 escapes": HEADER + 'msgid "Uno"\nmsgstr "' + r"\303\251" * 20_000 + '"\n',
    "a word of 100,000 letters without an end": HEADER + "x" * 100_000,
    "a string of 100,000 letters without an end": f'{HEADER}msgid "{"x" * 100_000}',
    "20,000 backslashes without an end": HEADER + 'msgid "' + "\\" * 20_001,
    "a thousand plural forms": (
        f'{HEADER}msgid "Uno"\nmsgid_plural "Unos"\n' + "".join(f'msgstr[{n}] "Un"\n' for n in range(1000))
    ),
    "5,000 flags": f"{HEADER}#, {', '.join(f'f{n}' for n in range(5000))}\n{UN}",
}

SYNTAX: Files = {
    "one msgid in two contexts": f'{HEADER}msgctxt "c"\n{UN}\nmsgctxt "d"\n{UN}\n{UN}',
    "an empty context beside none": f'{HEADER}msgctxt ""\n{UNE}\n{UN}',
    "no closing quote": f'{HEADER}{DEUX}\nmsgid "Uno"\nmsgstr "Un\n',
    "no opening quote": f'{HEADER}msgid "Uno"\nmsgstr Un"\n',
    "a quote within": f'{HEADER}msgid "Uno"\nmsgstr "U"n"\n',
    "typographic quotes": f"{HEADER}msgid “Uno”\nmsgstr “Un”\n",
    "single quotes": f"{HEADER}msgid 'Uno'\nmsgstr 'Un'\n",
    "no msgstr": f'{HEADER}msgid "Uno"\n\n{DEUX}',
    "a msgstr before its msgid": f'{HEADER}msgstr "Un"\nmsgid "Uno"\n',
    "two msgstrs": f'{HEADER}{UN}msgstr "Une"\n',
    "a msgctxt behind its msgid": f'{HEADER}msgid "Uno"\nmsgctxt "c"\nmsgstr "Un"\n',
    "two msgctxts": f'{HEADER}msgctxt "c"\nmsgctxt "d"\n{UN}',
    "a plural without a number": f'{HEADER}msgid "Uno"\nmsgid_plural "Unos"\nmsgstr "Un"\n',
    "a number without a plural": f'{HEADER}msgid "Uno"\nmsgstr[0] "Un"\n',
    "plural forms from 1": f'{HEADER}msgid "Uno"\nmsgid_plural "Unos"\nmsgstr[1] "Un"\nmsgstr[2] "Uns"\n',
    "plural forms out of order": (f'{HEADER}msgid "Uno"\nmsgid_plural "Unos"\nmsgstr[1] "Uns"\nmsgstr[0] "Un"\n'),
    "a plural form twice": f'{HEADER}msgid "Uno"\nmsgid_plural "Unos"\nmsgstr[0] "Un"\nmsgstr[0] "Uns"\n',
    "a negative plural form": f'{HEADER}msgid "Uno"\nmsgid_plural "Unos"\nmsgstr[-1] "Un"\n',
    "a plural form of many digits": f'{HEADER}msgid "Uno"\nmsgid_plural "U"\nmsgstr[{"9" * 5000}] "Un"\n',
    "a plural form in Arabic digits": f'{HEADER}msgid "Uno"\nmsgid_plural "Unos"\nmsgstr[٠] "Un"\n',
    "spaces about a plural form": (f'{HEADER}msgid "Uno"\nmsgid_plural "Unos"\nmsgstr [ 0 ] "Un"\nmsgstr[01] "Uns"\n'),
    "a keyword in capitals": f'{HEADER}MSGID "Uno"\nMSGSTR "Un"\n',
    "a keyword misspelt": f'{HEADER}mgsid "Uno"\nmsgstr "Un"\n',
    "an unknown keyword": f'{HEADER}msgcomment "nota"\n{UN}',
    "a domain": f'{HEADER}domain "revista"\n{UN}',
    "an unknown escape": f'{HEADER}msgid "Uno"\nmsgstr "C:\\Un"\n',
    "an escape of Python's": f'{HEADER}msgid "Uno"\nmsgstr "\\u00c9t\\N{{BULLET}}"\n',
    "an escaped apostrophe": f'{HEADER}msgid "Uno"\nmsgstr "l\\\'un"\n',
    "an escaped question mark": f'{HEADER}msgid "Uno"\nmsgstr "Un \\?"\n',
    "a comment between a msgid and its msgstr": f'{HEADER}msgid "Uno"\n# nota\nmsgstr "Un"\n',
    "a comment between two strings": f'{HEADER}msgid "Uno"\nmsgstr ""\n# nota\n"Un"\n',
    "a comment behind a string": f'{HEADER}msgid "Uno" # nota\nmsgstr "Un"\n',
    "a comment behind an entry": f'{HEADER}msgid "Uno"\nmsgstr "Un" # nota\n{DEUX}',
    "blank lines between strings": f'{HEADER}msgid "Uno"\n\nmsgstr ""\n\n"U"\n\n\n"n"\n',
    "no space before a string": f'{HEADER}msgid"Uno"msgstr"Un"{DEUX}',
    "an empty msgid with a translation": f'{HEADER}{UN}\nmsgid ""\nmsgstr "Un"\n',
    "a msgstr with letters behind its quote": f'{HEADER}msgid "Uno"\nmsgstr "Un"x\n',
    "a backslash at the end of a comment": f"{HEADER}# C:\\\n{UN}\n{DEUX}",
}

TOOLS: Files = {
    "obsolete as gettext writes it": (
        f'{BOTH}\n# nota\n#, fuzzy\n#~| msgctxt "c"\n#~| msgid "Viejo"\n#~ msgctxt "c"\n#~ msgid "Tres"\n'
        '#~ msgstr "Trois"\n'
    ),
    "obsolete without spaces": f'{BOTH}\n#~msgid "Tres"\n#~msgstr "Trois"\n',
    "obsolete with many spaces": f'{BOTH}\n#~   msgid   "Tres"\n  #~ msgstr "Trois"\n',
    "obsolete in pieces": f'{BOTH}\n#~ msgid ""\n#~ "Tr"\n#~ "es"\n#~ msgstr ""\n#~ "Trois"\n',
    "obsolete with a plural": (
        f'{BOTH}\n#~ msgid "Tres"\n#~ msgid_plural "T"\n#~ msgstr[0] "Trois"\n#~ msgstr[1] "T"\n'
    ),
    "obsolete and twice commented": f'{BOTH}\n#~ #~ msgid "Tres"\n#~ #~ msgstr "Trois"\n',
    "obsolete with marked comments, as Pootle had them": (
        f'{BOTH}\n#~ # nota\n#~ #: a.md:1\n#~ #, fuzzy\n#~ msgid "Tres"\n#~ msgstr "Trois"\n'
    ),
    "obsolete and wanted again": (
        f'{HEADER}# nota\n#. vieja\n#: viejo.md\n#, fuzzy\n#~| msgid "Una"\n{OBSOLETE}'
        '\n#~msgid "Dos"\n#~msgstr "Deux"\n'
    ),
    "obsolete with marked comments and wanted again": (
        f'{HEADER}#~ # nota\n#~ #. vieja\n#~ #: viejo.md\n#~ #, fuzzy\n#~| msgid "Una"\n{OBSOLETE}'
    ),
    "obsolete in pieces and wanted again": (
        f'{HEADER}#~ msgid ""\n#~\n#~ "Uno"\n\n#~  msgstr   ""\n#~"U" "n"\n#~\tmsgid "Dos" "" \n  #~ msgstr "Deux"\n'
    ),
    "obsolete and wanted again with CRLF": OBSOLETE.join((HEADER, "\n# fin\n")).replace("\n", "\r\n"),
    "wanted, on lines with others": f'{HEADER}msgid "Uno" msgstr "Un" msgid "Dos" "" msgstr "" "Deux"\n',
    "wanted, with all kinds of comments": (
        f'{HEADER}#nota\n#.vieja\n#:viejo.md:1\n#,fuzzy,c-format\n#|msgid "Una"\n\tmsgid\t"Uno"\nmsgstr"Un"\n'
    ),
    "obsolete in the middle": f'{HEADER}#~ msgid "Tres"\n#~ msgstr "Trois"\n\n{UN}\n{DEUX}',
    "obsolete with one string that is not": f'{BOTH}\n#~ msgid "Tres"\n#~ msgstr ""\n"Trois"\n',
    "obsolete by half": f'{BOTH}\n#~ msgid "Tres"\nmsgstr "Trois"\n',
    "obsolete with references, as Poedit keeps them": (
        f'{BOTH}\n#. nota\n#: a.md:1\n#~ msgid "Tres"\n#~ msgstr "Trois"\n'
    ),
    "previous": f'{HEADER}#, fuzzy\n#| msgid "Una"\n#| msgid_plural "Unas"\n{UN}',
    "previous in pieces": f'{HEADER}#, fuzzy\n#| msgid ""\n#| "U"\n#| "na"\n{UN}',
    "previous without spaces": f'{HEADER}#, fuzzy\n#|msgid "Una"\n{UN}',
    "previous before the flags": f'{HEADER}#| msgid "Una"\n#, fuzzy\n{UN}',
    "previous of two": f'{HEADER}#, fuzzy\n#| msgid "Una"\n#| msgid "Un"\n{UN}',
    "previous of an obsolete entry, with its sign misplaced": (
        f'{BOTH}\n#, fuzzy\n#| msgid "Trés"\n#~ msgid "Tres"\n#~ msgstr "Trois"\n'
    ),
    "a previous msgstr, as some programs keep it": f'{HEADER}#| msgid "Una"\n#| msgstr "Une"\n{UN}',
    "an empty previous": f"{HEADER}#|\n{UN}",
    "Poedit": (
        header(
            "UTF-8",
            *("X-Generator: Poedit 3.4.2", "X-Poedit-SourceCharset: UTF-8", "X-Poedit-Basepath: ../../.."),
        )
        + f"# nota\n#: source/a.md\n{UN}\n{DEUX}"
    ),
    "Weblate": (
        header("UTF-8", "X-Generator: Weblate 5.10", "Language: fr")
        + f'#. nota\n#: source/a.md\n#, fuzzy, python-brace-format\n#| msgid "Una"\n{UN}\n{DEUX}'
    ),
    "Translate Toolkit": (
        f"{header('UTF-8', 'X-Generator: Translate Toolkit 3.20.4')}"
        f"# (pofilter) untranslated: nota\n#: source/a.md%3A1\n{UN}\n{DEUX}"
    ),
    "KBabel's comments in strings": f'{HEADER}msgid "_: nota\\n"\n"Uno"\nmsgstr "Un"\n\n{UN}',
    "Lokalise": f'{HEADER}#. Context: nota\n#. Limit: 20\n#: :1\nmsgctxt "clave"\n{UN}',
    "Transifex": (
        header("UTF-8", "Language-Team: French (https://app.transifex.com/x/teams/1/fr/)")
        + f"# Translators:\n# Ana Díaz, 2024\n# \n#: source/a.md:1 source/a.md:2\n{UN}"
    ),
    "Lokalize": f"{header('UTF-8', 'X-Generator: Lokalize 23.08.5')}# +> trunk5\n#: a.md:1\n{UN}",
    "Launchpad": f"{header('UTF-8', 'X-Launchpad-Export-Date: 2024-01-02')}#: a.md:1\n{UN}",
    "po4a": f"{HEADER}#. type: Plain text\n#: source/a.md:1\n#, markdown-text, no-wrap\n{UN}",
    "mdpo": f"{HEADER}#: source/a.md:block 1 (paragraph)\n{UN}",
    "Pontoon": f"{HEADER}# #### nota\n#\n#. Comment:\n#.\n#: a.md\n{UN}",
    "a reference with spaces": f"{HEADER}#: \u2068una carpeta/a.md\u2069:1 b.md\n{UN}",
    "a comment of every sign": (
        HEADER + "".join(f"#{sign} x\n" for sign in ("_", "@", "-", "=", "*", "/", "^", ">", "$")) + UN
    ),
    "comments of signs alone": f"{HEADER}#\n#.\n#:\n#,\n##\n#!\n{UN}",
}

FLAGS: Files = {
    "a flag that nobody knows": f"{HEADER}#, x-nadie\n{UN}",
    "a flag twice": f"{HEADER}#, fuzzy, fuzzy\n#, fuzzy\n{UN}",
    "Fuzzy": f"{HEADER}#, Fuzzy\n{UN}",
    "FUZZY": f"{HEADER}#, FUZZY\n{UN}",
    "fuzzy without a space": f"{HEADER}#,fuzzy\n{UN}",
    "fuzzy with many spaces": f"{HEADER}#  , fuzzy\n#,  fuzzy ,\n{UN}",
    "fuzzy in a note": f"{HEADER}#. fuzzy\n# , fuzzy\n{UN}",
    "fuzzy within a word": f"{HEADER}#, unfuzzy, fuzzy-2\n{UN}",
    "fuzzy behind a semicolon": f"{HEADER}#, fuzzy; c-format\n{UN}",
    "fuzzy as the workflow flag of newer gettexts": f"{HEADER}#= fuzzy\n{UN}",
    "flags on two lines": f"{HEADER}#, fuzzy\n#, c-format\n{UN}",
    "flags that contradict each other": f"{HEADER}#, c-format, no-c-format\n{UN}",
    "a range": f"{HEADER}#, range: 0..5\n{UN}",
    "a range that is none": f"{HEADER}#, range: nada\n{UN}",
    "an obsolete entry that is fuzzy": f"{HEADER}#, fuzzy\n{OBSOLETE}",
}

NO_CATALOGS: Files = {
    "an image": b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\x08\6\0\0\0",
    "a compressed catalog": gzip.compress(BOTH.encode(), mtime=0),
    "a compiled catalog": b"\xde\x12\x04\x95" + bytes(24) + b"Uno\0Un\0",
    "all bytes": bytes(range(256)),
    "a page that says 404": b"<!DOCTYPE html>\n<html><title>404 Not Found</title></html>\n",
    "JSON": b'{"Uno": "Un"}\n',
    "YAML": b"Uno: Un\n",
    "XLIFF": b'<?xml version="1.0"?>\n<xliff version="1.2"/>\n',
    "CSV": b'"Uno","Un"\n',
    "TOML": b'[Uno]\nmsgid = "Un"\n',
    "a properties file": b"! nota\nUno=Un\n",
    "an article": b"# Uno\n\nDos.\n",
    "an article of headings": b"# Uno\n\n## Dos\n",
    "a diff": "--- a.po\n+++ b.po\n@@ -1 +1 @@\n+" + UN,
    "a pointer of Git LFS": b"version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n",
}

GROUPS = (
    *(LINE_ENDS, ENCODINGS, HEADERS, DUPLICATES, CONFLICTS, CUT_OFF, CONTROLS, SIZES, SYNTAX, TOOLS, FLAGS),
    NO_CATALOGS,
)
CASES = {name: file.encode() if isinstance(file, str) else file for group in GROUPS for name, file in group.items()}
"""The files by name."""

REFUSED = {
    "two byte order marks": (1, "'\\ufeff' is not expected"),
    "a byte order mark in the middle": (8, "'\\ufeff' is not expected"),
    "CR within a string": (6, "a string without its closing quote"),
    "a string over two lines": (6, "a string without its closing quote"),
    "a backslash before the end of a line": (6, "a string without its closing quote"),
    "a line separator for an end of line": (7, "'\\u2028' is not expected"),
    "no-break spaces before keywords": (5, "'\\xa0' is not expected"),
    "UTF-16 with a byte order mark": (1, "the file is not in UTF-8, as it says"),
    "UTF-16 without a byte order mark": (6, "the file is not in UTF-8, as it says"),
    "UTF-16 named, UTF-8 written": (3, "the file is not in UTF-16, as it says"),
    "UTF-32": (1, "the file is not in UTF-8, as it says"),
    "UTF-7": (3, "the header names an encoding that does not exist: UTF-7+AFw-n"),
    "Latin-1 that says UTF-8": (6, "the file is not in UTF-8, as it says"),
    "UTF-8 that says ASCII": (6, "the file is not in US-ASCII, as it says"),
    "an encoding that does not exist": (3, "the header names an encoding that does not exist: UTF-88"),
    "a codec of Python's that is no encoding": (3, "the header names an encoding that does not exist: rot13"),
    "overlong UTF-8": (6, "the file is not in UTF-8, as it says"),
    "a surrogate in UTF-8": (6, "the file is not in UTF-8, as it says"),
    "an escaped surrogate": (6, "escapes that are no letters in UTF-8"),
    "surrogates as in JSON": (6, "a string with the unknown escape \\u"),
    "a conflict": (8, "a merge conflict stands in the file"),
    "a conflict with its base": (5, "a merge conflict stands in the file"),
    "a conflict between the lines of a string": (7, "a merge conflict stands in the file"),
    "a conflict in the header": (3, "a merge conflict stands in the file"),
    "a conflict with CRLF": (5, "a merge conflict stands in the file"),
    "the end of a conflict": (7, "a merge conflict stands in the file"),
    "cut in a string": (9, "a string without its closing quote"),
    "cut in the second line of a string": (8, "a string without its closing quote"),
    "cut behind a msgid": (8, "a msgid without its msgstr"),
    "cut behind a keyword": (9, "a msgstr without its string"),
    "cut in a keyword": (9, "“msg” is not expected"),
    "cut behind the sign of a previous msgid": (8, "“#|” is not expected"),
    "cut in an escape": (6, "a string without its closing quote"),
    "cut in an octal escape": (6, "a string without its closing quote"),
    "cut in a letter": (6, "the file is not in UTF-8, as it says"),
    "cut in a letter of a comment": (8, "the file is not in UTF-8, as it says"),
    "cut in an obsolete entry": (9, "a string without its closing quote"),
    "cut in the header": (3, "a string without its closing quote"),
    "NULs where the end was": (7, "'\\x00' is not expected"),
    "Ctrl-Z at the end, as DOS has it": (7, "'\\x1a' is not expected"),
    "an invisible letter before a keyword": (5, "'\\u200b' is not expected"),
    "a word of 100,000 letters without an end": (5, "“xxxxxxxxxxxxxxxxxxxx” is not expected"),
    "a string of 100,000 letters without an end": (5, "a string without its closing quote"),
    "20,000 backslashes without an end": (5, "a string without its closing quote"),
    "no closing quote": (9, "a string without its closing quote"),
    "no opening quote": (6, "a msgstr without its string"),
    "a quote within": (6, "“n” is not expected"),
    "typographic quotes": (5, "a msgid without its string"),
    "single quotes": (5, "a msgid without its string"),
    "no msgstr": (5, "a msgid without its msgstr"),
    "a msgstr before its msgid": (5, "a msgstr that follows no msgid"),
    "two msgstrs": (7, "a msgstr that follows no msgid"),
    "a msgctxt behind its msgid": (5, "a msgid without its msgstr"),
    "two msgctxts": (5, "a msgctxt without its msgid"),
    "a plural without a number": (6, "a msgid_plural without its msgstr[0]"),
    "a number without a plural": (5, "a msgid without its msgstr"),
    "plural forms from 1": (7, "msgstr[1] where msgstr[0] must stand"),
    "plural forms out of order": (7, "msgstr[1] where msgstr[0] must stand"),
    "a plural form twice": (8, "msgstr[0] where msgstr[1] must stand"),
    "a negative plural form": (7, "a msgstr without its string"),
    "a plural form of many digits": (7, "msgstr[99999999999999999999] where msgstr[0] must stand"),
    "a plural form in Arabic digits": (7, "a msgstr without its string"),
    "a keyword in capitals": (5, "“MSGID” is not expected"),
    "a keyword misspelt": (5, "“mgsid” is not expected"),
    "an unknown keyword": (5, "“msgcomment” is not expected"),
    "a domain": (5, "“domain” is not expected"),
    "an unknown escape": (6, "a string with the unknown escape \\U"),
    "an escape of Python's": (6, "a string with the unknown escape \\u"),
    "an escaped apostrophe": (6, "a string with the unknown escape \\'"),
    "an escaped question mark": (6, "a string with the unknown escape \\?"),
    "a comment between a msgid and its msgstr": (5, "a msgid without its msgstr"),
    "a comment between two strings": (8, "a string that belongs to nothing"),
    "a comment behind a string": (5, "a msgid without its msgstr"),
    "a msgstr with letters behind its quote": (6, "“x” is not expected"),
    "obsolete and twice commented": (11, "“#~” is not expected"),
    "obsolete with one string that is not": (13, "a string that belongs to nothing"),
    "obsolete by half": (12, "an entry of which one part is obsolete (#~), and another is not"),
    "previous before the flags": (5, "a previous msgid that stands before no message"),
    "previous of two": (6, "a previous msgid that stands before no message"),
    "previous of an obsolete entry, with its sign misplaced": (
        13,
        "an entry of which one part is obsolete (#~), and another is not",
    ),
    "a previous msgstr, as some programs keep it": (6, "a msgstr that cannot stand here"),
    "an empty previous": (5, "“#|” is not expected"),
    "an image": (1, "the file is not in UTF-8, as it says"),
    "a compressed catalog": (1, "the file is not in UTF-8, as it says"),
    "a compiled catalog": (1, "the file is not in UTF-8, as it says"),
    "all bytes": (2, "the file is not in UTF-8, as it says"),
    "a page that says 404": (1, "“<!DOCTYPE” is not expected"),
    "JSON": (1, "“{” is not expected"),
    "YAML": (1, "“Uno:” is not expected"),
    "XLIFF": (1, "“<?xml” is not expected"),
    "CSV": (1, "a string that belongs to nothing"),
    "TOML": (1, "“[” is not expected"),
    "a properties file": (1, "“!” is not expected"),
    "an article": (3, "“Dos.” is not expected"),
    "a diff": (1, "“---” is not expected"),
    "a pointer of Git LFS": (1, "“version” is not expected"),
}
"""The files that cannot be read: the line of the problem, and the reason that it gives."""

_TWICE = "we keep both of two entries with one key; which of them is right, a translator knows"
_ENCODING = "we know encodings by all the names that Python has for them, and take UTF-8 where none is named"
_STRICT = "msgfmt alone does not look at the letters; msgcat refuses it, as we do"
_FLAGS = "msgcat drops the flags that it does not know; we keep what is not ours"
_HEADER = "msgfmt -c wants a header that names the encoding; an update writes it"
_PLURALS = "msgfmt -c wants Plural-Forms in the header; messages of articles have no plurals"
_SECOND = "which of two headers holds, a translator knows"
_MARK = "gettext takes it for text; editors on Windows write it"

_UNLIKE_BOTH = {
    **dict.fromkeys(DUPLICATES, _TWICE),
    **dict.fromkeys(("two headers", "two headers that are the same", "two headers of two encodings"), _TWICE),
    **dict.fromkeys(("an obsolete header", "an empty msgid with a translation"), _TWICE),
    "a byte order mark": _MARK,
    "a byte order mark alone": _MARK,
    "CR within a string": "gettext takes a lone CR for text; an editor shows a string that was parted",
    "a backslash before the end of a line": "gettext goes on with the string on the next line; nobody means that",
    "a backslash at the end of a comment": "gettext reads the line below as a part of the comment, and loses it",
    "CRs between comments": "gettext takes a lone CR for text, and the file for one comment",
    "cut behind the sign of a previous msgid": "gettext takes it for space; what was lost was no comment",
    "cut in a letter of a comment": "gettext does not look at the letters of comments; they are somebody's words, too",
    "EOT, gettext's own sign": "gettext parts context and msgid with it; it is a letter to us",
    "obsolete and twice commented": "gettext takes the second sign for space; nobody means that",
    "an empty previous": "gettext takes it for space; nobody writes it",
}

UNLIKE_MSGCAT = {
    **_UNLIKE_BOTH,
    **dict.fromkeys(("windows-1252", "utf8", "an encoding in quotes", "an encoding without a name"), _ENCODING),
    **dict.fromkeys(("gettext's placeholder", "the placeholder, and letters"), _ENCODING),
    **dict.fromkeys(
        ("a NUL in a string", "an escaped NUL"), "gettext's strings end at a NUL; we keep what stands behind"
    ),
    "a domain": "gettext has several catalogs in a file; nobody writes that",
    **dict.fromkeys(("po4a", "a flag that nobody knows", "5,000 flags", "a range that is none"), _FLAGS),
    **dict.fromkeys(("Fuzzy", "FUZZY", "fuzzy within a word", "fuzzy behind a semicolon"), _FLAGS),
    "flags on two lines": "gettext forgets those of the first; a translation that somebody doubted stays in doubt",
    "flags that contradict each other": "msgcat keeps the last of the two; we keep what is not ours",
}
"""Where we read what msgcat refuses, refuse what it reads, or read something else, and why."""

UNLIKE_MSGFMT = {
    **_UNLIKE_BOTH,
    **dict.fromkeys(("UTF-16 named, UTF-8 written", "UTF-7", "an encoding that does not exist"), _STRICT),
    **dict.fromkeys(("a codec of Python's that is no encoding", "an escaped surrogate"), _STRICT),
    **dict.fromkeys(("an empty file", "a blank line alone", "comments alone", "an article of headings"), _HEADER),
    **dict.fromkeys(("no header", "an empty header"), _HEADER),
    **dict.fromkeys(("a header with a plural", "cut between plural forms", "a thousand plural forms"), _PLURALS),
    "spaces about a plural form": _PLURALS,
}
"""Where we read what ``msgfmt -c`` refuses, or refuse what it reads, and why."""

STAYS_UNREADABLE = {
    **dict.fromkeys(("two headers", "two headers that are the same", "two headers of two encodings"), _SECOND),
    **dict.fromkeys(("an obsolete header", "an empty msgid with a translation"), _SECOND),
    "EOT, gettext's own sign": "gettext has no way to write the letter",
}
"""What ``msgcat`` does not read after an update either, and why."""
