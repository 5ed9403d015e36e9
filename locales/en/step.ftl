step-who = Who
step-authority = Where
# $platform (Text) a platform or counter
step-through = Through { $platform }
step-channel = How
step-channel-online = Online
step-channel-counter = At the counter
step-channel-online-or-counter = Online or at the counter
step-channel-courier = By courier
step-channel-bank = At a bank
step-channel-private = With a private provider
step-channel-court = In court
step-days = Time
step-days-minimum = Shortest
step-days-typical = Usual
step-days-maximum = Longest
# $bundle (Text) the title of the bundle
step-days-within = The sources give the time only together with others: { $bundle }

## What one fee buys

step-per-once = once
step-per-year = per year
step-per-month = per month
step-per-quarter = per quarter
step-per-page = per page
step-per-document = per document
step-per-person = per person
step-per-visa = per visa
step-fee-what = What for
step-fee-amount = Amount
step-fee-payee = Paid to
step-fee-first-year = First year
step-fee-later = Each later year
step-fee-none-later = nothing in later years
step-fee-only-when = Only if
step-alternatives = Other ways to the same paper
