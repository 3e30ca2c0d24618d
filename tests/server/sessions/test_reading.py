"""The form of templates: what is refused, on which line, and why."""

import pytest

from server.sessions.reading import Malformed, read

HEAD = 'title = "x"\n'
ACTIVITY = HEAD + '[[activities]]\nid = "a"\n'


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ("title = ", 1, "syntax"),
        ("", 1, "missing"),
        ("title = 3", 1, "type"),
        ('title = " "', 1, "empty"),
        (f'title = "{"x" * 81}"', 1, "too-long"),
        (HEAD + 'titel = "y"', 2, "unknown-near"),
        (HEAD + "qqqq = 1", 2, "unknown"),
        (HEAD + 'title = "y"', 2, "twice"),
        (HEAD + "\n[board]\nquestion = 3", 4, "type"),
        (HEAD + '[board]\nlanguage = "??"', 3, "value"),
        (HEAD + '[board]\nactivity = "a"', 3, "unknown"),
        (HEAD + 'networks = "libre"', 2, "type"),
        (HEAD + "[[groups]]\nid = 'g'", 2, "missing"),
        (HEAD + "[[groups]]\nid = 'g'\nname = ''", 4, "empty"),
        (HEAD + "[[groups]]\nid = 'a b'\nname = 'x'", 3, "id"),
        (HEAD + "[[groups]]\nid = 'g'\nname = 'x'\n[[groups]]\nid = 'g'\nname = 'y'", 6, "same-id"),
        (HEAD + "[[activities]]\ntitle = 'no id'", 2, "missing"),
        (ACTIVITY + "kind = 'party'", 4, "choice"),
        (ACTIVITY + "minutes = '3'", 4, "type"),
        (ACTIVITY + "minutes = inf", 4, "value"),
        (ACTIVITY + "minutes = 2016-07-01", 4, "type"),
        (ACTIVITY + "timer = {}", 4, "unknown"),
        (ACTIVITY + 'prompt = """\nlong\n', 4, "unclosed"),
        (ACTIVITY + "asks = [\n'carrier',\n", 4, "unclosed"),
        (ACTIVITY + 'prompt = "C:\\xyz"', 4, "backslash"),
        (ACTIVITY + "zones = { z = { title = 'x', colour = 1 } }", 4, "unknown"),
        (ACTIVITY + "[activities.zones]\ny = { title = 'y' }\nz = { titel = 'x' }", 6,
         "unknown-near"),
        (ACTIVITY + "[activities.zones]\ny = { title = 'y' }\nz = { order = 2 }", 6, "missing"),
        (ACTIVITY + "[activities.zones.y]\ntitle = 'y'\nsense = 'left'", 6, "choice"),
        (ACTIVITY + "steps = [\n  { key = 'a', title = 'A' },\n  { key = 'b' },\n]", 6, "missing"),
        (ACTIVITY + "steps = [\n  { key = 'a', title = 'A' },\n]\nstep = 'b'", 7, "step"),
        (ACTIVITY + 'script = """\n[[activities]]\nid = 1\n"""\nminutes = "x"', 8, "type"),
        (ACTIVITY + "a.b.c.d.e.f.g.h.i.j = 1", 4, "deep"),
        (ACTIVITY + "asks = " + "[" * 20 + "]" * 20, 4, "deep"),
        ("\ufeff" + HEAD, 1, "syntax"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_told_with_its_line(text: str, line: int, reason: str) -> None:
    with pytest.raises(Malformed) as caught:
        read(text)
    assert (caught.value.line, caught.value.reason) == (line, reason)
    for language in ("fr", "en"):
        why = caught.value.why(language)
        assert why
        assert "{" not in why


def test_it_names_the_nearest_key_and_the_choices() -> None:
    with pytest.raises(Malformed) as caught:
        read(ACTIVITY + "minute = 3")
    assert "“minutes”" in caught.value.why("en")
    with pytest.raises(Malformed) as caught:
        read(ACTIVITY + "kind = 'party'")
    assert "yarn" in caught.value.why("fr")
    assert "party" in caught.value.why("fr")


def test_a_template_says_its_language_itself() -> None:
    assert read(HEAD).language == "fr"
    assert read(HEAD + "[board]\nlanguage = 'en'").language == "en"
    assert read(HEAD + "[board]\nlanguage = 'en'", language="fr").language == "fr"


@pytest.mark.parametrize(
    "text",
    [
        *(sign * 100_000 for sign in ("[", "{", "'", '"', "\\", "=", "[a]\n")),
        '"""' * 40_000,
        "a." * 50_000 + "b = 1",
        "x = '''" + '"' * 100_000,
        "x = [" * 20_000,
        "x = " + "[1," * 30_000,
        "a = 1\n" * 20_000,
    ],
    ids=lambda text: text[:6].strip(),
)
def test_no_text_is_read_for_ever(text: str) -> None:
    with pytest.raises(Malformed):
        read(text)
