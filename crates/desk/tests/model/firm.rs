//! A firm moved by random commands, beside the same firm on paper.

use std::collections::BTreeMap;

use desk::firm::{Command, Firm, FirmRole, Mandate, Offer, PaperStanding, Particulars, Scope};
use desk::ids::{CaseId, InvitationId, MandateId, PaperId};
use desk::stream::{By, Event};
use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;
use uuid::Uuid;

use super::{Stream, person, word};

/// What somebody tries; numbers are ids, times are hours.
#[derive(Clone, Copy, Debug)]
enum Try {
    Found,
    Invite { invitation: u8, offers: Offered, lasts: u8 },
    WithdrawInvitation(u8),
    Accept { invitation: u8, person: u8 },
    ChangeRole(u8, FirmRole),
    Remove(u8),
    WithdrawMandate(u8),
    File { paper: u8, with_step: bool },
    Correct(u8),
    AcceptPaper(u8),
    ReopenPaper(u8),
    RemovePaper(u8),
    Tell { fact: u8, value: Option<u8> },
    Wait(u8),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Offered {
    Member(FirmRole),
    Mandate { lasts: u8 },
}

/// The firm on paper.
#[derive(Clone, Debug, Default)]
struct Plain {
    founded: bool,
    members: BTreeMap<u8, FirmRole>,
    /// What is offered, until which hour, and, of a mandate, until when it lasts.
    invitations: BTreeMap<u8, (Offered, u32, u32)>,
    /// By the invitation it came from: whose, until when, whether it still is.
    mandates: BTreeMap<u8, (u8, u32, bool)>,
    /// How far each counts, and whether it came in with a step.
    papers: BTreeMap<u8, (PaperStanding, bool)>,
    facts: BTreeMap<u8, u8>,
}

impl Plain {
    fn keeps_an_owner_without(&self, leaves: u8) -> bool {
        self.members.iter().any(|(person, role)| *person != leaves && *role == FirmRole::Owner)
    }

    fn attempt(&mut self, now: u32, what: Try) -> Result<(), &'static str> {
        match (self.founded, what) {
            (true, Try::Found) => return Err("exists"),
            (false, Try::Found) => {}
            (false, _) => return Err("unknown"),
            _ => {}
        }
        match what {
            Try::Found => {
                self.founded = true;
                self.members.insert(1, FirmRole::Owner);
            }
            Try::Invite { invitation, .. } if self.invitations.contains_key(&invitation) => return Err("exists"),
            Try::Invite { lasts: 0, .. } | Try::Invite { offers: Offered::Mandate { lasts: 0 }, .. } => {
                return Err("field");
            }
            Try::Invite { invitation, offers, lasts } => {
                let ends = if let Offered::Mandate { lasts } = offers { u32::from(lasts) } else { 0 };
                self.invitations.insert(invitation, (offers, now + u32::from(lasts), now + ends));
            }
            Try::WithdrawInvitation(invitation) => {
                self.invitations.remove(&invitation).ok_or("unknown")?;
            }
            Try::Accept { invitation, person } => {
                let (offers, until, ends) = *self.invitations.get(&invitation).ok_or("over")?;
                if until <= now {
                    return Err("over");
                }
                match offers {
                    Offered::Member(role) => {
                        self.members.entry(person).or_insert(role);
                    }
                    Offered::Mandate { .. } if ends <= now => return Err("over"),
                    Offered::Mandate { .. } => {
                        self.mandates.insert(invitation, (person, ends, true));
                    }
                }
                self.invitations.remove(&invitation);
            }
            Try::ChangeRole(who, role) => {
                let now = *self.members.get(&who).ok_or("unknown")?;
                if now != role && !self.keeps_an_owner_without(who) {
                    return Err("last owner");
                }
                self.members.insert(who, role);
            }
            Try::Remove(who) => {
                self.members.get(&who).ok_or("unknown")?;
                if !self.keeps_an_owner_without(who) {
                    return Err("last owner");
                }
                self.members.remove(&who);
            }
            Try::WithdrawMandate(mandate) => self.mandates.get_mut(&mandate).ok_or("unknown")?.2 = false,
            Try::File { paper, .. } if self.papers.contains_key(&paper) => return Err("exists"),
            Try::File { paper, with_step } => {
                let standing = if with_step { PaperStanding::UnderReview } else { PaperStanding::Claimed };
                self.papers.insert(paper, (standing, with_step));
            }
            Try::Correct(paper) => match self.papers.get(&paper).ok_or("unknown")?.0 {
                PaperStanding::Accepted => return Err("decided"),
                PaperStanding::Claimed | PaperStanding::UnderReview => {}
            },
            Try::AcceptPaper(paper) => self.papers.get_mut(&paper).ok_or("unknown")?.0 = PaperStanding::Accepted,
            Try::ReopenPaper(paper) => {
                let (standing, with_step) = self.papers.get_mut(&paper).ok_or("unknown")?;
                if *standing == PaperStanding::Accepted {
                    *standing = if *with_step { PaperStanding::UnderReview } else { PaperStanding::Claimed };
                }
            }
            Try::RemovePaper(paper) => match self.papers.get(&paper).ok_or("unknown")?.0 {
                PaperStanding::UnderReview => return Err("decided"),
                PaperStanding::Claimed | PaperStanding::Accepted => {
                    self.papers.remove(&paper);
                }
            },
            Try::Tell { fact, value: Some(value) } => {
                self.facts.insert(fact, value);
            }
            Try::Tell { fact, value: None } => {
                self.facts.remove(&fact);
            }
            Try::Wait(_) => {}
        }
        Ok(())
    }
}

