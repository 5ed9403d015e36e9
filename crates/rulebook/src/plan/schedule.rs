//! When each task can begin and end: three schedules, one each for the least, the usual and the most days.
//!
//! Day 1 of a step is the first working day, on the calendar of the authority that does it, on or after the day it is
//! ready; a step of n working days ends on day n; what needs it is ready the calendar day after. A step of no days
//! happens the day it is ready, day off or not, and what needs it is ready that same day.

use calendar::Day;

use super::eval::Eval;
use super::include::Included;
use super::solve::{Choices, Way};
use super::tri::Tri;
use crate::checked::{BundleIx, CalendarIx, Ix};
use crate::program::{ItemIx, TaskIx, Want};
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

/// One of the three schedules.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Column {
    Min,
    Typical,
    Max,
}

impl Column {
    pub const ALL: [Self; 3] = [Self::Min, Self::Typical, Self::Max];

    fn days(self, days: &Days) -> Option<u16> {
        match self {
            Self::Min => days.min,
            Self::Typical => days.typical,
            Self::Max => days.max,
        }
    }
}

impl Triple<Option<Day>> {
    /// Whether no date of the three is known.
    #[must_use]
    pub fn is_unknown(&self) -> bool {
        self.min.is_none() && self.typical.is_none() && self.max.is_none()
    }
}

impl<T: Copy> Triple<T> {
    fn set(&mut self, column: Column, value: T) {
        match column {
            Column::Min => self.min = value,
            Column::Typical => self.typical = value,
            Column::Max => self.max = value,
        }
    }
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
}

impl Ready {
    /// By which the earlier and the later are told: what takes no days is ready the day it ends, after what ended the
    /// day before.
    fn when(self) -> (Day, Day) {
        (self.day, self.end)
    }
}

#[derive(Clone, Copy, Debug, Default)]
struct Timing {
    start: Option<Day>,
    end: Option<Day>,
    ready: Option<Ready>,
    /// For a member of a bundle: when the bundle's first member on the way here could begin.
    entry: Option<Ready>,
    /// What led to the start.
    after: Option<TaskIx>,
    /// Its start, or where its bundle could begin, and not before what it wants.
    reach: Option<Day>,
    /// How many tasks stand before it, one after the other.
    depth: u16,
}

/// When a route's tasks happen.
pub struct Schedule {
    /// For each task, when it starts.
    pub starts: Vec<Triple<Option<Day>>>,
    /// For each task, when it ends.
    pub ends: Vec<Triple<Option<Day>>>,
    /// When all is done.
    pub done: Triple<Option<Day>>,
    /// Working days along the critical path.
    pub working_days: Triple<Option<u32>>,
    /// Calendar days from the start to the day all is done, both counted; zero if nothing is to be done.
    pub calendar_days: Triple<Option<u32>>,
    /// The tasks that decide the usual end.
    pub critical: Vec<TaskIx>,
    /// For each task its usual start, or, where that is unknown, the day on which its bundle could begin.
    pub reach: Vec<Option<Day>>,
    /// For each task how many tasks stand before it, one after the other.
    pub depth: Vec<u16>,
}

impl Schedule {
    /// When a task starts.
    pub fn starts(&self, task: TaskIx) -> Triple<Option<Day>> {
        self.starts[usize::from(task.0)]
    }

    /// When a task ends.
    pub fn ends(&self, task: TaskIx) -> Triple<Option<Day>> {
        self.ends[usize::from(task.0)]
    }
}

