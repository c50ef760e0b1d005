//! Reports characters that are not what they look like, wherever in a file they stand.

use super::astray::Astray;
use crate::diagnostic::{Code, Collector, Fix};
use crate::model::{Path, offsets_of};
use crate::source::{has_a_reason, is_blank, is_hidden, is_out_of_place, is_refused, twin, unseen};

/// What is to be said of a character.
struct Remark {
    code: Code,
    message: String,
    help: String,
    instead: String,
}

/// Reports those of a text. Those `astray` stand where the layout needs spaces.
pub(super) fn report(text: &str, astray: &[Astray], problems: &mut Collector<'_>) {
    // No other byte begins such a character.
    let suspicious = |b: u8| (b < 0x20) & (b != b'\n') | (b == 0x7f) | (b >= 0xc2);
    let mut astray = astray.iter().peekable();
    for (at, c) in offsets_of(text, suspicious).filter_map(|at| Some((at, text.get(at..)?.chars().next()?))) {
        let belongs = astray.next_if(|other| other.at == at).map(|other| other.instead);
        let Some(remark) = remark(text, at, c, belongs) else { continue };
        problems.add(remark.code, |problems| {
            let range = at..at + c.len_utf8();
            let mut problem = problems.at(remark.code, Path::root(), range.clone(), remark.message);
            problem.label = "here".to_owned();
            problem.help = Some(remark.help);
            problem.fix = Some(Fix { span: problems.span(range), replacement: remark.instead });
            problem
        });
    }
}

fn remark(text: &str, at: usize, c: char, belongs: Option<&str>) -> Option<Remark> {
    let instead = belongs.unwrap_or(if is_blank(c) { " " } else { "" });
    let help = if instead.is_empty() { "remove it" } else { "write a space" };
    let remark = |code, message| Some(Remark { code, message, help: help.to_owned(), instead: instead.to_owned() });
    if is_refused(c) && !(c == '\u{feff}' && at == 0) {
        return remark(Code::ControlCharacter, format!("the file holds {}", unseen(c)));
    }
    if c.is_ascii() || c == '\u{feff}' {
        return None;
    }
    if let Some(belongs) = belongs {
        let place = if belongs.is_empty() { "stands where nothing belongs" } else { "stands where a space belongs" };
        return remark(Code::ControlCharacter, format!("{} {place}", unseen(c)));
    }
    if is_hidden(c) && !has_a_reason(text, at, c) {
        return remark(Code::InvisibleCharacter, format!("the file holds {}", unseen(c)));
    }
    if is_blank(c) && !has_a_reason(text, at, c) {
        return remark(Code::LookAlikeCharacter, format!("{} looks like a space", unseen(c)));
    }
    let twin = twin(c).filter(|_| c.is_alphabetic() && is_out_of_place(text, at, c))?;
    let message = format!("`{c}` (U+{:04X}) looks like `{twin}`, and belongs to another alphabet", u32::from(c));
    Some(Remark { code: Code::LookAlikeCharacter, message, help: format!("write `{twin}`"), instead: twin.to_string() })
}
