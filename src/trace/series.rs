//! Where the second and each further part of a sentence begins.

use std::ops::Range;

use super::numbering::is_roman;

/// An item between two commas has at most so many words; what is longer is a clause of its own kind.
const LONGEST_ITEM: usize = 12;

/// Words that join the last item to those before it.
const JOINING: &[&str] = &["and", "or", "and/or", "as well as", "und", "oder", "sowie", "et", "ou", "y", "o", "e"];

/// Words between commas that are no item.
const INSERTED: &[&str] = &[
    "however",
    "therefore",
    "for example",
    "for instance",
    "e.g.",
    "i.e.",
    "including",
    "such as",
    "if any",
    "including but not limited to",
    "but is not limited to",
    "but not limited to",
    "without limitation",
    "including without limitation",
    "among other things",
    "in particular",
    "thus",
    "if applicable",
    "where applicable",
    "as applicable",
    "of course",
    "in turn",
    "in addition",
    "furthermore",
    "moreover",
    "accordingly",
    "at times",
    "from time to time",
    "in each case",
    "z.b.",
    "insbesondere",
    "jedoch",
    "par exemple",
    "notamment",
    "toutefois",
    "respectively",
    "inc.",
    "ltd.",
    "llc",
    "l.l.c.",
    "corp.",
    "gmbh",
];

/// First words of a clause that only leads into another, and of what is said in passing.
const LEADING: &[&str] = &[
    "after", "although", "as", "at", "because", "before", "by", "during", "except", "for", "from", "given", "if", "in", "like", "once", "on",
    "since", "subject", "to", "under", "unless", "until", "upon", "when", "whenever", "where", "whether", "which", "while", "who", "with", "without",
    "wenn", "falls", "sofern", "soweit", "si", "lorsque", "quand",
];

/// What people do with data, and with what they have given: verbs that are commonly coordinated.
const VERBS: &[&str] = &[
    "accept",
    "access",
    "acknowledge",
    "aggregate",
    "agree",
    "amend",
    "analyse",
    "analyze",
    "anonymize",
    "archive",
    "authorize",
    "block",
    "change",
    "collect",
    "combine",
    "contact",
    "control",
    "copy",
    "correct",
    "delete",
    "disable",
    "disclose",
    "display",
    "distribute",
    "download",
    "edit",
    "erase",
    "export",
    "facilitate",
    "follow",
    "gather",
    "handle",
    "improve",
    "inform",
    "keep",
    "limit",
    "link",
    "maintain",
    "manage",
    "modify",
    "monitor",
    "move",
    "notify",
    "object",
    "obtain",
    "operate",
    "opt",
    "post",
    "preserve",
    "process",
    "protect",
    "provide",
    "publish",
    "read",
    "receive",
    "record",
    "rectify",
    "remove",
    "rent",
    "request",
    "respond",
    "restrict",
    "retain",
    "review",
    "safeguard",
    "save",
    "secure",
    "sell",
    "send",
    "share",
    "solicit",
    "store",
    "submit",
    "tailor",
    "trade",
    "transfer",
    "transmit",
    "understand",
    "update",
    "upgrade",
    "upload",
    "use",
    "verify",
    "view",
    "withdraw",
];

/// The offsets at which the further parts of a sentence begin, in rising order.
pub(super) fn starts(text: &str) -> Vec<usize> {
    let mut found: Vec<usize> = clauses(text);
    let enumerated = enumerators(text);
    found.extend(enumerated.iter().skip(1));
    found.sort_unstable();
    found.dedup();
    let mut further = Vec::new();
    let mut start = 0;
    for end in found.iter().copied().chain([text.len()]) {
        commas(text, &(start..end), &mut further);
        start = end;
    }
    verbs(text, &mut further);
    coordinated(text, &mut further);
    found.extend(further);
    found.sort_unstable();
    found.dedup();
    // A part says something: what has no word joins the part before it.
    let mut last = 0;
    found.retain(|&at| {
        let says = |text: Option<&str>| {
            text.is_some_and(|text| text.split(|c: char| !c.is_alphanumeric()).any(|word| !word.is_empty() && !JOINING.contains(&word)))
        };
        let kept = at > 0 && says(text.get(last..at)) && says(text.get(at..));
        if kept {
            last = at;
        }
        kept
    });
    found
}

/// The starts of clauses after a semicolon.
fn clauses(text: &str) -> Vec<usize> {
    text.match_indices(';').filter_map(|(at, _)| next_word(text, at + 1)).collect()
}

