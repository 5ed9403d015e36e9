//! The steps of `aa-bb` and what each needs, read off its YAML by hand.

/// What the firm can hold, by number: the sealed and the rendered birth paper, name slip, guild letter, number, account, room, boat permit, licence.
pub const HOLDINGS: usize = 9;

/// A step: its name, what it gives, and what it needs.
pub struct Step {
    pub key: &'static str,
    pub gives: usize,
    pub needs: &'static [usize],
}

/// The steps that some plan of the model may have. `number-with-account` is in none: the account needs the number.
pub const STEPS: [Step; 10] = [
    Step { key: "seal/birth-paper", gives: 0, needs: &[] },
    // The guild wants the paper sealed, then rendered: the rendering is of the sealed paper.
    Step { key: "render/birth-paper", gives: 1, needs: &[0] },
    Step { key: "take-name", gives: 2, needs: &[] },
    Step { key: "join-guild", gives: 3, needs: &[0, 1] },
    Step { key: "number-without-account", gives: 4, needs: &[3] },
    Step { key: "open-account", gives: 5, needs: &[4] },
    Step { key: "own-room", gives: 6, needs: &[] },
    Step { key: "rent-room", gives: 6, needs: &[2] },
    Step { key: "boat-check", gives: 7, needs: &[] },
    Step { key: "get-licence", gives: 8, needs: &[2, 3, 5, 6] },
];

/// The step whose decision takes two.
pub const TWO_PERSONS: usize = 9;

/// What a step needs of a workshop: the licence of one for boats needs the permit too.
pub fn needs(step: usize, boats: bool) -> Vec<usize> {
    let mut needs = STEPS[step].needs.to_vec();
    if boats && step == TWO_PERSONS {
        needs.push(7);
    }
    needs
}

/// The steps that are still to be done: those that give what is not held, from the goal (licence and number) backwards.
pub fn plan(held: &[bool; HOLDINGS], own_room: bool, boats: bool) -> Vec<usize> {
    let mut wanted = vec![8, 4];
    let mut steps = Vec::new();
    while let Some(holding) = wanted.pop() {
        if held[holding] {
            continue;
        }
        let step = match holding {
            6 if own_room => 6,
            6 => 7,
            7 => 8,
            8 => 9,
            other => other,
        };
        if !steps.contains(&step) {
            steps.push(step);
            wanted.extend(needs(step, boats));
        }
    }
    steps
}
