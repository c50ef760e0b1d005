//! The nearest name to a misspelt one.

/// The candidate that a writer most likely meant, if one is near enough: about a third of the characters may differ.
#[must_use]
pub fn nearest<'c>(word: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    // A very long word is no slip of the pen, and comparing it would take long.
    let length = word.chars().count();
    if length > 80 {
        return None;
    }
    let allowed = (length / 3).clamp(1, 4);
    let spoken = plain(word);
    candidates
        .into_iter()
        // This many characters differ at the least.
        .filter(|candidate| candidate.chars().count().abs_diff(length) <= allowed)
        .filter_map(|candidate| {
            let other = plain(candidate);
            let distance = if other == spoken { 0 } else { strsim::osa_distance(&spoken, &other) };
            (distance <= allowed).then_some((distance, candidate))
        })
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// The candidate that begins with a word, if it is the only one, and else the nearest. Long names are often cut short.
#[must_use]
pub fn nearest_or_longer<'c>(word: &str, candidates: impl IntoIterator<Item = &'c str, IntoIter: Clone>) -> Option<&'c str> {
    let candidates = candidates.into_iter();
    let spoken = plain(word) + "_";
    let mut longer = candidates.clone().filter(|candidate| plain(candidate).starts_with(&spoken));
    match (longer.next(), longer.next()) {
        (Some(only), None) => Some(only),
        _ => nearest(word, candidates),
    }
}

/// Case, spaces and hyphens are the commonest slips and count for nothing.
fn plain(word: &str) -> String {
    word.to_lowercase().replace([' ', '-'], "_")
}

#[cfg(test)]
mod tests {
    use super::{nearest, nearest_or_longer};

    #[test]
    fn finds_slips_and_nothing_else() {
        let terms = ["email_address", "postal_address", "name"];
        assert_eq!(nearest("emial_address", terms), Some("email_address"));
        assert_eq!(nearest("Email Address", terms), Some("email_address"));
        assert_eq!(nearest("nane", terms), Some("name"));
        assert_eq!(nearest("shoe_size", terms), None);
        assert_eq!(nearest("email", terms), None);
        assert_eq!(nearest_or_longer("email", terms), Some("email_address"));
        assert_eq!(nearest_or_longer("nane", terms), Some("name"));
    }
}
