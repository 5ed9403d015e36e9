//! Evidence that needs itself.
//!
//! A ring without a way out is an error that shows every member; a ring with one is a note that prints both.

use std::collections::{BTreeSet, HashSet};

use calendar::Day;

use super::Rulebook;
use super::table::{EvidenceIx, Ix, TrapIx};
use crate::diagnostic::{Diagnostics, Place, Problem};
use crate::program::{Group, ItemIx, Program};

/// Checks all rings of all programs.
pub fn check(book: &Rulebook, programs: &[(Day, Program)], found: &mut Diagnostics) {
    let mut dead: BTreeSet<Vec<EvidenceIx>> = BTreeSet::new();
    let mut matched: HashSet<usize> = HashSet::new();
    let mut failing: HashSet<usize> = HashSet::new();
    let mut unnamed: BTreeSet<Vec<EvidenceIx>> = BTreeSet::new();
    for (_, program) in programs {
        for component in program.groups.iter().filter_map(ring) {
            let members: BTreeSet<EvidenceIx> = component.iter().map(|item| program.item(*item).evidence).collect();
            let stuck = !can_be_left(program, component, None);
            let members: Vec<EvidenceIx> = members.into_iter().collect();
            if stuck {
                if dead.insert(members.clone()) {
                    report(book, program, component, &members, found);
                }
                continue;
            }
            let named: Vec<usize> = (0..book.rules.traps.len())
                .filter(|at| {
                    let ring = &book.rules.traps[*at].ring;
                    !ring.is_empty() && ring.iter().all(|paper| members.contains(paper))
                })
                .collect();
            if named.is_empty() {
                unnamed.insert(members.clone());
            }
            for at in named {
                let first = matched.insert(at);
                let way_out = book.rules.traps[at].way_out;
                let leads_out = |step| breaks(program, component, step) && !can_be_left(program, component, Some(step));
                if !way_out.is_some_and(leads_out) {
                    failing.insert(at);
                }
                if first {
                    note(book, at, found);
                }
            }
        }
    }
    for members in unnamed {
        let place = book.entities.evidence[members[0]].id.place.clone();
        let members = members.iter().map(|paper| book.entities.evidence.id(*paper).to_string()).collect();
        found.add(Problem::RingWithoutTrap { members }, place);
    }
    for (ix, id, trap) in book.entities.traps.iter() {
        if trap.ring.is_empty() {
            continue;
        }
        let inside_dead =
            |ring: &[EvidenceIx]| dead.iter().any(|members| ring.iter().all(|paper| members.contains(paper)));
        if !matched.contains(&ix.get()) && !inside_dead(&book.rules.traps[ix.get()].ring) {
            found.add(Problem::NoSuchRing { trap: id.to_string() }, trap.id.place.clone());
        } else if failing.contains(&ix.get()) {
            found.add(Problem::WayOutFails { trap: id.to_string() }, trap.id.place.clone());
        }
    }
}

fn ring(group: &Group) -> Option<&[ItemIx]> {
    match group {
        Group::One(_) => None,
        Group::Ring(items) => Some(items),
    }
}

fn note(book: &Rulebook, at: usize, found: &mut Diagnostics) {
    let Ok(ix) = u16::try_from(at).map(TrapIx::new) else { return };
    let (rule, trap) = (&book.rules.traps[at], &book.entities.traps[ix]);
    let members = rule.ring.iter().map(|paper| book.entities.evidence.id(*paper).to_string()).collect();
    let way_out = rule.way_out.map_or_else(String::new, |step| book.entities.steps.id(step).to_string());
    let problem = Problem::RingWithWayOut { trap: trap.id.to_string(), members, way_out };
    let related = rule.ring.iter().map(|paper| book.entities.evidence[*paper].id.place.clone()).collect();
    found.add_related(problem, trap.id.place.clone(), related);
}

fn report(book: &Rulebook, program: &Program, component: &[ItemIx], members: &[EvidenceIx], found: &mut Diagnostics) {
    let mut places: Vec<Place> = program
        .tasks
        .iter()
        .filter(|task| task.gives.iter().any(|item| component.contains(item)))
        .flat_map(|task| task.wants.iter().filter(|want| component.contains(&want.item)))
        .map(|want| want.place.clone())
        .collect();
    places.sort();
    places.dedup();
    let members = members.iter().map(|paper| book.entities.evidence.id(*paper).to_string()).collect();
    let first = if places.is_empty() { book.head.place.clone() } else { places.remove(0) };
    found.add_related(Problem::Ring { members }, first, places);
}

/// Whether every item of a circle can be filled if all outside it can, every condition of a maker holds and none of a
/// need is waived; optionally without a step.
fn can_be_left(program: &Program, component: &[ItemIx], without: Option<super::StepIx>) -> bool {
    let mut can: Vec<bool> = vec![true; program.items.len()];
    for item in component {
        can[usize::from(item.0)] = program.item(*item).input.is_some();
    }
    loop {
        let mut changed = false;
        for ix in component {
            let at = usize::from(ix.0);
            let made = program.item(*ix).makers.iter().any(|maker| {
                let task = program.task(*maker);
                Some(task.step) != without
                    && task.wants.iter().all(|want| conditional(want) || can[usize::from(want.item.0)])
            });
            if made && !can[at] {
                can[at] = true;
                changed = true;
            }
        }
        if !changed {
            return component.iter().all(|item| can[usize::from(item.0)]);
        }
    }
}

/// Whether a step gives a paper of a circle and itself needs none of it.
fn breaks(program: &Program, component: &[ItemIx], step: super::StepIx) -> bool {
    let outside = |want: &crate::program::Want| conditional(want) || !component.contains(&want.item);
    let mut tasks = program.tasks.iter().filter(|task| task.step == step);
    tasks.any(|task| task.gives.iter().any(|item| component.contains(item)) && task.wants.iter().all(outside))
}

/// A want with a condition can be waived by facts for which the condition fails.
fn conditional(want: &crate::program::Want) -> bool {
    !want.when.clauses.is_empty()
}
