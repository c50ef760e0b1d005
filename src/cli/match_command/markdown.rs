//! Tables to paste into a review: each policy with its answers, and for several policies a comparison.

use privacy_policy::preferences::Preferences;

use super::human::Column;
use super::matched::{Answered, Fate, File};
use super::words;
use crate::cli::check_command::{escaped, invalid, row};
use crate::cli::document::shown;

/// What is said of a policy on its own.
pub(super) fn file(file: &File<'_>) -> String {
    let heading = format!("### {}\n\n", escaped(shown(file.path)));
    heading
        + &match &file.fate {
            Fate::Unread(reason) => format!("Not matched: {}\n\n", escaped(reason)),
            Fate::Invalid(problems) => invalid(problems, "matched") + "\n",
            Fate::Matched(matched) => {
                let head = row(&["answer", "wish", "weight", "why", "lines"]) + &row(&["---"; 5]);
                let rows: String = matched.answers.iter().map(one).collect();
                let end: Vec<String> =
                    [words::totals(matched)].into_iter().chain(words::required(matched)).map(|line| format!("{}.\n", escaped(&line))).collect();
                format!("{head}{rows}\n{}\n", end.join("\n"))
            }
        }
}

fn one(answered: &Answered<'_>) -> String {
    let answer = answered.answer;
    let mut lines: Vec<String> = answered.places.iter().map(|place| place.span.start.line.to_string()).collect();
    lines.dedup();
    row(&[
        &format!("**{}**", words::answer(answer.answer)),
        &format!("{} (`{}`)", escaped(answer.wish.words()), answer.wish.id),
        &words::weight(answer.wish),
        &escaped(&answer.reason),
        &lines.join(", "),
    ])
}

/// Wishes and policies side by side.
pub(super) fn table(preferences: &Preferences, columns: &[Column]) -> String {
    let paths: Vec<String> = columns.iter().map(|column| escaped(shown(&column.path))).collect();
    let head: Vec<&str> = ["wish", "weight"].into_iter().chain(paths.iter().map(String::as_str)).collect();
    let mut text = row(&head) + &row(&vec!["---"; head.len()]);
    for (index, wish) in preferences.wishes.iter().enumerate() {
        let mut cells = vec![escaped(wish.words()), words::weight(wish)];
        cells.extend(columns.iter().map(|column| column.answers.get(index).map_or("", |answer| words::answer(*answer)).to_owned()));
        text += &row(&cells.iter().map(String::as_str).collect::<Vec<_>>());
    }
    let mut shares = vec!["by weight".to_owned(), String::new()];
    shares.extend(columns.iter().map(|column| column.shares.clone()));
    text + &row(&shares.iter().map(String::as_str).collect::<Vec<_>>())
}
