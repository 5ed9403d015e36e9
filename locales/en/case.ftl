## Opening a case from a plan

case-open = Open a case at the desk
case-open-hint = The desk then goes this way with you: it checks each paper, answers each step, and says whose turn it is.
case-new-title = Open a case
case-new-lead = The desk follows this plan with you, step by step, until you are registered.
case-new-comes-along = What comes along
case-new-goal = Goal
case-new-route = Route
case-new-rules = Rules and first day
case-new-facts = Your answers
case-new-papers = Papers you hold
case-new-papers-hint = They go into the firm’s vault; numbers and files can be added there.
case-new-change = Change the answers
case-new-firm = For which firm?
case-new-another = Another firm
case-new-no-firm = Name your firm. You become the owner of its account and can invite others.
case-new-name = Name of the firm
case-new-name-hint = As it stands in the register at home
case-new-number = Registration number at home
case-new-submit = Open the case
case-new-closed-title = No case can be opened on this route yet
case-new-closed = The route is closed with these answers. The plan says why, and what would open it.
case-new-undecided = One answer or more is still open. You can answer in the case; steps that depend on it wait until then.
case-new-to-plan = Back to the plan
case-new-choose-firm = Choose a firm, or name another.
case-new-name-needed = Write the name of the firm, at most 200 characters.
case-new-number-long = Write at most 200 characters.
case-new-not-yours = You may not open cases for this firm. Choose another.

## The pages of a case

case-trail = Above this page
case-tabs = The pages of this case
case-tab-plan = Plan
case-tab-facts = Answers
case-tab-messages = Messages
case-tab-chronicle = Chronicle
case-tab-duties = Duties
# $route (Text) the route
# $firm (Text) the firm's name
case-title = { $route }: { $firm }
case-open-state = Open
case-paused-state = Paused
case-withdrawn-state = Withdrawn
case-done-state = Goal reached

## Whose turn, and the next thing

case-your-turn = Your turn
case-firm-turn = The firm’s turn
case-desk-turn = The desk’s turn
case-office-turn = At an office outside
case-nobody-turn = Nobody’s turn
# $step (Text) the step
case-next-ready = Next: { $step }
# $step (Text) the step
case-next-back = Sent back: { $step }
# $step (Text) the step
case-next-desk = The desk looks at: { $step }
# $step (Text) the step
case-next-authority = Under way at an office: { $step }
case-next-ready-line = Nothing is missing for it. Do it, then hand it in here.
case-next-back-line = The desk says what is missing. Put it right and hand it in again.
case-next-desk-line = Nothing is for you to do just now. You are told when it is decided.
# $date (Text) a date
case-next-desk-by = The desk answers by { $date }.
case-next-authority-line = When the office has answered, record the result here.
# $count (Number) further steps that can be done now
case-next-also = { $count ->
    [one] 1 more step can be done now.
   *[other] { $count } more steps can be done now.
}
case-next-fact = An answer is missing
case-next-fact-line = The next steps depend on it.
case-next-done = The goal is reached
case-next-done-line = The desk has accepted every step. What is due from now on stands under Duties.
case-next-paused = The case is paused
case-next-paused-line = No step can be handed in until it goes on. Dates move meanwhile.
case-next-withdrawn = The case was withdrawn
case-next-withdrawn-line = Nothing is lost: it can be opened again and goes on where it stood.
case-next-blocked = The plan has come to a stop
case-next-blocked-line = With what is known now, the route no longer leads to the goal. Look at your answers, or write to the desk.
case-go-step = Go to this step
case-go-back = See what is missing
case-go-result = Record the result
case-go-fact = Answer
case-go-duties = See the duties
case-go-decide = Decide on this step

## When it ends

case-ends = Expected end
# $date (Text) a date
case-ends-typical = { $date } if all goes as usual
# $date (Text) a date
case-ends-latest = at the latest { $date }
case-ends-unknown = Cannot be said, because no source gives the time of some steps.
# $steps (Text) how many steps are done, in words
# $all (Text) how many there are, in words
case-progress = { $steps } of { $all }
case-progress-title = Accepted

## The living plan

