//! The plain look of a diagnostic, drawn line by line.
//!
//! The renderer of `annotate-snippets` sets every letter by itself, with a style, and looks up each in a table: that takes longer than to find what is
//! shown. Without styles, most of what checks find looks simple: on each line that is shown, one place is marked. That is drawn here, and anything else is
//! left to the renderer. A test proves that nobody can tell who has drawn.

use std::ops::Range;

use annotate_snippets::AnnotationKind;

use super::excerpt::{WIDTH, line_around};
use super::human::{Diagnostic, Mark, location, marks, pieces};
use super::visible::{is_printable, visible};

/// So much white space before a line is cut by the renderer.
const INDENTED: usize = 20;

/// The diagnostic without styles, or nothing where it is not that simple.
pub(super) fn draw(path: &str, file: &str, diagnostic: &Diagnostic<'_>) -> Option<String> {
    let pieces = pieces(marks(diagnostic));
    let last = pieces.iter().flatten().map(|mark| mark.span.start.line).max()?;
    if diagnostic.span.is_none() || diagnostic.fix.is_some() || !is_printable(diagnostic.message) {
        return None;
    }
    let mut drawing = Drawing { text: String::with_capacity(1 << 10), margin: last.to_string().len() };
    drawing.add(&[diagnostic.level.as_str(), "[", diagnostic.code, "]: ", diagnostic.message]);
    for (number, piece) in pieces.iter().enumerate() {
        drawing.piece(path, file, piece, number == 0)?;
    }
    if !diagnostic.notes.is_empty() || diagnostic.help.is_some() {
        drawing.beside(" |", &[]);
    }
    for (name, note) in &diagnostic.notes {
        drawing.beside(" = ", &[name, ": ", &visible(note)]);
    }
    for (number, line) in diagnostic.help.iter().flat_map(|help| help.split('\n')).enumerate() {
        drawing.beside(if number == 0 { " = help: " } else { "         " }, &[&visible(line)]);
    }
    Some(drawing.text)
}

struct Drawing {
    text: String,
    /// How wide the line numbers are.
    margin: usize,
}

impl Drawing {
    /// Goes on on the same line.
    fn add(&mut self, parts: &[&str]) {
        parts.iter().for_each(|part| self.text.push_str(part));
    }

    fn repeat(&mut self, sign: char, times: usize) {
        self.text.extend(std::iter::repeat_n(sign, times));
    }

    /// A line without a number.
    fn beside(&mut self, sign: &str, parts: &[&str]) {
        self.text.push('\n');
        self.repeat(' ', self.margin);
        self.add(&[sign]);
        self.add(parts);
    }

    /// A line with its number.
    fn numbered(&mut self, number: usize, line: &str) {
        let number = number.to_string();
        self.text.push('\n');
        self.repeat(' ', self.margin.saturating_sub(number.len()));
        self.add(&[&number, " |"]);
        if !line.is_empty() {
            self.add(&[" ", line]);
        }
    }

