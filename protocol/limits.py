"""Every bound of the protocol, in one place. Lengths of text are counted in code points."""

from typing import Final

VERSION: Final = 1
SUBPROTOCOL: Final = "canevas.v1"
LOG_FORMAT: Final = "canevas-log"
REPLAY_FORMAT: Final = "canevas-replay"

NAME: Final = 80
KEYWORD: Final = 40
REASON: Final = 140
CARD: Final = 500
LONG_TEXT: Final = 4_000
SECTION: Final = 20_000

KEYWORDS_EACH: Final = 3
LIST_ITEMS: Final = 100
ZONES: Final = 24
CARDS_AT_ONCE: Final = 2_000

GREATEST: Final = 2**53 - 1  # beyond it a browser's numbers are no longer exact

FRAME_BYTES: Final = 64 * 1024
UNANSWERED: Final = 64
HELLO_SECONDS: Final = 10
PATCH_INTERVAL_MS: Final = 40
STALLED_SECONDS: Final = 30

COMMANDS_PER_SECOND: Final = 40
COMMANDS_AT_ONCE: Final = 200
CARDS_EACH: Final = 1_000
THROWS_EACH: Final = 1_000
STAFF_FACTOR: Final = 10  # facilitators and tables may do this many times more
PEOPLE_A_BOARD: Final = 2_000
REPLAYS_A_MINUTE: Final = 12

IMPORT_BYTES: Final = 64 * 1024 * 1024
IMPORT_LINES: Final = 200_000
TEMPLATE_BYTES: Final = 256 * 1024

QUORUM: Final = 3
