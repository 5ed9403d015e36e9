## What can be wrong with a facts file

# $line (Number) the line
# $column (Number) the column
# $info (Text) what the reader of JSON says, in English
subject-not-json = This is not JSON (line { $line }, column { $column }): { $info }
# $at (Text) where: keys from the top
# $expected (Text) what stands there
subject-expected = { $at }: expected { $expected }.
subject-form-mapping = keys with values
subject-form-scalar = a text, a whole number, true or false; an amount or a percentage is a text
subject-form-date = a date such as 2026-11-25, or null
subject-form-states = a list of states
# $at (Text) where: keys from the top
subject-unknown-key = A facts file has no key { $at }.
# $id (Text) the name given
subject-unknown-fact = No fact has the name { $id }.
# $id (Text) the name given
subject-unknown-evidence = No paper has the name { $id }.
# $id (Text) the name given
subject-unknown-state = No state of a paper has the name { $id }.
# $fact (Text) the fact's name
# $given (Text) what was given
# $expected (Text) what it should be
subject-unreadable = { $fact }: { $given } does not read as { $expected }.
# $fact (Text) the fact's name
# $given (Text) what was given
subject-unknown-choice = { $fact }: { $given } is not among the choices.
# $fact (Text) the fact's name
# $expected (Text) the fact's currency
# $found (Text) the currency given
subject-currency = { $fact } is an amount in { $expected }, not in { $found }.
# $fact (Text) the fact's name
# $min (Text) lowest value
# $max (Text) highest value
subject-range = { $fact } is between { $min } and { $max }.
