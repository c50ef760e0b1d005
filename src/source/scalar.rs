//! What an unquoted scalar means: by the core schema of YAML 1.2, which we read, and by YAML 1.1, which others still read.

/// The meaning of an unquoted scalar in the core schema of YAML 1.2 (section 10.3.2).
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Meaning {
    Null,
    Bool(bool),
    /// A number; whole numbers beyond 2^53 lose digits, as they do in JSON readers.
    Number(f64),
    /// A whole number that fits.
    Integer(i64),
    Text,
}

impl Meaning {
    pub(crate) fn of(text: &str) -> Self {
        match text {
            "" | "~" | "null" | "Null" | "NULL" => return Self::Null,
            "true" | "True" | "TRUE" => return Self::Bool(true),
            "false" | "False" | "FALSE" => return Self::Bool(false),
            _ => {}
        }
        // Most scalars are words: no number starts with a letter.
        if !text.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '-' | '+' | '.')) {
            return Self::Text;
        }
        number(text).unwrap_or(Self::Text)
    }

    /// What to call it, to stand after "this is".
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Null => "no value",
            Self::Bool(_) => "a truth value",
            Self::Number(_) | Self::Integer(_) => "a number",
            Self::Text => "text",
        }
    }
}

fn number(text: &str) -> Option<Meaning> {
    for (prefix, radix) in [("0o", 8), ("0x", 16)] {
        if let Some(digits) = text.strip_prefix(prefix) {
            if digits.is_empty() || !digits.chars().all(|c| c.is_digit(radix)) {
                return None;
            }
            return Some(i64::from_str_radix(digits, radix).map_or_else(
                |_| Meaning::Number(digits.chars().filter_map(|c| c.to_digit(radix)).fold(0.0, |n, d| n * f64::from(radix) + f64::from(d))),
                Meaning::Integer,
            ));
        }
    }
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    match unsigned {
        ".inf" | ".Inf" | ".INF" => return Some(Meaning::Number(if text.starts_with('-') { f64::NEG_INFINITY } else { f64::INFINITY })),
        ".nan" | ".NaN" | ".NAN" if unsigned.len() == text.len() => return Some(Meaning::Number(f64::NAN)),
        _ => {}
    }
    if unsigned.bytes().all(|b| b.is_ascii_digit()) && !unsigned.is_empty() {
        return Some(text.parse().map_or_else(|_| text.parse().map_or(Meaning::Text, Meaning::Number), Meaning::Integer));
    }
    let (mantissa, exponent) = unsigned.split_once(['e', 'E']).map_or((unsigned, None), |(m, e)| (m, Some(e)));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
    let exponent_is_sound = exponent.is_none_or(|e| {
        let e = e.strip_prefix(['-', '+']).unwrap_or(e);
        !e.is_empty() && digits(e)
    });
    if !digits(whole) || !digits(fraction) || whole.is_empty() && fraction.is_empty() || !exponent_is_sound {
        return None;
    }
    text.parse().ok().map(Meaning::Number)
}

/// What a reader of YAML 1.1 (PyYAML, older Ruby, Go and JavaScript libraries) takes an unquoted scalar for, where that is not what YAML 1.2 takes it for.
///
/// The words and forms are those of <https://yaml.org/type/>, as PyYAML implements them.
pub(crate) fn in_yaml_1_1(text: &str) -> Option<&'static str> {
    match text.as_bytes().first()? {
        b'y' | b'Y' | b'n' | b'N' | b'o' | b'O' => match text {
            "yes" | "Yes" | "YES" | "on" | "On" | "ON" | "y" | "Y" => Some("`true`"),
            "no" | "No" | "NO" | "off" | "Off" | "OFF" | "n" | "N" => Some("`false`"),
            _ => None,
        },
        b'=' => (text == "=").then_some("a sign of its own"),
        b'0'..=b'9' | b'-' | b'+' | b'.' => number_in_1_1(text),
        _ => None,
    }
}

fn number_in_1_1(text: &str) -> Option<&'static str> {
    if is_timestamp(text) {
        return Some("a date");
    }
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    if !unsigned.starts_with(|c: char| c.is_ascii_digit() || c == '.') {
        return None;
    }
    let plain: String = unsigned.chars().filter(|c| *c != '_').collect();
    let base = if let Some(bits) = plain.strip_prefix("0b") {
        (!bits.is_empty() && bits.bytes().all(|b| matches!(b, b'0' | b'1'))).then_some("a number in base 2")
    } else if is_base_60(&plain) {
        Some("a number in base 60")
    } else if plain.len() > 1 && plain.starts_with('0') && plain.bytes().all(|b| (b'0'..=b'7').contains(&b)) {
        Some("a number in base 8")
    } else {
        None
    };
    if base.is_some() {
        return base;
    }
    match (Meaning::of(text), Meaning::of(&plain)) {
        (Meaning::Text, Meaning::Text) => None,
        (Meaning::Text, _) => Some("a number"),
        _ => is_number_in_1_2_only(unsigned).then_some("text"),
    }
}

