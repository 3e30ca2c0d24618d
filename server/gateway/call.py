"""Calls: what each HTTP call takes and gives, declared once beside it.

The route, who is let in, how the query and the body are read, and the description in
`/api/openapi.json` all come from that declaration.
"""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal, TypeAlias

from msgspec import Struct
from starlette.requests import Request
from starlette.responses import Response

from protocol import limits
from protocol.records import Role
from server.gateway import body, query
from server.gateway.bearer import bearer

Method: TypeAlias = Literal["GET", "POST", "DELETE"]
Endpoint: TypeAlias = Callable[..., Awaitable[Response]]


@dataclass(frozen=True, slots=True)
class Media:
    """A content that is not JSON of a type of ours."""

    type: str


Content: TypeAlias = Any
"""A type that msgspec reads and writes as JSON, a `Media`, None for nothing; of what is answered, a
tuple of these too, where the query says which."""

ANY_TOKEN: Final[tuple[Role, ...]] = ()
"""`who` of a call that any token of the board may make."""


@dataclass(frozen=True, slots=True)
class Call:
    """One call. `who`: None for everybody, else the roles of a token, all where none is named.

    The endpoint is handed the request, then, as far as they are declared: the caller's token, the
    query, and the body where it is a Struct, of `most` bytes. `gives`: what it answers, by status;
    `fails`: the statuses of its problems beyond those that follow from the rest.
    """

    method: Method
    path: str
    endpoint: Endpoint
    who: tuple[Role, ...] | None
    query: type[Struct] | None
    body: type[Struct] | Media | None
    most: int
    gives: Mapping[int, Content]
    fails: frozenset[int]

    async def __call__(self, request: Request) -> Response:
        """Let in whoever may call, read what they say, answer. Raises `Problem`."""
        given: list[Any] = []
        if self.who is not None:
            given.append(await bearer(request, *self.who))
        if self.query is not None:
            given.append(query.read(request, self.query))
        if self.body is not None and not isinstance(self.body, Media):
            given.append(await body.json(request, self.body, self.most))
        return await self.endpoint(request, *given)

    @property
    def problems(self) -> frozenset[int]:
        """All statuses it may fail with; 503 where it asks the storage, which may be away."""
        statuses = set(self.fails)
        if self.who is not None:
            statuses |= {401, 403, 429} if self.who else {401, 429}
        if self.query or self.body:
            statuses.add(422)
        if self.body:
            statuses |= {408, 413}
        if statuses:
            statuses.add(503)
        return frozenset(statuses)


def several(content: Content) -> tuple[Content, ...]:
    """The contents that an answer may have."""
    return content if isinstance(content, tuple) else (content,)


def call(
    method: Method,
    path: str,
    *,
    who: tuple[Role, ...] | None = None,
    query: type[Struct] | None = None,
    body: type[Struct] | Media | None = None,
    most: int = limits.FRAME_BYTES,
    gives: Mapping[int, Content],
    fails: frozenset[int] | set[int] = frozenset(),
) -> Callable[[Endpoint], Call]:
    """Declare that the endpoint below answers this call."""

    def declared(endpoint: Endpoint) -> Call:
        return Call(method, path, endpoint, who, query, body, most, gives, frozenset(fails))

    return declared
