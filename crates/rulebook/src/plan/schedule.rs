//! When each task can begin and end: three schedules, one each for the least, the usual and the most days.
//!
//! Day 1 of a step is the first working day, on the calendar of the authority that does it, on or after the day it is
//! ready; a step of n working days ends on day n; what needs it is ready the calendar day after. A step of no days
//! happens the day it is ready, day off or not, and what needs it is ready that same day.
//!
//! What takes nobody knows how long counts as no days, and what comes after it is marked as not known: its day is the
//! day before which it surely cannot be ready. Only days that are known are shown; the others let a bundle, which knows
//! the days of its members together, say no less than its members are known to take.

use calendar::Day;

use super::eval::Eval;
use super::include::Included;
use super::solve::{Choices, Way};
use super::tri::Tri;
use crate::checked::{BundleIx, CalendarIx, Ix};
use crate::program::{ItemIx, Task, TaskIx, Want};
use crate::source::Days;

/// Least, usual and most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Triple<T> {
    /// With the least days.
    pub min: T,
    /// With the usual days.
    pub typical: T,
    /// With the most days.
    pub max: T,
}

impl Triple<Option<Day>> {
    /// Whether no date of the three is known.
    #[must_use]
    pub fn is_unknown(&self) -> bool {
        self.min.is_none() && self.typical.is_none() && self.max.is_none()
    }
}

/// One value for each of the three schedules.
type Each<T> = [T; 3];
const USUAL: usize = 1;

/// For each schedule whether it takes of open choices what is soonest, and leaves out what is only maybe wanted.
const HOPES: Each<bool> = [true, false, false];

fn triple<T: Copy, R>(each: &Each<T>, of: impl Fn(T) -> R) -> Triple<R> {
    let [min, typical, max] = *each;
    Triple { min: of(min), typical: of(typical), max: of(max) }
}

/// A day on which something is ready, with the working days that led there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Ready {
    day: Day,
    /// The day on which the task before it ends.
    end: Day,
    worked: u32,
    /// The task that was last to end before it.
    after: Option<TaskIx>,
    /// Whether the days of all that led there are known: surely not, in some outcomes, or in each.
    known: Tri,
}

impl Ready {
    /// It, if all that led there is known.
    fn if_known(self) -> Option<Self> {
        Some(self).filter(|ready| ready.known == Tri::Yes)
    }

    /// By which the earlier and the later are told: what takes no days is ready the day it ends, after what ended the
    /// day before.
    fn when(self) -> (Day, Day) {
        (self.day, self.end)
    }

    /// The later of two of which one has to wait for both.
    fn and(self, other: Self) -> Self {
        let later = (other.when(), other.worked) > (self.when(), self.worked);
        let last = if later || (self.after.is_none() && other.when() >= self.when()) { other } else { self };
        Self { known: self.known.and(other.known), ..last }
    }

    /// One of two of which one will be: the sooner, or the later.
    fn or(self, other: Self, sooner: bool) -> Self {
        let better = if sooner { other.when() < self.when() } else { other.when() > self.when() };
        let taken = if better { other } else { self };
        Self { known: self.known.either(other.known), ..taken }
    }
}

/// When something is ready, by each schedule.
type Readies = Each<Ready>;

#[derive(Clone, Copy, Debug)]
struct Timing {
    start: Each<Option<Day>>,
    end: Each<Option<Day>>,
    ready: Readies,
    /// For a member of a bundle: when the bundle's first member on the way here could begin.
    entry: Readies,
    /// What led to the usual start.
    after: Option<TaskIx>,
    /// Where it is read: its usual start, or where its bundle could begin, and not before what it waits for.
    reach: Option<Day>,
    /// How many tasks stand before it, one after the other.
    depth: u16,
}

/// When a route's tasks happen.
pub struct Schedule {
    /// For each task its place among the timings.
    places: Vec<Place>,
    timings: Vec<Timing>,
    /// Of what is not timed.
    none: Timing,
    /// When all is done.
    pub done: Triple<Option<Day>>,
    /// Working days along the critical path.
    pub working_days: Triple<Option<u32>>,
    /// Calendar days from the start to the day all is done, both counted; zero if nothing is to be done.
    pub calendar_days: Triple<Option<u32>>,
    /// The tasks that decide the usual end.
    pub critical: Vec<TaskIx>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Not,
    /// It is being timed: it waits for itself, so nobody knows.
    Open,
    At(u16),
}

impl Schedule {
    fn timing(&self, task: TaskIx) -> &Timing {
        match self.places[usize::from(task.0)] {
            Place::At(at) => &self.timings[usize::from(at)],
            Place::Not | Place::Open => &self.none,
        }
    }

    /// When a task starts.
    pub fn starts(&self, task: TaskIx) -> Triple<Option<Day>> {
        triple(&self.timing(task).start, |day| day)
    }

