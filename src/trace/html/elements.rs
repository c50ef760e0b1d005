//! The elements of HTML, as far as they decide what is read.

/// What an element is to a reader of the page.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(super) enum Element {
    /// It stands within a line, or is not known.
    #[default]
    Inline,
    Bold,
    Link,
    /// Its text is not part of the page's, or is struck out.
    Hidden,
    /// Shown only if it is open.
    Dialog,
    /// A control, which names itself: no text unless it is a heading's.
    Button,
    /// It begins and ends a block.
    Block,
    Paragraph,
    Heading(u8),
    /// The frame of a page, with links to others.
    Frame,
    List,
    Item,
    /// A bold line by its meaning, such as the summary of details.
    Summary,
    Preformatted,
    Table,
    Caption,
    Row,
    Cell,
    HeadCell,
    Break,
    Rule,
    /// It has neither content nor an end.
    Void,
}

/// So many columns one cell may span.
pub(super) const MOST_COLUMNS: usize = 100;

/// Roles of elements that are no text of the policy.
pub(super) const HIDDEN_ROLES: &[&str] = &["alertdialog", "dialog", "menu", "menubar", "navigation", "search", "tablist", "toolbar"];

/// Classes and ids by which pages commonly mark navigation and tables of contents.
pub(super) const HIDDEN_CLASSES: &[&str] = &["breadcrumb", "breadcrumbs", "nav", "navbar", "navigation", "skip-link", "table-of-contents", "toc"];

const ELEMENTS: &[(&str, Element)] = &[
    ("a", Element::Link),
    ("address", Element::Block),
    ("area", Element::Void),
    ("article", Element::Block),
    ("aside", Element::Frame),
    ("audio", Element::Hidden),
    ("b", Element::Bold),
    ("base", Element::Void),
    ("blockquote", Element::Block),
    ("body", Element::Block),
    ("br", Element::Break),
    ("button", Element::Button),
    ("canvas", Element::Hidden),
    ("caption", Element::Caption),
    ("center", Element::Block),
    ("col", Element::Void),
    ("datalist", Element::Hidden),
    ("dd", Element::Item),
    ("del", Element::Hidden),
    ("details", Element::Block),
    ("dialog", Element::Dialog),
    ("div", Element::Block),
    ("dl", Element::List),
    ("dt", Element::Item),
    ("embed", Element::Void),
    ("fieldset", Element::Block),
    ("figcaption", Element::Block),
    ("figure", Element::Block),
    ("footer", Element::Frame),
    ("form", Element::Block),
    ("h1", Element::Heading(1)),
    ("h2", Element::Heading(2)),
    ("h3", Element::Heading(3)),
    ("h4", Element::Heading(4)),
    ("h5", Element::Heading(5)),
    ("h6", Element::Heading(6)),
    ("head", Element::Block),
    ("header", Element::Frame),
    ("hr", Element::Rule),
    ("html", Element::Block),
    ("iframe", Element::Hidden),
    ("img", Element::Void),
    ("input", Element::Void),
    ("legend", Element::Block),
    ("li", Element::Item),
    ("link", Element::Void),
    ("main", Element::Block),
    ("menu", Element::List),
    ("meta", Element::Void),
    ("nav", Element::Hidden),
    ("noembed", Element::Hidden),
    ("noframes", Element::Hidden),
    ("noscript", Element::Hidden),
    ("object", Element::Hidden),
    ("ol", Element::List),
    ("p", Element::Paragraph),
    ("pre", Element::Preformatted),
    ("s", Element::Hidden),
    ("script", Element::Hidden),
    ("section", Element::Block),
    ("select", Element::Hidden),
    ("source", Element::Void),
    ("strike", Element::Hidden),
    ("strong", Element::Bold),
    ("style", Element::Hidden),
    ("summary", Element::Summary),
    ("svg", Element::Hidden),
    ("table", Element::Table),
    ("tbody", Element::Inline),
    ("td", Element::Cell),
    ("template", Element::Hidden),
    ("textarea", Element::Hidden),
    ("th", Element::HeadCell),
    ("title", Element::Hidden),
    ("tr", Element::Row),
    ("track", Element::Void),
    ("ul", Element::List),
    ("video", Element::Hidden),
    ("wbr", Element::Void),
];

/// The number of an element's name, by which its end is known; 0 for all that are not known.
pub(super) fn number(name: &[u8]) -> usize {
    ELEMENTS.binary_search_by(|(known, _)| known.as_bytes().cmp(name)).map_or(0, |at| at + 1)
}

/// How many numbers there are.
pub(super) const NUMBERS: usize = ELEMENTS.len() + 1;

/// What the element of this number is.
pub(super) fn element(number: usize) -> Element {
    number.checked_sub(1).and_then(|at| ELEMENTS.get(at)).map_or(Element::Inline, |(_, element)| *element)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted() {
        assert!(ELEMENTS.is_sorted_by(|a, b| a.0 < b.0));
        assert_eq!((element(number(b"h3")), element(number(b"custom-element"))), (Element::Heading(3), Element::Inline));
    }
}
