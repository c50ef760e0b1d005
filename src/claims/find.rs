//! How each claim stands to a question.

use super::allowed::EVERYBODY;
use super::asked::{Asked, Listing};
use super::claim::{Claim, Matter, Relation};
use super::extent::{Fit, Stand};
use super::{Claims, Question, Reader};
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
    /// Nothing narrows it, beyond what the question itself is about.
    pub(super) unlimited: bool,
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
        let personal = Ref::Term(DataCategory::PersonalData);
        let data = question.data.as_ref().unwrap_or(&personal);
        // A sole publisher is the publishers.
        let sole = question.actor.as_ref().is_some_and(|actor| claims.is_sole(std::slice::from_ref(actor)));
        let actor = if sole { Some(Ref::Term(Party::Publisher)) } else { question.actor.clone() };
        Self {
            question,
            data: Asked::of(Some(data), &claims.reader.data),
            data_is_asked: question.data.is_some(),
            purpose: question.purpose.map(Purpose::position),
            recipient: Asked::of(question.recipient.as_ref(), &claims.reader.parties),
            actor: Asked::of(actor.as_ref(), &claims.reader.parties),
            people: question.people,
            public: Party::Public.position(),
        }
    }

    /// "Children's data" are the personal data of children: what is asked of claims about children where they are asked for.
    pub(super) fn of_children(&self, claims: &Claims<'_>) -> Option<Self> {
        let asked = self.question.people.is_none() && self.question.data == Some(Ref::Term(DataCategory::ChildrenData));
        let personal = Ref::Term(DataCategory::PersonalData);
        let data = Asked::of(Some(&personal), &claims.reader.data);
        asked.then(|| Self { data, data_is_asked: false, people: Some(DataSubject::Child), ..Self::new(self.question, claims) })
    }

    /// How a claim stands to the question; nothing if it is about something else.
    pub(super) fn find(&self, claims: &Claims<'_>, number: usize, claim: &Claim<'_>) -> Option<Found> {
        let about = self.about(claim)?;
        let who_gets = self.question.matter.is_none() && matches!(self.recipient, Asked::Term(_) | Asked::Name(_));
        let acting = self.acts(claims, claim, !claim.asserts())?;
        let technique = self.technique(claim)?;
        let found = if claim.asserts() {
            self.asserted(claims, number, claim, about, who_gets, acting)
        } else {
            self.denied(claims, number, claim, about, acting)
        };
        found.map(|found| Found { fit: found.fit.min(technique), full: found.full && technique == Fit::Covers, ..found })
    }

    /// How the techniques of a claim stand to the one that is asked about. A choice over one technique is not one over all that is done for a purpose,
    /// nor is a choice over a technique for one purpose one over the technique.
    fn technique(&self, claim: &Claim<'_>) -> Option<Fit> {
        let choice = matches!(claim.matter, Matter::Choice(_));
        let Some(asked) = self.question.technique else {
            return Some(if choice && !claim.techniques.is_empty() { Fit::Part } else { Fit::Covers });
        };
        let stands = claim.techniques.iter().map(|own| match () {
            () if asked.is_a(*own) => Fit::Covers,
            () if own.is_a(asked) => Fit::Part,
            () => Fit::Apart,
        });
        let reach = &claim.reach;
        let narrower = choice && !reach.purposes.is_all() && self.purpose.is_none()
            || choice && !reach.recipients.is_all() && matches!(self.recipient, Asked::Anything)
            || choice && !reach.data.empty && !self.data_is_asked;
        let fit = stands.max().filter(|fit| *fit != Fit::Apart)?;
        Some(if narrower { fit.min(Fit::Part) } else { fit })
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
                    Act::Use => Some(About { asserted: Fit::Covers, denied: Some(if claim.narrower { Fit::Part } else { Fit::Covers }) }),
                    Act::Combine | Act::Derive | Act::Protect => None,
                    _ => named.then_some(About { asserted: Fit::Covers, denied: Some(Fit::Part) }),
                }
            }
            (None, Matter::Act(Act::Protect)) => None,
            (None, Matter::Act(_)) => Some(About { asserted: Fit::Covers, denied: Some(Fit::Part) }),
            (None, _) => None,
            (Some(Matter::Act(Act::Publish)), Matter::Act(Act::Disclose)) if self.question.recipient.is_none() => {
                // To publish is to disclose to the public.
                let recipients = &claim.reach.recipients;
                let (asserted, denied) = (recipients.asserts(self.public).fit, recipients.denies(self.public, &Default::default()).fit);
                let apart = if claim.asserts() { asserted == Fit::Apart && denied == Fit::Apart } else { denied == Fit::Apart };
                (!apart).then_some(About { asserted, denied: Some(denied) })
            }
            (Some(asked), matter) => match asked.relation(matter) {
                Relation::Same => Some(About { asserted: Fit::Covers, denied: Some(if claim.narrower { Fit::Part } else { Fit::Covers }) }),
                // A sale is a disclosure, encryption at rest is encryption.
                Relation::Narrower => Some(About { asserted: narrower(asked), denied: Some(Fit::Part) }),
                // Who denies a part of an act, such as monitoring of use, does not deny another part of it.
                Relation::Wider => Some(About { asserted: Fit::Open, denied: (!claim.narrower).then_some(Fit::Covers) }),
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

    /// Whether the claim is about those who are asked about: their act, a part of theirs, or that of others; and how far.
    /// `denies`: read as a denial.
    fn acts(&self, claims: &Claims<'_>, claim: &Claim<'_>, denies: bool) -> Option<(Acting, Fit)> {
        let whose = claim.actor.whose;
        if matches!(self.actor, Asked::Anything) {
            let own = if whose.is_own() { Acting::Publisher } else { Acting::Others };
            // What a part of those who speak as "we" does, it does for them; what it does not do, the others may.
            let part = whose.is_part() || claim.marks.some_of_us;
            return Some((own, if part && denies { Fit::Part } else { Fit::Covers }));
        }
        let own = [Ref::Term(Party::Publisher)];
        let by: &[_] = if claim.actor.by.is_empty() || claims.is_sole(claim.actor.by) { &own } else { claim.actor.by };
        let extent = super::Extent::of(&claims.reader.parties, &[by], &[], false, None);
        let list = Listing { lists: &[by], extent: &extent, out: &[] };
        let stand = if denies { self.actor.denied(list, &claims.reader.parties) } else { self.actor.asserted(list, &claims.reader.parties) };
        let limited = if claim.marks.some_of_us && denies { Fit::Part } else { Fit::Covers };
        (stand.fit != Fit::Apart).then_some((Acting::Publisher, stand.fit.min(limited)))
    }

    fn asserted(
        &self,
        claims: &Claims<'_>,
        number: usize,
        claim: &Claim<'_>,
        about: About,
        who_gets: bool,
        (acting, acts): (Acting, Fit),
    ) -> Option<Found> {
        let treated = claim.matter.is_treatment();
        let choice = matches!(claim.matter, Matter::Choice(_));
        let reader = &claims.reader;
        let data_list = Listing { lists: &claim.data, extent: &claim.reach.data, out: &claim.common().except.data };
        let mut data = if treated { self.data.treated(data_list, &reader.data) } else { self.data.asserted(data_list, &reader.data) };
        if !self.data_is_asked {
            data = unasked(data, claim);
        }
        let purpose = match self.purpose {
            None => Stand::COVERS,
            Some(_) if treated && claim.reach.purposes.empty => Stand::of(Fit::Open),
            // A choice about a purpose is one about each narrower.
            Some(term) if choice => claim.reach.purposes.treats(term),
            Some(term) => claim.reach.purposes.asserts(term),
        };
        let mut collects = false;
        let recipient = match (&self.recipient, claim.matter) {
            (Asked::Anything, _) => Stand::COVERS,
            // Whoever collects, sets or reads gets it.
            (asked, Matter::Act(Act::Collect | Act::Track)) if who_gets => {
                collects = true;
                let extent = super::Extent::of(&reader.parties, &[claim.actor.by], &[], false, None);
                asked.asserted(Listing { lists: &[claim.actor.by], extent: &extent, out: &[] }, &reader.parties)
            }
            (asked, _) if choice && !claim.recipients.is_empty() => {
                let out = &claim.common().except.recipients;
                asked.treated(Listing { lists: &[claim.recipients], extent: &claim.reach.recipients, out }, &reader.parties)
            }
            (asked, _) => asked.asserted(
                Listing { lists: &[claim.recipients], extent: &claim.reach.recipients, out: &claim.common().except.recipients },
                &reader.parties,
            ),
        };
        let place = self.place(claims, claim, false)?;
        // What the list takes out, and what lies outside of an "only", is denied softly.
        let outside =
            |at: usize, stand: Stand| stand.fit == Fit::Apart && (stand.excepted || claim.marks.exclusive.get(at).copied().unwrap_or_default());
        let stands = [data, purpose, recipient];
        let hedged = self.is_hedged(claim) || stands.iter().any(|stand| stand.hinted);
        let firm = claim.stance == crate::vocab::Stance::Does && !claim.marks.weak && !hedged;
        let apart = stands.iter().enumerate().filter(|(_, stand)| stand.fit == Fit::Apart).count();
        if apart > 0 {
            return self.only(claims, number, claim, about, stands, outside).filter(|_| !collects && acting == Acting::Publisher);
        }
        let mut fit = stands.iter().map(|stand| stand.fit).chain([about.asserted, place, acts]).min().unwrap_or(Fit::Apart);
        if claim.presupposed {
            fit = fit.min(Fit::Open);
        }
        fit = fit.min(self.people(claim, false).0);
        if fit == Fit::Apart {
            return None;
        }
        let role = match () {
            () if acting == Acting::Others && !(who_gets) => Role::Beside(Beside::Others),
            () if claim.marks.of_nobody && !self.asks_for_nobody() => Role::Beside(Beside::OfNobody),
            () => Role::Asserts,
        };
        let unlimited = self.is_unlimited(claim);
        let full = fit == Fit::Covers && unlimited && self.is_full(claim);
        Some(Found { claim: number, fit, firm, full, unlimited, role })
    }

    fn denied(&self, claims: &Claims<'_>, number: usize, claim: &Claim<'_>, about: About, (acting, acts): (Acting, Fit)) -> Option<Found> {
        let reader = &claims.reader;
        let act = about.denied?;
        let (data, purpose, recipient) = (self.data_denied(claim, reader), self.purpose_denied(claim), self.recipient_denied(claim, reader));
        let place = self.place(claims, claim, true)?;
        let stands = [data, purpose, recipient];
        let (people, certain) = self.people(claim, true);
        let manner = if claim.marks.manner { Fit::Part } else { Fit::Covers };
        let mut fit = stands.iter().map(|stand| stand.fit).chain([place, people, manner, acts]).min().unwrap_or(Fit::Apart);
        let beside_act = act == Fit::Part && self.asks_act();
        if !beside_act {
            fit = fit.min(act);
        }
        if fit == Fit::Apart {
            return None;
        }
        let firm = !claim.marks.weak && !self.is_hedged(claim);
        let role = match () {
            () if acting == Acting::Others => Role::Beside(Beside::Others),
            () if claim.marks.of_nobody && !self.asks_for_nobody() => Role::Beside(Beside::OfNobody),
            () if certain => Role::Beside(Beside::CertainPeople),
            () if beside_act => Role::Beside(Beside::NarrowerAct),
            () => Role::Denies,
        };
        let unlimited = firm && self.is_unlimited(claim);
        Some(Found { claim: number, fit, firm, full: fit == Fit::Covers && unlimited, unlimited, role })
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
        if !stands.into_iter().enumerate().all(apart) || claim.presupposed || claim.marks.of_nobody && !self.asks_for_nobody() {
            return None;
        }
        let act = about.denied.filter(|act| *act == Fit::Covers || !self.asks_act())?;
        let reader = &claims.reader;
        // What it says of the rest it says as a denial does: of each.
        let rest = [
            (stands[0].fit != Fit::Apart).then(|| self.data_denied(claim, reader)),
            (stands[1].fit != Fit::Apart).then(|| self.purpose_denied(claim)),
            (stands[2].fit != Fit::Apart).then(|| self.recipient_denied(claim, reader)),
        ];
        let (people, certain) = self.people(claim, true);
        let manner = if claim.marks.manner { Fit::Part } else { Fit::Covers };
        let around = [people, self.place(claims, claim, true)?, act, self.acts(claims, claim, true)?.1, manner];
        let fit = rest.into_iter().flatten().map(|stand| stand.fit).chain(around).min().unwrap_or(Fit::Covers);
        // A statement that is weak, or only reserves something, is weak in what follows from it.
        let firm = claim.stance == crate::vocab::Stance::Does && !claim.marks.weak && !self.is_hedged(claim);
        let role = if certain { Role::Beside(Beside::CertainPeople) } else { Role::Only };
        (fit != Fit::Apart).then_some(Found { claim: number, fit, firm, full: false, unlimited: false, role })
    }

    fn data_denied(&self, claim: &Claim<'_>, reader: &Reader<'_>) -> Stand {
        let stand = self.data.denied(Listing { lists: &claim.data, extent: &claim.reach.data, out: &claim.common().except.data }, &reader.data);
        if self.data_is_asked || stand.fit != Fit::Apart { stand } else { Stand::of(Fit::Part) }
    }

    fn purpose_denied(&self, claim: &Claim<'_>) -> Stand {
        match self.purpose {
            None if claim.reach.purposes.is_all() => Stand::COVERS,
            None => Stand::of(Fit::Part),
            Some(term) => claim.reach.purposes.denies(term, &Default::default()),
        }
    }

    fn recipient_denied(&self, claim: &Claim<'_>, reader: &Reader<'_>) -> Stand {
        if self.published(claim) {
            return Stand::COVERS;
        }
        self.recipient
            .denied(Listing { lists: &[claim.recipients], extent: &claim.reach.recipients, out: &claim.common().except.recipients }, &reader.parties)
    }

    /// Whether the text only hints at what is asked for.
    fn is_hedged(&self, claim: &Claim<'_>) -> bool {
        let asked = [true, self.purpose.is_some(), !matches!(self.recipient, Asked::Anything)];
        claim.marks.hedged.iter().zip(asked).any(|(hedged, asked)| *hedged && asked)
    }

    /// Whether nothing narrows a claim beyond what the question itself is about.
    fn is_unlimited(&self, claim: &Claim<'_>) -> bool {
        !claim.marks.regardless
            && (claim.people.is_empty() || self.people.is_some())
            && (!claim.marks.somewhere || self.question.region.is_some())
            && (claim.common().applies_to.products.is_empty() || self.question.product.is_some())
    }

    /// Whether a narrower act that is denied is told beside the answer, since another act is asked for.
    const fn asks_act(&self) -> bool {
        self.question.matter.is_some() || !matches!(self.recipient, Asked::Anything) || self.purpose.is_some()
    }

    /// Whether what is asked for is itself about nobody.
    fn asks_for_nobody(&self) -> bool {
        matches!(&self.data, Asked::Name(wanted) if wanted.is_of_nobody())
    }

    /// Whether it is asked about publishing, and the claim is about that: what is disclosed to the public is published.
    fn published(&self, claim: &Claim<'_>) -> bool {
        let public = || claim.matter == Act::Disclose.into() || claim.reach.recipients.named.contains(self.public);
        matches!(self.recipient, Asked::Anything) && self.question.matter == Some(Act::Publish.into()) && public()
    }

    /// Whether the claim covers the respects that are not asked too.
    fn is_full(&self, claim: &Claim<'_>) -> bool {
        (self.purpose.is_some() || claim.reach.purposes.is_all()) && (!matches!(self.recipient, Asked::Anything) || claim.reach.recipients.is_all())
    }

    /// How the people of a claim stand to those that are asked about, and whether the claim is about certain people while the question names none.
    /// `denies`: read as a denial.
    fn people(&self, claim: &Claim<'_>, denies: bool) -> (Fit, bool) {
        // What is said of people in general, or of some, is denied of each, and not asserted of each.
        let each = denies || claim.matter.is_treatment();
        let narrower = if each { Fit::Covers } else { Fit::Open };
        let fit = match self.people {
            None => return (Fit::Covers, !claim.people.is_empty()),
            Some(asked) if claim.people.is_empty() => {
                if EVERYBODY.contains(&asked) {
                    Fit::Covers
                } else {
                    narrower
                }
            }
            Some(asked) => {
                let stands = claim.people.iter().map(|people| match () {
                    () if *people == asked => Fit::Covers,
                    () if asked.is_a(*people) => narrower,
                    () if people.is_a(asked) => Fit::Part,
                    () => Fit::Apart,
                });
                stands.max().unwrap_or(Fit::Apart)
            }
        };
        (fit, false)
    }

    /// How the product and the region of a claim stand to those that are asked about. Nothing if it is about others.
    /// `denies`: read as a denial.
    fn place(&self, claims: &Claims<'_>, claim: &Claim<'_>, denies: bool) -> Option<Fit> {
        let applies_to = claim.common().applies_to;
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

/// Whose the act is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Acting {
    /// That of the publisher, or of those who are asked about.
    Publisher,
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
pub(super) fn is_product(own: &Line, asked: &str) -> bool {
    folded(own.as_str()) == folded(asked)
}

/// The name of a product without what does not tell it from others.
pub(super) fn folded(name: &str) -> String {
    name.split_whitespace().map(str::to_lowercase).collect::<Vec<_>>().join(" ")
}
