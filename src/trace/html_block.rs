//! Blocks of HTML within Markdown.

/// Elements that begin a block.
const BLOCKS: &[&str] = &[
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "caption",
    "center",
    "dd",
    "details",
    "dialog",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "head",
    "header",
    "hr",
    "html",
    "iframe",
    "li",
    "link",
    "main",
    "menu",
    "meta",
    "nav",
    "noscript",
    "ol",
    "p",
    "section",
    "summary",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "title",
    "tr",
    "ul",
];

/// Elements whose end is waited for, beyond any empty line: what stands in between is no Markdown.
const WHOLE: &[&str] = &["head", "nav", "noscript", "ol", "pre", "script", "select", "style", "svg", "table", "template", "textarea", "ul"];

/// Finds them. What is known of a text's end tags is kept, so that a million start tags without one are looked at once.
#[derive(Default)]
pub(super) struct HtmlBlocks {
    /// For each of [`WHOLE`], where its last end tag stands, once that was asked for.
    last_end: [Option<Option<usize>>; WHOLE.len()],
    last_comment_end: Option<Option<usize>>,
}

impl HtmlBlocks {
    /// The length of the block of HTML that begins with the line at `start`, line break included.
    pub(super) fn block(&mut self, source: &str, start: usize) -> Option<usize> {
        let rest = source.get(start..)?;
        let indented = rest.bytes().take(4).take_while(|b| *b == b' ').count();
        let text = rest.get(indented..)?.strip_prefix('<')?;
        if text.starts_with("!--") {
            let last = *self.last_comment_end.get_or_insert_with(|| source.rfind("-->"));
            return last.filter(|last| *last > start).and_then(|_| rest.find("-->")).map(|end| to_line_end(rest, end));
        }
        let closing = text.starts_with('/');
        let text = text.strip_prefix('/').unwrap_or(text);
        let len = text.bytes().take(12).take_while(u8::is_ascii_alphanumeric).count();
        let name = text.get(..len)?.to_ascii_lowercase();
        if !text.get(len..)?.starts_with([' ', '\t', '\n', '\r', '>', '/']) {
            return None;
        }
        if let Some(slot) = WHOLE.iter().position(|whole| *whole == name).filter(|_| !closing) {
            let end_tag = format!("</{name}");
            let last = *self.last_end.get_mut(slot)?.get_or_insert_with(|| rfind_ignoring_case(source, &end_tag));
            if last.is_some_and(|last| last > start)
                && let Some(end) = end_of(rest, &name)
            {
                return Some(to_line_end(rest, end));
            }
        }
        BLOCKS.contains(&name.as_str()).then(|| to_empty_line(rest))
    }
}

/// Where the element ends with which the text begins: elements of the same name within it are passed over.
fn end_of(rest: &str, name: &str) -> Option<usize> {
    let bytes = rest.as_bytes();
    let mut depth = 0usize;
    let mut from = 0;
    let mut last_end = None;
    while let Some(at) = rest.get(from..)?.find('<').map(|at| at + from) {
        let closing = bytes.get(at + 1) == Some(&b'/');
        let start = at + 1 + usize::from(closing);
        let is_it = bytes.get(start..start + name.len()).is_some_and(|found| found.eq_ignore_ascii_case(name.as_bytes()))
            && !bytes.get(start + name.len()).is_some_and(u8::is_ascii_alphanumeric);
        match (is_it, closing) {
            (true, false) => depth += 1,
            (true, true) => {
                depth = depth.saturating_sub(1);
                last_end = Some(start);
                if depth == 0 {
                    return Some(start);
                }
            }
            _ => {}
        }
        from = at + 1;
    }
    // One that is never closed ends with the last that is.
    last_end
}

fn rfind_ignoring_case(text: &str, wanted: &str) -> Option<usize> {
    text.as_bytes().windows(wanted.len()).rposition(|found| found.eq_ignore_ascii_case(wanted.as_bytes()))
}

fn to_line_end(rest: &str, from: usize) -> usize {
    rest.get(from..).and_then(|rest| rest.find('\n')).map_or(rest.len(), |end| from + end + 1)
}

fn to_empty_line(rest: &str) -> usize {
    rest.split_inclusive('\n').take_while(|line| !line.trim().is_empty()).map(str::len).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn block(source: &str) -> Option<&str> {
        source.get(..HtmlBlocks::default().block(source, 0)?)
    }

    #[test]
    fn blocks_end_where_they_should() {
        assert_eq!(block("<table>\n\n<tr>\n\n</TABLE> x\ny"), Some("<table>\n\n<tr>\n\n</TABLE> x\n"));
        assert_eq!(block("<ul><li><ul></ul>\n\n</ul>\nx"), Some("<ul><li><ul></ul>\n\n</ul>\n"));
        assert_eq!(block("<h2>a</h2>\nb\n\nc"), Some("<h2>a</h2>\nb\n"));
        assert_eq!(block("<!-- a\n\nb -->\nc"), Some("<!-- a\n\nb -->\n"));
        assert_eq!(block("<b>a</b>"), None);
        assert_eq!(block("<https://a.example>"), None);
        assert_eq!(block("<table>\na\n\nb"), Some("<table>\na\n"));
    }
}
