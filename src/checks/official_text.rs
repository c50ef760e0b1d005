//! Where the official text of a law, decision or judgment stands.

/// The text of what citations begin with. What has no stable address of its own is not here.
const TEXTS: &[(&str, &str)] = &[
    ("GDPR ", "https://eur-lex.europa.eu/eli/reg/2016/679/oj"),
    ("Directive 95/46/EC ", "https://eur-lex.europa.eu/eli/dir/1995/46/oj"),
    ("Decision 2000/520/EC", "https://eur-lex.europa.eu/eli/dec/2000/520/oj"),
    ("Decision (EU) 2016/1250", "https://eur-lex.europa.eu/eli/dec_impl/2016/1250/oj"),
    ("Decision (EU) 2021/914", "https://eur-lex.europa.eu/eli/dec_impl/2021/914/oj"),
    ("Decision (EU) 2023/1795", "https://eur-lex.europa.eu/eli/dec_impl/2023/1795/oj"),
    ("CJEU C-362/14", "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:62014CJ0362"),
    ("CJEU C-582/14", "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:62014CJ0582"),
    ("CJEU C-311/18", "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:62018CJ0311"),
    ("UK GDPR ", "https://www.legislation.gov.uk/eur/2016/679/contents"),
    ("Swiss FADP ", "https://www.fedlex.admin.ch/eli/cc/2022/491/en"),
    ("Swiss Data Protection Act of 1992 ", "https://www.fedlex.admin.ch/eli/cc/1993/1945_1945_1945/en"),
    ("LGPD ", "https://www.planalto.gov.br/ccivil_03/_ato2015-2018/2018/lei/l13709.htm"),
    ("PIPEDA ", "https://laws-lois.justice.gc.ca/eng/acts/P-8.6/FullText.html"),
    ("Cal. Bus. & Prof. Code 22575", "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=BPC&sectionNum=22575."),
    ("Cal. Civ. Code 1798.100", "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CIV&sectionNum=1798.100."),
    ("Cal. Civ. Code 1798.120", "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CIV&sectionNum=1798.120."),
    ("Cal. Civ. Code 1798.130", "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CIV&sectionNum=1798.130."),
    ("Cal. Civ. Code 1798.140", "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CIV&sectionNum=1798.140."),
    ("Cal. Civ. Code 1798.81.5", "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CIV&sectionNum=1798.81.5."),
    ("Conn. Gen. Stat. 42-5", "https://www.cga.ct.gov/current/pub/chap_743jj.htm"),
    ("C.R.S. 6-1-13", "https://leg.colorado.gov/bills/sb21-190"),
    ("Tex. Bus. & Com. Code 541", "https://statutes.capitol.texas.gov/Docs/BC/htm/BC.541.htm"),
    ("Va. Code 59.1-57", "https://law.lis.virginia.gov/vacode/title59.1/chapter53/"),
];

/// The text of the first of the citations that is known; several are separated by semicolons.
pub(super) fn of(basis: &str) -> Option<&'static str> {
    let text = |citation: &str| TEXTS.iter().find(|(start, _)| citation.starts_with(start)).map(|(_, text)| *text);
    basis.split("; ").find_map(text)
}

#[cfg(test)]
mod tests {
    use super::{TEXTS, of};
    use crate::checks::rules;

    #[test]
    fn every_text_is_led_to() {
        for (position, (start, text)) in TEXTS.iter().enumerate() {
            assert!(TEXTS.iter().take(position).all(|(earlier, _)| !start.starts_with(earlier)), "{start} is never reached");
            assert_eq!(of(&format!("BGE 136 II 508; {start} 1")), Some(*text));
        }
    }

    /// Rows may lead to one article or to an amendment, and those that cite several texts to either.
    #[test]
    fn texts_are_on_the_sites_that_rules_lead_to() {
        let site = |link: &str| link.split('/').nth(2).map(str::to_owned);
        for rule in rules().filter(|rule| !rule.link.is_empty() && !rule.basis.contains("; ")) {
            if let Some(text) = of(rule.basis) {
                assert_eq!(site(text), site(rule.link), "{}", rule.name);
            }
        }
    }
}
