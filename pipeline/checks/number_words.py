"""Numbers in words, in the languages that sources are read in.

They need not be read to the last: a figure of a translation is excused where the source may say it in words.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

_UNITS = {
    "es": (
        "cero uno,un,una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis"
        " diecisiete dieciocho diecinueve"
    ),
    "en": (
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
        " seventeen eighteen nineteen"
    ),
    "fr": (
        "zéro un,une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept"
        " dix-huit dix-neuf"
    ),
    "pt": (
        "zero um,uma dois,duas três quatro cinco seis sete oito nove dez onze doze treze quatorze,catorze quinze"
        " dezesseis,dezasseis dezessete,dezassete dezoito dezenove,dezanove"
    ),
    "it": (
        "zero uno,un,una due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici"
        " sedici diciassette diciotto diciannove"
    ),
    "de": (
        "null eins,ein,eine,einen,einem,einer zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn"
        " vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn"
    ),
    "ca": (
        "zero un,una dos,dues tres quatre cinc sis set vuit nou deu onze dotze tretze catorze quinze setze disset"
        " divuit dinou"
    ),
}
_TENS = {
    "es": "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
    "en": "twenty thirty forty fifty sixty seventy eighty ninety",
    "fr": "vingt trente quarante cinquante soixante septante,soixante-dix quatre-vingts,quatre-vingt,huitante nonante",
    "pt": "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa",
    "it": "venti trenta quaranta cinquanta sessanta settanta ottanta novanta",
    "de": "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig",
    "ca": "vint trenta quaranta cinquanta seixanta setanta vuitanta noranta",
}
_ORDINALS = {
    "es": (
        "primero,primera,primer segundo,segunda tercero,tercera,tercer cuarto,cuarta quinto,quinta sexto,sexta"
        " séptimo,séptima octavo,octava noveno,novena décimo,décima"
    ),
    "en": "first second third,thirds fourth,quarter fifth sixth seventh eighth ninth tenth",
    "fr": (
        "premier,première deuxième,second,seconde troisième,tiers quatrième,quart cinquième sixième septième huitième"
        " neuvième dixième"
    ),
    "pt": (
        "primeiro,primeira segundo,segunda terceiro,terceira,terço quarto,quarta quinto,quinta sexto,sexta"
        " sétimo,sétima oitavo,oitava nono,nona décimo,décima"
    ),
    "it": "primo,prima secondo,seconda terzo,terza quarto,quarta quinto,quinta sesto,sesta settimo ottavo nono decimo",
    "de": (
        "erste,ersten,erster zweite,zweiten,zweiter dritte,dritten,dritter vierte,vierten fünfte,fünften"
        " sechste,sechsten siebte,siebten achte,achten neunte,neunten zehnte,zehnten"
    ),
    "ca": "primer,primera segon,segona tercer,tercera quart,quarta cinquè,cinquena sisè setè vuitè novè desè",
}
_LARGE = {
    "es": {"octal": 8, "binario": 2, "decimal": 10, "hexadecimal": 16}
    | {"cien": 100, "ciento": 100, "quinientos": 500, "quinientas": 500, "mil": 1000}
    | {
        f"{word}cient{end}s": 100 * count
        for word, count in {"dos": 2, "tres": 3, "cuatro": 4, "seis": 6, "sete": 7, "ocho": 8, "nove": 9}.items()
        for end in "oa"
    }
    | {
        f"veinti{word}": 20 + count
        for word, count in {
            "uno": 1,
            "ún": 1,
            "una": 1,
            "dós": 2,
            "trés": 3,
            "cuatro": 4,
            "cinco": 5,
            "séis": 6,
            "siete": 7,
            "ocho": 8,
            "nueve": 9,
        }.items()
    },
    "en": {"hundred": 100, "thousand": 1000, "octal": 8, "binary": 2, "decimal": 10, "hexadecimal": 16, "hex": 16},
    "fr": {"cent": 100, "cents": 100, "mille": 1000},
    "pt": {"cem": 100, "cento": 100, "duzentos": 200, "trezentos": 300, "quinhentos": 500, "mil": 1000},
    "it": {"cento": 100, "mille": 1000, "mila": 1000},
    "de": {"hundert": 100, "tausend": 1000},
    "ca": {"cent": 100, "cents": 100, "mil": 1000},
}
_VAGUE = {
    "es": (
        "medio media medianoche mediodía doble triple ambos ambas par pares docena docenas decena decenas siglo siglos"
        " década décadas cientos centenar centenares miles millón millones cuarto tercio mitad vez veces quincena"
        " quinto"
    ),
    "en": (
        "half noon midnight double triple both pair pairs couple dozen dozens century centuries decade decades hundreds"
        " thousands million millions billion billions once twice thrice quarter quarters seventies eighties nineties"
        " sixties fifties forties thirties twenties fortnight"
    ),
    "fr": (
        "demi demie minuit midi double triple paire couple dizaine dizaines douzaine quinzaine vingtaine centaine"
        " centaines millier milliers million millions milliard siècle décennie fois moitié quart"
    ),
    "pt": (
        "meio meia meia-noite dobro triplo ambos ambas par dúzia dezena dezenas século década milhar milhares milhão"
        " milhões metade vez vezes"
    ),
    "it": (
        "mezzo mezza mezzogiorno mezzanotte doppio triplo entrambi paio dozzina decina centinaia migliaia milione"
        " milioni secolo decennio metà volta volte"
    ),
    "de": (
        "halb halbe halben mittag mitternacht doppelt beide beiden paar dutzend jahrhundert jahrzehnt hunderte tausende"
        " million millionen milliarde einmal zweimal dreimal hälfte viertel"
    ),
    "ca": (
        "mig mitja migdia mitjanit doble triple ambdós parell dotzena desena segle dècada milers milió milions meitat"
        " vegada vegades"
    ),
}
_ROMAN = re.compile(r"(?<!\w)(?=[IVXLCDM])M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})(?!\w)")
_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


def is_known(language: str) -> bool:
    """Whether the numbers of a language can be read."""
    return language in _UNITS


def numbers(text: str, language: str) -> tuple[frozenset[int], bool]:
    """The numbers that a text may say in words or Roman numerals, and whether there are words that may be any."""
    known, vague = _table(language), _VAGUE.get(language, "").split()
    words = [word.lower() for word in _WORD.findall(text)]
    found = {_roman(match.group()) for match in _ROMAN.finditer(text)}
    current = total = 0
    for word in [*words, ""]:
        parts = [word] if word in known else word.split("-")
        for part in parts:
            value = known.get(part) if part in known else _german(part, known, language)
            if value is None:
                if part not in ("y", "and", "et", "e", "und", "i"):
                    current = total = 0
                continue
            if value == 1000:
                total, current = total + max(1, current) * 1000, 0
            elif value == 100:
                current = max(1, current) * 100
            else:
                current += value
            found |= {value, total + current}
    return frozenset(found), any(word in vague for word in words)


def _german(word: str, known: Mapping[str, int], language: str) -> int | None:
    """``fünfundzwanzig`` and the like."""
    first, joiner, last = word.partition("und")
    if language != "de" or not joiner or first not in known or last not in known:
        return None
    return known[first] + known[last]


def _roman(text: str) -> int:
    digits = [_VALUES[letter] for letter in text]
    return sum(
        -digit if any(digit < later for later in digits[place + 1 : place + 2]) else digit
        for place, digit in enumerate(digits)
    )


@lru_cache(maxsize=32)
def _table(language: str) -> Mapping[str, int]:
    rows = (
        (_UNITS.get(language, ""), 0, 1),
        (_TENS.get(language, ""), 20, 10),
        (_ORDINALS.get(language, ""), 1, 1),
    )
    found = {
        word: first + step * place
        for line, first, step in rows
        for place, words in enumerate(line.split())
        for word in words.split(",")
    }
    return {**found, **_LARGE.get(language, {})}
