## daftar demo

# $option (Text) the name of an option
demo-not-empty = Something is kept there already; training data go into a folder of their own, named with { $option }.
demo-no-story = No route of this rulebook opens for a firm drawn by lot.
# $firms (Text) how many
demo-so-far = { $firms } firms are written
# $place (Text) a folder or database
# $firms (Text) how many
# $cases (Text) how many
# $events (Text) how many
# $seconds (Text) how long
demo-filled = { $place } holds training data now: { $firms } firms, { $cases } cases, { $events } events, written in { $seconds } seconds.
# $address (Text) a mail address
demo-sign-in = Serve it with the same settings and sign in as { $address }; without a mail server the code is shown where it is served.

## What the invented people write

demo-returned = The translation is missing. Please add it and hand the step in again.
