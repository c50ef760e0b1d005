//! The flows as a Mermaid diagram.

use std::fmt::Write;

use super::flows::Flows;
use super::markup::cut;
use super::sankey::TITLES;
use super::words::number;

/// How much of a name is drawn, in hundredths of the size of the type.
const SHOWN: u32 = 4000;

/// The diagram, or nothing if there are no flows. A dotted line is what only may be.
pub(super) fn mermaid(flows: &Flows) -> Option<String> {
    if flows.is_empty() {
        return None;
    }
    let mut text = "flowchart LR\n".to_owned();
    for ((column, nodes), title) in flows.columns.iter().enumerate().zip(TITLES) {
        let _ = writeln!(text, "  subgraph c{column}[\"{title}\"]");
        for (at, node) in nodes.iter().enumerate() {
            let _ = writeln!(text, "    n{column}_{at}[\"{}\"]", escaped(&cut(&node.text, SHOWN)));
        }
        text += "  end\n";
    }
    for (column, edges) in flows.edges.iter().enumerate() {
        for ((from, to), edge) in edges {
            let line = if edge.may == edge.places.len() { "-.->" } else { "-->" };
            let _ = writeln!(text, "  n{column}_{from} {line}|\"{}\"| n{}_{to}", number(edge.places.len(), "statement", "statements"), column + 1);
        }
    }
    Some(text)
}

/// A text in quotes, with Mermaid's codes for what would have a meaning: it takes numbers of characters between `#` and `;`.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' => escaped.push(' '),
            _ if c.is_ascii_punctuation() && !matches!(c, ',' | '.' | '-') => {
                let _ = write!(escaped, "#{};", u32::from(c));
            }
            _ => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn text_stays_text() {
        assert_eq!(escaped("a \"b\" <c> #35; `d`\ne"), "a #34;b#34; #60;c#62; #35;35#59; #96;d#96; e");
    }
}
