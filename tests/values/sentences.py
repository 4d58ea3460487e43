"""Spanish sentences and the figures that a careful editor would find in them: data for the tests of values.

A row is the source locale, the sentence, and what is found: pairs of the author's words and their meaning, written as
``told`` writes it.  A meaning that begins with ``?`` is ambiguous and stays text.
"""

from __future__ import annotations

from decimal import Decimal

from pipeline.values import Ambiguous, Found, Value
from pipeline.values.dates import Date
from pipeline.values.money import Money
from pipeline.values.numbers import Number
from pipeline.values.percents import Percent

Row = tuple[str, str, tuple[tuple[str, str], ...]]

US, MX, ES, LATIN, AR = "es-US", "es-MX", "es-ES", "es-419", "es-AR"
DOLLARS = ("USD", "MXN", "ARS", "CLP", "COP")


def told(value: Value) -> str:
    """The meaning of a value on one line: ``4e6 USD``, ``3.5 %``, ``175e9``, ``2023-03-28``, ``03-28``."""
    match value:
        case Money():
            return f"{_scaled(value.amount, value.exponent)} {value.currency}"
        case Number():
            return _scaled(value.amount, value.exponent)
        case Percent():
            return f"{value.amount} %"
        case Date():
            day = _day(value.year, value.month, value.day)
            ends = f"{day}/{_day(*value.until)}" if value.until else day
            return f"{value.first():%a} {ends}" if value.weekday else ends
    raise AssertionError(f"a value of a new kind: {value!r}")


def meaning(found: Found | Ambiguous) -> str:
    """The meaning of what was found."""
    return told(found.value) if isinstance(found, Found) else f"?{' | '.join(found.readings)}"


def _scaled(amount: Decimal, exponent: int) -> str:
    return f"{amount}e{exponent}" if exponent else f"{amount}"


def _day(year: int | None, month: int, day: int | None) -> str:
    parts = (None if year is None else f"{year:04}", f"{month:02}", None if day is None else f"{day:02}")
    return "-".join(part for part in parts if part is not None)


MONEY: tuple[Row, ...] = (
    (US, "El modelo costó $4 millones.", (("$4 millones", "4e6 USD"),)),
    (US, "El modelo costó $4\u00a0millones.", (("$4\u00a0millones", "4e6 USD"),)),
    (US, "Pagaron US$ 3.5 millones por él.", (("US$ 3.5 millones", "3.5e6 USD"),)),
    (US, "La beca es de $50,000 al año.", (("$50,000", "50000 USD"),)),
    (US, "La beca es de $ 50,000 al año.", (("$ 50,000", "50000 USD"),)),
    (US, "La entrada sale $1.50 los martes.", (("$1.50", "1.50 USD"),)),
    (US, "¿Cuesta $45? Sí, $45.", (("$45", "45 USD"), ("$45", "45 USD"))),
    (US, "Cuesta (sin envío) $1,234.56.", (("$1,234.56", "1234.56 USD"),)),
    (US, "Perdió $1.2 mil millones en un día.", (("$1.2 mil millones", "1.2e9 USD"),)),
    (US, "Recaudó 2 mil millones de dólares.", (("2 mil millones de dólares", "2e9 USD"),)),
    (US, "Son 45 dólares.", (("45 dólares", "45 USD"),)),
    (US, "Un dólar y 1 dólar.", (("1 dólar", "1 USD"),)),
    (US, "Recaudó 3 millones de euros.", (("3 millones de euros", "3e6 EUR"),)),
    (US, "Vale €45, o sea 45 €.", (("€45", "45 EUR"), ("45 €", "45 EUR"))),
    (US, "El libro cuesta £10.", (("£10", "10 GBP"),)),
    (US, "Cobran USD 20 por mes.", (("USD 20", "20 USD"),)),
    (US, "Cobran 20 USD por mes.", (("20 USD", "20 USD"),)),
    (US, "Ganó 50,000 dólares canadienses.", (("50,000 dólares canadienses", "50000 CAD"),)),
    (US, "Pagó $0.99 por la canción.", (("$0.99", "0.99 USD"),)),
    (US, "Unos $5 mil por persona.", (("$5 mil", "5e3 USD"),)),
    (MX, "El boleto cuesta $500.", (("$500", "500 MXN"),)),
    (MX, "El boleto cuesta $1,500.50.", (("$1,500.50", "1500.50 MXN"),)),
    (MX, "Son 500 pesos.", (("500 pesos", "500 MXN"),)),
    (MX, "Invirtió 3.5 millones de pesos.", (("3.5 millones de pesos", "3.5e6 MXN"),)),
    (MX, "Son 20 dólares.", (("20 dólares", "20 USD"),)),
    (MX, "Cuesta US$ 20.", (("US$ 20", "20 USD"),)),
    (ES, "La obra costó 4 millones de euros.", (("4 millones de euros", "4e6 EUR"),)),
    (ES, "El premio es de 50.000 €.", (("50.000 €", "50000 EUR"),)),
    (ES, "El premio es de 50.000,50 €.", (("50.000,50 €", "50000.50 EUR"),)),
    (ES, "Cuesta 1,50 euros.", (("1,50 euros", "1.50 EUR"),)),
    (ES, "Vale 20 dólares.", (("20 dólares", "20 USD"),)),
    (ES, "Vale 3,5 millones de libras esterlinas.", (("3,5 millones de libras esterlinas", "3.5e6 GBP"),)),
    (LATIN, "Cuesta US$ 20.", (("US$ 20", "20 USD"),)),
    (LATIN, "Cuesta 1.5 millones de dólares.", (("1.5 millones de dólares", "1.5e6 USD"),)),
    (AR, "El alquiler es de $50.000.", (("$50.000", "50000 ARS"),)),
    (AR, "Cobra 50.000 pesos.", (("50.000 pesos", "50000 ARS"),)),
    (AR, "Pidió US$ 3,5 millones.", (("US$ 3,5 millones", "3.5e6 USD"),)),
    (AR, "Vale U$S 20.", (("U$S 20", "20 USD"),)),
    (AR, "Vale $ 1.234,56.", (("$ 1.234,56", "1234.56 ARS"),)),
)

