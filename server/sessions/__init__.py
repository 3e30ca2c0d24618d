"""Agendas to start from: one TOML file for each template and language, `<id>.<language>.toml`."""

from server.sessions.templates import load, summaries, templates

__all__ = ["load", "summaries", "templates"]
