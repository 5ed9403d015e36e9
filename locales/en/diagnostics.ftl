## The head and the foot of a finding

diagnostics-error = error
diagnostics-warning = warning
diagnostics-note = note
# $name (Text) the nearest known name
diagnostics-did-you-mean = did you mean { $name }?
# $words (Text) the words that may stand there
diagnostics-allowed = allowed: { $words }
diagnostics-see-also = see also
diagnostics-whole-file = the whole file

## What can be wrong with a file

diagnostics-not-utf8 = The file is not UTF-8. Save it as UTF-8 and check again.
# $limit (Text) a size
diagnostics-file-too-large = The file is larger than { $limit }. Split it.
diagnostics-byte-order-mark = The file begins with a byte-order mark. It was skipped; better save without it.
# $info (Text) what the reader of YAML says, in English
diagnostics-yaml = This is not YAML: { $info }
diagnostics-tab = YAML is indented with blanks, not with tabs.
# $limit (Number) levels
diagnostics-too-deep = This is nested deeper than { $limit } levels.
diagnostics-alias = Anchors and aliases are not part of the format. Write the value out.
diagnostics-tag = Tags are not part of the format.
diagnostics-second-document = A file holds one document. Remove the second.
# $key (Text) the key
diagnostics-duplicate-key = The key { $key } is there twice.
diagnostics-key-not-text = A key is a single word.
# $kind (Text) the kind of entity
# $limit (Number) how many there may be
diagnostics-too-many = More than { $limit } of one kind: { $kind }

## What can be wrong with its form

# $key (Text) the key
diagnostics-unknown-key = The format has no key { $key } here.
# $key (Text) the key
diagnostics-missing-key = The key { $key } is missing.
# $expected (Text) what should stand there
# $found (Text) what stands there
diagnostics-expected = Expected { $expected }, found { $found }.
# $word (Text) the word
diagnostics-unknown-word = The word { $word } is not allowed here.
# $value (Text) the value
# $expected (Text) what it should be
diagnostics-bad-value = { $value } does not read as { $expected }.
# $language (Text) the language's code
diagnostics-empty-text = The text is missing in this language: { $language }
# $keys (Text) the keys
diagnostics-keys-conflict = These keys do not go together: { $keys }

## What can be wrong between entities

# $kind (Text) the kind of entity
# $id (Text) the id
diagnostics-unknown-id = { $kind }: there is none with the id { $id }.
# $kind (Text) the kind of entity
# $id (Text) the id
diagnostics-duplicate-id = { $kind }: the id { $id } is taken already.
# $found (Number) how many there are
diagnostics-rulebook-entity = A rulebook needs exactly one entity of the kind rulebook; found: { $found }
diagnostics-no-edition = It has no edition.
diagnostics-backwards-edition = The edition ends before it begins.
diagnostics-editions-overlap = Two editions cover the same day.
# $from (Text) first day
# $until (Text) the first day that is covered again
diagnostics-edition-hole = No edition covers the days from { $from } to before { $until }.
# $key (Text) the key
diagnostics-fact-needs = A fact of this type needs the key { $key }.
diagnostics-fact-range = The limits are not values of this type, or the lower one is above the upper one.
# $fact (Text) the fact
# $goal (Text) the goal
diagnostics-personal-fact = The public goal { $goal } asks for the personal fact { $fact }.
# $fact (Text) the fact
diagnostics-unused-fact = No rule mentions the fact { $fact }, so it is never asked.
diagnostics-never-true = No answers can make this condition true.
# $evidence (Text) the paper
diagnostics-nobody-gives = Nothing gives { $evidence }, and it is not marked as brought along (input).
# $state (Text) the state
diagnostics-nobody-makes = No preparation makes a paper { $state }.
# $members (Text) the papers and steps in order
diagnostics-ring = These need one another in a circle, and there is no way out: { $members }
# $members (Text) the papers and steps in order
# $trap (Text) the trap that explains it
# $step (Text) the step that leads out
diagnostics-ring-with-way-out = A circle: { $members }. The trap { $trap } names the way out: { $step }
# $members (Text) the papers and steps in order
diagnostics-ring-without-trap = This circle can be left, but no trap says how: { $members }
# $trap (Text) the trap
diagnostics-no-such-ring = The needs do not form the circle that the trap { $trap } names.
# $trap (Text) the trap
diagnostics-way-out-fails = The way out that the trap { $trap } names does not break the circle.
# $step (Text) the step
diagnostics-unreached-step = No goal leads to the step { $step }.
# $evidence (Text) the paper
diagnostics-unused-evidence = No step, route or goal needs { $evidence }.
# $state (Text) one state
# $other (Text) the other state
diagnostics-preparation-order = One need wants { $state } before { $other }, another the other way round.
# $route (Text) the route
diagnostics-route-never-opens = No answers can open the route { $route }.
# $need (Text) the paper
diagnostics-route-never-opens-for = It needs { $need }, which nobody can get.
# $kind (Text) the kind of entity
# $id (Text) the id
# $on (Text) the day
diagnostics-no-edition-in-force = { $kind } { $id }: needed on { $on }, when no edition of it is in force.
# $evidence (Text) the paper
# $other (Text) the other step
diagnostics-same-rank = The step { $other } gives { $evidence } with the same rank, and both can apply.
diagnostics-no-citation = No law and no source is named.
# $source (Text) the source
diagnostics-checked-before-published = It was checked before its source { $source } was published, or on a day to come.
diagnostics-drafts = { $count ->
    [0] Every text has had a second reader.
    [one] 1 entry has texts that no second reader has gone over.
   *[other] { $count } entries have texts that no second reader has gone over.
}

