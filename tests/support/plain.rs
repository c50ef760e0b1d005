//! Questions answered the plain way: sets of words, one statement after the other. Slow, and nothing is prepared.

use std::collections::{BTreeMap, BTreeSet};

use privacy_policy::Policy;
use privacy_policy::ask::{Action, Question, Side};
use privacy_policy::flows::Kind;
use privacy_policy::model::{AppliesTo, Exception, Period, Ref, StatementRef};
use privacy_policy::vocab::{DataCategory, DefinitionClass, DisclosureMode, Field, InterestHolder, Party, Purpose, Stance, Strength, Vocabulary};

type Words = BTreeSet<String>;

/// A declared name.
struct Declared<T> {
    parts: Vec<Ref<T>>,
    excludes: Vec<Ref<T>>,
    kinds: Vec<T>,
    open: bool,
    hedged: bool,
}

/// The declared names of one vocabulary.
struct World<T>(BTreeMap<String, Declared<T>>);

impl<T: Vocabulary> World<T> {
    /// What an item means: terms, and for every name a remainder of each of its kinds.
    fn means(&self, item: &Ref<T>, firmly: bool) -> Words {
        match item {
            Ref::Term(term) => {
                let terms = T::ALL.iter().filter(|other| other.is_a(*term)).map(|other| other.name().to_owned());
                let rests = self.0.iter().flat_map(|(name, declared)| declared.kinds.iter().map(move |kind| (name, kind)));
                terms.chain(rests.filter(|(_, kind)| kind.is_a(*term)).map(|(name, kind)| rest(name, *kind))).collect()
            }
            Ref::Name(name) => {
                let Some(declared) = self.0.get(name.as_str()) else { return Words::new() };
                let mut words = self.without(&declared.parts, &declared.excludes, firmly && !declared.hedged);
                if firmly && declared.hedged {
                    words.clear();
                }
                words.extend(declared.kinds.iter().map(|kind| rest(name.as_str(), *kind)));
                words
            }
        }
    }

    fn list(&self, items: &[Ref<T>], firmly: bool) -> Words {
        items.iter().flat_map(|item| self.means(item, firmly)).collect()
    }

    /// The items without others. A name that is described in full is gone where all that it is made of is.
    fn without(&self, items: &[Ref<T>], out: &[Ref<T>], firmly: bool) -> Words {
        let all = self.list(items, false);
        let words = if firmly { self.list(items, true) } else { all.clone() };
        if out.is_empty() {
            return words;
        }
        let left = &all - &self.list(out, false);
        let is_gone = |word: &String| {
            let inside = word.split_once('~').filter(|_| self.is_of_closed_name(word)).map(|(name, _)| self.inside(name));
            inside.is_some_and(|inside| !inside.is_empty() && inside.is_disjoint(&left))
        };
        let gone: Words = left.iter().filter(|word| is_gone(word)).cloned().collect();
        &words & &(&left - &gone)
    }

    fn is_nothing(&self, items: &[Ref<T>], out: &[Ref<T>]) -> bool {
        !items.is_empty() && self.without(items, out, false).is_empty()
    }

    /// The terms that a name means, and the remainders of names that hold more than the text tells.
    fn inside(&self, name: &str) -> Words {
        let held = |item: &Ref<T>| match item {
            Ref::Term(_) => self.means(item, false),
            Ref::Name(name) => {
                let mut words = self.inside(name.as_str());
                words.extend(self.0[name.as_str()].kinds.iter().map(|kind| rest(name.as_str(), *kind)));
                words
            }
        };
        let all = |items: &[Ref<T>]| items.iter().flat_map(held).collect::<Words>();
        let declared = &self.0[name];
        let words = &all(&declared.parts) - &all(&declared.excludes);
        words.into_iter().filter(|word| !self.is_of_closed_name(word)).collect()
    }

    /// Touched, firmly touched and wholly meant.
    fn relation(&self, asked: &Ref<T>, items: &[Ref<T>], except: &[Ref<T>]) -> [bool; 3] {
        let (said, firmly) = (self.without(items, except, false), self.without(items, except, true));
        let wanted = self.means(asked, false);
        let known: Words = wanted.iter().filter(|word| !self.is_of_closed_name(word)).cloned().collect();
        let by_kind = asked
            .name()
            .and_then(|name| self.0.get(name.as_str()))
            .is_some_and(|declared| except.is_empty() && declared.kinds.iter().all(|kind| said.contains(kind.name())));
        let whole = by_kind || !wanted.is_disjoint(&said) && known.is_subset(&said);
        [!wanted.is_disjoint(&said), !wanted.is_disjoint(&firmly), whole]
    }

    fn is_of_closed_name(&self, word: &str) -> bool {
        word.split_once('~').is_some_and(|(name, _)| self.0.get(name).is_some_and(|declared| !declared.open))
    }
}

