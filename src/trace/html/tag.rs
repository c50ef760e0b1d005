//! A start tag with the attributes that decide what a reader sees.

use super::elements::{self, Element};

/// A longer value of an attribute says nothing that is asked for here.
const LONGEST_VALUE: usize = 4096;

/// What a start tag says.
#[derive(Debug, Default)]
pub(super) struct StartTag {
    /// The number of its name.
    pub(super) number: usize,
    pub(super) element: Element,
    hidden: bool,
    /// It is a heading of this level, though not by its name.
    heading_role: bool,
    level: Option<u8>,
    /// The target of a link: within the page, elsewhere, or none.
    pub(super) link: Option<Link>,
    pub(super) columns: usize,
    open: bool,
    attribute: Attribute,
}

/// Where a link leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Link {
    Here,
    Elsewhere,
}

#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
enum Attribute {
    #[default]
    Other,
    Hidden,
    AriaHidden,
    Style,
    Role,
    Level,
    Target,
    Columns,
    Class,
    Open,
}

impl StartTag {
    pub(super) fn begin(&mut self, name: &[u8]) {
        *self = StartTag { number: elements::number(name), element: elements::element(elements::number(name)), columns: 1, ..StartTag::default() };
    }

    pub(super) fn attribute(&mut self, name: &[u8]) {
        self.attribute = match name {
            b"hidden" => Attribute::Hidden,
            b"aria-hidden" => Attribute::AriaHidden,
            b"style" => Attribute::Style,
            b"role" => Attribute::Role,
            b"aria-level" => Attribute::Level,
            b"href" => Attribute::Target,
            b"colspan" => Attribute::Columns,
            b"class" | b"id" => Attribute::Class,
            b"open" => Attribute::Open,
            _ => Attribute::Other,
        };
        match self.attribute {
            Attribute::Hidden => self.hidden = true,
            Attribute::Open => self.open = true,
            _ => {}
        }
    }

    pub(super) fn value(&mut self, value: &[u8]) {
        if self.attribute == Attribute::Other || value.len() > LONGEST_VALUE {
            return;
        }
        let value = String::from_utf8_lossy(value).to_ascii_lowercase();
        let value = value.trim();
        match self.attribute {
            // Such a text is found by a search in the page, and shown then.
            Attribute::Hidden if value == "until-found" => self.hidden = false,
            Attribute::AriaHidden => self.hidden |= value == "true",
            Attribute::Style => self.hidden |= is_invisible(value),
            Attribute::Role => {
                self.hidden |= elements::HIDDEN_ROLES.contains(&value);
                self.heading_role = value == "heading";
            }
            Attribute::Level => self.level = value.parse().ok().filter(|level| (1..=6).contains(level)),
            Attribute::Target => self.link = Some(if value.contains('#') { Link::Here } else { Link::Elsewhere }),
            Attribute::Columns => self.columns = value.parse().unwrap_or(1).clamp(1, elements::MOST_COLUMNS),
            Attribute::Class => {
                let is_container = matches!(self.element, Element::Block | Element::List);
                self.hidden |= is_container && value.split_ascii_whitespace().any(|class| elements::HIDDEN_CLASSES.contains(&class));
            }
            _ => {}
        }
    }

    /// Whether a reader sees nothing of the element.
    pub(super) fn is_hidden(&self) -> bool {
        self.hidden || self.element == Element::Hidden || self.element == Element::Dialog && !self.open
    }

    /// The level of the heading that the element is.
    pub(super) fn heading(&self) -> Option<u8> {
        match self.element {
            Element::Heading(level) => Some(level),
            _ if self.heading_role => Some(self.level.unwrap_or(2)),
            _ => None,
        }
    }
}

/// Whether a style says that the element is not shown.
fn is_invisible(style: &str) -> bool {
    style.split(';').filter_map(|rule| rule.split_once(':')).any(|(property, value)| {
        let value = value.split('!').next().unwrap_or_default().trim();
        matches!((property.trim(), value), ("display", "none") | ("visibility", "hidden" | "collapse"))
    })
}
