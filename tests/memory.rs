//! Reading a file takes at most 20 times its size, and 20 MB.
//!
//! What a process had at most is counted by the system. It counts what the process that started it had, too, so that the files are written piece by
//! piece and never held here.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use wait4::Wait4;

/// About how many bytes each file has: enough that what is needed for each byte outweighs the rest.
const SIZE: usize = 1_000_000;

const TIMES: u64 = 20;
const BESIDES: u64 = 20_000_000;

/// What the program as it is shipped takes for the smallest file. As it is built for tests it is some times larger, which is no matter here.
const SHIPPED: u64 = 5_500_000;

/// A file: a beginning, something that is repeated with another number each time, and an end.
struct Shape {
    name: &'static str,
    start: &'static str,
    item: fn(&mut dyn Write, usize) -> io::Result<()>,
    end: &'static str,
}

const SHAPES: &[Shape] = &[
    Shape { name: "nothing but line breaks", start: HEAD, item: |to, _| to.write_all(b"\n"), end: "" },
    Shape { name: "open brackets", start: "", item: |to, _| to.write_all(b"["), end: "" },
    Shape { name: "keys", start: "", item: |to, n| writeln!(to, "key{n}: 1"), end: "" },
    Shape { name: "keys in braces", start: "{", item: |to, n| write!(to, "{n:x}k,"), end: "}" },
    Shape { name: "one key again and again", start: "{", item: |to, _| to.write_all(b"a: 1,"), end: "}" },
    Shape { name: "aliases", start: "x: {b: &a a, a: [", item: |to, _| to.write_all(b"*a,"), end: "1]}" },
    Shape { name: "unknown terms", start: "privacy_policy: \"1.0\"\nnot_stated: [", item: |to, n| write!(to, "x{n},"), end: "fee]" },
    Shape { name: "one term again and again", start: "privacy_policy: \"1.0\"\nnot_stated: [", item: |to, _| to.write_all(b"fee,"), end: "fee]" },
    Shape { name: "a huge scalar", start: TITLE, item: |to, _| to.write_all(b"a"), end: "\"}" },
    Shape { name: "a huge scalar of escapes", start: TITLE, item: |to, _| to.write_all(b"\\n"), end: "\"}" },
    Shape { name: "a huge scalar of characters of several bytes", start: TITLE, item: |to, _| to.write_all("語".as_bytes()), end: "\"}" },
    Shape { name: "a huge block of text", start: "document:\n  title: |\n", item: |to, _| to.write_all(b"    a\n"), end: "" },
    Shape { name: "a huge key", start: "? ", item: |to, _| to.write_all(b"a"), end: "\n: 1\n" },
    Shape { name: "characters that are refused", start: HEAD, item: |to, _| to.write_all(b"\x01"), end: "" },
    Shape { name: "comments", start: HEAD, item: |to, _| to.write_all(b"# a\n"), end: "" },
    Shape { name: "JSON with pairs of escapes", start: "{\"x\": {\"a\": \"", item: |to, _| to.write_all(b"\\ud83d\\ude00"), end: "\"}}" },
    Shape { name: "small statements", start: STATEMENTS, item: |to, _| to.write_all(b"- {note: a}\n"), end: "" },
    Shape { name: "small statements in blocks", start: STATEMENTS, item: |to, _| to.write_all(b"- note: a\n"), end: "" },
    Shape { name: "small statements in JSON", start: JSON, item: |to, _| to.write_all(b"{\"note\":\"a\"},"), end: "{\"note\":\"a\"}]}" },
    Shape { name: "denials", start: DISCLOSURES, item: |to, n| writeln!(to, "- {{stance: does_not, data: [A{n:x}]}}"), end: "" },
    Shape { name: "undeclared names", start: "privacy_policy: \"1.0\"\ncollection: [{data: [", item: |to, n| write!(to, "A{n:x},"), end: "A]}]" },
    Shape { name: "definitions", start: DEFINITIONS, item: |to, n| writeln!(to, "  A{n:x}: {{data: [name]}}"), end: "" },
    Shape { name: "a chain of definitions", start: DEFINITIONS, item: |to, n| writeln!(to, "  A{n:x}: {{data: [A{:x}]}}", n + 1), end: "" },
    Shape { name: "short entries under x", start: "privacy_policy: \"1.0\"\nx:\n", item: |to, n| writeln!(to, " a{n}: 1"), end: "" },
    Shape { name: "numbers under x", start: FREE, item: |to, _| to.write_all(b"1,"), end: "1]}" },
    Shape { name: "words that YAML 1.1 takes for something else", start: FREE, item: |to, _| to.write_all(b"y,"), end: "y]}" },
    Shape { name: "empty lists under x", start: FREE, item: |to, _| to.write_all(b"[],"), end: "[]]}" },
    Shape { name: "empty maps under x", start: FREE, item: |to, _| to.write_all(b"{},"), end: "{}]}" },
    Shape { name: "lists of one under x", start: FREE, item: |to, _| to.write_all(b"[1],"), end: "[1]]}" },
    Shape { name: "maps of one under x", start: FREE, item: |to, _| to.write_all(b"{a: 1},"), end: "{a: 1}]}" },
    Shape { name: "anchors", start: FREE, item: |to, _| to.write_all(b"&a 1,"), end: "1]}" },
    Shape { name: "tags", start: FREE, item: |to, _| to.write_all(b"!a 1,"), end: "1]}" },
    Shape { name: "sections", start: "privacy_policy: \"1.0\"\ndocument: {sections: {", item: |to, n| write!(to, "a{n:x}: a,"), end: "z: z}}" },
    Shape {
        name: "a policy",
        start: "privacy_policy: \"1.0\"\ncollection:\n",
        item: |to, n| {
            write!(to, "  - id: s{n}\n    data: [email_address, name, contact_details]\n    methods: [cookie]\n    note: \"Number {n}.\"\n")
        },
        end: "",
    },
];

