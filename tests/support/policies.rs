//! Small policies and questions made at random from few words, so that statements and questions meet often.

use privacy_policy::Policy;
use privacy_policy::ask::{Action, Question};
use privacy_policy::model::{AutomatedDecision, Collection, Disclosure, Exception, Location, Retention, Transfer, Use};
use privacy_policy::model::{DataRef, DefinedName, Definition, Id, PartyRef, Period, Recipient, Ref, Statement, Text, Tracking};
use privacy_policy::vocab::*;

use super::random::Random;

pub(crate) const DATA: &[DataCategory] = &[
    DataCategory::Information,
    DataCategory::PersonalData,
    DataCategory::Contact,
    DataCategory::EmailAddress,
    DataCategory::PhoneNumber,
    DataCategory::Usage,
    DataCategory::ProductUsage,
    DataCategory::ServiceData,
];
const PURPOSES: &[Purpose] = &[Purpose::AnyPurpose, Purpose::Marketing, Purpose::DirectMarketing, Purpose::Advertising, Purpose::ServiceProvision];
const PARTIES: &[Party] = &[Party::Anyone, Party::ThirdParty, Party::AdvertisingPartner, Party::AdNetwork, Party::ServiceProvider];
const MODES: &[DisclosureMode] = &[DisclosureMode::Disclose, DisclosureMode::Sell, DisclosureMode::Share];
const DEFINED: &[&str] = &["Alpha", "Beta", "Gamma", "Delta"];
const NAMED: &[&str] = &["One", "Two", "Three"];

/// Makes policies; with or without definitions that exclude and statements that except.
pub(crate) struct Policies {
    pub(crate) random: Random,
    pub(crate) takes_out: bool,
}

impl Policies {
    fn some<T: Clone>(&mut self, percent: usize, most: usize, mut one: impl FnMut(&mut Self) -> T) -> Vec<T> {
        if !self.random.chance(percent) {
            return Vec::new();
        }
        (0..=self.random.below(most)).map(|_| one(self)).collect()
    }

    fn term<T: Copy>(&mut self, from: &[T]) -> T {
        *self.random.pick(from)
    }

    /// A term, or a name from a position on: a name holds later names only, so that there is no cycle.
    fn item<T: Copy>(&mut self, terms: &[T], names: &[&str], from: usize) -> Ref<T> {
        if from < names.len() && self.random.chance(45) {
            return Ref::Name(DefinedName::new(*self.random.pick(&names[from..])).expect("a name"));
        }
        Ref::Term(self.term(terms))
    }

    fn data(&mut self) -> DataRef {
        self.item(DATA, DEFINED, 0)
    }

    fn party(&mut self) -> PartyRef {
        self.item(PARTIES, NAMED, 0)
    }

    fn definition(&mut self, number: usize) -> Definition {
        let mut made = Definition { data: self.some(75, 2, |made| made.item(DATA, DEFINED, number + 1)), ..Definition::default() };
        if number + 1 < DEFINED.len() {
            made.includes = self.some(30, 1, |made| DefinedName::new(*made.random.pick(&DEFINED[number + 1..])).expect("a name"));
        }
        if self.takes_out {
            made.excludes = self.some(30, 1, |made| made.item(DATA, DEFINED, number + 1));
        }
        if self.random.chance(50) {
            made.called.push(DefinitionClass::Personal);
        }
        if self.random.chance(40) {
            made.open_ended.push(Field::Data);
        }
        if self.random.chance(20) {
            made.hedged.push(Field::Data);
        }
        made
    }

    fn recipient(&mut self, number: usize) -> Recipient {
        let mut made = Recipient { members: self.some(50, 2, |made| made.item(PARTIES, NAMED, number + 1)), ..Recipient::default() };
        made.kinds = self.some(60, 2, |made| made.term(PARTIES));
        if self.random.chance(30) {
            made.open_ended.push(Field::Members);
        }
        made
    }

