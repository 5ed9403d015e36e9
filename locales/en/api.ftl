## What the machine side says when it cannot answer

api-bad-parameter = The address cannot be used
api-bad-body = The body is no facts file
api-not-in-force = Nothing of this is in force on that day
api-unsupported-media = This kind of body cannot be read
api-facts-refused = The facts cannot be used
api-send-json = Send a facts file as { $media }.
api-not-text = It is not UTF-8 text.
# $limit (Text) the limit, such as: 8 KB
api-address-limit = A query holds at most { $limit }. Send the facts in the body instead.
# $date (Text) what was given
# $example (Text) a date as it should be
api-not-a-date = “{ $date }” is no date such as { $example }.
# $name (Text) the parameter
api-unknown-parameter = There is no parameter { $name } here.
# $kind (Text) the kind of entity, such as: step
# $id (Text) the id in the address
api-unknown-id = The rulebook has no { $kind } with the id { $id }.
