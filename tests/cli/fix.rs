//! `fix`: what is written, what is only shown, and what is left alone.

use std::fs;
use std::path::Path;

use crate::program::{MINIMAL, MISSPELT, finish, folder_with, program, run};

const MANY: &str = "# mine\nprivacy_policy: \"1.0\"\r\ncolection:   # ours\r\n  - {dta: nmae, id: a}  # both\r\n  - data: [ email_address ]\r\n";
const MENDED: &str =
    "# mine\nprivacy_policy: \"1.0\"\r\ncollection:   # ours\r\n  - {data: [name], id: a}  # both\r\n  - data: [ email_address ]\r\n";
const BROKEN: &str = "privacy_policy: \"1.0\"\ncolection: [\n";

fn text(folder: &Path, name: &str) -> String {
    fs::read_to_string(folder.join(name)).unwrap()
}

#[test]
fn fixes_are_made_and_nothing_else() {
    let here = folder_with("fix", &[("a.yaml", MANY), ("b/good.yaml", MINIMAL)]);
    let done = run(&here, &["fix", "."]);
    assert_eq!((done.code, text(&here, "a.yaml").as_str(), text(&here, "b/good.yaml").as_str()), (Some(0), MENDED, MINIMAL), "{done:?}");
    assert!(done.out.contains("./a.yaml:4:6: fix[unknown-key]: `dta` becomes `data`\n"), "{done:?}");
    assert_eq!(done.err, "2 files looked at: 4 fixes made in 1 file\n");
    assert_eq!(fs::read_dir(&here).unwrap().count(), 2, "nothing else is left behind");
    let again = run(&here, &["fix", "."]);
    assert_eq!((again.code, again.out.as_str(), again.err.as_str()), (Some(0), "", "2 files looked at: nothing to fix\n"));
}

#[test]
fn diff_and_check_write_nothing() {
    let here = folder_with("fix-shown", &[("a.yaml", MANY)]);
    let checked = run(&here, &["fix", "--check", "a.yaml"]);
    assert!(checked.code == Some(1) && checked.out.lines().count() == 4, "{checked:?}");
    let shown = run(&here, &["fix", "--diff", "a.yaml"]);
    assert!(shown.code == Some(1) && shown.out.starts_with("--- a.yaml\n+++ a.yaml\n@@ -1,5 +1,5 @@\n # mine\n"), "{shown:?}");
    assert!(shown.out.contains("\n+collection:   # ours\r\n"), "{shown:?}");
    assert_eq!(text(&here, "a.yaml"), MANY);
    assert_eq!(run(&here, &["fix", "--diff", "--check", "a.yaml"]).code, Some(2));
}

#[test]
fn what_is_left_is_told() {
    let here = folder_with("fix-left", &[("a.yaml", &format!("{MISSPELT}  - zyzzyva: [name]\n")), ("broken.yaml", BROKEN)]);
    let done = run(&here, &["fix", "a.yaml"]);
    assert_eq!(done.code, Some(1));
    assert_eq!(done.err, "1 file looked at: 1 fix made in 1 file; 1 error left, which `privacy-policy validate` shows\n");
    let broken = run(&here, &["fix", "broken.yaml"]);
    assert!(broken.code == Some(1) && broken.err.contains("`broken.yaml` cannot be read to its end, and is left as it is"), "{broken:?}");
    assert_eq!(text(&here, "broken.yaml"), BROKEN);
    assert_eq!(run(&here, &["fix", "missing.yaml"]).code, Some(2));
}

#[test]
fn standard_input_is_mended_to_standard_output() {
    let here = folder_with("fix-stdin", &[]);
    let fix = |arguments: &[&str], input: &str| finish(program().current_dir(&here).arg("fix").args(arguments), input.as_bytes());
    let done = fix(&["-"], MISSPELT);
    assert_eq!((done.code, done.out.as_str()), (Some(0), MINIMAL));
    assert!(done.err.starts_with("<stdin>:3:12: fix[unknown-term]: `emial_address` becomes `email_address`\n"), "{done:?}");
    assert_eq!(fix(&["-"], MINIMAL).out, MINIMAL);
    assert_eq!(fix(&["-"], BROKEN).out, BROKEN);
    assert_eq!(fs::read_dir(&here).unwrap().count(), 0);
}

#[cfg(unix)]
#[test]
fn a_file_keeps_its_mode_and_a_link_stays() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let here = folder_with("fix-mode", &[("a.yaml", MISSPELT), ("locked.yaml", MISSPELT)]);
    let mode = |name: &str, mode: u32| fs::set_permissions(here.join(name), fs::Permissions::from_mode(mode)).unwrap();
    mode("a.yaml", 0o600);
    mode("locked.yaml", 0o444);
    symlink("a.yaml", here.join("link.yaml")).unwrap();
    assert_eq!(run(&here, &["fix", "link.yaml"]).code, Some(0));
    assert_eq!(text(&here, "a.yaml"), MINIMAL);
    assert!(fs::symlink_metadata(here.join("link.yaml")).unwrap().is_symlink());
    assert_eq!(fs::metadata(here.join("a.yaml")).unwrap().permissions().mode() & 0o777, 0o600);
    let locked = run(&here, &["fix", "locked.yaml"]);
    assert!(locked.code == Some(2) && locked.err.contains("cannot write `locked.yaml`: it is write-protected"), "{locked:?}");
    assert_eq!(text(&here, "locked.yaml"), MISSPELT);
}
