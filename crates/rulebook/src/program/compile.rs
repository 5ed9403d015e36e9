//! From a rulebook and a date to a program.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use expr::Env;

use super::groups::groups;
use super::{
    Asked, CondIx, DutyProgram, Grounds, Item, ItemIx, MAX_ITEMS, MAX_TASKS, Program, RouteProgram, Task, TaskIx,
    TrapProgram, Want,
};
use crate::checked::{
    Clause, Condition, Effect, EvidenceIx, EvidenceRule, FactIx, GoalIx, Ix, NeedRule, OriginRule, Rulebook, StateIx,
    StepIx, StepRule, TrapIx,
};
use crate::source::Moment;

/// Why there is no program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CompileError {
    /// No edition of the goal is in force on the date.
    GoalNotInForce,
    /// More tasks, papers or conditions than a program can hold.
    TooManyTasks,
}

/// Compiles the rules in force on a date for a goal; those that bind an open case, if the moment names one.
///
/// # Errors
/// If the goal is not in force, or the rulebook is larger than [`MAX_TASKS`] allows.
pub fn compile(book: &Rulebook, goal: GoalIx, at: impl Into<Moment>) -> Result<Program, CompileError> {
    let moment = at.into();
    let on = moment.on;
    let goal_edition = book.entities.goals[goal].position_at(moment).ok_or(CompileError::GoalNotInForce)?;
    let mut build = Build::new(book, moment);
    let mut routes = Vec::new();
    for (route, _, entity) in book.entities.routes.iter() {
        let edition = entity.position_at(moment);
        let rules = &book.rules.routes[route.get()];
        let leads_here = match edition.and_then(|position| rules.get(position)) {
            Some(rule) => rule.goals.contains(&goal),
            None => rules.iter().any(|rule| rule.goals.contains(&goal)),
        };
        if !leads_here {
            continue;
        }
        let rule = edition.and_then(|position| rules.get(position));
        let goal_needs = &book.rules.goals[goal.get()][goal_edition].needs;
        let without = |need: &&NeedRule| rule.is_none_or(|rule| !rule.without.contains(&need.evidence));
        let mut wants = build.wants(goal_needs.iter().filter(without), None);
        wants.extend(build.wants(rule.iter().flat_map(|rule| &rule.needs), None));
        routes.push(RouteProgram { route, edition, wants, sets: Vec::new() });
    }
    build.close()?;
    let (duties, traps) = (build.duties(), build.traps());
    for route in &mut routes {
        route.sets = build.turned_by(route);
    }
    let after = book.boundaries.partition_point(|day| *day <= on);
    let currencies = build.currencies();
    Ok(Program {
        goal,
        goal_edition,
        opened: moment.opened,
        from: after.checked_sub(1).and_then(|at| book.boundaries.get(at)).copied(),
        until: book.boundaries.get(after).copied(),
        groups: groups(&build.items, &build.tasks),
        conditions: build.conditions,
        items: build.items,
        tasks: build.tasks,
        routes,
        duties,
        traps,
        currencies,
    })
}

struct Build<'r> {
    book: &'r Rulebook,
    moment: Moment,
    /// Steps in force, with their edition and rule, in order of rank.
    steps: Vec<(StepIx, usize, &'r Arc<StepRule>)>,
    conditions: Vec<Asked>,
    numbered: HashMap<(*const Condition, Option<EvidenceIx>), CondIx>,
    items: Vec<Item>,
    known: HashMap<(EvidenceIx, Option<StateIx>), ItemIx>,
    tasks: Vec<Task>,
    made: HashMap<(StepIx, Option<EvidenceIx>), TaskIx>,
    /// For each paper, which of its states some need wants in which order.
    orders: BTreeMap<EvidenceIx, Vec<(StateIx, StateIx)>>,
}

impl<'r> Build<'r> {
    fn new(book: &'r Rulebook, moment: Moment) -> Self {
        let mut steps: Vec<_> = book
            .entities
            .steps
            .iter()
            .filter_map(|(ix, _, entity)| {
                let edition = entity.position_at(moment)?;
                let rule = book.rules.steps[ix.get()].get(edition)?;
                Some((ix, edition, rule))
            })
            .collect();
        steps.sort_by_key(|(ix, _, rule)| (rule.rank, *ix));
        Self {
            book,
            moment,
            steps,
            conditions: vec![Asked { when: Arc::new(Condition::default()), paper: None }],
            numbered: HashMap::new(),
            items: Vec::new(),
            known: HashMap::new(),
            tasks: Vec::new(),
            made: HashMap::new(),
            orders: BTreeMap::new(),
        }
    }

