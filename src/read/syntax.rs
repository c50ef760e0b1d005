//! The event parser's complaints in the words of somebody who writes a policy.

/// What the parser says, what it means, and what to do about it. The first row that fits is taken.
const MEANINGS: &[(&str, &str, &str)] = &[
    ("found unknown anchor", "a value that begins with `*` is an alias of YAML", "put the value in quotes if the `*` belongs to it"),
    ("quoted scalar, found unexpected end of stream", "this text in quotes is never closed", "close the quotes that were opened last"),
    ("quoted scalar, found unexpected document indicator", "this text in quotes is never closed", "close the quotes that were opened last"),
    (
        "invalid indentation in quoted scalar",
        "this text in quotes is not closed in its line, and the next line is indented too little",
        "close the quotes at the end of the line, or indent the lines that belong to the text",
    ),
    ("unknown escape character", "this backslash begins no escape that YAML has", "write `\\\\` for a backslash, or use single quotes"),
    ("hexadecimal number", "this escape lacks digits", "write `\\\\` for a backslash, or use single quotes"),
    ("invalid Unicode character escape", "this escape stands for no character", "write the character itself"),
    (
        "invalid trailing content after double-quoted scalar",
        "something stands behind a text in quotes",
        "put the whole value in quotes, and write `\\\"` for quotes inside it",
    ),
    ("tab", "a tab stands where YAML wants spaces", "indent with spaces"),
    (
        "mapping values are not allowed",
        "a `:` stands where no value can begin",
        "put the value in quotes if the `:` belongs to it; otherwise check the indentation",
    ),
    ("illegal placement of ':'", "a `:` stands where no value can begin", "put the value in quotes if the `:` belongs to it"),
    ("simple key expect", "this line has no `:` behind its key", "write `key: value`; if the line belongs to the text above, indent it further"),
    ("simple key expected", "this line has no `:` behind its key", "write `key: value`; if the line belongs to the text above, indent it further"),
    (
        "block mapping, did not find expected key",
        "this line does not fit the map above it",
        "indent it like the other keys; if it belongs to the text above, put that text in quotes",
    ),
    ("block collection, did not find expected '-'", "this line does not fit the list above it", "indent it like the other entries, each with a `-`"),
    ("sequence entries are not allowed", "a `-` stands where no list can begin", "put the list on a line of its own, indented"),
    ("flow mapping, did not find expected", "a map in braces is not closed, or lacks a comma", "write `{key: value, key: value}`"),
    ("flow sequence, expected", "a list in brackets is not closed, or lacks a comma", "write `[item, item]`"),
    ("misplaced bracket", "a closing bracket or brace stands where none is open", "remove it, or put the text in quotes"),
    ("invalid indentation", "this line is indented too little", "indent it further than the line that it belongs to"),
    ("wrongly indented", "a line of a text block is indented too little", "indent all lines of the block alike"),
    ("unexpected character", "a value cannot begin with {}", "put the value in quotes"),
    ("mapping keys are not allowed", "a value cannot begin with {} and a space", "put the value in quotes"),
    ("did not find expected node content", "a value is missing here", "remove the comma, or write the value before it"),
    ("plain scalar cannot start", "this value cannot begin with `-` here", "put the value in quotes"),
    ("anchor", "a value that begins with {} is an anchor or alias of YAML", "put the value in quotes if the {} belongs to it"),
    ("tag", "a value that begins with `!` is a tag of YAML", "put the value in quotes if the `!` belongs to it"),
    ("directive", "a line that starts with `%` is not a directive of YAML", "remove it, or put the text in quotes"),
    ("byte order mark", "a byte order mark stands inside the file", "remove it"),
    ("unprintable", "the file holds a character that cannot be seen", "remove it"),
    ("comment intercepting", "a comment stands inside a text of several lines", "put the text in quotes, or move the comment"),
    ("document", "the file does not begin or end as one document does", "remove lines of `---` and `...`"),
    ("unexpected eof", "the file ends in the middle of something", "close what was opened last"),
    ("recursion limit", "lists and maps are nested too deep", "no part of a file needs such depth"),
];

/// A complaint in plain words.
pub(super) struct Complaint {
    /// Where it is best shown, as a byte offset.
    pub(super) at: usize,
    pub(super) message: String,
    pub(super) help: Option<String>,
    /// An opening bracket that has to do with it.
    pub(super) bracket: Option<usize>,
}

