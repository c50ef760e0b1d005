//! `explain`: what a kind of problem means and how to mend it.

use std::io;

use clap::Args;
use privacy_policy::Code;
use privacy_policy::diagnostic::Family;

use super::Exit;
use super::names::OneOf;
use super::screen::{NAME, QUIET, STRONG, Screen};

const EXAMPLES: &str = "\
Examples:
  privacy-policy explain                 all codes, with a sentence on each
  privacy-policy explain contradiction   what it means, an example, and how to mend it";

const CODES: OneOf =
    OneOf { what: "a code", names: || Code::ALL.iter().map(|code| code.as_str()).collect(), listed: "`privacy-policy explain` lists them all" };

/// What each part of a check looks at.
const FAMILIES: [(Family, &str); 3] = [
    (Family::Yaml, "The file as text and as YAML"),
    (Family::Shape, "The shape of the document: keys, terms and kinds of values"),
    (Family::Integrity, "What holds the document together: names, references, dates, contradictions"),
];

/// Tell what a problem means and how to mend it
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Explain {
    /// The code in brackets behind `error`, `warning` or `note`; without one, all are listed
    #[arg(value_name = "CODE", value_parser = CODES, hide_possible_values = true)]
    code: Option<&'static str>,
}

impl Explain {
    pub(super) fn run(self, screen: &mut Screen) -> io::Result<Exit> {
        match self.code.and_then(|name| name.parse().ok()) {
            Some(code) => explain(code, screen)?,
            None => list(screen)?,
        }
        Ok(Exit::Clean)
    }
}

fn explain(code: Code, screen: &mut Screen) -> io::Result<()> {
    let heading = format!("{} {}", screen.styled(NAME, code.as_str()), screen.styled(QUIET, &format!("({})", code.level())));
    screen.line(&heading)?;
    // The text starts with the code as its heading.
    let text = code.explanation().markdown();
    let body = text.split_once('\n').map_or("", |(_, body)| body).trim();
    screen.line(&format!("\n{}", if body.is_empty() { code.summary() } else { body }))
}

fn list(screen: &mut Screen) -> io::Result<()> {
    let width = Code::ALL.iter().map(|code| code.as_str().len()).max().unwrap_or(0);
    for (position, (family, title)) in FAMILIES.iter().enumerate() {
        let gap = if position > 0 { "\n" } else { "" };
        screen.line(&format!("{gap}{}", screen.styled(STRONG, title)))?;
        for code in Code::ALL.iter().filter(|code| code.family() == *family) {
            let name = screen.styled(NAME, &format!("{:width$}", code.as_str()));
            screen.line(&format!("  {name}  {:7}  {}", code.level().as_str(), code.summary()))?;
        }
    }
    Ok(())
}
