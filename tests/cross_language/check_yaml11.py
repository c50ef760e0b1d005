"""Checks that what we write as YAML is read the same by PyYAML (YAML 1.1) and ruamel.yaml (YAML 1.2) as what we write as JSON of the same policy.

The folder holds pairs of files, NAME.yaml and NAME.json.
"""

import json
import sys
from pathlib import Path

import yaml
from ruamel.yaml import YAML


def same(one: object, other: object) -> bool:
    """Whether two values are equal and of the same types: to Python, True is 1 and 1 is 1.0."""
    if type(one) is not type(other):
        return False
    if isinstance(one, dict):
        return list(one) == list(other) and all(same(value, other[key]) for key, value in one.items())
    if isinstance(one, list):
        return len(one) == len(other) and all(map(same, one, other))
    return one == other


def read_1_2(text: str) -> object:
    reader = YAML(typ="safe", pure=True)
    reader.version = (1, 2)
    return reader.load(text)


readers = {"PyYAML": yaml.safe_load, "ruamel.yaml": read_1_2}
pairs = 0
differences = []
for path in sorted(Path(sys.argv[1]).glob("*.yaml")):
    pairs += 1
    expected = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    for name, read in readers.items():
        try:
            if not same(read(path.read_text(encoding="utf-8")), expected):
                differences.append(f"{path}: {name} reads something else")
        except Exception as error:
            differences.append(f"{path}: {name} refuses it: {error}")

print(f"YAML as written: {pairs} files read by {' and '.join(readers)}, {len(differences)} differences")
print("\n".join(differences))
sys.exit(1 if differences or pairs == 0 else 0)
