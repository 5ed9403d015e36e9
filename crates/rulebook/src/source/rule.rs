//! The rules: facts, papers, steps, routes, goals, traps.

use serde_json::{Value as Json, json};

use super::{
    Citation, Confidence, CountryCode, Days, ExprText, Fee, Id, OneOrMany, RoundingWord, Schemas, Text, When, edition,
    words,
};
use crate::diagnostic::{Problem, Shape};
use crate::yaml::{At, FromNode, Node, Reader, ToJson, Value, field, record, unknown_keys};

words! {
    /// The type of a fact.
    pub enum FactType {
        /// Yes or no.
        Bool = "bool",
        /// A whole number.
        Integer = "integer",
        /// An amount in one currency.
        Money = "money",
        /// A percentage.
        Percent = "percent",
        /// A civil date.
        Date = "date",
        /// One of several.
        Choice = "choice",
        /// Any of several.
        Choices = "choices",
        /// A country.
        Country = "country",
        /// Free text; never in a condition.
        Text = "text",
    }
}

record! {
    /// One of a fact's choices.
    pub struct Choice {
        /// As it stands in expressions and URLs.
        id: At<Id>,
        /// As people read it.
        title: Text,
    }
}

record! {
    /// Something that is true of a subject, with the question that asks it.
    pub struct Fact {
        /// `namespace.name`.
        id: At<Id>,
        /// Its type.
        kind as "type": FactType,
        /// One plain question, second person.
        question: Text,
        /// Why it is asked, and how to judge it.
        help: Option<Text>,
        /// Two to five words, for summaries.
        label: Text,
        /// The least value.
        min: Option<At<String>>,
        /// The greatest value.
        max: Option<At<String>>,
        /// The currency of money.
        currency: Option<expr::value::Currency>,
        /// The choices.
        choices: Vec<Choice>,
        /// The subject can change it.
        changeable: bool,
        /// Never in a URL.
        personal: bool,
        /// What an integer counts.
        unit: Option<Text>,
        /// Entries of the research that it comes from.
        research: Vec<String>,
        /// No second reader has gone over the texts.
        draft: bool,
    }
}

record! {
    /// What preparation makes of a paper.
    pub struct State {
        /// Its id.
        id: At<Id>,
        /// Its name.
        title: Text,
        /// No second reader has gone over the texts.
        draft: bool,
    }
}

words! {
    /// What kind of paper it is, for preparations.
    pub enum EvidenceClass {
        /// Of a company.
        Corporate = "corporate",
        /// A legal instrument, such as a power of attorney.
        Legal = "legal",
        /// A degree or school certificate.
        Educational = "educational",
        /// Of a person.
        Personal = "personal",
        /// Accounts.
        Account = "account",
        /// A permit, registration or status of an authority.
        Permit = "permit",
    }
}

/// How long a paper counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Validity {
    /// It does not lapse.
    None,
    /// No source says.
    Unknown,
    /// So many calendar days.
    Days(u16),
    /// So many months, with the rounding named.
    Months(u16, RoundingWord),
}

impl FromNode for Validity {
    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        match &node.value {
            Value::Scalar { text, .. } if text == "none" => Some(Self::None),
            Value::Scalar { text, .. } if text == "unknown" => Some(Self::Unknown),
            Value::Map(entries) => {
                unknown_keys(entries, &["days", "months", "round"], reader);
                let small = |number: Option<i64>| number.and_then(|n| u16::try_from(n).ok());
                let days = small(field::<Option<i64>>(entries, "days", &node.place, reader)?);
                let months = small(field::<Option<i64>>(entries, "months", &node.place, reader)?);
                let round: Option<RoundingWord> = field(entries, "round", &node.place, reader)?;
                match (days, months, round) {
                    (Some(days), None, None) => Some(Self::Days(days)),
                    (None, Some(months), Some(round)) => Some(Self::Months(months, round)),
                    _ => {
                        reader.found.add(Problem::KeysConflict { keys: "days | months, round" }, node.place.clone());
                        None
                    }
                }
            }
            _ => {
                reader.expected(Shape::Mapping, node);
                None
            }
        }
    }

    fn absent() -> Option<Self> {
        Some(Self::Unknown)
    }

    fn schema(schemas: &mut Schemas) -> Json {
        let (number, round) = (i64::schema(schemas), RoundingWord::schema(schemas));
        json!({ "anyOf": [
            { "enum": ["none", "unknown"] },
            { "type": "object", "properties": { "days": number }, "required": ["days"], "additionalProperties": false },
            {
                "type": "object",
                "properties": { "months": number, "round": round },
                "required": ["months", "round"],
                "additionalProperties": false,
            },
        ] })
    }
}

