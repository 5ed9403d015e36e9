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
