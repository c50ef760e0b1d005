//! Reading preferences: the same reader, gate and problems as for policies.

use std::path::Path as FilePath;

use super::{Limits, ReadError, Root, Stage, as_text, read};
use crate::diagnostic::{Collector, Level, Problem, Problems};
use crate::gate::Document;
use crate::preferences::Preferences;
use crate::source::SourceMap;
use crate::source::file::read_file;
use crate::source::tree::Tree;

/// Preferences that were read, with what is known about their file.
#[derive(Debug)]
pub struct PreferencesReading {
    /// The preferences.
    pub preferences: Preferences,
    /// Where everything stands in the file.
    pub source: SourceMap,
    /// Warnings and notes; there are no errors.
    pub remarks: Vec<Problem>,
}

impl Root for Preferences {
    const DOCUMENT: &'static Document = &crate::gate::PREFERENCES;

    fn check(&self, tree: &Tree<'_>, _whole: bool, problems: &mut Collector<'_>) {
        crate::integrity::wishes::check(self, tree, problems);
    }
}

impl Preferences {
    /// Reads preferences from YAML or JSON.
    ///
    /// ```
    /// use privacy_policy::preferences::Preferences;
    ///
    /// let reading = Preferences::from_yaml(
    ///     "privacy_preferences: \"1.0\"\nwishes:\n  - id: no_sale\n    test: {never: {act: sell}}\n",
    /// )?;
    /// assert_eq!(reading.preferences.wishes[0].weight(), 1);
    /// # Ok::<(), privacy_policy::Problems>(())
    /// ```
    ///
    /// # Errors
    /// All problems of the text, if one of them is an error.
    pub fn from_yaml(text: &str) -> Result<PreferencesReading, Problems> {
        Self::from_yaml_with(text, Limits::default())
    }

    /// Reads preferences from YAML or JSON, within bounds of your own.
    ///
    /// # Errors
    /// All problems of the text, if one of them is an error.
    pub fn from_yaml_with(text: &str, limits: Limits) -> Result<PreferencesReading, Problems> {
        let (preferences, tree, problems) = read::<Self>(text, limits, Stage::Integrity);
        match preferences {
            Some(preferences) if problems.iter().all(|problem| problem.level() != Level::Error) => {
                Ok(PreferencesReading { preferences, source: SourceMap::new(tree), remarks: problems })
            }
            _ => Err(Problems(problems)),
        }
    }

    /// Reads preferences from bytes, which must be UTF-8, within bounds of your own.
    ///
    /// # Errors
    /// All problems of the text, if one of them is an error.
    pub fn from_slice_with(bytes: &[u8], limits: Limits) -> Result<PreferencesReading, Problems> {
        Self::from_yaml_with(as_text(bytes, limits)?, limits)
    }

    /// Reads preferences from a file, which must be a regular file.
    ///
    /// # Errors
    /// If the file cannot be read; and all problems of the text, if one of them is an error.
    pub fn from_path(path: impl AsRef<FilePath>) -> Result<PreferencesReading, ReadError> {
        let limits = Limits::default();
        let bytes = read_file(path.as_ref(), limits.bytes)?;
        Ok(Self::from_slice_with(&bytes, limits)?)
    }

    /// Whether a text says that it is a preferences file: by its first key, even if that is a little misspelt. Nothing else is looked at.
    #[must_use]
    pub fn is_first_key_of(text: &[u8]) -> bool {
        let mut rest = text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(text);
        loop {
            rest = rest.trim_ascii_start();
            let after = |lead: &[u8]| rest.strip_prefix(lead);
            rest = match rest {
                [b'#' | b'%', ..] => rest.iter().position(|byte| *byte == b'\n').and_then(|end| rest.get(end..)).unwrap_or_default(),
                _ => match after(b"---").or_else(|| after(b"{")).or_else(|| after(b"\"")).or_else(|| after(b"'")) {
                    Some(after) => after,
                    None => return rest.get(..FIRST_KEY.len()).is_some_and(|start| start.eq_ignore_ascii_case(FIRST_KEY)),
                },
            };
        }
    }
}

/// How the first key begins. No key of a policy does.
const FIRST_KEY: &[u8] = b"privacy_pref";

#[cfg(test)]
mod tests {
    use crate::preferences::Preferences;

    #[test]
    fn the_first_key_tells_the_kind_of_file() {
        for text in [
            "privacy_preferences: \"1.0\"\n",
            "\u{feff}# wishes\n\n--- # mine\nprivacy_preference: 1.0",
            "{ \"privacy_preferences\": \"1.0\"}",
            "%YAML 1.2\n---\n'privacy_preferences': '1.0'",
            "Privacy_Preferences:",
        ] {
            assert!(Preferences::is_first_key_of(text.as_bytes()), "{text}");
        }
        for text in ["", "#", "{", "privacy_policy: \"1.0\"", "title: privacy_preferences", "- privacy_preferences", "# privacy_preferences"] {
            assert!(!Preferences::is_first_key_of(text.as_bytes()), "{text}");
        }
    }
}
