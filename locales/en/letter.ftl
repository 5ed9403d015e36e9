## Subjects

letter-subject = A letter from the desk
letter-subject-code = Your code to sign in
letter-subject-law = The law has changed for your case
letter-subject-decision = The desk has decided on a step
letter-subject-message = New messages about a case
letter-subject-paper = A paper of your firm runs out soon

## The law has changed

# $firm (Text) the firm's name
# $date (Text) the day
letter-law = The rules that bind the case of { $firm } have changed. From { $date } on the plan follows the new wording of:
# $title (Text) a step, paper or route
# $date (Text) since when
letter-law-change = { $title } (in force since { $date })
letter-law-kept = What is done stays done.

## A paper runs out

# $paper (Text) the paper
# $firm (Text) the firm's name
# $date (Text) its last day
letter-paper = The paper “{ $paper }” of { $firm } is valid until { $date }. If a case still needs it, renew it in time.

## The desk has decided

# $step (Text) the step
# $firm (Text) the firm's name
letter-accepted = The desk has accepted “{ $step }” of { $firm }.
# $step (Text) the step
# $firm (Text) the firm's name
letter-returned = The desk has sent “{ $step }” of { $firm } back: something is missing or has to be put right.
# $step (Text) the step
# $firm (Text) the firm's name
letter-refused = The desk has refused “{ $step }” of { $firm }. The page of the case names the law and what can be done against the decision.
letter-read-on = More about it, and what comes next, stands here:

## A message

# $firm (Text) the firm's name
letter-message = There are new messages about a case of { $firm }.