case-plan = The plan
case-step-done = Done
case-step-desk = With the desk
case-step-authority = Under way
case-step-back = Sent back
case-step-ready = Can begin
case-step-ahead = Ahead
case-step-gone = Not needed any more
case-critical = Every day lost here delays the end.
# $date (Text) a date
case-when-done = Done on { $date }
# $date (Text) a date
case-when-since = Under way since { $date }
# $date (Text) a date
case-when-handed = Handed in on { $date }
# $date (Text) a date
case-when-returned = Sent back on { $date }
# $from (Text) a date
# $to (Text) a date
case-when-expected = Expected from { $from } to { $to }
# $date (Text) a date
case-when-expected-from = Expected from { $date }; no source says how long it takes
# $papers (Text) papers
case-waits-for = Waits for: { $papers }
case-waits-fact = Waits for an answer
# $date (Text) a date
case-late-by = Usually done by { $date }: this is late.
# $date (Text) a date
case-late-critical = Usually done by { $date }: this is late, and the end moves with it.
case-plan-ahead = Still ahead
case-plan-done = What is done
case-plan-gone = Not needed any more
case-plan-empty = The plan has no steps.
case-no-journey-title = No plan can be made just now
case-no-journey-gone = The rules no longer have something that this case rests on. The desk has to look at it.
case-no-journey-contradiction = Two answers contradict each other. Change one of them, and the plan is back.
case-no-journey-desk = Until it is put right, a step can be returned to the firm but neither accepted nor refused.

## Papers of the case

case-papers = Papers
case-papers-none = No paper has come in yet.
case-papers-vault = All papers of the firm
case-paper-review = The desk is looking at it
case-paper-accepted = Accepted
case-paper-claimed = Held, not yet looked at
# $number (Text) a paper's number
case-paper-number = No. { $number }
# $date (Text) a date
case-paper-expires = valid until { $date }

## Pause, withdraw, reopen

case-steer = Pause or withdraw
case-pause = Pause the case
case-pause-line = Nobody works on it until you go on. Nothing is lost.
case-resume = Go on with the case
case-withdraw = Withdraw the case
case-withdraw-line = The desk stops working on it. You can open it again whenever you like.
case-withdraw-sure = Yes, withdraw it
case-reopen = Open it again
case-take-along = Take the whole case along
case-take-along-line = All papers, the chronicle to read and for machines, and a checksum of each file.

## When the law changes

case-law-title = The law changed for this case
case-law-lead = These rules have a new wording that also counts for cases already open:
# $title (Text) what changed
# $date (Text) a date
case-law-change = { $title }, from { $date }
case-law-effect = What that does to your plan
case-law-nothing = Your steps and dates stay as they are.
case-law-adopt = Go on under the new rules
case-law-adopt-line = What is done stays done.
# $date (Text) a date
case-law-on = This case follows the rules of { $date }.

## A plan before and after

# $before (Text) a date
# $after (Text) a date
case-change-ends = The expected end moves from { $before } to { $after }.
# $steps (Text) steps
case-change-added = New steps: { $steps }
# $steps (Text) steps
case-change-dropped = No longer needed: { $steps }
case-change-closes = The route would be closed. The case could not go on.
case-change-opens = The route would be open.
case-change-undecides = Whether the route is open would depend on a further answer.
case-change-same = The plan stays as it is.

## Facts

case-facts-title = What is known in this case
case-facts-lead = The plan rests on these answers. When one changes, you see what that does before it counts.
case-facts-open = Still to be answered
case-facts-open-none = Nothing is left to answer.
case-facts-known = Answered
case-facts-from-plan = from the plan
# $who (Text) a name
# $date (Text) a date
case-facts-told = told by { $who } on { $date }
case-facts-preview = What this changes
# $fact (Text) the question, short
case-facts-preview-of = { $fact }: before and after
case-facts-before = Before
case-facts-after = After
case-facts-accept = Accept the change
case-facts-keep = Keep it as it was
case-facts-see = See what it changes
case-facts-same = This is the answer already.

## Conflict

case-conflict-title = Somebody else changed this in the meantime
case-conflict-lead = Nothing of yours is lost, and nothing was overwritten. Here are both changes.
case-conflict-theirs = What happened
case-conflict-yours = What you sent
case-conflict-send = Send mine again
case-conflict-leave = Leave it as it is now
case-conflict-you = This was you, in another window.

## Messages

