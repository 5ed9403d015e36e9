//! Names to numbers, expressions to typed code.

use std::sync::Arc;

use calendar::{CalendarSpec, Day, Falls, ListedDay, Weekdays, YearList, compile};
use expr::{Expected, Expr, Type};

use super::facts::{Names, ValueError, class_number};
use super::rules::{
    AmountRule, Clause, Condition, ConstraintRule, Effect, EvidenceRule, FeeRule, GoalRule, NeedRule, ObligationRule,
    OriginRule, RouteRule, StepRule, TrapRule, ValidityRule,
};
use super::table::{FactIx, Ix, SourceIx};
use super::{Entities, Rulebook, Rules};
use crate::diagnostic::{Diagnostics, Kind, Problem, Shape};
use crate::source::{
    Amount, Bundle, Calendar, Citation, Confidence, Due, Edition, Entity, EvidenceEdition, ExprText, Fee, GoalEdition,
    HolidayStatus, Id, Later, Need, ObligationEdition, Origin, RouteEdition, RulebookHead, StepEdition, Text, Trap,
    Validity, WeekdayWord, When,
};
use crate::yaml::At;

/// Resolves everything; `None` only if the head's goal is unknown.
pub fn resolve(head: RulebookHead, entities: Entities, hash: String, found: &mut Diagnostics) -> Option<Rulebook> {
    let mut resolver = Resolver { entities: &entities, found, holidays: Vec::new() };
    let goal = entities.goals.resolve(&head.goal, resolver.found);
    let rules = resolver.rules();
    let specs: Vec<CalendarSpec> = entities.calendars.values().map(|c| resolver.calendar(c)).collect();
    resolver.references();
    let holidays = resolver.holidays;
    let calendars = compile(&specs);
    let boundaries = boundaries(&entities);
    Some(Rulebook { head, goal: goal?, rules: rules?, entities, calendars, holidays, boundaries, hash })
}

struct Resolver<'a, 'd> {
    entities: &'a Entities,
    found: &'d mut Diagnostics,
    /// Names of holidays, by the tag that their calendar carries.
    holidays: Vec<Text>,
}

/// Every day on which some edition begins or ends.
fn boundaries(entities: &Entities) -> Vec<Day> {
    fn of<'e, E: Edition + 'e>(all: impl Iterator<Item = &'e Entity<E>>, days: &mut Vec<Day>) {
        for edition in all.flat_map(|entity| &entity.editions) {
            let common = edition.common();
            days.extend(common.from.iter().chain(&common.until).map(|vague| vague.day));
        }
    }
    let mut days = Vec::new();
    of(entities.evidence.values(), &mut days);
    of(entities.steps.values(), &mut days);
    of(entities.routes.values(), &mut days);
    of(entities.goals.values(), &mut days);
    of(entities.obligations.values(), &mut days);
    days.sort_unstable();
    days.dedup();
    days
}

impl Resolver<'_, '_> {
    /// A tag for a holiday's name.
    fn tag(&mut self, title: &Text) -> u32 {
        self.holidays.push(title.clone());
        u32::try_from(self.holidays.len() - 1).unwrap_or(u32::MAX)
    }

    fn rules(&mut self) -> Option<Rules> {
        let e = self.entities;
        let evidence = self.each(e.evidence.values(), Self::evidence);
        let steps = self.each(e.steps.values(), |this, e| this.step(e).map(Arc::new));
        let routes = self.each(e.routes.values(), Self::route);
        let goals = self.each(e.goals.values(), Self::goal);
        let obligations = self.each(e.obligations.values(), Self::obligation);
        let bundles: Vec<_> = e.bundles.values().map(|b| self.bundle(b)).collect();
        // What a trap or a constraint gets wrong is said, and hides nothing of the graph.
        let traps = e.traps.values().map(|t| self.trap(t)).collect();
        let constraints = e
            .constraints
            .values()
            .filter_map(|c| {
                self.cite(&c.law, &c.sources);
                self.expr(&c.never, Expected::CONDITION, false).map(|never| ConstraintRule { never })
            })
            .collect();
        Some(Rules {
            evidence: evidence?,
            steps: steps?,
            bundles: bundles.into_iter().collect::<Option<_>>()?,
            routes: routes?,
            goals: goals?,
            obligations: obligations?,
            traps,
            constraints,
        })
    }

