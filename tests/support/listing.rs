//! Problems as fixtures list them, with everything that a reader of the terminal gets to see.

use std::fmt::Write;

use privacy_policy::Problem;
use privacy_policy::source::Span;

/// One problem a line, and indented below it what belongs to it.
pub(crate) fn of(problems: &[Problem]) -> String {
    let mut out = String::new();
    for problem in problems {
        writeln!(out, "{} {}[{}] {}", place(problem.span), problem.level(), problem.code, problem.message).unwrap();
        if !problem.path.steps().is_empty() {
            writeln!(out, "    path: {}", problem.path).unwrap();
        }
        if !problem.label.is_empty() {
            writeln!(out, "    label: {}", problem.label).unwrap();
        }
        for related in &problem.related {
            writeln!(out, "    {}: {}", place(related.span), related.label).unwrap();
        }
        if let Some(help) = &problem.help {
            writeln!(out, "    help: {help}").unwrap();
        }
        if let Some(fix) = &problem.fix {
            writeln!(out, "    fix: {} becomes {}", place(Some(fix.span)), fix.replacement).unwrap();
        }
    }
    out
}

fn place(span: Option<Span>) -> String {
    span.map_or_else(
        || "the file".to_owned(),
        |span| {
            let (start, end) = (span.start, span.end);
            if start.line == end.line {
                format!("{}:{}-{}", start.line, start.column, end.column)
            } else {
                format!("{}:{}-{}:{}", start.line, start.column, end.line, end.column)
            }
        },
    )
}

/// The text with all fixes made, from the last to the first so that the places stay right.
pub(crate) fn mended(text: &str, problems: &[Problem]) -> String {
    let mut fixes: Vec<_> = problems.iter().filter_map(|problem| problem.fix.as_ref()).collect();
    fixes.sort_by_key(|fix| std::cmp::Reverse(fix.span.start.offset));
    let mut text = text.to_owned();
    for fix in fixes {
        text.replace_range(fix.span.range(), &fix.replacement);
    }
    text
}