    pub(crate) fn policy(&mut self) -> Policy {
        let mut policy = Policy::default();
        for (number, name) in DEFINED.iter().enumerate() {
            policy.definitions.insert(DefinedName::new(*name).expect("a name"), self.definition(number));
        }
        for (number, name) in NAMED.iter().enumerate() {
            policy.recipients.insert(DefinedName::new(*name).expect("a name"), self.recipient(number));
        }
        for number in 0..1 + self.random.below(8) {
            let id = Id::new(format!("s{number}")).expect("an id");
            self.statement(&mut policy, id);
        }
        policy
    }

    fn statement(&mut self, policy: &mut Policy, id: Id) {
        let data = self.some(80, 2, Self::data);
        let purposes = self.some(70, 2, |made| made.term(PURPOSES));
        let recipients = self.some(70, 2, Self::party);
        /// Fills in what every statement has, and adds it.
        macro_rules! add {
            ($list:expr, $made:expr) => {{
                let mut made = $made;
                made.id = Some(id);
                made.stance = self.term(&[Stance::Does, Stance::Does, Stance::May, Stance::DoesNot]);
                made.only_if = self.some(10, 1, |made| made.term(&[Condition::Consent, Condition::Merger]));
                made.unless = self.some(8, 1, |made| made.term(&[Condition::Consent, Condition::Merger]));
                made.by = self.some(10, 1, Self::party);
                made.exclusive = self.some(30, 1, |made| made.term(&[Field::Data, Field::Purposes, Field::Recipients]));
                made.hedged = self.some(10, 1, |made| made.term(&[Field::Data, Field::Period]));
                made.data_state = self.random.chance(8).then_some(DataState::Aggregated);
                made.strength = self.random.chance(8).then_some(self.term(&[Strength::Always, Strength::Should]));
                if self.random.chance(5) {
                    made.applies_to.words = Text::new("Some people.").ok();
                }
                if self.takes_out {
                    made.except = Exception {
                        data: self.some(25, 1, Self::data),
                        recipients: self.some(15, 1, Self::party),
                        purposes: self.some(15, 1, |made| made.term(PURPOSES)),
                        words: None,
                    };
                }
                debug_assert!(Statement::common(&made).id.is_some());
                $list.push(made);
            }};
        }
        match self.random.below(12) {
            0 => {
                let methods = self.some(20, 1, |made| made.term(&[CollectionMethod::Cookie]));
                add!(policy.collection, Collection { data, purposes, methods, ..Collection::default() });
            }
            1..=3 => {
                let combines = self.some(10, 1, Self::data);
                add!(policy.r#use, Use { data, purposes, combines, ..Use::default() });
            }
            4..=7 => {
                let modes = self.some(40, 2, |made| made.term(MODES));
                add!(policy.disclosure, Disclosure { data, purposes, recipients, modes, ..Disclosure::default() });
            }
            8 => {
                let period = self.random.chance(40).then(|| Period::AsNeededFor(purposes.clone()));
                let then = self.random.chance(30).then_some(Disposal::Erased);
                let reasons = self.some(50, 1, |made| made.term(PURPOSES));
                add!(policy.retention, Retention { data, period, reasons, then, ..Retention::default() });
            }
            9 => add!(policy.locations, Location { data, ..Location::default() }),
            10 => add!(policy.transfers, Transfer { data, recipients, ..Transfer::default() }),
            _ if self.random.chance(50) => {
                let stores = self.some(30, 1, Self::data);
                add!(policy.tracking, Tracking { data, purposes, stores, ..Tracking::new(TrackingKind::Cookie) });
            }
            _ => add!(policy.automated_decisions, AutomatedDecision { data, purposes, ..AutomatedDecision::default() }),
        }
    }

    pub(crate) fn question(&mut self) -> Question {
        let actions: Vec<Action> = Action::all().filter(|action| !matches!(action, Action::Give(mode) if !MODES.contains(mode))).collect();
        Question {
            action: self.random.chance(50).then(|| self.term(&actions)),
            data: self.random.chance(75).then(|| self.data()),
            purpose: self.random.chance(50).then(|| self.term(PURPOSES)),
            recipient: self.random.chance(40).then(|| self.party()),
        }
    }
}