    fn each<'x, E: 'x, R>(
        &mut self,
        entities: impl Iterator<Item = &'x Entity<E>>,
        one: impl Fn(&mut Self, &E) -> Option<R>,
    ) -> Option<Vec<Vec<R>>> {
        let all: Vec<Vec<Option<R>>> =
            entities.map(|entity| entity.editions.iter().map(|e| one(self, e)).collect()).collect();
        all.into_iter().map(|editions| editions.into_iter().collect()).collect()
    }

    fn expr(&mut self, source: &ExprText, expected: Expected, paper: bool) -> Option<Expr> {
        let names = Names {
            facts: &self.entities.facts,
            evidence: &self.entities.evidence,
            calendars: &self.entities.calendars,
            paper,
        };
        let checked = expr::parse(&source.text).and_then(|ast| expr::check(&ast, &names, expected));
        match checked {
            Ok(expr) => Some(expr),
            Err(errors) => {
                for error in errors {
                    let related = error.related.iter().map(|span| source.place(*span)).collect();
                    self.found.add_related(Problem::Expression(error.kind), source.place(error.span), related);
                }
                None
            }
        }
    }

    fn clause(&mut self, source: &ExprText, says: Option<&Text>, paper: bool) -> Option<Clause> {
        let expr = self.expr(source, Expected::CONDITION, paper)?;
        let place = source.place(expr::Span::new(0, source.text.len()));
        Some(Clause { expr, text: source.text.clone(), says: says.cloned(), place })
    }

    fn condition(&mut self, when: &When, paper: bool) -> Option<Condition> {
        let clauses = match when {
            When::Always => Vec::new(),
            When::Expr(source) => vec![self.clause(source, None, paper)?],
            When::All(parts) => {
                let all: Vec<_> = parts.iter().map(|p| self.clause(&p.expr, Some(&p.says), paper)).collect();
                all.into_iter().collect::<Option<_>>()?
            }
        };
        Some(Condition { clauses })
    }

    fn cite(&mut self, law: &[Citation], sources: &[At<Id>]) -> Vec<SourceIx> {
        let ids = law.iter().map(|c| &c.source).chain(sources);
        let mut cited: Vec<SourceIx> = Vec::new();
        for id in ids {
            if let Some(ix) = self.entities.sources.resolve(id, self.found)
                && !cited.contains(&ix)
            {
                cited.push(ix);
            }
        }
        cited
    }

    fn needs(&mut self, needs: &[Need], paper: bool) -> Option<Vec<NeedRule>> {
        let all: Vec<Option<NeedRule>> = needs
            .iter()
            .map(|need| {
                let evidence = self.entities.evidence.resolve(&need.evidence, self.found);
                let states = self.entities.states.resolve_all(&need.prepared, self.found);
                let when = self.condition(&need.when, paper);
                let place = need.evidence.place.clone();
                Some(NeedRule { evidence: evidence?, states: states?, when: Arc::new(when?), place })
            })
            .collect();
        all.into_iter().collect()
    }

    fn evidence(&mut self, edition: &EvidenceEdition) -> Option<EvidenceRule> {
        let e = self.entities;
        if let Some(issuer) = &edition.issuer {
            e.authorities.resolve(issuer, self.found);
        }
        self.cite(&edition.law, &edition.sources);
        let obtainable = self.condition(&edition.obtainable, false);
        let already = e.states.resolve_all(&edition.already, self.found);
        let origin = match &edition.origin {
            None => Some(OriginRule::Unknown),
            Some(Origin::Country(code)) => match code.as_str().parse::<expr::value::Country>() {
                Ok(country) => Some(OriginRule::Country(country.number())),
                Err(_) => {
                    let value = code.as_str().to_owned();
                    self.found.add(Problem::BadValue { expected: Shape::CountryCode, value }, edition.place.clone());
                    None
                }
            },
            Some(Origin::Fact(id)) => {
                let ix = e.facts.table().resolve(id, self.found);
                ix.filter(|ix| self.fact_has(*ix, Type::Country, id)).map(OriginRule::Fact)
            }
        };
        Some(EvidenceRule {
            input: edition.input,
            obtainable: Arc::new(obtainable?),
            origin: origin?,
            class: edition.class.and_then(|class| class_number(class.as_str())),
            already: already?,
            validity: match edition.validity {
                Validity::None => ValidityRule::None,
                Validity::Unknown => ValidityRule::Unknown,
                Validity::Days(days) => ValidityRule::Days(days),
                Validity::Months(months, round) => ValidityRule::Months(months, round.into()),
            },
        })
    }

