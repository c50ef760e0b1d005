//! The parts of an explanation.

/// The YAML blocks, in order.
pub(crate) fn examples(markdown: &str) -> Vec<String> {
    markdown.split("```yaml\n").skip(1).map(|rest| rest.split("```").next().unwrap_or_default().to_owned()).collect()
}

/// The headings, without the comments of the YAML blocks, which look alike.
pub(crate) fn headings(markdown: &str) -> Vec<&str> {
    let mut in_block = false;
    markdown
        .lines()
        .filter(|line| {
            in_block ^= line.starts_with("```");
            !in_block && line.starts_with('#')
        })
        .collect()
}