impl ToJson for Validity {
    fn to_json(&self) -> Option<Json> {
        Some(match self {
            Self::None => "none".into(),
            Self::Unknown => "unknown".into(),
            Self::Days(days) => json!({ "days": days }),
            Self::Months(months, round) => json!({ "months": months, "round": round.as_str() }),
        })
    }
}

/// Where a paper comes from: always one country, or the one that a fact names.
#[derive(Clone, Debug)]
pub enum Origin {
    /// This country.
    Country(CountryCode),
    /// The country of this fact.
    Fact(At<Id>),
}

impl FromNode for Origin {
    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        match &node.value {
            Value::Scalar { text, .. } if !text.contains('.') => CountryCode::read(node, reader).map(Self::Country),
            _ => At::read(node, reader).map(Self::Fact),
        }
    }

    fn schema(_: &mut Schemas) -> Json {
        json!({ "type": "string" })
    }
}

impl ToJson for Origin {
    fn to_json(&self) -> Option<Json> {
        match self {
            Self::Country(country) => country.to_json(),
            Self::Fact(fact) => fact.to_json(),
        }
    }
}

edition! {
    /// A wording of a paper or status.
    pub struct EvidenceEdition {
        /// The authority that issues it.
        issuer: Option<At<Id>>,
        /// Who issues it, where no authority of the rulebook does.
        issued_by: Option<Text>,
        /// The subject brings it.
        input: bool,
        /// An input that cannot be had when this is false.
        obtainable: When,
        /// It holds personal data.
        personal: bool,
        /// Where it comes from.
        origin: Option<Origin>,
        /// What kind of paper it is.
        class: Option<EvidenceClass>,
        /// States it has when issued.
        already: Vec<At<Id>>,
        /// How long it counts.
        validity: Validity,
        /// It can be renewed before it lapses.
        renewable: bool,
        /// The form of its number: `iban`, or a pattern in which 9 is any digit, with `*` at its end for any digits that follow.
        number: Option<String>,
    }
}

record! {
    /// A paper that something needs.
    pub struct Need {
        /// The paper.
        evidence: At<Id>,
        /// The states it must be in, in the order in which they are made.
        prepared as "as": Vec<At<Id>>,
        /// When it is needed.
        when: When,
    }
}

record! {
    /// What a preparation makes.
    pub struct Turns {
        /// The state that it makes.
        into: At<Id>,
        /// States the paper must have before.
        after: Vec<At<Id>>,
        /// Which papers and subjects it is for.
        when: When,
    }
}

words! {
    /// How a step is done.
    pub enum Channel {
        /// Online.
        Online = "online",
        /// At a counter.
        Counter = "counter",
        /// Either.
        Either = "online-or-counter",
        /// By courier.
        Courier = "courier",
        /// Through a bank.
        Bank = "bank",
        /// Between private parties.
        Private = "private",
        /// At a court.
        Court = "court",
    }
}

edition! {
    /// A wording of a step or preparation.
    pub struct StepEdition {
        /// When it applies.
        when: When,
        /// Who does it.
        authority: Option<At<Id>>,
        /// The platform or counter that it goes through.
        through: Option<At<Id>>,
        /// How it is done.
        channel: Option<Channel>,
        /// The papers that go in.
        needs: Vec<Need>,
        /// The papers that come out.
        gives: OneOrMany<At<Id>>,
        /// For a preparation: what it makes of a paper.
        turns: Option<Turns>,
        /// Order among the steps that give the same.
        rank: Option<i64>,
        /// The bundle whose days are known only together.
        within: Option<At<Id>>,
        /// Its fees.
        fees: Vec<Fee>,
        /// Its working days.
        days: Days,
        /// The desk's decision on it takes two officers.
        two_persons: bool,
    }
}

