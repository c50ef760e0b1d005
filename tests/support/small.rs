//! Small policies and questions made at random from few words, so that statements and questions meet often, and every rule has something to do.

use privacy_policy::Policy;
use privacy_policy::claims::{Matter, Question};
use privacy_policy::model::{
    Age, Ages, AppliesTo, AutomatedDecision, BasisStatement, Children, Choice, ChoiceOver, Collection, DataRef, DefinedName, Definition, Disclosure,
    Exception, Id, Line, Location, Measure, PartyRef, Period, Place, Publisher, Recipient, Ref, Retention, RightStatement, SignalResponse, Text,
    Tracking, Transfer, Use,
};
use privacy_policy::vocab::*;

use super::random::Random;

const DATA: &[DataCategory] = &[
    DataCategory::Information,
    DataCategory::PersonalData,
    DataCategory::PersonalData,
    DataCategory::UnspecifiedPersonalData,
    DataCategory::Contact,
    DataCategory::Contact,
    DataCategory::EmailAddress,
    DataCategory::EmailAddress,
    DataCategory::Usage,
    DataCategory::ProductUsage,
    DataCategory::ServiceData,
    DataCategory::Identifiers,
    DataCategory::ChildrenData,
];
const PURPOSES: &[Purpose] = &[
    Purpose::AnyPurpose,
    Purpose::UnspecifiedPurpose,
    Purpose::Marketing,
    Purpose::Marketing,
    Purpose::DirectMarketing,
    Purpose::Advertising,
    Purpose::TargetedAdvertising,
    Purpose::Security,
];
const PARTIES: &[Party] = &[
    Party::Anyone,
    Party::ThirdParty,
    Party::ThirdParty,
    Party::UnspecifiedThirdParty,
    Party::AdvertisingPartner,
    Party::AdNetwork,
    Party::ServiceProvider,
    Party::HostingProvider,
    Party::Public,
];
const ACTORS: &[Party] = &[Party::Publisher, Party::Personnel, Party::User, Party::ThirdParty, Party::AdNetwork, Party::ServiceProvider];
const MODES: &[DisclosureMode] =
    &[DisclosureMode::Disclose, DisclosureMode::Share, DisclosureMode::Sell, DisclosureMode::Rent, DisclosureMode::Publish];
const OPERATIONS: &[Operation] = &[Operation::Use, Operation::Monitor, Operation::Store, Operation::Combine, Operation::Erase, Operation::Process];
const RIGHTS: &[Right] = &[Right::Erasure, Right::Rectification, Right::Completion];
const MEASURES: &[SecurityMeasure] = &[SecurityMeasure::Encryption, SecurityMeasure::EncryptionAtRest, SecurityMeasure::Backups];
const PEOPLE: &[DataSubject] = &[DataSubject::User, DataSubject::RegisteredUser, DataSubject::Child, DataSubject::JobApplicant];
const TOPICS: &[Topic] = &[
    Topic::Purposes,
    Topic::Marketing,
    Topic::Recipients,
    Topic::SaleOfData,
    Topic::Children,
    Topic::RetentionPeriod,
    Topic::DataSubjectRights,
    Topic::SecurityMeasures,
    Topic::CategoriesCollected,
    Topic::TargetedAdvertising,
];
const CONDITIONS: &[Condition] = &[Condition::Consent, Condition::LawPermits];
const REGIONS: &[&str] = &["DE", "EU", "US"];
const PRODUCTS: &[&str] = &["Shop", "Phone"];
const DEFINED: &[&str] = &["Alpha", "Beta", "Gamma"];
const NAMED: &[&str] = &["One", "Two"];
const PUBLISHERS: &[&str] = &["Acme", "Bolt"];

fn name(name: &str) -> DefinedName {
    DefinedName::new(name).expect("a name")
}

/// Whether a definition leaves out everything that it lists, or is a kind of.
fn is_empty(policy: &Policy, name: &DefinedName) -> bool {
    fn terms(policy: &Policy, items: &[DataRef]) -> Vec<DataCategory> {
        let of_name = |name: &DefinedName| {
            let definition = &policy.definitions[name];
            let included: Vec<DataRef> = definition.includes.iter().cloned().map(Ref::Name).collect();
            [terms(policy, &definition.data), terms(policy, &included), terms(policy, &definition.kind_of)].concat()
        };
        items.iter().flat_map(|item| item.name().map_or_else(|| vec![*item.term().expect("a term")], of_name)).collect()
    }
    let held = terms(policy, &[Ref::Name(name.clone())]);
    let out = terms(policy, &policy.definitions[name].excludes);
    !held.is_empty() && held.iter().all(|term| out.iter().any(|out| term.is_a(*out)))
}

