//! How each claim stands to a question.

use super::asked::{Asked, Listing};
use super::claim::{Claim, Matter, Relation};
use super::extent::{Fit, Stand};
use super::{Claims, Question};
use crate::model::{Line, Ref};
use crate::vocab::{Act, DataCategory, DataSubject, Party, Purpose, Vocabulary};

/// A claim that speaks to a question.
#[derive(Debug, Clone, Copy)]
pub(super) struct Found {
    /// The claim, by its position.
    pub(super) claim: usize,
    /// How it stands to the question in all respects together.
    pub(super) fit: Fit,
    /// It says what it says firmly: nothing weakens it.
    pub(super) firm: bool,
    /// It covers what is asked for also in the respects that are not asked, and no condition narrows it, so that as an exception it decides.
    pub(super) full: bool,
    pub(super) role: Role,
}

/// What a claim does to an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// It says that it is or may be done.
    Asserts,
    /// It denies it.
    Denies,
    /// It says "only" of something else.
    Only,
    /// It stands beside the answer.
    Beside(Beside),
}

/// Why a claim stands beside an answer and is not part of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Beside {
    /// Somebody else acts.
    Others,
    /// It is about data that are about nobody: aggregated or anonymous.
    OfNobody,
    /// It denies a narrower act than the one that is asked for.
    NarrowerAct,
    /// It denies something for certain people, and the question names none.
    CertainPeople,
}

impl Beside {
    /// As a word of the output formats.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Others => "others",
            Self::OfNobody => "of_nobody",
            Self::NarrowerAct => "narrower_act",
            Self::CertainPeople => "certain_people",
        }
    }
}

/// A question, made ready for comparing claims with it.
#[derive(Debug)]
pub(super) struct Filled<'q> {
    question: &'q Question,
    data: Asked,
    data_is_asked: bool,
    purpose: Option<usize>,
    recipient: Asked,
    actor: Asked,
    people: Option<DataSubject>,
    public: usize,
}

/// How a matter stands to what is asked, and what becomes of a denial of it.
#[derive(Debug, Clone, Copy)]
struct About {
    /// How an assertion of the matter stands to the one that is asked for.
    asserted: Fit,
    /// How a denial does; nothing if it answers something else.
    denied: Option<Fit>,
}

impl<'q> Filled<'q> {
    pub(super) fn new(question: &'q Question, claims: &Claims<'_>) -> Self {
        // "Children's data" are the personal data of children.
        let of_children = matches!(&question.data, Some(Ref::Term(DataCategory::ChildrenData)));
        let personal = Ref::Term(DataCategory::PersonalData);
        let data = question.data.as_ref().filter(|_| !of_children).unwrap_or(&personal);
        let people = question.people.or(of_children.then_some(DataSubject::Child));
        Self {
            question,
            data: Asked::of(Some(data), &claims.reader.data),
            data_is_asked: question.data.is_some() && !of_children,
            purpose: question.purpose.map(Purpose::position),
            recipient: Asked::of(question.recipient.as_ref(), &claims.reader.parties),
            actor: Asked::of(question.actor.as_ref(), &claims.reader.parties),
            people,
            public: Party::Public.position(),
        }
    }

    /// How a claim stands to the question; nothing if it is about something else.
    pub(super) fn find(&self, claims: &Claims<'_>, number: usize, claim: &Claim<'_>) -> Option<Found> {
        let about = self.about(claim)?;
        let who_gets = self.question.matter.is_none() && matches!(self.recipient, Asked::Term(_) | Asked::Name(_));
        let actor = self.acts(claims, claim)?;
        if claim.asserts() { self.asserted(claims, number, claim, about, who_gets, actor) } else { self.denied(claims, number, claim, about, actor) }
    }