SPACED: tuple[Row, ...] = (
    (US, "Ganó 12 450 dólares.", (("12 450 dólares", "12450 USD"),)),
    (US, "Pagó $1 000 000.", (("$1 000 000", "1000000 USD"),)),
    (ES, "Costó 10 000 €.", (("10 000 €", "10000 EUR"),)),
    (ES, "Costó 1 500 millones de euros.", (("1 500 millones de euros", "1500e6 EUR"),)),
    (US, "Son 20 000 millones.", (("20 000 millones", "20000e6"),)),
    (US, "Subió un 1 250 %.", (("1 250 %", "1250 %"),)),
    (US, "Pagó $4 millones 3 veces.", (("$4 millones", "4e6 USD"),)),
)
"""Thousands parted by ordinary spaces, where what stands beside them shows that they are one number."""

BESIDE: tuple[Row, ...] = (
    (MX, "Cuesta $20 USD.", (("$20 USD", "20 USD"),)),
    (MX, "Cuesta $20 dólares.", (("$20 dólares", "20 USD"),)),
    (US, "Cuesta $20 dólares canadienses.", (("$20 dólares canadienses", "20 CAD"),)),
    (US, "Cuesta $500 MXN.", (("$500 MXN", "500 MXN"),)),
    (LATIN, "Cuesta $500 pesos.", (("$500 pesos", "?MXN 500 | ARS 500 | CLP 500 | COP 500"),)),
    (LATIN, "Cuesta $4 millones.", (("$4 millones", f"?{' | '.join(f'{c} 4 millones' for c in DOLLARS)}"),)),
    (US, "Vale $5 M hoy.", (("$5 M", "5e6 USD"),)),
    (US, "Vale $3M hoy.", (("$3M", "3e6 USD"),)),
    (US, "Vale $3 MM hoy.", (("$3 MM", "3e6 USD"),)),
    (US, "Vale $3 mil M hoy.", (("$3 mil M", "3e9 USD"),)),
    (US, "Vale 5 M€ hoy.", (("5 M€", "5e6 EUR"),)),
    (MX, "Vale 40 mdd o 30 mdp.", (("40 mdd", "40e6 USD"), ("30 mdp", "30e6 MXN"))),
    (US, "CUESTA $5 MILLONES", (("$5 MILLONES", "5e6 USD"),)),
    (US, "Cobró COP 50,000 por él.", (("COP 50,000", "50000 COP"),)),
    (US, "Cobró COP 28 millones.", (("COP 28 millones", "28e6 COP"),)),
    (US, "Entre $50,000 y $4 millones.", (("$50,000", "50000 USD"), ("$4 millones", "4e6 USD"))),
    (US, "En 2023, 30 millones votaron.", (("30 millones", "30e6"),)),
)
"""Amounts whose currency or scale stands beside them in more than one place, or in letters."""

