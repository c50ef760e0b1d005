//! Problems for people: the line, what is wrong there, and what to write instead, in the look of the Rust compiler.

use std::borrow::Cow;

use annotate_snippets::{AnnotationKind, Element, Group, Level as Shown, Origin, Patch, Renderer, Snippet};
use privacy_policy::diagnostic::Fix;
use privacy_policy::source::{Position, Span};
use privacy_policy::{Level, Problem};

use super::excerpt::Excerpt;
use super::plain::draw;
use super::visible::visible;

/// Places no further apart than this many lines are shown as one piece, with an ellipsis for what lies between.
const TOGETHER: usize = 40;
/// Places on one line no further apart than this many characters are shown on one line.
const BESIDE: usize = 60;
/// Stands for a location until the text is rendered. No text can hold it, because every control character has been replaced by a sign.
const LOCATION: char = '\u{1}';

/// What is shown: a problem of a file, or what a check found in it.
pub(super) struct Diagnostic<'a> {
    pub(super) level: Level,
    pub(super) code: &'a str,
    pub(super) message: &'a str,
    /// Where it stands. There is none if the file as a whole is meant.
    pub(super) span: Option<Span>,
    pub(super) label: &'a str,
    /// Other places that belong to it.
    pub(super) related: Vec<(Option<Span>, &'a str)>,
    /// What else is to be said, each with a name in front.
    pub(super) notes: Vec<(&'static str, String)>,
    pub(super) help: Option<&'a str>,
    pub(super) fix: Option<&'a Fix>,
}

impl<'a> From<&'a Problem> for Diagnostic<'a> {
    fn from(problem: &'a Problem) -> Self {
        Self {
            level: problem.level(),
            code: problem.code.as_str(),
            message: &problem.message,
            span: problem.span,
            label: &problem.label,
            related: problem.related.iter().map(|related| (related.span, related.label.as_str())).collect(),
            notes: Vec::new(),
            help: problem.help.as_deref(),
            fix: problem.fix.as_ref(),
        }
    }
}

/// A place of a problem, with what is said there.
pub(super) struct Mark<'a> {
    pub(super) span: Span,
    pub(super) label: Cow<'a, str>,
    pub(super) kind: AnnotationKind,
}

/// A problem, ready to be printed. `file` is the text as far as it is text.
pub(super) fn render(renderer: &Renderer, path: &str, file: &str, problem: &Diagnostic<'_>) -> String {
    let mut locations = Vec::new();
    let mut group = Group::with_title(level(problem.level).primary_title(visible(problem.message)).id(problem.code));
    if problem.span.is_none() {
        locations.push(visible(path).into_owned());
        group = group.element(Origin::path(LOCATION.to_string()));
    }
    for piece in pieces(marks(problem)) {
        // The renderer shows the place of the primary mark, and where there is none that of the first.
        let first = piece.iter().find(|mark| mark.kind == AnnotationKind::Primary).or(piece.first());
        locations.extend(first.map(|mark| location(path, mark.span.start)));
        group = group.element(snippet(file, &piece));
    }
    for (name, note) in &problem.notes {
        group = group.element(Shown::NOTE.with_name(*name).message(visible(note)));
    }
    let mut groups = Vec::new();
    let change = change(file, problem.fix);
    match (problem.help, change) {
        (help, Some(change)) => {
            let title = Shown::HELP.secondary_title(lines(help.unwrap_or("write this instead")));
            groups.extend([group, title.element(change)]);
        }
        (Some(help), None) => groups.push(group.element(Shown::HELP.message(lines(help)))),
        (None, None) => groups.push(group),
    }
    with_locations(&renderer.render(&groups), &locations)
}

/// The same without styles, and sooner.
pub(super) fn render_plain(path: &str, file: &str, problem: &Diagnostic<'_>) -> String {
    draw(path, file, problem).unwrap_or_else(|| render(&Renderer::plain(), path, file, problem))
}

/// Advice may have lines of its own, such as a piece of YAML; the renderer indents them.
fn lines(text: &str) -> String {
    text.split('\n').map(visible).collect::<Vec<_>>().join("\n")
}

const fn level(level: Level) -> Shown<'static> {
    match level {
        Level::Error => Shown::ERROR,
        Level::Warning => Shown::WARNING,
        Level::Note => Shown::NOTE,
    }
}