fn id(number: u8) -> Uuid {
    Uuid::from_u128(u128::from(number))
}

fn at(hour: u32) -> Timestamp {
    Timestamp::UNIX_EPOCH + SignedDuration::from_hours(i64::from(hour))
}

fn command(now: u32, what: Try) -> Command {
    let hence = |lasts: u8| at(now + u32::from(lasts));
    match what {
        Try::Found => Command::Found { name: " Example ".to_owned(), number: None, owner: person(1) },
        Try::Invite { invitation, offers, lasts } => Command::Invite {
            invitation: InvitationId::new(id(invitation)),
            offers: match offers {
                Offered::Member(role) => Offer::Member(role),
                Offered::Mandate { lasts } => Offer::Mandate(Scope { cases: vec![], until: hence(lasts) }),
            },
            until: hence(lasts),
        },
        Try::WithdrawInvitation(invitation) => Command::WithdrawInvitation(InvitationId::new(id(invitation))),
        // A mandate is known here by the invitation that it came by.
        Try::Accept { invitation, person: who } => Command::Accept {
            invitation: InvitationId::new(id(invitation)),
            person: person(who),
            mandate: MandateId::new(id(invitation)),
        },
        Try::ChangeRole(who, role) => Command::ChangeRole(person(who), role),
        Try::Remove(who) => Command::Remove(person(who)),
        Try::WithdrawMandate(mandate) => Command::WithdrawMandate(MandateId::new(id(mandate))),
        Try::File { paper, with_step } => Command::FilePaper {
            paper: PaperId::new(id(paper)),
            evidence: "licence".to_owned(),
            particulars: Particulars::default(),
            with: with_step.then(|| CaseId::new(id(8))),
        },
        Try::Correct(paper) => Command::CorrectPaper(PaperId::new(id(paper)), Particulars::default()),
        Try::AcceptPaper(paper) => Command::AcceptPaper(PaperId::new(id(paper))),
        Try::ReopenPaper(paper) => Command::ReopenPaper(PaperId::new(id(paper))),
        Try::RemovePaper(paper) => Command::RemovePaper(PaperId::new(id(paper))),
        Try::Tell { fact, value } => Command::TellFacts {
            facts: BTreeMap::from([(fact.to_string(), value.map(|value| value.to_string()))]),
            case: None,
        },
        Try::Wait(_) => panic!("waiting is no command"),
    }
}

