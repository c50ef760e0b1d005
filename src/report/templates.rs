//! The templates, and what they are filled with.

use minijinja::value::Serde;
use minijinja::{Environment, Value, context};

use super::compare::{self, SIDE_BY_SIDE, Summary};
use super::page::Page;
use super::security::{SCRIPT_HASH, STYLE_HASH};
use crate::checks::Report;
use crate::model::Policy;

/// The style and the script of every page. Their hashes stand in its Content-Security-Policy, so a page has no other.
pub(super) const STYLE: &str = include_str!("assets/style.css");
pub(super) const SCRIPT: &str = include_str!("assets/script.js");

/// The templates. Names that end in `.html` are escaped.
const TEMPLATES: [(&str, &str); 5] = [
    ("frame.html", include_str!("assets/frame.html")),
    ("parts.html", include_str!("assets/parts.html")),
    ("policy.html", include_str!("assets/policy.html")),
    ("statements.html", include_str!("assets/statements.html")),
    ("index.html", include_str!("assets/index.html")),
];

/// A page could not be made. This is a fault of this crate, not of the policy.
#[derive(Debug, thiserror::Error)]
#[error("a page could not be made: {0}")]
pub struct PageError(#[from] minijinja::Error);

/// Makes pages.
#[derive(Debug)]
pub struct Pages {
    templates: Environment<'static>,
}

impl Pages {
    /// Prepares the templates, once for all pages.
    ///
    /// # Errors
    /// If a template is broken, which is a fault of this crate.
    pub fn new() -> Result<Self, PageError> {
        let mut templates = Environment::new();
        templates.set_undefined_behavior(minijinja::UndefinedBehavior::Strict);
        for (name, source) in TEMPLATES {
            templates.add_template(name, source)?;
        }
        Ok(Self { templates })
    }

    /// The page of a policy, as HTML. `file` is what its file is called, and `index` the address of the index, if there is one.
    ///
    /// # Errors
    /// If a template does not fit, which is a fault of this crate.
    pub fn policy(&self, policy: &Policy, report: &Report, file: &str, index: Option<&str>) -> Result<String, PageError> {
        let (page, pictures) = Page::of(policy, report, file);
        let flows = pictures.flows.map(Value::from_safe_string);
        let timeline = Value::from_safe_string(pictures.timeline);
        let page = Value::from(Serde(page));
        Ok(self.templates.get_template("policy.html")?.render(context! { page, flows, timeline, index, ..common() })? + "\n")
    }

    /// The index of several policies, as HTML.
    ///
    /// # Errors
    /// If a template does not fit, which is a fault of this crate.
    pub fn index(&self, summaries: &[Summary]) -> Result<String, PageError> {
        let parts = if summaries.len() <= SIDE_BY_SIDE { compare::parts(summaries) } else { Vec::new() };
        let (summaries, parts) = (Value::from(Serde(summaries)), Value::from(Serde(parts)));
        let questions = compare::questions();
        Ok(self.templates.get_template("index.html")?.render(context! { summaries, parts, questions, ..common() })? + "\n")
    }
}

/// What every page has.
fn common() -> Value {
    context! {
        style => Value::from_safe_string(STYLE.to_owned()),
        script => Value::from_safe_string(SCRIPT.to_owned()),
        style_hash => STYLE_HASH,
        script_hash => SCRIPT_HASH,
        version => env!("CARGO_PKG_VERSION"),
    }
}
