"""Checks a JSON document against a JSON Schema of any draft, formats included."""

import json
import sys

from jsonschema.validators import validator_for

schema_path, document_path = sys.argv[1:]
schema = json.load(open(schema_path, encoding="utf-8"))
document = json.load(open(document_path, encoding="utf-8"))
validator = validator_for(schema)
validator.check_schema(schema)
errors = [f"{error.json_path}: {error.message[:300]}" for error in validator(schema, format_checker=validator.FORMAT_CHECKER).iter_errors(document)]
print(f"{document_path}: {len(errors)} errors by {schema.get('$id') or schema.get('id') or schema_path}")
print("\n".join(errors))
sys.exit(1 if errors else 0)