    fn evidence_rule(&self, evidence: EvidenceIx) -> Option<(usize, &'r EvidenceRule)> {
        let edition = self.book.entities.evidence[evidence].position_at(self.moment)?;
        Some((edition, self.book.rules.evidence[evidence.get()].get(edition)?))
    }

    /// The item of a paper in a state; a state that the paper has when issued is the paper itself.
    fn item(&mut self, evidence: EvidenceIx, state: Option<StateIx>) -> ItemIx {
        let rule = self.evidence_rule(evidence);
        let state = state.filter(|state| rule.is_none_or(|(_, rule)| !rule.already.contains(state)));
        if let Some(known) = self.known.get(&(evidence, state)) {
            return *known;
        }
        let ix = ItemIx(u16::try_from(self.items.len()).unwrap_or(u16::MAX));
        self.known.insert((evidence, state), ix);
        let input = rule.filter(|(_, rule)| rule.input && state.is_none());
        let obtainable = input.map(|(_, rule)| self.asked(&rule.obtainable, None));
        self.items.push(Item {
            evidence,
            state,
            edition: rule.map(|(edition, _)| edition),
            makers: Vec::new(),
            input: input.map(|(_, rule)| Arc::clone(&rule.obtainable)),
            obtainable,
            dormant: false,
        });
        ix
    }

    /// The number of a condition that is asked with a paper at hand.
    fn asked(&mut self, when: &Arc<Condition>, paper: Option<EvidenceIx>) -> CondIx {
        if when.clauses.is_empty() {
            return CondIx::ALWAYS;
        }
        let table = self.book.entities.facts.table().len();
        let of_paper = |clause: &Clause| clause.expr.facts().iter().any(|slot| slot.get() >= table);
        let paper = paper.filter(|_| when.clauses.iter().any(of_paper));
        let next = CondIx(u16::try_from(self.conditions.len()).unwrap_or(u16::MAX));
        let number = *self.numbered.entry((Arc::as_ptr(when), paper)).or_insert(next);
        if number == next {
            self.conditions.push(Asked { when: Arc::clone(when), paper });
        }
        number
    }

    /// A condition as plans tell it: written out once, and shared by all plans.
    fn grounds(&self, when: &Condition) -> Option<Arc<Grounds>> {
        if when.clauses.is_empty() {
            return None;
        }
        let table = self.book.entities.facts.table().len();
        let of_subject = |slot: &FactIx| slot.get() < table;
        let mut facts: Vec<FactIx> =
            when.clauses.iter().flat_map(|clause| clause.expr.facts()).copied().filter(of_subject).collect();
        facts.sort_unstable();
        facts.dedup();
        let because = when.clauses.iter().map(|clause| clause.text.clone()).collect();
        Some(Arc::new(Grounds { because, facts: facts.into() }))
    }

    /// The conditions that turn on a fact which a route sets.
    fn turned_by(&self, route: &RouteProgram) -> Vec<CondIx> {
        let facts = &self.book.entities.facts;
        let rule = route.edition.and_then(|edition| self.book.rules.routes[route.route.get()].get(edition));
        let sets = |fact: FactIx| rule.is_some_and(|rule| rule.sets.iter().any(|(set, _)| *set == fact));
        let origin = |paper: Option<EvidenceIx>| {
            let (_, rule) = self.evidence_rule(paper?)?;
            if let OriginRule::Fact(fact) = rule.origin { Some(fact) } else { None }
        };
        let turned = |asked: &Asked| {
            asked
                .when
                .clauses
                .iter()
                .flat_map(|clause| clause.expr.facts())
                .any(|slot| sets(*slot) || (*slot == facts.origin_slot() && origin(asked.paper).is_some_and(sets)))
        };
        let numbered = self.conditions.iter().zip(0_u16..);
        numbered.filter(|(asked, _)| turned(asked)).map(|(_, number)| CondIx(number)).collect()
    }

