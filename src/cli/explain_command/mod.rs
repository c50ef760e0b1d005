//! `explain`: what a kind of problem, a kind of statement, a field or a term means.

pub(super) mod language;

use std::ffi::OsStr;
use std::io;

use clap::Args;
use clap::builder::{PossibleValue, TypedValueParser};
use clap::error::ErrorKind;
use privacy_policy::Code;
use privacy_policy::checks::{Assumption, Rule, rules};
use privacy_policy::diagnostic::{Family, nearest_or_longer};

use super::screen::{NAME, QUIET, STRONG, Screen};
use super::visible::visible;
use super::{Exit, check_command};

const EXAMPLES: &str = "\
Examples:
  privacy-policy explain                 all codes, with a sentence on each
  privacy-policy explain contradiction   what it means, an example, and how to mend it
  privacy-policy explain gdpr            the checks of a family
  privacy-policy explain laws            the laws that are covered, since when, and those that are not
  privacy-policy explain disclosure      a kind of statement: its fields, how it is read, an example
  privacy-policy explain hedged          a field
  privacy-policy explain email_address   a term
  privacy-policy explain assumptions     the facts outside the text that `check --assume` takes";

/// Stands for the list of facts that `check --assume` takes.
const ASSUMPTIONS: &str = "assumptions";

/// Stands for the list of laws that are covered, and of those that are not.
const LAWS: &str = "laws";

/// The names of problems, checks and families of checks.
fn codes_and_checks() -> Vec<&'static str> {
    Code::ALL.iter().map(|code| code.as_str()).chain(check_command::names()).chain([ASSUMPTIONS, LAWS]).collect()
}

/// A name that can be explained.
#[derive(Clone)]
struct Explained;

impl TypedValueParser for Explained {
    type Value = &'static str;

    fn parse_ref(&self, _: &clap::Command, _: Option<&clap::Arg>, value: &OsStr) -> Result<&'static str, clap::Error> {
        let value = value.to_string_lossy();
        let mut names = codes_and_checks();
        names.extend(language::names());
        names.extend(language::terms());
        names.iter().copied().find(|name| *name == value).ok_or_else(|| {
            let listed = "`privacy-policy explain` lists problems and checks, `privacy-policy guide` all else";
            let tip = nearest_or_longer(&value, names).map_or_else(|| listed.to_owned(), |nearest| format!("did you mean `{nearest}`?"));
            let what = format!("`{}` is no code, check, kind of statement, field or term; {tip}\n", visible(&value));
            clap::Error::raw(ErrorKind::InvalidValue, what)
        })
    }

    /// Shells complete all but the terms, of which there are too many.
    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new(codes_and_checks().into_iter().chain(language::names()).map(PossibleValue::new)))
    }
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
    /// A code in brackets behind `error`, `warning` or `note`, a family of checks, `assumptions` or `laws`, a kind of statement, a field or a term; without one, all codes
    /// are listed
    #[arg(value_name = "NAME", value_parser = Explained, hide_possible_values = true)]
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
                _ if check_command::names().contains(&name) => checks(name, screen)?,
                _ => language::explain(name, screen)?,
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
