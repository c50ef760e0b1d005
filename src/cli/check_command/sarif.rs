//! SARIF 2.1.0, the format of code scanning. Only what this command says of it has a type.

use std::collections::{BTreeMap, HashMap};
use std::io;

use privacy_policy::checks::Rule;
use privacy_policy::source::Span;
use privacy_policy::{Code, Problem};

use super::checked::{Fate, File, Found};
use super::page::{self, capital};
use super::sarif_log::{
    Configuration, Descriptor, Driver, Fingerprints, Help, Invocation, Location, Message, Notification, Properties, Result, Suppression, Tool,
};
use crate::cli::json::to_json;

/// What stands before the results. Columns are counted in characters.
pub(super) const START: &str = concat!(
    "{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\"version\":\"2.1.0\",\"runs\":[{",
    "\"columnKind\":\"unicodeCodePoints\",\"results\":[\n"
);

/// What the end of a log tells of the files.
#[derive(Default)]
pub(super) struct Used {
    rules: BTreeMap<&'static str, Descriptor>,
    notifications: Vec<Notification>,
}

impl Used {
    /// Takes up what the end of the log is to tell of a file.
    pub(super) fn of(file: &File<'_>) -> Self {
        let mut used = Self::default();
        match &file.fate {
            Fate::Unchecked(reason) => used.notifications.push(Notification {
                level: "error",
                message: Message { text: format!("{}: {reason}", file.path) },
                locations: [Location::new(file.path, None)],
            }),
            Fate::Invalid(problems) => used.rules.extend(problems.iter().map(|problem| (problem.code.as_str(), of_code(problem.code)))),
            Fate::Checked(checked) => {
                let found = checked.found.iter().chain(checked.suppressed.iter().map(|(found, _)| found));
                used.rules.extend(found.map(|found| (found.finding.rule.name, of_rule(found.finding.rule))));
            }
        }
        used
    }

    pub(super) fn add(&mut self, other: Self) {
        self.rules.extend(other.rules);
        self.notifications.extend(other.notifications);
    }
}

/// The results of a file.
pub(super) fn file(file: &File<'_>) -> io::Result<String> {
    let mut prints = Prints { text: file.text, seen: HashMap::new() };
    let results = match &file.fate {
        Fate::Unchecked(_) => Vec::new(),
        Fate::Invalid(problems) => problems.iter().map(|problem| of_problem(file.path, problem, &mut prints)).collect(),
        Fate::Checked(checked) => {
            let found = checked.found.iter().map(|found| (found, None));
            let suppressed = checked.suppressed.iter().map(|(found, reason)| (found, Some(*reason)));
            found.chain(suppressed).map(|(found, reason)| of_finding(file.path, found, reason, &mut prints)).collect()
        }
    };
    let lines: Vec<String> = results.iter().map(to_json).collect::<io::Result<_>>()?;
    Ok(lines.join(",\n"))
}

/// What follows the results.
pub(super) fn end(used: Used) -> io::Result<String> {
    let invocation = Invocation { execution_successful: used.notifications.is_empty(), tool_execution_notifications: used.notifications };
    let rules = used.rules.into_values().collect();
    let tool = Tool { driver: Driver { name: "privacy-policy", semantic_version: env!("CARGO_PKG_VERSION"), rules } };
    Ok(format!("\n],\"invocations\":[{}],\"tool\":{}}}]}}\n", to_json(&invocation)?, to_json(&tool)?))
}

fn of_finding(path: &str, found: &Found<'_>, suppressed: Option<&str>, prints: &mut Prints<'_>) -> Result {
    let (finding, basis) = (found.finding, found.finding.basis().to_owned());
    let mut text = finding.message.clone();
    // Some messages name the judgment that they rest on.
    if !basis.is_empty() && !text.contains(&basis) {
        text += &format!(" ({basis})");
    }
    text.extend(finding.help.iter().map(|help| format!(". {}", capital(help))));
    let related = found.related.iter().enumerate().map(|(id, (span, _, label))| Location::new(path, *span).related(id, label));
    let suppression = |reason: &str| Suppression { kind: "inSource", justification: reason.to_owned() };
    Result {
        rule_id: finding.rule.name,
        level: found.level.as_str(),
        message: Message { text },
        locations: [Location::new(path, found.span)],
        related_locations: related.collect(),
        partial_fingerprints: prints.of(finding.rule.name, found.span),
        suppressions: suppressed.map(suppression).into_iter().collect(),
        properties: Some(Properties { family: finding.rule.family, certainty: finding.certainty.as_str(), basis, pointer: finding.path.pointer() }),
    }
}