    /// Marks that are shown as one piece, each on a line of its own.
    fn piece(&mut self, path: &str, file: &str, piece: &[Mark<'_>], is_first: bool) -> Option<()> {
        let shown = piece.iter().find(|mark| mark.kind == AnnotationKind::Primary).or(piece.first())?;
        if is_first {
            self.beside("--> ", &[]);
        } else {
            self.beside(" |", &[]);
            self.beside("::: ", &[]);
        }
        self.add(&[&location(path, shown.span.start)]);
        self.beside(" |", &[]);
        let mut above = None;
        for mark in piece {
            let number = mark.span.start.line;
            let (line, place) = marked(file, mark)?;
            match above.map(|above| number - above) {
                Some(0) => return None,
                Some(2) => self.numbered(number - 1, line_above(file, line.start)?),
                Some(3..) => self.add(&["\n..."]),
                _ => {}
            }
            above = Some(number);
            self.numbered(number, file.get(line)?);
            self.beside(" | ", &[]);
            self.repeat(' ', place.start);
            self.repeat(if mark.kind == AnnotationKind::Primary { '^' } else { '-' }, place.len());
            if !mark.label.is_empty() {
                self.add(&[" ", &mark.label]);
            }
        }
        Some(())
    }
}

/// The line on which a mark starts, and where in it the mark stands; nothing where the line cannot be shown as it is.
fn marked(file: &str, mark: &Mark<'_>) -> Option<(Range<usize>, Range<usize>)> {
    let Range { start, end } = mark.span.range();
    let line = simple_line(file, start)?;
    let place = start.checked_sub(line.start)?..end.min(line.end).checked_sub(line.start)?;
    (!place.is_empty()).then_some((line, place))
}

/// The line that ends before an offset.
fn line_above(file: &str, start: usize) -> Option<&str> {
    let above = file.get(..start)?;
    let above = above.strip_suffix('\n').unwrap_or(above);
    file.get(simple_line(file, above.strip_suffix('\r').unwrap_or(above).len())?)
}

/// The line at an offset, if it is shown as it stands in the file.
fn simple_line(file: &str, offset: usize) -> Option<Range<usize>> {
    let (line, open_left, open_right) = line_around(file, offset);
    let text = file.get(line.clone())?;
    let is_simple = !open_left && !open_right && text.len() <= WIDTH && is_printable(text);
    let is_indented = text.as_bytes().iter().take_while(|byte| **byte == b' ').count() >= INDENTED;
    (is_simple && !is_indented).then_some(line)
}

#[cfg(test)]
#[path = "../../tests/support/random.rs"]
mod random;

#[cfg(test)]
mod tests {
    use privacy_policy::Level;
    use privacy_policy::source::{Position, Span};

    use super::random::{Random, seeds};
    use super::{Diagnostic, draw};
    use crate::cli::human::render;

    const TEXTS: [&str; 3] = [
        include_str!("../../examples/complete.yaml"),
        include_str!("../../examples/redislabs.yaml"),
        "a: 1\r\n\r\n  ü: \t2\n                           far: in\nlast: line",
    ];

    fn span(text: &str, start: usize, length: usize) -> Span {
        let position = |offset| {
            let offset = (offset..=text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len());
            let line = text[..offset].rfind('\n').map_or(0, |at| at + 1);
            Position { offset, line: text[..offset].matches('\n').count() + 1, column: text[line..offset].chars().count() + 1 }
        };
        Span { start: position(start), end: position(start + length) }
    }

    /// A place of a text; some of them near each other.
    fn place(random: &mut Random, text: &str, near: usize) -> Span {
        let start = if random.chance(60) { (near + random.below(400)).min(text.len()) } else { random.below(text.len() + 1) };
        let length = random.below(60);
        span(text, start, length)
    }

    #[test]
    fn nobody_can_tell_who_has_drawn() {
        let messages = ["something is wrong", "tab\tin `it`", "two\nlines", "zwei – \u{200d}"];
        let [mut drawn, mut left] = [0, 0];
        let renderer = annotate_snippets::Renderer::plain();
        for seed in seeds() {
            let mut random = Random::new(seed);
            for _ in 0..6000 {
                let text = *random.pick(&TEXTS);
                let near = random.below(text.len());
                let labels = ["", "named here", "dort – \u{1b}[31m"];
                let mut places = Vec::new();
                for _ in 0..random.below(5) {
                    let span = place(&mut random, text, near);
                    places.push((random.chance(95).then_some(span), *random.pick(&labels)));
                }
                let (span, label) = places.pop().unwrap_or((None, ""));
                let diagnostic = Diagnostic {
                    level: *random.pick(&[Level::Error, Level::Warning, Level::Note]),
                    code: "a-code",
                    message: messages[random.below(messages.len())],
                    related: places,
                    span,
                    label,
                    notes: (0..random.below(3)).map(|number| ("name", ["one\nline", "\u{202e}"][number].to_owned())).collect(),
                    help: *random.pick(&[None, Some("do this"), Some("write:\n  a: 1\n\n    b: 2")]),
                    fix: None,
                };
                match draw("path.yaml", text, &diagnostic) {
                    Some(ours) => {
                        drawn += 1;
                        assert_eq!(
                            ours,
                            render(&renderer, "path.yaml", text, &diagnostic),
                            "SEED={seed}: {:?} {:?}",
                            diagnostic.span,
                            diagnostic.related
                        );
                    }
                    None => left += 1,
                }
            }
        }
        assert!(drawn > 500 && left > 500, "{drawn} drawn, {left} left to the renderer");
    }
}