NUMBERS: tuple[Row, ...] = (
    (US, "Asistieron 12,450 personas.", (("12,450", "12450"),)),
    (US, "Asistieron 12\u00a0450 personas.", (("12\u00a0450", "12450"),)),
    (US, "Asistieron 12\u202f450 personas.", (("12\u202f450", "12450"),)),
    (US, "Viven 1,234,567 en la ciudad.", (("1,234,567", "1234567"),)),
    (US, "La hablan 3.5 millones de personas.", (("3.5 millones", "3.5e6"),)),
    (US, "Tiene 175 mil millones de parámetros.", (("175 mil millones", "175e9"),)),
    (US, "Se vendieron 300 mil ejemplares.", (("300 mil", "300e3"),)),
    (US, "Un millón no es 1 millón.", (("1 millón", "1e6"),)),
    (US, "Llegó a 0.5 millones de lectores.", (("0.5 millones", "0.5e6"),)),
    (US, "Llegó a 3.50 millones de lectores.", (("3.50 millones", "3.50e6"),)),
    (US, "Corrió 42.195,5 no; corrió 10,000 metros.", (("10,000", "10000"),)),
    (US, "Mide 1.85 metros.", (("1.85", "1.85"),)),
    (US, "Pesa 3.14159 kilos.", (("3.14159", "3.14159"),)),
    (ES, "Asistieron 12.450 personas.", (("12.450", "12450"),)),
    (ES, "Viven 1.234.567 en la ciudad.", (("1.234.567", "1234567"),)),
    (ES, "La hablan 3,5 millones de personas.", (("3,5 millones", "3.5e6"),)),
    (ES, "Mide 1,85 metros.", (("1,85", "1.85"),)),
    (ES, "Mide 12.345,67 metros.", (("12.345,67", "12345.67"),)),
    (MX, "Asistieron 12,450 personas.", (("12,450", "12450"),)),
    (LATIN, "Asistieron 12,450 personas.", (("12,450", "12450"),)),
    (AR, "Asistieron 12.450 personas.", (("12.450", "12450"),)),
    (AR, "La hablan 3,5 millones de personas.", (("3,5 millones", "3.5e6"),)),
)

PERCENTS: tuple[Row, ...] = (
    (US, "Subió un 3.5 %.", (("3.5 %", "3.5 %"),)),
    (US, "Subió un 3.5%.", (("3.5%", "3.5 %"),)),
    (US, "Subió un 3.5\u00a0% en mayo.", (("3.5\u00a0%", "3.5 %"),)),
    (US, "El 100% de los casos.", (("100%", "100 %"),)),
    (US, "Un 0.125 % de error.", (("0.125 %", "0.125 %"),)),
    (US, "Un 3.500 % exacto.", (("3.500 %", "3.500 %"),)),
    (US, "Creció 1,250% en un año.", (("1,250%", "1250 %"),)),
    (ES, "Subió un 3,5 %.", (("3,5 %", "3.5 %"),)),
    (ES, "Creció un 1.250 %.", (("1.250 %", "1250 %"),)),
    (MX, "Subió 3.5%.", (("3.5%", "3.5 %"),)),
    (LATIN, "Subió 3.5 %.", (("3.5 %", "3.5 %"),)),
    (AR, "Subió 3,5 %.", (("3,5 %", "3.5 %"),)),
)

