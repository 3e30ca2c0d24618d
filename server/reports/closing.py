"""The end of the synthesis: surprises, resources, and how it was made."""

from typing import Final

from protocol import limits
from protocol.records import Fields
from server.domain.cards import TAKE_CARDS
from server.domain.sittings import sittings
from server.reports.blocks import Block, Heading, Inlines, Link, Paragraph, Ref, Text, joined, line
from server.reports.telling import Telling, item, items

_HTTPS: Final = "https://"


def surprises(told: Telling) -> list[Block]:
    """What surprised people, and what they still ask themselves."""
    made: list[Block] = []
    listed = told.activities("surprise")
    for activity, fields in listed:
        zones = sorted(fields["zones"].items(), key=lambda one: (one[1]["order"], one[0]))
        cards = told.ideas.of(activity)
        rows: dict[str | None, list[tuple[Block, ...]]] = {}
        for card in cards:
            zone = told.ideas.placement(card).get("zone")
            rows.setdefault(zone, []).append(item(told.ideas.quote(card), _about(told, card)))
        if len(listed) > 1 and cards:
            made.append(Heading(3, joined(line(fields["title"]))))
        for zone, named in zones:
            if zone in rows:
                made += [Heading(3, joined(line(named["title"]))), *items(rows.pop(zone))]
        made += items(row for rest in rows.values() for row in rest)
    return made


def resources(told: Telling) -> list[Block]:
    """Where to read on, whom to ask, and what may be done with the texts."""
    board = told.board
    made: list[Block] = []
    listed = items(item(_linked(line(one))) for one in board["resources"] if line(one))
    if listed:
        made += [told.paragraph("resources"), *listed]
    for name in ("organiser", "contact", "licence"):
        said = line(board[name] or "")
        if said:
            made.append(told.paragraph(name, said=said))
    return made


def method(told: Telling) -> list[Block]:
    """How it was made: when, of how much, by which rule, and what stays out."""
    held = sittings(told.past.events)
    times = [at for one in held for at in (one.begins, one.ends)]
    several = len(set(map(told.tongue.date, times)))
    days = told.tongue.days(times)
    drawn = (
        told.say("held", days=days, several=several, sittings=len(held))
        if held
        else told.say("not-held")
    )
    made: list[Block] = [Paragraph(joined(drawn, " ", _counts(told)))]
    if told.maps:
        quorum = max(limits.QUORUM, int(told.board["quorum"]))
        ids = ("method-stances", f"method-{told.by}", "method-voice", "method-senses")
        made += items(item(told.say(id, quorum=quorum)) for id in (*ids, "method-refs"))
    masked = [told.say("quoted", text=line(fields["title"])) for fields in hidden(told)]
    if masked:
        made.append(told.paragraph("masked", count=len(masked), titles=told.tongue.list(masked)))
    return made


def hidden(told: Telling) -> list[Fields]:
    """The activities that stay out because what is in them was never shown to all."""
    return [
        fields
        for id, fields in told.listed("activity")
        if fields["kind"] in TAKE_CARDS and not fields["revealed"] and _has_cards(told, id)
    ]


def _has_cards(told: Telling, activity: str) -> bool:
    return any(card["activity"] == activity for card in told.records("card").values())


def _counts(told: Telling) -> str:
    """How much it was made of."""
    mapped = {card for activity, _ in told.maps for card in told.ideas.of(activity)}
    stances = sum(stance["card"] in mapped for stance in told.records("stance").values())
    id = "counts-stances" if stances else "counts"
    return told.say(id, ideas=len(told.ideas.all), stances=stances)


def _about(told: Telling, card: str) -> Inlines:
    """What a surprise is tied to, where that may be told."""
    about = told.ideas.fields(card)["about"]
    if about in told.ideas:
        return joined(told.say("about-idea"), Ref(told.ideas.number(about)))
    theme: Fields | None = told.records("cluster").get(about or "")
    if theme is None or not _is_shown(told, theme):
        return ()
    return joined(told.say("about-theme", title=line(theme["title"])))


def _is_shown(told: Telling, theme: Fields) -> bool:
    activity = told.records("activity")[theme["map"].partition("/")[0]]
    return bool(activity["revealed"] and line(theme["title"]))


def _linked(text: str) -> Inlines:
    """A resource: its first link can be followed."""
    before, found, rest = text.partition(_HTTPS)
    address, space, after = rest.partition(" ")
    if not address or any(sign in address for sign in '"<>\\^`{|}'):
        return joined(text)
    link = found + address
    return joined(before, Link(link, (Text(link),)), space, after)
