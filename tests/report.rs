//! Reports: whatever a file says stays text, pictures are stable, and pages hold together.

#![cfg(feature = "pages")]

use std::fs;
use std::path::Path;

use chrono::NaiveDate;
use privacy_policy::Policy;
use privacy_policy::checks::{Options, Report, check};
use privacy_policy::model::{Id, TEXT_KINDS};
use privacy_policy::report::{Pages, Summary, markdown, mermaid, svg};
use serde_json::Value;

#[path = "support/drift.rs"]
mod drift;

/// Text that would act, if anything took it for more than text.
const HOSTILE: &str =
    "<img src=x onerror=stolen=1>\"><script>stolen=1</script>'><b onclick='stolen=1'>{{ 7 * 7 }}&lt;]]>-->\u{200f}javascript:stolen=1";

fn example(name: &str) -> Policy {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples").join(name);
    Policy::from_yaml(&fs::read_to_string(path).unwrap()).unwrap().policy
}

fn checked(policy: &Policy) -> Report {
    let day = NaiveDate::from_ymd_opt(2016, 4, 9).unwrap();
    check(policy, &Options { regions: vec!["EU".parse().unwrap()], ..Options::on(day) })
}

fn page(policy: &Policy) -> String {
    // The templates write a slash so.
    Pages::new().unwrap().policy(policy, &checked(policy), "policy.yaml", Some("index.html")).unwrap().replace("&#x2f;", "/")
}

/// The document with every free text made hostile, each with a number so that names stay apart.
fn hostile(value: &Value, key: &str, names: &[String]) -> Value {
    match value {
        Value::Object(map) => {
            map.iter().map(|(key, value)| (renamed(key, names), hostile(value, key, names))).collect::<serde_json::Map<_, _>>().into()
        }
        Value::Array(items) => items.iter().map(|item| hostile(item, key, names)).collect(),
        Value::String(text) if names.contains(text) => renamed(text, names).into(),
        Value::String(_) if matches!(key, "url" | "policy_url" | "urls") => "https://a.example/'onmouseover='stolen=1'?javascript:stolen=1#x".into(),
        Value::String(_) if key == "text" => "<img src=x onerror=stolen=1> … \"><script>stolen=1</script>,-&".into(),
        Value::String(text) if is_free(text, key) => {
            format!("{HOSTILE} {} {text}", "W".repeat(120)).chars().take(490).collect::<String>().trim().into()
        }
        other => other.clone(),
    }
}

/// Whether a text is written as its author likes: no other kind of text takes it, and no table has it.
fn is_free(text: &str, key: &str) -> bool {
    let strict = TEXT_KINDS.iter().filter(|kind| !matches!(kind.name, "Text" | "Line" | "DefinedName" | "Quote" | "SectionPath"));
    matches!(key, "words" | "note" | "title" | "name" | "matters" | "encoder" | "reviewer" | "authority" | "legal_name")
        || !matches!(key, "privacy_policy" | "language" | "check")
            && !strict.into_iter().any(|kind| kind.accepts(text))
            && text.parse::<privacy_policy::model::Place>().is_err()
}

fn renamed(text: &str, names: &[String]) -> String {
    names.iter().position(|name| name == text).map_or_else(|| text.to_owned(), |at| format!("{at} {HOSTILE}"))
}

/// `complete.yaml`, which has every field of the language, as an attacker would write it.
fn hostile_document() -> (String, Policy) {
    let policy = example("complete.yaml");
    let names =
        policy.definitions.keys().chain(policy.recipients.keys()).chain(policy.publishers.keys()).map(ToString::to_string).collect::<Vec<_>>();
    let document = hostile(&serde_json::to_value(&policy).unwrap(), "", &names).to_string();
    let policy = Policy::from_yaml(&document).unwrap_or_else(|problems| panic!("{}", problems.0[0])).policy;
    (document, policy)
}

/// The tags of a page, such as `<a href="…">`.
fn tags(page: &str) -> Vec<&str> {
    page.split('<').skip(1).filter_map(|piece| piece.split_once('>')).map(|(tag, _)| tag).collect()
}

#[test]
fn text_of_the_file_is_never_markup() {
    let (document, policy) = hostile_document();
    if let Some(path) = std::env::var_os("HOSTILE") {
        fs::write(path, document).unwrap();
    }
    let page = page(&policy);
    assert!(page.matches("&lt;img src=x onerror=stolen=1").count() > 100, "the hostile text is shown");
    // Style and script are ours and hold what looks like tags.
    let body = page.split_once("</style>").unwrap().1.rsplit_once("<script>").unwrap().0;
    for tag in tags(body) {
        let name = tag.trim_start_matches('/').split([' ', '>', '/']).next().unwrap();
        assert!(!matches!(name, "script" | "img" | "iframe" | "object" | "style") && (name != "b" || tag.trim_start_matches('/') == "b"), "<{tag}>");
        let outside_quotes: Vec<&str> = tag.split('"').step_by(2).collect();
        assert!(outside_quotes.iter().all(|part| !part.contains(" on") && !part.contains("style=") && !part.contains('\'')), "<{tag}>");
        if let Some((_, rest)) = tag.split_once("href=\"") {
            let href = rest.split('"').next().unwrap();
            let known = ["https://", "http://", "mailto:", "#"].iter().any(|start| href.starts_with(start)) || href == "index.html";
            assert!(known, "{href}");
        }
    }
    assert_eq!(page.matches("<script>").count(), 1);
    for picture in [svg(&policy).unwrap(), mermaid(&policy).unwrap(), markdown(&policy, &checked(&policy), "<b>.yaml")] {
        assert!(!picture.contains("<img") && !picture.contains("<script") && !picture.contains("](javascript"), "{picture}");
    }
}

