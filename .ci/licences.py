"""Checks licences and sources of all dependencies against deny.toml, offline.

cargo-deny does the same and more (`cargo deny check`), but takes minutes to build; this reads the same file. Advisories need its database
from the network and are left to it.
"""

import json
import re
import subprocess
import sys
import tomllib
from pathlib import Path

policy = tomllib.loads(Path("deny.toml").read_text())
allowed = set(policy["licenses"]["allow"])
banned = {entry["crate"] for entry in policy["bans"].get("deny", [])}


def is_allowed(expression: str) -> bool:
    """Whether an SPDX expression can be met with allowed licences. `/` is an old spelling of OR."""
    expression = expression.replace("/", " OR ")
    words = re.findall(r"\(|\)|[^\s()]+", expression)
    python = []
    skip = False
    for word in words:
        if skip:
            skip = False
        elif word == "WITH":
            skip = True
        elif word in ("(", ")"):
            python.append(word)
        elif word in ("OR", "AND"):
            python.append(word.lower())
        else:
            python.append(str(word in allowed))
    return bool(eval(" ".join(python), {"__builtins__": {}}))  # Only True, False, and, or and brackets are left.


metadata = json.loads(subprocess.check_output(["cargo", "metadata", "--locked", "--format-version", "1"]))
problems = []
for package in metadata["packages"]:
    name = f"{package['name']} {package['version']}"
    if package["source"] is None:
        continue
    if not package["license"] or not is_allowed(package["license"]):
        problems.append(f"{name}: licence {package['license']!r} is not allowed by deny.toml")
    if package["name"] in banned:
        problems.append(f"{name}: banned by deny.toml")
    if not package["source"].startswith("registry+"):
        problems.append(f"{name}: comes from {package['source']}")
print(f"{len(metadata['packages'])} packages checked")
for problem in problems:
    print(problem)
sys.exit(1 if problems else 0)
