//! The command `privacy-policy`.

mod cli;

fn main() -> std::process::ExitCode {
    cli::run()
}
