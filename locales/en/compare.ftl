compare-title = Your routes
compare-heading = { $count ->
    [0] No route is open to you yet
    [one] One route is open to you
   *[other] { $count } routes are open to you
}
compare-open = Open routes
compare-undecided = Undecided routes
compare-closed = Closed routes
compare-choose = See this plan
compare-choose-closed = See what it would take
compare-time = Time until done
compare-ready = Ready
compare-fees-first = Fees in the first year
compare-fees-later = Fees in each later year
compare-steps = Steps
compare-papers = Papers to bring
compare-first-obstacle = First obstacle
compare-no-obstacle = None that we know of
# $min (Number) fewest working days
# $max (Number) most working days
compare-advisers-say = Sources say { $min } to { $max } working days for the whole.
compare-closed-because = Closed because
compare-undecided-because = This would decide it
compare-answer-it = Answer this question
compare-opens-if = It would open if
# $fact (Text) the fact's short name
# $value (Text) the value that it would need
compare-opens-when = { $fact }: { $value }
compare-opens-or = or
compare-opens-never = Nothing that you could change would open it.
# $answer (Text) what the reader answered
compare-you-said = You answered: { $answer }
compare-currencies-apart = Amounts in two currencies are not added.
compare-caption = Open routes side by side
compare-change-answers = Change your answers
compare-lead = The same goal, by every route that the rules know.
compare-usually = usually { $time }
# $time (Text) calendar days
compare-days-off-included = { $time }, days off included
compare-none-yet = What is still undecided becomes clear with your next answers.
# $condition (Text) the condition in the rulebook's words
compare-fails = This does not hold: { $condition }
# $condition (Text) the condition in the rulebook's words
compare-open-question = Still to be answered: { $condition }
compare-opens-all = All of these together
compare-with-change = See the routes with this change
compare-advisers = What advisers say
compare-days-missing = Time not known in full
