//! The order of the modules: each uses only those below it. And what holds for every file: it is short, and the library prints nothing.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use regex::Regex;

/// The modules from the lowest layer to the highest. Those of one layer do not know each other.
const LAYERS: &[&[&str]] = &[
    &["vocab"],
    &["model"],
    &["preferences"],
    &["source"],
    &["diagnostic"],
    &["region"],
    &["claims"],
    &["gate", "integrity", "schema"],
    &["read", "write"],
    &["edit", "language"],
    &["checks", "flows", "link", "phrase", "trace"],
    &["diff", "matching"],
    &["notice", "report"],
    &["cli"],
];

/// The longest file, in lines. Generated ones may be longer.
const MOST_LINES: usize = 600;

/// A file of `src`: the module it belongs to, and its lines without comments.
struct Source {
    path: PathBuf,
    module: String,
    text: String,
    code: String,
}

/// Every file of `src` but the two that hold the modules together.
fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut paths = Vec::new();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                paths.push(path);
            }
        }
    }
    paths.sort();
    let sources = paths.into_iter().filter_map(|path| {
        let inside = path.strip_prefix(&root).unwrap().to_owned();
        let module = inside.components().next().unwrap().as_os_str().to_str().unwrap().trim_end_matches(".rs").to_owned();
        let text = fs::read_to_string(&path).unwrap();
        let code = text.lines().filter(|line| !line.trim_start().starts_with("//")).map(|line| line.to_owned() + "\n").collect();
        (module != "lib" && module != "main").then_some(Source { path: inside, module, text, code })
    });
    sources.collect()
}

/// The layer of a module.
fn layer(module: &str) -> Option<usize> {
    LAYERS.iter().position(|layer| layer.contains(&module))
}

/// What stands behind `crate::` or, in the command, `privacy_policy::`.
fn used(code: &str) -> Vec<String> {
    static PATH: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"\b(?:crate|privacy_policy)::(?:(\w+)|\{((?:[^{}]|\{[^{}]*\})*)\})").unwrap());
    static INNER: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"\{[^{}]*\}").unwrap());
    let first = |part: &str| part.split("::").next().map(|part| part.trim().to_owned()).filter(|part| !part.is_empty());
    PATH.captures_iter(code)
        .flat_map(|found| match (found.get(1), found.get(2)) {
            (Some(one), _) => vec![one.as_str().to_owned()],
            (None, several) => INNER.replace_all(several.unwrap().as_str(), "").split(',').filter_map(first).collect(),
        })
        .collect()
}

/// The names at the root of the library, each with the module that it comes from: `Policy` is `model`'s.
fn reexports(library: &str) -> Vec<(String, String)> {
    let line = Regex::new(r"(?m)^pub use (\w+)::(\w+|\{[^}]*\});").unwrap();
    let names = |found: regex::Captures<'_>| {
        let module = found[1].to_owned();
        let names: Vec<String> = found[2].trim_matches(['{', '}']).split(',').map(|name| name.trim().to_owned()).collect();
        names.into_iter().map(move |name| (name, module.clone())).collect::<Vec<_>>()
    };
    line.captures_iter(library).flat_map(names).collect()
}

#[test]
fn every_module_has_its_place() {
    let sources = sources();
    let missing: Vec<String> = sources.iter().map(|source| source.module.clone()).filter(|module| layer(module).is_none()).collect();
    assert!(missing.is_empty(), "the module `{}` has no place in the table LAYERS of tests/layers.rs", missing[0]);
    for module in LAYERS.concat() {
        assert!(sources.iter().any(|source| source.module == module), "there is no module `{module}`: remove it from the table LAYERS");
    }
}

#[test]
fn modules_use_those_below_them() {
    let library = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lib.rs")).unwrap();
    let reexports = reexports(&library);
    let home = |name: String| reexports.iter().find(|(export, _)| *export == name).map_or_else(|| name.clone(), |(_, module)| module.clone());
    let mut wrong = Vec::new();
    let mut uses = 0;
    for source in sources() {
        for module in used(&source.code).into_iter().map(home).filter(|module| *module != source.module) {
            uses += 1;
            match (layer(&module), layer(&source.module)) {
                (Some(below), Some(here)) if below < here => {}
                (Some(_), Some(_)) => wrong.push(format!("{}: `{}` uses `{module}`, which is not below it", source.path.display(), source.module)),
                _ => wrong.push(format!("{}: `{module}` or `{}` has no place in the table", source.path.display(), source.module)),
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(uses > 200, "only {uses} uses were found");
}

#[test]
fn uses_are_found() {
    let code = "use crate::model::{Path, Step};\nuse crate::{Code, read::{a, b}};\nlet x: privacy_policy::Policy;\npub(crate) fn f() { crate::gate::check() }\n";
    assert_eq!(used(code), ["model", "Code", "read", "Policy", "gate"]);
    let exports = reexports("pub use diagnostic::{Code, Level};\npub use model::Policy;\n");
    let expected = [("Code", "diagnostic"), ("Level", "diagnostic"), ("Policy", "model")];
    assert_eq!(exports, expected.map(|(name, module)| (name.to_owned(), module.to_owned())));
}

#[test]
fn files_are_short() {
    for source in sources().iter().filter(|source| !source.text.starts_with("// Generated from ")) {
        let lines = source.text.lines().count();
        assert!(lines <= MOST_LINES, "{} has {lines} lines: the limit is {MOST_LINES}", source.path.display());
    }
}

#[test]
fn the_library_prints_nothing() {
    let prints = Regex::new(r"\b(?:e?print(?:ln)?|dbg)!|\b(?:stdout|stderr)\(\)").unwrap();
    for source in sources().iter().filter(|source| source.module != "cli") {
        let found = prints.find(&source.code).map(|found| found.as_str());
        assert_eq!(found, None, "{} prints; the library reports what it finds, and the command shows it", source.path.display());
    }
    assert!(prints.is_match("println!(\"\")") && prints.is_match("io::stderr().lock()") && !prints.is_match("fingerprint(x)"));
}
