//! Every mistake that loading and checking know, with its arguments.

use super::Severity;

/// A kind of entity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the vocabulary of the format page")]
pub enum Kind {
    Rulebook,
    Source,
    Calendar,
    Authority,
    Fact,
    State,
    Evidence,
    Step,
    Bundle,
    Route,
    Goal,
    Obligation,
    Trap,
    Constraint,
    Record,
    Term,
    Omission,
}

impl Kind {
    /// All kinds, in the order of the format page.
    pub const ALL: [Self; 17] = [
        Self::Rulebook,
        Self::Source,
        Self::Calendar,
        Self::Authority,
        Self::Fact,
        Self::State,
        Self::Evidence,
        Self::Step,
        Self::Bundle,
        Self::Route,
        Self::Goal,
        Self::Obligation,
        Self::Trap,
        Self::Constraint,
        Self::Record,
        Self::Term,
        Self::Omission,
    ];

    /// Stable singular word for machines and URLs.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Rulebook => "rulebook",
            Self::Source => "source",
            Self::Calendar => "calendar",
            Self::Authority => "authority",
            Self::Fact => "fact",
            Self::State => "state",
            Self::Evidence => "evidence",
            Self::Step => "step",
            Self::Bundle => "bundle",
            Self::Route => "route",
            Self::Goal => "goal",
            Self::Obligation => "obligation",
            Self::Trap => "trap",
            Self::Constraint => "constraint",
            Self::Record => "record",
            Self::Term => "term",
            Self::Omission => "omission",
        }
    }
}

/// What a value of the file looks like, or should.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is the plain word for its form")]
pub enum Shape {
    Nothing,
    Text,
    List,
    Mapping,
    Bool,
    Integer,
    Id,
    FactId,
    Date,
    VagueDate,
    Money,
    Expression,
    Days,
    MonthDay,
    Language,
    CountryCode,
    Currency,
}

impl Shape {
    /// Stable word for machines.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Nothing => "nothing",
            Self::Text => "text",
            Self::List => "list",
            Self::Mapping => "mapping",
            Self::Bool => "bool",
            Self::Integer => "integer",
            Self::Id => "id",
            Self::FactId => "fact-id",
            Self::Date => "date",
            Self::VagueDate => "vague-date",
            Self::Money => "money",
            Self::Expression => "expression",
            Self::Days => "days",
            Self::MonthDay => "month-day",
            Self::Language => "text-in-three-languages",
            Self::CountryCode => "country-code",
            Self::Currency => "currency",
        }
    }
}