## What can be wrong with an expression

# $found (Text) the character
diagnostics-expr-unexpected-character = The character { $found } begins nothing in an expression.
diagnostics-expr-unterminated-string = The quote is not closed on this line.
# $found (Text) what stands there
# $expected (Text) what must stand there
diagnostics-expr-unexpected-token = Expected { $expected }, found { $found }.
# $expected (Text) what must stand there
diagnostics-expr-unexpected-end = The expression ends where { $expected } must follow.
diagnostics-expecting-expression = a value
diagnostics-expecting-operator = an operator or the end
diagnostics-expecting-name = a name
diagnostics-expecting-closing-parenthesis = a closing parenthesis
diagnostics-expecting-comma-or-parenthesis = a comma or a closing parenthesis
diagnostics-expecting-comma-or-bracket = a comma or a closing bracket
diagnostics-expecting-colon = a colon
# $limit (Number) levels
diagnostics-expr-too-deep = The expression is nested deeper than { $limit } levels. Split the rule.
# $limit (Number) bytes
diagnostics-expr-too-long = The expression is longer than { $limit } bytes. Split the rule.
# $name (Text) the name
diagnostics-expr-unknown-fact = There is no fact { $name }.
# $name (Text) the name
diagnostics-expr-unknown-function = There is no function { $name }.
# $name (Text) the choice
diagnostics-expr-unknown-choice = There is no choice { $name }.
# $name (Text) the choice
# $fact (Text) the fact
diagnostics-expr-unknown-choice-of = { $name } is not among the choices of { $fact }.
# $name (Text) the name
diagnostics-expr-unknown-calendar = There is no calendar { $name }.
# $name (Text) the name
diagnostics-expr-unknown-evidence = There is no paper { $name }.
# $expected (Text) what is needed
# $found (Text) what it is
diagnostics-expr-type-mismatch = { $expected } is needed here; this is { $found }.
# $left (Text) one currency
# $right (Text) the other
diagnostics-expr-currency-mismatch = { $left } and { $right } are two currencies; they are neither compared nor added.
# $operator (Text) the operator
# $left (Text) type of the left side
# $right (Text) type of the right side
diagnostics-expr-no-such-operator = { $operator } does not take { $left } and { $right }.
# $operator (Text) the operator
# $operand (Text) type of what follows
diagnostics-expr-no-such-prefix = { $operator } does not take { $operand }.
# $function (Text) the function
# $expected (Number) how many it takes
# $found (Number) how many stand there
diagnostics-expr-wrong-arity = { $function } takes { $expected } arguments; there are { $found }.
# $what (Text) what it should say
diagnostics-expr-bad-literal = This does not read as { $what }.
diagnostics-literal-integer = a whole number of at most 64 bits
diagnostics-literal-escape = an escape: a backslash and one of its letters
diagnostics-literal-percent = a percentage with at most two decimals
diagnostics-literal-month-rounding = last-day or next-day
diagnostics-literal-amount-rounding = up, down or half-up
diagnostics-expr-may-overflow = With the limits of the facts, the result may be too large to be exact. Narrow the limits.
diagnostics-expr-may-divide-by-zero = With the limits of the facts, the divisor may be zero.
# $min (Text) smallest count
# $max (Text) largest count
diagnostics-expr-count-out-of-range = The count may be outside { $min } to { $max }.
# $what (Text) what is not allowed
diagnostics-expr-not-allowed-here = This is not allowed here: { $what }
diagnostics-forbidden-text-fact = a fact of type text
diagnostics-forbidden-loose-text = a text that is compared with no choice and no country
diagnostics-forbidden-loose-list = a list that follows no “in”
diagnostics-forbidden-null = null: what is missing is unknown
diagnostics-forbidden-reserved-word = a reserved word
diagnostics-forbidden-on = on, the day of the plan
diagnostics-forbidden-holds = holds(…), the papers that the subject has
diagnostics-expr-float-not-allowed = Write a whole number; amounts and percentages have their own functions: money("…"), percent("…").
diagnostics-expr-thresholds-not-rising = The thresholds must rise.
# $thresholds (Number) thresholds
# $values (Number) values
diagnostics-expr-bracket-size = A bracket has one value more than thresholds; here { $thresholds } thresholds and { $values } values.
# $fact (Text) the fact
# $count (Number) how many it has
# $limit (Number) how many it may have
diagnostics-expr-too-many-choices = { $fact } has { $count } choices; at most { $limit } can be held.

