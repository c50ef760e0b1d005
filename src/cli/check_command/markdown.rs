//! Tables to paste into a review.

use privacy_policy::Problem;

use super::checked::{Checked, Fate, File, Found};
use super::human::{applied, certainty};
use super::page::capital;
use super::totals::answers;
use crate::cli::document::shown;
use crate::cli::visible::visible;

/// What is said of a file.
pub(super) fn file(file: &File<'_>) -> String {
    let heading = format!("### {}\n\n", escaped(shown(file.path)));
    heading
        + &match &file.fate {
            Fate::Unchecked(reason) => format!("Not checked: {}\n", escaped(reason)),
            Fate::Invalid(problems) => invalid(problems, "checked"),
            Fate::Checked(checked) => format!("{}{}{}\n", law(checked), findings(checked), paragraphs(checked)),
        }
}

/// The problems of a file that is not valid, and what it therefore was not.
pub(in crate::cli) fn invalid(problems: &[Problem], was_not: &str) -> String {
    let rows = problems.iter().map(|problem| {
        let place = problem.span.map(|span| span.start.line.to_string()).unwrap_or_default();
        row(&[problem.level().as_str(), problem.code.as_str(), &place, &escaped(&problem.message)])
    });
    let head = row(&["level", "problem", "line", "what"]) + &row(&["---"; 4]);
    format!("The file is not valid, and was not {was_not}.\n\n{head}{}", rows.collect::<String>())
}

/// The answers in numbers, and how vague the text is.
pub(super) fn paragraphs(checked: &Checked<'_>) -> String {
    let lines: Vec<String> = answers(checked, "").lines().map(|line| format!("{}.", escaped(&capital(line)))).collect();
    lines.join("\n\n")
}

/// Which law was applied and why, and what it asks.
pub(super) fn law(checked: &Checked<'_>) -> String {
    let [law, requirements] = applied(checked);
    format!("{}. {}.\n\n", escaped(&capital(&law)), escaped(&capital(&requirements)))
}

fn findings(checked: &Checked<'_>) -> String {
    if checked.found.is_empty() {
        let nothing = checked.left_out == 0 && checked.suppressed.is_empty();
        return if nothing { "Nothing found. ".to_owned() } else { "Nothing reported. ".to_owned() };
    }
    let head = row(&["level", "check", "line", "what", "basis", "certainty"]) + &row(&["---"; 6]);
    let rows: String = checked.found.iter().map(finding).collect();
    format!("{head}{rows}\n")
}

fn finding(found: &Found<'_>) -> String {
    let finding = found.finding;
    let place = found.span.map(|span| span.start.line.to_string()).unwrap_or_default();
    let mut what = escaped(&capital(&finding.message));
    for (span, _, label) in &found.related {
        let line = span.map(|span| format!("line {}: ", span.start.line)).unwrap_or_default();
        what += &format!("<br>{line}{}", escaped(label));
    }
    what.extend(finding.help.iter().map(|help| format!("<br>To do: {}", advice(help))));
    let basis = escaped(finding.basis());
    let link = finding.link();
    let basis = if link.is_empty() || basis.is_empty() { basis } else { format!("[{basis}]({link})") };
    row(&[found.level.as_str(), &format!("`{}`", finding.rule.name), &place, &what, &basis, certainty(finding.certainty)])
}

/// Advice in the cell of a table. What follows its first line is a piece of YAML.
fn advice(help: &str) -> String {
    let lines = |text: &str| text.split('\n').map(escaped).collect::<Vec<_>>().join("<br>");
    match help.split_once('\n') {
        Some((words, yaml)) => format!("{}<pre>{}</pre>", escaped(words), lines(yaml)),
        None => escaped(help),
    }
}

pub(in crate::cli) fn row(cells: &[&str]) -> String {
    format!("| {} |\n", cells.join(" | "))
}

/// A text as text: nothing in it starts a cell, a link, an image, HTML or emphasis. Code between single ticks stays code.
pub(in crate::cli) fn escaped(text: &str) -> String {
    let text = visible(text);
    // A run of ticks ends only with a run of the same length, and a `\` before the end of a cell may end it or not: such text is no code for us.
    let closed = text.matches('`').count().is_multiple_of(2) && !text.contains("``") && !text.contains('\\');
    let mut escaped = String::with_capacity(text.len());
    let mut code = false;
    for c in text.chars() {
        match c {
            '`' if closed => {
                code = !code;
                escaped.push(c);
            }
            // The end of a cell is seen before code is.
            '|' => escaped.push_str("\\|"),
            '\\' | '`' | '*' | '_' | '[' | ']' | '!' | '#' | '~' | '@' if !code => {
                escaped.push('\\');
                escaped.push(c);
            }
            '<' if !code => escaped.push_str("&lt;"),
            '&' if !code => escaped.push_str("&amp;"),
            _ => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn text_stays_text() {
        assert_eq!(escaped("a|b *c* <img> `x_y|z` [d](e)\nf"), "a\\|b \\*c\\* &lt;img> `x_y\\|z` \\[d\\](e)␊f");
        assert_eq!(escaped("an ` open one <b>"), "an \\` open one &lt;b>");
        assert_eq!(escaped("``` <img> `"), "\\`\\`\\` &lt;img> \\`");
        assert_eq!(escaped("`a\\|<img>`"), "\\`a\\\\\\|&lt;img>\\`");
        assert_eq!(escaped("``<img>``"), "\\`\\`&lt;img>\\`\\`");
    }
}
