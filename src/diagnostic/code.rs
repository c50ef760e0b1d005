//! The kinds of problem, as one table.

use std::fmt;
use std::str::FromStr;

/// How bad a problem is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Worth knowing; the file is valid.
    Note,
    /// The file is valid and says something that it most likely should not.
    Warning,
    /// The file is not valid.
    Error,
}

impl Level {
    /// The level in a word, as output formats write it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Where in the reading of a file a kind of problem belongs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Family {
    /// The file as text and as YAML.
    Yaml,
    /// The shape of the document: what the JSON Schema sees too.
    Shape,
    /// What holds the document together: names, references, dates, contradictions.
    Integrity,
}

impl fmt::Display for Family {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Yaml => "yaml",
            Self::Shape => "shape",
            Self::Integrity => "integrity",
        })
    }
}

macro_rules! codes {
    ($($variant:ident $name:literal $family:ident $level:ident $summary:literal;)*) => {
        /// A kind of problem. Its name is stable: it is never renamed, and never given another meaning.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Code { $(#[doc = $summary] $variant,)* }

        impl Code {
            /// Every kind of problem, by family and name.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The name, such as `unknown-key`.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }

            /// The family it belongs to.
            #[must_use]
            pub const fn family(self) -> Family {
                match self { $(Self::$variant => Family::$family,)* }
            }

            /// How bad it is.
            #[must_use]
            pub const fn level(self) -> Level {
                match self { $(Self::$variant => Level::$level,)* }
            }

            /// What it means, in one sentence.
            #[must_use]
            pub const fn summary(self) -> &'static str {
                match self { $(Self::$variant => $summary,)* }
            }

            pub(super) const fn explanation_text(self) -> &'static str {
                match self { $(Self::$variant => include_str!(concat!("codes/", $name, ".md")),)* }
            }
        }
    };
}

codes! {
    AmbiguousScalar "ambiguous-scalar" Yaml Note "A value without quotes that readers of YAML 1.1 take for something else.";
    ControlCharacter "control-character" Yaml Error "The file holds a character that cannot be seen or that changes how others are shown.";
    DuplicateKey "duplicate-key" Yaml Error "A key stands twice in the same map.";
    EmptyFile "empty-file" Yaml Error "The file holds no document.";
    KeyNotText "key-not-text" Yaml Error "A key is a number, a boolean, null, a list or a map.";
    NotUtf8 "not-utf8" Yaml Error "The file is not text in UTF-8.";
    NumberNotJson "number-not-json" Yaml Error "A number that JSON cannot hold.";
    SeveralDocuments "several-documents" Yaml Error "The file holds more than one document.";
    TooDeep "too-deep" Yaml Error "Lists and maps are nested deeper than any policy needs.";
    TooLarge "too-large" Yaml Error "The file, or what reading it would take, is larger than a limit.";
    TooManyProblems "too-many-problems" Yaml Error "The file has more problems than are shown.";
    TooManyRemarks "too-many-remarks" Yaml Note "The file has more notes and warnings than are shown.";
    YamlAnchor "yaml-anchor" Yaml Error "The file uses an anchor or an alias of YAML.";
    YamlMergeKey "yaml-merge-key" Yaml Error "The file uses a merge key of YAML.";
    YamlSyntax "yaml-syntax" Yaml Error "The file is not YAML.";
    YamlTag "yaml-tag" Yaml Error "The file uses a tag of YAML.";

    EmptyValue "empty-value" Shape Error "A list, map or text is empty.";
    InvalidValue "invalid-value" Shape Error "A text is not of the kind that belongs here.";
    MissingKey "missing-key" Shape Error "A key that cannot be left out is missing.";
    MissingValue "missing-value" Shape Error "A key has no value, or `null`.";
    NeedsQuotes "needs-quotes" Shape Error "A value that should be text is read as a number, a boolean or null.";
    OneKeyOnly "one-key-only" Shape Error "A map that must have exactly one key has several.";
    OutOfRange "out-of-range" Shape Error "A number is outside its range.";
    UnknownKey "unknown-key" Shape Error "A key that the language does not have.";
    UnknownTerm "unknown-term" Shape Error "A word that the vocabulary does not have.";
    WrongType "wrong-type" Shape Error "A list, a map, text or a number stands where something else belongs.";
    WrongVersion "wrong-version" Shape Error "The file is written in another version of the language.";

    AgesReversed "ages-reversed" Integrity Error "An age range ends before it starts.";
    Contradiction "contradiction" Integrity Error "A statement and its denial stand side by side with nothing to explain it.";
    CyclicDefinition "cyclic-definition" Integrity Error "A name is defined by itself.";
    DuplicateId "duplicate-id" Integrity Error "The same short name is given twice.";
    DuplicateItem "duplicate-item" Integrity Warning "The same item stands twice in a list.";
    DuplicateName "duplicate-name" Integrity Error "The same name is declared twice.";
    DuplicateStatement "duplicate-statement" Integrity Warning "The same statement stands twice.";
    EmptyStatement "empty-statement" Integrity Error "A statement says nothing.";
    EveryAndHedged "every-and-hedged" Integrity Error "A field is said of everything and only hinted at.";
    FieldNotStated "field-not-stated" Integrity Error "`exclusive`, `open_ended`, `every` or `hedged` names a field that the statement does not have.";
    ImpossibleDates "impossible-dates" Integrity Error "Dates stand in an order that cannot be.";
    MisplacedField "misplaced-field" Integrity Error "A field is used with a kind of statement that it does not belong to.";
    OpenAndExclusive "open-and-exclusive" Integrity Error "A field is said to be complete and open at the same time.";
    ReservedName "reserved-name" Integrity Error "A declared name is spelled like a code of a country or region.";
    StatedAndNotStated "stated-and-not-stated" Integrity Error "A topic is listed as not stated, and the document states it.";
    UndeclaredName "undeclared-name" Integrity Error "A name is used that is declared nowhere.";
    UnknownCode "unknown-code" Integrity Error "A code of a place or language that does not exist.";
    UnlinkedException "unlinked-exception" Integrity Note "A statement is narrower than a denial, and nothing says that it is its exception.";
    UnusedName "unused-name" Integrity Warning "A name is declared and never used.";
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A word that is no code.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{code}` is not a code{}", nearest.map(|nearest| format!("; did you mean `{nearest}`?")).unwrap_or_default())]
pub struct UnknownCode {
    code: String,
    nearest: Option<&'static str>,
}

impl FromStr for Code {
    type Err = UnknownCode;

    fn from_str(text: &str) -> Result<Self, UnknownCode> {
        Self::ALL
            .iter()
            .copied()
            .find(|code| code.as_str() == text)
            .ok_or_else(|| UnknownCode { code: text.to_owned(), nearest: super::nearest(text, Self::ALL.iter().map(|code| code.as_str())) })
    }
}
