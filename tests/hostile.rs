//! Input that was made to do harm, or came out wrong, gets an error with a place: no panic, no hang, no part presented as the whole.

use privacy_policy::{Code, Level, Limits, Policy};

const HEAD: &str = "privacy_policy: \"1.0\"\n";

/// The kinds of error of a text, once each.
fn errors(bytes: &[u8]) -> Vec<Code> {
    let problems = match Policy::from_slice(bytes) {
        Ok(reading) => reading.remarks,
        Err(problems) => problems.0,
    };
    assert!(problems.len() <= 2 * Limits::default().problems + 2, "the number of problems is bounded");
    for problem in &problems {
        let text = format!("{problem}{}", problem.help.as_deref().unwrap_or_default());
        assert!(text.len() < 20_000, "messages stay short");
    }
    let mut codes: Vec<Code> = problems.iter().filter(|problem| problem.level() == Level::Error).map(|problem| problem.code).collect();
    codes.sort_unstable();
    codes.dedup();
    codes
}

fn policy(body: &str) -> Vec<Code> {
    errors(format!("{HEAD}{body}").as_bytes())
}

#[test]
fn files_without_a_document() {
    for text in ["", " \n\n", "# only a comment\n", "\u{feff}"] {
        assert_eq!(errors(text.as_bytes()), [Code::EmptyFile], "{text:?}");
    }
}

#[test]
fn other_encodings() {
    let utf_16 = |first: [u8; 2], big: bool| {
        let units = HEAD.encode_utf16().flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() });
        first.into_iter().filter(|b| *b != 0).chain(units).collect::<Vec<u8>>()
    };
    for bytes in [utf_16([0xff, 0xfe], false), utf_16([0xfe, 0xff], true), utf_16([0, 0], false), utf_16([0, 0], true)] {
        assert_eq!(errors(&bytes), [Code::NotUtf8]);
    }
    assert_eq!(errors(b"privacy_policy: \"1.0\"\nx: {a: \xe9}\n"), [Code::NotUtf8]);
}

#[test]
fn line_ends_and_byte_order_mark_are_fine() {
    for text in
        ["\u{feff}privacy_policy: \"1.0\"\n", "privacy_policy: \"1.0\"\r\ndocument:\r\n  title: A\r\n", "privacy_policy: \"1.0\"\rx: {a: 1}\r"]
    {
        assert_eq!(errors(text.as_bytes()), [], "{text:?}");
    }
}

#[test]
fn characters_that_cannot_be_seen() {
    for c in ['\0', '\u{7}', '\u{1b}', '\u{7f}', '\u{9b}', '\u{202e}', '\u{2066}'] {
        let codes = policy(&format!("document: {{title: \"a{c}b\"}}\n"));
        assert!(codes.contains(&Code::ControlCharacter), "{c:?}: {codes:?}");
    }
    assert_eq!(policy("document: {title: \"a\\u202eb\"}\n"), [Code::InvalidValue]);
}

#[test]
fn yaml_that_is_broken_or_refused() {
    let nested = |open: &str| open.repeat(100_000);
    for (body, code) in [
        ("use:\n\t- data: [name]\n".to_owned(), Code::YamlSyntax),
        ("document: {title: \"a\n".to_owned(), Code::YamlSyntax),
        ("document: {title: 'a\n".to_owned(), Code::YamlSyntax),
        ("x: {a: &a [1], b: *a}\n".to_owned(), Code::YamlAnchor),
        ("x: {<<: {a: 1}}\n".to_owned(), Code::YamlMergeKey),
        ("x: {a: !!python/object:os.system {}}\n".to_owned(), Code::YamlTag),
        ("x: {a: !own b}\n".to_owned(), Code::YamlTag),
        ("---\nprivacy_policy: \"1.0\"\n".to_owned(), Code::SeveralDocuments),
        ("x: {a: {b: 1, b: 2}}\n".to_owned(), Code::DuplicateKey),
        ("x: {1: a}\n".to_owned(), Code::KeyNotText),
        ("x: {[a]: b}\n".to_owned(), Code::KeyNotText),
        ("x: {a: 1e999}\n".to_owned(), Code::NumberNotJson),
    ] {
        let codes = policy(&body);
        assert!(codes.contains(&code), "{body:.60}: {codes:?}");
    }
    // Whether our limit or the parser's is met first is no matter.
    for body in [format!("x: {}", nested("[")), format!("x: {}", nested("{a: "))] {
        let codes = policy(&body);
        assert!(matches!(codes[..], [Code::TooDeep | Code::YamlSyntax]), "{body:.60}: {codes:?}");
    }
}