fn rest<T: Vocabulary>(name: &str, kind: T) -> String {
    format!("{name}~{}", kind.name())
}

fn data_world(policy: &Policy) -> World<DataCategory> {
    let declared = policy.definitions.iter().map(|(name, definition)| {
        let personal = definition.called.contains(&DefinitionClass::Personal);
        let kinds = vec![if personal { DataCategory::PersonalData } else { DataCategory::Information }];
        let parts: Vec<_> = definition.data.iter().cloned().chain(definition.includes.iter().cloned().map(Ref::Name)).collect();
        let open = parts.is_empty() || definition.open_ended.contains(&Field::Data);
        let excludes = definition.excludes.clone();
        (name.to_string(), Declared { parts, excludes, kinds, open, hedged: definition.hedged.contains(&Field::Data) })
    });
    World(declared.collect())
}

fn party_world(policy: &Policy) -> World<Party> {
    let declared = policy.recipients.iter().map(|(name, recipient)| {
        let kinds = if recipient.kinds.is_empty() { vec![Party::Anyone] } else { recipient.kinds.clone() };
        let open = recipient.members.is_empty() || recipient.open_ended.contains(&Field::Members);
        (name.to_string(), Declared { parts: recipient.members.clone(), excludes: Vec::new(), kinds, open, hedged: false })
    });
    World(declared.collect())
}

/// How a statement stands in one respect: touched, firm, whole, silent, and whether a denial denies all.
#[derive(Clone, Copy)]
struct Stand([bool; 5]);

fn stand<T: Vocabulary>(world: &World<T>, asked: Option<&Ref<T>>, root: T, items: &[Ref<T>], except: &[Ref<T>]) -> Stand {
    let silent = items.is_empty();
    let Some(asked) = asked else {
        let [.., whole] = world.relation(&Ref::Term(root), items, except);
        return Stand([true, true, true, false, silent || whole]);
    };
    let [touched, firm, whole] = world.relation(asked, items, except);
    Stand([touched, firm, whole, silent, silent || whole])
}

/// What a statement says to a question: its sides, each with whether it is whole.
pub(crate) fn sides(policy: &Policy, statement: StatementRef<'_>, question: &Question) -> Vec<(Side, bool)> {
    let Some(kind) = Kind::of(statement) else { return Vec::new() };
    let concerned = match question.action {
        Some(Action::Collect) => matches!(kind, Kind::Collection | Kind::Tracking),
        Some(Action::Give(_)) => kind == Kind::Disclosure,
        Some(action) => Action::of(kind) == action,
        None => true,
    };
    let names_purposes = !matches!(kind, Kind::Location | Kind::Transfer);
    let names_recipients = matches!(kind, Kind::Disclosure | Kind::Transfer);
    if !concerned || question.purpose.is_some() && !names_purposes || question.recipient.is_some() && !names_recipients {
        return Vec::new();
    }
    let common = statement.common();
    let mut data = statement.data().to_vec();
    let mut purposes: Vec<Ref<Purpose>> = statement.purposes().iter().copied().map(Ref::Term).collect();
    match statement {
        StatementRef::Use(using) => data.extend(using.combines.iter().cloned()),
        StatementRef::Tracking(tracking) => data.extend(tracking.stores.iter().cloned()),
        StatementRef::Retention(retention) => {
            if let Some(Period::AsNeededFor(needed)) = &retention.period {
                purposes.extend(needed.iter().copied().map(Ref::Term));
            }
        }
        _ => {}
    }
    let out: Vec<Ref<Purpose>> = common.except.purposes.iter().copied().map(Ref::Term).collect();
    let asked_purpose = question.purpose.map(Ref::Term);
    let d = stand(&data_world(policy), question.data.as_ref(), DataCategory::Information, &data, &common.except.data);
    let p = stand(&World(BTreeMap::new()), asked_purpose.as_ref(), Purpose::AnyPurpose, &purposes, &out);
    let r = stand(&party_world(policy), question.recipient.as_ref(), Party::Anyone, statement.recipients(), &common.except.recipients);
    let m = mode(statement, question.action);
    // A statement that excepts all that it names says nothing.
    let except = common.except;
    let nothing = data_world(policy).is_nothing(&data, &except.data)
        || World(BTreeMap::new()).is_nothing(&purposes, &out)
        || party_world(policy).is_nothing(statement.recipients(), &except.recipients);
    if nothing {
        return Vec::new();
    }

    let all = [d, p, r, m];
    let each = |test: fn(&[bool; 5]) -> bool| all.iter().all(|stand| test(&stand.0));
    let near = |stand: &Stand| stand.0[0] || stand.0[3];
    let settles = question.action.is_some() || question.recipient.is_some() && kind == Kind::Disclosure;
    let unlimited = settles && !is_limited(policy, statement, &data, &purposes);
    if common.stance == Stance::DoesNot {
        return if all.iter().all(near) { vec![(Side::No, unlimited && each(|stand| stand[4]))] } else { Vec::new() };
    }
    if matches!(statement, StatementRef::Retention(r) if r.then.is_some() && r.period.is_none() && r.reasons.is_empty()) {
        return Vec::new();
    }
    let hinted = common.hedged.iter().any(|field| matches!(field, Field::Data | Field::Purposes | Field::Recipients));
    let mut sides = Vec::new();
    if each(|stand| stand[0]) {
        let side = if common.stance == Stance::Does && !hinted && each(|stand| stand[1]) { Side::Yes } else { Side::May };
        sides.push((side, common.data_state.is_none() && each(|stand| stand[2])));
    } else if all.iter().all(near) {
        sides.push((Side::Open, false));
    }
    let open_data = data.iter().any(|item| is_open(&data_world(policy), item));
    let open_recipients = statement.recipients().iter().any(|item| is_open(&party_world(policy), item));
    let only = |field| common.exclusive.contains(&field);
    let closed = [only(Field::Data) && !open_data, only(Field::Purposes) || only(Field::Reasons), only(Field::Recipients) && !open_recipients];
    let (mut denies, mut full) = (false, false);
    for (index, closed) in closed.into_iter().enumerate() {
        let (this, others) = (all[index].0, all.iter().enumerate().filter(|(other, _)| *other != index));
        let asked_name = [
            question.data.as_ref().is_some_and(|data| data.name().is_some()),
            false,
            question.recipient.as_ref().is_some_and(|r| r.name().is_some()),
        ];
        let beyond = if asked_name[index] { !this[0] } else { !this[2] };
        if closed && beyond && !this[3] && others.clone().all(|(_, stand)| near(stand)) {
            denies = true;
            full |= unlimited && !this[0] && others.clone().all(|(_, stand)| stand.0[4]);
        }
    }
    if denies {
        sides.push((Side::Only, full));
    }
    sides
}

