//! Answers for people: each wish with its answer, the reason, and the places that it rests on; for several policies, a table.

use annotate_snippets::Renderer;
use annotate_snippets::renderer::{AnsiColor, Effects, Style};
use privacy_policy::preferences::Preferences;
use privacy_policy::vocab::WishAnswer;

use super::matched::{Answered, Fate, File, Matched, Place};
use super::words;
use crate::cli::document::shown;
use crate::cli::human::location;
use crate::cli::screen::{QUIET, STRONG, styled};
use crate::cli::visible::visible;

const MET: Style = AnsiColor::Green.on_default().effects(Effects::BOLD);
const NOT_MET: Style = AnsiColor::BrightRed.on_default().effects(Effects::BOLD);
const UNKNOWN: Style = AnsiColor::Yellow.on_default().effects(Effects::BOLD);

/// How things are shown.
pub(super) struct Look<'l> {
    pub(super) color: bool,
    pub(super) quiet: bool,
    pub(super) renderer: &'l Renderer,
}

/// The most places that are shown with an answer. The other formats have all.
const MOST_PLACES: usize = 4;

/// What is said of a policy on its own.
pub(super) fn file(file: &File<'_>, title: &str, look: &Look<'_>) -> String {
    let path = shown(file.path);
    match &file.fate {
        Fate::Unread(_) | Fate::Invalid(_) => String::new(),
        Fate::Matched(matched) => {
            let mut text = format!("{}: {}\n\n", styled(look.color, STRONG, &visible(path)), visible(title));
            text.extend(matched.answers.iter().map(|answered| one(path, answered, look)));
            if !look.quiet {
                text += &end(matched);
            }
            text
        }
    }
}

fn one(path: &str, answered: &Answered<'_>, look: &Look<'_>) -> String {
    let answer = answered.answer;
    let wish = answer.wish;
    let mut text = format!(
        "{}  {}  {}\n",
        colored(answer.answer, 7, look.color),
        styled(look.color, STRONG, &visible(wish.id.as_str())),
        styled(look.color, QUIET, &format!("({})", words::weight(wish)))
    );
    if let Some(words) = &wish.wish {
        text += &format!("         {}\n", visible(words.as_str()));
    }
    text += &format!("         {}\n", visible(&answer.reason));
    for place in answered.places.iter().take(MOST_PLACES) {
        text += &format!("         {}\n", styled(look.color, QUIET, &self::place(path, place)));
    }
    let more = answered.places.len().saturating_sub(MOST_PLACES);
    if more > 0 {
        text += &format!("         {}\n", styled(look.color, QUIET, &format!("and {more} more")));
    }
    text + "\n"
}

fn place(path: &str, place: &Place<'_>) -> String {
    // What has no name is known by its place in the policy.
    let id = place.id.map_or_else(|| format!(" {}", visible(&place.path.pointer())), |id| format!(" {id}"));
    let evidence = place.evidence.first().map(|locator| format!(" \u{201c}{}\u{201d}", visible(locator.text.as_str()))).unwrap_or_default();
    format!("{}{id}{evidence}", location(path, place.span.start))
}

fn end(matched: &Matched<'_>) -> String {
    let lines = [words::totals(matched)].into_iter().chain(words::required(matched));
    lines.map(|line| line + "\n").collect()
}

/// An answer in its colour, filled up to a width.
fn colored(answer: WishAnswer, width: usize, color: bool) -> String {
    let style = match answer {
        WishAnswer::Met => MET,
        WishAnswer::NotMet => NOT_MET,
        _ => UNKNOWN,
    };
    let word = words::answer(answer);
    format!("{}{}", styled(color, style, word), " ".repeat(width.saturating_sub(word.len())))
}

/// What the table keeps of a policy.
pub(super) struct Column {
    pub(super) path: String,
    pub(super) shares: String,
    pub(super) answers: Vec<WishAnswer>,
}

/// The widest short name that a table makes room for.
const NAME: usize = 40;

/// Wishes and policies in a table. Each policy has a number, so that long paths need no wide columns.
pub(super) fn table(preferences: &Preferences, title: &str, columns: &[Column], look: &Look<'_>) -> String {
    let mut text = format!("{}\n\n", styled(look.color, STRONG, &visible(title)));
    let widest = columns.iter().map(|column| visible(shown(&column.path)).chars().count()).max().unwrap_or(0);
    for (number, column) in (1..).zip(columns) {
        let path = visible(shown(&column.path)).into_owned();
        let gap = " ".repeat(widest.saturating_sub(path.chars().count()));
        text += &format!("{number:>3}  {path}{gap}  {}\n", column.shares);
    }
    let name = |wish: &privacy_policy::preferences::Wish| format!("{}{}", wish.id, if wish.required { " *" } else { "" });
    let names = preferences.wishes.iter().map(|wish| name(wish).chars().count()).max().unwrap_or(0).clamp(4, NAME);
    text += &format!("\n{}", " ".repeat(names));
    text.extend((1..=columns.len()).map(|number| format!("  {number:<7}")));
    text = text.trim_end().to_owned() + "\n";
    for (index, wish) in preferences.wishes.iter().enumerate() {
        let cells: String =
            columns.iter().filter_map(|column| column.answers.get(index)).map(|answer| format!("  {}", colored(*answer, 7, look.color))).collect();
        let name = name(wish);
        text += &format!("{name}{}{}\n", " ".repeat(names.saturating_sub(name.chars().count())), cells.trim_end());
    }
    if preferences.wishes.iter().any(|wish| wish.required) {
        text += "\n* required\n";
    }
    text
}
