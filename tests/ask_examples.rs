//! Questions to the examples, with the answers that their texts give.

use privacy_policy::Policy;
use privacy_policy::ask::{Index, Question, Side, Verdict};
use privacy_policy::flows::{Filter, Kind, MOST_ROWS, TooMuch, rows, rows_of};
use privacy_policy::model::{Collection, DefinedName, Definition, Disclosure, Recipient, Ref};
use privacy_policy::vocab::{DataCategory, Party, Purpose, Vocabulary};

fn policy(name: &str) -> Policy {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("examples").join(name);
    Policy::from_slice(&std::fs::read(path).expect("the example")).expect("a valid example").policy
}

/// A question in words such as `data=contact purpose=marketing`, with `;` for a comma in names.
fn question(words: &str) -> Question {
    let mut question = Question::default();
    for word in words.split(", ") {
        let (respect, item) = word.split_once('=').expect("a respect and an item");
        let item = item.replace(';', ",");
        match respect {
            "action" => question.action = Some(item.parse().expect("an action")),
            "data" => question.data = Some(item.parse().expect("data")),
            "purpose" => question.purpose = Some(item.parse().expect("a purpose")),
            "recipient" => question.recipient = Some(item.parse().expect("a recipient")),
            other => panic!("{other}"),
        }
    }
    question
}

/// The answer in one line: the verdict, `part` where it is one, and every ground with its side.
fn answer(policy: &Policy, words: &str) -> String {
    let index = Index::new(policy);
    let question = question(words);
    let answer = index.ask(&question);
    let part = if answer.is_whole() { "" } else { " for part" };
    let grounds: Vec<String> = answer
        .grounds()
        .filter(|ground| ground.side != Side::Open)
        .map(|ground| {
            let whole = if ground.whole { "" } else { "~" };
            let place = ground.id.map_or_else(|| ground.place.path().to_string(), ToString::to_string);
            let parts: Vec<&str> = ground.parts.iter().map(|part| part.item.as_str()).collect();
            let parts = if parts.is_empty() { String::new() } else { format!("[{}]", parts.join(", ")) };
            format!("{}{whole} {place}{parts}", ground.side.as_str())
        })
        .collect();
    let silent = answer.silence().filter(|_| answer.verdict().as_str() == "not_stated").map(|silence| format!("; silent: {}", silence.path));
    format!("{}{part}: {}{}", answer.verdict().as_str(), grounds.join("; "), silent.unwrap_or_default())
}

/// A file, a question and the answer, with the open statements left out.
const ANSWERS: &[(&str, &str, &str)] = &[
    (
        "influxdata.yaml",
        "data=email_address, purpose=advertising, action=use",
        "may: may~ aggregate_information_any_purpose; only internal_use_only; may advertising_on_the_service",
    ),
    (
        "influxdata.yaml",
        "data=email_address, action=collect",
        "yes: yes personal_information; yes registration_data; yes payment_collection; may support_data",
    ),
    (
        "influxdata.yaml",
        "data=Personal Information, purpose=direct_marketing, recipient=nonaffiliated_company",
        "no for part: no~ no_disclosure_for_others_marketing[rent, sell, share]",
    ),
    (
        "influxdata.yaml",
        "data=email_address, action=sell",
        "may: no~ no_disclosure_for_others_marketing[direct_marketing, other_person, nonaffiliated_company]; may business_transfer_if_law_permits; may business_transfer_if_contract_permits; may policy_after_business_transfer",
    ),
    ("influxdata.yaml", "data=email_address, action=retain", "may: may retention_for_the_service; may preservation_for_legal_reasons"),
    ("influxdata.yaml", "data=email_address, action=transfer", "yes: yes transfer_by_user; yes deemed_consent_to_us_transfer"),
    ("influxdata.yaml", "data=biometric, action=collect", "not_stated: ; silent: not_stated[6]"),
    ("influxdata.yaml", "data=content, recipient=hosting_provider", "yes: may to_service_providers; yes to_hosting_provider"),
    ("redislabs.yaml", "data=email_address, purpose=marketing, action=use", "may: may information_and_offers"),
    ("redislabs.yaml", "data=Personal Information, purpose=advertising, action=use", "yes: yes information_and_offers"),
    (
        "redislabs.yaml",
        "data=payment_card, recipient=payment_processor, purpose=marketing",
        "no for part: only~ to_payment_providers[Billing and Payment Information, Trusted Payment Processors and Credit Agencies, share]",
    ),
    ("redislabs.yaml", "data=email_address, action=retain", "not_stated: "),
    ("redislabs.yaml", "data=Log Data, recipient=successor, action=sell", "may: may business_transfer"),
    ("redislabs.yaml", "recipient=BlueSnap; Inc., action=disclose", "yes: yes to_payment_providers_directly; may to_payment_providers"),
    ("minimal.yaml", "data=contact, action=collect", "yes for part: yes~ collection[0][email_address]"),
    ("minimal.yaml", "data=email_address, purpose=marketing", "not_stated: "),
    ("complete.yaml", "data=biometric, action=collect", "no: no no_special_categories; no~ no_recording; no~ no_fingerprints"),
    (
        "complete.yaml",
        "data=email_address, purpose=marketing, action=use",
        "yes for part: yes~ use_marketing[direct_marketing]; yes~ use_newsletter[direct_marketing]; may~ use_partner_offers[third_party_offers]",
    ),
];