## Kinds of entities

diagnostics-kind-rulebook = rulebook
diagnostics-kind-source = source
diagnostics-kind-calendar = calendar
diagnostics-kind-authority = authority
diagnostics-kind-fact = fact
diagnostics-kind-state = state of a paper
diagnostics-kind-evidence = paper
diagnostics-kind-step = step
diagnostics-kind-bundle = bundle
diagnostics-kind-route = route
diagnostics-kind-goal = goal
diagnostics-kind-obligation = obligation
diagnostics-kind-trap = trap
diagnostics-kind-constraint = constraint
diagnostics-kind-record = record
diagnostics-kind-term = term
diagnostics-kind-omission = omission

## Forms of a value

diagnostics-shape-nothing = nothing
diagnostics-shape-text = a text
diagnostics-shape-list = a list
diagnostics-shape-mapping = keys with values
diagnostics-shape-bool = true or false
diagnostics-shape-integer = a whole number
diagnostics-shape-id = an id: lower-case words joined by hyphens
diagnostics-shape-fact-id = a fact’s name, such as firm.name
# $example (Text) a date in the format’s form
diagnostics-shape-date = a date such as { $example }
# $example (Text) a month in the format’s form
diagnostics-shape-vague-date = a date, a month or a year, such as { $example }
# $example (Text) money in the format’s form
diagnostics-shape-money = an amount and its currency, such as { $example }
diagnostics-shape-expression = an expression
diagnostics-shape-days = three numbers of working days, each of which may be unknown
# $example (Text) a month and day in the format’s form
diagnostics-shape-month-day = a month and a day, such as { $example }
diagnostics-shape-language = a text in three languages
diagnostics-shape-country-code = a country’s two letters
diagnostics-shape-currency = a currency’s three letters

## Types of values in an expression

# $currency (Text) the currency's code
diagnostics-type-money-in = an amount in { $currency }
diagnostics-wanted-ordered = a number, an amount, a percentage or a date
diagnostics-wanted-text = a text between quotes
diagnostics-wanted-collection = a list, or a fact with several choices
diagnostics-wanted-constant = a fixed value
