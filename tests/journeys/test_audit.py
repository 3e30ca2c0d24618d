"""The audit of dependencies: what could not be asked is not called sound."""

import os
import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[2]
NOWHERE = "http://127.0.0.1:9"


def test_without_a_network_the_audit_says_that_nothing_is_known() -> None:
    closed = {"HTTPS_PROXY": NOWHERE, "https_proxy": NOWHERE, "npm_config_https_proxy": NOWHERE,
              "npm_config_fetch_retries": "0"}  # fmt: skip
    ran = subprocess.run(
        [ROOT / "bin/audit"], capture_output=True, text=True, env={**os.environ, **closed},
        check=False,
    )  # fmt: skip
    assert ran.returncode == 2, ran.stdout + ran.stderr
    assert ran.stdout.count("did not answer") == 3
