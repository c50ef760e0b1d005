//! Words that decide whether a full stop ends a sentence. English first; German, French and Spanish where they differ.

use super::numbering::is_roman;

/// A full stop after these never ends a sentence.
const NEVER: &[&str] = &[
    "reg", "ex", "approx", "attn", "buchst", "bzw", "ca", "cf", "dr", "esp", "ext", "ggf", "hon", "i.d.r", "i.s.d", "i.v.m", "incl", "inkl", "insb",
    "messrs", "mme", "mr", "mrs", "ms", "mt", "p.ex", "prof", "resp", "rev", "sog", "sra", "tel", "v", "vgl", "viz", "vs", "zzgl",
];

/// A full stop after these does not end a sentence where a number follows.
const BEFORE_NUMBER: &[&str] = &[
    "abs", "al", "anm", "app", "apr", "art", "arts", "aug", "av", "bd", "buchst", "c.f.r", "cap", "ch", "chap", "cl", "dec", "feb", "ff", "fig",
    "hauptstr", "jan", "jul", "jun", "kap", "lit", "mar", "no", "nos", "nov", "nr", "núm", "oct", "p", "para", "paras", "pp", "rdnr", "reg", "regs",
    "rn", "s", "sched", "sec", "secs", "sect", "sep", "sept", "str", "subsec", "tél", "u.s.c", "unterabs", "vol", "ziff",
];

/// A full stop after these ends a sentence only where a usual first word follows.
const PERHAPS: &[&str] = &[
    "a.m", "al", "assn", "av", "ave", "b.v", "bd", "bldg", "blvd", "bros", "cal", "cie", "civ", "co", "corp", "dept", "e.u", "e.v", "est", "fed",
    "ff", "fl", "fr", "ft", "gem", "hr", "inc", "intl", "jr", "l.l.c", "llc", "llp", "lp", "ltd", "ltda", "m", "max", "mfg", "min", "mind", "n.v",
    "nat", "p.c", "p.m", "ph.d", "plc", "pty", "pvt", "rd", "s.a", "s.a.s", "sr", "st", "ste", "u.k", "u.s.a", "univ",
];

/// Words that sentences begin with and names do not.
const FIRST_WORDS: &[&str] = &[
    "A",
    "Additionally",
    "After",
    "All",
    "Also",
    "Although",
    "An",
    "Any",
    "As",
    "At",
    "Because",
    "Before",
    "Below",
    "Both",
    "But",
    "By",
    "Do",
    "Each",
    "Every",
    "For",
    "From",
    "Further",
    "Furthermore",
    "He",
    "Here",
    "How",
    "However",
    "I",
    "If",
    "In",
    "It",
    "Its",
    "Most",
    "Neither",
    "No",
    "Nothing",
    "On",
    "Once",
    "Or",
    "Other",
    "Our",
    "Please",
    "See",
    "She",
    "Should",
    "Since",
    "So",
    "Some",
    "Such",
    "That",
    "The",
    "Their",
    "Then",
    "There",
    "Therefore",
    "These",
    "They",
    "This",
    "Those",
    "Through",
    "To",
    "Under",
    "Unless",
    "Until",
    "Upon",
    "We",
    "What",
    "When",
    "Where",
    "Whether",
    "Which",
    "While",
    "With",
    "Without",
    "You",
    "Your", //
    "Bei",
    "Das",
    "Der",
    "Die",
    "Dies",
    "Diese",
    "Ein",
    "Eine",
    "Es",
    "Für",
    "Ihre",
    "Im",
    "Mit",
    "Nach",
    "Sie",
    "Soweit",
    "Unsere",
    "Wenn",
    "Wir", //
    "Ce",
    "Ces",
    "Cette",
    "Elle",
    "En",
    "Il",
    "La",
    "Le",
    "Les",
    "Nos",
    "Notre",
    "Nous",
    "Pour",
    "Si",
    "Un",
    "Une",
    "Vos",
    "Votre",
    "Vous", //
    "El",
    "Los",
    "Nosotros",
    "Para",
    "Usted",
];

/// What a full stop after the word `before` does, given the word after it.
pub(super) fn stop_ends_sentence(before: &str, after: &str) -> bool {
    // An article may lean on the abbreviation: "l'art. 6".
    let lower = before.rsplit(['\'', '’']).next().unwrap_or(before).to_lowercase();
    let listed = |list: &[&str]| list.contains(&lower.as_str());
    if listed(NEVER) {
        return false;
    }
    if listed(BEFORE_NUMBER) && (after.starts_with(|c: char| c.is_numeric()) || is_roman(after)) {
        return false;
    }
    if listed(PERHAPS) {
        return FIRST_WORDS.contains(&after);
    }
    // Initials and abbreviations spelt with stops: "J.", "U.S.", "e.g."; also behind a hyphen or a bar: "EU-U.S.", "EEA/U.K."
    let last = before.rsplit(['-', '‐', '‑', '–', '—', '/', '&']).next().unwrap_or(before);
    let letters = last.split('.').all(|part| part.chars().count() == 1 && part.chars().all(char::is_alphabetic));
    if letters && !before.chars().any(is_ideograph) {
        let small = last.starts_with(char::is_lowercase) && last.contains('.');
        return !small && FIRST_WORDS.contains(&after);
    }
    // "am 3. Januar"
    !(before.len() <= 2 && before.bytes().all(|b| b.is_ascii_digit()) && is_german_month(after))
}

/// A usual first word, which even a missing blank does not hide.
pub(super) fn is_first_word(word: &str) -> bool {
    FIRST_WORDS.contains(&word)
}

fn is_german_month(word: &str) -> bool {
    const MONTHS: &[&str] = &["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"];
    MONTHS.contains(&word)
}

/// Letters of scripts that are written without blanks between words.
pub(super) fn is_ideograph(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}'
        | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn abbreviations_hold_on() {
        for (before, after) in
            [("Dr", "Who"), ("No", "5"), ("Art", "6"), ("e.g", "Acme"), ("U.S", "Treasury"), ("Inc", "Tower"), ("J", "Doe"), ("3", "Mai")]
        {
            assert!(!stop_ends_sentence(before, after), "{before}. {after}");
        }
        for (before, after) in [("U.S", "We"), ("Inc", "The"), ("no", "We"), ("etc", "Tools"), ("day", "Tools"), ("3", "We")] {
            assert!(stop_ends_sentence(before, after), "{before}. {after}");
        }
    }
}
