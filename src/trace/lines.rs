//! What one line of Markdown says about itself.

use std::ops::Range;

/// The marker of a list item.
pub(super) struct Marker {
    /// Its length with the blanks after it.
    pub(super) len: usize,
    /// `*`, `-` or `+`.
    pub(super) bullet: bool,
    /// The number one.
    pub(super) first: bool,
}

/// The length of the metadata between two rules at the head of a file.
pub(super) fn front_matter(source: &str) -> usize {
    let mut len = 0;
    for (i, line) in source.split_inclusive('\n').enumerate().take(100) {
        let is_rule = matches!(line.trim_end(), "---" | "+++");
        // An empty line means that the rule at the top was only a rule.
        if (i == 0) != is_rule && (i == 0 || line.trim().is_empty()) {
            return 0;
        }
        len += line.len();
        if is_rule && i > 0 {
            return len;
        }
    }
    0
}

/// The line without indentation and `>` marks, and whether there was such a mark.
pub(super) fn unquote(source: &str, line: Range<usize>) -> (Range<usize>, bool) {
    let text = source.get(line.clone()).unwrap_or_default();
    let inner = text.trim_start_matches([' ', '\t', '>']);
    // `>` counts as a mark only where it opens the line, which it does whenever one was trimmed.
    let start = line.end - inner.len();
    (start..line.end, text.len() > inner.len() && text.trim_start().starts_with('>'))
}

/// The fence of a code block.
pub(super) fn fence(text: &str) -> Option<&'static str> {
    ["```", "~~~"].into_iter().find(|fence| text.starts_with(fence))
}

/// `---`, `***`, `___`, also with blanks between.
pub(super) fn is_rule(text: &str) -> bool {
    let mut marks = text.chars().filter(|c| !c.is_whitespace());
    let Some(first @ ('-' | '*' | '_')) = marks.next() else { return false };
    let mut count = 1;
    marks.all(|c| {
        count += 1;
        c == first
    }) && count >= 3
}

/// The line between a table's head and body.
pub(super) fn is_table_rule(text: &str) -> bool {
    text.contains('|') && text.contains("--") && text.chars().all(|c| matches!(c, '|' | '-' | ':' | ' ' | '\t'))
}

/// A link's definition, `[name]: target`, which shows nothing.
pub(super) fn is_reference(text: &str) -> bool {
    let Some((name, target)) = text.strip_prefix('[').and_then(|rest| rest.split_once("]:")) else { return false };
    let (link, title) = target.trim().split_once([' ', '\t']).unwrap_or((target.trim(), "\"\""));
    // A footnote's text looks the same, so the target has to look like one, and only a title may follow it.
    !name.starts_with('^')
        && !name.contains(['[', ']'])
        && link.contains(['/', '.', '#', '@'])
        && title.trim().starts_with(['"', '\'', '('])
        && title.trim().ends_with(['"', '\'', ')'])
}

/// A heading's level and the range of its title.
pub(super) fn heading(text: &str) -> Option<(u8, Range<usize>)> {
    let level = text.bytes().take_while(|&b| b == b'#').take(7).count();
    let rest = text.get(level..)?;
    if !(1..=6).contains(&level) || !rest.starts_with([' ', '\t']) {
        return None;
    }
    let title = rest.trim();
    // Closing marks count only after a blank: `C#` keeps its own.
    let bare = title.trim_end_matches('#');
    let title = if bare.is_empty() || bare.ends_with([' ', '\t']) { bare.trim_end() } else { title };
    let start = text.len() - rest.trim_start().len();
    Some((u8::try_from(level).ok()?, start..start + title.len()))
}

/// A list item's marker.
pub(super) fn marker(text: &str) -> Option<Marker> {
    let bullet = text.starts_with(['*', '-', '+']);
    let digits = text.bytes().take(10).take_while(u8::is_ascii_digit).count();
    let mark = match (bullet, digits) {
        (true, _) => 1,
        (false, 1..=9) if text.get(digits..)?.starts_with(['.', ')']) => digits + 1,
        _ => return None,
    };
    let rest = text.get(mark..)?;
    if !rest.is_empty() && !rest.starts_with([' ', '\t']) {
        return None;
    }
    let first = !bullet && text.get(..digits)?.trim_start_matches('0') == "1";
    Some(Marker { len: text.len() - rest.trim_start().len(), bullet, first })
}

/// A table row without its outer bars.
pub(super) fn cells(source: &str, line: Range<usize>) -> Range<usize> {
    let text = source.get(line.clone()).unwrap_or_default();
    let inner = text.trim_start_matches(['|', ' ']);
    let start = line.end - inner.len();
    start..start + inner.trim_end_matches(['|', ' ']).len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_are_not_items() {
        assert!(is_rule("* * *") && is_rule("---") && !is_rule("--") && !is_rule("* a"));
    }

    #[test]
    fn headings_need_a_blank() {
        assert_eq!(heading("### A b ###"), Some((3, 4..7)));
        assert_eq!(heading("# C#"), Some((1, 2..4)));
        assert!(heading("#tag").is_none() && heading("####### seven").is_none());
    }

    #[test]
    fn markers() {
        assert_eq!(marker("1. x").map(|m| m.len), Some(3));
        assert!(marker("1\\. x").is_none() && marker("**bold**").is_none() && marker("2015 x").is_none());
    }

    #[test]
    fn references_show_nothing() {
        assert!(is_reference("[a]: https://example.org") && is_reference("[a]: /b \"c\""));
        assert!(!is_reference("[a](b): c d") && !is_reference("[^1]: Ibid.") && !is_reference("[Note]: We may."));
    }
}
