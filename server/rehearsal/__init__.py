"""A crowd rehearsed: simulated phones play a session through real sockets."""

from server.rehearsal.crowd import BrokenCrowd, Crowd, load
from server.rehearsal.rehearsal import rehearse
from server.rehearsal.report import Report

__all__ = ["BrokenCrowd", "Crowd", "Report", "load", "rehearse"]