case-messages-title = Messages
case-messages-lead = Between your firm and the desk, about this case only. Each side gets a mail when something new is here; several messages within minutes are told of together.
case-messages-none = No message yet.
case-messages-write = Your message
case-messages-files = Files
case-messages-files-hint = PDF or pictures
case-messages-send = Send
case-messages-empty = Write something first.
case-messages-long = This is too long. Write at most { $count } characters.
case-messages-gone = (This message was erased with its writer’s data.)
# $count (Number) messages
case-messages-count = { $count ->
    [0] No message
    [one] 1 message
   *[other] { $count } messages
}
case-messages-all = All messages

## Duties

case-duties-title = Duties of this firm
case-duties-lead = What falls due in the next twelve months for what this case has brought.
case-duties-none = Nothing is held yet that brings duties.
case-duties-file = Calendar file

## The page of a step

case-step-what = What it is
case-step-guide = More in the guide
case-step-needs = What it needs
case-step-need-met = there
case-step-need-bring = you bring it
case-step-need-missing = still missing
case-step-need-maybe = perhaps needed
case-step-needs-none = It needs no paper.
case-step-gives = What you get
case-step-form-lead = Do this step where it is done, then write down here what came of it. The desk looks at it and answers.
case-step-hand-in-title = Hand it in
case-step-begin-title = It is under way at the office
case-step-begin-line = Say since when, so that the dates of the plan are right.
case-step-began-on = Under way since
case-step-begin = It is under way
case-step-day = Day on which it was done
case-step-reference = Reference of the office
case-step-reference-hint = As it stands on the receipt or on the portal
case-step-paper-number = Number
case-step-paper-issuer = Issued by
case-step-paper-issued = Issued on
case-step-paper-expires = Valid until
case-step-paper-expires-hint = Leave it empty if the paper names no last day.
case-step-paper-files = Files
case-step-paper-files-hint = PDF, JPEG or PNG; several if the paper has several pages
case-step-paper-files-kept = Kept with the draft:
case-step-paper-from-vault = From the firm’s vault
case-step-words = Anything the desk should know
case-step-words-hint = Only for this step
case-step-submit = Hand in to the desk
case-step-save = Save and go on later
case-step-saved = Saved. Nobody but you sees it until you hand it in.
case-step-handed-title = Handed in
# $who (Text) a name
# $date (Text) a date
case-step-handed-by = { $who } handed it in on { $date }.
case-step-take-back = Take it back
case-step-take-back-line = Until the desk has decided you can take it back and change it.
case-step-returned-title = The desk sent it back
case-step-returned-items = Missing or wrong:
case-step-refused-title = The desk cannot accept it
# $source (Text) the law's title
case-step-refused-source = This rests on: { $source }
case-step-refused-appeal = You can object: write to the desk in this case. A second officer then looks at it. You can also mend it and hand it in again.
case-step-accepted-title = Accepted
# $date (Text) a date
case-step-accepted-on = The desk accepted it on { $date }.
case-step-second = One officer has decided. This step needs a second.
case-step-second-firm = The desk is looking at it. This step takes two officers.
case-step-not-yet = It cannot be done yet
case-step-read-only = Your role lets you read here, not hand in.
case-step-gone-line = This step is not needed any more. What was done stays on record.
case-step-words-of-desk = In the desk’s words
case-step-your-words = In your words
case-step-prepared = In which state is it now?

## What a machine can see in a paper

case-check-title = Please look again
case-check-lead = This is only a hint; you can hand it in as it is.
case-check-day-ahead = The day lies in the future.
# $date (Text) a date
case-check-issued-later = It was issued after the day on which the step was done, { $date }.
# $date (Text) a date
case-check-lapsed = It has lapsed on { $date }.
# $date (Text) a date
# $step (Text) the step
case-check-lapses-before = It lapses on { $date }, before { $step } needs it.
# $states (Text) states of a paper
case-check-states = Not yet done to it: { $states }
# $form (Text) what the number looks like
case-check-number = This number does not look right. It should look like { $form }.
case-check-sum = The check digits of this number do not fit: one digit may be mistyped.
case-check-no-file = No file is there yet.
case-file-too-large = A file can have at most 100 MB.
case-file-no-room = The firm has no more room for files. Take out some that are not needed.
case-file-kind = Only PDF, JPEG and PNG are taken, whatever the name says.
case-file-too-many = At most 20 files can be sent at once.