#[test]
fn alias_bombs_are_not_expanded() {
    let mut body = "x:\n  a0: &a0 [b, b, b, b, b, b, b, b, b]\n".to_owned();
    for i in 1..60 {
        let before = i - 1;
        body += &format!("  a{i}: &a{i} [{}]\n", vec![format!("*a{before}"); 9].join(", "));
    }
    assert_eq!(policy(&body), [Code::YamlAnchor]);
}

#[test]
fn values_that_are_not_what_they_look_like() {
    for (body, code) in [
        ("document: {language: NO}\n", Code::InvalidValue),
        ("children: [{kind: directed, ages: {under: on}}]\n", Code::WrongType),
        ("children: [{kind: directed, ages: {under: 1e999}}]\n", Code::OutOfRange),
        ("children: [{kind: directed, ages: {under: 0o777}}]\n", Code::OutOfRange),
        ("children: [{kind: directed, ages: {under: 12.5}}]\n", Code::OutOfRange),
        ("document: {effective_date: \"2015-02-30\"}\n", Code::InvalidValue),
        ("document: {effective_date: 2015}\n", Code::NeedsQuotes),
        ("document: {title: null}\n", Code::MissingValue),
        ("document: {title: ~}\n", Code::MissingValue),
        ("document: {title: }\n", Code::MissingValue),
        ("document: {title: \"\"}\n", Code::EmptyValue),
        ("document: {}\n", Code::EmptyValue),
        ("use: []\n", Code::EmptyValue),
        ("document: {capture: {sections: {deep: 1}}}\n", Code::UnknownKey),
        ("use: [{except: {dta: [name]}}]\n", Code::UnknownKey),
    ] {
        assert_eq!(policy(body), [code], "{body}");
    }
    for version in ["\"2.0\"", "1.0", "\"1\"", "[\"1.0\"]"] {
        assert_eq!(errors(format!("privacy_policy: {version}\n").as_bytes()).len(), 1, "{version}");
    }
}

#[test]
fn large_files_are_refused_or_read() {
    let large = format!("{HEAD}x: {{a: \"{}\"}}\n", "a".repeat(50_000_000));
    assert_eq!(errors(large.as_bytes()), [Code::TooLarge]);
    let limits = Limits { bytes: 64 << 20, ..Limits::default() };
    assert!(Policy::from_slice_with(large.as_bytes(), limits).is_ok(), "what stands under x is free");
    let title = format!("{HEAD}document: {{title: \"{}\"}}\n", "a".repeat(5_000_000));
    let problems = Policy::from_slice_with(title.as_bytes(), limits).err();
    assert!(problems.is_some_and(|problems| problems.0.iter().all(|problem| problem.code == Code::InvalidValue && problem.message.len() < 1000)));
}

#[test]
fn many_keys_names_and_mistakes() {
    let lines = |line: &dyn Fn(usize) -> String| (0..100_000).map(line).collect::<String>();
    assert_eq!(policy(&lines(&|i| format!("k{i}: 1\n"))), [Code::TooManyProblems, Code::UnknownKey]);
    assert_eq!(policy(&format!("x:\n{}", lines(&|i| format!("  k{i}: 1\n")))), []);
    assert_eq!(policy(&format!("x:\n{}", lines(&|i| format!("  k{}: 1\n", i / 2)))), [Code::DuplicateKey, Code::TooManyProblems]);
    let undeclared = format!("collection:\n  - data: [{}]\n", lines(&|i| format!("N{i}, ")).trim_end_matches(", "));
    assert_eq!(policy(&undeclared), [Code::TooManyProblems, Code::UndeclaredName]);
    let terms = format!("collection:\n  - data: [{}]\n", lines(&|i| format!("emial_{i}, ")).trim_end_matches(", "));
    assert_eq!(policy(&terms), [Code::TooManyProblems, Code::UnknownTerm]);
}

