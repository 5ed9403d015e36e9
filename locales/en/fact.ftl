# $question (Text) the fact's short name
# $answer (Text) its value
fact-answer = { $question }: { $answer }
fact-type-bool = yes or no
fact-type-integer = a whole number
fact-type-money = an amount of money
fact-type-percent = a percentage
fact-type-date = a date
fact-type-choice = one of the choices
fact-type-choices = any of the choices
fact-type-country = a country
fact-type-text = a text
# $value (Text) the threshold
fact-at-least = at least { $value }
# $value (Text) the threshold
fact-at-most = at most { $value }
# $value (Text) the threshold
fact-more-than = more than { $value }
# $value (Text) the threshold
fact-less-than = less than { $value }
# $value (Text) a date
fact-not-after = not after { $value }
# $value (Text) a date
fact-not-before = not before { $value }
# $value (Text) the value
fact-other-than = anything but { $value }
# $value (Text) the choice
fact-with = with { $value }
# $value (Text) the choice
fact-without = without { $value }
fact-can-change = You can change this.
