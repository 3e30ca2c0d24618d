"""The key of a word: keywords that mean one word have one key (WORD1 to WORD3).

A few rules and two short lists, in French and English at once, for a keyword says no language.
Where they doubt, two spellings stay two words: better a word split than two words made one.
"""

import re
import unicodedata
from hashlib import blake2b
from typing import Final

_SPELT: Final = str.maketrans(
    {"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"}
)
_APOSTROPHES: Final = str.maketrans(dict.fromkeys("‘’ʼ′`´", "'"))
_ACCENTS: Final = re.compile("(^|[\u0000-\u02ff\u0370-\u03ff\u2000-\u206f])[\u0300-\u036f]+")
"""On Latin and Greek letters; those of Cyrillic й make another letter."""
_POINTS: Final = re.compile(
    "[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0640\u064b-\u065f\u0670\ufe00-\ufe0f]"
)
"""Of Hebrew and Arabic, which people write or leave out; and selectors of emoji."""

_ARTICLES: Final = frozenset(
    {"l'", "d'", "le", "la", "les", "un", "une", "des", "du", "de", "the", "a", "an"}
)
_IRREGULAR: Final = {
    "travaux": "travail", "vitraux": "vitrail", "coraux": "corail", "noyaux": "noyau",
    "tuyaux": "tuyau", "joyaux": "joyau", "boyaux": "boyau", "cieux": "ciel", "yeux": "oeil",
    "children": "child", "women": "woman", "men": "man",
}  # fmt: skip
_OWN_S: Final = frozenset(
    {
        "arms", "bras", "corps", "cours", "fils", "fois", "fonds", "gens", "goods", "lens", "mars",
        "means", "mets", "mois", "news", "paris", "pays", "plus", "repos", "sens", "temps", "tiers",
        "vers",
    }
)  # fmt: skip
"""Words whose last letter is theirs, and that would meet another word without it."""

_ONE: Final = (
    (re.compile("(?<=..)(?<!e)aux$"), "al"),
    (re.compile("(?<=[aeo]u)x$"), ""),
    (re.compile("(?<=[^s])s$"), ""),
    (re.compile("(?<=ch|sh|ss)e$"), ""),
)
_Y: Final = re.compile("(?<=[bcdfghjklmnpqrstvwxz])y$")
_SHORTEST: Final = 4
_PLAIN: Final = re.compile("[a-z0-9]{1,60}")


def key(text: str) -> str:
    """The same for keywords that are one word; the key of a key is that key."""
    parts = _parts(_bare(text))
    if not parts:
        return "".join(unicodedata.normalize("NFKC", text).casefold().split())
    return _singular(_bare("".join(map(_singular, parts))))


def id_of(key: str) -> str:
    """The key made safe as the id of a record: itself, else a digest of it."""
    if _PLAIN.fullmatch(key):
        return f"w-{key}"
    return f"w_{blake2b(key.encode(), digest_size=12).hexdigest()}"


def _bare(text: str) -> str:
    """Without case, accents, ligatures, widths and points (WORD1)."""
    folded = unicodedata.normalize("NFKD", text.translate(_APOSTROPHES)).casefold()
    letters = unicodedata.normalize("NFKD", folded).translate(_SPELT)
    return unicodedata.normalize("NFC", _POINTS.sub("", _ACCENTS.sub(r"\1", letters)))


def _parts(text: str) -> list[str]:
    """The runs of letters, digits and symbols, without the articles in front (WORD2)."""
    signs = "".join(sign if _stays(sign) else " " for sign in text)
    parts = [part for part in signs.replace("'", "' ").split() if part != "'"]
    while len(parts) > 1 and parts[0] in _ARTICLES:
        del parts[0]
    return [part.removesuffix("'") for part in parts]


def _stays(sign: str) -> bool:
    return sign == "'" or unicodedata.category(sign)[0] in "LMNS"


def _singular(word: str) -> str:
    """A word without the marks of its plural (WORD3), where it is written in Latin letters."""
    before = ""
    while word != before and word.isascii():
        before = word
        word = _step(word)
    return word


def _step(word: str) -> str:
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word in _OWN_S:
        return word
    if len(word) >= _SHORTEST and re.search("[aeiouy]", word[:-1]):
        for ending, one in _ONE:
            if ending.search(word):
                return ending.sub(one, word)
    return _Y.sub("ie", word) if len(word) >= _SHORTEST - 1 else word
