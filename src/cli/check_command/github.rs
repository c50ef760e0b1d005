//! Annotations for GitHub: commands in the log of a workflow, which GitHub shows at the lines of a pull request.

use privacy_policy::Level;
use privacy_policy::source::Span;

use super::checked::{Fate, File, Found};
use crate::cli::visible::{sign, visible};

/// What is said of a file.
pub(super) fn file(file: &File<'_>) -> String {
    match &file.fate {
        Fate::Unchecked(reason) => annotation(Level::Error, file.path, None, "not checked", reason),
        Fate::Invalid(problems) => {
            let problems = problems.iter();
            problems
                .map(|problem| {
                    annotation(problem.level(), file.path, problem.span, problem.code.as_str(), &said(&problem.message, problem.help.as_deref()))
                })
                .collect()
        }
        Fate::Checked(checked) => {
            checked.found.iter().map(|found| annotation(found.level, file.path, found.span, found.finding.rule.name, &text(found))).collect()
        }
    }
}

fn text(found: &Found<'_>) -> String {
    let basis = found.finding.basis();
    // Some messages name the judgment that they rest on.
    let message = if basis.is_empty() || found.finding.message.contains(basis) {
        found.finding.message.clone()
    } else {
        format!("{} ({basis})", found.finding.message)
    };
    said(&message, found.finding.help.as_deref())
}

fn said(message: &str, help: Option<&str>) -> String {
    help.map_or_else(|| message.to_owned(), |help| format!("{message}\nhelp: {help}"))
}

fn annotation(level: Level, path: &str, span: Option<Span>, title: &str, text: &str) -> String {
    let command = match level {
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Note => "notice",
    };
    // A document as a whole is shown at its first line.
    let place = span.map_or_else(|| "line=1".to_owned(), place);
    format!("::{command} file={},{place},title={}::{}\n", property(path), property(title), data(text))
}

/// The columns of a stretch over several lines would be misread, so only its lines are told.
fn place(span: Span) -> String {
    let (start, end) = (span.start, span.end);
    if start.line == end.line {
        format!("line={0},endLine={0},col={1},endColumn={2}", start.line, start.column, end.column)
    } else {
        format!("line={},endLine={}", start.line, end.line)
    }
}

/// A text after the second `::`. A line break stays one.
fn data(text: &str) -> String {
    let lines: Vec<String> = text.split('\n').map(|line| visible(line).replace('%', "%25")).collect();
    lines.join("%0A")
}

/// The value of a property, which a comma or a colon would end.
fn property(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '%' => escaped.push_str("%25"),
            '\r' => escaped.push_str("%0D"),
            '\n' => escaped.push_str("%0A"),
            ':' => escaped.push_str("%3A"),
            ',' => escaped.push_str("%2C"),
            _ => escaped.push(sign(c)),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_ends_an_annotation_early() {
        let shown = annotation(Level::Note, "a,b:c\nd.yaml", None, "x", "100 %\r\n::error::gotcha");
        assert_eq!(shown, "::notice file=a%2Cb%3Ac%0Ad.yaml,line=1,title=x::100 %25\u{240d}%0A::error::gotcha\n");
    }
}