fn of_problem(path: &str, problem: &Problem, prints: &mut Prints<'_>) -> Result {
    let help = problem.help.iter().map(|help| format!(". {}", capital(help)));
    let related = problem.related.iter().enumerate().map(|(id, related)| Location::new(path, related.span).related(id, &related.label));
    Result {
        rule_id: problem.code.as_str(),
        level: problem.level().as_str(),
        message: Message { text: [problem.message.clone()].into_iter().chain(help).collect() },
        locations: [Location::new(path, problem.span)],
        related_locations: related.collect(),
        partial_fingerprints: prints.of(problem.code.as_str(), problem.span),
        suppressions: Vec::new(),
        properties: None,
    }
}

fn of_rule(rule: &'static Rule) -> Descriptor {
    let page = page::of(rule);
    Descriptor {
        id: rule.name,
        short_description: Message { text: rule.message.to_owned() },
        full_description: Some(rule.explanation).filter(|text| !text.is_empty()).map(|text| Message { text: text.to_owned() }),
        help: Help { text: page.clone(), markdown: page },
        help_uri: rule.link,
        default_configuration: Configuration { level: rule.level.as_str() },
    }
}

fn of_code(code: Code) -> Descriptor {
    let text = code.explanation().markdown().to_owned();
    Descriptor {
        id: code.as_str(),
        short_description: Message { text: code.summary().to_owned() },
        full_description: None,
        help: Help { text: text.clone(), markdown: text },
        help_uri: "",
        default_configuration: Configuration { level: code.level().as_str() },
    }
}

/// Makes fingerprints that stay the same when lines are added elsewhere: of the check, the words of the line, and which of several such it is.
struct Prints<'f> {
    text: &'f str,
    seen: HashMap<u64, u32>,
}

impl Prints<'_> {
    fn of(&mut self, code: &str, span: Option<Span>) -> Fingerprints {
        let words = span.map_or(&[][..], |span| words(self.text.as_bytes(), span));
        let print = fnv(code.bytes().chain([0]).chain(words.iter().copied()));
        let count = self.seen.entry(print).or_insert(0);
        *count += 1;
        Fingerprints { ours: format!("{print:016x}:{count}") }
    }
}

/// How far a line is looked at to either side. In a longer one, such as JSON without line breaks, any edit would change every fingerprint.
const WIDE: usize = 1000;

/// The line that a problem stands in; of a long one, what the problem is about.
fn words(text: &[u8], span: Span) -> &[u8] {
    let (start, end) = (span.start.offset.min(text.len()), span.end.offset.min(text.len()));
    let (before, after) = (start.saturating_sub(WIDE), text.len().min(start + WIDE));
    let is_break = |byte: &u8| *byte == b'\n';
    let begins = text.get(before..start).and_then(|near| near.iter().rposition(is_break)).map(|at| before + at + 1);
    let ends = text.get(start..after).and_then(|near| near.iter().position(is_break)).map(|at| start + at);
    let line = begins.or((before == 0).then_some(0)).zip(ends.or((after == text.len()).then_some(after)));
    let (from, to) = line.unwrap_or((start, end.min(after)));
    text.get(from..to).unwrap_or_default().trim_ascii()
}

/// The FNV-1a hash, which is the same on every machine and in every version.
fn fnv(bytes: impl Iterator<Item = u8>) -> u64 {
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::{WIDE, words};
    use privacy_policy::source::{Position, Span};

    fn told(text: &str, start: usize, end: usize) -> String {
        let at = |offset| Position { offset, line: 1, column: 1 };
        String::from_utf8_lossy(words(text.as_bytes(), Span { start: at(start), end: at(end) })).into_owned()
    }

    #[test]
    fn a_line_stands_for_a_problem_unless_it_is_long() {
        assert_eq!(told("one: 1\n  two: 2\nthree: 3\n", 11, 12), "two: 2");
        assert_eq!(told("one: 1", 5, 6), "one: 1");
        let long = format!("{}[here]{}", "a".repeat(2 * WIDE), "b".repeat(2 * WIDE));
        assert_eq!(told(&long, 2 * WIDE, 2 * WIDE + 6), "[here]");
        assert_eq!(told(&long, 2 * WIDE, 4 * WIDE).len(), WIDE);
        assert_eq!(told("", 5, 9), "");
    }
}
