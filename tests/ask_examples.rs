//! Questions to the examples, with the answers that their texts give.

use privacy_policy::Policy;
use privacy_policy::ask::{Index, Question};

fn policy(name: &str) -> Policy {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("examples").join(name);
    Policy::from_slice(&std::fs::read(path).expect("the example")).expect("a valid example").policy
}

/// A question in words such as `data=contact purpose=marketing`, with `_` for a space in names.
fn question(words: &str) -> Question {
    let mut question = Question::default();
    for word in words.split(", ") {
        let (respect, item) = word.split_once('=').expect("a respect and an item");
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

#[test]
fn probe() {
    for name in ["influxdata.yaml", "redislabs.yaml", "complete.yaml", "minimal.yaml"] {
        let policy = policy(name);
        for words in [
            "data=contact, purpose=marketing, recipient=third_party",
            "data=email_address, purpose=direct_marketing, recipient=nonaffiliated_company",
            "data=email_address, action=sell",
            "action=sell",
            "data=Personal Information, purpose=direct_marketing, recipient=nonaffiliated_company",
            "data=Personal Information, purpose=advertising",
            "data=email_address, purpose=marketing, action=use",
            "data=email_address, action=collect",
            "data=payment_card, recipient=payment_processor",
            "data=biometric, action=collect",
            "purpose=ai_training",
            "action=transfer, data=email_address",
            "action=retain, data=email_address",
            "recipient=service_provider",
        ] {
            println!("{name} | {words}\n    {}", answer(&policy, words));
        }
        println!("rows {:?}", privacy_policy::flows::rows(&policy).count_up_to(100_000));
    }
}
