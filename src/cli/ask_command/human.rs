//! Answers for people.

use std::io;

use privacy_policy::Reading;
use privacy_policy::claims::{Answer, Beside, Claim, Ground, Limit, Question, Side, Verdict, Whose};
use privacy_policy::model::Path;
use privacy_policy::source::Places;

use super::told;
use crate::cli::document::shown;
use crate::cli::human::location;
use crate::cli::screen::{NAME, QUIET, STRONG, Screen};
use crate::cli::visible::visible;

/// How many statements that leave something open, or stand beside the answer, are shown, unless all are asked for.
const FEW: usize = 2;
/// How many statements, actors or parts are named in one line.
const NAMED: usize = 5;
/// How many narrower items of a statement are named.
const PARTS: usize = 8;

/// The order in which sides are told, each with what it says.
const SIDES: [(Side, &str); 10] = [
    (Side::Yes, "yes"),
    (Side::May, "may"),
    (Side::No, "no"),
    (Side::Only, "only something else"),
    (Side::Exception, "except"),
    (Side::Open, "left open"),
    (Side::Beside(Beside::Others), "beside: somebody else does it"),
    (Side::Beside(Beside::OfNobody), "beside: about data that are about nobody"),
    (Side::Beside(Beside::NarrowerAct), "beside: only a narrower act is denied"),
    (Side::Beside(Beside::CertainPeople), "beside: denied for certain people"),
];

/// The question as it was understood.
pub(super) fn question(question: &Question) -> String {
    let mut words = vec![told::matter(question)];
    words.extend(question.data.as_ref().map(|data| format!("with `{data}`")));
    words.extend(question.purpose.map(|purpose| format!("for `{purpose}`")));
    words.extend(question.recipient.as_ref().map(|recipient| format!("to `{recipient}`")));
    words.extend(question.actor.as_ref().map(|actor| format!("by `{actor}`")));
    words.extend(question.people.map(|people| format!("of `{people}`")));
    words.extend(question.product.as_ref().map(|product| format!("in `{product}`")));
    words.extend(question.region.as_ref().map(|region| format!("in `{region}`")));
    visible(&words.join(" ")).into_owned() + "?"
}

/// The answer of one of several files, in one line.
pub(super) fn line(path: &str, answer: &Answer<'_, '_>) -> String {
    let silent = || answer.silence().map(|silence| silence.path.to_string());
    let decided: Vec<String> = match answer.verdict() {
        Verdict::NotStated => silent().into_iter().collect(),
        _ => answer.grounds().filter(|ground| ground.decides).map(|ground| name(ground.claim)).collect(),
    };
    let places = if decided.is_empty() { String::new() } else { format!(" ({})", visible(&some(&decided))) };
    format!("{}: {}{places}", visible(shown(path)), heading(answer))
}

/// The first few of several things, and how many more there are.
fn some(items: &[String]) -> String {
    let more = items.len().saturating_sub(NAMED);
    let named = items.iter().take(NAMED).cloned().collect::<Vec<_>>().join(", ");
    if more > 0 { format!("{named} and {more} more") } else { named }
}

/// The verdict with the part, the actor and the exceptions that belong to it, so that the line can stand alone.
fn heading(answer: &Answer<'_, '_>) -> String {
    let deciding: Vec<Ground<'_, '_>> = answer.grounds().filter(|ground| ground.decides).collect();
    let mut heading = told::verdict(answer);
    if answer.whole() == Some(false) {
        let mut parts: Vec<String> = Vec::new();
        for part in deciding.iter().flat_map(|ground| &ground.parts).map(|part| format!("`{}`", part.item)) {
            if !parts.contains(&part) {
                parts.push(part);
            }
        }
        if !parts.is_empty() {
            heading += &format!(": {}", visible(&some(&parts)));
        }
    }
    heading += &actors(&deciding);
    let limits = answer.limits();
    let exceptions: Vec<String> = limits
        .iter()
        .filter_map(|limit| match limit {
            Limit::Exception(place) => Some(exception(answer, *place)),
            _ => None,
        })
        .collect();
    if !exceptions.is_empty() {
        heading += &format!(", except {}", visible(&some(&exceptions)));
    }
    if limits.iter().any(|limit| matches!(limit, Limit::DeniedForPart(_))) {
        heading += ", and denied for a part";
    }
    let told_already = |limit: &Limit<'_>| matches!(limit, Limit::Exception(_) | Limit::DeniedForPart(_) | Limit::By(_));
    let decided = !matches!(answer.verdict(), Verdict::LeftOpen | Verdict::NotStated);
    if decided && !limits.iter().all(told_already) {
        heading += ", with limits";
    }
    heading
}

