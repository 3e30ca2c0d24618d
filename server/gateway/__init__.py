"""The outside: HTTP, pages, the socket."""
