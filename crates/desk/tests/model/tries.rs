//! What is tried on a case, at random.

use proptest::prelude::*;

use super::plain_case::Say;
use super::way::STEPS;

/// What somebody tries.
#[derive(Clone, Copy, Debug)]
pub enum Try {
    Begin {
        step: usize,
        day: u8,
    },
    HandIn {
        step: usize,
    },
    TakeBack {
        step: usize,
    },
    Decide {
        step: usize,
        say: Say,
    },
    Undo {
        step: usize,
    },
    /// What a usual day brings: something that can be done is handed in and accepted by as many as it takes, and ten seconds go by.
    GoOn {
        nth: u8,
    },
    OwnRoom(bool),
    Boats(bool),
    Assign(u8),
    Release,
    Message(u8),
    Note(u8),
    Pause,
    Resume,
    Withdraw,
    Reopen,
    Wait(u8),
}

/// Who tries it, and on how old a page: `None` is no page, else so many events ago.
#[derive(Clone, Copy, Debug)]
pub struct Attempt {
    pub by: u8,
    pub page: Option<u8>,
    pub what: Try,
}

/// A morning at the desk.
pub fn attempts() -> impl Strategy<Value = Vec<Attempt>> {
    let step = || 0..STEPS.len();
    let say = prop_oneof![3 => Just(Say::Accept), 1 => Just(Say::Return), 1 => Just(Say::Refuse)];
    let what = prop_oneof![
        12 => (0u8..4).prop_map(|nth| Try::GoOn { nth }),
        2 => (step(), 0u8..2).prop_map(|(step, day)| Try::Begin { step, day }),
        6 => step().prop_map(|step| Try::HandIn { step }),
        2 => step().prop_map(|step| Try::TakeBack { step }),
        8 => (step(), say).prop_map(|(step, say)| Try::Decide { step, say }),
        4 => step().prop_map(|step| Try::Undo { step }),
        2 => any::<bool>().prop_map(Try::OwnRoom),
        1 => any::<bool>().prop_map(Try::Boats),
        1 => (2u8..4).prop_map(Try::Assign),
        1 => Just(Try::Release),
        1 => (1u8..4).prop_map(Try::Message),
        1 => (1u8..4).prop_map(Try::Note),
        1 => Just(Try::Pause),
        2 => Just(Try::Resume),
        1 => Just(Try::Withdraw),
        2 => Just(Try::Reopen),
        2 => (1u8..12).prop_map(Try::Wait),
    ];
    let page = prop_oneof![3 => Just(None), 1 => (0u8..4).prop_map(Some)];
    proptest::collection::vec((1u8..4, page, what).prop_map(|(by, page, what)| Attempt { by, page, what }), 1..70)
}
