//! The statements that `match` and `ask` read differently, on purpose.

use privacy_policy::Policy;
use privacy_policy::ask::{Action, Question};
use privacy_policy::model::{Common, DataRef, PartyRef, Ref, StatementRef, Value};
use privacy_policy::vocab::{DataCategory, DefinitionClass, DisclosureMode, Field, Party, Purpose, Stance, Vocabulary, WishAnswer};

/// A kind of statement that the two read differently.
pub(crate) struct Difference {
    pub(crate) why: &'static str,
    /// Whether a statement is of the kind, beside a question.
    pub(crate) is_of: fn(&Policy, StatementRef<'_>, &Question) -> bool,
    /// One that shows it.
    pub(crate) case: Case,
}

/// A policy, a question, and what each says of it.
pub(crate) struct Case {
    pub(crate) policy: &'static str,
    pub(crate) action: Action,
    pub(crate) data: Option<DataCategory>,
    pub(crate) purpose: Option<Purpose>,
    pub(crate) recipient: Option<Party>,
    pub(crate) ask: WishAnswer,
    pub(crate) wish: WishAnswer,
}

const fn case(policy: &'static str, action: Action, data: Option<DataCategory>, ask: WishAnswer, wish: WishAnswer) -> Case {
    Case { policy, action, data, purpose: None, recipient: None, ask, wish }
}

const fn affirms(common: &Common<'_>) -> bool {
    !matches!(common.stance, Stance::DoesNot)
}

use WishAnswer::{Met, NotMet, Unknown};

const USAGE: Option<DataCategory> = Some(DataCategory::Usage);
const SELL: Action = Action::Give(DisclosureMode::Sell);

pub(crate) const DIFFERENCES: &[Difference] = &[
    Difference {
        why: "data that is said to be aggregated is about nobody, so that no wish is hurt; to a question it is a part of the data",
        is_of: |_, statement, _| statement.common().data_state.is_some(),
        case: case("use: [{data: [usage], data_state: aggregated}]", Action::Use, USAGE, NotMet, Unknown),
    },
    Difference {
        why: "what others do is not the publisher's act, against which the wish is; an answer shows who acts",
        is_of: |policy, statement, _| affirms(&statement.common()) && is_of_others(policy, statement.common().by),
        case: case("use: [{data: [usage], by: [ad_network]}]", Action::Use, USAGE, NotMet, Unknown),
    },
    Difference {
        why: "what data is collected for, it is used for; a question about use is answered by statements on use",
        is_of: |_, statement, question| {
            let collects = matches!(statement, StatementRef::Collection(_) | StatementRef::Tracking(_));
            question.action == Some(Action::Use) && collects && affirms(&statement.common())
        },
        case: case("collection: [{data: [usage], purposes: [marketing]}]", Action::Use, USAGE, Unknown, NotMet),
    },
    Difference {
        why: "data that is combined with other data, or kept on a device, belongs to what a question asks for; a wish is about the data itself",
        is_of: |_, statement, _| match statement {
            StatementRef::Use(using) => !using.combines.is_empty(),
            StatementRef::Tracking(tracking) => !tracking.stores.is_empty(),
            _ => false,
        },
        case: case("use: [{data: [contact], combines: [usage]}]", Action::Use, USAGE, NotMet, Unknown),
    },
    Difference {
        why: "tracking of which no data is stated need not collect any, to a wish",
        is_of: |_, statement, question| {
            question.action == Some(Action::Collect) && matches!(statement, StatementRef::Tracking(_)) && statement.data().is_empty()
        },
        case: case("tracking: [{kind: cookie}]", Action::Collect, None, NotMet, Unknown),
    },
    Difference {
        why: "a wish that names no data is about personal data; a question that names none is about any",
        is_of: |_, statement, question| question.data.is_none() && !statement.data().is_empty(),
        case: case("use: [{data: [service_data]}]", Action::Use, None, NotMet, Unknown),
    },
    Difference {
        why: "that only some data is used rules out other data, to a question; a wish does not rely on it, since nearly every list of data is open",
        is_of: |_, statement, _| affirms(&statement.common()) && statement.common().exclusive.contains(&Field::Data),
        case: case("use: [{data: [usage], purposes: [any_purpose], exclusive: [data]}]", Action::Use, Some(DataCategory::Contact), Met, Unknown),
    },
    Difference {
        why: "a denial with an exception is limited, to a wish; a question works out what is left of it",
        is_of: |_, statement, _| {
            let common = statement.common();
            !common.except.is_absent() && (!affirms(&common) || !common.exclusive.is_empty())
        },
        case: case("use: [{stance: does_not, data: [contact, usage], except: {data: [contact]}}]", Action::Use, USAGE, Met, Unknown),
    },
    Difference {
        why: "who does not share does not disclose or sell, to a wish; to a question, the text denies that way only",
        is_of: |_, statement, question| match statement {
            StatementRef::Disclosure(disclosure) => {
                let gives = matches!(question.action, Some(Action::Disclose | Action::Give(_)));
                let denies = disclosure.stance == Stance::DoesNot || !disclosure.exclusive.is_empty();
                gives && denies && disclosure.modes.contains(&DisclosureMode::Share)
            }
            _ => false,
        },
        case: case("disclosure: [{stance: does_not, data: [usage], modes: [share]}]", SELL, USAGE, Unknown, Met),
    },
    Difference {
        why: "what is given to no third party is given to nobody who matters, to a wish that names no recipient",
        is_of: |policy, statement, question| {
            let common = statement.common();
            let denies = !affirms(&common) || !common.exclusive.is_empty();
            denies && question.recipient.is_none() && statement.recipients().iter().any(|party| is_third_party(policy, party))
        },
        case: case("disclosure: [{stance: does_not, data: [usage], recipients: [third_party]}]", Action::Disclose, USAGE, Unknown, Met),
    },
    Difference {
        why: "what is disclosed for something only is, to a question, not sold for anything else; a wish against a sale looks at sales",
        is_of: |_, statement, question| {
            let common = statement.common();
            let sells = matches!(statement, StatementRef::Disclosure(disclosure) if disclosure.modes.contains(&DisclosureMode::Sell));
            question.action == Some(SELL) && affirms(&common) && !common.exclusive.is_empty() && !sells
        },
        case: Case {
            purpose: Some(Purpose::Marketing),
            ..case("disclosure: [{data: [usage], purposes: [service_provision], exclusive: [purposes]}]", SELL, USAGE, Met, Unknown)
        },
    },
    Difference {
        why: "what the text itself calls personal information stands for all personal data, to a wish",
        is_of: |policy, statement, question| {
            let wide = matches!(question.data, Some(Ref::Term(DataCategory::PersonalData | DataCategory::Information)));
            wide && statement.data().iter().any(|data| is_called_personal(policy, data))
        },
        case: case(
            "definitions: {Details: {data: [email_address], called: [personal]}}\nuse: [{stance: does_not, data: [Details]}]",
            Action::Use,
            Some(DataCategory::PersonalData),
            Unknown,
            Met,
        ),
    },
    Difference {
        why: "who else a named recipient may be, to whom alone data goes: a question goes by its members, a wish by its kinds",
        is_of: |policy, statement, _| {
            let has_kinds = |party: &PartyRef| party.name().and_then(|name| policy.recipients.get(name)).is_some_and(|found| !found.kinds.is_empty());
            statement.common().exclusive.contains(&Field::Recipients) && statement.recipients().iter().any(has_kinds)
        },
        case: Case {
            recipient: Some(Party::ServiceProvider),
            ..case(
                "recipients: {Group: {kinds: [anyone], members: [ad_network]}}\ndisclosure: [{data: [usage], recipients: [Group], exclusive: [recipients]}]",
                Action::Disclose,
                USAGE,
                Met,
                Unknown,
            )
        },
    },
    Difference {
        why: "a recipient of whom nothing is known is somebody, to a question; a wish cannot tell who it is",
        is_of: |policy, statement, question| {
            let unknown = |party: &PartyRef| party.name().is_some() && !any_party(policy, party, &|_| true);
            question.recipient == Some(Ref::Term(Party::Anyone)) && statement.recipients().iter().any(unknown)
        },
        case: Case {
            recipient: Some(Party::Anyone),
            ..case(
                "recipients: {Acme: {as_written: Acme}}\ndisclosure: [{data: [usage], recipients: [Acme]}]",
                Action::Disclose,
                USAGE,
                NotMet,
                Unknown,
            )
        },
    },
];

fn is_of_others(policy: &Policy, by: &[PartyRef]) -> bool {
    let publisher = |party: &PartyRef| match party {
        Ref::Term(party) => party.is_a(Party::Publisher),
        Ref::Name(name) => policy.publishers.contains_key(name),
    };
    !by.is_empty() && !by.iter().any(publisher)
}

/// Whether any of the terms for which a party or its members stand passes.
fn any_party(policy: &Policy, party: &PartyRef, test: &dyn Fn(Party) -> bool) -> bool {
    match party {
        Ref::Term(party) => test(*party),
        Ref::Name(name) => policy
            .recipients
            .get(name)
            .is_some_and(|found| found.kinds.iter().any(|kind| test(*kind)) || found.members.iter().any(|member| any_party(policy, member, test))),
    }
}

fn is_third_party(policy: &Policy, party: &PartyRef) -> bool {
    any_party(policy, party, &|party| party == Party::ThirdParty)
}

fn definition<'p>(policy: &'p Policy, data: &DataRef) -> Option<&'p privacy_policy::model::Definition> {
    policy.definitions.get(data.name()?)
}

fn is_called_personal(policy: &Policy, data: &DataRef) -> bool {
    definition(policy, data).is_some_and(|found| found.called.contains(&DefinitionClass::Personal))
}
