"""The yarn: balls that people throw to each other; each throw leaves a thread."""

from protocol import limits
from protocol.commands import YarnStart, YarnStop, YarnThrow, given
from protocol.records import Fields, State
from server.domain.actor import Actor
from server.domain.changes import Changes
from server.domain.decision import Decision
from server.domain.lookup import find, unused
from server.domain.palette import after, next_colour
from server.domain.refused import Refused


def start(state: State, actor: Actor, args: YarnStart, now: int) -> Decision:
    """Put a ball into somebody's hands: a new one, of a colour of its own, or one that is there.

    That relieves a holder who left, and takes up again what was stopped. It leaves no thread.
    """
    find(state, actor, "participant", args.holder)
    changes = Changes(state)
    balls = state.get("ball", {})
    if args.ball in balls:
        changes.set("ball", args.ball, {"holder": args.holder, "stopped": False})
    else:
        unused(state, args.ball)
        ball = {"holder": args.holder, "color": next_colour(balls)}
        changes.create("ball", args.ball, ball)
    return Decision("yarn.started", changes.made())


def throw(state: State, actor: Actor, args: YarnThrow, now: int) -> Decision:
    """Throw a ball to somebody else, with what links the two; facilitators for its holder."""
    unused(state, args.id)
    ball = find(state, actor, "ball", args.ball)
    find(state, actor, "participant", args.to)
    holder = ball["holder"]
    if not actor.facilitates and holder != actor.participant:
        raise Refused("forbidden", "ball-of-others")
    fields = given(args)
    if holder is None or fields.get("from", holder) != holder:
        raise Refused("conflict", "ball-elsewhere")
    if args.to == holder:
        raise Refused("bad_argument", "ball-to-oneself")
    throws = state.get("throw", {})
    _within_limit(throws, holder)
    changes = Changes(state)
    changes.create(
        "throw",
        args.id,
        {
            "ball": args.ball,
            "from": holder,
            "to": args.to,
            "reason": fields.get("reason"),
            "number": after(number_of(thread) for thread in throws.values()),
        },
    )
    changes.set("ball", args.ball, {"holder": args.to})
    return Decision("yarn.thrown", changes.made())


def stop(state: State, actor: Actor, args: YarnStop, now: int) -> Decision:
    """Lay a ball down. Its threads stay, and so does it, for their colour."""
    find(state, actor, "ball", args.ball)
    changes = Changes(state)
    changes.set("ball", args.ball, {"holder": None, "stopped": True})
    return Decision("yarn.stopped", changes.made())


def flies(ball: Fields) -> bool:
    """Whether a ball is in play, be it that nobody holds it since its holder is gone."""
    return not ball.get("stopped", False)


def holders(state: State) -> set[str] | None:
    """Who holds a ball now; None while none flies."""
    flying = [ball for ball in state.get("ball", {}).values() if flies(ball)]
    return {ball["holder"] for ball in flying if ball["holder"] is not None} if flying else None


def number_of(thread: Fields) -> float:
    """The rank of a thread among all of the board; 0 in logs that did not tell yet."""
    number: float = thread.get("number", 0)
    return number


def gone_on(state: State, kind: str, id: str) -> bool:
    """Whether a thread, or a ball, is one that the yarn has gone on from.

    Who holds the ball does not tell: it may have come back.
    """
    throws = state.get("throw", {}).values()
    if kind == "ball":
        return any(thread["ball"] == id for thread in throws)
    if kind != "throw":
        return False
    last = state["throw"][id]
    return any(
        thread["ball"] == last["ball"] and number_of(thread) > number_of(last) for thread in throws
    )


def _within_limit(throws: dict[str, Fields], holder: str) -> None:
    if len(throws) < limits.THROWS_EACH:
        return
    if sum(thread["from"] == holder for thread in throws.values()) >= limits.THROWS_EACH:
        raise Refused("limit", "too-many-throws", limit=limits.THROWS_EACH)
