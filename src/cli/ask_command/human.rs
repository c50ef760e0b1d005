//! Answers for people.

use std::io;

use privacy_policy::Reading;
use privacy_policy::ask::{Answer, Ground, Question, Side, Verdict};
use privacy_policy::model::Path;
use privacy_policy::source::Places;

use super::told;
use crate::cli::document::shown;
use crate::cli::human::location;
use crate::cli::screen::{NAME, QUIET, STRONG, Screen};
use crate::cli::visible::visible;

/// How many statements that leave something open are shown, unless all are asked for.
const FEW: usize = 2;
/// How many statements are named in one line.
const NAMED: usize = 5;
/// How many narrower items of a statement are named.
const PARTS: usize = 8;

/// The order in which sides are told, each with what it says.
const SIDES: [(Side, &str); 5] =
    [(Side::Yes, "yes"), (Side::May, "may"), (Side::No, "no"), (Side::Only, "only something else"), (Side::Open, "left open")];

/// The question as it was understood.
pub(super) fn question(question: &Question) -> String {
    let mut words = vec![question.action.map_or_else(|| "anything".to_owned(), |action| action.to_string())];
    words.extend(question.data.as_ref().map(|data| format!("with `{data}`")));
    words.extend(question.purpose.map(|purpose| format!("for `{purpose}`")));
    words.extend(question.recipient.as_ref().map(|recipient| format!("to `{recipient}`")));
    visible(&words.join(" ")).into_owned() + "?"
}

/// The answer of one of several files, in one line. What holds only within limits is marked as such; a limited no is one for part already.
pub(super) fn line(path: &str, answer: &Answer<'_, '_>) -> String {
    let told = |side| answer.grounds().filter(|ground| ground.side == side).map(|ground| name(&ground)).collect::<Vec<_>>();
    let best = match answer.verdict() {
        Verdict::Yes => told(Side::Yes),
        Verdict::May => told(Side::May),
        Verdict::No => [told(Side::No), told(Side::Only)].concat(),
        Verdict::NotStated => answer.silence().map(|silence| silence.path.to_string()).into_iter().collect(),
    };
    let more = best.len().saturating_sub(NAMED);
    let more = if more > 0 { format!(" and {more} more") } else { String::new() };
    let named: Vec<&str> = best.iter().take(NAMED).map(String::as_str).collect();
    let places = if named.is_empty() { String::new() } else { format!(" ({}{more})", visible(&named.join(", "))) };
    format!("{}: {}{}{places}", visible(shown(path)), told::verdict(answer), limits(answer))
}

/// What follows the answer, where every statement that gives it has conditions or exceptions.
fn limits(answer: &Answer<'_, '_>) -> &'static str {
    let stated = |ground: &Ground<'_>| match answer.verdict() {
        Verdict::Yes => ground.side == Side::Yes,
        Verdict::May => ground.side == Side::May,
        Verdict::No | Verdict::NotStated => false,
    };
    let mut stated = answer.grounds().filter(stated).peekable();
    if stated.peek().is_some() && stated.all(|ground| !ground.limits.is_empty()) { ", with limits" } else { "" }
}

/// The answer with everything that it rests on.
pub(super) fn full(path: &str, reading: &Reading, answer: &Answer<'_, '_>, all: bool, screen: &mut Screen) -> io::Result<()> {
    let heading = screen.styled(STRONG, &format!("{}{}", told::verdict(answer), limits(answer)));
    screen.line(&format!("{}: {heading}{}", visible(shown(path)), remark(path, reading, answer)))?;
    let places = reading.source.places();
    for (side, words) in SIDES {
        let grounds: Vec<Ground<'_>> = answer.grounds().filter(|ground| ground.side == side).collect();
        let most = if side == Side::Open && !all { FEW } else { usize::MAX };
        for ground in grounds.iter().take(most) {
            self::ground(path, reading, &places, ground, words, screen)?;
        }
        if grounds.len() > most {
            screen.line(&format!("\n  {} more leave it open; `--all` shows them", grounds.len() - most))?;
        }
    }
    Ok(())
}

/// What is to be said of the answer as a whole.
fn remark(path: &str, reading: &Reading, answer: &Answer<'_, '_>) -> String {
    match (answer.verdict(), answer.silence()) {
        (Verdict::NotStated, Some(silence)) => {
            let place = place(path, &reading.source.places(), &silence.path);
            format!("; the file says that the text is silent about `{}` ({}, {place})", silence.topic, silence.path)
        }
        (Verdict::NotStated, None) if answer.has_open_statements() => "; some statements leave it open".to_owned(),
        (Verdict::NotStated, None) => "; the file says nothing about it, nor that the text is silent".to_owned(),
        _ if answer.is_contradictory() => "; but the text denies it too".to_owned(),
        _ => String::new(),
    }
}

fn ground(path: &str, reading: &Reading, places: &Places<'_>, ground: &Ground<'_>, words: &str, screen: &mut Screen) -> io::Result<()> {
    let at = ground.place.path();
    let limited = if ground.whole || matches!(ground.side, Side::Open) { "" } else { ", for part" };
    let side = screen.styled(NAME, &format!("{words}{limited}"));
    let quiet = screen.styled(QUIET, &format!("{at}, {}", place(path, places, &at)));
    screen.line(&format!("\n  {side}: {}  {quiet}", visible(&name(ground))))?;
    let mut tell = |label: &str, items: Vec<String>| {
        if items.is_empty() { Ok(()) } else { screen.line(&format!("    {label}: {}", visible(&items.join("; ")))) }
    };
    let left: Vec<String> = ground.left_open.iter().map(|respect| respect.as_str().to_owned()).collect();
    tell(if ground.stance == privacy_policy::vocab::Stance::DoesNot { "for every" } else { "stated without" }, left)?;
    let more = ground.parts.len().saturating_sub(PARTS);
    let parts = ground.parts.iter().take(PARTS).map(|part| format!("`{}` ({})", part.item, part.respect.as_str()));
    tell("for", parts.chain((more > 0).then(|| format!("{more} more"))).collect())?;
    tell("only", ground.only.iter().map(|part| format!("`{}` ({})", part.item, part.respect.as_str())).collect())?;
    let more = ground.links.len().saturating_sub(PARTS);
    tell("because", ground.links.iter().take(PARTS).map(ToString::to_string).chain((more > 0).then(|| format!("{more} more"))).collect())?;
    for limit in &ground.limits {
        let (field, items) = told::limit(limit);
        tell(&field, vec![items.join(", ")])?;
    }
    let sections = &reading.policy.document.sections;
    for locator in ground.evidence {
        let section = locator.at.as_ref().and_then(|at| sections.get(at)).map(|section| format!("{}: ", section.as_str())).unwrap_or_default();
        tell("text", vec![format!("{section}“{}”", locator.text.as_str())])?;
    }
    Ok(())
}

/// The name of a statement for people: its id, or its place.
fn name(ground: &Ground<'_>) -> String {
    ground.id.map_or_else(|| ground.place.path().to_string(), ToString::to_string)
}

/// Where something stands in the file.
fn place(path: &str, places: &Places<'_>, at: &Path) -> String {
    places.value(at).map_or_else(|| visible(shown(path)).into_owned(), |span| location(shown(path), span.start))
}
