//! Every question of `docs/meaning.md` gets the answer that stands there.
#![cfg(feature = "cli")]

use std::io::Write;
use std::process::{Command, Stdio};

/// The answer to the arguments, given a policy on standard input: the words before the first comma that is no "for part".
fn answer(policy: &str, arguments: &str) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_privacy-policy"));
    command.args(arguments.split(' ')).args(["--color", "never"]).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the command runs");
    child.stdin.take().expect("a pipe").write_all(format!("privacy_policy: \"1.0\"\n{policy}").as_bytes()).expect("it is read");
    let output = child.wait_with_output().expect("it ends");
    assert!(output.status.success(), "{arguments}: {}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).expect("text");
    text.lines().nth(1).unwrap_or_default().split_once(": ").map(|(_, answer)| answer.to_owned()).unwrap_or_default()
}

#[test]
fn every_answer_is_the_one_that_stands_there() {
    let page = std::fs::read_to_string("docs/meaning.md").expect("the page");
    let (mut policy, mut inside, mut asked) = (String::new(), false, 0);
    for line in page.lines() {
        match line {
            "```yaml" => (policy, inside) = (String::new(), true),
            "```" => inside = false,
            _ if inside => policy += &format!("{line}\n"),
            _ => {
                let Some((arguments, expected)) = line.strip_prefix("- `").and_then(|line| line.split_once("`: ")) else { continue };
                let answer = answer(&policy, arguments);
                let words: Vec<&str> = answer.split([',', ':', ';']).map(str::trim).collect();
                let found = if words.get(1) == Some(&"for part") { format!("{}, for part", words[0]) } else { words[0].to_owned() };
                assert_eq!(found, expected, "{arguments}\n{policy}\n{answer}");
                asked += 1;
            }
        }
    }
    assert!(asked >= 20, "only {asked} questions were found");
}
