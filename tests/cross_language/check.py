"""Compares our verdict on the shape of files with that of Python's jsonschema.

A file that we refuse as YAML (anchors, tags, two documents) is none of the schema's business and is left out. So is one with values that readers
of YAML 1.1 take for something else: ruamel still reads `1_000` as a number.
"""

import json
import sys

import jsonschema
from ruamel.yaml import YAML

schema_path, verdicts_path = sys.argv[1:]
schema = json.load(open(schema_path, encoding="utf-8"))
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)

compared = left_out = 0
disagreements = []
for file in json.load(open(verdicts_path, encoding="utf-8"))["files"]:
    errors = {problem["family"] for problem in file["problems"] if problem["level"] == "error"}
    ambiguous = any(problem["code"] == "ambiguous-scalar" for problem in file.get("problems", []))
    if ambiguous or "yaml" in errors or "error" in file and file["error"]:
        left_out += 1
        continue
    with open(file["path"], "rb") as handle:
        document = YAML(typ="safe", pure=True).load(handle)
    # What stands in the tree as dates (ruamel reads them so without quotes) is text to us and to JSON.
    document = json.loads(json.dumps(document, default=str))
    theirs = validator.is_valid(document)
    compared += 1
    if theirs != ("shape" not in errors):
        disagreements.append(f"{file['path']}: we say {'no' if 'shape' in errors else 'yes'}, jsonschema says {'yes' if theirs else 'no'}")

print(f"Python jsonschema: {compared} files compared, {left_out} left out, {len(disagreements)} disagreements")
print("\n".join(disagreements))
sys.exit(1 if disagreements or compared == 0 else 0)
