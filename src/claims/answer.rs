//! Answers: the verdict, how far it reaches, and the claims that it rests on.

use super::exceptions::{self, Settled, State};
use super::extent::Fit;
use super::find::{Beside, Found, Role};
use super::silence::Silence;
use super::{Claims, Question, Verdict};
use crate::vocab::Stance;

/// The answer to a question. It holds no text: what it rests on is looked up when [`grounds`](Self::grounds) is called.
#[derive(Debug)]
pub struct Answer<'c, 'p> {
    pub(super) claims: &'c Claims<'p>,
    pub(super) question: Question,
    pub(super) settled: Vec<Settled>,
    verdict: Verdict,
    whole: bool,
    silence: Option<Silence>,
}

/// What a claim says to a question once exceptions are settled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Side {
    /// It is done.
    Yes,
    /// It may be done, or it is done with what the text only hints at.
    May,
    /// It is not done.
    No,
    /// Only something else is done: the text says "only", or "except".
    Only,
    /// The text leaves open whether it holds for what is asked.
    Open,
    /// It is an exception that limits the answer.
    Exception,
    /// It is told beside the answer.
    Beside(Beside),
}

impl Side {
    /// The side as a word of the output formats.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::May => "may",
            Self::No => "no",
            Self::Only => "only",
            Self::Open => "open",
            Self::Exception => "exception",
            Self::Beside(_) => "beside",
        }
    }
}

impl<'c, 'p> Answer<'c, 'p> {
    pub(super) fn new(claims: &'c Claims<'p>, question: &Question, found: Vec<Found>) -> Self {
        let settled = exceptions::settle(claims, found);
        let silence = claims.silence(question);
        let (mut verdict, whole) = decide(claims, &settled);
        if verdict == Verdict::LeftOpen && silence.is_some() {
            verdict = Verdict::NotStated;
        }
        Self { claims, question: question.clone(), settled, verdict, whole, silence }
    }

    /// The answer in a word.
    #[must_use]
    pub const fn verdict(&self) -> Verdict {
        self.verdict
    }

    /// Whether the verdict holds for all that is asked, and not only for a part of it. Nothing where the text leaves it open or does not say.
    #[must_use]
    pub const fn whole(&self) -> Option<bool> {
        match self.verdict {
            Verdict::LeftOpen | Verdict::NotStated => None,
            _ => Some(self.whole),
        }
    }

    /// The question.
    #[must_use]
    pub const fn question(&self) -> &Question {
        &self.question
    }

    /// Where the file says that the text is silent about what is asked.
    #[must_use]
    pub const fn silence(&self) -> Option<&Silence> {
        self.silence.as_ref()
    }

    /// Whether a claim is one of those that decided.
    pub(super) fn decides(&self, one: &Settled) -> bool {
        if one.state != State::Stands {
            return false;
        }
        let side = side(self.claims, one);
        let part = one.found.fit == Fit::Part;
        match self.verdict {
            Verdict::Yes => side == Side::Yes && part != self.whole,
            Verdict::May => side == Side::May && part != self.whole,
            Verdict::No => match side {
                Side::No => part != self.whole,
                Side::Only => true,
                _ => false,
            },
            Verdict::Both => matches!(side, Side::Yes | Side::May | Side::No),
            Verdict::LeftOpen => side == Side::Open,
            Verdict::NotStated => false,
        }
    }
}

/// What a claim says.
pub(super) fn side(claims: &Claims<'_>, one: &Settled) -> Side {
    let Found { fit, firm, role, claim, .. } = one.found;
    let stance = claims.claims.get(claim).map_or(Stance::Does, |claim| claim.stance);
    match (role, one.state) {
        (_, State::Limits(_)) => Side::Exception,
        (Role::Beside(why), _) => Side::Beside(why),
        (Role::Only, _) => Side::Only,
        (_, _) if fit == Fit::Open => Side::Open,
        (Role::Asserts, _) => {
            if firm && stance == Stance::Does {
                Side::Yes
            } else {
                Side::May
            }
        }
        (Role::Denies, _) => {
            if firm {
                Side::No
            } else {
                Side::Open
            }
        }
    }
}

/// The verdict and its extent: the first of the table that applies.
fn decide(claims: &Claims<'_>, settled: &[Settled]) -> (Verdict, bool) {
    let standing = || settled.iter().filter(|one| one.state == State::Stands);
    let has = |wanted: Side, fit: Option<Fit>| standing().any(|one| side(claims, one) == wanted && fit.is_none_or(|fit| one.found.fit == fit));
    let open_assertion = || standing().any(|one| side(claims, one) == Side::Open && one.found.role == Role::Asserts);
    let (whole, part) = (Some(Fit::Covers), Some(Fit::Part));
    let denied = has(Side::No, whole);
    match () {
        // An assertion that stands beside a denial of all is narrower by its data alone: otherwise it would be its exception.
        () if denied && (has(Side::Yes, None) || has(Side::May, None)) => (Verdict::Both, true),
        () if has(Side::Yes, whole) => (Verdict::Yes, true),
        () if denied => (Verdict::No, true),
        () if has(Side::Yes, part) => (Verdict::Yes, false),
        () if has(Side::May, whole) => (Verdict::May, true),
        () if has(Side::May, part) => (Verdict::May, false),
        () if open_assertion() => (Verdict::LeftOpen, false),
        () if standing().any(|one| side(claims, one) == Side::Only && one.found.firm) => {
            (Verdict::No, standing().any(|one| side(claims, one) == Side::Only && one.found.firm && one.found.fit == Fit::Covers))
        }
        () if has(Side::No, part) => (Verdict::No, false),
        () if has(Side::Open, None) || standing().any(|one| one.found.role == Role::Only) => (Verdict::LeftOpen, false),
        () => (Verdict::NotStated, false),
    }
}
