//! Names of files that every system takes, one for each policy.

use std::collections::{HashMap, HashSet};

/// How long a name gets, in bytes, without its ending.
const LONGEST: usize = 60;

/// Names that Windows keeps for devices.
const RESERVED: [&str; 4] = ["con", "prn", "aux", "nul"];

/// Gives out names, each once.
#[derive(Debug, Default)]
pub struct Names {
    given: HashSet<String>,
    /// The last number that followed a name.
    last: HashMap<String, usize>,
}

impl Names {
    /// Names for pages beside an `index.html`.
    #[must_use]
    pub fn beside_index() -> Self {
        Self { given: HashSet::from(["index".to_owned()]), last: HashMap::new() }
    }

    /// A name made of the letters and digits of a text, without an ending. If it was given before, a number follows.
    pub fn give(&mut self, text: &str) -> String {
        let plain = plain(text);
        let mut free = plain.clone();
        // The number goes up with the names given, so this ends.
        while !self.given.insert(free.clone()) {
            let last = self.last.entry(plain.clone()).or_insert(1);
            *last += 1;
            free = format!("{plain}-{last}");
        }
        free
    }
}

/// The text in small letters, with a hyphen for everything but ASCII letters and digits.
fn plain(text: &str) -> String {
    let mut name = String::new();
    for c in text.chars() {
        if name.len() >= LONGEST {
            break;
        }
        match c.to_ascii_lowercase() {
            c if c.is_ascii_alphanumeric() => name.push(c),
            _ if name.ends_with('-') || name.is_empty() => {}
            _ => name.push('-'),
        }
    }
    let name = name.trim_end_matches('-');
    let device = name.len() == 4 && (name.starts_with("com") || name.starts_with("lpt"));
    if name.is_empty() {
        "policy".to_owned()
    } else if RESERVED.contains(&name) || device {
        format!("policy-{name}")
    } else {
        name.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::Names;

    #[test]
    fn names_are_safe_and_unique() {
        let mut names = Names::beside_index();
        let given = ["Acme: Privacy!", "acme privacy", "Acme-privacy", "../../etc/passwd", "信息", "index", "NUL", "lpt1", "", "acme privacy 2"]
            .map(|text| names.give(text));
        assert_eq!(
            given,
            [
                "acme-privacy",
                "acme-privacy-2",
                "acme-privacy-3",
                "etc-passwd",
                "policy",
                "index-2",
                "policy-nul",
                "policy-lpt1",
                "policy-2",
                "acme-privacy-2-2"
            ]
        );
        assert!(names.give(&"x".repeat(500)).len() <= 60);
    }
}
