//! The templates: built in, or a user's own under the same names.

use std::fmt;

use minijinja::syntax::SyntaxConfig;
use minijinja::value::{Serde, ValueKind};
use minijinja::{AutoEscape, Environment, ErrorKind, UndefinedBehavior, escape_formatter};

use super::Facts;
use super::markdown::escaped;

/// The built-in templates: name and source.
pub const BUILT_IN: [(&str, &str); 3] = [
    ("notice.html", include_str!("templates/notice.html")),
    ("notice.md", include_str!("templates/notice.md")),
    ("style.css", include_str!("templates/style.css")),
];

/// How much work a template may do before it is stopped, in instructions of the engine: so much, and so much for every piece of the facts.
const FUEL: (u64, u64) = (5_000_000, 500);

/// The format of a notice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// A complete page that needs nothing else: no script, no file, no network.
    Html,
    /// Markdown, as of CommonMark.
    Markdown,
}

impl Format {
    /// The name of the template that makes it.
    #[must_use]
    pub const fn template(self) -> &'static str {
        match self {
            Self::Html => "notice.html",
            Self::Markdown => "notice.md",
        }
    }
}

/// Templates by name.
pub struct Templates {
    environment: Environment<'static>,
}

impl fmt::Debug for Templates {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.environment.templates().map(|(name, _)| name)).finish()
    }
}

/// A mistake in a template.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{name}:{line}: {message}")]
pub struct TemplateError {
    /// The template.
    pub name: String,
    /// The line, from 1.
    pub line: usize,
    /// What is wrong.
    pub message: String,
}

impl Templates {
    /// The built-in templates.
    #[must_use]
    pub fn built_in() -> Self {
        let mut environment = Environment::new();
        environment.set_undefined_behavior(UndefinedBehavior::Strict);
        if let Ok(syntax) = SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build() {
            environment.set_syntax(syntax);
        }
        environment.set_auto_escape_callback(|name| match name.rsplit_once('.') {
            Some((_, "css")) => AutoEscape::None,
            Some((_, "md")) => AutoEscape::Custom("markdown".into()),
            _ => AutoEscape::Html,
        });
        environment.set_formatter(|out, state, value| match state.auto_escape() {
            AutoEscape::Custom(_) if value.is_safe() || value.kind() != ValueKind::String => {
                out.write_fmt(format_args!("{value}")).map_err(Into::into)
            }
            AutoEscape::Custom(_) => out.write_str(&escaped(value.as_str().unwrap_or_default())).map_err(Into::into),
            _ => escape_formatter(out, state, value),
        });
        let mut templates = Self { environment };
        for (name, source) in BUILT_IN {
            // The built-in templates are right; a test renders them.
            let _ = templates.replace(name, source.to_owned());
        }
        templates
    }

    /// Puts a template in the place of the one of that name, or adds one that others can include.
    ///
    /// # Errors
    /// If the template cannot be parsed.
    pub fn replace(&mut self, name: &str, source: String) -> Result<(), TemplateError> {
        self.environment.add_template_owned(name.to_owned(), source).map_err(|error| TemplateError::new(name, &error))
    }

    /// Makes a notice.
    ///
    /// # Errors
    /// If a template uses what is not there, or does not come to an end.
    pub fn render(&self, format: Format, facts: &Facts) -> Result<String, TemplateError> {
        let name = format.template();
        let pieces = facts.sections.iter().flat_map(|section| &section.items).map(|item| item.pieces.len() as u64).sum::<u64>();
        let listed = facts.summary.iter().flat_map(|row| &row.groups).map(|group| group.items.len() as u64).sum::<u64>();
        let mut environment = self.environment.clone();
        environment.set_fuel(Some(FUEL.1.saturating_mul(pieces + listed).saturating_add(FUEL.0)));
        let template = environment.get_template(name).map_err(|error| TemplateError::new(name, &error))?;
        let mut page = template.render(Serde(facts)).map_err(|error| TemplateError::new(name, &error))?;
        // An engine for templates drops the end of their last line.
        if !page.ends_with('\n') {
            page.push('\n');
        }
        Ok(page)
    }
}

impl TemplateError {
    /// The place and the words of the innermost error: an included template's mistake is told where it stands.
    fn new(name: &str, error: &minijinja::Error) -> Self {
        let mut found = error;
        let mut next: Option<&(dyn std::error::Error + 'static)> = std::error::Error::source(error);
        while let Some(source) = next {
            if let Some(inner) = source.downcast_ref::<minijinja::Error>() {
                found = inner;
            }
            next = source.source();
        }
        let message = match (found.kind(), found.detail()) {
            (ErrorKind::OutOfFuel, _) => "the template does not come to an end, or does too much".to_owned(),
            (ErrorKind::UndefinedError, None) => "there is no such value (the templates that `--write-templates` writes show all)".to_owned(),
            (kind, Some(detail)) => format!("{kind}: {detail}"),
            (kind, None) => kind.to_string(),
        };
        Self { name: found.name().unwrap_or(name).to_owned(), line: found.line().unwrap_or(1), message }
    }
}
