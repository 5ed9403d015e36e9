## daftar serve

# $path (Text) where the key is
cli-key-made = A master key was made: { $path }. Keep a copy of it elsewhere: without it, personal data cannot be read again.
# $path (Text) the folder
# $error (Text) what the system says
cli-data-folder = The folder { $path } cannot be used for what the desk keeps: { $error }
# $error (Text) what the store says
cli-store = What the desk keeps cannot be opened: { $error }
# $address (Text) the link
cli-first-administrator = There is no administrator yet. Whoever signs in and opens this link becomes the first: { $address }
# $address (Text) a URL
cli-listening = Daftar is at { $address }
# $place (Text) a folder, or a database without its password
cli-kept-in = What the desk keeps is in { $place }.
# $path (Text) a file's path
cli-key-in = The master key is in { $path }.
cli-stop-hint = Stop it with Ctrl-C.
cli-reloaded = The rulebook was read again.
cli-reload-refused = The changed rulebook has mistakes; the earlier one stays.

## daftar check

cli-errors = { $count ->
    [0] no errors
    [one] 1 error
   *[other] { $count } errors
}
cli-warnings = { $count ->
    [0] no warnings
    [one] 1 warning
   *[other] { $count } warnings
}
cli-notes = { $count ->
    [0] no notes
    [one] 1 note
   *[other] { $count } notes
}
cli-drafts = { $count ->
    [0] no text is a draft
    [one] 1 text is a draft
   *[other] { $count } texts are drafts
}
cli-no-differences = The two rulebooks say the same.
cli-added = Added
cli-removed = Removed
cli-changed = Changed

## daftar store

# $events (Text) how many
# $streams (Text) how many
# $checkpoints (Text) how many
cli-store-holds = The record holds. Events: { $events }; streams: { $streams }; checkpoints compared: { $checkpoints }.
# $global (Text) the number of the event
# $stream (Text) the stream’s name
# $position (Text) the event’s number in the stream
# $why (Text) what is wrong
cli-store-break = The record first breaks at event { $global } (stream { $stream }, position { $position }): { $why }
# $global (Text) the number of the event
# $why (Text) what is wrong
cli-store-break-nowhere = The record first breaks at event { $global }: { $why }
cli-store-fault-missing = events before it are missing.
cli-store-fault-position = earlier events of its stream are missing.
cli-store-fault-hash = it was changed, or an earlier one of its stream was.
cli-store-fault-chain = the chain through the whole record does not run through it.
cli-store-fault-form = its hash is right, but this version of the program cannot read it.
cli-store-fault-checkpoint = the record is another than the one that was signed, or ends earlier.
cli-store-fault-signature = its checkpoint was not signed with this installation’s key, or was changed.
# $events (Text) how many
cli-store-rebuilt = The tables were made anew. Events read: { $events }.
# $done (Text) how many
# $total (Text) of how many
cli-store-progress = { $done } of { $total } events
cli-store-copied = Everything was copied.
cli-store-not-empty = There is something already where the copy should go; choose an empty place.
cli-store-no-events = There are no events yet, so there is nothing to sign.
# $global (Text) the number of the event
cli-store-checkpoint = Signed up to event { $global }:
# $path (Text) a file’s path
cli-store-no-checkpoints = { $path } is not a file of checkpoints.

## daftar backup

# $path (Text) a file’s path
cli-backup-made = The backup is { $path }. The master key is not in it; without that key it cannot be read in full.
cli-backup-restored = The backup was restored.
# $text (Text) what was given
cli-backup-no-key = { $text } is not a key of age.
# $path (Text) a file’s path
cli-backup-no-erasures = { $path } is not a list of erased persons.
# $path (Text) a file’s path
# $reason (Text) the operating system's reason, in English
cli-backup-unwritable = { $path } cannot be written: { $reason }

## daftar ask

cli-ask-number = Type the number of your answer, or one of these letters:
cli-ask-numbers = Type the numbers of your answers with blanks between, or one of these letters:
cli-ask-value = Type your answer, or one of these letters:
cli-ask-why = why we ask
cli-ask-back = back
cli-ask-dont-know = I don’t know
cli-ask-quit = quit; your answers are kept
cli-ask-saved = Your answers are kept in { $file }.
cli-ask-resume = Go on from { $file }.
cli-ask-first = This is the first question.
cli-ask-country = The name of the country, or its two letters
# $file (Text) a file's path
cli-ask-other-goal = The answers in { $file } belong to another goal.
# $file (Text) a file's path
cli-ask-no-answers-file = { $file } is not a file of kept answers.
cli-ask-decides-steps = It decides which steps you need, or what they cost.
cli-ask-decides-sums = It decides what the steps cost.

## What can go wrong

# $path (Text) a file's path
cli-no-file = There is no { $path }.
# $path (Text) a file's path
cli-not-a-folder = { $path } is not a folder.
# $path (Text) a file's path
# $reason (Text) the operating system's reason, in English
cli-unreadable = { $path } cannot be read: { $reason }
# $reason (Text) the operating system's reason, in English
cli-unwritable = The output cannot be written: { $reason }
# $path (Text) a folder's path
cli-folder-too-large = { $path } holds more or larger files than a rulebook may have.

# $id (Text) the id given
cli-unknown-goal = There is no goal { $id }.
# $id (Text) the id given
cli-unknown-route = There is no route { $id } to this goal.
# $goal (Text) the goal's name
# $date (Text) the day of the rules
cli-goal-not-in-force = The goal “{ $goal }” is not in force on { $date }.
# $goal (Text) the goal's name
cli-goal-too-large = The goal “{ $goal }” needs more steps than a plan can hold.
# $zone (Text) a time zone's name
cli-unknown-zone = This system does not know the time zone { $zone }, so say the day with --on.
cli-fix-rulebook = The rulebook has to be put right first.
# $path (Text) a file's path
cli-not-text = { $path } is not UTF-8 text.
# $path (Text) a file's path
cli-file-too-large = { $path } is larger than a facts file may be.
# $name (Text) what was asked for
cli-no-page = There is no subcommand { $name }.
# $address (Text) the address
# $reason (Text) the operating system's reason, in English
cli-no-address = Nothing can be served at { $address }: { $reason }

## daftar plan

# $date (Text) the day of the rules
cli-route-not-in-force = No rule on { $date } knows this route.
# $paper (Text) the paper
cli-need-unfilled = It needs { $paper }, which cannot be had this way.
# $paper (Text) the paper
cli-need-not-in-force = It needs { $paper }, and no rule in force says how to get it.
# $paper (Text) the paper
cli-need-undecided = It is not yet known whether this can be had: { $paper }
cli-timeline-usual = usual time
cli-timeline-latest = at the latest
# $date (Text) the earliest day on which to begin it
cli-begin-from = It should begin on { $date } or later.
# $paper (Text) the paper that is held
# $date (Text) its last day
cli-held-lapses = Your { $paper } lapses on { $date }, before it is used; the plan renews it.
# $year (Text) the year
cli-year-without-list = The public holidays of { $year } are computed; no list of that year exists yet.
cli-duty-without-date = No date can be named in the first twelve months.
cli-tentative = may still move
# $steps (Text) the steps
cli-without-date = No date can be given for: { $steps }

## Without a mail server

cli-codes-here = No mail server is set: sign-in codes are shown here.
# $address (Text) a mail address
# $code (Text) eight digits
cli-code-for = Sign-in code for { $address }: { $code }
