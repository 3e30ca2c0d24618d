"""The words of a board, worked out once more from the page that describes them (WORD1 to WORD5)."""

import hashlib
import re
import unicodedata
from collections import Counter
from typing import Any

from tests.outside.replica import State

_SPELT = {"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"}
_ALONE = (
    "arms bras corps cours fils fois fonds gens goods lens mars means mets mois news paris "
    + ("pays plus repos sens temps tiers vers")
)
_MANY = "travaux vitraux coraux noyaux tuyaux joyaux boyaux cieux yeux children women men"
_SINGLE = "travail vitrail corail noyau tuyau joyau boyau ciel oeil child woman man"
_BY_HEART = dict(zip(_MANY.split(), _SINGLE.split(), strict=True))
_ARTICLES = ["l'", "d'", "le", "la", "les", "un", "une", "des", "du", "de", "the", "a", "an"]


def derived(state: State) -> dict[str, dict[str, dict[str, Any]]]:
    """The records of kind `word` and `wording` of a folded log."""
    wordings: dict[str, list[str]] = {}
    forms: dict[str, Counter[str]] = {}
    firsts: dict[str, Counter[str]] = {}
    further: dict[str, Counter[str]] = {}
    for person, fields in state.get("participant", {}).items():
        first, *others = fields["networks"] or ["none"]
        for keyword in fields["keywords"]:
            form = unicodedata.normalize("NFC", " ".join(keyword.split()))
            word = _id(key(form)) if form else None
            if word is None or word in wordings.setdefault(person, []):
                continue
            wordings[person].append(word)
            forms.setdefault(word, Counter())[form] += 1
            firsts.setdefault(word, Counter())[first] += 1
            further.setdefault(word, Counter()).update(others)
    return {
        "wording": {person: {"words": words} for person, words in wordings.items() if words},
        "word": {
            word: {
                "text": _most(counted),
                "people": counted.total(),
                "networks": dict(firsts[word]),
                "ties": dict(further[word]),
            }
            for word, counted in forms.items()
        },
    }


def key(text: str) -> str:
    """What is the same for all keywords that are one word."""
    folded = _fold(text)
    parts: list[str] = []
    here = ""
    for sign in folded:
        if unicodedata.category(sign)[0] in "LMNS":
            here += sign
            continue
        if sign == "'" and here:
            here += sign
        parts, here = [*parts, here], ""
    parts = [part for part in [*parts, here] if part]
    if not parts:
        return re.sub(r"\s", "", unicodedata.normalize("NFKC", text).casefold())
    while len(parts) > 1 and parts[0] in _ARTICLES:
        parts = parts[1:]
    return _one(_fold("".join(_one(part.replace("'", "")) for part in parts)))


def _fold(text: str) -> str:
    for sign in "‘’ʼ′`´":
        text = text.replace(sign, "'")
    text = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    kept = ""
    for sign in text:
        code = ord(sign)
        if 0x300 <= code <= 0x36F:
            before = ord(kept[-1]) if kept else 0
            if before < 0x300 or 0x370 <= before < 0x400 or 0x2000 <= before < 0x2070:
                continue
        kept += _SPELT.get(sign, sign)
    return unicodedata.normalize("NFC", "".join(sign for sign in kept if not _is_point(ord(sign))))


def _is_point(code: int) -> bool:
    hebrew = 0x591 <= code <= 0x5C7 and code not in (0x5BE, 0x5C0, 0x5C3, 0x5C6)
    arabic = code in (0x640, 0x670) or 0x64B <= code <= 0x65F
    return hebrew or arabic or 0xFE00 <= code <= 0xFE0F


def _one(word: str) -> str:
    if not word.isascii():
        return word
    after = _less(word)
    return word if after == word else _one(after)


def _less(word: str) -> str:
    if word in _BY_HEART:
        return _BY_HEART[word]
    if word in _ALONE.split():
        return word
    if len(word) >= 4 and set(word[:-1]) & set("aeiouy"):
        if len(word) >= 5 and word.endswith("aux") and not word.endswith("eaux"):
            return word[:-3] + "al"
        if word.endswith(("aux", "eux", "oux")):
            return word[:-1]
        if word.endswith("s") and not word.endswith("ss"):
            return word[:-1]
        if word.endswith(("che", "she", "sse")):
            return word[:-1]
    if len(word) >= 3 and word[-1] == "y" and word[-2] in "bcdfghjklmnpqrstvwxz":
        return word[:-1] + "ie"
    return word


def _id(key: str) -> str:
    if re.fullmatch("[a-z0-9]{1,60}", key):
        return f"w-{key}"
    return "w_" + hashlib.blake2b(key.encode(), digest_size=12).hexdigest()


def _most(forms: Counter[str]) -> str:
    most = max(forms.values())
    return max(
        (form for form, people in forms.items() if people == most),
        key=lambda form: (-len(form), form),
    )
