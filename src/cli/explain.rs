//! `explain`: what a kind of problem means and how to mend it.

use std::io;

use clap::Args;
use privacy_policy::Code;
use privacy_policy::checks::{Assumption, Rule, rules};
use privacy_policy::diagnostic::Family;

use super::names::OneOf;
use super::screen::{NAME, QUIET, STRONG, Screen};
use super::{Exit, check_command};

const EXAMPLES: &str = "\
Examples:
  privacy-policy explain                 all codes, with a sentence on each
  privacy-policy explain contradiction   what it means, an example, and how to mend it
  privacy-policy explain gdpr            the checks of a family
  privacy-policy explain laws            the laws that are covered, since when, and those that are not
  privacy-policy explain assumptions     the facts outside the text that `check --assume` takes";

const CODES: OneOf = OneOf { what: "a code", names, listed: "`privacy-policy explain` lists them all" };

/// Stands for the list of facts that `check --assume` takes.
const ASSUMPTIONS: &str = "assumptions";

/// Stands for the list of laws that are covered, and of those that are not.
const LAWS: &str = "laws";

fn names() -> Vec<&'static str> {
    Code::ALL.iter().map(|code| code.as_str()).chain(check_command::names()).chain([ASSUMPTIONS, LAWS]).collect()
}

/// What each part of `validate` looks at.
const FAMILIES: [(Family, &str); 3] = [
    (Family::Yaml, "The file as text and as YAML"),
    (Family::Shape, "The shape of the document: keys, terms and kinds of values"),
    (Family::Integrity, "What holds the document together: names, references, dates, contradictions"),
];

#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Explain {
    /// The code in brackets behind `error`, `warning` or `note`, or a family of checks, or `assumptions` or `laws`; without one, all codes are listed
    #[arg(value_name = "CODE", value_parser = CODES, hide_possible_values = true)]
    code: Option<&'static str>,
}

impl Explain {
    pub(super) fn run(self, screen: &mut Screen) -> io::Result<Exit> {
        match self.code {
            None => {
                codes(screen)?;
                check_command::families().into_iter().try_for_each(|family| screen.line("").and_then(|()| checks(family, screen)))?;
            }
            Some(ASSUMPTIONS) => assumptions(screen)?,
            Some(LAWS) => check_command::explain_laws(screen)?,
            Some(name) => match (name.parse(), rules().find(|rule| rule.name == name)) {
                (Ok(code), _) => explain(code, screen)?,
                (_, Some(rule)) => page(rule, screen)?,
                _ => checks(name, screen)?,
            },
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

fn codes(screen: &mut Screen) -> io::Result<()> {
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

fn page(rule: &Rule, screen: &mut Screen) -> io::Result<()> {
    let heading = format!("{} {}", screen.styled(NAME, rule.name), screen.styled(QUIET, &format!("({})", rule.level)));
    screen.line(&heading)?;
    screen.print(&format!("\n{}", check_command::page(rule)))
}

/// The facts outside the text that a caller of `check` can state.
fn assumptions(screen: &mut Screen) -> io::Result<()> {
    screen.line(&screen.styled(STRONG, "Facts outside the text: `check --assume NAME`, or `NAME=no`"))?;
    let width = Assumption::ALL.iter().map(|assumption| assumption.name().len()).max().unwrap_or(0);
    for assumption in Assumption::ALL {
        screen.line(&format!("  {}  {}", screen.styled(NAME, &format!("{:width$}", assumption.name())), assumption.question()))?;
    }
    Ok(())
}

/// The checks of a family.
fn checks(family: &str, screen: &mut Screen) -> io::Result<()> {
    let rules: Vec<&Rule> = rules().filter(|rule| rule.family == family).collect();
    let width = rules.iter().map(|rule| rule.name.len()).max().unwrap_or(0);
    screen.line(&screen.styled(STRONG, &check_command::title(family)))?;
    for rule in rules {
        let name = screen.styled(NAME, &format!("{:width$}", rule.name));
        screen.line(&format!("  {name}  {:7}  {}", rule.level.as_str(), rule.message))?;
    }
    Ok(())
}
