//! `trace`: compares a policy with the text it was written from.

use std::io;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use privacy_policy::Reading;
use privacy_policy::trace::{PolicyLocator, SourceText, Trace as Traced, locators, trace};

use super::Exit;
use super::document::{self, Document, shown};
use super::human::location;
use super::inputs::{Input, is_standard_input};
use super::reading::ReadFlags;
use super::screen::{STRONG, Screen};
use super::trace_report::{self, Fault};
use super::visible::visible;

const EXAMPLES: &str = "\
Examples:
  privacy-policy trace acme.yaml --source acme.md
  privacy-policy trace acme.yaml --source acme.md --passages   show what every locator stands for
  privacy-policy trace acme.yaml --source acme.md --format json

The source is the policy's text as Markdown or plain text. A sentence is accounted for if evidence
stands for it, or if the file lists it under encoding.excused with a reason.

Exit status: 0 everything resolves and every sentence is accounted for, 1 not so, 2 wrong use, or
a file that cannot be read or is not valid.";

/// Compare a policy with its source text: resolve the evidence, and find the sentences that nothing accounts for
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Trace {
    /// The policy file; `-` for standard input
    policy: PathBuf,
    /// The text it was written from; `-` for standard input
    #[arg(long, value_name = "TEXT")]
    source: PathBuf,
    /// How to show the result
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
    /// Show the passage that every locator stands for, so that a wrong end is seen
    #[arg(long)]
    passages: bool,
    #[command(flatten)]
    reading: ReadFlags,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people
    Human,
    /// For programs: one JSON document, described by schema/trace-output.json
    Json,
}

impl Trace {
    pub(super) fn run(self, screen: &mut Screen) -> io::Result<Exit> {
        if is_standard_input(&self.policy) && is_standard_input(&self.source) {
            screen.complain("standard input can be read only once: name a file for the policy or for the text")?;
            return Ok(Exit::Failed);
        }
        let limits = self.reading.limits();
        let input = Input::file(self.policy.clone());
        let reading = match Document::read(&input, limits) {
            Document::Read(reading) => reading,
            Document::Unreadable(reason) => return self.unreadable(&self.policy, &reason, screen),
            Document::Invalid(invalid) => {
                match self.format {
                    Format::Human => invalid.tell(&input.name(), "compared with the text", screen)?,
                    Format::Json => screen.line(&trace_report::invalid(&invalid.problems)?)?,
                }
                return Ok(Exit::Failed);
            }
        };
        let source = match source(&self.source, limits.bytes) {
            Ok(source) => source,
            Err(reason) => return self.unreadable(&self.source, &reason, screen),
        };
        let text = SourceText::parse(&source);
        let found = locators(&reading.policy);
        let traced = trace(&reading.policy, &text);
        match self.format {
            Format::Human => self.human(&reading, &text, &found, &traced, screen)?,
            Format::Json => screen.line(&trace_report::report(&text, &reading.policy, &found, &traced)?)?,
        }
        Ok(if traced.is_complete() && traced.coverage.uncovered == 0 { Exit::Clean } else { Exit::Found })
    }

    fn unreadable(&self, path: &Path, reason: &str, screen: &mut Screen) -> io::Result<Exit> {
        let path = path.to_string_lossy();
        match self.format {
            Format::Human => screen.complain(&document::unreadable(&path, reason))?,
            Format::Json => screen.line(&trace_report::unreadable(&path, reason)?)?,
        }
        Ok(Exit::Failed)
    }

    fn human(&self, reading: &Reading, text: &SourceText, found: &[PolicyLocator<'_>], traced: &Traced, screen: &mut Screen) -> io::Result<()> {
        let (policy, source) = (self.policy.to_string_lossy(), self.source.to_string_lossy());
        let (policy, source) = (shown(&policy), shown(&source));
        let places = reading.source.nearest_values(found.iter().map(|locator| &locator.path));
        let faults = trace_report::section_faults(text, &reading.policy, traced);
        for (id, fault) in &faults {
            let path = privacy_policy::model::Path::root().join("document").join("sections").join(id.as_str());
            let place = reading.source.value(&path).map_or_else(|| policy.to_string(), |span| location(policy, span.start));
            show(screen, "section", fault, &place, source)?;
        }
        for ((locator, resolution), span) in found.iter().zip(&traced.locators).zip(&places) {
            let place = location(policy, span.start);
            match trace_report::fault(text, &reading.policy, &locator.locator, resolution) {
                Ok(passage) if self.passages => {
                    let lines = if passage.lines.0 == passage.lines.1 {
                        passage.lines.0.to_string()
                    } else {
                        format!("{}-{}", passage.lines.0, passage.lines.1)
                    };
                    screen.line(&format!("{place}: {}:{lines}", visible(source)))?;
                    screen.line(&format!("  {}\n", visible(&text.text(&passage.range).replace('\n', " / "))))?;
                }
                Ok(_) => {}
                Err(fault) => show(screen, "evidence", &fault, &place, source)?,
            }
        }
        for sentence in traced.uncovered().filter_map(|number| text.sentences().get(number)) {
            let title = screen.styled(STRONG, "not accounted for");
            screen.line(&format!("{title}: {}:{}", visible(source), text.line(sentence.range.start)))?;
            screen.line(&format!("  {}\n", visible(&text.text(&sentence.range).replace('\n', " / "))))?;
        }
        let unresolved = faults.len()
            + found.iter().zip(&traced.locators).filter(|(l, r)| trace_report::fault(text, &reading.policy, &l.locator, r).is_err()).count();
        screen.note(&trace_report::summary(traced, found.len(), unresolved))
    }
}

fn show(screen: &mut Screen, what: &str, fault: &Fault, place: &str, source: &str) -> io::Result<()> {
    let title = screen.styled(STRONG, &format!("{what} {}", fault.kind));
    screen.line(&format!("{title}: {}", visible(&fault.message)))?;
    screen.line(&format!("  --> {place}"))?;
    for near in &fault.places {
        screen.line(&format!("  {}: {}:{}: {}", near.what, visible(source), near.line, visible(&near.text)))?;
    }
    screen.line("")
}

/// The text that a policy was written from.
fn source(path: &Path, limit: usize) -> Result<String, String> {
    match Input::file(path.to_owned()).read(limit)? {
        bytes if bytes.len() > limit => Err(format!("it is larger than {limit} bytes; `--max-size` allows more")),
        bytes => String::from_utf8(bytes).map_err(|_| "it is not text in UTF-8".to_owned()),
    }
}
