//! A case as one would keep it on paper: for each step the pile of what was done to it.

use super::way::{self, HOLDINGS, STEPS, TWO_PERSONS};

/// What can be said to a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Say {
    Accept,
    Return,
    Refuse,
}

/// The top of a step's pile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    Begun { day: u8 },
    Handed { by: u8 },
    Proposed { handed_by: u8, by: u8, say: Say },
    Decided { handed_by: u8, by: u8, say: Say, at: u32 },
}

/// Whether it moves.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Moves {
    #[default]
    Open,
    Paused,
    Withdrawn,
    Done,
}

/// The case on paper.
#[derive(Clone, Debug, Default)]
pub struct PlainCase {
    pub moves: Moves,
    pub piles: [Vec<Mark>; STEPS.len()],
    /// The event that changed each pile last.
    pub moved: [u64; STEPS.len()],
    pub officer: Option<u8>,
    pub own_room: bool,
    pub boats: bool,
    pub messages: Vec<u8>,
    pub notes: Vec<u8>,
}

pub type Said = Result<(), &'static str>;

impl PlainCase {
    pub fn top(&self, step: usize) -> Option<Mark> {
        self.piles[step].last().copied()
    }

    /// What is held at a second: what the desk sees at once, the firm once it cannot be taken back.
    pub fn held(&self, firm_sees_at: Option<u32>) -> [bool; HOLDINGS] {
        let mut held = [false; HOLDINGS];
        for (step, pile) in STEPS.iter().zip(&self.piles) {
            if let Some(Mark::Decided { say: Say::Accept, at, .. }) = pile.last()
                && firm_sees_at.is_none_or(|now| now >= at + 10)
            {
                held[step.gives] = true;
            }
        }
        held
    }

    fn can(&self, step: usize, held: &[bool; HOLDINGS]) -> Said {
        if !way::plan(held, self.own_room, self.boats).contains(&step) {
            return Err("not in plan");
        }
        if way::needs(step, self.boats).iter().all(|need| held[*need]) { Ok(()) } else { Err("needs missing") }
    }

    pub fn open(&self) -> Said {
        if self.moves == Moves::Open { Ok(()) } else { Err("not open") }
    }

    pub fn fresh(&self, step: usize, seen: Option<u64>) -> Said {
        // A step of which nothing is left is as it was on any page.
        let changed = !self.piles[step].is_empty() && seen.is_some_and(|seen| self.moved[step] > seen);
        if changed { Err("changed") } else { Ok(()) }
    }

    /// Whether the firm can work on a step.
    pub fn ready(&self, step: usize, now: u32) -> Said {
        let pile = &self.piles[step];
        let seen = match pile.last() {
            Some(Mark::Decided { at, .. }) if now < at + 10 => pile.get(pile.len().wrapping_sub(2)).copied(),
            top => top.copied(),
        };
        match (seen, self.can(step, &self.held(Some(now)))) {
            (Some(Mark::Handed { .. } | Mark::Proposed { .. }), _) => Err("exists"),
            (Some(Mark::Decided { say: Say::Accept, .. }), Err("not in plan")) => Err("decided"),
            (_, can) => can,
        }
    }

    /// One of the steps that the firm can hand in now.
    pub fn next(&self, nth: usize, now: u32) -> Option<usize> {
        let ready: Vec<usize> = (0..STEPS.len()).filter(|step| self.ready(*step, now).is_ok()).collect();
        ready.get(nth.checked_rem(ready.len())?).copied()
    }

    pub fn decide(&mut self, step: usize, by: u8, say: Say, now: u32) -> Said {
        let (handed_by, first) = match self.top(step) {
            Some(Mark::Handed { by }) => (by, None),
            Some(Mark::Proposed { handed_by, by, say }) => (handed_by, Some((by, say))),
            Some(Mark::Decided { .. }) => return Err("decided"),
            Some(Mark::Begun { .. }) | None => return Err("nothing to decide"),
        };
        if handed_by == by || first.is_some_and(|(first, _)| first == by) {
            return Err("own file");
        }
        let held = self.held(None);
        if say == Say::Accept {
            self.can(step, &held)?;
        }
        let two = step == TWO_PERSONS && way::plan(&held, self.own_room, self.boats).contains(&step);
        self.piles[step].push(if two && first.is_none_or(|(_, proposed)| proposed != say) {
            Mark::Proposed { handed_by, by, say }
        } else {
            Mark::Decided { handed_by, by, say, at: now }
        });
        Ok(())
    }

    pub fn undo(&mut self, step: usize, by: u8, now: u32) -> Said {
        match self.top(step) {
            Some(Mark::Decided { at, .. }) if now >= at + 10 => Err("too late"),
            Some(Mark::Decided { by: decided, .. } | Mark::Proposed { by: decided, .. }) if decided == by => {
                self.piles[step].pop();
                if self.moves == Moves::Done {
                    self.moves = Moves::Open;
                }
                Ok(())
            }
            Some(Mark::Decided { .. } | Mark::Proposed { .. }) => Err("own file"),
            _ => Err("nothing to decide"),
        }
    }

    pub fn take_back(&mut self, step: usize) -> Said {
        match self.top(step) {
            Some(Mark::Handed { .. } | Mark::Begun { .. }) => {
                self.piles[step].pop();
                Ok(())
            }
            Some(_) => Err("decided"),
            None => Err("nothing to decide"),
        }
    }

    /// The case is done when nothing is left to do.
    pub fn end(&mut self) {
        if way::plan(&self.held(None), self.own_room, self.boats).is_empty() {
            self.moves = Moves::Done;
        }
    }
}