/// A place for people.
pub(super) fn location(path: &str, place: Position) -> String {
    format!("{}:{}:{}", visible(path), place.line, place.column)
}

pub(super) fn marks<'a>(problem: &Diagnostic<'a>) -> Vec<Mark<'a>> {
    let own = problem.span.map(|span| Mark { span, label: visible(problem.label), kind: AnnotationKind::Primary });
    let related = problem.related.iter().filter_map(|(span, label)| {
        let label = visible(label);
        span.map(|span| Mark { span, label, kind: AnnotationKind::Context })
    });
    own.into_iter().chain(related).collect()
}

/// Puts the marks together that are shown as one piece, each piece in the order of the file. The piece with the problem itself comes first.
pub(super) fn pieces(mut marks: Vec<Mark<'_>>) -> Vec<Vec<Mark<'_>>> {
    marks.sort_by_key(|mark| mark.span.start);
    let mut pieces: Vec<Vec<Mark<'_>>> = Vec::new();
    for mark in marks {
        match pieces.last_mut() {
            Some(piece) if is_near(piece, mark.span.start) => piece.push(mark),
            _ => pieces.push(vec![mark]),
        }
    }
    pieces.sort_by_key(|piece| piece.iter().all(|mark| mark.kind != AnnotationKind::Primary));
    pieces
}

/// Whether a place can be shown with a piece that ends before it.
fn is_near(piece: &[Mark<'_>], place: Position) -> bool {
    let on_its_line = piece.iter().find(|mark| mark.span.start.line == place.line);
    on_its_line.or(piece.last()).is_some_and(|mark| match place.line - mark.span.start.line {
        0 => place.column - mark.span.start.column <= BESIDE,
        lines => lines <= TOGETHER,
    })
}

/// The lines on which the marks start, with the marks. Where a mark goes on over further lines, its first line shows what is meant.
fn snippet<'a>(file: &str, piece: &[Mark<'a>]) -> Element<'a> {
    let mut text = String::new();
    let mut annotations = Vec::new();
    let mut current = 0;
    for line in piece.chunk_by(|a, b| a.span.start.line == b.span.start.line) {
        let [first, ..] = line else { continue };
        let end = line.iter().map(|mark| mark.span.end.offset).max().unwrap_or(first.span.end.offset);
        let excerpt = Excerpt::new(file, first.span.start.offset..end);
        let number = first.span.start.line;
        if current > 0 {
            // The renderer shows a single line between two marks, and an ellipsis for more; so their text does not matter.
            if number - current == 2 {
                text.push_str(&excerpt.above(file).map(|above| above.text).unwrap_or_default());
            }
            text.extend(std::iter::repeat_n('\n', number - current - 1));
        }
        annotations.extend(line.iter().map(|mark| {
            let place = excerpt.place(mark.span.range());
            let label = (!mark.label.is_empty()).then(|| mark.label.clone());
            mark.kind.span(text.len() + place.start..text.len() + place.end).label(label)
        }));
        text.push_str(&excerpt.text);
        text.push('\n');
        current = number;
    }
    let first = piece.first().map_or(1, |mark| mark.span.start.line);
    Snippet::source(text).line_start(first).path(LOCATION.to_string()).annotations(annotations).into()
}

/// The fix of a problem, if the whole of it can be shown on one line.
fn change(file: &str, fix: Option<&Fix>) -> Option<Snippet<'static, Patch<'static>>> {
    let fix = fix?;
    let range = fix.span.range();
    let excerpt = Excerpt::new(file, range.clone());
    if fix.span.start.line != fix.span.end.line || !excerpt.shows(&range) || fix.replacement.contains('\n') || fix.replacement.len() > 200 {
        return None;
    }
    let place = excerpt.place(range);
    let patch = Patch::new(place, visible(&fix.replacement).into_owned());
    Some(Snippet::source(excerpt.text).line_start(fix.span.start.line).patch(patch))
}

/// Puts the locations in. The renderer counts columns in the excerpt, where the start of a long line is missing, so its numbers are not kept.
fn with_locations(rendered: &str, locations: &[String]) -> String {
    let mut pieces = rendered.split(LOCATION);
    let start = pieces.next().unwrap_or_default().to_owned();
    pieces.zip(locations).fold(start, |text, (piece, location)| text + location + piece.trim_start_matches(|c: char| c == ':' || c.is_ascii_digit()))
}