#[test]
fn examples_answer_as_their_texts_do() {
    let wrong: Vec<String> = ANSWERS
        .iter()
        .map(|(file, words, expected)| (file, words, expected, answer(&policy(file), words)))
        .filter(|(.., expected, told)| *expected != told)
        .map(|(file, words, expected, told)| format!("{file}: {words}\n  expected {expected}\n  told     {told}"))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn rows_of_the_examples_are_counted() {
    for (file, least) in [("influxdata.yaml", 200), ("redislabs.yaml", 450), ("complete.yaml", 1000), ("minimal.yaml", 2)] {
        let policy = policy(file);
        let counted = rows(&policy).count_up_to(MOST_ROWS);
        assert_eq!(counted, Ok(rows(&policy).count()), "{file}");
        assert!(counted.is_ok_and(|counted| counted >= least), "{file}: {counted:?}");
        assert_eq!(rows(&policy).count_up_to(1), Err(TooMuch::Rows(1)), "{file}");
    }
}

#[test]
fn rows_carry_what_other_statements_say() {
    let policy = policy("influxdata.yaml");
    let row = rows(&policy).find(|row| row.id.is_some_and(|id| id.as_str() == "to_service_providers")).expect("the row");
    let kept: Vec<String> = row.retention.iter().filter_map(|kept| Some(kept.from?.path().to_string())).collect();
    assert_eq!(kept, ["retention[0]"]);
    assert_eq!((row.purpose, row.is_inferred()), (Some(Purpose::ServiceProvision), false));
    let inferred = rows(&policy).find(|row| row.is_inferred()).and_then(|row| row.data).expect("an inferred row");
    assert_eq!(inferred.through.iter().map(ToString::to_string).collect::<Vec<_>>(), ["Personal Information"]);
    let filter = Filter { data: vec!["contact".parse().expect("data")], kinds: vec![Kind::Use], ..Filter::default() };
    assert!(rows_of(&policy, filter).filter_map(|row| row.data).any(|data| data.item.to_string() == "email_address"));
}

#[test]
fn included_names_are_opened() {
    let text = r#"
privacy_policy: "1.0"
definitions:
  Part: {data: [email_address, username]}
  Whole: {data: [phone_number], includes: [Part], excludes: [username]}
use:
  - {data: [Whole], purposes: [newsletters]}
"#;
    let policy = Policy::from_yaml(text).expect("a policy").policy;
    let rows: Vec<(String, Vec<String>)> = rows(&policy)
        .filter_map(|row| row.data)
        .map(|data| (data.item.to_string(), data.through.iter().map(ToString::to_string).collect()))
        .collect();
    let row = |item: &str, through: &[&str]| (item.to_owned(), through.iter().map(ToString::to_string).collect::<Vec<_>>());
    let [whole, phone] = [row("Whole", &[]), row("phone_number", &["Whole"])];
    assert_eq!(rows, [whole, phone, row("Part", &["Whole"]), row("email_address", &["Whole", "Part"])]);
    let index = Index::new(&policy);
    let links = |data: &str| -> Vec<String> {
        let question = Question { data: Some(data.parse().expect("data")), ..Question::default() };
        index.ask(&question).grounds().flat_map(|ground| ground.links).map(|link| link.to_string()).collect()
    };
    assert_eq!(links("email_address"), ["the definition `Whole` includes `Part`", "the definition `Part` includes `email_address`"]);
    assert_eq!(links("Part"), ["the definition `Whole` includes `Part`"]);
    assert!(links("username").is_empty());
}

/// Each of the definitions takes something else out; neither making the index nor an answer takes the square of their number.
#[test]
fn long_chains_of_exceptions_are_answered() {
    const LENGTH: usize = 16_000;
    let mut policy = Policy::default();
    let name = |number: usize| DefinedName::new(format!("Name {number}")).expect("a name");
    for number in 0..LENGTH {
        let out = vec![Ref::Name(name(LENGTH + 1 + number))];
        policy.definitions.insert(name(number), Definition { includes: vec![name(number + 1)], excludes: out, ..Definition::default() });
        policy.definitions.insert(name(LENGTH + 1 + number), Definition::default());
    }
    policy.definitions.insert(name(LENGTH), Definition { data: vec![Ref::Term(DataCategory::EmailAddress)], ..Definition::default() });
    policy.collection.push(Collection { data: vec![Ref::Name(name(0))], ..Collection::default() });
    let index = Index::new(&policy);
    let verdict = |data| index.ask(&Question { data: Some(data), ..Question::default() }).verdict();
    assert_eq!(verdict(Ref::Term(DataCategory::EmailAddress)), Verdict::Yes);
    assert_eq!(verdict(Ref::Name(name(LENGTH))), Verdict::Yes);
    assert_eq!(verdict(Ref::Term(DataCategory::PhoneNumber)), Verdict::NotStated);
    assert_eq!(rows(&policy).count_up_to(MOST_ROWS), Err(TooMuch::Depth));
}

/// A thousand data, purposes and recipients each, and definitions that nest: the rows begin at once, and counting ends at the limit.
#[test]
fn huge_products_are_bounded() {
    let mut policy = Policy::default();
    let name = |number: usize| DefinedName::new(format!("Name {number}")).expect("a name");
    for number in 0..1000 {
        policy.definitions.insert(name(number), Definition::default());
        policy.recipients.insert(name(number), Recipient::default());
    }
    policy.disclosure.push(Disclosure {
        data: (0..1000).map(|number| Ref::Name(name(number))).collect(),
        recipients: (0..1000).map(|number| Ref::Name(name(number))).collect(),
        purposes: Purpose::ALL.to_vec(),
        ..Disclosure::default()
    });
    assert_eq!(rows(&policy).take(10).count(), 10);
    assert_eq!(rows(&policy).count_up_to(100_000), Err(TooMuch::Rows(100_000)));
    let nobody = Filter { recipients: vec![Ref::Term(Party::AdNetwork)], ..Filter::default() };
    assert_eq!(rows_of(&policy, nobody).count_up_to(100_000), Err(TooMuch::Rows(100_000)));
    for number in 0..999 {
        policy.definitions.insert(name(number), Definition { data: vec![Ref::Name(name(number + 1))], ..Definition::default() });
    }
    policy.disclosure.clear();
    policy.collection.push(Collection { data: vec![Ref::Name(name(0))], ..Collection::default() });
    assert_eq!(rows(&policy).count_up_to(MOST_ROWS), Err(TooMuch::Depth));
    let index = Index::new(&policy);
    let asked = Question { data: Some(Ref::Name(name(999))), ..Question::default() };
    assert_eq!(index.ask(&asked).verdict(), Verdict::Yes);
}
