interview-title = Your situation
interview-goal-question = What do you want to do?
interview-start-question = When do you want to begin?
interview-start-hint = The plan counts its dates from this day.
interview-questions-left = { $count ->
    [0] No question left
    [one] About 1 question left
   *[other] About { $count } questions left
}
interview-dont-know = I don’t know
interview-dont-know-hint = The plan then shows both cases.
interview-why = Why we ask
interview-law = Which law asks for it
interview-decides-routes = { $count ->
    [0] No route depends on this answer.
    [one] This answer decides 1 route.
   *[other] This answer helps to decide { $count } routes.
}
interview-decides-steps = { $count ->
    [0] No step depends on this answer.
    [one] 1 step depends on this answer.
   *[other] { $count } steps depend on this answer.
}
interview-answers = Your answers
interview-no-answers = You have not answered anything yet.
interview-not-answered = Not answered
# $question (Text) the fact's short name
interview-change-answer = Change: { $question }
interview-no-effect = This answer no longer changes anything.
interview-set-by-route = The route fixes this.
interview-finished = No further question can change the result.
interview-see-result = See the result
interview-see-result-now = See the result so far
interview-clear = It is clear now which routes are open
interview-clear-so-far = Your answers decide this much
interview-clear-none = None of the routes is open to you. The result says why, and what would open one.
interview-clear-undecided = { $count ->
    [one] 1 route stays undecided, because an answer was not known.
   *[other] { $count } routes stay undecided, because an answer was not known.
}
interview-answer-more = { $count ->
    [one] Answer 1 more question: fees and dates become exact
   *[other] Answer { $count } more questions: fees and dates become exact
}
interview-restart = Start again

## Kinds of answers

interview-choose-one = Choose one
interview-choose-several = Choose all that apply
interview-none-of-these = None of these
interview-choose-country = Choose a country
# $example (Text) a date as the reader writes it
interview-date-hint = Day, month and year, for example { $example }
# $currency (Text) the currency's code
interview-money-hint = An amount in { $currency }
interview-percent-hint = A percentage
# $min (Text) lowest value
# $max (Text) highest value
interview-between = Between { $min } and { $max }

## Papers that one already has

interview-have-it = We already have this paper
interview-holds = Papers you already have
interview-holds-hint = A paper that is still valid saves its steps.
interview-holds-none = None so far
interview-holds-add = Add a paper
interview-holds-issued = Issued on
interview-holds-expires = Valid until
interview-holds-prepared = What has been done to it

## Answers that do not fit together

interview-contradiction = These answers cannot hold together
interview-contradiction-lead = No plan is made until one of them is changed.

## Privacy

interview-private = Your answers are part of this page’s address and are kept nowhere else. Who has the address can read them.
## What the pages of the interview say besides

interview-goal-lead = The questions and the plan depend on it.
interview-routes-that-ask = Routes that ask
interview-steps-that-ask = Steps that ask
interview-papers-question = Which of these papers do you already have?
interview-papers-lead = Choose what you have, or continue without. The dates are optional.
interview-papers-others = Other papers
interview-check = Check your answers
interview-go-to-questions = Go on with the questions
interview-nothing-mentions = No rule in force mentions it.
