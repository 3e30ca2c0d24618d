"""The lobby: those who have not said who they are yet, bounded in number (LIMIT6).

Whoever means well stays for a moment, whoever does not stays as long as they may: where it is full,
who has been there longest goes.
"""

from collections.abc import Callable


class Guest:
    """One place in a lobby."""

    __slots__ = ("_lobby", "address", "dismiss")

    def __init__(self, lobby: "Lobby", address: str, dismiss: Callable[[], None]) -> None:
        self._lobby = lobby
        self.address = address
        self.dismiss = dismiss

    def leave(self) -> None:
        """Be there no more. No error where one is not."""
        self._lobby.remove(self)


class Lobby:
    """Takes `most` guests, `each` of one address."""

    def __init__(self, most: int, each: int) -> None:
        self._most = most
        self._each = each
        self._guests: dict[Guest, None] = {}
        self._by_address: dict[str, dict[Guest, None]] = {}

    def __len__(self) -> int:
        return len(self._guests)

    def enter(self, address: str, dismiss: Callable[[], None]) -> Guest:
        """Take a guest in; `dismiss` is called where they must go for a newer one."""
        guest = Guest(self, address, dismiss)
        own = self._by_address.setdefault(address, {})
        self._guests[guest] = own[guest] = None
        if len(own) > self._each:
            self._dismiss(next(iter(own)))
        elif len(self._guests) > self._most:
            self._dismiss(next(iter(self._guests)))
        return guest

    def remove(self, guest: Guest) -> None:
        """Take a guest out. No error where they are not in."""
        if guest in self._guests:
            del self._guests[guest]
            own = self._by_address[guest.address]
            del own[guest]
            if not own:
                del self._by_address[guest.address]

    def _dismiss(self, guest: Guest) -> None:
        self.remove(guest)
        guest.dismiss()
