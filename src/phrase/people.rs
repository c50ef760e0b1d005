//! What people can do and are asked to do: rights, choices, complaints, duties; and children.

use super::act::verbs;
use super::list::AND;
use super::values;
use super::wording::wording;
use super::writer::Writer;
use crate::model::{Children, Choice, ComplaintStep, Duration, Ref, RightStatement, UserDuty, Via};
use crate::vocab::{ChildRule, ChoiceKind, Fee, Field, Operation, Party, Stance, Strength};

/// A way to act: a means, or a contact point.
enum Way<'p> {
    Means(crate::vocab::Means),
    Contact(&'p crate::model::Id),
}

impl<'p> Writer<'p> {
    /// "You can do this by e-mail or through Privacy Desk (privacy@example.com)."
    pub(super) fn via(&mut self, field: &'static str, start: &'static str, via: &'p Via) -> &mut Self {
        let means = via.means.iter().map(|means| Way::Means(*means));
        let ways: Vec<Way<'p>> = means.chain(via.contacts.iter().map(Way::Contact)).collect();
        if ways.is_empty() {
            return self;
        }
        self.words(start).single(Field::Via);
        let last = ways.len().saturating_sub(1);
        for (at, way) in ways.into_iter().enumerate() {
            match at {
                0 => {}
                _ if at == last => _ = self.words("or"),
                _ => _ = self.comma(),
            }
            match way {
                Way::Means(means) => _ = self.of(field).term(means),
                Way::Contact(id) => _ = self.words("through").of(field).contact(id),
            }
        }
        self.stop()
    }

    pub(super) fn right(&mut self, s: &'p RightStatement) {
        self.said.right = true;
        self.fixed("you", false, "have the right").terms(Field::Rights, AND, &s.rights);
        if !s.over.is_empty() {
            self.comma().words("as regards").data(Field::Over, AND, &s.over);
        }
        self.conditions().stop();
        self.via("via", "you can use this right", &s.via);
        if !s.verification.is_empty() {
            self.words("your identity is checked by").terms(Field::Verification, "or", &s.verification).stop();
        }
        if !s.addressed_to.is_empty() {
            self.words("your request goes to").parties(Field::AddressedTo, "and", &s.addressed_to).stop();
        }
        self.answer(s.deadline.as_ref(), s.fee).consequence("if you use this right,", s.consequence).grounds();
    }

    fn answer(&mut self, deadline: Option<&'p Duration>, fee: Option<Fee>) -> &mut Self {
        if let Some(deadline) = deadline {
            self.words("an answer is promised").single(Field::Deadline).words("within").value("deadline", values::duration(deadline)).stop();
        }
        if let Some(fee) = fee {
            self.words("this").single(Field::Fee).of("fee").term(fee).stop();
        }
        self
    }

    pub(super) fn choice(&mut self, s: &'p Choice) {
        let verb = match s.kind {
            ChoiceKind::OptIn => "opt in to",
            ChoiceKind::OptOut => "opt out of",
            ChoiceKind::Control => "control",
        };
        self.able("you", verb);
        let over = &s.over;
        let mut parts = 0;
        let mut next = |w: &mut Self| {
            if parts > 0 {
                w.comma();
            }
            parts += 1;
        };
        if !over.data.is_empty() {
            next(self);
            self.words("the handling of").of("over").data_series(&over.data);
        }
        if !over.purposes.is_empty() {
            next(self);
            self.words("the use of data").of("over").series(&over.purposes, "and", |w, purpose| _ = w.term(*purpose));
        }
        if !over.recipients.is_empty() {
            next(self);
            self.words("disclosure to").of("over").series(&over.recipients, "and", |w, party| _ = w.party(party));
        }
        if !over.tracking.is_empty() {
            next(self);
            self.of("over").series(&over.tracking, "and", |w, kind| _ = w.term(*kind));
        }
        if !over.statements.is_empty() {
            next(self);
            self.words("what is said in").of("over").series(&over.statements, "and", |w, id| _ = w.reference(id));
        }
        if parts == 0 {
            self.words("something that is not specified");
        }
        self.conditions().stop();
        self.via("via", "you can do so", &s.via).consequence(refusal(s.kind), s.consequence).grounds();
    }

    pub(super) fn complaint(&mut self, s: &'p ComplaintStep) {
        self.able("you", "take a complaint").of("stage").term(s.stage);
        if !s.bodies.is_empty() {
            self.comma().words("namely").parties(Field::Bodies, "or", &s.bodies);
        }
        if !s.places.is_empty() {
            self.words("in").places(Field::Places, &s.places);
        }
        if !s.triggers.is_empty() {
            self.comma().terms(Field::Triggers, "or", &s.triggers);
        }
        self.conditions().stop();
        self.via("via", "you can do so", &s.via).answer(s.deadline.as_ref(), s.fee).grounds();
    }

    /// "You can", "you may be able to", "you cannot".
    fn able(&mut self, subject: &'static str, verb: &str) -> &mut Self {
        let strength = self.common.and_then(|common| common.strength);
        self.said.strength = true;
        // What the reader is asked to do is no duty of the publisher.
        let asked = self.common.is_some_and(|common| common.by == [Ref::Term(Party::User)]);
        let modal = match (self.stance(), strength) {
            (Stance::Does, Some(Strength::Should)) if asked => "should",
            (Stance::Does, None) => "can",
            (Stance::Does, Some(Strength::Always)) => "can always",
            (Stance::Does, Some(_)) => "should be able to",
            (Stance::May, None) => "may be able to",
            (Stance::May, Some(Strength::Always)) => "may always be able to",
            (Stance::May, Some(_)) => "may, and should, be able to",
            (Stance::DoesNot, None) => "cannot",
            (Stance::DoesNot, Some(Strength::Always)) => "can never",
            (Stance::DoesNot, Some(_)) => "should not be able to",
        };
        self.acted_by_user();
        self.words(subject).words(format!("{modal} {verb}"))
    }