/// Schedules a route.
pub fn schedule(eval: &Eval, choices: &Choices, included: &Included, wants: &[Want], start: Day) -> Schedule {
    let tasks = eval.program.tasks.len();
    let mut result = Schedule {
        starts: vec![Triple::default(); tasks],
        ends: vec![Triple::default(); tasks],
        done: Triple::default(),
        working_days: Triple::default(),
        calendar_days: Triple::default(),
        critical: Vec::new(),
        reach: vec![None; tasks],
        depth: vec![0; tasks],
    };
    for column in Column::ALL {
        let mut run = Run { eval, choices, included, column, start, timing: vec![None; tasks] };
        let mut done = Some(Ready { day: start, end: start, worked: 0, after: None });
        for want in wants {
            let wanted = eval.wanted(want);
            done = run.later(done, want.item, wanted, None);
        }
        for at in 0..tasks {
            if included.tasks[at] != Tri::No
                && let Ok(ix) = u16::try_from(at)
            {
                let timing = run.task(TaskIx(ix));
                result.starts[at].set(column, timing.start);
                result.ends[at].set(column, timing.end);
                if column == Column::Typical {
                    result.reach[at] = timing.reach;
                    result.depth[at] = timing.depth;
                }
            }
        }
        let end = done.map(|done| done.end);
        result.done.set(column, end);
        result.working_days.set(column, done.map(|done| done.worked));
        let counted = end.zip(done).map(|(end, done)| match done.after {
            None => 0,
            Some(_) => u32::try_from(start.days_until(end) + 1).unwrap_or(0),
        });
        result.calendar_days.set(column, counted);
        if column == Column::Typical {
            let mut next = done.and_then(|done| done.after);
            while let Some(task) = next.filter(|task| !result.critical.contains(task)) {
                result.critical.push(task);
                next = run.timing[usize::from(task.0)].and_then(|timing| timing.after);
            }
            result.critical.reverse();
        }
    }
    result
}

struct Run<'w, 'a, 'e> {
    eval: &'e Eval<'a>,
    choices: &'w Choices,
    included: &'w Included,
    column: Column,
    start: Day,
    timing: Vec<Option<Timing>>,
}

