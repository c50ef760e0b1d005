//! Statements that belong together because one mark of a picture stands for them. A page shows them where the mark is chosen.

use serde::Serialize;

use super::kinds;
use crate::model::StatementPlace;

/// How many statements of a selection are named; further ones are counted. This bounds the page, however many statements a mark stands for.
const SHOWN: usize = 60;

/// Statements with a title, which is hidden until something leads there.
#[derive(Debug, Serialize)]
struct Selection {
    id: String,
    title: String,
    count: usize,
    statements: Vec<Place>,
    more: usize,
}

/// The way to a statement.
#[derive(Debug, Serialize)]
struct Place {
    href: String,
    text: String,
}

/// The selections of a part of a page.
#[derive(Debug, Serialize)]
#[serde(transparent)]
pub(super) struct Selections {
    list: Vec<Selection>,
    #[serde(skip)]
    prefix: &'static str,
}

impl Selections {
    /// The selections whose names start with this.
    pub(super) fn new(prefix: &'static str) -> Self {
        Self { list: Vec::new(), prefix }
    }

    /// Where a mark leads that stands for these statements: to the statement, if it is one.
    pub(super) fn link(&mut self, title: &str, places: &[StatementPlace]) -> String {
        if let [place] = places {
            return format!("#{}", kinds::anchor(*place));
        }
        let id = format!("{}{}", self.prefix, self.list.len());
        let href = format!("#{id}");
        let statements = places.iter().take(SHOWN).map(|place| Place { href: format!("#{}", kinds::anchor(*place)), text: name(*place) }).collect();
        let more = places.len().saturating_sub(SHOWN);
        self.list.push(Selection { id, title: title.to_owned(), count: places.len(), statements, more });
        href
    }
}

/// What a statement is called where there is no room for its words.
pub(super) fn name(place: StatementPlace) -> String {
    let title = kinds::KINDS.get(kinds::position(place)).map_or("Statement", |kind| kind.title);
    format!("{title} {}", place.index + 1)
}