    fn fact_has(&mut self, ix: FactIx, ty: Type, id: &At<Id>) -> bool {
        let right = self.entities.facts.decl(ix).ty == ty;
        if !right {
            self.found.add(Problem::FactRange, id.place.clone());
        }
        right
    }

    fn step(&mut self, edition: &StepEdition) -> Option<StepRule> {
        let e = self.entities;
        let authority = edition.authority.as_ref().map(|id| e.authorities.resolve(id, self.found));
        if let Some(through) = &edition.through {
            e.authorities.resolve(through, self.found);
        }
        let within = edition.within.as_ref().map(|id| e.bundles.resolve(id, self.found));
        let paper = edition.turns.is_some();
        let gives = &edition.gives.0;
        let effect = match &edition.turns {
            Some(turns) if gives.is_empty() => {
                let into = e.states.resolve(&turns.into, self.found);
                let after = e.states.resolve_all(&turns.after, self.found);
                let when = self.condition(&turns.when, true);
                into.zip(after).zip(when).map(|((into, after), when)| Effect::Turns {
                    into,
                    after,
                    when: Arc::new(when),
                })
            }
            None if !gives.is_empty() => {
                e.evidence.resolve_all(gives, self.found).map(|gives| Effect::Gives(gives.into()))
            }
            _ => {
                self.found.add(Problem::KeysConflict { keys: "gives | turns" }, edition.place.clone());
                None
            }
        };
        let when = self.condition(&edition.when, paper);
        let needs = self.needs(&edition.needs, paper);
        let fees: Vec<Option<FeeRule>> =
            edition.fees.iter().enumerate().map(|(position, fee)| self.fee(position, fee, paper)).collect();
        for (position, fee) in edition.fees.iter().enumerate() {
            if edition.fees.iter().take(position).any(|other| other.id.value == fee.id.value) {
                let problem = Problem::DuplicateId { kind: Kind::Step, id: fee.id.to_string() };
                self.found.add(problem, fee.id.place.clone());
            }
        }
        let sources = self.cite(&edition.law, &edition.sources);
        let authority = authority.map_or(Some(None), |resolved| resolved.map(Some))?;
        let calendar = authority.and_then(|ix| e.calendars.find(e.authorities[ix].calendar.as_str()));
        Some(StepRule {
            when: Arc::new(when?),
            authority,
            calendar,
            needs: needs?,
            effect: effect?,
            rank: edition.rank.unwrap_or(1),
            within: within.map_or(Some(None), |resolved| resolved.map(Some))?,
            fees: fees.into_iter().collect::<Option<_>>()?,
            days: edition.days,
            sources: sources.into(),
            confidence: if edition.law.is_empty() && edition.sources.is_empty() {
                Confidence::Low
            } else {
                edition.confidence
            },
        })
    }

    fn fee(&mut self, position: usize, fee: &Fee, paper: bool) -> Option<FeeRule> {
        if let Some(id) = &fee.paid_to {
            self.entities.authorities.resolve(id, self.found);
        }
        self.cite(&fee.law, &[]);
        for reading in &fee.readings {
            self.cite(&[], &reading.sources);
        }
        let first = self.amount(&fee.amount, fee.currency, fee, paper);
        let later = match &fee.later {
            Later::None => Some(None),
            Later::AsPer if fee.per.times_a_year().is_none() => Some(None),
            Later::AsPer => self.amount(&fee.amount, fee.currency, fee, paper).map(Some),
            Later::Amount(amount) => self.amount(amount, fee.currency, fee, paper).map(Some),
        };
        let times = fee.times.as_ref().map(|times| self.expr(times, Expected::Type(Type::Int), paper));
        let when = self.condition(&fee.when, paper);
        let ((first, currency), later) = (first?, later?);
        if later.as_ref().is_some_and(|(_, other)| *other != currency) {
            self.found.add(Problem::KeysConflict { keys: "amount, later" }, fee.place.clone());
        }
        Some(FeeRule {
            position: u16::try_from(position).unwrap_or(u16::MAX),
            currency,
            per: fee.per,
            first,
            later: later.map(|(amount, _)| amount),
            times: times.map_or(Some(None), |expr| expr.map(Some))?,
            when: Arc::new(when?),
        })
    }

