"""What is generated from the protocol is fresh."""

from protocol.generate import TARGET, generated


def test_gen1_the_types_of_the_browser_are_fresh() -> None:
    assert TARGET.read_text(encoding="utf-8") == generated()