    /// Whether the claim is about what is asked, by its matter alone. What is asked without a matter is stated at the head of [`Question`].
    fn about(&self, claim: &Claim<'_>) -> Option<About> {
        let has_recipient = !matches!(self.recipient, Asked::Anything);
        match (self.question.matter, claim.matter) {
            (None, Matter::Act(act)) if has_recipient => match act {
                Act::Transfer => Some(About { asserted: Fit::Covers, denied: None }),
                Act::Collect | Act::Track => (claim.asserts() && self.is_collector(claim)).then_some(About { asserted: Fit::Covers, denied: None }),
                Act::Disclose => Some(About { asserted: Fit::Covers, denied: Some(Fit::Covers) }),
                Act::Publish => Some(About { asserted: Fit::Covers, denied: Some(if self.asks_public() { Fit::Covers } else { Fit::Part }) }),
                act if act.is_a(Act::Disclose) => Some(About { asserted: Fit::Covers, denied: Some(Fit::Part) }),
                _ => None,
            },
            // Asked whether data serve a purpose, any handling for it is meant; only the use denies all of it.
            (None, Matter::Act(act)) if self.purpose.is_some() => {
                let named = !claim.reach.purposes.empty;
                match act {
                    Act::Use => Some(About { asserted: Fit::Covers, denied: Some(Fit::Covers) }),
                    Act::Combine | Act::Derive | Act::Protect => None,
                    _ => named.then_some(About { asserted: Fit::Covers, denied: Some(Fit::Part) }),
                }
            }
            (None, Matter::Act(Act::Protect)) => None,
            (None, Matter::Act(_)) => Some(About { asserted: Fit::Covers, denied: Some(Fit::Part) }),
            (None, _) => None,
            (Some(asked @ Matter::Act(Act::Publish)), Matter::Act(Act::Disclose)) if self.question.recipient.is_none() => {
                // To publish is to disclose to the public.
                let stand = if claim.asserts() {
                    claim.reach.recipients.asserts(self.public)
                } else {
                    claim.reach.recipients.denies(self.public, &Default::default())
                };
                let _ = asked;
                match stand.fit {
                    Fit::Apart => None,
                    fit => Some(About { asserted: fit, denied: Some(fit) }),
                }
            }
            (Some(asked), matter) => match asked.relation(matter) {
                Relation::Same => Some(About { asserted: Fit::Covers, denied: Some(if claim.narrower { Fit::Part } else { Fit::Covers }) }),
                // A sale is a disclosure, encryption at rest is encryption.
                Relation::Narrower => Some(About { asserted: narrower(asked), denied: Some(Fit::Part) }),
                Relation::Wider => Some(About { asserted: Fit::Open, denied: Some(Fit::Covers) }),
                Relation::Apart => None,
            },
        }
    }

    fn asks_public(&self) -> bool {
        matches!(self.recipient, Asked::Term(term) if term == self.public)
    }

    /// Whether the one who collects, sets or reads is the one of whom it is asked whether it gets the data.
    fn is_collector(&self, claim: &Claim<'_>) -> bool {
        !claim.actor.by.is_empty() && claim.actor.by.iter().any(|by| !matches!(by, Ref::Term(term) if term.is_a(Party::Publisher)))
    }

    /// Whether the claim is about those who are asked about: their act, a part of theirs, or that of others.
    fn acts(&self, claims: &Claims<'_>, claim: &Claim<'_>) -> Option<Acting> {
        let whose = claim.actor.whose;
        if matches!(self.actor, Asked::Anything) {
            return Some(match () {
                () if !whose.is_own() => Acting::Others,
                () if whose.is_part() => Acting::Part,
                () => Acting::Publisher,
            });
        }
        let publishers = Ref::Term(Party::Publisher);
        let own = [publishers];
        let by: &[_] = if claim.actor.by.is_empty() { &own } else { claim.actor.by };
        let extent = super::Extent::of(&claims.reader.parties, &[by], &[], false, None);
        let stand = if claim.asserts() {
            self.actor.asserted(Listing { lists: &[by], extent: &extent }, &claims.reader.parties)
        } else {
            self.actor.denied(Listing { lists: &[by], extent: &extent }, &claims.reader.parties)
        };
        match stand.fit {
            Fit::Covers => Some(Acting::Publisher),
            Fit::Part => Some(Acting::Part),
            _ => None,
        }
    }

