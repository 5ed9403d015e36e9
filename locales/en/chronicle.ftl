chronicle-title = Chronicle
chronicle-lead = Everything that happened in this case, the latest first. Nothing here can be changed or removed.
chronicle-all = The whole chronicle
chronicle-clockwork = The desk’s clock
chronicle-erased = Somebody whose data was erased
chronicle-you = you

## What happened. Each sentence follows the name of who did it and a colon.

# $route (Text) the route
chronicle-opened = opened the case: { $route }
# $facts (Text) what is now answered how
chronicle-facts-changed = changed answers: { $facts }
# $fact (Text) the question, short
# $value (Text) the answer
chronicle-fact = { $fact }: { $value }
chronicle-fact-unknown = not known
# $date (Text) a date
chronicle-law-changed = moved the case to the rules of { $date }
# $officer (Text) a name
chronicle-taken = gave the case to { $officer }
chronicle-taken-self = took the case
chronicle-released = gave the case back to the queue
# $step (Text) the step
# $date (Text) a date
chronicle-begun = said that a step is under way since { $date }: { $step }
# $step (Text) the step
# $date (Text) a date
chronicle-handed = handed in a step, done on { $date }: { $step }
# $step (Text) the step
chronicle-taken-back = took back a step: { $step }
# $step (Text) the step
chronicle-proposed = decided as the first of two officers: { $step }
# $step (Text) the step
chronicle-accepted = accepted: { $step }
# $step (Text) the step
# $papers (Text) what is missing
chronicle-returned = sent back: { $step }. Missing or wrong: { $papers }
# $step (Text) the step
chronicle-returned-bare = sent back: { $step }
# $step (Text) the step
# $source (Text) the law's title
chronicle-refused = refused: { $step }, under { $source }
# $step (Text) the step
chronicle-undone = took the decision back: { $step }
chronicle-said = wrote a message
# $count (Number) files
chronicle-said-files = { $count ->
    [one] wrote a message with 1 file
   *[other] wrote a message with { $count } files
}
chronicle-noted = wrote a note for officers
chronicle-paused = paused the case
chronicle-resumed = went on with the case
chronicle-withdrawn = withdrew the case
chronicle-reopened = opened the case again
chronicle-completed = the goal is reached
# $number (Text) an article or reference number
chronicle-reference = Reference { $number }
chronicle-of-firm = Somebody of the firm
chronicle-of-adviser = The firm’s adviser
chronicle-of-desk = An officer of the desk