DATES: tuple[Row, ...] = (
    (US, "Nació el 28 de marzo de 2023.", (("28 de marzo de 2023", "2023-03-28"),)),
    (US, "28 de marzo de 2023", (("28 de marzo de 2023", "2023-03-28"),)),
    (US, "Nació el 28\u00a0de\u00a0marzo de 2023.", (("28\u00a0de\u00a0marzo de 2023", "2023-03-28"),)),
    (US, "Nació el 28 de marzo del 2023.", (("28 de marzo del 2023", "2023-03-28"),)),
    (US, "El martes 28 de marzo de 2023 llovió.", (("martes 28 de marzo de 2023", "Tue 2023-03-28"),)),
    (US, "El martes, 28 de marzo de 2023, llovió.", (("martes, 28 de marzo de 2023", "Tue 2023-03-28"),)),
    (US, "En marzo de 2023 llovió.", (("marzo de 2023", "2023-03"),)),
    (US, "En marzo del 2023 llovió.", (("marzo del 2023", "2023-03"),)),
    (US, "Cada 28 de marzo llueve.", (("28 de marzo", "03-28"),)),
    (US, "Cada 29 de febrero.", (("29 de febrero", "02-29"),)),
    (US, "El 29 de febrero de 2024.", (("29 de febrero de 2024", "2024-02-29"),)),
    (US, "Del 12 al 16 de febrero de 2024.", (("12 al 16 de febrero de 2024", "2024-02-12/2024-02-16"),)),
    (US, "Del 12 al 16 de febrero.", (("12 al 16 de febrero", "02-12/02-16"),)),
    (US, "12-16 de febrero de 2024", (("12-16 de febrero de 2024", "2024-02-12/2024-02-16"),)),
    (
        US,
        "Del 28 de febrero al 3 de marzo de 2024.",
        (("28 de febrero al 3 de marzo de 2024", "2024-02-28/2024-03-03"),),
    ),
    (
        US,
        "Del 30 de diciembre de 2023 al 2 de enero de 2024.",
        (("30 de diciembre de 2023 al 2 de enero de 2024", "2023-12-30/2024-01-02"),),
    ),
    (
        US,
        "Del 30 de diciembre al 2 de enero de 2024.",
        (("30 de diciembre", "12-30"), ("2 de enero de 2024", "2024-01-02")),
    ),
    (US, "MARZO DE 2023", (("MARZO DE 2023", "2023-03"),)),
    (ES, "Nació el 2 de mayo de 1808.", (("2 de mayo de 1808", "1808-05-02"),)),
    (ES, "El sábado 6 de enero de 2024.", (("sábado 6 de enero de 2024", "Sat 2024-01-06"),)),
    (MX, "El 16 de septiembre de 1810.", (("16 de septiembre de 1810", "1810-09-16"),)),
    (LATIN, "El 20 de julio de 1969.", (("20 de julio de 1969", "1969-07-20"),)),
    (AR, "El 25 de mayo de 1810.", (("25 de mayo de 1810", "1810-05-25"),)),
    (AR, "Cada 9 de julio.", (("9 de julio", "07-09"),)),
    (US, "El 1.º de mayo de 2023.", (("1.º de mayo de 2023", "2023-05-01"),)),
    (US, "El 1º de mayo.", (("1º de mayo", "05-01"),)),
    (US, "El primero de mayo.", (("primero de mayo", "05-01"),)),
    (US, "Del 1.º al 15 de mayo.", (("1.º al 15 de mayo", "05-01/05-15"),)),
    (US, "El 28 de Marzo de 2023.", (("28 de Marzo de 2023", "2023-03-28"),)),
    (US, "El 28 de marzo de 10 a 12 h.", (("28 de marzo", "03-28"),)),
    (US, "Entre 2019 y marzo de 2023.", (("marzo de 2023", "2023-03"),)),
    ("en", "It ran February 12–16, 2024.", (("February 12–16, 2024", "2024-02-12/2024-02-16"),)),
    ("de", "Am 12.–16. Februar 2024.", (("12.–16. Februar 2024", "2024-02-12/2024-02-16"),)),
)

TOGETHER: tuple[Row, ...] = (
    (
        US,
        "El 28 de marzo de 2023 pagó $4 millones, un 3.5 % más, a 12,450 personas.",
        (
            ("28 de marzo de 2023", "2023-03-28"),
            ("$4 millones", "4e6 USD"),
            ("3.5 %", "3.5 %"),
            ("12,450", "12450"),
        ),
    ),
    (
        ES,
        "En enero de 2024 vendió 12.450 a 1,50 € (un 20 % menos).",
        (("enero de 2024", "2024-01"), ("12.450", "12450"), ("1,50 €", "1.50 EUR"), ("20 %", "20 %")),
    ),
)

