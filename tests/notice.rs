//! Notices: they say what the file states and nothing more, and text of the file stays text.

#![cfg(feature = "pages")]

use std::fs;

use privacy_policy::Policy;
use privacy_policy::checks::{Options, check};
use privacy_policy::notice::{BUILT_IN, Facts, Format, Templates, facts};
use privacy_policy::phrase;
use serde_json::Value;

#[path = "support/drift.rs"]
mod drift;

const EXAMPLES: [&str; 4] = ["complete", "influxdata", "minimal", "redislabs"];

fn example(name: &str) -> Policy {
    let text = fs::read_to_string(format!("examples/{name}.yaml")).expect("the example is there");
    Policy::from_yaml(&text).expect("the example is valid").policy
}

fn render(format: Format, facts: &Facts) -> String {
    Templates::built_in().render(format, facts).unwrap_or_else(|error| panic!("{error}"))
}

/// A page without its markup, as a reader sees it.
fn shown(page: &str) -> String {
    let body = page.split_once("<body>").expect("a body").1;
    let mut text = String::new();
    let mut inside = false;
    for c in body.chars() {
        match c {
            '<' => inside = true,
            '>' => inside = false,
            c if !inside => text.push(c),
            _ => {}
        }
    }
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#x27;", "'"), ("&#x2f;", "/"), ("&amp;", "&")]
        .into_iter()
        .fold(text, |text, (escaped, plain)| text.replace(escaped, plain))
}

#[test]
fn notices_are_current() {
    for (name, law) in [("minimal", false), ("complete", true)] {
        let policy = example(name);
        let day = policy.document.effective_date.expect("a date").day();
        let report = law.then(|| check(&policy, &Options::on(day)));
        let facts = facts(&policy, report.as_ref());
        drift::check(&format!("tests/notices/{name}.md"), &render(Format::Markdown, &facts));
        drift::check(&format!("tests/notices/{name}.html"), &render(Format::Html, &facts));
    }
}

/// The details hold the sentence of every statement once, in order, and beyond them only what the file declares and confirms.
#[test]
fn every_sentence_comes_from_the_file() {
    for name in EXAMPLES {
        let policy = example(name);
        let facts = facts(&policy, None);
        let mut said: Vec<String> = facts.sections.iter().flat_map(|section| section.items.iter().map(|item| item.text())).collect();
        let page = shown(&render(Format::Html, &facts));
        let one_line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let page = one_line(&page);
        for (place, statement) in policy.statements() {
            let sentence = phrase::statement(&policy, statement).to_string();
            let at = said.iter().position(|said| *said == sentence).unwrap_or_else(|| panic!("{}: {sentence}", place.path()));
            said.remove(at);
            assert!(page.contains(&one_line(&sentence)), "{}: {sentence}", place.path());
        }
        let declared = policy.publishers.len() + policy.contact_points.len() + policy.definitions.len() + policy.recipients.len();
        let documents = policy.document.related.len() + policy.document.parts.len();
        assert_eq!(said.len(), declared + documents + policy.scope.exclusive.len(), "{said:?}");
        assert_eq!(facts.not_stated.len(), policy.not_stated.len());
        assert_eq!(facts.law, None);
    }
}

/// A file that states nothing gives a notice that says nothing.
#[test]
fn nothing_is_said_on_what_a_file_is_silent_on() {
    let facts = facts(&Policy::default(), None);
    assert!(facts.summary.is_empty() && facts.sections.is_empty() && facts.not_stated.is_empty() && facts.about.is_empty());
    assert_eq!(render(Format::Markdown, &facts), "# Privacy policy: what it says\n");
}

/// What the summary calls collected, used or disclosed outright is stated so by a statement that has no condition.
#[test]
fn the_summary_keeps_conditions_apart() {
    let text = "privacy_policy: \"1.0\"\ncollection:\n  - data: [email_address]\n  - data: [name]\n    only_if: [consent]\n  - {data: [photos_and_videos], stance: does_not}\n  - {data: [age], stance: does_not, except: {words: Of pupils.}}\n  - {data: [gender], stance: may}\n";
    let policy = Policy::from_yaml(text).expect("valid").policy;
    let rows = facts(&policy, None).summary;
    let groups: Vec<(&str, String)> = rows[0].groups.iter().map(|group| (group.class, group.items.join(", "))).collect();
    let expected =
        [("yes", "e-mail address"), ("some", "name, gender"), ("no", "photos and videos"), ("limited", "age")].map(|(c, i)| (c, i.to_owned()));
    assert_eq!(groups, expected);
}

/// Texts that would be markup, each in every text field of a policy.
const HOSTILE: [&str; 7] = [
    "A <script>alert(1)</script> & co",
    "A](javascript:alert(1)) [x",
    "A `code` ``` fence",
    "A ![i](https://evil.example/i.png)",
    "A <!-- --> </style></title> \"' onload=x",
    "A {{ 7 * 7 }} {% raw %}",
    "# A | b | *c* _d_ ~e~",
];

