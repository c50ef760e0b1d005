//! One file, checked: what every format shows in its own way.

use std::cell::OnceCell;
use std::collections::HashMap;

use privacy_policy::checks::{Answer, Finding, Outcome, Report};
use privacy_policy::model::{Id, Locator, Path, StatementRef, Step};
use privacy_policy::source::Span;
use privacy_policy::trace::{Role, locators};
use privacy_policy::{Level, Policy, Problem, Reading};

use super::levels::Levels;

/// What became of a file.
pub(super) enum Fate<'r> {
    /// It could not be read, or lacks the date whose law is asked for.
    Unchecked(String),
    /// It is no policy of this language.
    Invalid(&'r [Problem]),
    Checked(Checked<'r>),
}

/// A file and what became of it.
pub(super) struct File<'r> {
    /// The path as it was named or found; `-` is standard input.
    pub(super) path: &'r str,
    /// Its text, as far as it is text.
    pub(super) text: &'r str,
    pub(super) fate: Fate<'r>,
}

/// How much of a report is shown, and so has to be found in the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Detail {
    /// Answers and numbers alone.
    Numbers,
    /// The findings as well, with their places.
    Findings,
    /// The answers' places as well.
    Answers,
}

/// What checking a policy found, with places in the file.
pub(super) struct Checked<'r> {
    pub(super) report: &'r Report,
    /// Why the law of this day was applied.
    pub(super) why_this_day: &'static str,
    /// What is to be reported.
    pub(super) found: Vec<Found<'r>>,
    /// How many findings the settings leave out.
    pub(super) left_out: usize,
    /// What the file says not to report, with its reasons.
    pub(super) suppressed: Vec<(Found<'r>, &'r str)>,
    /// The answers, with the places that they rest on, where these are shown.
    pub(super) outcomes: Vec<(&'r Outcome, Vec<Option<Span>>)>,
}

/// Something that a check found.
pub(super) struct Found<'r> {
    pub(super) finding: &'r Finding,
    /// How bad it is, after the settings.
    pub(super) level: Level,
    /// Where it stands in the file. Absent if the document as a whole is meant.
    pub(super) span: Option<Span>,
    pub(super) related: Vec<(Option<Span>, &'r Path, &'r str)>,
    /// The headings of the text under which the evidence stands.
    pub(super) sections: Vec<&'r str>,
}

impl<'r> Checked<'r> {
    pub(super) fn new(reading: &'r Reading, report: &'r Report, levels: &Levels, why_this_day: &'static str, detail: Detail) -> Self {
        let places = Places::new(reading, report, detail);
        let found = |finding: &'r Finding, level| Found {
            finding,
            level,
            span: places.span(&finding.path),
            related: finding.related.iter().map(|(path, label)| (places.span(path), path, label.as_str())).collect(),
            sections: places.sections(&finding.path),
        };
        let mut reported: Vec<_> = report.findings.iter().filter_map(|finding| levels.level(finding).map(|level| found(finding, level))).collect();
        // The sections of a file may come in any order.
        reported.sort_by_key(|found| found.span.map(|span| span.start.offset));
        Self {
            report,
            why_this_day,
            left_out: report.findings.len() - reported.len(),
            found: reported,
            suppressed: report.suppressed.iter().map(|(finding, reason)| (found(finding, finding.level), reason.as_str())).collect(),
            outcomes: report.outcomes.iter().map(|outcome| (outcome, places.spans(outcome, detail))).collect(),
        }
    }

    /// How many requirements have this answer.
    pub(super) fn answered(&self, answer: Answer) -> usize {
        self.report.outcomes.iter().filter(|outcome| outcome.answer == answer).count()
    }
}

/// Where the paths of a report stand in the file and in the text.
struct Places<'r> {
    spans: HashMap<&'r Path, Span>,
    policy: &'r Policy,
    /// Everything that has evidence, with the section of each piece. Few findings are about anything else than statements, which know their own.
    evidence: OnceCell<Vec<(Path, &'r str)>>,
}