    fn amount(
        &mut self,
        amount: &Amount,
        currency: Option<expr::value::Currency>,
        fee: &Fee,
        paper: bool,
    ) -> Option<(AmountRule, expr::value::Currency)> {
        let (rule, own) = match amount {
            Amount::Fixed(money) => (AmountRule::Range { min: money.minor, max: Some(money.minor) }, money.currency),
            Amount::Range { min, max } => {
                (AmountRule::Range { min: min.minor, max: max.map(|money| money.minor) }, min.currency)
            }
            Amount::Unknown => match currency.or_else(|| stated_currency(&fee.amount.value)) {
                Some(currency) => (AmountRule::Unknown, currency),
                None => {
                    self.found.add(Problem::MissingKey { key: "currency" }, fee.place.clone());
                    return None;
                }
            },
            Amount::Formula(source) => {
                let expr = self.expr(source, Expected::Money, paper)?;
                match expr.ty() {
                    Type::Money(currency) => (AmountRule::Formula(expr), currency),
                    _ => return None,
                }
            }
        };
        if currency.is_some_and(|declared| declared != own) {
            self.found.add(Problem::KeysConflict { keys: "amount, currency" }, fee.place.clone());
            return None;
        }
        Some((rule, own))
    }

    fn route(&mut self, edition: &RouteEdition) -> Option<RouteRule> {
        let e = self.entities;
        let goals = e.goals.resolve_all(&edition.goals, self.found);
        let when = self.condition(&edition.when, false);
        let needs = self.needs(&edition.needs, false);
        let without = e.evidence.resolve_all(&edition.without, self.found);
        self.cite(&edition.law, &edition.sources);
        let sets: Vec<Option<(FactIx, i64)>> = edition
            .sets
            .0
            .iter()
            .map(|(id, value)| {
                let ix = e.facts.table().resolve(id, self.found)?;
                match e.facts.parse(ix, value) {
                    Ok(value) => Some((ix, value)),
                    Err(error) => {
                        self.found.add(value_problem(&error, value), value.place.clone());
                        None
                    }
                }
            })
            .collect();
        Some(RouteRule {
            goals: goals?,
            when: when?,
            sets: sets.into_iter().collect::<Option<_>>()?,
            needs: needs?,
            without: without?,
            no_entry: edition.no_entry.is_some(),
            place: edition.place.clone(),
        })
    }

    fn goal(&mut self, edition: &GoalEdition) -> Option<GoalRule> {
        self.cite(&edition.law, &edition.sources);
        Some(GoalRule { public: edition.public, needs: self.needs(&edition.needs, false)? })
    }

    fn obligation(&mut self, edition: &ObligationEdition) -> Option<ObligationRule> {
        let e = self.entities;
        let authority = edition.authority.as_ref().map(|id| e.authorities.resolve(id, self.found));
        let held = e.evidence.resolve(&edition.held, self.found);
        let when = self.condition(&edition.when, false);
        let fiscal_year_end = match &edition.due {
            Due::YearEnd { fiscal_year_end: Some(id), .. } => Some(e.facts.table().resolve(id, self.found)),
            _ => None,
        };
        let sources = self.cite(&edition.law, &edition.sources);
        Some(ObligationRule {
            authority: authority.map_or(Some(None), |resolved| resolved.map(Some))?,
            held: held?,
            when: Arc::new(when?),
            fiscal_year_end: fiscal_year_end.map_or(Some(None), |resolved| resolved.map(Some))?,
            sources,
        })
    }

    fn bundle(&mut self, bundle: &Bundle) -> Option<super::CalendarIx> {
        self.cite(&bundle.law, &bundle.sources);
        self.entities.calendars.resolve(&bundle.calendar, self.found)
    }

    fn trap(&mut self, trap: &Trap) -> TrapRule {
        let e = self.entities;
        let known = |ids: &[At<Id>], found: &mut Diagnostics| -> Vec<_> {
            ids.iter().filter_map(|id| e.evidence.resolve(id, found)).collect()
        };
        TrapRule {
            steps: trap.steps.iter().filter_map(|id| e.steps.resolve(id, self.found)).collect(),
            evidence: known(&trap.evidence, self.found),
            routes: trap.routes.iter().filter_map(|id| e.routes.resolve(id, self.found)).collect(),
            ring: known(&trap.ring, self.found),
            way_out: trap.way_out.as_ref().and_then(|id| e.steps.resolve(id, self.found)),
            when: Arc::new(self.condition(&trap.when, false).unwrap_or_default()),
            sources: self.cite(&trap.law, &trap.sources),
        }
    }

