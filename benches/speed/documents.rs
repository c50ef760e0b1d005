//! The documents that are measured: policies of an invented company, valid, and without a statement that says the same as another.

use privacy_policy::vocab::{DataCategory, Vocabulary};

/// A policy of about 20 kB. Another number gives other statements.
pub(crate) fn typical(number: usize) -> String {
    policy(number * 64, 56)
}

/// A policy of 16 000 statements, about 5 MB.
pub(crate) fn large() -> String {
    policy(0, 16_000)
}

/// A policy with the statements from a number on.
fn policy(first: usize, count: usize) -> String {
    let mut policy = HEAD.to_owned();
    for (index, (section, patterns)) in SECTIONS.iter().enumerate() {
        policy.push_str(section);
        policy.push_str(":\n");
        // Statement by statement in turn, as the shares of the sections are: the first section has the most patterns.
        let here = (first..first + count).filter(|number| slot(*number) == index);
        for number in here {
            policy.push_str(&fill(patterns[number / SHARES.len() % patterns.len()], number));
        }
    }
    policy.push_str(FOOT);
    policy
}

/// The section that a statement belongs to, as an index of `SECTIONS`.
fn slot(number: usize) -> usize {
    SHARES[number % SHARES.len()]
}

/// Of sixteen statements in turn, where they belong.
const SHARES: [usize; 16] = [0, 1, 2, 0, 1, 3, 0, 1, 2, 4, 0, 1, 5, 2, 6, 1];

/// Fills a pattern with two kinds of data that no other statement has in this order, and with a name and a section in turn.
fn fill(pattern: &str, number: usize) -> String {
    let data = DataCategory::ALL;
    let first = number % data.len();
    let step = 1 + number / data.len() % (data.len() - 1);
    pattern
        .replace("{a}", data[first].name())
        .replace("{b}", data[(first + step) % data.len()].name())
        .replace("{name}", NAMES[number % NAMES.len()])
        .replace("{party}", PARTIES[number % PARTIES.len()])
        .replace("{section}", PARTS[number % PARTS.len()])
        .replace("{number}", &number.to_string())
}

const NAMES: [&str; 4] = ["Personal Data", "Usage Data", "Account Details", "Order Records"];
const PARTIES: [&str; 3] = ["Payment Partners", "Hosting Providers", "Marketing Partners"];
const PARTS: [&str; 8] = ["collect", "use", "share", "keep", "abroad", "rights", "cookies", "safety"];

/// The sections with the patterns of their statements.
const SECTIONS: [(&str, &[&str]); 7] = [
    ("collection", &[COLLECTED, OBSERVED, RECEIVED]),
    ("use", &[USED, COMBINED, SENT]),
    ("disclosure", &[SHARED, COMPELLED, NOT_SOLD]),
    ("retention", &[KEPT, KEPT_LONGER]),
    ("transfers", &[TRANSFERRED]),
    ("rights", &[GRANTED]),
    ("tracking", &[TRACKED]),
];

const COLLECTED: &str = "  - id: provided_{number}
    data: [{a}, {b}, {name}]
    methods: [registration_form, provided_by_person]
    context: [registration, purchase]
    required: optional
    open_ended: [data]
    evidence:
      - {at: {section}, text: \"When an account is opened … for delivery {number}\"}
      - {at: collect, text: \"The form of the shop … is left out\"}
";

const OBSERVED: &str = "  - data: [{a}, {b}]
    methods: [cookie, automatic_logs, similar_technology]
    context: [visit]
    by: [self, {party}]
    purposes: [service_operation, service_improvement]
    stance: may
    evidence: [{at: {section}, text: \"Visits to the shop … a day later\"}]
    note: \"The list stands in the second paragraph, number {number}.\"
";

const RECEIVED: &str = "  - data: [{name}, {a}, {b}]
    sources: [{party}]
    context: [payment, delivery]
    hedged: [data]
    # Said in a table of the text.
    evidence: [{at: {section}, text: \"Others tell us … was delivered\"}]
";

const USED: &str = "  - data: [{name}, {a}, {b}]
    purposes: [service_provision, order_fulfilment, customer_support]
    bases: [contract]
    exclusive: [purposes]
    evidence: [{at: {section}, text: \"Orders are filled with … nothing else besides\"}, {at: use, text: \"Help is given … where it is asked\"}]
    note: \"The text says so twice: first in the list, then in row {number} of the table.\"
";

const COMBINED: &str = "  - id: combination_{number}
    data: [{a}, {b}]
    combines: [{name}]
    purposes: [service_improvement, market_research]
    operations: [combine, analyse]
    data_state: pseudonymous
    stance: may
    applies_to:
      words: \"Orders of the last year, as the table of the text says in row {number}.\"
    evidence: [{at: {section}, text: \"We put together … what people like\"}]
";

const SENT: &str = "  - data: [{a}, {b}, {name}]
    purposes: [marketing]
    channels: [email]
    stance: may
    only_if: [consent]
    evidence: [{at: {section}, text: \"News of the shop … if you ask\"}]
";

const SHARED: &str = "  - id: sharing_{number}
    data: [{a}, {b}, {name}]
    recipients: [{party}, service_provider]
    purposes: [payment_processing, hosting]
    modes: [share, give_access]
    obligations: [use_only_for_task, confidentiality]
    open_ended: [recipients]
    evidence:
      - {at: {section}, text: \"Those who work for us … and no more\"}
      - {at: share, text: \"They have promised … after their work\"}
";

const COMPELLED: &str = "  - data: [{a}, {b}]
    recipients: [law_enforcement]
    modes: [disclose]
    stance: may
    only_if_any: [legal_process, law_requires]
    discretion: own_belief
    evidence: [{at: {section}, text: \"A court that orders … gets an answer\"}]
";

const NOT_SOLD: &str = "  - data: [{a}, {b}]
    modes: [sell, rent]
    stance: does_not
    strength: always
    evidence: [{at: {section}, text: \"Nothing of this is sold\"}]
";

const KEPT: &str = "  - data: [{a}, {b}]
    period:
      as_needed_for: [service_provision, legal_compliance]
    then: erased
    evidence: [{at: {section}, text: \"It is kept … the tax office asks\"}]
";

const KEPT_LONGER: &str = "  - data: [{a}, {b}, {name}]
    period: {duration: P2Y}
    then: anonymised
    residual_copies: true
    evidence: [{at: {section}, text: \"After two years … cannot be told\"}]
";

const TRANSFERRED: &str = "  - data: [{a}, {b}]
    from: [EEA]
    to: [US, CA]
    recipients: [{party}]
    mechanisms: [standard_contractual_clauses]
    evidence: [{at: {section}, text: \"Our computers stand … across the sea\"}]
";

const GRANTED: &str = "  - rights: [access, rectification, erasure]
    over: [{a}, {b}, {name}]
    via: {contacts: [desk], means: [email]}
    deadline: P1M
    applies_to: {regions: [EEA]}
    evidence: [{at: {section}, text: \"You may see … and strike out\"}]
";

const TRACKED: &str = "  - kind: cookie
    class: functional
    lifetime: session
    set_by: [{party}]
    stores: [{a}, {b}]
    purposes: [session_management, preference_storage]
    evidence: [{at: {section}, text: \"A small file holds … window is closed\"}]
";

/// What stands before the statements.
const HEAD: &str = include_str!("head.yaml");

/// What stands behind them.
const FOOT: &str = include_str!("foot.yaml");
