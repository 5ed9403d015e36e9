## The frame of every page

common-site-name = Daftar
common-skip = Skip to the content
common-language = Language
common-digits = Digits
common-main-menu = Main menu
common-nav-home = Home
common-nav-account = My desk
common-nav-plan = Your plan
common-nav-guide = Guide
common-nav-obligations = After registration
common-nav-agreement = Agreement
common-nav-directory = Directory
common-nav-search = Search
common-footer-law = Daftar explains the rules; it does not replace them. What counts is the text of the law and the decision of the authority.
common-footer-privacy = Looking and planning need no account: your answers stand in the address of the page and are not kept. What you do at the desk is kept there, for you and for the desk.
common-footer-rules-on = Rules as of { $date }
common-footer-desk = The desk
common-footer-machines = For machines
common-footer-feed = Changes of law as a feed
common-footer-code = Source code

## Words that many pages share

common-yes = Yes
common-no = No
common-unknown = Unknown
common-none = None
common-open = Open
common-closed = Closed
common-undecided = Undecided
common-back = Back
common-go-on = Continue
common-change = Change
common-remove = Remove
common-show = Show
common-show-all = Show all
common-apply = Apply
common-details = Details
common-print = Print
# $format (Text) CSV, JSON, …
common-download-as = Download as { $format }
common-calendar-file = Calendar file
common-copy-link = Copy the link
common-link-copied = The link is copied.
common-share = Share
common-optional = Optional
common-other-site = opens another site
# $what (Text) a title
common-more-about = More about { $what }
# $count (Number) further items
common-and-more = and { $count } more
common-note = Note
common-warning = Please note
common-today = Today
common-total = Total
common-first-year = First year
common-later-years = Each later year

## Amounts and time

# $amount (Text) money or a number
common-at-least = at least { $amount }
# $amount (Text) money or a number
common-at-most = at most { $amount }
# $amount (Text) money, a number or a duration
common-about = about { $amount }
common-days = { $count ->
    [0] The same day
    [one] 1 day
   *[other] { $count } days
}
# $min (Number) fewest days
# $max (Number) most days, more than one
common-days-range = { $min } to { $max } days
common-working-days = { $count ->
    [0] The same day
    [one] 1 working day
   *[other] { $count } working days
}
# $min (Number) fewest working days
# $max (Number) most working days, more than one
common-working-days-range = { $min } to { $max } working days
common-weeks = { $count ->
    [0] less than a week
    [one] 1 week
   *[other] { $count } weeks
}
# $min (Number) fewest weeks
# $max (Number) most weeks, more than one
common-weeks-range = { $min } to { $max } weeks
common-months = { $count ->
    [0] less than a month
    [one] 1 month
   *[other] { $count } months
}
common-years = { $count ->
    [0] less than a year
    [one] 1 year
   *[other] { $count } years
}
common-days-unknown = No source says how long it takes.
common-amount-unknown = No source names the amount.

## Counts

common-steps = { $count ->
    [0] No steps
    [one] 1 step
   *[other] { $count } steps
}
common-papers = { $count ->
    [0] No papers
    [one] 1 paper
   *[other] { $count } papers
}
common-routes = { $count ->
    [0] No routes
    [one] 1 route
   *[other] { $count } routes
}
common-questions = { $count ->
    [0] No questions
    [one] 1 question
   *[other] { $count } questions
}
common-sources-count = { $count ->
    [0] No source
    [one] 1 source
   *[other] { $count } sources
}
common-results = { $count ->
    [0] No results
    [one] 1 result
   *[other] { $count } results
}

## How sure, since when, by which law

common-law = The law behind it
common-sources = Sources
# $number (Text) the article's number as the law writes it
common-article = Article { $number }
common-confidence = Confidence
common-confidence-high = High confidence
common-confidence-medium = Medium confidence
common-confidence-low = Low confidence
common-official-text = An official text says so.
common-no-official-text = { $count ->
    [0] No source is named and no official text was seen.
    [one] One source says so; no official text seen.
   *[other] { $count } sources say so; no official text seen.
}
common-readings = Other sources give other figures:
common-checked = Last checked on { $date }
# $from (Text) first day
# $to (Text) last day
common-in-force-between = In force from { $from } to { $to }
common-in-force-since = In force since { $date }
# $date (Text) last day
common-in-force-to = In force to { $date }; its beginning is not known
common-in-force-open = In force; its beginning is not known
common-only-month-known = only the month is known
common-only-year-known = only the year is known
common-tentative = Tentative: it depends on the sighting of the moon.
common-draft = Draft wording: no second reader has gone over it.
common-report = This is wrong or out of date

## What people get

common-fee = Fee
common-fees = Fees
common-time = Time
common-step = Step
common-paper = Paper
common-route = Route
common-authority = Authority
common-obligation = Obligation
common-source = Source
common-goal = Goal
common-training = Training data: firms, people and cases here are invented.
# $name (Text) the name of a file
common-file-open = Open { $name }
# $name (Text) the name of a file
common-file-save = Save { $name }
