//! Why a command is refused. Codes; the pages word them.

use crate::policy::Action;
use crate::stream::By;

/// Why a command is refused. Nothing has changed then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The policy gives no leave for this.
    MayNot(Action),
    /// There is no such thing here: a stranger learns no more than that.
    Unknown,
    /// It exists already.
    Exists,
    /// Something else happened to the same thing since the page was shown: the position that the page knew, and who moved it on.
    Changed {
        /// The position of the stream when the page was made.
        seen: u64,
        /// The position of the event that came between.
        at: u64,
        /// Who did that.
        by: By,
    },
    /// A firm always has an owner.
    LastOwner,
    /// An invitation or a mandate that is over.
    Over,
    /// The case is paused, withdrawn or done: it changes no more until it is opened again.
    NotOpen,
    /// The step is not part of the plan, or not any more.
    NotInPlan,
    /// No plan can be made, as facts contradict one another or the rules have lost what the case rests on.
    NoPlan,
    /// Papers that the step needs are not there yet: ids of evidence.
    NeedsMissing(Vec<String>),
    /// Nothing waits for a decision here.
    NothingToDecide,
    /// The step is done or decided already.
    Decided,
    /// Who has handed something in does not decide on it, nor anybody of that firm; and the second of two is another than the first.
    OwnFile,
    /// Too late to take it back.
    TooLate,
    /// A value that is empty, too long or in the wrong form: the name of the field.
    Field(&'static str),
}
