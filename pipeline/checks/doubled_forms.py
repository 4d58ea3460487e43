"""Words that may stand twice in a row, and those that never do, by language."""

from __future__ import annotations

CLAUSES: dict[str, frozenset[str]] = {
    language: frozenset(words.split())
    for language, words in {
        "en": "that had is her you who do",
        "fr": "nous vous",
        "de": "die der das den dem sie es ist was",
        "nl": "die dat het is zijn er",
        "sv": "det den de som är att han hon var",
        "da": "det den de at er som for",
        "nb": "det den de at er som for",
        "no": "det den de at er som for",
        "nn": "det den dei at er som for",
        "es": "no ya muy casi sí",
        "pt": "se que não já",
        "it": "che",
        "ro": "se",
        "cs": "se je",
        "sk": "sa je",
        "pl": "się to",
        "hr": "je se",
        "hu": "az hogy",
        "fi": "on se",
    }.items()
}
"""Words that stand twice where two clauses meet, or for emphasis: *nous nous voyons*, *die, die die Nachbarin hat*."""

REDUPLICATING = frozenset(
    "tr az uz kk ky tk ug hi bn mr gu pa ta te kn ml ne si ur or as sd fa ar he id ms jv su tl fil ceb vi sw zu xh st"
    " tn mg haw mi sm to fj el hy ka eu it af ko am mn km my lo th".split()
)
"""Languages that build adverbs, plurals or emphasis from a word said twice: *yavaş yavaş*, *धीरे धीरे*, *σιγά σιγά*."""

FUNCTION_WORDS: dict[str, frozenset[str]] = {
    language: frozenset(words.split())
    for language, words in {
        "tr": "ve ile için bir de da bu ama ki mi",
        "az": "və ilə üçün bir bu",
        "hi": "में को से का की के पर और है हैं ने यह वह कि",
        "ur": "میں کو سے کا کی کے پر اور ہے نے کہ",
        "mr": "आणि आहे हा ही हे या",
        "ne": "मा को का की लाई र छ",
        "bn": "এবং ও এই যে থেকে জন্য",
        "pa": "ਵਿੱਚ ਨੂੰ ਤੋਂ ਦਾ ਦੀ ਦੇ ਅਤੇ ਹੈ",
        "gu": "અને છે માં ના ની નું",
        "ta": "மற்றும் ஒரு இந்த",
        "te": "మరియు ఒక ఈ",
        "fa": "در به از که و را با برای این",
        "ar": "في من إلى على عن أن التي الذي هذا هذه مع إن ثم أو",
        "he": "של את על עם אל זה או כי",
        "id": "yang di ke dari dan untuk pada dengan adalah ini",
        "ms": "yang di ke dari dan untuk pada dengan adalah ini",
        "tl": "ng sa ang mga at na",
        "fil": "ng sa ang mga at na",
        "vi": "của và là các trong cho với được",
        "sw": "ya wa na kwa katika ni la",
        "el": "στην στο στον στη στα στις στους το τον την της του τα των και για με από σε που να θα είναι ένα μια",
        "it": "il lo la i gli le un una di del della dei delle nel nella nei nelle al alla dal dalla sul sulla con e è",
        "eu": "eta da du bat hau",
        "hy": "և է որ ու համար",
        "ka": "და არის რომ",
        "af": "die van en in is vir met het",
        "ko": "이 그 및 수",
    }.items()
}
"""Words of those languages that are never said twice."""
