//! A policy as Markdown: a summary to read, or to paste into a review.

use super::label::Question;
use super::law::Law;
use super::page::Page;
use super::statements::{Group, Passage, View};
use super::tally::{Item, Mark};
use crate::checks::Report;
use crate::model::Policy;

/// The summary of a policy. `file` is what its file is called.
pub(super) fn markdown(policy: &Policy, report: &Report, file: &str) -> String {
    let (page, _) = Page::of(policy, report, file);
    let mut text = format!("# {}\n\n", escaped(&page.title));
    let mut meta: Vec<String> = page.dates.iter().map(|date| format!("{}: {}", date.label, date.day)).collect();
    if !page.publishers.is_empty() {
        meta.insert(0, format!("Published by {}", escaped(&page.publishers.join(", "))));
    }
    meta.extend(page.source.as_deref().map(|source| format!("[The text]({})", target(source))));
    if !meta.is_empty() {
        text += &format!("{}\n\n", meta.join(" · "));
    }
    text += "## At a glance\n";
    text.extend(page.label.iter().map(question));
    text += &checks(&page.law);
    text += "\n## Every statement\n";
    text.extend(page.groups.iter().map(group));
    if !page.not_stated.is_empty() {
        text += "\n## What is not stated\n\n";
        text.extend(page.not_stated.iter().map(|topic| format!("- {}\n", escaped(&topic.text))));
    }
    text += &format!("\n## How vague the wording is\n\n{} of {} statements are hedged: {} %.\n", page.hedged, page.statements, page.share);
    if !page.vagueness.is_empty() {
        text += "\n| statements that | number |\n| --- | ---: |\n";
        text.extend(page.vagueness.iter().map(|figure| format!("| {} | {} |\n", figure.text, figure.count)));
    }
    text + "\n---\n\nThis summary informs and is not legal advice. It shows what a file records of a text; the text itself counts.\n"
}

fn question(question: &Question) -> String {
    let items: String = question.items.iter().chain(&question.more).map(item).collect();
    let silence = question.silence.map(|silence| format!("{silence}\n")).unwrap_or_default();
    format!("\n### {}\n\n{silence}{items}", question.title)
}

fn item(item: &Item) -> String {
    in_list(stances(&item.marks) + &escaped(&item.mention.text))
}

/// The stances, where they are not plain.
fn stances(marks: &[Mark]) -> String {
    match marks {
        [Mark { class: "does", .. }] => String::new(),
        marks => format!("*{}*: ", marks.iter().map(|mark| mark.word).collect::<Vec<_>>().join(", ")),
    }
}

fn checks(law: &Law) -> String {
    let places: Vec<String> = law.places.iter().map(|place| format!("{} ({})", escaped(&place.name), escaped(&place.why))).collect();
    let places = if places.is_empty() { String::new() } else { format!(" in {}", places.join(", ")) };
    let mut text =
        format!("\n## What the law asks\n\nThe law of {}{places}: {} met, {} not met, {} unknown.\n", law.as_of, law.met, law.not_met, law.unknown);
    if !law.findings.is_empty() {
        text.push('\n');
    }
    for finding in &law.findings {
        let said = finding.basis.is_empty() || finding.message.contains(&finding.basis);
        let basis = if said { String::new() } else { format!(" ({})", escaped(&finding.basis)) };
        text += &format!("- **{}** {}{basis} `{}`\n", finding.level, escaped(&finding.message), finding.name);
    }
    text
}

fn group(group: &Group) -> String {
    let statements: String = group.statements.iter().map(statement).collect();
    format!("\n### {}\n\n{statements}", group.title)
}

fn statement(view: &View) -> String {
    let said: String = view.sentence.iter().map(|piece| escaped(&piece.text)).collect();
    let passages: String = view.evidence.iter().map(passage).collect();
    in_list(said) + &passages
}

fn passage(passage: &Passage) -> String {
    let quote = format!("“{}”", escaped(&passage.quote));
    match &passage.href {
        Some(href) => format!("  - [{quote}]({})\n", target(href)),
        None => format!("  - {quote}\n"),
    }
}

/// An address between the parentheses of a link.
fn target(address: &str) -> String {
    address.replace('(', "%28").replace(')', "%29").replace('<', "%3C").replace('>', "%3E")
}

/// An item of a list. What would start a list or a heading within it does not.
fn in_list(mut markdown: String) -> String {
    let digits = markdown.bytes().take_while(u8::is_ascii_digit).count();
    let starts = match markdown.as_bytes().get(digits) {
        Some(b'-' | b'+' | b'=') => digits == 0,
        Some(b'.' | b')') => digits > 0,
        _ => false,
    };
    if starts {
        markdown.insert(digits, '\\');
    }
    format!("- {markdown}\n")
}

/// A text as text: nothing in it starts a link, an image, HTML, a table, emphasis or a line of its own.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        match c {
            '\n' => escaped.push(' '),
            '\\' | '`' | '*' | '_' | '[' | ']' | '!' | '#' | '~' | '@' | '|' => escaped.extend(['\\', c]),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '&' => escaped.push_str("&amp;"),
            // What looks like an address would become a link, whatever its scheme.
            ':' => escaped.push_str("&#58;"),
            _ => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::{escaped, in_list, target};

    #[test]
    fn text_stays_text() {
        assert_eq!(escaped("[a](javascript:x) <b>\n# c"), "\\[a\\](javascript&#58;x) &lt;b&gt; \\# c");
        assert_eq!(in_list("1. Data".to_owned()), "- 1\\. Data\n");
        assert_eq!(in_list("- a - b".to_owned()), "- \\- a - b\n");
        assert_eq!(in_list("2016 was 5.".to_owned()), "- 2016 was 5.\n");
        assert_eq!(target("https://a.example/(b)"), "https://a.example/%28b%29");
    }
}
