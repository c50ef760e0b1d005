//! The event parser's complaints in the words of somebody who writes a policy.

/// What the parser says, what it means, and what to do about it. The first row that fits is taken.
const MEANINGS: &[(&str, &str, &str)] = &[
    (
        "found unknown anchor",
        "this alias refers to an anchor that does not exist",
        "write out the value; a policy file has no use for anchors and aliases",
    ),
    ("quoted scalar, found unexpected end of stream", "this text in quotes is never closed", "close the quotes that were opened last"),
    ("quoted scalar, found unexpected document indicator", "this text in quotes is never closed", "close the quotes that were opened last"),
    ("invalid indentation in quoted scalar", "a text in quotes goes on here with too little indentation", "close the quotes, or indent this line"),
    ("unknown escape character", "this escape is not one of YAML's", "write `\\\\` for a backslash, or use single quotes"),
    ("hexadecimal number", "this escape lacks hexadecimal digits", "write `\\\\` for a backslash, or use single quotes"),
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
    (
        "simple key expect",
        "this line has no `:` behind its key",
        "write `key: value`; if the line belongs to the text above, put that text in quotes",
    ),
    (
        "simple key expected",
        "this line has no `:` behind its key",
        "write `key: value`; if the line belongs to the text above, put that text in quotes",
    ),
    ("block mapping, did not find expected key", "this line does not fit the map above it", "indent it like the other keys"),
    ("block collection, did not find expected '-'", "this line does not fit the list above it", "indent it like the other entries, each with a `-`"),
    ("sequence entries are not allowed", "a `-` stands where no list can begin", "put the list on a line of its own, indented"),
    ("flow mapping, did not find expected", "a map in braces is not closed, or lacks a comma", "write `{key: value, key: value}`"),
    ("flow sequence, expected", "a list in brackets is not closed, or lacks a comma", "write `[item, item]`"),
    ("misplaced bracket", "a closing bracket or brace stands where none is open", "remove it, or put the text in quotes"),
    ("invalid indentation", "this line is indented too little", "indent it further than the line that it belongs to"),
    ("wrongly indented", "a line of a text block is indented too little", "indent all lines of the block alike"),
    ("unexpected character", "this character cannot begin a value", "put the value in quotes"),
    ("plain scalar cannot start", "this value cannot begin with `-` here", "put the value in quotes"),
    ("anchor", "an anchor or alias of YAML is not written correctly", "put the value in quotes if `&` or `*` belongs to it"),
    ("tag", "a tag of YAML is not written correctly", "put the value in quotes if `!` belongs to it"),
    ("directive", "a line that starts with `%` is not a directive of YAML", "remove it, or put the text in quotes"),
    ("byte order mark", "a byte order mark stands inside the file", "remove it"),
    ("unprintable", "the file holds a character that cannot be seen", "remove it"),
    ("comment intercepting", "a comment stands inside a text of several lines", "put the text in quotes, or move the comment"),
    ("document", "the file does not begin or end as one document does", "remove lines of `---` and `...`"),
    ("unexpected eof", "the file ends in the middle of something", "close what was opened last"),
    ("recursion limit", "lists and maps are nested too deep", "no part of a policy needs such depth"),
];

/// A message and advice for a complaint of the event parser at a place in the text.
pub(super) fn explain(complaint: &str, text: &str, at: usize) -> (String, Option<String>) {
    if at >= text.len() && !complaint.contains("quoted") {
        return ("the file ends in the middle of something".to_owned(), Some("close the bracket, brace or quotes that were opened last".to_owned()));
    }
    MEANINGS
        .iter()
        .find(|(said, ..)| complaint.contains(said))
        .map_or_else(|| (format!("this is not YAML: {complaint}"), None), |(_, message, help)| ((*message).to_owned(), Some((*help).to_owned())))
}