    /// When a task ends.
    pub fn ends(&self, task: TaskIx) -> Triple<Option<Day>> {
        triple(&self.timing(task).end, |day| day)
    }

    /// Its usual start, or, where that is unknown, the day on which its bundle could begin, and not before what it
    /// waits for.
    pub fn reach(&self, task: TaskIx) -> Option<Day> {
        self.timing(task).reach
    }

    /// How many tasks stand before it, one after the other.
    pub fn depth(&self, task: TaskIx) -> u16 {
        self.timing(task).depth
    }
}

/// Schedules a route.
pub fn schedule(eval: &Eval, choices: &Choices, included: &Included, wants: &[Want], start: Day) -> Schedule {
    let now = Ready { day: start, end: start, worked: 0, after: None, known: Tri::Yes };
    // What waits for itself: nobody knows when, not even by its bundle.
    let never = [Ready { known: Tri::Maybe, ..now }; 3];
    let none =
        Timing { start: [None; 3], end: [None; 3], ready: never, entry: never, after: None, reach: None, depth: 0 };
    let schedule = Schedule {
        places: vec![Place::Not; eval.program.tasks.len()],
        timings: Vec::with_capacity(included.count()),
        none,
        done: Triple::default(),
        working_days: Triple::default(),
        calendar_days: Triple::default(),
        critical: Vec::new(),
    };
    let mut run = Run { eval, choices, included, now, schedule };
    let mut done = [now; 3];
    for want in wants {
        run.wait(&mut done, want.item, eval.wanted(want), None);
    }
    included.in_tasks().for_each(|task| {
        run.task(task);
    });
    let mut schedule = run.schedule;
    let done = done.map(Ready::if_known);
    schedule.done = triple(&done, |done| Some(done?.end));
    schedule.working_days = triple(&done, |done| Some(done?.worked));
    schedule.calendar_days = triple(&done, |done| {
        let done = done?;
        let days = if done.after.is_some() { start.days_until(done.end) + 1 } else { 0 };
        Some(u32::try_from(days).unwrap_or(0))
    });
    let mut next = done[USUAL].and_then(|done| done.after);
    while let Some(task) = next.filter(|task| !schedule.critical.contains(task)) {
        schedule.critical.push(task);
        next = schedule.timing(task).after;
    }
    schedule.critical.reverse();
    schedule
}

struct Run<'w, 'a, 'e> {
    eval: &'e Eval<'a>,
    choices: &'w Choices,
    included: &'w Included,
    now: Ready,
    schedule: Schedule,
}

