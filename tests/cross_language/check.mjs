// Compares our verdict on the shape of files with that of ajv 8 in strict mode.
//
// A file that we refuse as YAML (anchors, tags, two documents) is none of the schema's business and is left out.

import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { parse } from "yaml";

const [schemaPath, verdictsPath] = process.argv.slice(2);
const ajv = new Ajv.default({ strict: true, allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(schemaPath, "utf8")));

let compared = 0;
let leftOut = 0;
const disagreements = [];
for (const file of JSON.parse(readFileSync(verdictsPath, "utf8")).files) {
  const errors = new Set(file.problems.filter((problem) => problem.level === "error").map((problem) => problem.family));
  if (errors.has("yaml") || file.unreadable) {
    leftOut += 1;
    continue;
  }
  const theirs = validate(parse(readFileSync(file.path, "utf8"), { version: "1.2", schema: "core" }));
  compared += 1;
  if (theirs === errors.has("shape")) {
    disagreements.push(`${file.path}: we say ${errors.has("shape") ? "no" : "yes"}, ajv says ${theirs ? "yes" : "no"}`);
  }
}

console.log(`JavaScript ajv: ${compared} files compared, ${leftOut} left out, ${disagreements.length} disagreements`);
for (const line of disagreements) console.log(line);
process.exit(disagreements.length > 0 || compared === 0 ? 1 : 0);
