"""Agendas to start from: one TOML file for each template and language, `<id>.<language>.toml`."""

from server.domain.agenda import Agenda
from server.sessions.templates import BLANK, Summary, load, summaries, templates

__all__ = ["BLANK", "Agenda", "Summary", "load", "summaries", "templates"]
