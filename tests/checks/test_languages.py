"""Which language a text is in."""

from __future__ import annotations

import pytest

from pipeline.checks.languages import language_of

TEXTS = {
    "es": "Los vecinos pidieron menos ruido y más árboles en la plaza, pero la alcaldesa no les respondió hasta hoy.",
    "ca": "Els veïns van demanar menys soroll i més arbres a la plaça, però l’alcaldessa no els va respondre avui.",
    "pt": "Os moradores pediram menos barulho e mais árvores na praça, mas a prefeita não lhes respondeu até hoje.",
    "it": "Gli abitanti hanno chiesto meno rumore e più alberi nella piazza, ma la sindaca non ha risposto oggi.",
    "fr": "Les habitants ont demandé moins de bruit et plus d’arbres sur la place, mais la maire ne répond pas.",
    "en": "The residents asked for less noise and more trees on the square, but the mayor has not answered them yet.",
    "de": "Die Anwohner baten um weniger Lärm und mehr Bäume auf dem Platz, aber niemand hat ihnen geantwortet.",
    "nl": "De bewoners vroegen om minder lawaai en meer bomen op het plein, maar niemand heeft hun geantwoord.",
    "sv": "Grannarna bad om mindre buller och fler träd på torget, men borgmästaren har inte svarat dem än.",
    "pl": "Mieszkańcy poprosili o mniej hałasu i więcej drzew na placu, ale burmistrz nie odpowiedziała im do dziś.",
    "cs": "Obyvatelé požádali o méně hluku a více stromů na náměstí, ale starostka jim do dneška neodpověděla.",
    "fi": "Asukkaat pyysivät vähemmän melua ja enemmän puita torille, mutta pormestari ei ole vielä vastannut heille.",
    "hu": "A lakók kevesebb zajt és több fát kértek a térre, de a polgármester nem válaszolt nekik, és ez már nem jó.",
    "tr": "Mahalle sakinleri meydanda daha az gürültü ve daha çok ağaç istedi, ama başkan onlar için bir şey yapmadı.",
    "ru": "Жители попросили меньше шума и больше деревьев на площади, но мэр им до сих пор не ответила, и это всё.",
    "uk": "Мешканці попросили менше шуму та більше дерев на площі, але мерка їм ще не відповіла, і це вже все.",
    "el": "Οι κάτοικοι ζήτησαν λιγότερο θόρυβο και περισσότερα δέντρα στην πλατεία, αλλά η δήμαρχος δεν απάντησε.",
    "ar": "طلب السكان ضوضاء أقل وأشجارًا أكثر في الساحة من رئيسة البلدية التي لم ترد على هذا الطلب حتى الآن.",
    "fa": "ساکنان محله خواستار سر و صدای کمتر و درختان بیشتر در میدان شدند، اما شهردار هنوز به آنها پاسخ نداده است.",
    "hi": "निवासियों ने चौक में कम शोर और ज़्यादा पेड़ों की माँग की, लेकिन महापौर ने उन्हें अब तक कोई जवाब नहीं दिया है।",
    "ja": "住民は広場の騒音を減らし、木を増やすよう求めたが、市長はまだ答えていない。",
    "ko": "주민들은 광장의 소음을 줄이고 나무를 더 심어 달라고 요청했지만 시장은 답하지 않았다.",
    "zh-Hans": "居民要求减少噪音，并在广场上种更多树，但是市长还没有回答他们的问题。",
    "zh-Hant": "居民要求減少噪音，並在廣場上種更多樹，但是市長還沒有回答他們的問題。",
}


@pytest.mark.parametrize("language", TEXTS)
def test_a_sentence(language: str) -> None:
    """A long sentence is enough to know its language among all."""
    assert language == language_of(TEXTS[language])


UNSURE = {"nothing": "", "a name": "Gabriela Mistral", "a word": "Menos ruido", "figures": "12 450, 3.5 %, 2024"}


@pytest.mark.parametrize("text", UNSURE.values(), ids=UNSURE)
def test_too_little_to_be_told(text: str) -> None:
    """Of a few words nothing is said."""
    assert language_of(text) is None


def test_half_and_half() -> None:
    """A text in two languages is in neither."""
    assert language_of(f"{TEXTS['en']} {TEXTS['de']}") is None


def test_candidates() -> None:
    """Only the languages that are asked for are answered."""
    assert [None, "es"] == [language_of(TEXTS["es"], ["en", "de"]), language_of(TEXTS["es"], ["en", "es"])]