    fn calendar(&mut self, source: &Calendar) -> CalendarSpec {
        let weekend = source.weekend.iter().fold(Weekdays::default(), |days, word| days.with(weekday(*word)));
        let mut rules = Vec::new();
        for rule in &source.rules {
            let falls = match (rule.fixed, rule.hijri) {
                (Some(day), None) => Falls::Fixed {
                    month: i8::try_from(day.month).unwrap_or(1),
                    day: i8::try_from(day.day).unwrap_or(1),
                },
                (None, Some(day)) => {
                    let plus = i8::try_from(rule.plus.unwrap_or(0)).unwrap_or(0);
                    Falls::Hijri { month: day.month, day: day.day, plus }
                }
                _ => {
                    self.found.add(Problem::KeysConflict { keys: "fixed | hijri" }, rule.place.clone());
                    continue;
                }
            };
            rules.push(calendar::HolidayRule {
                tag: self.tag(&rule.title),
                audience: rule.audience.clone(),
                falls,
                days: u8::try_from(rule.days.unwrap_or(1)).unwrap_or(1),
                since: rule.since.and_then(|year| i16::try_from(year).ok()),
            });
            self.cite(&[], &rule.sources);
        }
        let mut years = Vec::new();
        for year in &source.years {
            let days = year
                .days
                .iter()
                .map(|day| {
                    self.cite(&[], &day.sources);
                    let unsure = matches!(day.status, HolidayStatus::Computed | HolidayStatus::Estimate);
                    ListedDay {
                        tag: self.tag(&day.title),
                        from: day.from,
                        to: day.to.unwrap_or(day.from),
                        audience: day.audience.clone(),
                        tentative: unsure || day.moon,
                    }
                })
                .collect();
            years.push(YearList { year: i16::try_from(year.year).unwrap_or(0), days });
        }
        let holidays_of = source
            .holidays_of
            .iter()
            .filter_map(|id| self.entities.calendars.resolve(id, self.found))
            .map(Ix::get)
            .collect();
        CalendarSpec { weekend, rules, years, holidays_of, audiences: source.audience.clone() }
    }

    /// References of kinds that have no rules of their own.
    fn references(&mut self) {
        let e = self.entities;
        for authority in e.authorities.values() {
            e.calendars.resolve(&authority.calendar, self.found);
            if let Some(parent) = &authority.parent {
                e.authorities.resolve(parent, self.found);
            }
            self.cite(&[], &authority.sources);
        }
        for calendar in e.calendars.values() {
            self.cite(&[], &calendar.sources);
            if jiff::tz::TimeZone::get(&calendar.zone).is_err() {
                let value = calendar.zone.value.clone();
                self.found.add(Problem::BadValue { expected: Shape::Text, value }, calendar.zone.place.clone());
            }
        }
        for record in e.records.values() {
            let inner = record.follow_ups.iter().flat_map(|f| &f.sources);
            let all: Vec<At<Id>> = record.sources.iter().chain(inner).cloned().collect();
            self.cite(&[], &all);
        }
    }
}

fn stated_currency(amount: &Amount) -> Option<expr::value::Currency> {
    match amount {
        Amount::Fixed(money) | Amount::Range { min: money, .. } => Some(money.currency),
        Amount::Unknown | Amount::Formula(_) => None,
    }
}

fn value_problem(error: &ValueError, value: &str) -> Problem {
    match error {
        ValueError::UnknownChoice { given, near } => {
            Problem::UnknownWord { word: given.clone(), near: near.clone(), allowed: Vec::new() }
        }
        _ => Problem::BadValue { expected: Shape::Expression, value: value.to_owned() },
    }
}

fn weekday(word: WeekdayWord) -> jiff::civil::Weekday {
    match word {
        WeekdayWord::Monday => jiff::civil::Weekday::Monday,
        WeekdayWord::Tuesday => jiff::civil::Weekday::Tuesday,
        WeekdayWord::Wednesday => jiff::civil::Weekday::Wednesday,
        WeekdayWord::Thursday => jiff::civil::Weekday::Thursday,
        WeekdayWord::Friday => jiff::civil::Weekday::Friday,
        WeekdayWord::Saturday => jiff::civil::Weekday::Saturday,
        WeekdayWord::Sunday => jiff::civil::Weekday::Sunday,
    }
}
