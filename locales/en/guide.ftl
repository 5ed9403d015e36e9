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
