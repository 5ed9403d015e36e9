obligation-title = Obligations after registration
obligation-lead = Type the day on which you got each paper, and see what falls due when.
obligation-paper-date = Date of issue
obligation-show = Show the calendar
obligation-calendar = What falls due
obligation-none = Nothing falls due in these twelve months.
# $date (Text) a date
obligation-due = Due { $date }
# $date (Text) a date
obligation-opens = Can be done from { $date }
# $date (Text) a date
obligation-grace = With grace until { $date }
obligation-once = Once
# $time (Text) a duration
obligation-once-within = Once, within { $time }
obligation-yearly = Every year
obligation-quarterly = Every quarter
obligation-monthly = Every month
# $time (Text) a duration
obligation-every = Every { $time }
obligation-on-event = When something happens
obligation-continuous = All the time
obligation-due-unknown = No source says when it falls due.
obligation-moves = If this is a day off, the next working day counts.
obligation-penalty = If it is missed
obligation-penalty-unknown = No source names a penalty.
obligation-binds = Binds whoever holds
obligation-calendar-hint = Open the file in your calendar to be reminded.
obligation-papers = What do you hold, and since when?
obligation-papers-hint = Leave the others empty. Each date decides when its duties fall due.
obligation-held-unknown = We hold it; the date is not known
obligation-elsewhere = From other authorities
obligation-facts = What else decides
obligation-facts-hint = Only what the duties of your papers depend on. “I don’t know” is an answer.
obligation-year-key = A diamond is the last day. The bar before it shows from when it can be done, the dashes after it how long there is grace.
obligation-overdue = Past its day, still possible with grace
obligation-undated = Without a day in these months
obligation-undated-lead = Duties that hold all the time, follow from something that happens, fall outside these months, or whose paper has no date here.
obligation-each = The duties one by one
obligation-maybe = May apply
obligation-tell-papers = Name at least one paper, and the calendar appears here.
obligation-none-bound = No duty in the rulebook binds who holds these papers.
# $from (Text) first day
# $to (Text) last day
obligation-span = From { $from } to { $to }
# $from (Text) first day
# $to (Text) last day
obligation-year-text = The year from { $from } to { $to }, with the last day of each duty. The list below says the same.
obligation-depends = It depends on: { $facts }
obligation-open = Some duties depend on what is not told yet: { $facts }.
obligation-answer = Answer
obligation-change = Change papers and answers
