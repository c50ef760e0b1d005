//! Names of files that every system takes, one for each policy.

use std::collections::HashSet;

/// How long a name gets, in bytes, without its ending.
const LONGEST: usize = 60;

/// Names that Windows keeps for devices.
const RESERVED: [&str; 4] = ["con", "prn", "aux", "nul"];

/// Gives out names, each once.
#[derive(Debug, Default)]
pub struct Names {
    given: HashSet<String>,
}

impl Names {
    /// Names for pages beside an `index.html`.
    #[must_use]
    pub fn beside_index() -> Self {
        Self { given: HashSet::from(["index".to_owned()]) }
    }

    /// A name made of the letters and digits of a text, without an ending. If it was given before, a number follows.
    pub fn give(&mut self, text: &str) -> String {
        let plain = plain(text);
        // The number goes up with the names given, so this ends.
        let numbered = (2..=self.given.len() + 2).map(|number| format!("{plain}-{number}"));
        let free = std::iter::once(plain.clone()).chain(numbered).find(|name| !self.given.contains(name)).unwrap_or(plain);
        self.given.insert(free.clone());
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
