//! `report`: written as a whole or not at all, and never over what is not its own.

use std::fs;
use std::path::Path;

use crate::program::{MINIMAL, MISSPELT, Run, folder_with, run};

/// The names in a folder, sorted.
fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort_unstable();
    names
}

fn ended(run: &Run, code: i32, err: &str) {
    assert!(run.code == Some(code) && run.err.contains(err), "{run:?}");
}

fn titled(title: &str) -> String {
    format!("privacy_policy: \"1.0\"\ndocument:\n  title: \"{title}\"\ncollection:\n  - data: [email_address]\n")
}

#[test]
fn one_policy_is_one_page() {
    let here = folder_with("report-one", &[("a.yaml", MINIMAL)]);
    let made = run(&here, &["report", "a.yaml", "-o", "out"]);
    ended(&made, 0, "wrote `out/index.html`: 1 policy\n");
    assert_eq!((made.out.as_str(), names(&here.join("out"))), ("", vec!["index.html".to_owned()]));
    let page = fs::read_to_string(here.join("out/index.html")).unwrap();
    assert!(page.starts_with("<!doctype html>") && page.contains("<h1>a.yaml</h1>") && page.ends_with("</html>\n"));
    assert_eq!(run(&here, &["report", "-q", "a.yaml", "-o", "quiet"]).err, "");
}

#[test]
fn several_policies_have_an_index_and_names_of_their_own() {
    let here = folder_with(
        "report-several",
        &[("a/x.yaml", &titled("The Same")), ("a/y.yaml", &titled("the same!")), ("a/z.yaml", &titled("../../etc")), ("a/i.yaml", &titled("Index"))],
    );
    ended(&run(&here, &["report", "a", "-o", "out"]), 0, "4 policies");
    assert_eq!(names(&here.join("out")), ["etc.html", "index-2.html", "index.html", "the-same-2.html", "the-same.html"]);
    let index = fs::read_to_string(here.join("out/index.html")).unwrap();
    assert!(["the-same.html", "the-same-2.html", "etc.html", "index-2.html"].iter().all(|page| index.contains(&format!("href=\"{page}\""))));
    let page = fs::read_to_string(here.join("out/etc.html")).unwrap();
    assert!(page.contains("href=\"index.html\""));
}

#[test]
fn a_report_is_complete_or_not_made() {
    let here = folder_with("report-whole", &[("a.yaml", MINIMAL), ("b.yaml", MISSPELT), ("c.yaml", MINIMAL)]);
    let refused = run(&here, &["report", "a.yaml", "b.yaml", "c.yaml", "-o", "out"]);
    ended(&refused, 2, "nothing was written");
    assert!(refused.out.is_empty() && refused.err.contains("error[unknown-term]") && refused.err.contains("b.yaml:3:12"), "{refused:?}");
    assert_eq!(names(&here), ["a.yaml", "b.yaml", "c.yaml"], "nothing is left behind");
    let refused = run(&here, &["report", "a.yaml", "b.yaml", "nowhere.yaml", "-o", "out"]);
    ended(&refused, 2, "cannot read `nowhere.yaml`");
    assert!(refused.err.contains("error[unknown-term]"), "every file has its say");
    assert_eq!(names(&here).len(), 3);
    // An earlier report stays as it was.
    ended(&run(&here, &["report", "a.yaml", "-o", "out"]), 0, "wrote");
    let before = fs::read(here.join("out/index.html")).unwrap();
    ended(&run(&here, &["report", "b.yaml", "-o", "out", "--force"]), 2, "nothing was written");
    assert_eq!((fs::read(here.join("out/index.html")).unwrap(), names(&here).len()), (before, 4));
}

#[test]
fn only_a_report_is_replaced_and_only_when_told() {
    let here =
        folder_with("report-force", &[("a.yaml", MINIMAL), ("mine/diary.txt", "mine"), ("site/index.html", "<h1>Mine</h1>"), ("nested/sub/x", "")]);
    fs::create_dir(here.join("empty")).unwrap();
    ended(&run(&here, &["report", "a.yaml", "-o", "empty"]), 0, "wrote");
    ended(&run(&here, &["report", "a.yaml", "-o", "empty"]), 2, "a report is there; `--force` replaces it");
    fs::rename(here.join("empty/index.html"), here.join("empty/other.html")).unwrap();
    ended(&run(&here, &["report", "a.yaml", "-o", "empty", "--force"]), 0, "wrote");
    assert_eq!(names(&here.join("empty")), ["index.html"], "pages of the earlier report are gone");
    for (place, reason) in
        [("mine", "diary.txt"), ("site", "index.html"), ("nested", "sub"), (".", "no page of a report"), ("a.yaml", "the pages need a folder")]
    {
        ended(&run(&here, &["report", "a.yaml", "-o", place, "--force"]), 2, reason);
    }
    ended(&run(&here, &["report", "a.yaml", "-o", "no/such/place"]), 2, "there is no folder `no/such`");
    assert_eq!(fs::read_to_string(here.join("mine/diary.txt")).unwrap(), "mine");
    assert_eq!(names(&here), ["a.yaml", "empty", "mine", "nested", "site"], "nothing is left behind");
}

#[test]
fn other_formats_go_to_a_file_or_to_the_screen() {
    let here = folder_with("report-formats", &[("a.yaml", MINIMAL), ("none.yaml", "privacy_policy: \"1.0\"\ndocument: {title: A}\n")]);
    for (format, start) in [("markdown", "# a.yaml\n"), ("mermaid", "flowchart LR\n"), ("svg", "<svg ")] {
        let shown = run(&here, &["report", "a.yaml", "--format", format]);
        assert!(shown.code == Some(0) && shown.out.starts_with(start), "{shown:?}");
        ended(&run(&here, &["report", "a.yaml", "--format", format, "-o", format]), 0, "1 policy");
        assert_eq!(fs::read_to_string(here.join(format)).unwrap(), shown.out);
        ended(&run(&here, &["report", "a.yaml", "--format", format, "-o", format]), 2, "is there");
        ended(&run(&here, &["report", "a.yaml", "--format", format, "-o", format, "--force"]), 0, "wrote");
    }
    ended(&run(&here, &["report", "none.yaml", "--format", "svg"]), 2, "the file tells of no flow of data");
    assert_eq!(run(&here, &["report", "none.yaml", "a.yaml", "--format", "markdown"]).out.matches("## At a glance").count(), 2);
}

#[test]
#[cfg(unix)]
fn a_link_is_not_replaced() {
    let here = folder_with("report-link", &[("a.yaml", MINIMAL)]);
    fs::create_dir(here.join("real")).unwrap();
    std::os::unix::fs::symlink("real", here.join("link")).unwrap();
    std::os::unix::fs::symlink("nowhere", here.join("broken")).unwrap();
    ended(&run(&here, &["report", "a.yaml", "-o", "link"]), 2, "this is a link to a folder");
    ended(&run(&here, &["report", "a.yaml", "-o", "broken", "--force"]), 2, "No such file");
}
