## People and roles

admin-people-title = People of the desk
admin-people-lead = Who works at the desk, and as what.
admin-people-none = Nobody has a role yet.
admin-column-who = Who
admin-column-role = Role
admin-column-country = Desk of
admin-column-act = Take away
admin-officer = Officer
admin-officer-what = Works on cases and decides on steps.
admin-lead = Head of desk
admin-lead-what = Hands cases over, and decides as the second.
admin-auditor = Auditor
admin-auditor-what = Reads everything that is recorded and changes nothing.
admin-administrator = Administrator
admin-administrator-what = Gives and takes roles and looks after the installation, and sees no case.
admin-give-title = Give a role
admin-address = Mail address
admin-address-hint = The person has to have signed in once.
admin-role = Role
admin-country = Desk of which country
admin-give = Give the role
admin-take = Take away
# $role (Text) a role
# $who (Text) a name
admin-take-of = { $role }, { $who }
admin-unknown = Nobody has signed in with this address yet. Ask the person to sign in once.
admin-address-wrong = Write a mail address, such as the person signs in with.
admin-role-needed = Choose a role.
admin-country-needed = Choose a country.
admin-last = The last administrator stays. Give the role to somebody else first.

## The outbox

admin-outbox-title = Outbox
admin-outbox-lead = Mail that was sent or waits to be sent, the latest first. Sign-in codes are masked, except at a desk for training.
admin-outbox-none = No mail yet.
admin-outbox-to = To
admin-outbox-what = Mail
admin-outbox-made = Written
admin-outbox-state = State
admin-outbox-code = Sign-in code
admin-outbox-other = Message
# $when (Text) a date with the time
admin-outbox-sent = Sent on { $when }
admin-outbox-waits = Waits to be sent
# $count (Number) tries
# $error (Text) what the mail server said
admin-outbox-failed = { $count ->
    [one] 1 try failed: { $error }
   *[other] { $count } tries failed: { $error }
}
admin-outbox-older = Older mail

## The first administrator

admin-first-title = First administrator
admin-first-lead = This desk has no administrator yet. Whoever opens this link and presses the button becomes one; after that the link leads nowhere.
admin-first-take = Become administrator
