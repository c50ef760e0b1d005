//! The hashes by which a page's Content-Security-Policy knows its style and its script. A test compares them, and with `UPDATE=1` rewrites this file.

/// The SHA-256 hash of `assets/style.css`.
pub(super) const STYLE_HASH: &str = "fVsNH0MnIoh9p6euaADicRdslJP2PcDwH5qxt6eK4iI=";

/// The SHA-256 hash of `assets/script.js`.
pub(super) const SCRIPT_HASH: &str = "kahR2P8hzi6uKXlWd6T2aL8BGZYkRIa4viQP5xpsuXA=";

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use sha2::{Digest, Sha256};

    use crate::report::templates::{SCRIPT, STYLE};

    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    /// The hash as a Content-Security-Policy writes it: in base64.
    fn hash(text: &str) -> String {
        let digest = Sha256::digest(text.as_bytes());
        let group = |bytes: &[u8]| {
            let three = [0, 1, 2].map(|at| u32::from(bytes.get(at).copied().unwrap_or(0)));
            let bits = three[0] << 16 | three[1] << 8 | three[2];
            let digit = |at: usize| if at <= bytes.len() { char::from(DIGITS[(bits >> (18 - 6 * at)) as usize & 63]) } else { '=' };
            (0..4).map(digit).collect::<String>()
        };
        digest.chunks(3).map(group).collect()
    }

    #[test]
    fn hashes_are_current() {
        assert_eq!(hash(""), "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/report/security.rs");
        let checked_in = fs::read_to_string(&file).unwrap();
        let mut current = checked_in.clone();
        for (name, text) in [("STYLE_HASH", STYLE), ("SCRIPT_HASH", SCRIPT)] {
            let line = current.lines().find(|line| line.contains(&format!("const {name}:"))).unwrap().to_owned();
            current = current.replacen(&line, &format!("pub(super) const {name}: &str = \"{}\";", hash(text)), 1);
        }
        if std::env::var_os("UPDATE").is_some() {
            fs::write(&file, &current).unwrap();
        }
        assert!(
            current == checked_in || std::env::var_os("UPDATE").is_some(),
            "the style or the script was changed: run the tests once with UPDATE=1"
        );
    }
}
