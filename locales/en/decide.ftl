## The page of a decision

# $step (Text) the step
decide-title = Decide: { $step }
decide-handed-title = What was handed in
decide-list-title = What it must meet
decide-law-title = The law
decide-about-title = What the rulebook says of this step
decide-handed-by = Handed in by
decide-handed-at = Handed in on
decide-done-on = Done on
decide-due = Answer by
decide-firm-words = The firm’s words
decide-no-papers = No paper came with it.
decide-states = State
decide-files = Files
decide-item-comes = comes of this step
decide-item-needs = is needed for it
decide-machine = Checked by the machine
decide-for-you = For you to judge

## What the machine checks

decide-fits = fits
decide-look = look here
decide-check-number = A number is given.
decide-check-no-number = No number is given.
# $date (Text) a date
decide-check-issued = It was issued on { $date }, not after the step was done.
# $date (Text) a date
decide-check-issued-later = It was issued on { $date }, after the day on which the step was done.
decide-check-no-issued = No day of issue is given.
# $date (Text) a date
decide-check-valid = It is valid until { $date }.
# $date (Text) a date
decide-check-lapsed = It lapsed on { $date }.
decide-check-no-end = It names no last day.
# $count (Number) files
decide-check-files = { $count ->
    [one] 1 file is attached.
   *[other] { $count } files are attached.
}
decide-check-no-file = No file is attached.
decide-check-there = It is there, in the state that is asked for.
decide-check-missing = It is not there, or not in the state that is asked for.
decide-check-not-filed = It did not come with what was handed in.
decide-judge-paper = Does the paper show what the rule asks, and does it belong to this firm?

## The decision

decide-verdict-title = Your decision
decide-accept = Accept
decide-accept-then = The step is done. After ten seconds the firm sees it, and the next steps open.
decide-send-back = Return
decide-send-back-then = The firm reads what is missing and your words, puts it right and hands it in again.
decide-refuse = Refuse
decide-refuse-then = The firm reads which law says so and that it can object; a second officer then looks at it. It can also put it right and hand it in again.
decide-items = What is missing or wrong
decide-items-hint = If you return it
decide-source = Which law says so
decide-source-hint = If you refuse it
decide-source-choose = Choose a law
decide-words = Your words to the firm
decide-words-hint = Needed if you return or refuse. Say what to do, not only what is wrong.
decide-submit = Decide
decide-two-first = This step takes two officers. Yours is the first decision; the firm sees nothing until the second.
# $who (Text) a name
# $verdict (Text) a decision
decide-two-second = { $who } has decided first: { $verdict }. The same decision from you makes it final; another one needs a further officer.
decide-choose = Choose one of the three.
decide-words-needed = Say why, in your own words.
# $count (Text) a number
decide-words-long = This is too long. Write at most { $count } characters.
decide-items-needed = Choose what is missing or wrong.
decide-source-needed = Choose the law that says so.
decide-paper-changed = The firm changed a paper while you were reading. Look at it again, then decide.

## Why somebody cannot decide

decide-own-firm = You belong to this firm or act for it, so another officer decides on its files.
decide-own-hand = You handed this in or decided first, so another officer decides now.
decide-nothing = Nothing waits for a decision on this step.
decide-closed = The case is not open, so nothing in it is decided.
decide-reads = Your role lets you read here, not decide.

## After the decision

decide-accepted = Accepted
decide-returned = Returned
decide-refused = Refused
# $who (Text) a name
# $when (Text) a date with the time
# $verdict (Text) a decision
decide-decided = { $verdict }. { $who } decided on { $when }.
decide-first-of-two = The first of two decisions is made. It waits for a second officer.
decide-undo = Take it back
decide-undo-line = For ten seconds you can take this back; the firm has seen nothing yet.
decide-undo-first-line = Until a second officer has decided you can take this back.
decide-next = Next case in the queue
decide-to-case = To the case

## Notes

decide-notes-title = Notes of the desk
decide-notes-lead = Only officers and auditors read this. The firm never sees it, nor does anybody who acts for the firm.
decide-notes-none = No note yet.
decide-notes-write = Your note
decide-notes-save = Add the note
decide-notes-empty = Write something first.
decide-notes-gone = (This note was erased with its writer’s data.)
