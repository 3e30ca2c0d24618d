"""Refusals: nothing happened, and why."""

from typing import get_args

from protocol.messages import RefusalCode


class Refused(Exception):
    """A command that the rules do not let pass.

    `reason` names the sentence people read (`server/words/*.ftl`, `refused-<reason>`), `details`
    are its variables; `retry_ms` tells when to try again, and is None where trying is no use.
    """

    def __init__(
        self,
        code: RefusalCode,
        reason: str,
        *,
        retry_ms: int | None = None,
        **details: str | int,
    ) -> None:
        assert code in get_args(RefusalCode)
        super().__init__(f"{code}: {reason}")
        self.code = code
        self.reason = reason
        self.details = details
        self.retry_ms = retry_ms