/// Whether this is hours, minutes and seconds: `12:30`, `190:20:30.15`.
fn is_base_60(plain: &str) -> bool {
    let (whole, fraction) = plain.split_once('.').map_or((plain, None), |(whole, fraction)| (whole, Some(fraction)));
    let Some((first, rest)) = whole.split_once(':') else { return false };
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    digits(first)
        && (fraction.is_some() || !first.starts_with('0'))
        && rest.split(':').all(|part| digits(part) && (part.len() == 1 || part.len() == 2 && part < "60"))
        && fraction.is_none_or(|fraction| fraction.bytes().all(|b| b.is_ascii_digit()))
}

/// Forms of numbers that came with YAML 1.2: `0o17`, `08`, and exponents without a dot or a sign.
fn is_number_in_1_2_only(unsigned: &str) -> bool {
    if unsigned.starts_with("0x") {
        return false;
    }
    let leading_zero = unsigned.len() > 1 && unsigned.starts_with('0') && unsigned.bytes().all(|b| b.is_ascii_digit());
    let exponent = unsigned.split_once(['e', 'E']).filter(|(_, exponent)| !exponent.is_empty());
    let new_exponent = exponent.is_some_and(|(mantissa, exponent)| !mantissa.contains('.') || !exponent.starts_with(['-', '+']));
    unsigned.starts_with("0o") || leading_zero || new_exponent
}

/// Whether PyYAML reads this as a date or time: `2015-10-01`, `2015-1-5`, `2015-10-01 12:00:00`, `2015-10-01T12:00:00Z`.
fn is_timestamp(text: &str) -> bool {
    let date_end = text.find(['T', 't', ' ']).unwrap_or(text.len());
    let (date, time) = text.split_at(date_end);
    let parts: Vec<&str> = date.split('-').collect();
    let digits = |part: &str, lengths: std::ops::RangeInclusive<usize>| lengths.contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
    let [year, month, day] = parts.as_slice() else { return false };
    if !digits(year, 4..=4) {
        return false;
    }
    if time.is_empty() {
        return digits(month, 2..=2) && digits(day, 2..=2);
    }
    digits(month, 1..=2)
        && digits(day, 1..=2)
        && time.trim_start_matches(['T', 't', ' ']).split(':').take(2).filter(|part| digits(part, 1..=2)).count() == 2
}

/// A text as it is written in place of something: in quotes if what stands there is (it may be JSON), or if it would mean something else without.
pub(crate) fn quoted(text: &str, standing: &str) -> String {
    let safe = text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'.' | b'@'))
        && text.starts_with(|c: char| c.is_ascii_alphanumeric())
        && !standing.starts_with('"')
        && Meaning::of(text) == Meaning::Text
        && in_yaml_1_1(text).is_none();
    if safe { text.to_owned() } else { format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn core_schema() {
        for text in ["", "~", "null", "NULL"] {
            assert_eq!(Meaning::of(text), Meaning::Null, "{text}");
        }
        for (text, value) in [("0", 0), ("-7", -7), ("+12", 12), ("0o17", 15), ("0x1F", 31), ("0123", 123)] {
            assert_eq!(Meaning::of(text), Meaning::Integer(value), "{text}");
        }
        for (text, value) in [("1.0", 1.0), (".5", 0.5), ("1e3", 1000.0), ("-1.5E-1", -0.15), ("1e999", f64::INFINITY), (".inf", f64::INFINITY)] {
            assert_eq!(Meaning::of(text), Meaning::Number(value), "{text}");
        }
        for text in ["NO", "on", "yes", "2015-10-01", "1_000", "0b1", "1:30", ".", "-", "+", "e3", "1e", "0x", "0o8", "y"] {
            assert_eq!(Meaning::of(text), Meaning::Text, "{text}");
        }
    }

    #[test]
    fn yaml_1_1() {
        for (text, taken_for) in [
            ("NO", "`false`"),
            ("on", "`true`"),
            ("Yes", "`true`"),
            ("2015-10-01", "a date"),
            ("2015-1-5 1:00:00", "a date"),
            ("2015-10-01T12:00:00Z", "a date"),
            ("1_000", "a number"),
            ("-0x1F", "a number"),
            ("0b1_0", "a number in base 2"),
            ("1:30", "a number in base 60"),
            ("190:20:30.15", "a number in base 60"),
            ("010", "a number in base 8"),
            ("0o17", "text"),
            ("08", "text"),
            ("1e3", "text"),
            ("1.5e3", "text"),
            ("=", "a sign of its own"),
        ] {
            assert_eq!(in_yaml_1_1(text), Some(taken_for), "{text}");
        }
        for text in [
            "NOR",
            "one",
            "2015",
            "1.5",
            "1.5e+3",
            "0x1E",
            "0",
            "email_address",
            "2015-10",
            "P3Y",
            "-",
            "1:90",
            "0:30",
            "08x",
            "true",
            "nothing",
            "2015-1-5",
            ".inf",
        ] {
            assert_eq!(in_yaml_1_1(text), None, "{text}");
        }
    }
}
