## The pages of the desk

queue-pages = The pages of the desk
queue-page-queue = Queue
queue-page-search = Search
queue-page-people = People
queue-page-outbox = Outbox

## The queue

queue-title = Queue
queue-lead = One line is one case. What has waited longest comes first.
queue-piles = Parts of the queue
queue-mine = Needs me now
queue-unassigned = Unassigned
queue-firm = Waiting for the firm
queue-overdue = Overdue
# $name (Text) the part of the queue
# $count (Text) how many cases
queue-pile = { $name } ({ $count })
# $count (Text) a number
queue-more-than = more than { $count }
queue-empty-mine = Nothing waits for you just now.
queue-empty-mine-go = Take a case that nobody has yet
queue-empty-unassigned = Every case that waits for the desk has an officer.
queue-empty-firm = No open case waits for its firm.
queue-empty-overdue = No answer is overdue.
queue-filter = Filter and sort
queue-route = Route
queue-all-routes = All routes
queue-authority = Authority of the step
queue-all-authorities = All authorities
queue-desk = Desk
queue-all-desks = Both desks
queue-order = Order
queue-oldest = Longest waiting first
queue-latest = Latest first
queue-caption = Cases
queue-column-firm = Firm
queue-column-step = Step
queue-column-route = Route
queue-column-since = Waiting since
queue-column-due = Answer by
queue-column-officer = Officer
queue-column-act = Take
queue-nobody = nobody
queue-me = you
queue-no-name = an officer without a name
queue-no-due = no day set
# $date (Text) a date
queue-late = { $date }, overdue
queue-more = Next cases
queue-first = Back to the first
queue-take = Take
# $firm (Text) the firm's name
queue-take-of = the case of { $firm }
# $next (Text) a key
# $before (Text) a key
# $open (Text) a key
# $take (Text) a key
queue-keys = Keys: { $next } next, { $before } previous, { $open } open, { $take } take

## Who has a case

queue-at-the-desk = At the desk
# $who (Text) a name
queue-has = { $who } has this case.
queue-you-have = You have this case.
queue-nobody-has = Nobody has this case yet.
queue-take-it = Take the case
queue-give-back = Give it back
queue-hand-over = Hand it over
queue-hand-over-to = To whom
queue-choose = Choose somebody
queue-cannot-have = This person cannot have the case: they have no such role, or belong to the firm.
queue-of-firm = You belong to this firm or act for it. Another officer works on its files.
queue-has-already = Somebody else took the case in the meantime.

## Search

queue-search-title = Search cases and firms
queue-search-lead = Begin to write a name, in Latin, Arabic or Urdu letters, whichever way it is spelt. Or a registration number, or the number of a case.
queue-search-label = Firm, number or case
# $what (Text) what was typed
queue-search-none = Nothing was found for { $what }.
# $count (Text) a number
queue-search-many = Only the first { $count } are shown. Write more of the name.
queue-search-no-cases = No case yet
# $number (Text) a number
queue-search-number = No. { $number }