    /// Where the sentence begins with "you", it need not be said again that the person acts.
    fn acted_by_user(&mut self) {
        let qualified = self.marks.iter().any(|fields| fields.contains(&Field::By));
        self.said.by |= !qualified && self.common.is_some_and(|common| common.by == [Ref::Term(Party::User)]);
    }

    /// The person acts, whether or not `by` says so. The duty's own words hold "must" or "should".
    pub(super) fn user_duty(&mut self, s: &'p UserDuty) {
        let words = wording(s.duty);
        let act = words.strip_prefix("must ").or_else(|| words.strip_prefix("should ")).unwrap_or(words).to_owned();
        self.acted_by_user();
        let strength = self.common.and_then(|common| common.strength);
        self.said.strength = true;
        let always = if strength == Some(Strength::Always) { "always " } else { "" };
        let weak = strength == Some(Strength::Should);
        let words = match self.stance() {
            Stance::Does if weak => format!("should {act}"),
            Stance::Does => words.split_once(' ').map_or_else(|| words.to_owned(), |(modal, act)| format!("{modal} {always}{act}")),
            Stance::May if weak => format!("should possibly {act}"),
            Stance::May => format!("may {always}have to {act}"),
            Stance::DoesNot if weak => format!("should not have to {act}"),
            Stance::DoesNot => format!("{} have to {act}", if always.is_empty() { "do not" } else { "never" }),
        };
        self.words("you").of("duty").worded(s.duty, words);
        if !s.data.is_empty() {
            self.comma().words("as regards").data(Field::Data, "and", &s.data);
        }
        if !s.parties.is_empty() {
            self.comma().words("which involves").parties(Field::Parties, "and", &s.parties);
        }
        self.conditions().stop();
        self.via("via", "you can do so", &s.via).consequence("if you do not,", s.consequence).grounds();
    }

    pub(super) fn children(&mut self, s: &'p Children) {
        let one = |verb: &str| vec![verb.to_owned()];
        self.of("kind");
        match s.kind {
            ChildRule::Directed => _ = self.fixed("our service", true, "be directed to").young(s),
            ChildRule::KnowingCollection => {
                let mut doing = verbs(&s.operations, "collect");
                doing.iter_mut().take(1).for_each(|verb| verb.insert_str(0, "knowingly "));
                self.act(&doing).object(&s.data).words("of").young(s);
            }
            ChildRule::UsePermitted => _ = self.young(s).verb_after(false, "be allowed to use the service"),
            ChildRule::ParentalConsent => {
                self.words("the consent of a parent or guardian of").young(s).verb_after(true, "be expected");
            }
            ChildRule::InformGuardian => _ = self.young(s).verb_after(false, "be asked to let a parent or guardian know"),
            ChildRule::GuardianContact => {
                self.words("a parent or guardian of").young(s).verb_after(true, "be able to report that a child has given data");
            }
            ChildRule::GuardianRights => _ = self.words("a parent or guardian of").young(s).verb_after(true, "have rights over the child's data"),
            ChildRule::OnDiscovery => {
                let otherwise = one("act");
                self.words("on discovering").object(&s.data).words("of").young(s).comma();
                let acts: Vec<_> = s.actions.iter().map(|action| with_object(*action)).collect();
                self.act(if acts.is_empty() { &otherwise } else { &acts });
            }
            ChildRule::SaleOfData => _ = self.act(&one("sell or share")).object(&s.data).words("of").young(s),
            ChildRule::Advertising => _ = self.act(&one("show targeted advertising to")).young(s),
            ChildRule::AgeCheck => _ = self.act(&one("check the age of")).young(s),
            ChildRule::SchoolConsent => _ = self.fixed("a school", true, "consent in place of the parents of").young(s),
        }
        let says_data = matches!(s.kind, ChildRule::KnowingCollection | ChildRule::OnDiscovery | ChildRule::SaleOfData);
        if !says_data && !s.data.is_empty() {
            self.comma().words("as regards").data(Field::Data, AND, &s.data);
        }
        if let Some(promptness) = s.promptness {
            self.of("promptness").term(promptness);
        }
        self.conditions().stop();
        if s.kind != ChildRule::KnowingCollection && !s.operations.is_empty() {
            self.words("this is about how we").terms(Field::Operations, "and", &s.operations).words("data").stop();
        }
        if s.kind != ChildRule::OnDiscovery && !s.actions.is_empty() {
            self.words("what is done then:").terms(Field::Actions, "and", &s.actions).stop();
        }
        self.via("via", "a parent or guardian acts", &s.via).grounds();
    }

    /// "People under 16", or the people in the words of the text.
    fn young(&mut self, s: &'p Children) -> &mut Self {
        match values::ages(&s.ages) {
            Some(ages) => _ = self.value("ages", format!("people {ages}")),
            None => _ = self.words("children"),
        }
        if let Some(words) = &s.words {
            self.words("(in words:").of("words").quoted(words.as_str()).words(")");
        }
        self
    }
}

/// What brings the consequence of a choice about.
const fn refusal(kind: ChoiceKind) -> &'static str {
    match kind {
        ChoiceKind::OptIn => "if you do not,",
        ChoiceKind::OptOut | ChoiceKind::Control => "if you do,",
    }
}

/// What is done with data that has just been named: "erase it".
fn with_object(operation: Operation) -> String {
    let complete = [Operation::TerminateAccount, Operation::SuspendAccount, Operation::NotifyGuardian, Operation::ObtainParentalConsent];
    let words = wording(operation);
    if complete.contains(&operation) { words.to_owned() } else { format!("{words} it") }
}
