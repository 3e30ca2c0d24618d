"""Seeds on a command line."""


def seeds(text: str) -> range:
    """`500..3500`: from the first to the one before the last; `7`: this one."""
    first, dots, last = text.partition("..")
    return range(int(first), int(last) if dots else int(first) + 1)
