"""Agendas to start from: one TOML file for each template and language, `<id>.<language>.toml`."""

from server.domain.agenda import Agenda
from server.sessions.reading import Malformed, read
from server.sessions.templates import BLANK, Summary, load, summaries, summary, templates
from server.sessions.writing import written

__all__ = [
    "BLANK",
    "Agenda",
    "Malformed",
    "Summary",
    "load",
    "read",
    "summaries",
    "summary",
    "templates",
    "written",
]
