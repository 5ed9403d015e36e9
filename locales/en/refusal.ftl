## Why the desk did not do something. Each says what to do.

refusal-title = This was not done
refusal-exists = This is there already. Load the page again to see it.
refusal-changed = Somebody else changed this in the meantime.
refusal-last-owner = A firm always has an owner. Make somebody else an owner first.
refusal-over = This invitation or mandate is over. Ask for a new one.
refusal-not-open = The case is paused, withdrawn or finished, so nothing in it changes. Open it again first.
refusal-not-in-plan = This step is not part of the plan, or not any more.
refusal-no-plan = No plan can be made for this case just now. Put right the answers that contradict each other first; until then a step can only be returned.
# $papers (Text) papers
refusal-needs-missing = Something that this step needs is not there yet: { $papers }
refusal-nothing-to-decide = Nothing waits for a decision here.
refusal-decided = This is decided already and stays as it is.
refusal-own-file = Who has handed something in does not decide on it, and of two decisions each needs another officer.
refusal-too-late = It is too late to take this back: the other side has seen it.

## Fields

refusal-field-name = Write a name, at most 200 characters.
refusal-field-number = Write at most 200 characters.
refusal-field-issuer = Write at most 200 characters.
refusal-field-expires = The last day cannot come before the day of issue.
refusal-field-until = Choose a day in the future.
refusal-field-reference = Write at most 200 characters.
refusal-field-words = Say why, in your own words.
refusal-field-other = This cannot be used. Write it otherwise.