/// Makes policies and questions.
pub(crate) struct Made {
    pub(crate) random: Random,
}

impl Made {
    fn some<T>(&mut self, percent: usize, most: usize, mut one: impl FnMut(&mut Self) -> T) -> Vec<T> {
        if !self.random.chance(percent) {
            return Vec::new();
        }
        (0..=self.random.below(most)).map(|_| one(self)).collect()
    }

    fn one<T: Copy>(&mut self, from: &[T]) -> T {
        *self.random.pick(from)
    }

    fn perhaps<T: Copy>(&mut self, percent: usize, from: &[T]) -> Option<T> {
        self.random.chance(percent).then(|| self.one(from))
    }

    /// A term, or a name from a position on: a name holds later names only, so that there is no circle.
    fn item<T: Copy>(&mut self, terms: &[T], names: &[&str], from: usize) -> Ref<T> {
        if from < names.len() && self.random.chance(30) {
            return Ref::Name(name(self.one(&names[from..])));
        }
        Ref::Term(self.one(terms))
    }

    fn data(&mut self) -> DataRef {
        self.item(DATA, DEFINED, 0)
    }

    fn party(&mut self) -> PartyRef {
        self.item(PARTIES, NAMED, 0)
    }

    fn purpose(&mut self) -> Purpose {
        self.one(PURPOSES)
    }

    fn actor(&mut self) -> PartyRef {
        match self.random.below(4) {
            0 => Ref::Name(name(self.one(PUBLISHERS))),
            1 => Ref::Name(name(self.one(NAMED))),
            _ => Ref::Term(self.one(ACTORS)),
        }
    }

    fn place(&mut self) -> Place {
        self.one(REGIONS).parse().expect("a place")
    }

    fn definition(&mut self, number: usize) -> Definition {
        let item = |made: &mut Self| made.item(DATA, DEFINED, number + 1);
        let mut made = Definition { data: self.some(55, 2, item), kind_of: self.some(25, 1, item), ..Definition::default() };
        made.excludes = self.taken(15, DATA, &DEFINED[number + 1..]);
        if number + 1 < DEFINED.len() {
            made.includes = self.some(20, 1, |made| name(made.one(&DEFINED[number + 1..])));
        }
        let classes = [
            DefinitionClass::Personal,
            DefinitionClass::NonPersonal,
            DefinitionClass::Aggregated,
            DefinitionClass::Content,
            DefinitionClass::Sensitive,
            DefinitionClass::Technical,
            DefinitionClass::Anonymous,
        ];
        made.called.extend(self.perhaps(30, &classes));
        made.open_ended.extend(self.perhaps(20, &[Field::Data]));
        if made.open_ended.is_empty() {
            made.hedged.extend(self.perhaps(12, &[Field::Data]));
        }
        made.words = self.random.chance(20).then(|| Text::new("What people write.").expect("a text"));
        made
    }

    fn recipient(&mut self, number: usize) -> Recipient {
        let mut made = Recipient { kinds: self.some(60, 2, |made| made.one(PARTIES)), ..Recipient::default() };
        made.members = self.some(30, 2, |made| made.item(PARTIES, NAMED, number + 1));
        made.open_ended.extend(self.perhaps(15, &[Field::Members]).filter(|_| !made.members.is_empty()));
        made
    }

    /// What is taken out of something. "Certain data" are no exception that anybody could apply.
    fn taken<T: Vocabulary>(&mut self, percent: usize, from: &[T], names: &[&str]) -> Vec<Ref<T>> {
        let from: Vec<_> = from.iter().copied().filter(|term| !term.name().starts_with("unspecified")).collect();
        self.some(percent, 1, |made| made.item(&from, names, 0))
    }