AMBIGUOUS: tuple[Row, ...] = (
    (US, "Asistieron 3.500 personas.", (("3.500", "?3.500 | 3500"),)),
    (US, "Cuesta $4.000.", (("$4.000", "?USD 4.000 | USD 4000"),)),
    (US, "Cuesta 200 pesos.", (("200 pesos", "?MXN 200 | ARS 200 | CLP 200 | COP 200"),)),
    (ES, "Pesa 3,500 kilos.", (("3,500", "?3.500 | 3500"),)),
    (LATIN, "Cuesta $20.", (("$20", "?USD 20 | MXN 20 | ARS 20 | CLP 20 | COP 20"),)),
    (ES, "Cuesta $20.", (("$20", "?USD 20 | MXN 20 | ARS 20 | CLP 20 | COP 20"),)),
)

TRAPS: tuple[tuple[str, str], ...] = (
    (US, "GPT-2, GPT-3 y GPT-4.5 son modelos."),
    (US, "Usa GPT 3.5 turbo."),
    (US, "La B-52 y el A320-200."),
    (US, "La pandemia de COVID-19."),
    (US, "La red 5G y el video 4K."),
    (US, "Toma H2O y CO2."),
    (US, "Un archivo mp3 para x86-64."),
    (US, "Instaló Windows 95 y el iPhone 15."),
    (US, "Usamos Python 3.11 desde ayer."),
    (US, "La versión 2.5 salió ayer."),
    (US, "Salió la v2.0 estable."),
    (US, "La versión 1.2.3 y la 1.2.3-beta."),
    (US, "Llame al +1 (212) 555-0123."),
    (US, "Llame al 212-555-0123."),
    (US, "Llame al 55 1234 5678."),
    (ES, "Llame al 900 123 456."),
    (ES, "Llame al +34 91 123 45 67."),
    (ES, "Llame al 91.123.45.67."),
    (US, "En 2023 nació."),
    (US, "Desde 1999 hasta 2001."),
    (US, "La generación de 1927."),
    (US, "Los años 90 y el siglo XX."),
    (US, "Vea https://ejemplo.com/12,450/x?y=3.5%20."),
    (US, "Escriba a juan12,450@ejemplo.com."),
    (US, "El servidor 192.168.1.1 y el puerto 8080."),
    (ES, "El servidor 192.168.1.1."),
    (US, "Ganó 3-1 y empató 2 a 2."),
    (US, "Perdió 100-98."),
    (US, "A las 3:30 y a las 15:45 h."),
    (US, "Abre a las 3.30 de la tarde."),
    (ES, "Abre a las 10.45 horas."),
    (US, "ISBN 978-84-376-0494-7."),
    (US, "ISBN 84-376-0494-X."),
    (US, "Lea la sección 3.2 completa."),
    (US, "Lea el capítulo 4.1 completo."),
    (US, "Vea la figura 2.3 siguiente."),
    (US, "El artículo 14.2 dice eso."),
    (US, "Según [12] y (Pérez, 2020)."),
    (US, "El caso #1234 y la p. 345."),
    (US, "Hay 5 gatos y 12 perros."),
    (US, "Hay 5000 gatos."),
    (US, "Vive en la sala 101 del piso 3."),
    (US, "La ruta 66 y el bulevar 8."),
    (US, "La fecha es 28/03/2023."),
    (US, "La fecha es 2023-03-28."),
    (US, "Del 28.03.2023."),
    (US, "Hace 25 °C o 25.5°C."),
    (US, "Está a −5 grados, un -5 %."),
    (US, "Entre 5-10 % y ±3."),
    (US, "Un 1,5 % escrito como en España."),
    (ES, "Un 1.5 % escrito como en México."),
    (US, "Llegó a 5,5 millones."),
    (US, "La escala es 1:50,000."),
    (US, "Son 3/4 de taza, 24/7."),
    (US, "Cuente 1,2,3."),
    (US, "Es 10x más rápido, 2.5x más barato."),
    (US, "El 1.º y la 3.ª."),
    (US, "Tres mil y mil millones, sin cifras."),
    (US, "Vale 1,23,456."),
    (US, "El color #12,450 y 0x1F4."),
    (US, "La cuenta ES12 3456 7890."),
    (US, "Las coordenadas 19.4326, -99.1332."),
    (US, "Nació el 32 de marzo."),
    (US, "Del 31 de abril al 2 de mayo."),
    (US, "El 28 de marzo de 23."),
    (US, "El 28 de marzo 2023."),
    (US, "El 12 y 13 de febrero de 2024."),
    (US, "Vaya a la plaza del 2 de mayo."),
    (US, "Vaya al estadio 25 de Mayo."),
    ("en", "On 28 March 2023."),
    (US, "Llame al 55 1234 5678 en dólares."),
    (US, "Asistieron 12 450 personas."),
    (US, "Son 1 000 00 dólares."),
    (US, "Son €20 dólares y US$ 20 MXN."),
    (US, "El TOP 1,000 de la radio."),
    (US, "Las 28 COP y los 10 TOP."),
    (US, "Bajó de 30 a 20 millones."),
    (US, "Entre 20 y 30 millones de dólares."),
    (US, "Eran $10, $20 y $30 millones."),
    (US, "De $20 a los $30 millones de pesos."),
    (US, "Según el decreto n.º 1,250 es gratis."),
    (US, "Mayo de 23."),
    (US, "En marzo y en mayo."),
    (US, "El 28 de Marzoa de 2023."),
)

