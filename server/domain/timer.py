"""The timer of an activity: a countdown that runs towards a time, or waits with what is left."""

from protocol.commands import ActivityTimer
from protocol.records import Fields, Number, State
from server.domain.actor import Actor
from server.domain.changes import Changes
from server.domain.decision import Decision
from server.domain.lookup import find
from server.domain.refused import Refused


def turn(state: State, actor: Actor, args: ActivityTimer, now: int) -> Decision:
    """Start, pause, lengthen or shorten, stop. Raises `Refused`.

    `start` takes seconds; else it goes on with what a pause left, else it takes the minutes of the
    current step, else of the activity. Pausing what does not run changes nothing.
    """
    activity = find(state, actor, "activity", args.activity)
    seconds = args.seconds if isinstance(args.seconds, int | float) else None
    timer: Fields | None = activity["timer"]
    match args.action:
        case "start":
            timer = _running(now, _to_run(activity, seconds))
        case "pause":
            if timer is not None and timer["ends"] is not None:
                timer = {"ends": None, "left": max(0, timer["ends"] - now)}
        case "add":
            timer = _lengthened(timer, seconds, now)
        case "stop":
            timer = None
    changes = Changes(state)
    changes.set("activity", args.activity, {"timer": timer})
    return Decision("activity.timed", changes.made())


def _running(now: int, milliseconds: int) -> Fields:
    return {"ends": now + milliseconds, "left": None}


def _to_run(activity: Fields, seconds: Number | None) -> int:
    """Milliseconds to run from now."""
    timer = activity["timer"]
    if seconds is None and timer is not None and timer["left"] is not None:
        left: int = timer["left"]
        return left
    if seconds is None:
        current = [step for step in activity["steps"] if step["key"] == activity["step"]]
        minutes = [place["minutes"] for place in (*current, activity)]
        seconds = next((60 * number for number in minutes if number is not None), None)
    if seconds is None or seconds <= 0:
        raise Refused("bad_argument", "no-time-given")
    return _milliseconds(seconds)


def _lengthened(timer: Fields | None, seconds: Number | None, now: int) -> Fields:
    if timer is None:
        raise Refused("conflict", "no-timer")
    if seconds is None:
        raise Refused("bad_argument", "no-time-given")
    if timer["ends"] is not None:
        return _running(now, max(0, timer["ends"] - now + _milliseconds(seconds)))
    return {"ends": None, "left": max(0, timer["left"] + _milliseconds(seconds))}


def _milliseconds(seconds: Number) -> int:
    return round(seconds * 1_000)
