//! Whose turn it is, and the one next thing to do.

use desk::case::{Journey, JourneyError, Progress, Status, Turn, Waypoint};
use desk::policy::Action;
use text::say::case as say;

use super::Next;
use crate::case::stopped::contradictions;
use crate::case::visit::Visit;
use crate::ui::Tone;
use crate::url::{CasePage, Href};

/// The next thing for this reader.
pub(super) fn next(visit: &Visit<'_>) -> Next {
    let l = visit.l();
    let still = |whose, title: &str, line: &str, go| Next {
        whose,
        tone: Tone::Info,
        title: title.to_owned(),
        lines: vec![line.to_owned()],
        go,
    };
    let page = |page| Href::case_page(l.lang, visit.file.id, page);
    match (visit.case.status, &visit.way) {
        (Status::Paused, _) => still(firm_turn(visit), say::next_paused(l), say::next_paused_line(l), None),
        (Status::Withdrawn, _) => still(say::nobody_turn(l), say::next_withdrawn(l), say::next_withdrawn_line(l), None),
        (Status::Done, _) => {
            Next { tone: Tone::Done, ..still(say::nobody_turn(l), say::next_done(l), say::next_done_line(l), None) }
        }
        (_, Err(JourneyError::Answer(_))) => Next {
            tone: Tone::Wrong,
            ..still(
                firm_turn(visit),
                say::no_journey_title(l),
                say::no_journey_contradiction(l),
                Some(match waits(visit) {
                    // What waits for the desk can go back to the firm.
                    Some(decide) => (say::go_decide(l), decide),
                    None if visit.may(Action::TellFacts) => (say::go_fact(l), page(CasePage::Facts)),
                    None => (say::facts_title(l), page(CasePage::Facts)),
                }),
            )
            .and(contradictions(visit))
        },
        (_, Err(_)) => Next {
            tone: Tone::Wrong,
            ..still(say::desk_turn(l), say::no_journey_title(l), say::no_journey_gone(l), None)
        },
        (_, Ok(way)) => match way.next() {
            Some(waypoint) => ahead(visit, way, waypoint),
            None => stopped(visit),
        },
    }
}

impl Next {
    /// The same with more to say.
    fn and(mut self, more: Vec<String>) -> Self {
        self.lines.splice(0..0, more);
        self
    }
}

/// Where a step that waits is decided, for who may.
fn waits(visit: &Visit<'_>) -> Option<Href> {
    let (key, _) = *visit.case.waiting().first().filter(|_| visit.may(Action::Decide))?;
    Some(Href::case_decide(visit.l().lang, visit.file.id, key))
}

/// The firm's turn, as this reader calls it.
fn firm_turn(visit: &Visit<'_>) -> &'static str {
    if visit.of_desk() { say::firm_turn(visit.l()) } else { say::your_turn(visit.l()) }
}

fn ahead(visit: &Visit<'_>, way: &Journey, waypoint: &Waypoint) -> Next {
    let l = visit.l();
    let step = visit.step_name(&waypoint.key);
    let here = visit.step_href(&waypoint.key);
    let works = visit.may(Action::WorkOnStep);
    let tone = if works { Tone::Turn } else { Tone::Info };
    let open = |progress| matches!(progress, Progress::Back | Progress::Ready);
    let others = way.steps.iter().filter(|other| open(other.progress) && other.key != waypoint.key).count();
    let also = (others > 0).then(|| say::next_also(l, others));
    let line = |line: &str| Some(line.to_owned()).filter(|_| !visit.of_desk());
    match waypoint.progress {
        Progress::Back => Next {
            whose: firm_turn(visit),
            tone,
            title: say::next_back(l, &step),
            lines: line(say::next_back_line(l)).into_iter().chain(also).collect(),
            go: Some((if works { say::go_back(l) } else { say::go_step(l) }, here)),
        },
        Progress::UnderWay(Turn::Desk) => {
            let decides = visit.may(Action::Decide);
            let due = visit.case.stage(&waypoint.key).and_then(|stage| stage.handed()?.due);
            let due = due.map(|due| say::next_desk_by(l, &l.date(due)));
            Next {
                whose: if decides { say::your_turn(l) } else { say::desk_turn(l) },
                tone: if decides { Tone::Turn } else { Tone::Info },
                title: say::next_desk(l, &step),
                lines: line(say::next_desk_line(l)).into_iter().chain(due).collect(),
                go: Some(if decides {
                    (say::go_decide(l), Href::case_decide(l.lang, visit.file.id, &waypoint.key))
                } else {
                    (say::go_step(l), here)
                }),
            }
        }
        Progress::UnderWay(_) => Next {
            whose: say::office_turn(l),
            tone: Tone::Info,
            title: say::next_authority(l, &step),
            lines: line(say::next_authority_line(l)).into_iter().chain(also).collect(),
            go: Some((if works { say::go_result(l) } else { say::go_step(l) }, here)),
        },
        _ => Next {
            whose: firm_turn(visit),
            tone,
            title: say::next_ready(l, &step),
            lines: line(say::next_ready_line(l)).into_iter().chain(also).collect(),
            go: Some((say::go_step(l), here)),
        },
    }
}

/// Nothing can be done: an answer is missing, or the route does not lead to the goal any more.
fn stopped(visit: &Visit<'_>) -> Next {
    let l = visit.l();
    let facts = visit.frame(None).page(l, CasePage::Facts);
    match visit.open_questions().first() {
        Some(fact) => Next {
            whose: firm_turn(visit),
            tone: Tone::Turn,
            title: say::next_fact(l).to_owned(),
            lines: vec![
                visit.words().text(&visit.book().entities.fact(*fact).question).into_owned(),
                say::next_fact_line(l).to_owned(),
            ],
            go: visit.may(Action::TellFacts).then(|| {
                (say::go_fact(l), facts.with("change", visit.book().entities.facts.table().id(*fact).as_str()))
            }),
        },
        None => Next {
            whose: firm_turn(visit),
            tone: Tone::Wrong,
            title: say::next_blocked(l).to_owned(),
            lines: vec![say::next_blocked_line(l).to_owned()],
            go: Some((say::tab_facts(l), facts)),
        },
    }
}
