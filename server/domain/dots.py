"""Dots: how many each card was given, in all. Derived; nothing in it names who gave them."""

from collections.abc import Iterable

from protocol.records import Fields, Number, Records


class Dots:
    """The totals of a board, kept up to date vote by vote."""

    def __init__(self) -> None:
        self._counted: dict[str, tuple[str, Number]] = {}
        self._sums: dict[str, Number] = {}

    def touch(self, votes: Records, ids: Iterable[str]) -> set[str]:
        """Count votes anew; the cards whose total changed."""
        changed: set[str] = set()
        for id in ids:
            vote = votes.get(id)
            before = self._counted.pop(id, None)
            after = None if vote is None else (vote["card"], vote["count"])
            if after is not None:
                self._counted[id] = after
            if before == after:
                continue
            for counted, sign in ((before, -1), (after, 1)):
                if counted is not None:
                    card, count = counted
                    self._sums[card] = self._sums.get(card, 0) + sign * count
                    changed.add(card)
        for card in changed:
            if not self._sums[card]:
                del self._sums[card]
        return changed

    def of(self, card: str) -> Fields | None:
        """The fields of the total of a card; None where it was given none."""
        count = self._sums.get(card)
        return {"count": count} if count else None


def totals(votes: Records) -> dict[str, Number]:
    """The dots of each card that was given any."""
    sums: dict[str, Number] = {}
    for vote in votes.values():
        sums[vote["card"]] = sums.get(vote["card"], 0) + vote["count"]
    return {card: count for card, count in sums.items() if count}
