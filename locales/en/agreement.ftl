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
agreement-status-contested = Contested
agreement-status-draft = Draft, not yet in force
agreement-status-unknown = Unknown
agreement-status-expired = Expired
agreement-layer = Where it stands
agreement-layer-mou-lead = Clauses as the embassy, the press agency and the press reported them.
agreement-layer-minister-statement-lead = Aims that the signing minister voiced on the same day. They are no clauses of the agreement.
agreement-layer-other = Other promises
agreement-no-layer = Everything promised
agreement-latest = Latest
agreement-timeline-key = Diamonds are days on the agreement’s way, with the number of their row in the table. Dots are follow-ups, by theme.
agreement-milestones = Days on its way
agreement-number = No.
agreement-event = What happened
agreement-deals = Deals
agreement-figure = Figure
agreement-value = Value
agreement-unknown-lead = Questions that no public source answers.
agreement-contested-lead = Claims on which sources disagree, with what we found.
agreement-all = The whole agreement
agreement-about = What it concerns
agreement-kind-agreement = The agreement
agreement-kind-commitment = Promise
agreement-kind-milestone = Day on its way
agreement-kind-body = Body that takes part
agreement-kind-figure = Figure
agreement-kind-contested = Contested claim
agreement-kind-open-question = Open question
agreement-kind-deal = Deal
agreement-named-by = Named by