/// Puts what the event parser says about a place into plain words. `bracket` is the innermost bracket or brace that is open there.
pub(super) fn explain(complaint: &str, text: &str, at: usize, bracket: Option<usize>) -> Complaint {
    if let Some(bracket) = bracket.filter(|_| !complaint.contains("quoted") && !complaint.contains("escape"))
        && let Some(complaint) = unclosed(text, at, bracket)
    {
        return complaint;
    }
    let at = best_place(complaint, text, at);
    if let Some(at) = long_key(text, at).filter(|_| complaint.contains("simple key expect") || complaint.contains("mapping values")) {
        let message = format!("this key has more than {LONGEST_KEY} characters, which YAML does not allow");
        return Complaint { at, message, help: Some("write a shorter key".to_owned()), bracket: None };
    }
    if complaint.contains("trailing content") && text[..at].ends_with('\'') {
        let help = "in single quotes, write an apostrophe twice; or put the value in double quotes".to_owned();
        return Complaint { at, message: "something stands behind a text in quotes".to_owned(), help: Some(help), bracket: None };
    }
    let Some((_, message, help)) = MEANINGS.iter().find(|(said, ..)| complaint.contains(said)) else {
        return Complaint { at, message: format!("this is not YAML: {complaint}"), help: None, bracket: None };
    };
    let found = match text[at..].chars().next() {
        Some('`') => "a backtick".to_owned(),
        Some(found) => format!("`{found}`"),
        None => String::new(),
    };
    Complaint { at, message: message.replace("{}", &found), help: Some(help.replace("{}", &found)), bracket: None }
}

/// A bracket that is open at the end of the file, or on a later line, was most likely forgotten.
fn unclosed(text: &str, at: usize, bracket: usize) -> Option<Complaint> {
    let opening = text[bracket..].chars().next()?;
    let closing = if opening == '[' { ']' } else { '}' };
    if text[at..].trim().is_empty() {
        let message = format!("this `{opening}` is never closed");
        return Some(Complaint { at: bracket, message, help: Some(format!("write `{closing}` where it ends")), bracket: None });
    }
    text[bracket..at].contains('\n').then(|| Complaint {
        at,
        message: format!("a `{opening}` is still open here, or a comma is missing before this line"),
        help: Some(format!("write `{closing}` where it ends, or the comma")),
        bracket: Some(bracket),
    })
}

/// How many characters a key may have in YAML.
const LONGEST_KEY: usize = 1024;

/// Where the key of a line begins, if it has more characters than a key may have.
fn long_key(text: &str, at: usize) -> Option<usize> {
    let start = text[..at].rfind('\n').map_or(0, |end| end + 1);
    let line = text[start..].lines().next()?;
    let own = line.trim_start_matches([' ', '-']);
    let key = own.split_once(": ").map_or_else(|| own.strip_suffix(':'), |(key, _)| Some(key))?;
    (key.chars().count() > LONGEST_KEY).then_some(start + line.len() - own.len())
}

/// The parser names the beginning of a text, or what follows a mistake; this finds the mistake.
fn best_place(complaint: &str, text: &str, at: usize) -> usize {
    if complaint.contains("escape") || complaint.contains("hexadecimal") {
        return wrong_escape(&text[at..]).map_or(at, |offset| at + offset);
    }
    let before = &text[..at];
    if complaint.contains("tab") {
        return before.trim_end_matches('\t').len();
    }
    let line = before.rfind('\n').map_or(0, |end| end + 1);
    if complaint.contains("simple key expect") && before[line..].trim().is_empty() {
        // The line without a `:` is the one before.
        let previous = before.trim_end();
        let line = previous.rfind('\n').map_or(0, |end| end + 1);
        return line + previous[line..].len() - previous[line..].trim_start().len();
    }
    at
}

/// The first escape that YAML does not have, in a text that starts with its quotes.
fn wrong_escape(text: &str) -> Option<usize> {
    let mut characters = text.char_indices();
    while let Some((offset, c)) = characters.next() {
        if c != '\\' {
            continue;
        }
        let digits = match characters.next()?.1 {
            'x' => 2,
            'u' => 4,
            'U' => 8,
            c if "0abt\tnvfe \"/\\N_LP\n\r".contains(c) => 0,
            _ => return Some(offset),
        };
        let number: String = text[offset + 2..].chars().take(digits).collect();
        let stands_for_a_character = digits == 0 || u32::from_str_radix(&number, 16).ok().and_then(char::from_u32).is_some();
        if number.chars().count() < digits || !stands_for_a_character {
            return Some(offset);
        }
    }
    None
}
