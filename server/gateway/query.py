"""Queries: what stands behind the question mark, as a typed Struct."""

from typing import TypeVar

import msgspec
from starlette.requests import Request

from server.gateway.problem import Problem

T = TypeVar("T", bound=msgspec.Struct)


def read(request: Request, type: type[T]) -> T:
    """The query of a call; of a name said twice the last counts, others are let be.

    Raises `Problem` 422.
    """
    try:
        return msgspec.convert(dict(request.query_params), type, strict=False)
    except msgspec.ValidationError:
        names = ", ".join(field.encode_name for field in msgspec.structs.fields(type))
        raise Problem(422, "bad-query", names=names) from None