WHOLE: tuple[Row, ...] = (
    (US, "Ganó 12 450 dólares.", (("12 450 dólares", "12450 USD"),)),
    (US, "Ganó 12 000 dólares.", (("12 000 dólares", "12000 USD"),)),
    (ES, "Costó 10 000 €.", (("10 000 €", "10000 EUR"),)),
    (ES, "Costó 1 500 millones de euros.", (("1 500 millones de euros", "1500e6 EUR"),)),
    (US, "Son 20 000 millones.", (("20 000 millones", "20000e6"),)),
    (US, "Pagó $1 000 000.", (("$1 000 000", "1000000 USD"),)),
    (US, "Pagó $ 5 000.", (("$ 5 000", "5000 USD"),)),
    (US, "Subió un 1 250 %.", (("1 250 %", "1250 %"),)),
    (MX, "Cuesta $20 USD.", (("$20 USD", "20 USD"),)),
    (MX, "Cuesta $20 dólares.", (("$20 dólares", "20 USD"),)),
    (US, "Cuesta $500 MXN.", (("$500 MXN", "500 MXN"),)),
    (US, "Cuesta $500 pesos.", ()),
    (AR, "Cuesta $20 USD.", (("$20 USD", "20 USD"),)),
    (US, "La COP 28 fue en Dubái.", ()),
    (US, "El TOP 10 de la semana.", ()),
    (US, "Un cable AWG 14 de cobre.", ()),
    (US, "Llame al SOS 112 enseguida.", ()),
    (US, "Python 3.11 salió en octubre.", ()),
    (US, "Django 4.2 incluye mejoras.", ()),
    (US, "Usamos iOS 17.4 desde ayer.", ()),
    (US, "Entre Python 3.10 y 3.11 hay cambios.", ()),
    (US, "Lea las secciones 3.1 y 3.2 completas.", ()),
    (US, "El art. 3.2 establece eso.", ()),
    (US, "La fig. 2.1 muestra eso.", ()),
    (US, "El anexo 3.1 describe eso.", ()),
    (US, "Juan 3.16 afirma eso.", ()),
    (US, "Abre entre 9.15 y 10.30 horas.", ()),
    (AR, "Según la Ley 26.206 es gratis.", ()),
    (AR, "Su DNI es el DNI 30.123.456 vigente.", ()),
    (AR, "El artículo 3.250 dice eso.", ()),
    (US, "Entre 20 y 30 millones de personas.", ()),
    (US, "Entre $20 y $30 millones.", ()),
    (US, "De 2 a 3 mil personas.", ()),
    (US, "Vale $5 M hoy.", (("$5 M", "5e6 USD"),)),
    (US, "Vale $5 B hoy.", (("$5 B", "5e9 USD"),)),
)
"""Figures of which a piece is easily taken for a value: the locale, the sentence, and all that may be found at most."""
