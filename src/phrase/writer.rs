//! Puts sentences together: spaces, commas, capitals, lists, and the words for lists that are open, exclusive or only hinted at.

use std::borrow::Cow;

use super::grammar::capitalised;
use super::piece::{Kind, Piece, Sentence};
use super::wording::wording;
use crate::model::{Common, DataRef, DefinedName, Id, PartyRef, Policy, Url};
use crate::vocab::{DataCategory, Field, Party, Stance, Vocabulary};

/// Joins the last two of a list: "and", or "or" in a denial.
pub(super) const AND: &str = "";

/// A sentence in the making.
pub(super) struct Writer<'p> {
    pub(super) policy: &'p Policy,
    /// The common fields of the statement; none for what is no statement.
    pub(super) common: Option<Common<'p>>,
    /// Fields that are only hinted at, that are exclusive, and that name examples.
    pub(super) marks: [&'p [Field]; 3],
    /// Fields whose openness, exclusivity or hedge has been said.
    qualified: Vec<Field>,
    /// What has been said of the common fields that the main clause can say.
    pub(super) said: Said,
    pieces: Vec<Piece<'p>>,
    /// A sentence begins with what comes next.
    start: bool,
    /// A comma stands before what comes next, unless the sentence ends there.
    comma: bool,
    /// The field that the next pieces come from.
    field: Option<&'static str>,
}

/// Which common fields the main clause has said.
#[derive(Default)]
pub(super) struct Said {
    pub(super) by: bool,
    pub(super) effort: bool,
    pub(super) strength: bool,
    pub(super) plural_actor: bool,
}

impl<'p> Writer<'p> {
    pub(super) fn new(policy: &'p Policy, common: Option<Common<'p>>) -> Self {
        let marks = common.map_or([&[] as &[Field]; 3], |common| [common.hedged, common.exclusive, common.open_ended]);
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

    /// Adds a list: "a, b and c". Where the statement says so of the field, the list is exclusive, open or hinted at.
    pub(super) fn list<T>(&mut self, field: Field, and: &'static str, items: &'p [T], mut each: impl FnMut(&mut Self, &'p T)) -> &mut Self {
        let and = if and == AND { self.and() } else { and };
        self.field = Some(field.name());
        let [hedged, exclusive, open] = self.qualities(field);
        self.qualified.push(field);
        if hedged {
            self.words("possibly");
        }
        if exclusive {
            self.words("only");
        }
        let last = if open { usize::MAX } else { items.len().saturating_sub(1) };
        for (at, item) in items.iter().enumerate() {
            match at {
                0 => {}
                _ if at == last => _ = self.words(and),
                _ => _ = self.comma(),
            }
            self.field = Some(field.name());
            each(self, item);
        }
        if open {
            self.field = None;
            self.words(and).words(others(field));
        }
        self.field = None;
        self
    }

    /// A list of terms.
    pub(super) fn terms<V: Vocabulary>(&mut self, field: Field, and: &'static str, terms: &'p [V]) -> &mut Self {
        self.list(field, and, terms, |writer, term| _ = writer.term(*term))
    }

    /// A list of data: "your name and e-mail address, Account Data and server logs".
    pub(super) fn data(&mut self, field: Field, and: &'static str, data: &'p [DataRef]) -> &mut Self {
        let mut yours = false;
        self.list(field, and, data, |writer, data| match data {
            DataRef::Name(name) => {
                yours = false;
                writer.name(name);
            }
            DataRef::Term(term) => yours = writer.category(*term, yours),
        })
    }

    /// A kind of data. "Your" is said once for those that follow each other; gives back whether it was said.
    fn category(&mut self, term: DataCategory, yours: bool) -> bool {
        let words = wording(term);
        let bare = words.strip_prefix("your ");
        self.worded(term, bare.filter(|_| yours).unwrap_or(words));
        bare.is_some()
    }

    /// A list of parties, as objects: "us", "you", "service providers".
    pub(super) fn parties(&mut self, field: Field, and: &'static str, parties: &'p [PartyRef]) -> &mut Self {
        self.list(field, and, parties, |writer, party| _ = writer.party(party))
    }

    pub(super) fn party(&mut self, party: &'p PartyRef) -> &mut Self {
        match party {
            PartyRef::Name(name) => self.name(name),
            PartyRef::Term(Party::Publisher) => self.worded(Party::Publisher, "us"),
            PartyRef::Term(term) => self.term(*term),
        }
    }

    /// Whether the field is hedged, exclusive, open-ended.
    fn qualities(&self, field: Field) -> [bool; 3] {
        self.marks.map(|fields| fields.contains(&field))
    }

    /// Says a hedge before what is no list, such as a period.
    pub(super) fn single(&mut self, field: Field) -> &mut Self {
        let [hedged, exclusive, open] = self.qualities(field);
        if hedged {
            self.words("possibly");
        }
        if exclusive {
            self.words("only");
        }
        if !open {
            self.qualified.push(field);
        }
        self
    }

    /// What the statement says of fields, as far as no list has said it.
    pub(super) fn remaining_qualities(&mut self) {
        let said = std::mem::take(&mut self.qualified);
        let starts = ["This is only hinted at:", "Nothing else is meant than what is stated of this:", "Only examples are given of this:"];
        for (fields, start) in self.marks.into_iter().zip(starts) {
            for field in fields.iter().filter(|field| !said.contains(field)) {
                self.words(start).of("field").term(*field).stop();
            }
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

/// What stands for the rest of a list of which the text names examples.
const fn others(field: Field) -> &'static str {
    match field {
        Field::Data | Field::Stores | Field::Combines | Field::Derives | Field::Over => "other data",
        Field::Purposes | Field::Reasons => "for other purposes",
        Field::Recipients | Field::Members | Field::Sources | Field::By | Field::Bodies | Field::SetBy | Field::Parties => "others",
        Field::Methods | Field::Via | Field::AnnouncedBy | Field::Channels => "in other ways",
        Field::Context | Field::OnlyIf | Field::OnlyIfAny => "in other cases",
        Field::Operations | Field::Modes => "handle in other ways",
        Field::Places | Field::From | Field::To => "other places",
        _ => "others like these",
    }
}
