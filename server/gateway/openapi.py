"""The description of the HTTP calls as OpenAPI 3.1, made from their declarations."""

import inspect
import re
from collections.abc import Iterable
from http import HTTPStatus
from importlib.metadata import version
from typing import Any, Final, TypeAlias

import msgspec
from msgspec import Struct

from server.gateway import problem
from server.gateway.call import Call, Content, Media, several

_TEMPLATE: Final = "#/components/schemas/{name}"
_SLOT: Final = re.compile(r"\{(\w+)\}")


def document(calls: Iterable[Call]) -> dict[str, Any]:
    """The whole document; schemas are those of the types that calls read and write."""
    listed = list(calls)
    types = [problem.ProblemDetails, *(type for call in listed for type in _types(call))]
    schemas, components = msgspec.json.schema_components(types, ref_template=_TEMPLATE)
    schema_of = dict(zip(types, schemas, strict=True))
    paths: dict[str, Any] = {}
    for call in listed:
        paths.setdefault(call.path, {})[call.method.lower()] = _operation(call, schema_of)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Canevas",
            "version": version("canevas"),
            "license": {"name": "AGPL-3.0-or-later", "identifier": "AGPL-3.0-or-later"},
        },
        "paths": paths,
        "components": {
            "schemas": components,
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}},
        },
    }


_Schemas: TypeAlias = dict[Content, dict[str, Any]]


def _types(call: Call) -> list[Content]:
    contents = [call.body, *(one for given in call.gives.values() for one in several(given))]
    return [content for content in contents if not isinstance(content, Media | None)]


def _operation(call: Call, schemas: _Schemas) -> dict[str, Any]:
    told = {
        "operationId": call.endpoint.__module__.rpartition(".")[2] + "." + call.endpoint.__name__,
        "summary": _summary(call),
        "parameters": _slots(call.path) + _queries(call.query),
        "responses": _responses(call, schemas),
    }
    if call.body is not None:
        content = _content(call.body, schemas)
        told["requestBody"] = {"required": _must(call.body), "content": content}
    if call.who is not None:
        told["security"] = [{"token": []}]
        told["description"] = "Who may: " + (", ".join(call.who) or "any token of the board") + "."
    return told


def _summary(call: Call) -> str:
    """The first sentence of the docstring of an endpoint."""
    lines = inspect.cleandoc(call.endpoint.__doc__ or "").partition("\n\n")[0]
    return " ".join(lines.split())


def _slots(path: str) -> list[dict[str, Any]]:
    text = {"type": "string", "minLength": 1}
    return [
        {"name": name, "in": "path", "required": True, "schema": text}
        for name in _SLOT.findall(path)
    ]


def _queries(query: type[Struct] | None) -> list[dict[str, Any]]:
    if query is None:
        return []
    (_,), components = msgspec.json.schema_components([query])
    schema = components[query.__name__]
    required = schema.get("required", [])
    return [
        {"name": name, "in": "query", "required": name in required, "schema": told}
        for name, told in schema["properties"].items()
    ]


def _responses(call: Call, schemas: _Schemas) -> dict[str, Any]:
    responses: dict[str, Any] = {}
    for status, content in call.gives.items():
        responses[str(status)] = {"description": HTTPStatus(status).phrase}
        if content is not None:
            told: dict[str, Any] = {}
            for one in several(content):
                told |= _content(one, schemas)
            responses[str(status)]["content"] = told
    for status in sorted(call.problems - call.gives.keys()):
        responses[str(status)] = {
            "description": HTTPStatus(status).phrase,
            "content": {problem.MEDIA: {"schema": schemas[problem.ProblemDetails]}},
        }
    return responses


def _must(body: type[Struct] | Media) -> bool:
    """Whether a body has to be there: one without a field that must be said may be left out."""
    if isinstance(body, Media):
        return True
    return any(field.required for field in msgspec.structs.fields(body))


def _content(content: Content, schemas: _Schemas) -> dict[str, Any]:
    if isinstance(content, Media):
        return {content.type: {"schema": {"type": "string"}}}
    return {"application/json": {"schema": schemas[content]}}
