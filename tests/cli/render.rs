//! `render`: what is written, what is never written over, and templates of one's own.

use std::fs;

use crate::program::{MINIMAL, MISSPELT, folder_with, run};

#[test]
fn a_file_is_written_completely_or_not_at_all() {
    let here = folder_with("render-output", &[("a.yaml", MINIMAL), ("bad.yaml", MISSPELT), ("there.md", "mine")]);
    let first = run(&here, &["render", "a.yaml", "-o", "a.md"]);
    assert_eq!((first.code, first.out.as_str()), (Some(0), ""), "{first:?}");
    assert_eq!(fs::read_to_string(here.join("a.md")).expect("the notice"), run(&here, &["render", "a.yaml"]).out);

    let refused = run(&here, &["render", "a.yaml", "-o", "there.md"]);
    assert_eq!(refused.code, Some(2));
    assert!(refused.err.contains("`--force` writes over it"), "{refused:?}");
    assert_eq!(fs::read_to_string(here.join("there.md")).expect("the file"), "mine");
    assert_eq!(run(&here, &["render", "a.yaml", "-o", "there.md", "--force"]).code, Some(0));
    assert_ne!(fs::read_to_string(here.join("there.md")).expect("the file"), "mine");

    assert_eq!(run(&here, &["render", "bad.yaml", "-o", "bad.md"]).code, Some(2));
    assert_eq!(run(&here, &["render", "a.yaml", "-o", "nowhere/a.md"]).code, Some(2));
    let names: Vec<_> = fs::read_dir(&here).expect("the folder").map(|entry| entry.expect("an entry").file_name()).collect();
    assert_eq!(names.len(), 4, "{names:?}");
}

#[test]
fn templates_can_be_written_changed_and_used() {
    let here = folder_with("render-templates", &[("a.yaml", MINIMAL)]);
    assert_eq!(run(&here, &["render", "--write-templates", "mine"]).code, Some(0));
    let with = |format| run(&here, &["render", "a.yaml", "--format", format, "--templates", "mine"]);
    let without = |format| run(&here, &["render", "a.yaml", "--format", format]).out;
    for format in ["markdown", "html"] {
        assert_eq!(with(format).out, without(format));
    }
    let again = run(&here, &["render", "--write-templates", "mine"]);
    assert!(again.code == Some(2) && again.err.contains("--force"), "{again:?}");
    assert_eq!(run(&here, &["render", "--write-templates", "mine", "--force"]).code, Some(0));

    fs::write(here.join("mine/notice.md"), "{% for section in sections %}\n{{ section.heading }} [{{ lang }}]\n{% endfor %}\n").expect("a template");
    assert_eq!(with("markdown").out, "What is collected [en]\n");
    fs::write(here.join("mine/notice.md"), "one\n{{ sectoins }}\n").expect("a template");
    let mistake = with("markdown");
    assert_eq!(mistake.code, Some(2));
    assert!(mistake.out.is_empty() && mistake.err.contains("notice.md:2: "), "{mistake:?}");
    fs::write(here.join("mine/notice.md"), "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}").expect("a template");
    let endless = with("markdown");
    assert!(endless.code == Some(2) && endless.err.contains("does not come to an end"), "{endless:?}");
    fs::write(here.join("mine/notice.md"), b"\xff").expect("a template");
    assert_eq!(with("markdown").code, Some(2));
}

#[test]
fn a_folder_without_templates_is_an_error() {
    let here = folder_with("render-no-templates", &[("a.yaml", MINIMAL), ("other/readme.md", "# hello")]);
    let run = run(&here, &["render", "a.yaml", "--templates", "other"]);
    assert!(run.code == Some(2) && run.err.contains("`notice.html`"), "{run:?}");
}