fn compare(real: &Firm, plain: &Plain, now: u32) {
    assert_eq!(real.name, if plain.founded { "Example" } else { "" });
    let members: BTreeMap<_, _> = plain.members.iter().map(|(who, role)| (person(*who), *role)).collect();
    assert_eq!(real.members, members);
    assert!(!plain.founded || real.members.values().any(|role| *role == FirmRole::Owner), "the last owner stays");
    assert!(real.invitations.keys().copied().eq(plain.invitations.keys().map(|known| InvitationId::new(id(*known)))));
    for (known, (who, ends, holds)) in &plain.mandates {
        let mandate = real.mandates.get(&MandateId::new(id(*known))).expect("a mandate");
        assert_eq!(mandate.adviser, person(*who));
        assert_eq!(Mandate::covers(mandate, None, at(now)), *holds && now < *ends);
    }
    assert_eq!(real.mandates.len(), plain.mandates.len());
    let papers: BTreeMap<_, _> = plain.papers.iter().map(|(known, s)| (PaperId::new(id(*known)), s.0)).collect();
    assert_eq!(real.papers.iter().map(|(known, paper)| (*known, paper.standing)).collect::<BTreeMap<_, _>>(), papers);
    let facts: BTreeMap<_, _> = plain.facts.iter().map(|(fact, value)| (fact.to_string(), value.to_string())).collect();
    assert_eq!(
        real.facts.iter().map(|(fact, told)| (fact.clone(), told.value.clone())).collect::<BTreeMap<_, _>>(),
        facts
    );
}

fn tries() -> impl Strategy<Value = Vec<(u8, Try)>> {
    let role = || proptest::sample::select(&FirmRole::ALL[..]);
    let offers = prop_oneof![
        2 => role().prop_map(Offered::Member),
        1 => (0u8..4).prop_map(|lasts| Offered::Mandate { lasts }),
    ];
    let what = prop_oneof![
        1 => Just(Try::Found),
        4 => (0u8..9, offers, 0u8..4).prop_map(|(invitation, offers, lasts)| Try::Invite { invitation, offers, lasts }),
        1 => (0u8..9).prop_map(Try::WithdrawInvitation),
        4 => (0u8..9, 1u8..5).prop_map(|(invitation, person)| Try::Accept { invitation, person }),
        3 => (1u8..5, role()).prop_map(|(who, role)| Try::ChangeRole(who, role)),
        2 => (1u8..5).prop_map(Try::Remove),
        1 => (0u8..9).prop_map(Try::WithdrawMandate),
        2 => (0u8..4, any::<bool>()).prop_map(|(paper, with_step)| Try::File { paper, with_step }),
        1 => (0u8..4).prop_map(Try::Correct),
        1 => (0u8..4).prop_map(Try::AcceptPaper),
        1 => (0u8..4).prop_map(Try::ReopenPaper),
        1 => (0u8..4).prop_map(Try::RemovePaper),
        2 => (0u8..3, proptest::option::of(0u8..3)).prop_map(|(fact, value)| Try::Tell { fact, value }),
        1 => (0u8..3).prop_map(Try::Wait),
    ];
    // A mandate's invitation is used once: numbers that were taken are not drawn for another by the model.
    proptest::collection::vec((1u8..5, what), 1..80)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_firm_does_what_it_would_on_paper(tries in tries()) {
        let (mut real, mut plain, mut now) = (Stream::<Firm>::default(), Plain::default(), 0);
        let founding = std::iter::once((1, Try::Found));
        for (by, what) in founding.chain(tries) {
            if let Try::Wait(hours) = what {
                now += u32::from(hours);
                continue;
            }
            // The caller draws ids, and draws none twice.
            if matches!(what, Try::Invite { invitation, .. } if plain.mandates.contains_key(&invitation)) {
                continue;
            }
            let (who, before) = (By::Person(person(by)), plain.clone());
            let expected = plain.attempt(now, what);
            let got = real.state.decide(at(now), command(now, what)).map_err(|refusal| word(&refusal));
            prop_assert_eq!(got.as_ref().map(|_| ()).map_err(|word| *word), expected, "{:?}", what);
            match got {
                Ok(events) => {
                    prop_assert!(events.iter().all(|event| event.encode().unwrap().version == 1));
                    real.happen(who, at(now), events);
                }
                Err(_) => plain = before,
            }
            if expected.is_ok() && !matches!(what, Try::Correct(_)) {
                let again = real.state.decide(at(now), command(now, what));
                prop_assert!(matches!(again.as_deref(), Ok([]) | Err(_)), "the same command twice acts once");
            }
            compare(&real.state, &plain, now);
        }
    }
}
