//! What more or less in a field means: the vocabulary of the table in `fields.rs`.

use crate::vocab::VocabularyInfo;

/// What a field does for its statement, and so what a change of it means.
#[derive(Debug, Clone, Copy)]
pub(super) enum Role {
    /// A list: what more of it does, what its items are, and what it means to leave it out.
    List(Sense, Of, Empty),
    /// One term of an ordered table.
    Scale(Sense, &'static Scale),
    /// Terms of which some protect the person more than others, such as legal instruments.
    Ranked(&'static Scale),
    /// A length of time.
    Time(Sense),
    /// How long a cookie stays.
    Lifetime,
    /// How long data is kept.
    Period,
    /// A limit of age.
    Age(Sense),
    /// Names of fields that are open-ended or exclusive, with what that does to the statement.
    Fields(Sense),
    /// A way to do something: another way is as good, none is a loss.
    Way,
    /// What the statement is about. Statements that differ here are different statements.
    Key,
    /// Has no part in what people have to expect.
    Neutral,
    /// What a change means cannot be told from the terms.
    Unclear,
}

/// What more of something does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Sense {
    /// The statement reaches further. Whether that is good depends on the statement.
    Reach,
    /// The statement reaches less far.
    Limit,
    /// It is worse for the person, whatever the statement.
    Cost,
    /// It is better for the person, whatever the statement.
    Gain,
    /// What is said is weaker: a promise protects less, and what was stated as a fact is only possible.
    Weaken,
}

/// What the items of a list are, and which others an item brings with it.
#[derive(Debug, Clone, Copy)]
pub(super) enum Of {
    /// Data: what a category includes, and what a definition means.
    Data,
    /// Parties: what a kind of party includes, and who belongs to a group.
    Parties,
    /// Terms that include the narrower ones: whoever names the wider one names them all.
    Wider(&'static VocabularyInfo),
    /// Terms that are stricter the narrower they are: whoever promises the narrower one promises the wider one.
    Stricter(&'static VocabularyInfo),
    /// Places.
    Places,
    /// Texts and names, which are the same or not.
    Texts,
}

/// What it means to leave a field out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Empty {
    /// There is nothing of the kind.
    Nothing,
    /// The text does not say.
    Unstated,
    /// There is no limit.
    Everything,
}

/// An ordered table of terms.
#[derive(Debug)]
pub(super) struct Scale {
    /// The rank where the field is left out, if that has one.
    pub(super) absent: Option<i8>,
    pub(super) ranks: &'static [(&'static str, i8)],
}

impl Scale {
    pub(super) fn rank(&self, term: Option<&str>) -> Option<i8> {
        match term {
            None => self.absent,
            Some(term) => self.ranks.iter().find(|(name, _)| *name == term).map(|(_, rank)| *rank),
        }
    }
}