impl Run<'_, '_, '_> {
    /// Lets something that is ready so far wait for a paper too.
    fn wait(&mut self, so_far: &mut Readies, item: ItemIx, wanted: Tri, member: Option<BundleIx>) {
        if wanted != Tri::No {
            let ready = self.item(item, member);
            wait_for(so_far, &ready, wanted);
        }
    }

    /// When a paper is ready, as a task of a bundle, or anybody else, sees it.
    fn item(&mut self, item: ItemIx, member: Option<BundleIx>) -> Readies {
        self.hull(item, |run, way| run.by(way, member))
    }

    /// As [`Run::item`], but what another member of the bundle makes counts from that member's own entry.
    fn entry(&mut self, item: ItemIx, bundle: Option<BundleIx>) -> Readies {
        self.hull(item, |run, way| match way {
            Way::Task(maker) if run.eval.program.task(maker).rule.within == bundle => run.task(maker).entry,
            _ => run.by(way, bundle),
        })
    }

    /// Of the ways of a paper the sooner or the later, as each schedule takes it.
    fn hull(&mut self, item: ItemIx, when: impl Fn(&mut Self, Way) -> Readies) -> Readies {
        let choices = self.choices;
        let mut ways = choices.ways(item).iter();
        let Some((first, _)) = ways.next() else { return [self.now; 3] };
        let mut found = when(self, *first);
        for (way, _) in ways {
            let ready = when(self, *way);
            for ((found, ready), hopes) in found.iter_mut().zip(ready).zip(HOPES) {
                *found = found.or(ready, hopes);
            }
        }
        found
    }

    fn by(&mut self, way: Way, member: Option<BundleIx>) -> Readies {
        match way {
            Way::Bring => [self.now; 3],
            Way::Task(task) => self.made(task, member),
        }
    }

    /// When what a task makes is ready: by its own days, or, where those are unknown, by its bundle's.
    fn made(&mut self, ix: TaskIx, member: Option<BundleIx>) -> Readies {
        let timing = *self.task(ix);
        let Some(bundle) = self.eval.program.task(ix).rule.within.filter(|within| Some(*within) != member) else {
            return timing.ready;
        };
        let days = each(&self.eval.book.entities.bundles[bundle].days);
        let calendar = self.eval.book.rules.bundles[bundle.get()];
        let mut ready = timing.ready;
        for (at, own) in ready.iter_mut().enumerate().filter(|(_, own)| own.known != Tri::Yes) {
            if days[at].is_none() {
                continue;
            }
            let whole = self.advance(timing.entry[at], days[at], Some(calendar), ix);
            // Where its own days may yet turn out to be known, they may be fewer than the bundle's.
            let (hull, known) = match own.known {
                Tri::Maybe => (if HOPES[at] { *own } else { whole.and(*own) }, whole.known.either(Tri::Yes)),
                _ => (whole.and(*own), whole.known),
            };
            *own = Ready { known, ..hull };
        }
        ready
    }

    fn advance(&self, from: Ready, days: Option<u16>, calendar: Option<CalendarIx>, task: TaskIx) -> Ready {
        let Some(days) = days else { return Ready { end: from.day, after: Some(task), known: Tri::No, ..from } };
        let end = match calendar.and_then(|ix| self.eval.book.calendars.get(ix.get())) {
            Some(calendar) => calendar.nth_working_day(from.day, u32::from(days)),
            None => from.day.plus_days(i64::from(days.saturating_sub(1))),
        };
        let day = if days == 0 { end } else { end.plus_days(1) };
        Ready { day, end, worked: from.worked.saturating_add(u32::from(days)), after: Some(task), known: from.known }
    }

    /// What is under way on the first day of the plan has not ended before it, however late it is.
    fn not_yet(&self, done: Ready) -> Ready {
        if done.end >= self.now.day { done } else { Ready { day: self.now.day, end: self.now.day, ..done } }
    }

    fn task(&mut self, ix: TaskIx) -> &Timing {
        let at = usize::from(ix.0);
        if self.schedule.places[at] == Place::Not {
            self.schedule.places[at] = Place::Open;
            let timing = self.time(ix, self.eval.program.task(ix));
            let place = u16::try_from(self.schedule.timings.len()).unwrap_or(u16::MAX);
            self.schedule.places[at] = Place::At(place);
            self.schedule.timings.push(timing);
        }
        self.schedule.timing(ix)
    }

    fn time(&mut self, ix: TaskIx, task: &Task) -> Timing {
        let within = task.rule.within;
        let now = [self.now; 3];
        let (mut ready, mut entry) = (now, if within.is_some() { now } else { self.schedule.none.entry });
        let (mut reach, mut depth) = (None, 0);
        let (eval, included) = (self.eval, self.included);
        let wants = task.wants.iter().map(|want| (want.item, eval.wanted(want)));
        for (item, wanted) in wants.chain(task.follows.iter().map(|item| (*item, included.item(*item)))) {
            self.wait(&mut ready, item, wanted, within);
            if within.is_some() && wanted != Tri::No {
                let ready = self.entry(item, within);
                wait_for(&mut entry, &ready, wanted);
            }
            for maker in self.choices.makers(item).filter(|_| wanted != Tri::No) {
                let before = self.schedule.timing(maker);
                (reach, depth) = (before.reach.max(reach), depth.max(before.depth + 1));
            }
        }
        let begun = eval.begun.iter().find(|begun| begun.step == task.step && begun.paper == task.paper);
        if let Some(begun) = begun {
            ready = [Ready { day: begun.on, end: begun.on, ..self.now }; 3];
        }
        let days = each(&task.rule.days);
        let calendar = task.rule.calendar.and_then(|ix| eval.book.calendars.get(ix.get()));
        let mut timing = Timing { entry, depth, ..self.schedule.none };
        for column in 0..3 {
            let from = ready[column];
            let done = self.advance(from, days[column], task.rule.calendar, ix);
            let done = if begun.is_some() { self.not_yet(done) } else { done };
            timing.start[column] = from.if_known().map(|from| match (days[column], calendar) {
                (Some(0), _) | (_, None) => from.day,
                (_, Some(calendar)) => calendar.first_working_on_or_after(from.day),
            });
            timing.end[column] = done.if_known().map(|done| done.end);
            timing.ready[column] = done;
        }
        let usual = |readies: &Readies| readies[USUAL].if_known();
        timing.reach = reach.max(timing.start[USUAL].or(usual(&entry).map(|entry| entry.day)));
        let before = |readies| usual(readies).and_then(|ready| ready.after);
        timing.after = before(&ready).or_else(|| before(&entry));
        timing
    }
}

/// What is only maybe wanted does not delay a schedule that hopes.
fn wait_for(so_far: &mut Readies, ready: &Readies, wanted: Tri) {
    for ((so_far, ready), hopes) in so_far.iter_mut().zip(ready).zip(HOPES) {
        if wanted == Tri::Yes || !hopes {
            *so_far = so_far.and(*ready);
        }
    }
}

fn each(days: &Days) -> Each<Option<u16>> {
    [days.min, days.typical, days.max]
}