#[test]
fn pages_hold_together() {
    for name in ["minimal.yaml", "complete.yaml", "influxdata.yaml", "redislabs.yaml"] {
        let page = page(&example(name));
        let ids: Vec<&str> = page.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        for (at, id) in ids.iter().enumerate() {
            assert!(!ids[..at].contains(id), "{name}: the anchor {id} stands twice");
        }
        for href in page.split(" href=\"#").skip(1).filter_map(|rest| rest.split('"').next()) {
            assert!(ids.contains(&href), "{name}: {href} leads nowhere");
        }
        assert!(page.contains("Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-"), "{name}");
        let outside = ["src=\"", "@import", "url(http", "<link rel=\"stylesheet"];
        assert!(outside.iter().all(|sign| !page.contains(sign)), "{name}: the page asks for something");
    }
}

/// A finding may rest on another judgment than its rule does in general: the page leads where `check` leads.
#[test]
fn law_leads_to_what_a_finding_rests_on() {
    let mut compared = 0;
    for name in ["complete.yaml", "influxdata.yaml", "redislabs.yaml"] {
        let (policy, page) = (example(name), page(&example(name)));
        for finding in checked(&policy).findings.iter().filter(|finding| !finding.link().is_empty()) {
            let shown = page.split("<a href=\"").any(|rest| rest.starts_with(finding.link()) && rest.contains(finding.basis()));
            assert!(shown, "{name}: {} rests on {} and leads to {}", finding.rule.name, finding.basis(), finding.link());
            compared += usize::from(finding.link() != finding.rule.link);
        }
    }
    assert!(compared > 0, "no finding of the examples has a link of its own");
}

#[test]
fn every_statement_is_shown_with_its_evidence() {
    let policy = example("redislabs.yaml");
    let page = page(&policy);
    assert_eq!(page.matches("<article class=\"statement ").count(), policy.statements().count());
    let passage = "https://web.archive.org/web/20160409195308id_/https%3A//redislabs.com/company/privacy#:~:text=As%20a%20condition%20to,%28Personal%20Information%29";
    assert!(page.contains(passage));
}

#[test]
fn pictures_are_current() {
    for name in ["minimal", "complete"] {
        let policy = example(&format!("{name}.yaml"));
        drift::check(&format!("tests/reports/{name}.svg"), &svg(&policy).unwrap());
        drift::check(&format!("tests/reports/{name}.mmd"), &mermaid(&policy).unwrap());
        drift::check(&format!("tests/reports/{name}.md"), &markdown(&policy, &checked(&policy), &format!("{name}.yaml")));
    }
}

#[test]
fn nothing_to_show_is_said() {
    let policy = Policy::default();
    assert_eq!((svg(&policy), mermaid(&policy)), (None, None));
    let page = page(&policy);
    assert!(page.contains("Nothing is recorded.") && page.contains("The file holds no statements.") && page.contains("<h1>policy.yaml</h1>"));
}

/// Many things do not make a picture without end.
#[test]
fn pictures_are_bounded() {
    let mut policy = example("complete.yaml");
    for at in 0..2000 {
        let mut more = policy.disclosure[at % 5].clone();
        more.id = Id::new(format!("more_{at}")).ok();
        policy.disclosure.push(more);
    }
    assert!(svg(&policy).unwrap().len() < 400_000);
    let names: String = (0..400).map(|at| format!("  - {{data: [information], recipients: [Company {at}], purposes: [security]}}\n")).collect();
    let declared: String = (0..400).map(|at| format!("  Company {at}: {{kinds: [service_provider]}}\n")).collect();
    let policy = Policy::from_yaml(&format!("privacy_policy: \"1.0\"\nrecipients:\n{declared}disclosure:\n{names}")).unwrap().policy;
    let svg = svg(&policy).unwrap();
    assert!(svg.contains("386 more") && svg.len() < 20_000, "{}", svg.len());
}

#[test]
fn the_index_compares_what_can_be_compared() {
    let policies = ["influxdata.yaml", "redislabs.yaml"].map(|name| (name, example(name)));
    let summaries = policies.each_ref().map(|(name, policy)| Summary::of(policy, &checked(policy), name).at(format!("{name}.html")));
    let pages = Pages::new().unwrap();
    let index = pages.index(&summaries).unwrap();
    assert!(index.contains("Data collected") && index.contains("href=\"redislabs.yaml.html\""));
    let many: Vec<Summary> = (0..50).map(|at| Summary::of(&policies[0].1, &checked(&policies[0].1), "a.yaml").at(format!("{at}.html"))).collect();
    let index = pages.index(&many).unwrap();
    assert!(index.contains("50 privacy policies") && !index.contains("Data collected"), "many policies are compared by the questions alone");
}