    fn asserted(&self, claims: &Claims<'_>, number: usize, claim: &Claim<'_>, about: About, who_gets: bool, acting: Acting) -> Option<Found> {
        let treated = claim.matter.is_treatment();
        let reader = &claims.reader;
        let data_list = Listing { lists: &claim.data, extent: &claim.reach.data };
        let mut data = if treated { self.data.treated(data_list, &reader.data) } else { self.data.asserted(data_list, &reader.data) };
        if !self.data_is_asked {
            data = unasked(data, claim);
        }
        let purpose = match self.purpose {
            None => Stand::COVERS,
            Some(_) if treated && claim.reach.purposes.empty => Stand::of(Fit::Open),
            Some(term) => claim.reach.purposes.asserts(term),
        };
        let mut collects = false;
        let recipient = match (&self.recipient, claim.matter) {
            (Asked::Anything, _) => Stand::COVERS,
            // Whoever collects, sets or reads gets it.
            (asked, Matter::Act(Act::Collect | Act::Track)) if who_gets => {
                collects = true;
                let extent = super::Extent::of(&reader.parties, &[claim.actor.by], &[], false, None);
                asked.asserted(Listing { lists: &[claim.actor.by], extent: &extent }, &reader.parties)
            }
            (asked, _) => asked.asserted(Listing { lists: &[claim.recipients], extent: &claim.reach.recipients }, &reader.parties),
        };
        let place = self.place(claims, claim)?;
        // What the list takes out, and what lies outside of an "only", is denied softly.
        let outside =
            |at: usize, stand: Stand| stand.fit == Fit::Apart && (stand.excepted || claim.marks.exclusive.get(at).copied().unwrap_or_default());
        let stands = [data, purpose, recipient];
        let marked = claim.marks.hedged.iter().zip([self.data_is_asked || true, self.purpose.is_some(), !matches!(self.recipient, Asked::Anything)]);
        let hedged = marked.zip(stands).any(|((hedged, asked), stand)| asked && (*hedged || stand.hinted)) || stands.iter().any(|stand| stand.hinted);
        let firm = claim.stance == crate::vocab::Stance::Does && !claim.marks.weak && !hedged;
        let apart = stands.iter().enumerate().filter(|(_, stand)| stand.fit == Fit::Apart).count();
        if apart > 0 {
            return self.only(claims, number, claim, about, stands, outside).filter(|_| !collects);
        }
        let mut fit = stands.iter().map(|stand| stand.fit).chain([about.asserted, place]).min().unwrap_or(Fit::Apart);
        if claim.presupposed {
            fit = fit.min(Fit::Open);
        }
        fit = fit.min(self.people(claim).0);
        if fit == Fit::Apart {
            return None;
        }
        let role = match () {
            () if acting == Acting::Others && !(who_gets) => Role::Beside(Beside::Others),
            () if claim.marks.of_nobody && !self.asks_for_nobody() => Role::Beside(Beside::OfNobody),
            () => Role::Asserts,
        };
        let full = fit == Fit::Covers && !claim.marks.conditional && self.is_full(claim) && about.asserted == Fit::Covers;
        Some(Found { claim: number, fit, firm, full, role })
    }