impl Run<'_, '_, '_> {
    /// The later of what is so far and of a wanted paper. What is only maybe wanted does not delay the least schedule.
    fn later(&mut self, so_far: Option<Ready>, item: ItemIx, wanted: Tri, member: Option<BundleIx>) -> Option<Ready> {
        if wanted == Tri::No || (wanted == Tri::Maybe && self.column == Column::Min) {
            return so_far;
        }
        let ready = self.item(item, member);
        let (so_far, ready) = (so_far?, ready?);
        let later = (ready.when(), ready.worked) > (so_far.when(), so_far.worked);
        Some(if later || (so_far.after.is_none() && ready.when() >= so_far.when()) { ready } else { so_far })
    }

    /// When a paper is ready, as a task of a bundle, or anybody else, sees it.
    fn item(&mut self, item: ItemIx, member: Option<BundleIx>) -> Option<Ready> {
        let now = Ready { day: self.start, end: self.start, worked: 0, after: None };
        let choices = self.choices;
        let mut found: Option<Option<Ready>> = None;
        for (way, _) in choices.ways(item) {
            let ready = match way {
                Way::Bring => Some(now),
                Way::Task(task) => self.made(*task, member),
            };
            found = Some(match (found, self.column) {
                (None, _) => ready,
                (Some(known), Column::Min) => known.zip(ready).map(|(a, b)| if b.when() < a.when() { b } else { a }),
                (Some(known), _) => known.zip(ready).map(|(a, b)| if b.when() > a.when() { b } else { a }),
            });
        }
        found.unwrap_or(Some(now))
    }

    /// When what a task makes is ready: by its own days, or, where those are unknown, by its bundle's.
    fn made(&mut self, ix: TaskIx, member: Option<BundleIx>) -> Option<Ready> {
        let timing = self.task(ix);
        let within = self.eval.program.task(ix).rule.within;
        if timing.ready.is_some() || within.is_none() || within == member {
            return timing.ready;
        }
        let (bundle, entry) = (within?, timing.entry?);
        let days = self.column.days(&self.eval.book.entities.bundles[bundle].days)?;
        let calendar = self.eval.book.rules.bundles[bundle.get()];
        Some(self.advance(entry, days, Some(calendar), ix))
    }

    fn advance(&self, from: Ready, days: u16, calendar: Option<CalendarIx>, task: TaskIx) -> Ready {
        let end = self.end(from.day, days, calendar);
        let day = if days == 0 { end } else { end.plus_days(1) };
        Ready { day, end, worked: from.worked.saturating_add(u32::from(days)), after: Some(task) }
    }

    fn end(&self, ready: Day, days: u16, calendar: Option<CalendarIx>) -> Day {
        match calendar.and_then(|ix| self.eval.book.calendars.get(ix.get())) {
            Some(calendar) => calendar.nth_working_day(ready, u32::from(days)),
            None => ready.plus_days(i64::from(days.saturating_sub(1))),
        }
    }

    fn task(&mut self, ix: TaskIx) -> Timing {
        let at = usize::from(ix.0);
        if let Some(known) = self.timing[at] {
            return known;
        }
        // Choices have no circle; should a soft order close one, the task is taken as if nothing came before it.
        self.timing[at] = Some(Timing::default());
        let program = self.eval.program;
        let task = program.task(ix);
        let within = task.rule.within;
        let now = Ready { day: self.start, end: self.start, worked: 0, after: None };
        let (mut ready, mut entry) = (Some(now), Some(now));
        for want in &task.wants {
            let wanted = self.eval.wanted(want);
            ready = self.later(ready, want.item, wanted, within);
            if within.is_some() {
                entry = self.later_entry(entry, want.item, wanted, within);
            }
        }
        for item in &task.follows {
            let sure = self.included.items[usize::from(item.0)];
            ready = self.later(ready, *item, sure, within);
            if within.is_some() {
                entry = self.later_entry(entry, *item, sure, within);
            }
        }
        let days = self.column.days(&task.rule.days);
        let calendar = task.rule.calendar;
        let start = ready.map(|ready| match (days, calendar.and_then(|ix| self.eval.book.calendars.get(ix.get()))) {
            (Some(0), _) | (_, None) => ready.day,
            (_, Some(calendar)) => calendar.first_working_on_or_after(ready.day),
        });
        let done = ready.zip(days).map(|(ready, days)| self.advance(ready, days, calendar, ix));
        let end = ready.zip(days).map(|(ready, days)| self.end(ready.day, days, calendar));
        let after = ready.and_then(|ready| ready.after).or_else(|| entry.and_then(|entry| entry.after));
        let entry = entry.filter(|_| within.is_some());
        let (reach, depth) = self.reading(ix, start.or(entry.map(|entry| entry.day)));
        let timing = Timing { start, end, ready: done, entry, after, reach, depth };
        self.timing[at] = Some(timing);
        timing
    }

    /// Where a task is read: not before anything that makes what it wants or follows, all of which are timed already.
    fn reading(&self, ix: TaskIx, own: Option<Day>) -> (Option<Day>, u16) {
        let task = self.eval.program.task(ix);
        let items = task.wants.iter().map(|want| want.item).chain(task.follows.iter().copied());
        let makers = items.flat_map(|item| self.choices.makers(item));
        let before = makers.filter_map(|maker| self.timing[usize::from(maker.0)]);
        before.fold((own, 0), |(reach, depth), maker| (reach.max(maker.reach), depth.max(maker.depth + 1)))
    }

    /// As [`Run::later`], but what another member of the bundle makes counts from that member's own entry.
    fn later_entry(
        &mut self,
        so_far: Option<Ready>,
        item: ItemIx,
        wanted: Tri,
        bundle: Option<BundleIx>,
    ) -> Option<Ready> {
        let choices = self.choices;
        let mut latest = so_far;
        for maker in choices.makers(item) {
            if self.eval.program.task(maker).rule.within != bundle {
                return self.later(latest, item, wanted, bundle);
            }
            if wanted == Tri::No || (wanted == Tri::Maybe && self.column == Column::Min) {
                continue;
            }
            let entry = self.task(maker).entry;
            latest = latest.zip(entry).map(|(a, b)| if b.when() > a.when() { b } else { a });
        }
        latest
    }
}