const HEAD: &str = "privacy_policy: \"1.0\"\n";
const STATEMENTS: &str = "privacy_policy: \"1.0\"\ncollection:\n";
const DISCLOSURES: &str = "privacy_policy: \"1.0\"\ndisclosure:\n";
const DEFINITIONS: &str = "privacy_policy: \"1.0\"\ndefinitions:\n";
const FREE: &str = "privacy_policy: \"1.0\"\nx: {a: [";
const JSON: &str = "{\"privacy_policy\":\"1.0\",\"collection\":[";
const TITLE: &str = "privacy_policy: \"1.0\"\ndocument: {title: \"";

impl Shape {
    fn write(&self, path: &Path) -> io::Result<u64> {
        let mut file = BufWriter::new(File::create(path)?);
        file.write_all(self.start.as_bytes())?;
        let mut item = Vec::new();
        let mut written = 0;
        for number in 0.. {
            item.clear();
            (self.item)(&mut item, number)?;
            file.write_all(&item)?;
            written += item.len();
            if written >= SIZE {
                break;
            }
        }
        file.write_all(self.end.as_bytes())?;
        file.into_inner()?.metadata().map(|metadata| metadata.len())
    }
}

/// The most memory that `validate` takes for a file, in bytes, and its exit status.
fn peak(path: &Path) -> io::Result<(u64, Option<i32>)> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_privacy-policy"));
    let mut process = command.args(["validate", "--quiet"]).arg(path).stdout(Stdio::null()).spawn()?;
    let end = process.wait4()?;
    Ok((end.rusage.maxrss, end.status.code()))
}

#[test]
fn memory_keeps_to_its_bound() {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("memory");
    fs::create_dir_all(&folder).unwrap();
    let path = folder.join("file.yaml");
    fs::write(&path, HEAD).unwrap();
    let (smallest, _) = peak(&path).unwrap();
    let besides = BESIDES + smallest.saturating_sub(SHIPPED);
    let mut over = Vec::new();
    for shape in SHAPES {
        let size = shape.write(&path).unwrap();
        let (peak, status) = peak(&path).unwrap();
        let bound = TIMES * size + besides;
        let line = format!("{}: {size} bytes took {peak}, at most {bound}", shape.name);
        println!("{line}");
        assert!(matches!(status, Some(0 | 1)), "{line}, and ended with {status:?}");
        assert!(peak > size, "{line}: nothing can be read in so little");
        if peak > bound {
            over.push(line);
        }
    }
    assert!(over.is_empty(), "{}", over.join("\n"));
    fs::remove_file(path).unwrap();
}