    fn wants<'n>(&mut self, needs: impl Iterator<Item = &'n NeedRule>, paper: Option<EvidenceIx>) -> Vec<Want> {
        let mut wants = Vec::new();
        for need in needs {
            let states: Vec<Option<StateIx>> = match need.states.as_slice() {
                [] => vec![None],
                states => {
                    for pair in states.windows(2) {
                        if let [first, then] = pair {
                            self.orders.entry(need.evidence).or_default().push((*first, *then));
                        }
                    }
                    states.iter().copied().map(Some).collect()
                }
            };
            let wanted = self.asked(&need.when, paper);
            let grounds = self.grounds(&need.when);
            for state in states {
                let item = self.item(need.evidence, state);
                let (when, grounds) = (Arc::clone(&need.when), grounds.clone());
                wants.push(Want { item, when, wanted, grounds, place: need.place.clone() });
            }
        }
        wants
    }

    /// Adds the makers of every item, until nothing new is wanted.
    fn close(&mut self) -> Result<(), CompileError> {
        let mut next = 0;
        while let Some(item) = self.items.get(next) {
            let (evidence, state) = (item.evidence, item.state);
            let makers = self.makers(evidence, state)?;
            let dormant = makers.is_empty() && self.ever_made(evidence, state);
            let item = &mut self.items[next];
            (item.makers, item.dormant) = (makers, dormant);
            next += 1;
        }
        if self.items.len() > MAX_ITEMS || self.conditions.len() > usize::from(u16::MAX) {
            return Err(CompileError::TooManyTasks);
        }
        self.follow();
        let mut sorted: Vec<usize> = (0..self.tasks.len()).collect();
        let ids = &self.book.entities;
        sorted.sort_by_key(|at| {
            let task = &self.tasks[*at];
            (ids.steps.id(task.step), task.paper.map(|paper| ids.evidence.id(paper)))
        });
        sorted.into_iter().zip(0..).for_each(|(at, place)| self.tasks[at].place = place);
        for task in 0..self.tasks.len() {
            let ix = TaskIx(u16::try_from(task).unwrap_or(u16::MAX));
            self.tasks[task].gives = (0..self.items.len())
                .filter(|item| self.items[*item].makers.contains(&ix))
                .map(|item| ItemIx(u16::try_from(item).unwrap_or(u16::MAX)))
                .collect();
        }
        Ok(())
    }

    /// Lets the states of a paper be made in the order in which some need names them, unless the earlier waits for the
    /// later.
    fn follow(&mut self) {
        for (evidence, orders) in std::mem::take(&mut self.orders) {
            for (first, then) in orders {
                let known = |state| self.known.get(&(evidence, Some(state))).copied();
                let (Some(first), Some(then)) = (known(first), known(then)) else { continue };
                if self.waits_for(first, then) {
                    continue;
                }
                for maker in self.items[usize::from(then.0)].makers.clone() {
                    let follows = &mut self.tasks[usize::from(maker.0)].follows;
                    if !follows.contains(&first) {
                        follows.push(first);
                    }
                }
            }
        }
    }

    /// Whether some maker of a paper, or of what leads to it, wants or follows another.
    fn waits_for(&self, item: ItemIx, other: ItemIx) -> bool {
        let mut seen = vec![false; self.items.len()];
        let mut open = vec![item];
        while let Some(item) = open.pop() {
            if item == other {
                return true;
            }
            if !std::mem::replace(&mut seen[usize::from(item.0)], true) {
                let tasks =
                    self.items[usize::from(item.0)].makers.iter().map(|maker| &self.tasks[usize::from(maker.0)]);
                open.extend(
                    tasks.flat_map(|task| task.wants.iter().map(|want| want.item).chain(task.follows.iter().copied())),
                );
            }
        }
        false
    }

    fn makers(&mut self, evidence: EvidenceIx, state: Option<StateIx>) -> Result<Vec<TaskIx>, CompileError> {
        let mut makers = Vec::new();
        for (step, edition, rule) in self.steps.clone() {
            let paper = match (&rule.effect, state) {
                (Effect::Gives(gives), None) if gives.contains(&evidence) => None,
                (Effect::Turns { into, when, .. }, Some(state)) if *into == state => {
                    if self.excluded(evidence, when) || self.excluded(evidence, &rule.when) {
                        continue;
                    }
                    Some(evidence)
                }
                _ => continue,
            };
            makers.push(self.task(step, edition, rule, paper)?);
        }
        Ok(makers)
    }

    fn task(
        &mut self,
        step: StepIx,
        edition: usize,
        rule: &'r Arc<StepRule>,
        paper: Option<EvidenceIx>,
    ) -> Result<TaskIx, CompileError> {
        if let Some(known) = self.made.get(&(step, paper)) {
            return Ok(*known);
        }
        let ix = u16::try_from(self.tasks.len()).ok().filter(|ix| usize::from(*ix) < MAX_TASKS);
        let ix = TaskIx(ix.ok_or(CompileError::TooManyTasks)?);
        self.made.insert((step, paper), ix);
        let turns = match &rule.effect {
            Effect::Turns { when, .. } => self.asked(when, paper),
            Effect::Gives(_) => CondIx::ALWAYS,
        };
        let applies = [turns, self.asked(&rule.when, paper)];
        let owed = rule.fees.iter().map(|fee| self.asked(&fee.when, paper)).collect();
        self.tasks.push(Task {
            step,
            edition,
            paper,
            rule: Arc::clone(rule),
            applies,
            owed,
            wants: Vec::new(),
            gives: Vec::new(),
            follows: Vec::new(),
            place: 0,
        });
        let mut wants = self.wants(rule.needs.iter(), paper);
        if let (Some(paper), Effect::Turns { after, .. }) = (paper, &rule.effect) {
            let always = Arc::new(Condition::default());
            let place = self.book.entities.steps[step].id.place.clone();
            for state in std::iter::once(None).chain(after.iter().copied().map(Some)) {
                let item = self.item(paper, state);
                // A state that the paper has when issued is the paper itself, which is wanted already.
                if wants.iter().all(|want| want.item != item) {
                    let (when, wanted) = (Arc::clone(&always), CondIx::ALWAYS);
                    wants.push(Want { item, when, wanted, grounds: None, place: place.clone() });
                }
            }
        }
        self.tasks[usize::from(ix.0)].wants = wants;
        Ok(ix)
    }

    /// Whether a preparation's condition is false for this paper whatever the subject.
    fn excluded(&self, evidence: EvidenceIx, when: &Condition) -> bool {
        let facts = &self.book.entities.facts;
        let mut slots = vec![None; facts.slots()];
        if let Some((_, rule)) = self.evidence_rule(evidence) {
            slots[facts.class_slot().get()] = rule.class;
            if let OriginRule::Country(country) = rule.origin {
                slots[facts.origin_slot().get()] = Some(country);
            }
        }
        let env = Env { facts: &slots, held: &[], on: self.moment.on, calendars: self.book };
        when.clauses.iter().any(|clause| clause.expr.eval_bool(&env) == Some(false))
    }

    fn ever_made(&self, evidence: EvidenceIx, state: Option<StateIx>) -> bool {
        self.book.rules.steps.iter().flatten().any(|rule| match (&rule.effect, state) {
            (Effect::Gives(gives), None) => gives.contains(&evidence),
            (Effect::Turns { into, .. }, Some(state)) => *into == state,
            _ => false,
        })
    }

    fn duties(&mut self) -> Vec<DutyProgram> {
        let mut duties = Vec::new();
        for (obligation, _, entity) in self.book.entities.obligations.iter() {
            let rules = &self.book.rules.obligations[obligation.get()];
            let Some((edition, rule)) = entity.position_at(self.moment).and_then(|at| Some((at, rules.get(at)?)))
            else {
                continue;
            };
            let item = self.known.get(&(rule.held, None)).copied();
            let applies = self.asked(&rule.when, None);
            duties.push(DutyProgram { obligation, edition, held: rule.held, item, applies });
        }
        duties
    }

    fn traps(&mut self) -> Vec<TrapProgram> {
        let mut traps = Vec::new();
        for (rule, at) in self.book.rules.traps.iter().zip(0_u16..) {
            let tasks = self.tasks.iter().zip(0_u16..).filter(|(task, _)| rule.steps.contains(&task.step));
            let items = self.items.iter().zip(0_u16..).filter(|(item, _)| rule.evidence.contains(&item.evidence));
            traps.push(TrapProgram {
                trap: TrapIx::new(at),
                tasks: tasks.map(|(_, at)| TaskIx(at)).collect(),
                items: items.map(|(_, at)| ItemIx(at)).collect(),
                matters: self.asked(&rule.when, None),
            });
        }
        traps
    }

    /// The currencies of all fees, those of the rulebook's head first.
    fn currencies(&self) -> Vec<expr::value::Currency> {
        let mut all = self.book.head.currencies.clone();
        for fee in self.tasks.iter().flat_map(|task| &task.rule.fees) {
            if !all.contains(&fee.currency) {
                all.push(fee.currency);
            }
        }
        all
    }
}