/// The path of a problem that is only counted is never put together: here each would have two megabytes.
#[test]
fn problems_behind_long_keys() {
    let keys: String = (1..=40).map(|depth| format!("{0}? {1}\n{0}:\n", " ".repeat(depth), "k".repeat(50_000))).collect();
    let below = |item: &str| format!("x:\n{keys}{}- [{}]\n", " ".repeat(41), vec![item; 20_000].join(", "));
    assert_eq!(policy(&below("y")), []);
    assert_eq!(policy(&below("!t a")), [Code::TooManyProblems, Code::YamlTag]);
}

#[test]
fn names_in_circles_and_chains() {
    let chain = |next: &dyn Fn(usize) -> usize| {
        (0..20_000).map(|i| format!("  Data that is named {i}: {{data: [Data that is named {}]}}\n", next(i))).collect::<String>()
    };
    let used = "collection: [{data: [Data that is named 0]}]\n";
    assert_eq!(policy(&format!("definitions:\n{}{used}", chain(&|i| (i + 1) % 20_000))), [Code::CyclicDefinition]);
    assert_eq!(policy(&format!("definitions:\n{}  Data that is named 20000: {{data: [name]}}\n{used}", chain(&|i| i + 1))), []);
    // Each takes something else out, and a denial asks what is left.
    let name = |i: usize| {
        let next = i + 1;
        format!(
            "  Data that is named {i}:\n    includes: [Data that is named {next}]\n    excludes: [What the {i} leaves out]\n  What the {i} leaves out: {{data: [phone_number]}}\n"
        )
    };
    let names = format!("definitions:\n{}  Data that is named 16000: {{data: [contact]}}\n", (0..16_000).map(name).collect::<String>());
    let denied = |data: &str| format!("{names}collection: [{{data: [{data}]}}, {{data: [Data that is named 0], stance: does_not}}]\n");
    assert_eq!(policy(&denied("phone_number")), []);
    assert_eq!(policy(&denied("email_address")), [Code::Contradiction]);
}

#[test]
fn thousands_of_denials() {
    let list = |stance: &str, data: &str| {
        (0..6000).map(|i| format!("  - {{stance: {stance}, data: [{data}], modes: [sell], id: {stance}{i}}}\n")).collect::<String>()
    };
    let codes = policy(&format!("disclosure:\n{}{}", list("does_not", "name"), list("does", "email_address")));
    assert_eq!(codes, [Code::TooLarge], "what is not compared is told of");
}

#[test]
fn another_version_is_the_only_problem() {
    assert_eq!(errors(b"use: [{purpose: []}]\nprivacy_policy: \"2.0\"\nunknown: 1\n"), [Code::WrongVersion]);
    // What is no version at all says nothing about the rest.
    assert_eq!(errors(b"privacy_policy: \"one\"\nunknown: 1\n"), [Code::UnknownKey, Code::WrongVersion]);
}

#[test]
fn the_first_mistakes_of_a_kind_get_advice() {
    let text = format!("{HEAD}collection:\n{}", "- data: [emial_address]\n".repeat(150));
    let problems = Policy::from_yaml(&text).unwrap_err().0;
    assert_eq!(problems.iter().filter(|problem| problem.code == Code::UnknownTerm).count(), 150);
    assert_eq!(problems.iter().filter(|problem| problem.fix.is_some()).count(), 100);
}

#[test]
fn items_are_found_in_long_lists() {
    // Every other item is left out of the model, and each of the rest stands twice.
    let items: String = (0..300).map(|_| "fee, unknown_topic, ").collect();
    let problems = Policy::from_yaml(&format!("{HEAD}not_stated: [{items}fee]\n")).unwrap_err().0;
    let again: Vec<String> = problems.iter().filter(|problem| problem.code == Code::DuplicateItem).map(|problem| problem.path.to_string()).collect();
    assert_eq!(again, (1..=300).map(|number| format!("not_stated[{}]", 2 * number)).collect::<Vec<_>>());
}
