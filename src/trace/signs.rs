//! The signs by which a text shows what it is written in.

use super::lines;

/// So much of a text is looked at: what it is shows at once.
const LOOKED_AT: usize = 1 << 18;

/// Elements with which a page, or a piece of one that stands alone, begins.
#[cfg(feature = "html")]
const FIRST: &[&str] = &[
    "article", "base", "body", "center", "div", "font", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "html", "link",
    "main", "meta", "nav", "noscript", "ol", "p", "script", "section", "span", "style", "table", "title", "ul",
];

/// Whether a text is HTML. Markdown may hold some, even at its start: then lines of Markdown follow.
#[cfg(feature = "html")]
pub(super) fn is_html(text: &str) -> bool {
    let Some(start) = after_comments(text) else { return true };
    let lower = |text: &str| text.chars().take(16).collect::<String>().to_ascii_lowercase();
    let Some(name) = lower(start).strip_prefix('<').map(str::to_owned) else { return false };
    if ["!doctype", "?xml", "html", "head>", "body"].iter().any(|sure| name.starts_with(sure)) {
        return true;
    }
    let len = name.bytes().take_while(u8::is_ascii_alphanumeric).count();
    FIRST.contains(&name.get(..len).unwrap_or_default()) && !lines_of(text).any(is_block_sign)
}

/// What follows blanks and comments at the start; nothing where a comment goes on to the end.
#[cfg(feature = "html")]
fn after_comments(text: &str) -> Option<&str> {
    let mut rest = text.trim_start();
    while let Some(comment) = rest.strip_prefix("<!--") {
        rest = comment.split_once("-->")?.1.trim_start();
    }
    Some(rest)
}

/// Whether a text shows a sign of Markdown that no plain text has.
pub(super) fn is_markdown(text: &str) -> bool {
    lines::front_matter(text) > 0 || is_underlined(text) || lines_of(text).any(|line| is_block_sign(line) || has_inline_sign(line))
}

fn lines_of(text: &str) -> impl Iterator<Item = &str> {
    let mut end = text.len().min(LOOKED_AT);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or_default().lines()
}

/// Headings, tables, code and quotations.
fn is_block_sign(line: &str) -> bool {
    let text = line.trim_start();
    let heading = lines::heading(text).is_some_and(|(_, title)| !title.is_empty());
    heading || lines::is_table_rule(text) || lines::fence(text).is_some() || text.starts_with("> ") || lines::is_reference(text)
}

/// Strong words, links, struck-out words, code, escapes, tags and character references.
fn has_inline_sign(line: &str) -> bool {
    let pair = |mark: &str| line.split_once(mark).is_some_and(|(_, rest)| !rest.starts_with(char::is_whitespace) && rest.contains(mark));
    let tag = |tag: &str| line.contains(tag);
    pair("**")
        || pair("__") && !line.contains("___")
        || pair("~~")
        || pair("`")
        || line.contains("](")
        || ["\\.", "\\*", "\\_", "\\-", "\\["].iter().any(|escape| line.contains(escape))
        || ["<br", "</", "&amp;", "&nbsp;", "<del>", "<http"].into_iter().any(tag)
}

/// Whether a line is underlined with `=` or `-` so that it is a heading.
fn is_underlined(text: &str) -> bool {
    let mut before = "";
    lines_of(text).any(|line| {
        let mark = line.trim_end();
        let is_underline = mark.len() > 2 && (mark.bytes().all(|b| b == b'=') || mark.bytes().all(|b| b == b'-'));
        let found = is_underline && !before.trim().is_empty();
        before = line;
        found
    })
}

#[cfg(test)]
mod tests {
    use super::super::SourceFormat::{self, *};

    #[test]
    fn formats_are_told_apart() {
        let table = [
            ("We bake.\nWe eat.", Plain),
            ("BREAD\n\n1) We bake.\n\n- rye\n* white\n", Plain),
            ("Terms of Use (\"Terms\") * 3 < 4 & 5_6", Plain),
            ("# Bread\n\nWe bake.", Markdown),
            ("We **bake**.", Markdown),
            ("See [this](a).", Markdown),
            ("Bread\n=====\n", Markdown),
            ("a | b\n--- | ---\nc | d", Markdown),
            ("We ~~never~~ bake.", Markdown),
            #[cfg(feature = "html")]
            ("<!DOCTYPE html>\n<p>We bake.", Html),
            #[cfg(feature = "html")]
            ("<!-- saved -->\n<HTML lang=en>", Html),
            #[cfg(feature = "html")]
            ("<?xml version='1.0'?><html>", Html),
            #[cfg(feature = "html")]
            ("<h2>Bread</h2>\n<p>We <b>bake</b>.</p>", Html),
            ("<a name='top'></a>\n\n# Bread\n\nWe bake.", Markdown),
            ("<div>\n\n# Bread\n\n</div>", Markdown),
            ("<me@example.org> writes", Plain),
        ];
        for (text, format) in table {
            assert_eq!(SourceFormat::of(text), format, "{text}");
        }
    }
}