/// Who acts, where it is not the publisher itself in any of the statements that decided.
fn actors(deciding: &[Ground<'_, '_>]) -> String {
    let said: Vec<String> = deciding.iter().filter_map(|ground| told::actor(ground.claim)).collect();
    let alone = deciding.iter().any(|ground| ground.claim.actor.whose == Whose::Publishers);
    match said.first() {
        Some(first) if !alone || deciding.len() == 1 => format!(", {}", visible(first)),
        _ => String::new(),
    }
}

/// The answer with everything that it rests on.
pub(super) fn full(path: &str, reading: &Reading, answer: &Answer<'_, '_>, all: bool, screen: &mut Screen) -> io::Result<()> {
    let heading = screen.styled(STRONG, &heading(answer));
    screen.line(&format!("{}: {heading}{}", visible(shown(path)), remark(path, reading, answer)))?;
    let places = reading.source.places();
    for (side, words) in SIDES {
        let grounds: Vec<Ground<'_, '_>> = answer.grounds().filter(|ground| ground.side == side).collect();
        let few = matches!(side, Side::Open | Side::Beside(_)) && answer.verdict() != Verdict::LeftOpen;
        let most = if few && !all { FEW } else { usize::MAX };
        for ground in grounds.iter().take(most) {
            self::ground(path, reading, &places, ground, words, screen)?;
        }
        if grounds.len() > most {
            let rest = if side == Side::Open { "leave it open" } else { "stand beside the answer in the same way" };
            screen.line(&format!("\n  {} more {rest}; `--all` shows them", grounds.len() - most))?;
        }
    }
    Ok(())
}

/// What is to be said of the answer as a whole.
fn remark(path: &str, reading: &Reading, answer: &Answer<'_, '_>) -> String {
    let others: Vec<String> = answer
        .grounds()
        .filter(|ground| ground.side == Side::Beside(Beside::Others) && ground.claim.asserts())
        .filter_map(|ground| told::actor(ground.claim))
        .collect();
    match (answer.verdict(), answer.silence()) {
        (Verdict::NotStated, Some(silence)) => {
            let place = place(path, &reading.source.places(), &silence.path);
            format!("; the file says that the text is silent about `{}` ({}, {place})", silence.topic, silence.path)
        }
        (Verdict::NotStated, None) if !others.is_empty() => format!("; it is done {}", visible(&some(&others))),
        (Verdict::NotStated, None) if answer.grounds().next().is_some() => "; what stands beside it does not answer it".to_owned(),
        (Verdict::NotStated, None) => "; the file says nothing about it, nor that the text is silent".to_owned(),
        (Verdict::Both, _) => "; the text says it and denies it".to_owned(),
        _ => String::new(),
    }
}

fn ground(path: &str, reading: &Reading, places: &Places<'_>, ground: &Ground<'_, '_>, words: &str, screen: &mut Screen) -> io::Result<()> {
    let claim = ground.claim;
    let at = claim.place.path();
    let limited = if ground.whole || !matches!(ground.side, Side::Yes | Side::May | Side::No | Side::Only) { "" } else { ", for part" };
    let side = screen.styled(NAME, &format!("{words}{limited}"));
    let quiet = screen.styled(QUIET, &format!("{at}, {}", place(path, places, &at)));
    screen.line(&format!("\n  {side}: {}  {quiet}", visible(&name(claim))))?;
    let mut tell = |label: &str, items: Vec<String>| {
        if items.is_empty() { Ok(()) } else { screen.line(&format!("    {label}: {}", visible(&items.join("; ")))) }
    };
    let unsaid: Vec<String> = ground.unsaid.iter().map(|respect| respect.as_str().to_owned()).collect();
    tell(if claim.asserts() { "stated without" } else { "for every" }, unsaid)?;
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
    for locator in claim.common().evidence {
        let section = locator.at.as_ref().and_then(|at| sections.get(at)).map(|section| format!("{}: ", section.as_str())).unwrap_or_default();
        tell("text", vec![format!("{section}“{}”", locator.text.as_str())])?;
    }
    Ok(())
}

/// The name of a statement for people: its id, or its place.
fn name(claim: &Claim<'_>) -> String {
    claim.statement.id().map_or_else(|| claim.place.path().to_string(), ToString::to_string)
}

/// An exception as it stands in the first line: its name, and what it is about.
fn exception(answer: &Answer<'_, '_>, place: privacy_policy::model::StatementPlace) -> String {
    let Some(ground) = answer.grounds().find(|ground| ground.claim.place == place) else { return format!("`{}`", place.path()) };
    let parts: Vec<String> = ground.parts.iter().map(|part| part.item.clone()).collect();
    let about = if parts.is_empty() { String::new() } else { format!(" ({})", some(&parts)) };
    format!("`{}`{about}", name(ground.claim))
}

/// Where something stands in the file.
fn place(path: &str, places: &Places<'_>, at: &Path) -> String {
    places.value(at).map_or_else(|| visible(shown(path)).into_owned(), |span| location(shown(path), span.start))
}