impl<'r> Places<'r> {
    fn new(reading: &'r Reading, report: &'r Report, detail: Detail) -> Self {
        if detail == Detail::Numbers {
            return Self { spans: HashMap::new(), policy: &reading.policy, evidence: OnceCell::new() };
        }
        let findings = report.findings.iter().chain(report.suppressed.iter().map(|(finding, _)| finding));
        let mut paths: Vec<&Path> =
            findings.flat_map(|finding| std::iter::once(&finding.path).chain(finding.related.iter().map(|(path, _)| path))).collect();
        if detail == Detail::Answers {
            paths.extend(report.outcomes.iter().flat_map(|outcome| &outcome.places));
        }
        paths.sort_unstable();
        paths.dedup();
        paths.retain(|path| !path.steps().is_empty());
        let spans = reading.source.nearest_values(paths.iter().copied());
        Self { spans: paths.into_iter().zip(spans).collect(), policy: &reading.policy, evidence: OnceCell::new() }
    }

    fn span(&self, path: &Path) -> Option<Span> {
        self.spans.get(path).copied()
    }

    fn spans(&self, outcome: &Outcome, detail: Detail) -> Vec<Option<Span>> {
        match detail {
            Detail::Answers => outcome.places.iter().map(|path| self.span(path)).collect(),
            Detail::Numbers | Detail::Findings => Vec::new(),
        }
    }

    /// The headings under which the evidence of the thing at a path stands, or of what it belongs to or holds.
    fn sections(&self, path: &Path) -> Vec<&'r str> {
        if self.spans.is_empty() {
            return Vec::new();
        }
        match self.evidence_around(path) {
            Some(evidence) => self.headings(evidence.iter().filter_map(|locator| locator.at.as_ref()).map(Id::as_str)),
            None => {
                let steps = path.steps();
                let belongs = |owner: &Path| !steps.is_empty() && (steps.starts_with(owner.steps()) || owner.steps().starts_with(steps));
                let evidence = self.evidence.get_or_init(|| evidence(self.policy));
                self.headings(evidence.iter().filter(|(owner, _)| belongs(owner)).map(|(_, at)| *at))
            }
        }
    }

    /// The evidence of the statement, definition or group of recipients that a path leads to or into. Nothing in these has evidence of its own.
    fn evidence_around(&self, path: &Path) -> Option<&'r [Locator]> {
        match path.steps() {
            [Step::Key(section), Step::Key(name), ..] if section == "definitions" => Some(&self.policy.definitions.get(&**name)?.evidence),
            [Step::Key(section), Step::Key(name), ..] if section == "recipients" => Some(&self.policy.recipients.get(&**name)?.evidence),
            _ => self.policy.statement_at(path).map(StatementRef::evidence),
        }
    }

    /// The headings of the sections, each once.
    fn headings<'a>(&self, sections: impl Iterator<Item = &'a str>) -> Vec<&'r str> {
        let mut headings = Vec::new();
        for at in sections {
            let heading = self.policy.document.sections.iter().find(|(id, _)| id.as_str() == at).map(|(_, heading)| heading.as_str());
            headings.extend(heading.filter(|heading| !headings.contains(heading)));
        }
        headings
    }
}

/// What has evidence in a declared section.
fn evidence(policy: &Policy) -> Vec<(Path, &str)> {
    let located = locators(policy).into_iter().filter(|found| found.locator.role != Role::Excuses);
    located.filter_map(|found| Some((owner(&found.path)?, found.locator.at?))).collect()
}

/// What a piece of evidence belongs to: `/use/3` for `/use/3/evidence/0`.
fn owner(locator: &Path) -> Option<Path> {
    match locator.steps() {
        [owner @ .., Step::Key(_), Step::Index(_)] if !owner.is_empty() => {
            Some(owner.iter().fold(Path::root(), |path, step| path.join(step.clone())))
        }
        _ => None,
    }
}