    fn denied(&self, claims: &Claims<'_>, number: usize, claim: &Claim<'_>, about: About, acting: Acting) -> Option<Found> {
        let reader = &claims.reader;
        let act = about.denied?;
        let data = self.data.denied(Listing { lists: &claim.data, extent: &claim.reach.data }, &reader.data);
        let data = if self.data_is_asked || data.fit != Fit::Apart { data } else { Stand::of(Fit::Part) };
        let purpose = match self.purpose {
            None if claim.reach.purposes.is_all() => Stand::COVERS,
            None => Stand::of(Fit::Part),
            Some(term) => claim.reach.purposes.denies(term, &Default::default()),
        };
        let recipient = self.recipient.denied(Listing { lists: &[claim.recipients], extent: &claim.reach.recipients }, &reader.parties);
        let recipient = if self.published(claim) { Stand::COVERS } else { recipient };
        let place = self.place(claims, claim)?;
        let stands = [data, purpose, recipient];
        let (people, certain) = self.people(claim);
        let mut fit = stands.iter().map(|stand| stand.fit).chain([place, people]).min().unwrap_or(Fit::Apart);
        let narrow = claim.marks.manner || acting == Acting::Part;
        if narrow {
            fit = fit.min(Fit::Part);
        }
        let beside_act = act == Fit::Part && self.asks_act();
        if !beside_act {
            fit = fit.min(act);
        }
        if fit == Fit::Apart {
            return None;
        }
        let hinted = [true, self.purpose.is_some(), !matches!(self.recipient, Asked::Anything)];
        let firm = !claim.marks.weak && !claim.marks.hedged.iter().zip(hinted).any(|(hedged, asked)| *hedged && asked);
        let role = match () {
            () if acting == Acting::Others => Role::Beside(Beside::Others),
            () if claim.marks.of_nobody && !self.asks_for_nobody() => Role::Beside(Beside::OfNobody),
            () if certain => Role::Beside(Beside::CertainPeople),
            () if beside_act => Role::Beside(Beside::NarrowerAct),
            () => Role::Denies,
        };
        let full = fit == Fit::Covers && !claim.marks.conditional && firm;
        Some(Found { claim: number, fit, firm, full, role })
    }

    /// A claim with "only", or with an exception, about something beside what is asked for: a soft denial, within all other limits of its statement.
    fn only(
        &self,
        claims: &Claims<'_>,
        number: usize,
        claim: &Claim<'_>,
        about: About,
        stands: [Stand; 3],
        outside: impl Fn(usize, Stand) -> bool,
    ) -> Option<Found> {
        let apart = |(at, stand): (usize, Stand)| stand.fit != Fit::Apart || outside(at, stand);
        if !stands.into_iter().enumerate().all(apart) || about.asserted != Fit::Covers || claim.presupposed || claim.marks.of_nobody {
            return None;
        }
        let reader = &claims.reader;
        // What it says of the rest it says as a denial does: of each.
        let rest = [
            (stands[0].fit != Fit::Apart).then(|| self.data.denied(Listing { lists: &claim.data, extent: &claim.reach.data }, &reader.data)),
            (stands[1].fit != Fit::Apart).then(|| self.purpose.map_or(Stand::COVERS, |term| claim.reach.purposes.denies(term, &Default::default()))),
            (stands[2].fit != Fit::Apart && !matches!(self.recipient, Asked::Anything))
                .then(|| self.recipient.denied(Listing { lists: &[claim.recipients], extent: &claim.reach.recipients }, &reader.parties)),
        ];
        let fit = rest.into_iter().flatten().map(|stand| stand.fit).chain([self.people(claim).0]).min().unwrap_or(Fit::Covers);
        let own = claim.actor.whose == super::Whose::Publishers;
        let firm = claim.stance == crate::vocab::Stance::Does && !claim.marks.weak;
        (fit >= Fit::Part && own).then_some(Found { claim: number, fit, firm, full: false, role: Role::Only })
    }

    /// Whether a narrower act that is denied is told beside the answer, since another act is asked for.
    const fn asks_act(&self) -> bool {
        self.question.matter.is_some() || !matches!(self.recipient, Asked::Anything) || self.purpose.is_some()
    }

    /// Whether what is asked for is itself about nobody.
    fn asks_for_nobody(&self) -> bool {
        matches!(&self.data, Asked::Name(wanted) if wanted.is_of_nobody())
    }

