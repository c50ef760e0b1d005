//! Puts sentences together: spaces, commas, capitals, lists, and the words for lists that are open, exclusive or only hinted at.

use std::borrow::Cow;

use super::grammar::capitalised;
use super::piece::{Kind, Piece, Sentence};
use super::wording::wording;
use crate::model::{Common, DefinedName, Id, Policy, Url};
use crate::vocab::{Field, Stance, Vocabulary};

/// A sentence in the making.
pub(super) struct Writer<'p> {
    pub(super) policy: &'p Policy,
    /// The common fields of the statement; none for what is no statement.
    pub(super) common: Option<Common<'p>>,
    /// Fields that are only hinted at, that are exclusive, that name examples, and of which each thing is meant.
    pub(super) marks: [&'p [Field]; 4],
    /// Fields whose openness, exclusivity or hedge has been said.
    pub(super) qualified: Vec<Field>,
    /// What has been said of the common fields that the main clause can say.
    pub(super) said: Said,
    pieces: Vec<Piece<'p>>,
    /// A sentence begins with what comes next.
    start: bool,
    /// A comma stands before what comes next, unless the sentence ends there.
    comma: bool,
    /// The field that the next pieces come from.
    pub(super) field: Option<&'static str>,
}

/// Which common fields the main clause has said.
#[derive(Default)]
pub(super) struct Said {
    pub(super) by: bool,
    pub(super) effort: bool,
    pub(super) strength: bool,
    pub(super) plural_actor: bool,
    /// The sentence grants a right, so that a law that permits something permits to refuse it.
    pub(super) right: bool,
}

impl<'p> Writer<'p> {
    pub(super) fn new(policy: &'p Policy, common: Option<Common<'p>>) -> Self {
        let marks = common.map_or([&[] as &[Field]; 4], |common| [common.hedged, common.exclusive, common.open_ended, common.every]);
        Self { policy, common, marks, qualified: Vec::new(), said: Said::default(), pieces: Vec::new(), start: true, comma: false, field: None }
    }

    pub(super) fn finish(self) -> Sentence<'p> {
        Sentence { pieces: self.pieces }
    }

    pub(super) fn stance(&self) -> Stance {
        self.common.map_or(Stance::Does, |common| common.stance)
    }

    /// Says with which field the following is about.
    pub(super) fn of(&mut self, field: &'static str) -> &mut Self {
        self.field = Some(field);
        self
    }

    /// The field that the following is about.
    pub(super) const fn field(&self) -> &'static str {
        match self.field {
            Some(field) => field,
            None => "applies_to",
        }
    }

    /// Adds words of this library. A comma or full stop at their start follows without a space.
    pub(super) fn words(&mut self, words: impl Into<Cow<'static, str>>) -> &mut Self {
        let words = words.into();
        if words.is_empty() {
            return self;
        }
        let words = if words.starts_with([',', '.', ';', ':', ')', '”']) { words } else { self.gap(words) };
        self.push(words, Kind::Words, None);
        self
    }

    /// Adds words of this library that say what a field holds.
    pub(super) fn value(&mut self, field: &'static str, words: impl Into<Cow<'static, str>>) -> &mut Self {
        let words = self.gap(words.into());
        self.push(words, Kind::Words, Some(field));
        self
    }

    /// Adds text of the file.
    pub(super) fn text(&mut self, text: &'p str, kind: Kind<'p>) -> &mut Self {
        let _ = self.gap("".into());
        let field = self.field;
        self.push(text.into(), kind, field);
        self
    }

    /// Adds text of the file in quotation marks.
    pub(super) fn quoted(&mut self, text: &'p str) -> &mut Self {
        self.words("“").text(text.trim(), Kind::Text);
        self.words("”")
    }

    pub(super) fn name(&mut self, name: &'p DefinedName) -> &mut Self {
        self.text(name.as_str(), Kind::Name(name))
    }

    pub(super) fn url(&mut self, url: &'p Url) -> &mut Self {
        self.text(url.as_str(), Kind::Url)
    }

    pub(super) fn term<V: Vocabulary>(&mut self, term: V) -> &mut Self {
        self.worded(term, wording(term))
    }

    /// Adds a term in other words than its usual ones.
    pub(super) fn worded<V: Vocabulary>(&mut self, term: V, words: impl Into<Cow<'static, str>>) -> &mut Self {
        let words = self.gap(words.into());
        let field = self.field;
        self.push(words, Kind::Term(V::INFO.name, term.term()), field);
        self
    }

    /// A comma before what comes next.
    pub(super) fn comma(&mut self) -> &mut Self {
        self.comma = !self.start;
        self
    }

    /// Ends the sentence; the next one begins with a capital letter.
    pub(super) fn stop(&mut self) -> &mut Self {
        self.comma = false;
        self.field = None;
        if !self.start {
            // A text of the file that ends with a full stop, as in "Inc.", ends the sentence too.
            let mut last = self.pieces.iter().rev().flat_map(|piece| piece.text.chars().rev()).filter(|c| *c != '”');
            if !last.next().is_some_and(|c| matches!(c, '.' | '!' | '?')) {
                self.push(".".into(), Kind::Words, None);
            }
            self.start = true;
        }
        self
    }

    /// Puts the space and comma that are due before a piece; gives back the piece, with a capital where a sentence begins.
    fn gap(&mut self, words: Cow<'static, str>) -> Cow<'static, str> {
        let start = std::mem::take(&mut self.start);
        let mut gap = String::new();
        if std::mem::take(&mut self.comma) && !start {
            gap.push(',');
        }
        if !self.pieces.is_empty() && !self.pieces.last().is_some_and(|piece| piece.text.ends_with(['(', '“', ' '])) {
            gap.push(' ');
        }
        if !gap.is_empty() {
            self.push(gap.into(), Kind::Words, None);
        }
        if start { capitalised(&words).into() } else { words }
    }

    fn push(&mut self, text: Cow<'p, str>, kind: Kind<'p>, field: Option<&'static str>) {
        if text.is_empty() {
            return;
        }
        match self.pieces.last_mut() {
            Some(last) if kind == Kind::Words && last.kind == Kind::Words && field == last.field => last.text.to_mut().push_str(&text),
            _ => self.pieces.push(Piece { text, kind, field }),
        }
    }

    /// The title of a document or part, the heading of a section, or the words of a statement's short name.
    pub(super) fn reference(&mut self, id: &'p Id) -> &mut Self {
        let document = &self.policy.document;
        let title = (document.related.get(id).and_then(|related| related.title.as_ref()))
            .or_else(|| document.parts.get(id).and_then(|part| part.title.as_ref()))
            .map(|title| title.as_str())
            .or_else(|| document.sections.get(id).map(|section| section.as_str()));
        self.words("“");
        match title {
            Some(title) => _ = self.text(title, Kind::Reference(id)),
            None => {
                let field = self.field;
                self.push(super::grammar::spaced(id.as_str()).into(), Kind::Reference(id), field);
            }
        };
        self.words("”")
    }
}