    /// A policy of one to four statements.
    pub(crate) fn policy(&mut self) -> Policy {
        let mut policy = Policy::default();
        for publisher in PUBLISHERS.iter().take(self.random.below(3)) {
            policy.publishers.insert(name(publisher), Publisher { country: Some(Country::De), ..Publisher::default() });
        }
        for (number, defined) in DEFINED.iter().enumerate() {
            policy.definitions.insert(name(defined), self.definition(number));
        }
        // A definition that leaves out all that it lists defines nothing; `validate` says so.
        let empty: Vec<_> = policy.definitions.keys().filter(|name| is_empty(&policy, name)).cloned().collect();
        empty.iter().for_each(|name| policy.definitions[name].excludes.clear());
        for (number, named) in NAMED.iter().enumerate() {
            policy.recipients.insert(name(named), self.recipient(number));
        }
        let modifiers = self.one(&[0, 0, 4, 12]);
        for number in 0..1 + self.random.below(4) {
            self.statement(&mut policy, number, modifiers);
        }
        policy.not_stated = self.some(15, 2, |made| made.one(TOPICS));
        policy
    }

    fn exception(&mut self, modifiers: usize) -> Exception {
        Exception {
            data: self.taken(modifiers, DATA, DEFINED),
            recipients: self.taken(modifiers / 2, PARTIES, NAMED),
            purposes: self.taken(modifiers / 2, PURPOSES, &[]).iter().filter_map(Ref::term).copied().collect(),
            words: self.random.chance(modifiers / 3).then(|| Text::new("Some of it.").expect("a text")),
        }
    }

    fn applies_to(&mut self, modifiers: usize) -> AppliesTo {
        AppliesTo {
            subjects: self.some(modifiers, 1, |made| made.one(PEOPLE)),
            publishers: self.some(modifiers / 3, 1, |made| name(made.one(PUBLISHERS))),
            regions: self.some(modifiers, 1, Self::place),
            laws: self.some(modifiers / 3, 1, |made| made.one(&[Law::Gdpr, Law::Ccpa])),
            products: self.some(modifiers, 1, |made| Line::new(made.one(PRODUCTS)).expect("a line")),
            role: self.perhaps(modifiers / 4, &[Role::Controller]),
            words: self.random.chance(modifiers / 4).then(|| Text::new("Some people.").expect("a text")),
        }
    }

