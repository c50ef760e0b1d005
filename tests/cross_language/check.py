"""Compares our verdict on the shape of files with that of Python's jsonschema.

A file that we refuse as YAML (anchors, tags, two documents) is none of the schema's business and is left out.
"""

import json
import re
import sys

import jsonschema
import yaml



class CoreLoader(yaml.SafeLoader):
    """PyYAML with the core schema of YAML 1.2: its own rules for unquoted scalars are those of 1.1."""

    yaml_implicit_resolvers = {}


def number(loader, node):
    text = node.value.lower()
    if text.startswith(("0o", "0x")):
        return int(text, 0)
    return int(text) if re.fullmatch("[-+]?[0-9]+", text) else float(text)


TAG = "tag:yaml.org,2002:"
CoreLoader.add_implicit_resolver(TAG + "null", re.compile("^(?:~|null|Null|NULL|)$"), ["~", "n", "N", ""])
CoreLoader.add_implicit_resolver(TAG + "bool", re.compile("^(?:true|True|TRUE|false|False|FALSE)$"), list("tTfF"))
CoreLoader.add_implicit_resolver(
    TAG + "float",
    re.compile(r"^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?)$"),
    list("-+0123456789."),
)
CoreLoader.add_constructor(TAG + "float", number)

schema_path, verdicts_path = sys.argv[1:]
schema = json.load(open(schema_path, encoding="utf-8"))
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)

compared = left_out = 0
disagreements = []
for file in json.load(open(verdicts_path, encoding="utf-8"))["files"]:
    errors = {problem["family"] for problem in file["problems"] if problem["level"] == "error"}
    if "yaml" in errors or file.get("unreadable"):
        left_out += 1
        continue
    with open(file["path"], "rb") as handle:
        document = yaml.load(handle, CoreLoader)
    theirs = validator.is_valid(document)
    compared += 1
    if theirs != ("shape" not in errors):
        disagreements.append(f"{file['path']}: we say {'no' if 'shape' in errors else 'yes'}, jsonschema says {'yes' if theirs else 'no'}")

print(f"Python jsonschema: {compared} files compared, {left_out} left out, {len(disagreements)} disagreements")
print("\n".join(disagreements))
sys.exit(1 if disagreements or compared == 0 else 0)