/// The offset of the next word behind blanks.
fn next_word(text: &str, from: usize) -> Option<usize> {
    let rest = text.get(from..)?;
    let trimmed = rest.trim_start();
    (!trimmed.is_empty() && trimmed.len() < rest.len()).then(|| text.len() - trimmed.len())
}

/// The offsets of `(i)`, `(ii)` or `(a)`, `(b)` or `1)`, `2)`, as far as they count up from the first.
fn enumerators(text: &str) -> Vec<usize> {
    let mut found: Vec<(usize, [Option<usize>; 3])> = Vec::new();
    for (close, _) in text.match_indices(')') {
        let head = text.get(..close).unwrap_or_default();
        let inner = head.rsplit(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default();
        let start = close - inner.len();
        let open = head.get(..start).is_some_and(|before| before.ends_with('('));
        let begins = head.get(..start).is_some_and(|before| before.is_empty() || before.ends_with(char::is_whitespace));
        let values = [number(inner), letter(inner), roman(inner)];
        let ends = text.get(close + 1..).is_some_and(|rest| rest.starts_with(char::is_whitespace));
        if (open || begins) && ends && values.iter().any(Option::is_some) {
            found.push((start - usize::from(open), values));
        }
    }
    // Of the three ways of counting the one that goes on longest.
    let run = |way: usize| -> Vec<usize> {
        let mut next = 1;
        let counted = found.iter().filter(|(_, values)| {
            let counts = values.get(way).is_some_and(|value| *value == Some(next));
            next += usize::from(counts);
            counts
        });
        counted.map(|(at, _)| *at).collect()
    };
    (0..3).map(run).max_by_key(Vec::len).filter(|run| run.len() > 1).unwrap_or_default()
}

fn number(text: &str) -> Option<usize> {
    (text.len() <= 2).then(|| text.parse().ok()).flatten()
}

fn letter(text: &str) -> Option<usize> {
    match text.as_bytes() {
        [letter @ b'a'..=b'z'] => Some(usize::from(letter - b'a') + 1),
        [letter @ b'A'..=b'Z'] => Some(usize::from(letter - b'A') + 1),
        _ => None,
    }
}

fn roman(text: &str) -> Option<usize> {
    let upper = text.to_ascii_uppercase();
    if !is_roman(&upper) {
        return None;
    }
    let value = |b: u8| match b {
        b'I' => 1,
        b'V' => 5,
        b'X' => 10,
        _ => 50,
    };
    let (mut total, mut before) = (0usize, 0usize);
    for b in upper.bytes().rev() {
        let value = value(b);
        if value < before {
            total = total.checked_sub(value)?
        } else {
            total += value
        }
        before = before.max(value);
    }
    Some(total)
}

/// The items of a list with commas: at least three, the last of them joined by a word such as "and".
fn commas(text: &str, within: &Range<usize>, found: &mut Vec<usize>) {
    let piece = text.get(within.clone()).unwrap_or_default();
    let mut segments: Vec<Range<usize>> = Vec::new();
    let mut start = 0;
    for (at, _) in piece.match_indices(',') {
        // "10,000"
        if piece.get(at + 1..).is_some_and(|rest| rest.starts_with(char::is_whitespace)) {
            segments.push(start..at);
            start = at + 1;
        }
    }
    // "…, and" before the next clause is no item.
    if !JOINING.contains(&piece.get(start..).unwrap_or_default().trim().to_lowercase().as_str()) {
        segments.push(start..piece.len());
    }
    let words = |segment: &Range<usize>| piece.get(segment.clone()).unwrap_or_default().trim();
    let leads = |segment: &Range<usize>| LEADING.contains(&words(segment).split(' ').next().unwrap_or_default().to_lowercase().as_str());
    // A clause that leads into the others is none of them.
    let mut from = usize::from(within.start == 0 && segments.len() > 1 && segments.first().is_some_and(leads));
    while from + 1 < segments.len() {
        // A run: segments that are items, up to one that is joined, or that holds the joining word.
        let mut end = from + 1;
        let mut joined = None;
        while let Some(segment) = segments.get(end) {
            let segment = words(segment);
            let first = segment.split(' ').next().unwrap_or_default().to_lowercase();
            if JOINING.contains(&first.as_str()) || segment.starts_with("as well as ") {
                joined = Some((end, None));
                break;
            }
            if LEADING.contains(&first.as_str()) && !is_inserted(segment) || segment.split(' ').count() > LONGEST_ITEM {
                // The last item may be followed by more words.
                joined = joining(segment)
                    .filter(|&at| segment.get(..at).is_some_and(|item| item.split(' ').count() <= LONGEST_ITEM))
                    .map(|at| (end, Some(at)));
                break;
            }
            if let Some(at) = joining(segment) {
                joined = Some((end, Some(at)));
                break;
            }
            end += 1;
        }
        let Some((last, inner)) = joined else {
            from = end.max(from + 1);
            continue;
        };
        let inserted = |i: usize| segments.get(i).is_some_and(|segment| is_inserted(words(segment)));
        // What follows an insertion goes on with what stands before it.
        let items: Vec<usize> = (from + 1..=last).filter(|&i| !inserted(i) && !inserted(i - 1)).collect();
        let count = items.len() + usize::from(inner.is_some()) + 1;
        if count >= 3 {
            let offset = |segment: &Range<usize>| within.start + segment.end - piece.get(segment.clone()).unwrap_or_default().trim_start().len();
            found.extend(items.iter().filter_map(|&i| segments.get(i)).map(offset));
            found.extend(inner.zip(segments.get(last)).map(|(at, segment)| offset(segment) + at));
        }
        from = last + 1;
    }
}

fn is_inserted(segment: &str) -> bool {
    INSERTED.contains(&segment.to_lowercase().as_str())
}

/// Where a word such as "and" stands within an item that another follows.
fn joining(segment: &str) -> Option<usize> {
    JOINING.iter().filter_map(|word| segment.find(&format!(" {word} ")).map(|at| at + 1)).min()
}

/// The further ones of coordinated verbs: "collect and use", "review, update, correct or delete".
fn verbs(text: &str, found: &mut Vec<usize>) {
    let mut words: Vec<(usize, &str)> = Vec::new();
    let mut from = 0;
    for word in text.split_whitespace() {
        let at = text.get(from..).and_then(|rest| rest.find(word)).map_or(from, |at| from + at);
        words.push((at, word));
        from = at + word.len();
    }
    let verb = |i: usize| words.get(i).is_some_and(|(_, word)| is_verb(word.trim_matches(|c: char| !c.is_alphanumeric())));
    let joins = |i: usize| words.get(i).is_some_and(|(_, word)| JOINING.contains(word));
    let comma = |i: usize| words.get(i).is_some_and(|(_, word)| word.ends_with(','));
    for (i, &(at, _)) in words.iter().enumerate() {
        if joins(i) && i > 0 && verb(i - 1) && verb(i + 1) {
            found.push(at);
            // "review, update, correct or delete"
            let mut back = i - 1;
            while back > 0 && verb(back - 1) && comma(back - 1) {
                found.extend(words.get(back).map(|word| word.0));
                back -= 1;
            }
        }
    }
}

/// What a comma and a joining word set off, "and/or", what is said beside in brackets, and verbs with objects of their own: "…, and from cookies",
/// "(or to withdraw it)", "and get his permission", "and may provide it".
fn coordinated(text: &str, found: &mut Vec<usize>) {
    const AFTER_VERB: &[&str] =
        &["a", "an", "any", "his", "her", "it", "its", "our", "such", "that", "the", "their", "them", "this", "us", "you", "your"];
    const MODALS: &[&str] = &["are", "can", "cannot", "is", "may", "must", "shall", "should", "will"];
    const OTHER_VERBS: &[&str] = &["administer", "comply", "enforce", "establish", "exercise", "get", "give", "personalize", "terminate"];
    let bare = |word: &str| word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    let mut words: Vec<(usize, &str)> = Vec::new();
    let mut from = 0;
    for word in text.split_whitespace() {
        let at = text.get(from..).and_then(|rest| rest.find(word)).map_or(from, |at| from + at);
        words.push((at, word));
        from = at + word.len();
    }
    for (i, &(at, word)) in words.iter().enumerate().skip(1) {
        let before = words.get(i - 1).map_or("", |word| word.1);
        let next = words.get(i + 1).map_or_else(String::new, |word| bare(word.1));
        let after = words.get(i + 2).map_or_else(String::new, |word| bare(word.1));
        let joins = matches!(word, "and" | "or" | "but");
        // "…, but not limited to …"
        let in_passing = word == "but" && (after == "limited" || words.get(i + 3).is_some_and(|word| bare(word.1) == "limited"));
        let joins = joins && !in_passing;
        let is_clause = joins && before.ends_with(',') && words.len() > i + 2;
        let other_all = word == "and" && matches!(next.as_str(), "all" | "any");
        let has_object =
            (VERBS.binary_search(&next.as_str()).is_ok() || OTHER_VERBS.contains(&next.as_str())) && AFTER_VERB.contains(&after.as_str());
        let is_modal = MODALS.contains(&next.as_str()) || next == "please";
        let beside = ["(including", "(and", "(or"].contains(&word.to_lowercase().trim_end_matches(','));
        if is_clause || word == "and/or" || other_all || joins && (has_object || is_modal) || beside {
            found.push(at);
        }
        // What follows the brackets goes on with the sentence.
        if beside
            && let Some(close) = text.get(at..).and_then(|rest| rest.find(')')).map(|close| at + close + 1)
            && let Some(next) = next_word(text, close + text.get(close..).map_or(0, |rest| rest.len() - rest.trim_start_matches([',', ';']).len()))
            && !text.get(next..).is_some_and(|rest| rest.starts_with('('))
            && text.get(next..).is_some_and(|rest| rest.split_whitespace().nth(1).is_some())
        {
            found.push(next);
        }
    }
}

fn is_verb(word: &str) -> bool {
    let lower = word.to_lowercase();
    let known = |stem: &str| VERBS.binary_search(&stem).is_ok();
    // "used", "stored", "sharing", "collects"
    let ending = |end: &str| lower.strip_suffix(end).is_some_and(|stem| known(stem) || known(&format!("{stem}e")));
    known(&lower) || lower == "sold" || lower == "kept" || ["s", "es", "ed", "ing"].iter().any(|end| ending(end))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(text: &str) -> Vec<&str> {
        let mut ends = starts(text);
        ends.push(text.len());
        let mut start = 0;
        ends.into_iter().filter_map(|end| text.get(std::mem::replace(&mut start, end)..end).map(str::trim_end)).collect()
    }

    #[test]
    fn the_tables_are_sorted() {
        assert!(VERBS.is_sorted());
    }

    #[test]
    fn enumerations_have_items() {
        let seven = "We use your data to (i) run the service, (ii) answer your questions, (iii) detect abuse, (iv) advertise, (v) build profiles, (vi) serve partners, and (vii) keep accounts.";
        assert_eq!(parts(seven).len(), 7);
        assert_eq!(parts(seven).first(), Some(&"We use your data to (i) run the service,"));
        assert_eq!(parts("We bake (a) rye and (b) white, but not (c)(3)."), ["We bake (a) rye and", "(b) white,", "but not (c)(3)."]);
        assert_eq!(parts("We bake bread (see b) and eat it (i)."), ["We bake bread (see b) and eat it (i)."]);
    }

    #[test]
    fn lists_with_commas_have_items() {
        assert_eq!(
            parts("It may include, but is not limited to, your name, e-mail address, and mailing address."),
            ["It may include, but is not limited to, your name,", "e-mail address,", "and mailing address."]
        );
        assert_eq!(parts("We take rye, white and dark bread."), ["We take rye,", "white", "and dark bread."]);
        assert_eq!(parts("If you ask, we bake, of course, and sell."), ["If you ask, we bake, of course, and sell."]);
        assert_eq!(parts("We bake 1,000 loaves, in Berlin, which we sell."), ["We bake 1,000 loaves, in Berlin, which we sell."]);
    }

    #[test]
    fn clauses_and_verbs_are_parts() {
        assert_eq!(parts("We bake bread; we do not sell it."), ["We bake bread;", "we do not sell it."]);
        assert_eq!(parts("We collect and use data."), ["We collect", "and use data."]);
        assert_eq!(parts("You may review, update, correct or delete it."), ["You may review,", "update,", "correct", "or delete it."]);
        assert_eq!(parts("Bread and butter; —"), ["Bread and butter; —"]);
        assert_eq!(
            parts("We use it and may provide it to bakers, but not to you."),
            ["We use it", "and may provide it to bakers,", "but not to you."]
        );
        assert_eq!(
            parts("When you bake and/or when you eat (including any cake) in a shop."),
            ["When you bake", "and/or when you eat", "(including any cake)", "in a shop."]
        );
        assert_eq!(parts("If you bake, we may eat, sell or share it."), ["If you bake, we may eat,", "sell", "or share it."]);
    }
}
