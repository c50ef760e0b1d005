//! Who asks: the policy's claims, and for whom the wish is made.

use crate::claims::{Answer, Claims, Ground, Limit, Question};
use crate::model::{Place, Ref};
use crate::vocab::{Act, Condition, DataCategory, DataSubject, Party, Purpose};

/// The claims of a policy, asked for some people in some place.
#[derive(Debug, Clone, Copy)]
pub(super) struct Asking<'c, 'p> {
    pub(super) claims: &'c Claims<'p>,
    pub(super) place: Option<&'c Place>,
    pub(super) people: Option<DataSubject>,
    /// Conditions under which the wish accepts that things are done, or not done.
    pub(super) accepted: &'c [Condition],
}

impl<'c, 'p> Asking<'c, 'p> {
    pub(super) const fn accepting(self, accepted: &'c [Condition]) -> Self {
        Self { accepted, ..self }
    }

    /// The question, asked for these people.
    pub(super) fn question(&self, question: Question) -> Question {
        Question { region: self.place.cloned(), people: self.people, ..question }
    }

    pub(super) fn ask(&self, question: Question) -> Answer<'c, 'p> {
        self.claims.ask_beyond(&self.question(question), self.accepted)
    }

    /// What limits a ground for these people.
    pub(super) fn hindrances<'g>(&self, answer: &Answer<'c, 'p>, ground: &'g Ground<'c, 'p>) -> Vec<&'g Limit<'p>> {
        self.claims.hindrances(answer.question(), ground, self.accepted)
    }
}

/// Something about which a question is asked; where a wish names nothing, that is asked of nothing in particular.
pub(super) fn each<T: Copy>(terms: &[T]) -> Vec<Option<T>> {
    if terms.is_empty() { vec![None] } else { terms.iter().copied().map(Some).collect() }
}

/// A question about an act with data, for a purpose, with a recipient.
pub(super) fn question(act: Act, data: Option<DataCategory>, purpose: Option<Purpose>, recipient: Option<Party>) -> Question {
    Question { data: data.map(Ref::Term), purpose, recipient: recipient.map(Ref::Term), ..Question::act(act) }
}