/// Puts a text in the place of every text that can hold anything, and tells how many there were.
fn poison(value: &mut Value, key: &str, hostile: &str) -> usize {
    const FREE: [&str; 16] = [
        "title",
        "legal_name",
        "legal_form",
        "registration",
        "name",
        "city",
        "region",
        "postal_code",
        "words",
        "as_written",
        "logic",
        "effects",
        "authority",
        "matters",
        "criteria",
        "note",
    ];
    const LISTS: [&str; 6] = ["lines", "also_called", "names", "standards", "interests", "products"];
    match value {
        Value::String(text) if FREE.contains(&key) => {
            *text = hostile.to_owned();
            1
        }
        Value::Array(items) if LISTS.contains(&key) => {
            // A list holds no item twice. Names of scope are declared and are no free text.
            let free = items.iter().enumerate().filter(|(_, item)| item.as_str().is_some_and(|text| key != "names" || text.contains('_'))).count();
            items.iter_mut().enumerate().for_each(|(at, item)| *item = Value::String(format!("{hostile} {at}")));
            free
        }
        Value::Array(items) => items.iter_mut().map(|item| poison(item, key, hostile)).sum(),
        Value::Object(map) => map.iter_mut().map(|(key, value)| poison(value, &key.clone(), hostile)).sum(),
        _ => 0,
    }
}

#[test]
fn hostile_text_stays_text() {
    let whole = serde_json::to_value(example("complete")).expect("JSON");
    for hostile in HOSTILE {
        let mut value = whole.clone();
        assert!(poison(&mut value, "", hostile) > 60);
        let policy: Policy = serde_json::from_value(value).expect("still a policy");
        let facts = facts(&policy, None);
        let page = render(Format::Html, &facts);
        for markup in ["<script", "<img", "<!--", "</style></title>", "javascript:alert(1)\"", "\"' onload"] {
            assert!(!page.contains(markup), "{hostile}: {markup}");
        }
        assert!(shown(&page).contains(hostile), "{hostile}");
        let hrefs = page.split("href=\"").skip(1).map(|rest| rest.split('"').next().unwrap_or_default());
        assert!(hrefs.clone().count() > 10);
        for href in hrefs {
            let href = href.replace("&#x2f;", "/");
            assert!(["https://", "http://", "mailto:", "#"].iter().any(|scheme| href.starts_with(scheme)), "{href}");
        }
        let text = render(Format::Markdown, &facts);
        for markup in ["<script", "](javascript", "A `code", "![i]", "<!--", "{{ 49 }}", "*c*"] {
            let unescaped = text.match_indices(markup).any(|(at, _)| !text[..at].ends_with('\\'));
            assert!(!unescaped, "{hostile}: {markup}");
        }
    }
}

#[test]
fn a_page_needs_nothing_else() {
    for name in EXAMPLES {
        let page = render(Format::Html, &facts(&example(name), None));
        assert!(page.starts_with("<!DOCTYPE html>\n<html lang=\"en\">"), "{name}");
        assert!(page.contains("default-src 'none'"));
        for needed in ["<script", "<link", "<img", "<iframe", "@import", "url(", " src="] {
            assert!(!page.contains(needed), "{name}: {needed}");
        }
    }
}

#[test]
fn mistakes_in_templates_have_a_place() {
    let policy = example("minimal");
    for (source, line, words) in [
        ("one\n{{ nothing_of_that_name }}", 2, "no such value"),
        ("\n\n{% for x in summary %}", 3, ""),
        ("{% for a in range(100000) %}{% for b in range(100000) %}{{ a }}{% endfor %}{% endfor %}", 1, ""),
        ("{% include \"missing.md\" %}", 1, "missing.md"),
    ] {
        let mut templates = Templates::built_in();
        let replaced = templates.replace("notice.md", source.to_owned());
        let error = replaced.and_then(|()| templates.render(Format::Markdown, &facts(&policy, None)).map(drop)).expect_err(source);
        assert_eq!((error.name.as_str(), error.line), ("notice.md", line), "{error}");
        assert!(error.message.contains(words), "{error}");
    }
}

#[test]
fn templates_can_be_replaced_one_by_one() {
    let mut templates = Templates::built_in();
    templates.replace("style.css", "body { color: teal }".to_owned()).expect("a style");
    let page = templates.render(Format::Html, &facts(&example("minimal"), None)).expect("a page");
    assert!(page.contains("body { color: teal }") && !page.contains("--ground"));
    assert_eq!(BUILT_IN.len(), 3);
}

/// What stands behind an address in the file, such as a copy to somebody else, is no part of a letter's head.
#[test]
fn an_address_is_an_address_only() {
    let text = "privacy_policy: \"1.0\"\ncontact_points:\n  office: {email: \"a?bcc=evil@b.example\"}\n";
    let policy = Policy::from_yaml(text).expect("a valid file").policy;
    let page = render(Format::Html, &facts(&policy, None));
    assert!(page.contains("mailto:a%3Fbcc=evil@b.example") && !page.contains("mailto:a?bcc"), "{page}");
}