    fn statement(&mut self, policy: &mut Policy, number: usize, modifiers: usize) {
        let id = Id::new(format!("s{number}")).expect("an id");
        let data = self.some(85, 2, Self::data);
        let purposes = self.some(40, 2, Self::purpose);
        let recipients = self.some(75, 2, Self::party);
        let operations = self.some(modifiers, 1, |made| made.one(OPERATIONS));
        /// Fills in what every statement has, and adds it.
        macro_rules! add {
            ($list:expr, $made:expr) => {{
                let mut made = $made;
                made.id = Some(id);
                made.stance = self.one(&[Stance::Does, Stance::Does, Stance::May, Stance::DoesNot, Stance::DoesNot]);
                made.by = self.some(modifiers, 2, Self::actor);
                made.only_if = self.some(modifiers, 1, |made| made.one(CONDITIONS));
                made.only_if_any = self.some(modifiers / 3, 1, |made| made.one(CONDITIONS));
                made.unless = self.some(modifiers, 1, |made| made.one(CONDITIONS));
                let lists = [Field::Data, Field::Purposes, Field::Recipients];
                made.exclusive = self.some(10 + modifiers, 1, |made| made.one(&lists));
                made.every = self.some(8 + modifiers, 1, |made| made.one(&lists));
                made.hedged = self.some(modifiers / 2, 1, |made| made.one(&lists));
                made.open_ended = self.some(modifiers / 2, 1, |made| made.one(&lists));
                made.effort = self.perhaps(modifiers / 2, &[Effort::Attempt, Effort::BestEfforts]);
                made.strength = self.perhaps(modifiers / 2, &[Strength::Should, Strength::Always]);
                made.discretion = self.perhaps(modifiers / 3, &[Discretion::Sole]);
                made.data_state = self.perhaps(modifiers, DataState::ALL);
                made.interest_of = self.perhaps(modifiers / 2, InterestHolder::ALL);
                made.applies_to = self.applies_to(modifiers);
                made.except = self.exception(5 + modifiers);
                made.exception_to = self.random.chance(12).then(|| Id::new(format!("s{}", self.random.below(4))).expect("an id"));
                made.exception_to = made.exception_to.filter(|rule| Some(rule) != made.id.as_ref());
                $list.push(made);
            }};
        }
        match self.random.below(24) {
            0..=4 => add!(policy.collection, Collection { data, purposes, operations, ..Collection::default() }),
            5..=8 => {
                let combines = self.some(modifiers / 2, 1, Self::data);
                let derives = self.some(modifiers / 2, 1, Self::data);
                add!(policy.r#use, Use { data, purposes, combines, derives, operations, ..Use::default() });
            }
            9..=15 => {
                let modes = self.some(50, 2, |made| made.one(MODES));
                let obligations = self.some(modifiers, 1, |made| made.one(&[Obligation::OwnTerms, Obligation::Contract]));
                let consideration = self.perhaps(modifiers, &[Consideration::Money]);
                add!(policy.disclosure, Disclosure { data, purposes, recipients, modes, obligations, consideration, ..Disclosure::default() });
            }
            16 => {
                let period = self.random.chance(40).then(|| Period::AsNeededFor(purposes.clone())).filter(|_| !purposes.is_empty());
                let then = self.random.chance(30).then_some(Disposal::Erased);
                let reasons = self.some(40, 1, Self::purpose);
                add!(policy.retention, Retention { data, period, reasons, then, ..Retention::default() });
            }
            17 => {
                let place = self.place();
                if self.random.chance(50) {
                    add!(policy.locations, Location { data, places: vec![place], ..Location::default() });
                } else {
                    add!(policy.transfers, Transfer { data, recipients, to: vec![place], ..Transfer::default() });
                }
            }
            18 => {
                let stores = self.some(40, 1, Self::data);
                let set_by = self.some(40, 2, Self::actor);
                add!(policy.tracking, Tracking { data, purposes, stores, set_by, ..Tracking::new(TrackingKind::Cookie) });
            }
            19 => add!(policy.rights, RightStatement { over: data, ..RightStatement::new(self.some(100, 2, |made| made.one(RIGHTS))) }),
            20 => {
                let kind = self.one(ChoiceKind::ALL);
                let over = ChoiceOver { data, purposes, recipients: self.some(30, 1, Self::party), ..ChoiceOver::default() };
                add!(policy.choices, Choice { over, ..Choice::new(kind) });
            }
            21 => add!(policy.security.measures, Measure { data, ..Measure::new(self.one(MEASURES)) }),
            22 => {
                let kind = self.one(&[
                    ChildRule::KnowingCollection,
                    ChildRule::SaleOfData,
                    ChildRule::Advertising,
                    ChildRule::OnDiscovery,
                    ChildRule::Directed,
                ]);
                let actions = self.some(50, 1, |made| made.one(OPERATIONS));
                let ages = Ages { from: None, under: Age::new(13) };
                add!(policy.children, Children { data, operations, actions, ages, ..Children::new(kind) });
            }
            _ => match self.random.below(3) {
                0 => add!(policy.bases, BasisStatement { data, purposes, operations, ..BasisStatement::default() }),
                1 => add!(policy.signals, SignalResponse::new(Signal::DoNotTrack)),
                _ => add!(policy.automated_decisions, AutomatedDecision { data, purposes, ..AutomatedDecision::default() }),
            },
        }
    }

    fn matter(&mut self) -> Matter {
        match self.random.below(20) {
            0 => Matter::Right(self.one(RIGHTS)),
            1 => Matter::Measure(self.one(MEASURES)),
            2 => Matter::Choice(self.one(ChoiceKind::ALL)),
            3 => Matter::Signal(Signal::DoNotTrack),
            4..=6 => Matter::Act(self.one(Act::ALL)),
            _ => Matter::Act(self.one(&[Act::Collect, Act::Use, Act::Disclose, Act::Disclose, Act::Sell, Act::Publish, Act::Retain])),
        }
    }

    /// A question with some of its fields filled.
    pub(crate) fn question(&mut self) -> Question {
        Question {
            matter: self.random.chance(70).then(|| self.matter()),
            data: self.random.chance(70).then(|| self.data()),
            purpose: self.random.chance(30).then(|| self.purpose()),
            recipient: self.random.chance(35).then(|| self.party()),
            actor: self.random.chance(6).then(|| self.actor()),
            product: self.random.chance(6).then(|| self.one(PRODUCTS).to_uppercase()),
            region: self.random.chance(6).then(|| self.place()),
            people: self.random.chance(8).then(|| self.one(PEOPLE)),
            ..Question::default()
        }
    }
}
