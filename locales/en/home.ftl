home-title = What it takes to work across the border
# $corridor (Text) the rulebook's title
home-heading = { $corridor }: from “can we work there?” to registered, staffed and trading
home-lead = Answer a few questions and see which routes are open to you, what each takes in steps, papers, fees and weeks, and the law behind it.
home-start = See what it takes
home-start-hint = A few questions; “I don’t know” is always an answer. No account, nothing stored.
home-goals = What do you want to do?
home-routes = The routes at a glance
home-routes-lead = Each route is a legal way to the same goal. Which ones are open depends on your firm.
home-changes = What changed lately in the law
home-changes-none = No change is recorded for the last twelve months.
# $date (Text) the day it took effect
home-change-since = Since { $date }
# $date (Text) the day it takes effect
home-change-from = From { $date }
home-changes-all = All changes
home-how = How it works
home-how-ask = You answer what you know.
home-how-compare = You compare the routes: open, undecided or closed, each with its reason.
home-how-follow = You follow the plan step by step, with dates on the working calendars of both countries.
home-guide = The guide
home-guide-lead = Every step, paper, authority and law, each on a page of its own.
home-agreement = The agreement
home-agreement-lead = What the two governments promised, and what came of each promise.
home-contact = How to reach the desk
home-contact-unknown = No public address of the desk has been found.
home-contact-email = E-mail
home-contact-site = Web site
