agreement-title = The agreement
agreement-lead = What the two governments promised each other, and what came of it, as far as public sources say.
# $date (Text) a date
# $place (Text) a city
agreement-signed = Signed on { $date } in { $place }
agreement-text-not-public = Its text has not been published. What stands here comes from public statements.
agreement-commitments = The promises
agreement-commitments-count = { $count ->
    [0] No commitments
    [one] 1 commitment
   *[other] { $count } commitments
}
agreement-follow-ups = What came of it
agreement-follow-ups-none = No public follow-up was found.
agreement-indicator = How one could measure it
agreement-status = Status
agreement-status-active = Active
agreement-status-partial = Partial
agreement-status-announced = Announced only
agreement-status-none-found = No follow-up found
agreement-layer-mou = In the memorandum
agreement-layer-minister-statement = From a minister’s statement
agreement-theme = Theme
agreement-theme-governance = Governance
agreement-theme-ventures = Ventures and start-ups
agreement-theme-market-access = Market access
agreement-theme-talent = Talent
agreement-theme-infrastructure = Infrastructure
agreement-theme-research = Research
agreement-theme-deep-tech = Deep technology
agreement-theme-public-sector = Public sector
agreement-timeline = What happened when
# $from (Text) first date
# $to (Text) last date
agreement-timeline-text = Timeline of the agreement from { $from } to { $to }. The table below says the same.
agreement-bodies = Who takes part
agreement-figures = Figures
agreement-contested = What is contested
agreement-contested-claim = Claim
agreement-contested-assessment = What we found
agreement-unknown = What is not known
agreement-data-protection = Personal data across the border
