//! What stands before an item of a list in plain text.

use super::super::lines;
use super::super::numbering::is_roman;

/// What an item begins with.
pub(super) struct Marker {
    /// How many bytes of it are left out of the text. A letter in brackets stays, because a text refers to it.
    pub(super) hidden: usize,
    pub(super) is_bullet: bool,
}

const BULLETS: &[char] = &['•', '·', '▪', '◦', '‣', '●', '○', '■', '□', '➢', '►', '✓', '–', '—', '\u{f0b7}', '\u{f0a7}'];

/// The marker of a line, if it has one.
pub(super) fn of(text: &str) -> Option<Marker> {
    let first = text.chars().next()?;
    let rest = text.get(first.len_utf8()..)?;
    let blank = rest.len() - rest.trim_start().len();
    if BULLETS.contains(&first) && (blank > 0 || !matches!(first, '–' | '—')) && !rest.trim().is_empty() || first == 'o' && rest.starts_with("  ")
    {
        return Some(Marker { hidden: first.len_utf8() + blank, is_bullet: true });
    }
    if let Some(marker) = lines::marker(text) {
        return Some(Marker { hidden: marker.len, is_bullet: marker.bullet });
    }
    let (mark, _) = text.split_once(char::is_whitespace)?;
    let inner = mark.strip_prefix('(').unwrap_or(mark).strip_suffix([')', '.'])?;
    let closed = mark.ends_with(')');
    let letter = inner.len() == 1 && inner.bytes().all(|b| b.is_ascii_lowercase());
    let roman = is_roman(&inner.to_ascii_uppercase()) && inner.bytes().all(|b| b.is_ascii_lowercase());
    let digits = (1..=2).contains(&inner.len()) && inner.bytes().all(|b| b.is_ascii_digit());
    (closed && (letter || roman || digits)).then_some(Marker { hidden: 0, is_bullet: false })
}
