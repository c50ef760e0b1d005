//! `only`: what is to stay within bounds.

use super::dimension::{Dimension, Range, Relation};
use super::facts::{Fact, Facts};
use super::found::Found;
use super::never::personal;
use super::words;
use crate::meaning::Terms;
use crate::preferences::Only;
use crate::vocab::{Party, Purpose, Vocabulary, WishAnswer};

/// How a statement stands to the bounds.
enum Stand {
    Inside,
    /// What goes beyond, in words.
    Beyond(String),
    /// Why it cannot be told.
    Open(String),
}

pub(super) fn answer(facts: &Facts<'_>, only: &Only) -> Found {
    let data = Range::of(&only.data).or_else(personal);
    let accepted = Terms::covered(&only.unless);
    let (purposes, recipients) = (Range::of(&only.within.purposes), Range::of(&only.within.recipients));
    let (mut inside, mut beyond, mut open) = (Vec::new(), Vec::new(), Vec::new());
    for fact in facts.facts.iter().filter(|fact| fact.affirms() && fact.is_of(only.act) && !fact.is_accepted(&accepted)) {
        let about = match (&fact.data.range, only.data.is_empty()) {
            (None, true) => Relation::Within,
            _ => fact.data.relation(data.as_ref()),
        };
        if about == Relation::Apart {
            continue;
        }
        match stand::<Purpose>(&fact.purposes, purposes.as_ref(), "purposes").and(stand::<Party>(&fact.recipients, recipients.as_ref(), "recipients"))
        {
            Stand::Inside if about == Relation::Unclear => {}
            Stand::Inside => inside.push(fact),
            Stand::Beyond(what) if about == Relation::Unclear => {
                open.push((fact, format!("It goes beyond the bounds: {what}. Whether this is the data that is meant, it does not say.")))
            }
            Stand::Beyond(what) => beyond.push((fact, what, about)),
            // Said of data that may be meant, for purposes that may be: that is no ground for anything.
            Stand::Open(_) if about == Relation::Unclear => {}
            Stand::Open(why) => open.push((fact, why)),
        }
    }
    beyond.sort_by_key(|(fact, _, about)| (fact.common.stance, *about));
    let act = only.act;
    match (beyond.as_slice(), open.as_slice(), inside.as_slice()) {
        ([(fact, what, about), others @ ..], ..) => {
            let wider = if *about == Relation::Wider { " The data it names is wider, and includes what the wish is about." } else { "" };
            let more = match others.len() {
                0 => String::new(),
                1 => " Another statement goes beyond the bounds too.".to_owned(),
                more => format!(" {more} more statements go beyond the bounds too."),
            };
            let reason = format!("{} This goes beyond the bounds: {what}.{wider}{more}", words::sentence(fact, act));
            Found::new(WishAnswer::NotMet, reason, beyond.iter().map(|(fact, ..)| fact.path()))
        }
        ([], [(fact, why), ..], _) => {
            Found::new(WishAnswer::Unknown, format!("{} {why}", words::sentence(fact, act)), open.iter().map(|(fact, _)| fact.path()))
        }
        ([], [], [first, ..]) => {
            let all = match inside.len() {
                1 => "Its only statement about it stays within the bounds.".to_owned(),
                count => format!("All {count} statements about it stay within the bounds."),
            };
            let paths = inside.iter().map(|fact: &&Fact<'_>| fact.path());
            Found::new(WishAnswer::Met, format!("{all} {}", words::sentence(first, act)), paths)
        }
        ([], [], []) => Found::silent("It says nothing about it."),
    }
}

/// How one dimension of a statement stands to its bounds.
fn stand<T: Vocabulary>(dimension: &Dimension, bounds: Option<&Range>, name: &'static str) -> Stand {
    let Some(bounds) = bounds else { return Stand::Inside };
    let open = || Stand::Open(format!("It {}.", words::vagueness(name, dimension)));
    let Some(own) = &dimension.range else { return open() };
    let beyond: Vec<String> = own.named.without(&bounds.covered).iter::<T>().map(words::plain).collect();
    match () {
        () if dimension.vague => open(),
        () if !beyond.is_empty() => Stand::Beyond(words::row(&beyond, "and")),
        () if dimension.open => open(),
        () => Stand::Inside,
    }
}

impl Stand {
    /// Both dimensions together: to go beyond in one is to go beyond.
    fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Beyond(one), Self::Beyond(other)) => Self::Beyond(format!("{one}; {other}")),
            (Self::Beyond(what), _) | (_, Self::Beyond(what)) => Self::Beyond(what),
            (Self::Open(why), _) | (_, Self::Open(why)) => Self::Open(why),
            (Self::Inside, Self::Inside) => Self::Inside,
        }
    }
}
