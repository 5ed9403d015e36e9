## daftar serve

# $address (Text) a URL
cli-listening = Daftar is at { $address }
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
