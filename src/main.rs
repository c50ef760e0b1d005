//! The command line.

use privacy_policy::Policy;

fn main() {
    let mut failed = false;
    for path in std::env::args().skip(1).filter(|argument| argument != "validate") {
        match Policy::from_path(&path) {
            Ok(reading) => reading.remarks.iter().for_each(|remark| println!("{path}:{remark}")),
            Err(error) => {
                failed = true;
                error.to_string().lines().for_each(|line| println!("{path}:{line}"));
            }
        }
    }
    std::process::exit(i32::from(failed));
}
