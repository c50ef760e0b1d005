//! What `trace` found, for people: a list of what is left to do.

use std::io;

use privacy_policy::model::Path;
use privacy_policy::source::Span;
use privacy_policy::trace::{Hint, HintKind, PolicyLocator, State};

use super::compared::Compared;
use super::faults::{Fault, fault, heading, lost_sections, summary, written};
use crate::cli::human::location;
use crate::cli::screen::{QUIET, STRONG, Screen};
use crate::cli::visible::visible;

/// So many statements are named where more cite a sentence.
const MOST_NAMED: usize = 6;

/// What the files are called.
pub(super) struct Paths<'p> {
    pub(super) policy: &'p str,
    pub(super) sources: Vec<&'p str>,
}

impl Paths<'_> {
    fn source(&self, number: usize) -> &str {
        self.sources.get(number).copied().unwrap_or_default()
    }
}

/// A list being shown.
pub(super) struct List<'l> {
    pub(super) paths: &'l Paths<'l>,
    pub(super) compared: &'l Compared<'l>,
    pub(super) screen: &'l mut Screen,
    /// Repairs are offered, and not made by this run.
    pub(super) offers: bool,
}

impl List<'_> {
    /// Shows what was not found, what is not accounted for and what may be wrong, and with `passages` what every locator stands for.
    pub(super) fn show(&mut self, passages: bool) -> io::Result<()> {
        let mut unresolved = self.sections()?;
        unresolved += self.locators(passages)?;
        self.open_parts()?;
        self.hints()?;
        self.screen.note(&summary(self.compared, unresolved))
    }

    fn sections(&mut self) -> io::Result<usize> {
        let Compared { reading, text, traced, section_repairs, .. } = self.compared;
        let lost = lost_sections(text, &reading.policy, traced, section_repairs);
        for section in &lost {
            let path = Path::root().join("document").join("sections").join(section.id.clone());
            let place =
                reading.source.value(&path).map_or_else(|| visible(self.paths.policy).into_owned(), |span| location(self.paths.policy, span.start));
            self.fault("section", &section.fault, &place, &section.id)?;
            if let Some(repair) = &section.repair {
                self.offer(&format!("`{}`", repair.path), repair.is_certain)?;
            }
            self.screen.line("")?;
        }
        Ok(lost.len())
    }

    fn locators(&mut self, passages: bool) -> io::Result<usize> {
        let Compared { reading, text, found, traced, repairs, .. } = self.compared;
        let spans: Vec<Span> = reading.source.nearest_values(found.iter().map(|locator| &locator.path));
        let mut unresolved = 0;
        for (((locator, resolution), span), repair) in found.iter().zip(&traced.locators).zip(&spans).zip(repairs) {
            let place = location(self.paths.policy, span.start);
            match fault(text, &reading.policy, &locator.locator, resolution) {
                Ok(passage) if passages => {
                    let lines = if passage.lines.0 == passage.lines.1 {
                        passage.lines.0.to_string()
                    } else {
                        format!("{}-{}", passage.lines.0, passage.lines.1)
                    };
                    let source = visible(self.paths.source(text.file(passage.range.start))).into_owned();
                    self.screen.line(&format!("{place}: {}: {source}:{lines}", visible(&self.name(locator))))?;
                    self.screen.line(&format!("  {}\n", visible(&text.text(&passage.range).replace('\n', " / "))))?;
                }
                Ok(_) => {}
                Err(fault) => {
                    unresolved += 1;
                    self.fault("evidence", &fault, &place, &self.name(locator))?;
                    if let Some(repair) = repair {
                        self.offer(&written(repair), repair.is_certain)?;
                    }
                    self.screen.line("")?;
                }
            }
        }
        Ok(unresolved)
    }

    fn name(&self, locator: &PolicyLocator<'_>) -> String {
        self.compared.name(&locator.owner())
    }

    fn fault(&mut self, what: &str, fault: &Fault, place: &str, name: &str) -> io::Result<()> {
        let title = self.screen.styled(STRONG, &format!("{what} {}", fault.kind));
        self.screen.line(&format!("{title}: {}", visible(&fault.message)))?;
        self.screen.line(&format!("  --> {place} ({})", visible(name)))?;
        for near in &fault.places {
            let source = visible(self.paths.source(near.source)).into_owned();
            let under = near.heading.as_ref().map_or_else(String::new, |heading| format!(", under \"{heading}\""));
            let telling = near.telling.as_ref().map_or_else(String::new, |telling| format!(" (only here: \"{telling}\")"));
            self.screen.line(&format!("  {}: {source}:{}{}: {}{}", near.what, near.line, visible(&under), visible(&near.text), visible(&telling)))?;
        }
        Ok(())
    }

    fn offer(&mut self, written: &str, is_certain: bool) -> io::Result<()> {
        let how = match (is_certain, self.offers) {
            (true, true) => "; `--fix` writes it",
            (true, false) => "",
            (false, _) => "; read it first, what is said there may have changed",
        };
        self.screen.line(&format!("  = repaired: {}{how}", visible(written)))
    }

    /// The sentences with open parts, below the headings under which they stand.
    fn open_parts(&mut self) -> io::Result<()> {
        let Compared { text, .. } = self.compared;
        let mut last = None;
        for (number, sentence) in text.sentences().iter().enumerate() {
            let open: Vec<usize> = sentence.parts.clone().filter(|part| self.compared.part_state(*part) == State::Uncovered).collect();
            if open.is_empty() {
                continue;
            }
            let place = (text.file(sentence.range.start), sentence.section);
            if last != Some(place) {
                let heading = heading(text, sentence.section).unwrap_or_else(|| "(before the first heading)".to_owned());
                let heading = self.screen.styled(STRONG, &visible(&heading));
                self.screen.line(&heading)?;
                last = Some(place);
            }
            let source = format!("{}:{}", visible(self.paths.source(place.0)), text.line(sentence.range.start));
            let all = sentence.parts.len();
            if open.len() == all {
                self.screen.line(&format!("  not accounted for: {source}"))?;
                self.screen.line(&format!("    {}\n", visible(&text.text(&sentence.range).replace('\n', " / "))))?;
                continue;
            }
            let names: Vec<String> = self.compared.owners(number).iter().take(MOST_NAMED).map(|owner| self.compared.name(owner)).collect();
            let names = if names.is_empty() { "what is excused".to_owned() } else { names.join(", ") };
            self.screen.line(&format!("  accounted for in part, {} of {all}: {source} (by {})", all - open.len(), visible(&names)))?;
            for part in open.iter().filter_map(|part| text.parts().get(*part)) {
                self.screen.line(&format!("    open: {}", visible(&text.text(&part.range).replace('\n', " / "))))?;
            }
            self.screen.line("")?;
        }
        Ok(())
    }

    fn hints(&mut self) -> io::Result<()> {
        let Compared { reading, text, hints, .. } = self.compared;
        let paths: Vec<&Path> = hints.iter().filter_map(|hint| hint.owner.as_ref()).collect();
        let spans = reading.source.nearest_values(paths.iter().copied());
        let mut spans = spans.iter();
        for hint in hints {
            let place = hint.owner.as_ref().and_then(|_| spans.next()).map(|span| location(self.paths.policy, span.start));
            let title = self.screen.styled(STRONG, "hint");
            self.screen.line(&format!("{title}: {}", visible(&said(self.compared, hint))))?;
            let at = hint.words.as_ref().map(|words| {
                let file = visible(self.paths.source(text.file(words.start))).into_owned();
                format!("{file}:{}", text.line(words.start))
            });
            for place in [place, at].into_iter().flatten() {
                self.screen.line(&format!("  --> {place}"))?;
            }
            let sentence = text.sentences().get(hint.sentence).map_or("", |sentence| text.text(&sentence.range));
            let sentence = self.screen.styled(QUIET, &visible(&sentence.replace('\n', " / ")));
            self.screen.line(&format!("  {sentence}\n"))?;
        }
        Ok(())
    }
}

/// A hint in words.
pub(super) fn said(compared: &Compared<'_>, hint: &Hint) -> String {
    let what = hint.matter.to_string();
    let quoted = hint.words.as_ref().map_or("", |words| compared.text.text(words));
    let owner = hint.owner.as_ref().map_or_else(String::new, |owner| compared.name(owner));
    match hint.kind {
        HintKind::NotEncoded => format!("\"{quoted}\" is said here, and nothing that cites the sentence says it: {what}"),
        HintKind::NotSaid => format!("{owner} says {what}, and none of its passages does"),
        _ => what,
    }
}
