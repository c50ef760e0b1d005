//! What `floor.c` does, with libyaml as it was translated to Rust.

use std::mem::MaybeUninit;
use std::time::{Duration, Instant};

use unsafe_libyaml as yaml;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (times, files) = match arguments.as_slice() {
        [flag, times, files @ ..] if flag == "-n" => (times.parse()?, files),
        files => (0, files),
    };
    for file in files {
        let text = std::fs::read(file)?;
        events(&text)?;
        let passes = (0..times).map(|_: usize| {
            let start = Instant::now();
            events(&text).map(|()| start.elapsed())
        });
        let passes: Vec<Duration> = passes.collect::<Result<_, _>>()?;
        if let Some(best) = passes.iter().min() {
            println!("{}", best.as_nanos());
        }
    }
    Ok(())
}

/// Goes over the events of a text.
fn events(text: &[u8]) -> Result<(), String> {
    let mut parser = MaybeUninit::<yaml::yaml_parser_t>::uninit();
    let mut event = MaybeUninit::<yaml::yaml_event_t>::uninit();
    // SAFETY: the parser is initialised before it is used and deleted after; it reads within `text`, which outlives it; an event is looked at and
    // deleted only after the parser has filled it.
    unsafe {
        if yaml::yaml_parser_initialize(parser.as_mut_ptr()).fail {
            return Err("no parser".to_owned());
        }
        yaml::yaml_parser_set_input_string(parser.as_mut_ptr(), text.as_ptr(), text.len() as u64);
        let mut done = false;
        while !done {
            if yaml::yaml_parser_parse(parser.as_mut_ptr(), event.as_mut_ptr()).fail {
                return Err("this is no YAML".to_owned());
            }
            done = (*event.as_ptr()).type_ == yaml::YAML_STREAM_END_EVENT;
            yaml::yaml_event_delete(event.as_mut_ptr());
        }
        yaml::yaml_parser_delete(parser.as_mut_ptr());
    }
    Ok(())
}