    /// Whether it is asked about publishing, and the claim is about disclosing to the public.
    fn published(&self, claim: &Claim<'_>) -> bool {
        matches!(self.recipient, Asked::Anything)
            && self.question.matter == Some(Act::Publish.into())
            && claim.matter == Act::Publish.into()
            && claim.reach.recipients.named.contains(self.public)
    }

    /// Whether the claim covers the respects that are not asked too.
    fn is_full(&self, claim: &Claim<'_>) -> bool {
        (self.purpose.is_some() || claim.reach.purposes.is_all()) && (!matches!(self.recipient, Asked::Anything) || claim.reach.recipients.is_all())
    }

    /// How the people of a claim stand to those that are asked about, and whether the claim is about certain people while the question names none.
    fn people(&self, claim: &Claim<'_>) -> (Fit, bool) {
        match self.people {
            None => (Fit::Covers, !claim.people.is_empty()),
            // What is said of people in general is denied of each, and not asserted of each.
            Some(asked) if claim.people.is_empty() => {
                let general = !claim.asserts() || claim.matter.is_treatment() || EVERYBODY.contains(&asked);
                (if general { Fit::Covers } else { Fit::Open }, false)
            }
            Some(asked) => {
                let stands = claim.people.iter().map(|people| match () {
                    () if asked.is_a(*people) => Fit::Covers,
                    () if people.is_a(asked) => Fit::Part,
                    () => Fit::Apart,
                });
                (stands.max().unwrap_or(Fit::Apart), false)
            }
        }
    }

    /// How the product and the region of a claim stand to those that are asked about. Nothing if it is about others.
    fn place(&self, claims: &Claims<'_>, claim: &Claim<'_>) -> Option<Fit> {
        let applies_to = claim.common().applies_to;
        let denies = !claim.asserts();
        let mut fit = Fit::Covers;
        match &self.question.product {
            Some(product) if !applies_to.products.is_empty() => {
                applies_to.products.iter().any(|own| is_product(own, product)).then_some(())?;
            }
            None if !applies_to.products.is_empty() && denies => fit = Fit::Part,
            _ => {}
        }
        match &self.question.region {
            Some(region) if !applies_to.regions.is_empty() || !applies_to.laws.is_empty() => {
                fit = fit.min(claims.places.region(region, &applies_to.regions, &applies_to.laws)?);
            }
            None if claim.marks.somewhere && denies => fit = Fit::Part,
            _ => {}
        }
        Some(fit)
    }
}

/// The people that a text speaks of where it names none.
const EVERYBODY: &[DataSubject] = &[DataSubject::Person, DataSubject::User];

/// Whether the act is that of those who are asked about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Acting {
    Publisher,
    Part,
    Others,
}

/// How an assertion of a narrower matter stands to one that is asked for: an act of a kind is the act, a narrower right is a part of the right.
const fn narrower(asked: Matter) -> Fit {
    match asked {
        Matter::Act(_) | Matter::Measure(_) | Matter::Choice(_) | Matter::Complaint(_) => Fit::Covers,
        _ => Fit::Part,
    }
}

/// Where the question names no data, whatever is said of some, of data that the text does not name, or of what is no kind of personal data, such as what
/// people provide, is said of a part at least.
fn unasked(stand: Stand, claim: &Claim<'_>) -> Stand {
    match stand.fit {
        Fit::Open if claim.reach.data.empty => Stand { fit: Fit::Covers, ..stand },
        Fit::Open | Fit::Apart => Stand { fit: Fit::Part, ..stand },
        _ => stand,
    }
}

/// Whether two names of products are the same as written, case and white space apart.
fn is_product(own: &Line, asked: &str) -> bool {
    let folded = |text: &str| text.split_whitespace().map(str::to_lowercase).collect::<Vec<_>>().join(" ");
    folded(own.as_str()) == folded(asked)
}
