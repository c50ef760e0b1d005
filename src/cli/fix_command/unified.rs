//! What changed in a text, as a unified diff that `patch` and `git apply` take.

use std::ops::Range;

use crate::cli::visible::visible;

/// How many lines are shown around a change.
const AROUND: usize = 3;

/// A stretch of lines of the old text and the stretch of the new one that takes its place.
type Change = (Range<usize>, Range<usize>);

/// The changes from one text of a file to another.
pub(super) fn unified(name: &str, old: &str, new: &str) -> String {
    let (old, new): (Vec<&str>, Vec<&str>) = (old.split_inclusive('\n').collect(), new.split_inclusive('\n').collect());
    let changes = changes(&old, &new);
    let name = visible(name);
    let mut out = format!("--- {name}\n+++ {name}\n");
    for hunk in changes.chunk_by(|(earlier, _), (later, _)| later.start - earlier.end <= 2 * AROUND) {
        let ([(first, first_new), ..], [.., (last, last_new)]) = (hunk, hunk) else { continue };
        let before = first.start.min(AROUND);
        let behind = (old.len() - last.end).min(AROUND);
        let (from, to) = (first.start - before..last.end + behind, first_new.start - before..last_new.end + behind);
        out += &format!("@@ -{} +{} @@\n", numbers(&from), numbers(&to));
        let mut at = from.start;
        for (old_lines, new_lines) in hunk {
            lines(' ', &old[at..old_lines.start], &mut out);
            lines('-', &old[old_lines.clone()], &mut out);
            lines('+', &new[new_lines.clone()], &mut out);
            at = old_lines.end;
        }
        lines(' ', &old[at..from.end], &mut out);
    }
    out
}

/// Lines as they are numbered in a diff: the first, and how many. Of none, the line before.
fn numbers(lines: &Range<usize>) -> String {
    match lines.len() {
        0 => format!("{},0", lines.start),
        1 => format!("{}", lines.start + 1),
        count => format!("{},{count}", lines.start + 1),
    }
}

/// Lines with a sign in front. What would act on a terminal is shown by signs that stand for it.
fn lines(sign: char, lines: &[&str], out: &mut String) {
    for line in lines {
        let (own, end) = match line.strip_suffix('\n') {
            Some(own) => own.strip_suffix('\r').map_or((own, "\n"), |own| (own, "\r\n")),
            None => (*line, "\n\\ No newline at end of file\n"),
        };
        out.extend([sign.to_string().as_str(), &visible(own), end]);
    }
}

/// Where two texts differ. Fixes change lines and hardly ever add any, so lines are compared in pairs; where their numbers differ, all from the first
/// difference to the last is one change.
fn changes(old: &[&str], new: &[&str]) -> Vec<Change> {
    if old.len() == new.len() {
        let differ: Vec<usize> = (0..old.len()).filter(|at| old[*at] != new[*at]).collect();
        let stretches = differ.chunk_by(|a, b| a + 1 == *b);
        return stretches.filter_map(|stretch| Some(*stretch.first()?..stretch.last()? + 1)).map(|lines| (lines.clone(), lines)).collect();
    }
    let same = |pairs: &mut dyn Iterator<Item = (&&str, &&str)>| pairs.take_while(|(a, b)| a == b).count();
    let before = same(&mut old.iter().zip(new));
    let behind = same(&mut old[before..].iter().rev().zip(new[before..].iter().rev()));
    vec![(before..old.len() - behind, before..new.len() - behind)]
}

#[cfg(test)]
mod tests {
    use super::unified;

    #[test]
    fn shows_changes_with_what_is_around_them() {
        let old: String = (1..=30).map(|number| format!("{number}\n")).collect();
        let new = old.replace("\n4\n", "\nfour\n").replace("\n9\n", "\nnine\n").replace("\n30\n", "\nlast");
        let expected = "--- a\n+++ a\n@@ -1,12 +1,12 @@\n 1\n 2\n 3\n-4\n+four\n 5\n 6\n 7\n 8\n-9\n+nine\n 10\n 11\n 12\n\
                        @@ -27,4 +27,4 @@\n 27\n 28\n 29\n-30\n+last\n\\ No newline at end of file\n";
        assert_eq!(unified("a", &old, &new), expected);
    }

    #[test]
    fn lines_may_be_added_and_end_in_any_way() {
        assert_eq!(unified("a", "1\r\n2\r\n", "1\r\nx\r\ny\r\n2\r\n"), "--- a\n+++ a\n@@ -1,2 +1,4 @@\n 1\r\n+x\r\n+y\r\n 2\r\n");
        assert_eq!(unified("a", "", "x\n"), "--- a\n+++ a\n@@ -0,0 +1 @@\n+x\n");
    }
}
