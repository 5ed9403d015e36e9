guide-title = Guide
guide-lead = Everything the rules name, each on a page of its own: what it is, who does it, what it takes and which law says so.
guide-goals = Goals
guide-routes = Routes
guide-steps = Steps
guide-preparations = Preparing papers for use abroad
guide-evidence = Papers
guide-authorities = Authorities
guide-obligations = Obligations
guide-traps = What to watch for
guide-calendars = Working calendars
guide-terms = Glossary
guide-conflicts = Where sources disagree
guide-open-questions = Open questions

## On every page

guide-on-this-page = On this page
# $name (Text) the name in the language of the authority
guide-official-name = Official name: { $name }
guide-names = In the other languages
guide-applies-when = When it applies
guide-always = Always
guide-needs = What it needs
guide-needs-nothing = Nothing beforehand
guide-gives = What it gives
guide-needed-by = Needed by
guide-given-by = Given by
guide-used-in = Routes that use it
guide-part-of-goal = Part of the goal
guide-issuer = Issued by
guide-you-bring-it = You bring this paper; no step gives it.
guide-validity = Validity
guide-validity-none = It does not lapse.
guide-validity-unknown = No source says how long it is valid.
# $time (Text) a duration
guide-validity-for = Valid for { $time }
guide-renewable = It can be renewed.
guide-prepared = How it must be prepared
guide-steps-here = Steps at this authority
guide-papers-here = Papers from this authority
guide-site = Web site
guide-portal = Portal
guide-part-of = Part of
guide-published = Published
guide-publisher = Publisher
guide-cited-by = What rests on this source
guide-kind-law = Law
guide-kind-official = Official page
guide-kind-law-firm = Law firm
guide-kind-consultancy = Consultancy
guide-kind-bank = Bank
guide-kind-press = Press
guide-kind-secondary = Secondary source
guide-kind-software = Software

## Time

guide-as-of = As of
guide-as-of-show = Show the rules of that day
# $date (Text) the day shown
guide-as-of-shown = You see the rules of { $date }.
guide-as-of-today = Show today’s rules
# $date (Text) the day shown
guide-not-in-force = Nothing of this was in force on { $date }.
guide-history = History
# $from (Text) the earlier day
# $to (Text) the later day
guide-changed-between = What changed between { $from } and { $to }
guide-unchanged = Nothing changed.
guide-was = Was
guide-is-now = Is now

## Days off

guide-weekend = Weekend
guide-holidays = Public holidays
guide-holiday-official = Official
guide-holiday-announced = Announced
guide-holiday-computed = Computed
guide-holiday-estimate = Estimated
guide-holiday-recurring = Every year

## Reporting a mistake

guide-report-title = Tell the desk what is wrong
guide-report-lead = The message below names the rule, its wording and this page. Add what is wrong and how you know.
# $rule (Text) the entity's title
guide-report-subject = Wrong or out of date: { $rule }
guide-report-rule = Rule
guide-report-edition = Edition
guide-report-page = Page
guide-report-send = Write an e-mail
guide-report-copy = Copy this text

## Lists and rows

guide-facts = Questions
guide-bundles = Steps counted together
guide-states = What is done to papers
guide-constraints = What cannot hold together
guide-records = From the agreement and the directories
guide-no-country = Without a country
guide-pages = Pages
guide-kind = Kind
guide-name = Name
guide-country = Country
guide-conditions = Conditions
guide-sets = What it settles
guide-without = What it goes without
guide-advisers-say = What sources say of the whole
guide-route-steps = Steps that it may use
guide-becomes = What it makes of a paper
guide-comes-before = What must come before
guide-which-papers = For which papers
guide-preparing-steps = Steps that prepare it
guide-duties-follow = Duties that follow
guide-duties-here = Duties towards this authority
guide-belongs = What belongs to it
guide-ring = Papers that wait for one another
guide-concerns = What it concerns
guide-depends = What depends on it
guide-question = The question
guide-answer = Kind of answer
guide-choices = Choices
guide-personal = Personal: it is never part of an address.
guide-personal-paper = It holds personal data.
guide-official-use = Official use
guide-as-issued = As issued it is
guide-origin = Country of the paper
guide-class = Kind of paper
guide-class-corporate = Paper of a company
guide-class-legal = Legal instrument
guide-class-educational = Degree or school certificate
guide-class-personal = Paper of a person
guide-class-account = Accounts
guide-class-permit = Permit, registration or status
guide-details = Details
guide-follow-ups = What came of it
guide-dates = Dates
guide-readings = What the sources say
guide-kept = What is kept, and why

## Conditions and amounts in words

guide-one-of = One of these:
guide-all-of = All of these:
guide-otherwise = otherwise
# $paper (Text) a paper
guide-holds = You hold: { $paper }
# $paper (Text) a paper
guide-holds-not = You do not hold: { $paper }
guide-plan-day = the day of the plan
# $date (Text) a date
guide-before = before { $date }
# $date (Text) a date
guide-later = after { $date }
# $from (Text) the first date
# $to (Text) the second date
guide-full-months = full months from { $from } to { $to }
# $from (Text) the first date
# $to (Text) the second date
guide-full-years = full years from { $from } to { $to }
# $time (Text) a duration
# $date (Text) a date
guide-time-after = { $time } after { $date }
# $time (Text) a duration
# $date (Text) a date
guide-time-before = { $time } before { $date }
# $list (Text) values
guide-least-of = the least of these: { $list }
# $list (Text) values
guide-most-of = the greatest of these: { $list }
# $percent (Text) a percentage
# $amount (Text) of what
guide-share-of = { $percent } of: { $amount }
# $count (Text) a number
guide-times = times { $count }
guide-fee-notes = On the fees

## When a duty falls due

guide-due = When
# $time (Text) a duration
guide-due-opens = It can be done from { $time } before.
# $time (Text) a duration
guide-due-grace = It can still be done until { $time } after.
# $day (Text) day of the month
guide-due-monthly-day = Every month, by day { $day } of the month after
guide-due-monthly-last = Every month, by the last day of the month after
guide-due-quarterly-last = Every quarter, by the last day of the month after it
# $time (Text) a duration
guide-due-year-end = Within { $time } of the end of the fiscal year

## Editions

# $date (Text) its first day
guide-next-begins = The next edition begins on { $date }.
# $date (Text) the first day of the next edition
guide-changes-on = This changes on { $date }.
guide-shown-here = shown here
guide-compare = What changed between two days
guide-compare-from = Earlier day
guide-compare-to = Later day
guide-compare-show = Compare
guide-field = What
guide-open-cases = Cases already under way
guide-transition-new = It holds for new cases only.
# $date (Text) a date
guide-transition-until = They keep the older rules until { $date }.

## Days off

guide-days-off = The next days off

## Reporting, further

guide-report-text = The message
guide-report-wrong = What is wrong, and how you know
guide-report-no-mail = No e-mail address of the desk is known. Copy the text and send it through the desk’s own page.
