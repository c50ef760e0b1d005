//! What `trace` found, for people.

use std::io;

use privacy_policy::Reading;
use privacy_policy::model::Path;
use privacy_policy::trace::{PolicyLocator, SourceText, Trace};

use super::faults::{Fault, fault, section_faults, summary};
use crate::cli::human::location;
use crate::cli::screen::{STRONG, Screen};
use crate::cli::visible::visible;

/// What the two files are called.
pub(super) struct Paths<'p> {
    pub(super) policy: &'p str,
    pub(super) source: &'p str,
}

/// A policy and its text, compared.
pub(super) struct Compared<'c> {
    pub(super) reading: &'c Reading,
    pub(super) text: &'c SourceText,
    pub(super) found: &'c [PolicyLocator<'c>],
    pub(super) traced: &'c Trace,
}

/// Shows what was not found and what is not accounted for, and with `passages` what every locator stands for.
pub(super) fn show(paths: &Paths<'_>, compared: &Compared<'_>, passages: bool, screen: &mut Screen) -> io::Result<()> {
    let (Paths { policy, source }, Compared { reading, text, found, traced }) = (paths, compared);
    let places = reading.source.nearest_values(found.iter().map(|locator| &locator.path));
    let faults = section_faults(text, &reading.policy, traced);
    for (id, fault) in &faults {
        let path = Path::root().join("document").join("sections").join(id.clone());
        let place = reading.source.value(&path).map_or_else(|| visible(policy).into_owned(), |span| location(policy, span.start));
        show_fault(screen, "section", fault, &place, source)?;
    }
    let mut unresolved = faults.len();
    for ((locator, resolution), span) in found.iter().zip(&traced.locators).zip(&places) {
        let place = location(policy, span.start);
        match fault(text, &reading.policy, &locator.locator, resolution) {
            Ok(passage) if passages => {
                let lines =
                    if passage.lines.0 == passage.lines.1 { passage.lines.0.to_string() } else { format!("{}-{}", passage.lines.0, passage.lines.1) };
                screen.line(&format!("{place}: {}:{lines}", visible(source)))?;
                screen.line(&format!("  {}\n", visible(&text.text(&passage.range).replace('\n', " / "))))?;
            }
            Ok(_) => {}
            Err(fault) => {
                unresolved += 1;
                show_fault(screen, "evidence", &fault, &place, source)?;
            }
        }
    }
    for sentence in traced.uncovered().filter_map(|number| text.sentences().get(number)) {
        let title = screen.styled(STRONG, "not accounted for");
        screen.line(&format!("{title}: {}:{}", visible(source), text.line(sentence.range.start)))?;
        screen.line(&format!("  {}\n", visible(&text.text(&sentence.range).replace('\n', " / "))))?;
    }
    screen.note(&summary(traced, found.len(), unresolved))
}

fn show_fault(screen: &mut Screen, what: &str, fault: &Fault, place: &str, source: &str) -> io::Result<()> {
    let title = screen.styled(STRONG, &format!("{what} {}", fault.kind));
    screen.line(&format!("{title}: {}", visible(&fault.message)))?;
    screen.line(&format!("  --> {place}"))?;
    for near in &fault.places {
        screen.line(&format!("  {}: {}:{}: {}", near.what, visible(source), near.line, visible(&near.text)))?;
    }
    screen.line("")
}
