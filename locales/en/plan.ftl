plan-title = Your plan
# $route (Text) the route's title
plan-heading = Your plan: { $route }
plan-open = This route is open to you.
plan-undecided = Whether this route is open depends on what you have not answered yet.
plan-closed = This route is closed to you. Here is what it would take if it were open.
plan-compare = Compare all routes

## Time

plan-time = Time
plan-begins = You begin
plan-ready = You are ready
# $date (Text) a date
plan-ready-earliest = At the earliest on { $date }
# $date (Text) a date
plan-ready-typical = Usually on { $date }
# $date (Text) a date
plan-ready-latest = At the latest on { $date }
plan-no-date = No date can be given, because the time for these steps is unknown:
# $steps (Text) the steps whose days are unknown
plan-days-unknown = Not counted, because no source says how long it takes: { $steps }
plan-earliest = Earliest
plan-typical = Usual
plan-latest = Latest
plan-timeline = Timeline
# $steps (Text) how many steps, in words
# $from (Text) first day
# $to (Text) last day
plan-timeline-text = Timeline of { $steps } from { $from } to { $to }. The list of steps below gives the dates.
plan-critical = Every day lost here delays the whole.
plan-critical-path = The longest chain
plan-days-off = Days off
plan-days-off-tentative = Days off, not yet certain
plan-you-are-here = You are here
plan-at-once = Can begin at once
# $steps (Text) the steps that it waits for
plan-after = After: { $steps }
# $date (Text) a date
plan-starts = Begins { $date }
# $date (Text) a date
plan-ends = Done { $date }

## Money

plan-fees = Fees
plan-fees-first = In the first year
plan-fees-later = In each later year
# $fees (Text) the fees that no source gives
plan-fees-unknown = Not counted, because no source names the amount: { $fees }
plan-fees-none = No fee
# $payee (Text) who is paid
plan-paid-to = Paid to { $payee }
# $converted (Text) an amount in the reader's currency
# $rate (Text) the rate, as in: SAR 1 = PKR 74
# $source (Text) who says so, and when
plan-converted = ≈ { $converted } at { $rate } ({ $source })
plan-rate = Show in another currency
plan-rate-hint = Type the rate that your bank gives you.

## Steps

plan-steps = Steps
plan-steps-left = { $count ->
    [0] No step left
    [one] 1 step left
   *[other] { $count } steps left
}
plan-step-maybe = Perhaps
plan-step-maybe-why = Whether you need this step depends on an open question.
plan-step-one-of = One of these, depending on an open question:
plan-step-done = Done
plan-step-renew = Renew
plan-why-step = Why this step
# $paper (Text) the paper
# $step (Text) the step that needs it
plan-needed-for = { $paper } is needed for: { $step }
# $paper (Text) the paper
plan-needed-for-goal = { $paper } is part of the goal.
# $steps (Text) the steps that need what it gives
plan-needed-in = Needed for: { $steps }.
plan-goal-itself = the goal itself
# $number (Text) its place in the list
plan-step-number = Step { $number }
# $answer (Text) the reader's answer, with its question
plan-because-answer = Because you answered: { $answer }
plan-place = Where
plan-needs = What you need for it
plan-gives = What you get

## Papers

plan-papers = Checklist of papers
plan-papers-bring = Papers that you bring
plan-papers-get = Papers that you get on the way
# $states (Text) how it is prepared
plan-prepared = Prepared: { $states }
plan-have-it = We have it

## What to watch

plan-traps = What to watch for
plan-way-out = The way out
plan-warnings = Please note
# $paper (Text) the paper
# $date (Text) the day on which it lapses
# $step (Text) the step that needs it later
plan-warning-lapses = { $paper } lapses on { $date }, before it is used: { $step }. Begin it later, or plan to renew it.
# $step (Text) the step
# $date (Text) the day of the change
plan-warning-changes = The rules for this step change on { $date }, before you would begin it: { $step }
plan-before-change = Until then
plan-after-change = From then on
plan-warning-tentative = Dates near the two Eids and other holidays of the moon may move by a day or two.
plan-obligations = After you are ready
plan-obligations-lead = Duties that begin with the papers you then hold.

## Take it with you

plan-take-along = Take the plan with you
plan-share-hint = The link holds your answers: whoever has it sees this plan.
# $on (Text) the day of the rules
# $start (Text) the first day of the plan
plan-as-of = Rules as of { $on }, begun on { $start }
plan-change-dates = Change these dates
plan-rules-on = Rules of the day
plan-starts-on = First day of the plan
plan-old-rules = This plan follows the rules of an earlier day.
plan-whatsapp = Share by WhatsApp
plan-mail = Send by e-mail
plan-link = Link to this plan
plan-link-hint = Select it and copy it.
plan-from-address-bar = Copy the address of this page from your browser.
# $limit (Text) how many signs an address may have
plan-link-too-long = With this many answers the address is longer than { $limit } signs, and many programs would cut it off. Save the plan as a file instead.
plan-timeline-key = A strong bar: a day lost there delays everything. A dotted line: it can take until then. Grey above: days off.
# $step (Text) the step
plan-perhaps = { $step } (perhaps)
plan-papers-have = Papers you already have
plan-checklist-lead = Tick off on paper what is ready.
plan-questions-open = Questions still open
plan-together = Known only together
# $step (Text) the step
# $fee (Text) what the fee is for
plan-fee-of = { $step }: { $fee }
plan-currencies = Each currency for itself; they are not added.
plan-sure-law = Law and sources
plan-papers-of-step = Papers it needs
plan-bring = you bring it
plan-you-have = you have it
plan-date-hint = For example { $date }
