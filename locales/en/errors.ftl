## Pages

errors-not-found-title = There is no such page
errors-not-found = The address may be mistyped, or what it named is no longer in the rulebook.
# $kind (Text) what was asked for, such as: Step
# $id (Text) the id in the address
errors-not-found-id = { $kind }: there is none by the name { $id }.
errors-did-you-mean = Did you mean
errors-bad-request-title = This address cannot be read
errors-bad-request = A part of it is not as it should be. The other answers are kept.
errors-no-text = A part of it cannot be read as text.
errors-too-long-title = This address is too long
# $limit (Text) the limit, such as: 8 KB
errors-too-long = An address holds at most { $limit }. Begin again and answer question by question.
errors-too-large-title = This is too large
# $limit (Text) the limit
errors-too-large = At most { $limit } can be sent.
errors-too-slow-title = This took too long to arrive
errors-too-slow = Please send it again; nothing was kept.
errors-method-title = This address does not do that
errors-method = Open it as a page, or read how the interface is used.
errors-not-acceptable-title = This format is not offered
errors-busy-title = The desk is very busy just now
errors-busy = Please try again in a minute. Nothing that you typed is lost: it stands in the address.
errors-bad-form-title = This form could not be read
errors-bad-form = Nothing was changed. Go back, load the page again and send it once more.
errors-elsewhere-title = This was not sent from the desk’s own page
errors-elsewhere = To protect you, the desk takes only what its own pages send. Nothing was changed. Open the page here and send it again.
errors-may-not-title = Your role does not allow this
errors-may-not = You may see this, but somebody else has to do it: an owner of the firm, or another officer. Nothing was changed.
errors-too-often-title = That was too often in a short time
errors-too-often = Wait a few minutes and try again. Nothing was changed.
errors-unavailable = What the desk keeps cannot be reached for the moment, so nothing was changed. Go back in a minute and send it again: it counts only once.
errors-internal-title = Something went wrong on our side
# $reference (Text) a reference number
errors-internal = It is not your fault. If you write to the desk, name this number: { $reference }
errors-go-home = Go to the home page
errors-go-guide = Look through the guide
errors-go-back = Go back to the question

## Forms

errors-summary = There is something to put right
# $message (Text) what is wrong
errors-title-prefix = To put right: { $message }
errors-choose = Choose an answer, or “I don’t know”.
errors-empty = Type an answer, or choose “I don’t know”.
errors-not-a-choice = This answer is not among the choices.
errors-not-a-country = Choose a country from the list.
errors-not-a-number = Write a number in digits.
# $example (Text) a number as the reader writes it
errors-grouping = Write the number without separators, or like this: { $example }
errors-not-whole = Write a whole number, without decimals.
# $count (Number) decimals
errors-too-many-decimals = { $count ->
    [0] Write the amount without decimals.
    [one] Write at most 1 decimal.
   *[other] Write at most { $count } decimals.
}
errors-too-large-number = This number is too large.
# $min (Text) lowest value
errors-too-low = It must be at least { $min }.
# $max (Text) highest value
errors-too-high = It can be at most { $max }.
# $example (Text) a date as the reader writes it
errors-not-a-date = Write day, month and year, for example { $example }
errors-short-year = Write the year with four digits.
errors-hijri = This looks like a Hijri date. Write the Gregorian one.
errors-no-such-day = There is no such day. Write the day first, then the month.
# $min (Text) earliest date
# $max (Text) latest date
errors-date-range = Write a date from { $min } to { $max }.
# $expires (Text) the last day
# $issued (Text) the first day
errors-expires-before-issued = It cannot lapse on { $expires }, before it was issued on { $issued }.
errors-too-long-text = { $count ->
    [one] Write at most 1 letter.
   *[other] Write at most { $count } letters.
}

## What the address named

# $fact (Text) the name in the address
errors-unknown-fact = No question has the name { $fact }; it is left out.
# $paper (Text) the name in the address
errors-unknown-paper = No paper has the name { $paper }; it is left out.
# $goal (Text) the name in the address
errors-unknown-goal = No goal has the name { $goal }.
# $route (Text) the name in the address
errors-unknown-route = No route has the name { $route }.
# $name (Text) the name in the address
errors-twice = { $name } is there twice; the first counts.
# $value (Text) what was typed
errors-value-unreadable = “{ $value }” cannot be read as an answer to this question.
# $date (Text) what stands in the address
errors-unknown-date = “{ $date }” is no date; today’s rules are shown.
errors-personal = This answer is personal and never part of an address; it is left out.
errors-go-on = Go on with the other answers
errors-no-goal-title = No rules for this day
# $goal (Text) the goal's title
# $date (Text) the day that was asked for
errors-no-goal = “{ $goal }” has no rules for { $date } in this rulebook. The other answers are kept.
# $date (Text) the first day with rules
errors-first-rules = Show the rules of { $date }
