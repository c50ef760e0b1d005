//! One respect in which a question is asked: the data, the purpose or the recipient.

use super::bits::{Bits, Table};
use crate::meaning::{Extent, Names, Reach, Relation};
use crate::model::Ref;
use crate::vocab::Vocabulary;

/// For every term, the statements that stand to it in a certain way; and those that do not name the field at all.
#[derive(Debug, Default)]
pub(super) struct Field {
    touched: Table,
    firm: Table,
    whole: Table,
    within: Table,
    /// The statements that are silent in this respect.
    empty: Bits,
    /// The statements that hold for everything there is, or are silent.
    universal: Bits,
}

/// What is asked for in a respect.
#[derive(Debug)]
pub(super) enum Asked {
    /// Nothing in particular.
    Anything,
    /// A term, by its position.
    Term(usize),
    /// A declared name: the statements that touch it, firmly, in whole, and those of which it cannot be said that they do not.
    Name(Box<[Bits; 4]>),
}

/// How 64 statements stand to what is asked for in a respect.
#[derive(Debug, Clone, Copy)]
pub(super) struct Stand {
    /// They speak of something of it.
    pub(super) touched: u64,
    /// And not only by way of "may include".
    pub(super) firm: u64,
    /// They speak of all of it.
    pub(super) whole: u64,
    /// All of it lies within what they speak of, as far as the text tells.
    pub(super) within: u64,
    /// They are silent in this respect, and it is asked about.
    pub(super) silent: u64,
    /// If they deny, they deny all of it.
    pub(super) denied: u64,
}

impl Field {
    pub(super) fn new<T: Vocabulary>(words: usize) -> Self {
        let table = || Table::new(T::ALL.len(), words);
        Self { touched: table(), firm: table(), whole: table(), within: table(), empty: Bits::new(words), universal: Bits::new(words) }
    }

    /// Adds a statement that is silent in this respect.
    pub(super) fn add_silent(&mut self, number: usize) {
        self.empty.insert(number);
        self.universal.insert(number);
    }

    /// Adds a statement with what it reaches. `root` is the term that stands for everything.
    pub(super) fn add<T: Vocabulary>(&mut self, number: usize, extent: &Extent, root: T) {
        extent.touched.iter::<T>().for_each(|term| self.touched.insert(term.position(), number));
        extent.firm.iter::<T>().for_each(|term| self.firm.insert(term.position(), number));
        extent.whole.iter::<T>().for_each(|term| self.whole.insert(term.position(), number));
        extent.within.iter::<T>().for_each(|term| self.within.insert(term.position(), number));
        self.universal.insert_if(number, extent.whole.contains(root.position()));
    }

    pub(super) fn stand(&self, asked: &Asked, word: usize) -> Stand {
        let empty = self.empty.word(word);
        let (touched, firm, whole, within) = match asked {
            Asked::Anything => return Stand { touched: !0, firm: !0, whole: !0, within: !0, silent: 0, denied: self.universal.word(word) },
            Asked::Term(term) => {
                (self.touched.word(*term, word), self.firm.word(*term, word), self.whole.word(*term, word), self.within.word(*term, word))
            }
            Asked::Name(bits) => {
                let [touched, firm, whole, within] = bits.as_ref();
                // What else a name holds is not known, so that "only" denies it where nothing of it is spoken of.
                (touched.word(word), firm.word(word), whole.word(word), within.word(word))
            }
        };
        Stand { touched, firm, whole, within, silent: empty, denied: whole | empty }
    }
}

/// What is asked for. A name that nobody declares is touched by nothing.
pub(super) fn asked<'p, T: Vocabulary, S>(
    item: Option<&Ref<T>>,
    names: &Names<'p, T>,
    statements: &[S],
    relation: impl Fn(&S, &Reach<'_>) -> Relation,
) -> Asked {
    match item {
        None => Asked::Anything,
        Some(Ref::Term(term)) => Asked::Term(term.position()),
        Some(Ref::Name(name)) => {
            let words = statements.len().div_ceil(64);
            let mut bits = [(); 4].map(|()| Bits::new(words));
            if let Some(reach) = names.number(name).map(|number| names.reach(number)) {
                for (number, statement) in statements.iter().enumerate() {
                    let found = relation(statement, &reach);
                    let [touched, firm, whole, within] = &mut bits;
                    touched.insert_if(number, found.touched);
                    firm.insert_if(number, found.firm);
                    whole.insert_if(number, found.whole);
                    within.insert_if(number, found.within);
                }
            }
            Asked::Name(Box::new(bits))
        }
    }
}