record! {
    /// Steps whose days the sources give only together.
    pub struct Bundle {
        /// Its id.
        id: At<Id>,
        /// Its name.
        title: Text,
        /// Working days of all together.
        days: Days,
        /// The calendar they are counted on.
        calendar: At<Id>,
        /// What it rests on.
        law: Vec<Citation>,
        /// Who says so.
        sources: Vec<At<Id>>,
        /// How sure we are.
        confidence: Confidence,
        /// When somebody last compared it with its sources.
        checked: calendar::Day,
        /// Entries of the research.
        research: Vec<String>,
        /// What else a reader should know.
        note: Option<Text>,
        /// No second reader has gone over the texts.
        draft: bool,
    }
}

/// Facts that a route fixes, in the order of the file.
#[derive(Clone, Debug, Default)]
pub struct Sets(pub Vec<(At<Id>, At<String>)>);

impl FromNode for Sets {
    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        let Value::Map(entries) = &node.value else {
            reader.expected(Shape::Mapping, node);
            return None;
        };
        let pairs: Vec<Option<_>> = entries
            .iter()
            .map(|(key, place, value)| {
                let id = At { value: Id::from(key.as_str()), place: place.clone() };
                At::<String>::read(value, reader).map(|value| (id, value))
            })
            .collect();
        pairs.into_iter().collect::<Option<Vec<_>>>().map(Self)
    }

    fn absent() -> Option<Self> {
        Some(Self::default())
    }

    fn schema(_: &mut Schemas) -> Json {
        json!({ "type": "object", "additionalProperties": { "type": ["string", "boolean", "integer"] } })
    }
}

impl ToJson for Sets {
    fn to_json(&self) -> Option<Json> {
        let pairs = self.0.iter().map(|(fact, value)| (fact.to_string(), value.value.as_str().into()));
        (!self.0.is_empty()).then(|| Json::Object(pairs.collect()))
    }
}

record! {
    /// Working days that sources name for a whole route.
    pub struct AdvisersSay {
        /// The least.
        min: Option<i64>,
        /// The most.
        max: Option<i64>,
        /// In their words.
        text: Option<Text>,
    }
}

edition! {
    /// A wording of a route.
    pub struct RouteEdition {
        /// Who it is for, in one sentence.
        summary: Text,
        /// The goals that it leads to.
        goals: Vec<At<Id>>,
        /// Its conditions.
        when: When,
        /// Facts that it fixes.
        sets: Sets,
        /// Papers beyond the goal's.
        needs: Vec<Need>,
        /// Papers of the goal that it goes without.
        without: Vec<At<Id>>,
        /// It leads to no registration: why.
        no_entry: Option<Text>,
        /// What sources say of the whole.
        advisers_say: Option<AdvisersSay>,
    }
}

edition! {
    /// A wording of a goal.
    pub struct GoalEdition {
        /// What it means to reach it.
        summary: Text,
        /// Who asks.
        subject: Option<Text>,
        /// Anyone may ask, without an account.
        public: bool,
        /// The papers that mean "done".
        needs: Vec<Need>,
    }
}

record! {
    /// What advisers warn of, with its way out.
    pub struct Trap {
        /// Its id.
        id: At<Id>,
        /// Its name.
        title: Text,
        /// The warning and the way out.
        text: Text,
        /// Steps that it concerns.
        steps: Vec<At<Id>>,
        /// Papers that it concerns.
        evidence: Vec<At<Id>>,
        /// Routes that it concerns.
        routes: Vec<At<Id>>,
        /// When it matters.
        when: When,
        /// Papers that need one another in a circle.
        ring: Vec<At<Id>>,
        /// The step that breaks the circle.
        way_out: Option<At<Id>>,
        /// What it rests on.
        law: Vec<Citation>,
        /// Who says so.
        sources: Vec<At<Id>>,
        /// How sure we are.
        confidence: Confidence,
        /// When somebody last compared it with its sources.
        checked: calendar::Day,
        /// Entries of the research.
        research: Vec<String>,
        /// No second reader has gone over the texts.
        draft: bool,
    }
}

record! {
    /// Facts or held papers that cannot hold together.
    pub struct Constraint {
        /// Its id.
        id: At<Id>,
        /// What cannot be.
        never: ExprText,
        /// The same in words.
        says: Text,
        /// What it rests on.
        law: Vec<Citation>,
        /// Who says so.
        sources: Vec<At<Id>>,
        /// Entries of the research.
        research: Vec<String>,
        /// No second reader has gone over the texts.
        draft: bool,
    }
}
