## What is wrong with a setting

# $name (Text) the name as written
config-unknown = There is no setting { $name }.
config-data-in-itself = This file lies in the data folder, so it cannot say where that is.
# $example (Text) a value that would do
config-expected-like = expected one like { $example }
# $choices (Text) what would do, with commas between
config-expected-one-of = expected one of: { $choices }
# $count (Text) how many digits
config-expected-digits = expected hexadecimal digits, { $count } of them
config-two-keys = Give the master key or its file, not both.
# $one (Text) the name of a setting
# $other (Text) the name of another
config-half-mail = Mail needs both settings, { $one } and { $other }.
# $setting (Text) the name of a setting
# $line (Text) what its URL has to say
config-open-line = The { $setting } is on another machine, and the URL does not say how the line to it is protected. Add { $line }.
# $reason (Text) why, in English
config-no-mail = Mail cannot be sent with these settings: { $reason }

## daftar config

config-default = default
config-not-set = not set
