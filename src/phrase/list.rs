//! Lists: "a, b and c", with the words for those that are open, exclusive, meant in each part or only hinted at.

use super::wording::wording;
use super::writer::Writer;
use crate::model::{DataRef, PartyRef};
use crate::vocab::{DataCategory, Field, Party, Stance, Vocabulary};

/// Joins the last two of a list: "and", or "or" in a denial.
pub(super) const AND: &str = "";

impl<'p> Writer<'p> {
    /// Adds a list: "a, b and c". Where the statement says so of the field, the list is exclusive, open or hinted at.
    pub(super) fn list<T>(&mut self, field: Field, and: &'static str, items: &'p [T], mut each: impl FnMut(&mut Self, &'p T)) -> &mut Self {
        let and = if and == AND { self.and() } else { and };
        self.field = Some(field.name());
        let [hedged, exclusive, open, every] = self.qualities(field);
        self.qualified.push(field);
        if hedged {
            self.words("possibly");
        }
        if exclusive {
            self.words("only");
        }
        if every {
            self.words(each_of(field));
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

    /// Whether the field is hedged, exclusive, open-ended, meant in each part.
    fn qualities(&self, field: Field) -> [bool; 4] {
        let [hedged, exclusive, open, every] = self.marks.map(|fields| fields.contains(&field));
        // "We do not use it only for this" would say something else; what is exclusive in a denial is said after it.
        [hedged, exclusive && self.stance() != Stance::DoesNot, open, every]
    }

    /// Says a hedge before what is no list, such as a period.
    pub(super) fn single(&mut self, field: Field) -> &mut Self {
        let [hedged, exclusive, open, every] = self.qualities(field);
        if hedged {
            self.words("possibly");
        }
        if exclusive {
            self.words("only");
        }
        if !open && !every {
            self.qualified.push(field);
        }
        self
    }

    /// What the statement says of fields, as far as no list has said it.
    pub(super) fn remaining_qualities(&mut self) {
        let said = std::mem::take(&mut self.qualified);
        let starts = [
            "This is only hinted at:",
            "Nothing else is meant than what is stated of this:",
            "Only examples are given of this:",
            "Each of these is meant, without exception of its kind:",
        ];
        for (at, (fields, start)) in self.marks.into_iter().zip(starts).enumerate() {
            let anew = at == 1 && self.stance() == Stance::DoesNot;
            for field in fields.iter().filter(|field| anew || !said.contains(field)) {
                self.words(start).of("field").term(*field).stop();
            }
        }
    }

    /// A list that no statement qualifies, with the field that is set.
    pub(super) fn series<T>(&mut self, items: &'p [T], and: &'static str, mut each: impl FnMut(&mut Self, &'p T)) -> &mut Self {
        let last = items.len().saturating_sub(1);
        for (at, item) in items.iter().enumerate() {
            match at {
                0 => {}
                _ if at == last => _ = self.words(and),
                _ => _ = self.comma(),
            }
            each(self, item);
        }
        self
    }

    /// Data in a list that no statement qualifies.
    pub(super) fn data_series(&mut self, data: &'p [DataRef]) -> &mut Self {
        self.series(data, "and", |writer, data| match data {
            DataRef::Name(name) => _ = writer.name(name),
            DataRef::Term(term) => _ = writer.term(*term),
        })
    }
}

/// What stands before a list of which each thing is meant, whatever its kind.
const fn each_of(field: Field) -> &'static str {
    match field {
        Field::Data | Field::Stores | Field::Combines | Field::Derives | Field::Over => "any kind of",
        Field::Purposes | Field::Reasons => "for any of these purposes:",
        _ => "any of these:",
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