fn is_open<T: Vocabulary>(world: &World<T>, item: &Ref<T>) -> bool {
    item.name().and_then(|name| world.0.get(name.as_str())).is_some_and(|name| name.open || name.parts.iter().any(|part| is_open(world, part)))
}

fn mode(statement: StatementRef<'_>, action: Option<Action>) -> Stand {
    let StatementRef::Disclosure(disclosure) = statement else { return Stand([true, true, true, false, true]) };
    let modes = &disclosure.modes;
    let Some(Action::Give(asked)) = action else {
        return Stand([true, true, true, false, modes.is_empty() || modes.contains(&DisclosureMode::Disclose)]);
    };
    let stated = modes.iter().any(|mode| mode.is_a(asked));
    let wider = modes.is_empty() || modes.iter().any(|mode| asked.is_a(*mode));
    Stand([stated, true, stated, wider && !stated, wider])
}

/// Whether something beside data, purposes and recipients limits a statement. Only what the random documents hold is looked at.
fn is_limited(policy: &Policy, statement: StatementRef<'_>, data: &[Ref<DataCategory>], purposes: &[Ref<Purpose>]) -> bool {
    let common = statement.common();
    let Exception { data: no_data, recipients: no_recipients, purposes: no_purposes, words } = common.except;
    let by_publisher = |party: &Ref<Party>| match party {
        Ref::Term(party) => party.is_a(Party::Publisher),
        Ref::Name(name) => policy.publishers.contains_key(name),
    };
    let of_its_kind = match statement {
        StatementRef::Collection(collection) => !collection.methods.is_empty(),
        StatementRef::Use(using) => !using.combines.is_empty(),
        StatementRef::Retention(retention) => retention.period.is_some() || retention.then.is_some(),
        StatementRef::Transfer(transfer) => !transfer.to.is_empty(),
        StatementRef::Tracking(_) => true,
        _ => false,
    };
    of_its_kind
        || [common.only_if, common.only_if_any, common.unless].iter().any(|conditions| !conditions.is_empty())
        || words.is_some()
        || !no_data.is_empty() && data.is_empty()
        || !no_recipients.is_empty() && statement.recipients().is_empty()
        || !no_purposes.is_empty() && purposes.is_empty()
        || *common.applies_to != AppliesTo::default()
        || common.data_state.is_some()
        || common.interest_of.is_some_and(|holder| holder != InterestHolder::Own)
        || !common.by.is_empty() && !common.by.iter().any(by_publisher)
        || common.strength.is_some_and(|strength| strength != Strength::Always)
        || !common.hedged.is_empty()
}