/// A mistake, or something worth knowing.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "variants are explained; their fields are the arguments of the sentence")]
pub enum Problem {
    // ---- the file ----
    /// The bytes are not UTF-8.
    NotUtf8,
    /// The file is larger than a rulebook file may be.
    FileTooLarge { limit: usize },
    /// A byte-order mark; it was skipped.
    ByteOrderMark,
    /// The YAML reader gave up.
    Yaml { info: String },
    /// Indented with a tab.
    Tab,
    /// Nested deeper than the format needs.
    TooDeep { limit: usize },
    /// Anchors and aliases are not part of the format.
    Alias,
    /// Tags are not part of the format.
    Tag,
    /// More than one document in a file.
    SecondDocument,
    /// The same key twice in a mapping.
    DuplicateKey { key: String },
    /// A key that is not a word.
    KeyNotText,
    /// The rulebook has more than the format's limit of something.
    TooMany { kind: Kind, limit: usize },
    // ---- the form ----
    /// A key that the format does not know.
    UnknownKey { key: String, near: Option<String> },
    /// A key that must be there.
    MissingKey { key: &'static str },
    /// A value of another form.
    Expected { expected: Shape, found: Shape },
    /// A word that is not among the allowed ones.
    UnknownWord { word: String, near: Option<String>, allowed: Vec<&'static str> },
    /// A value that does not read as its form asks.
    BadValue { expected: Shape, value: String },
    /// A text without one of its languages.
    EmptyText { language: &'static str },
    /// Two keys that exclude each other, or one that needs another.
    KeysConflict { keys: &'static str },
    // ---- references ----
    /// No entity of this kind has this id.
    UnknownId { kind: Kind, id: String, near: Option<String> },
    /// The id stands twice within its kind.
    DuplicateId { kind: Kind, id: String },
    /// No `rulebook` entity, or more than one.
    RulebookEntity { found: usize },
    // ---- editions ----
    /// No edition at all.
    NoEdition,
    /// Ends before it begins.
    BackwardsEdition,
    /// Two editions cover the same day.
    EditionsOverlap,
    /// Days between two editions that none covers.
    EditionHole { from: String, until: String },
    // ---- facts ----
    /// A fact whose declaration misses what its type needs.
    FactNeeds { key: &'static str },
    /// A default or limit outside the type.
    FactRange,
    /// A personal fact in a public goal.
    PersonalFact { fact: String, goal: String },
    /// A fact that nothing mentions.
    UnusedFact { fact: String },
    // ---- expressions ----
    /// The expression does not hold.
    Expression(expr::ErrorKind),
    /// A condition that no fact can make true.
    NeverTrue,
    // ---- the graph ----
    /// A need that nothing gives and that is no input.
    NobodyGives { evidence: String },
    /// A preparation state that no preparation makes.
    NobodyMakes { state: String },
    /// Needs that go round in a circle, without a way out.
    Ring { members: Vec<String> },
    /// A circle with its way out.
    RingWithWayOut { trap: String, members: Vec<String>, way_out: String },
    /// A circle that can be left, but no trap says how.
    RingWithoutTrap { members: Vec<String> },
    /// A trap whose ring is not in the graph.
    NoSuchRing { trap: String },
    /// A trap whose way out does not break the ring.
    WayOutFails { trap: String },
    /// A step that no goal reaches.
    UnreachedStep { step: String },
    /// Evidence that no step, route or goal needs.
    UnusedEvidence { evidence: String },
    /// A preparation order that two needs want both ways round.
    PreparationOrder { state: String, other: String },
    /// A route that no answers can open.
    RouteNeverOpens { route: String, need: Option<String> },
    /// A step in force needs evidence of which no edition is in force on some day.
    NoEditionInForce { kind: Kind, id: String, on: String },
    /// Two steps of the same rank give the same evidence under conditions that can both hold.
    SameRank { evidence: String, other: String },
    // ---- care ----
    /// Nothing is cited.
    NoCitation,
    /// A source dated after the rule was checked, or a rule checked in its own future.
    CheckedBeforePublished { source: String },
    /// Texts that no second reader has gone over.
    Drafts { count: usize },
}

impl Problem {
    /// How bad it is.
    #[must_use]
    pub fn severity(&self) -> Severity {
        match self {
            Self::ByteOrderMark
            | Self::EditionHole { .. }
            | Self::UnusedFact { .. }
            | Self::NeverTrue
            | Self::UnreachedStep { .. }
            | Self::UnusedEvidence { .. }
            | Self::NobodyMakes { .. }
            | Self::RouteNeverOpens { .. }
            | Self::NoEditionInForce { .. }
            | Self::SameRank { .. }
            | Self::RingWithoutTrap { .. }
            | Self::WayOutFails { .. }
            | Self::CheckedBeforePublished { .. } => Severity::Warning,
            Self::RingWithWayOut { .. } | Self::NoCitation | Self::Drafts { .. } => Severity::Note,
            _ => Severity::Error,
        }
    }

    /// Stable code for machines and for looking it up.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotUtf8 => "not-utf8",
            Self::FileTooLarge { .. } => "file-too-large",
            Self::ByteOrderMark => "byte-order-mark",
            Self::Yaml { .. } => "yaml",
            Self::Tab => "tab",
            Self::TooDeep { .. } => "too-deep",
            Self::Alias => "alias",
            Self::Tag => "tag",
            Self::SecondDocument => "second-document",
            Self::DuplicateKey { .. } => "duplicate-key",
            Self::KeyNotText => "key-not-text",
            Self::TooMany { .. } => "too-many",
            Self::UnknownKey { .. } => "unknown-key",
            Self::MissingKey { .. } => "missing-key",
            Self::Expected { .. } => "expected",
            Self::UnknownWord { .. } => "unknown-word",
            Self::BadValue { .. } => "bad-value",
            Self::EmptyText { .. } => "empty-text",
            Self::KeysConflict { .. } => "keys-conflict",
            Self::UnknownId { .. } => "unknown-id",
            Self::DuplicateId { .. } => "duplicate-id",
            Self::RulebookEntity { .. } => "rulebook-entity",
            Self::NoEdition => "no-edition",
            Self::BackwardsEdition => "backwards-edition",
            Self::EditionsOverlap => "editions-overlap",
            Self::EditionHole { .. } => "edition-hole",
            Self::FactNeeds { .. } => "fact-needs",
            Self::FactRange => "fact-range",
            Self::PersonalFact { .. } => "personal-fact",
            Self::UnusedFact { .. } => "unused-fact",
            Self::Expression(kind) => kind.code(),
            Self::NeverTrue => "never-true",
            Self::NobodyGives { .. } => "nobody-gives",
            Self::NobodyMakes { .. } => "nobody-makes",
            Self::Ring { .. } => "ring",
            Self::RingWithWayOut { .. } => "ring-with-way-out",
            Self::RingWithoutTrap { .. } => "ring-without-trap",
            Self::NoSuchRing { .. } => "no-such-ring",
            Self::WayOutFails { .. } => "way-out-fails",
            Self::UnreachedStep { .. } => "unreached-step",
            Self::UnusedEvidence { .. } => "unused-evidence",
            Self::PreparationOrder { .. } => "preparation-order",
            Self::RouteNeverOpens { .. } => "route-never-opens",
            Self::NoEditionInForce { .. } => "no-edition-in-force",
            Self::SameRank { .. } => "same-rank",
            Self::NoCitation => "no-citation",
            Self::CheckedBeforePublished { .. } => "checked-before-published",
            Self::Drafts { .. } => "drafts",
        }
    }
}
