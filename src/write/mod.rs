//! Writing: from a policy to YAML or JSON.
//!
//! What was written is read back before it is handed out, so that nothing leaves a program that another would refuse.

mod yaml;

use serde_json::Value;

use crate::diagnostic::{Code, Problem, Problems};
use crate::model::{Policy, is_allowed};
use crate::source::is_disguise;

impl Policy {
    /// Writes the policy as YAML that every reader takes for the same, whether it follows YAML 1.2 or still 1.1.
    ///
    /// ```
    /// use privacy_policy::Policy;
    /// use privacy_policy::model::{Line, Use};
    /// use privacy_policy::vocab::{DataCategory, Purpose};
    ///
    /// let mut policy = Policy::default();
    /// policy.document.title = Some(Line::new("Example: Privacy Policy")?);
    /// policy.r#use.push(Use { data: vec![DataCategory::EmailAddress.into()], purposes: vec![Purpose::Newsletters], ..Use::default() });
    /// assert_eq!(
    ///     policy.to_yaml()?,
    ///     "privacy_policy: \"1.0\"\ndocument:\n  title: \"Example: Privacy Policy\"\nuse:\n  - data: [email_address]\n    purposes: [newsletters]\n",
    /// );
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// All problems, if the policy is not valid: a name that it uses and does not declare, for instance. Their places are those in what would have
    /// been written.
    pub fn to_yaml(&self) -> Result<String, Problems> {
        read_back(yaml::text(&self.to_value()?))
    }

    /// Writes the policy as JSON, indented.
    ///
    /// # Errors
    /// All problems, if the policy is not valid, as for [`Policy::to_yaml`].
    pub fn to_json(&self) -> Result<String, Problems> {
        let mut text = String::new();
        let written = format!("{:#}\n", self.to_value()?);
        for (at, c) in written.char_indices() {
            // What no file may hold as it is, or is not what it looks like, can only stand in a text.
            if is_allowed(c) && !is_disguise(&written, at, c) {
                text.push(c);
            } else {
                c.encode_utf16(&mut [0; 2]).iter().for_each(|unit| text.push_str(&format!("\\u{unit:04x}")));
            }
        }
        read_back(text)
    }

    fn to_value(&self) -> Result<Value, Problems> {
        // Every part of a policy can be written: texts, terms, numbers, and maps with texts for keys.
        serde_json::to_value(self).map_err(|error| Problems(vec![Problem::of_file(Code::InvalidValue, error.to_string())]))
    }
}

fn read_back(text: String) -> Result<String, Problems> {
    Policy::from_yaml(&text)?;
    Ok(text)
}
