## Your firms

firm-mine = Your firms
firm-mine-none = You belong to no firm yet. Open an account for yours below, or follow the link in an invitation.
firm-mine-cases = { $count ->
    [0] No open case
    [one] 1 open case
   *[other] { $count } open cases
}
firm-open = Open an account for a firm
firm-open-lead = You become its owner. You can invite others, and an adviser, at any time.
firm-name = Name of the firm
firm-name-hint = As it stands in its register
firm-name-fault = { $count ->
    [one] Write the firm’s name, in 1 character
   *[other] Write the firm’s name, in at most { $count } characters
}
firm-number = Registration number
firm-number-hint = Where the firm is registered today. It can be added later.
firm-number-fault = { $count ->
    [one] Write at most 1 character
   *[other] Write at most { $count } characters
}
firm-open-do = Open the account

## The frame of a firm's pages

firm-acting = You act for
firm-role-owner = Owner
firm-role-owner-hint = Everything, members and mandates too
firm-role-preparer = Preparer
firm-role-preparer-hint = Papers, answers and steps
firm-role-viewer = Viewer
firm-role-viewer-hint = Reads along, changes nothing
firm-role-adviser = Adviser
firm-role-officer = Officer of the desk
firm-role-lead = Head of the desk
firm-role-auditor = Auditor
firm-role-administrator = Administrator
firm-tabs = The pages of this firm
firm-tab-cases = Cases
firm-tab-papers = Papers
firm-tab-members = Members
firm-tab-looks = Who looked

## The firm

firm-cases = Cases
firm-cases-none = No case is open. A case begins with a plan.
firm-cases-begin = See what it takes
firm-turn-firm = Your turn
firm-turn-desk = The desk’s turn
firm-turn-authority = With an authority
firm-turn-nobody = Nobody’s turn
firm-state-paused = Paused
firm-state-withdrawn = Withdrawn
firm-state-done = Goal reached
# $step (Text) a step's title
firm-next = Next: { $step }
# $date (Text) a date
firm-case-since = Opened on { $date }
# $date (Text) a date
firm-case-due = Due by { $date }
firm-papers-line = { $count ->
    [0] The vault holds no paper yet.
    [one] The vault holds 1 paper.
   *[other] The vault holds { $count } papers.
}
firm-papers-soon = { $count ->
    [one] 1 of them runs out soon.
   *[other] { $count } of them run out soon.
}
firm-rename = Correct the name or number
firm-save = Save
firm-export = Take the firm’s data along

## Members and advisers

firm-members = Members
firm-members-lead = Who belongs to the firm, and what each may do.
firm-member-you = you
firm-member-role = Role
# $name (Text) a person's name
firm-member-role-of = Role of { $name }
firm-member-change = Change
firm-member-remove = Remove
firm-member-leave = Leave the firm
firm-last-owner = A firm always has an owner. Make somebody else an owner first.
firm-invitations = Invitations that wait
# $role (Text) a role
# $date (Text) a date
firm-invitation-line = { $role }; can be accepted until { $date }
firm-invitation-unknown = Address no longer known
firm-invitation-withdraw = Take back
firm-invite = Invite a member
firm-invite-address = E-mail address of the person
firm-invite-address-fault = Write the e-mail address in full, with the part after the @
firm-invite-role = What they may do
firm-invite-role-none = Choose what they may do
firm-invite-do = Send the invitation
firm-invited = The invitation is on its way.
firm-advisers = Advisers
firm-advisers-lead = An accountant or a lawyer can act for you under a mandate: for all cases or some, until a day that you set. You can withdraw it at any time.
firm-advisers-none = Nobody acts for the firm.
firm-mandate-all = All cases, the vault and new cases
firm-mandate-cases = { $count ->
    [0] No case
    [one] 1 case
   *[other] { $count } cases
}
# $scope (Text) which cases
# $date (Text) a date
firm-mandate-line = { $scope }; until { $date }
# $scope (Text) which cases
# $date (Text) a date
firm-mandate-over = { $scope }; ended on { $date }
# $date (Text) a date
firm-mandate-withdrawn = Withdrawn on { $date }
firm-mandate-withdraw = Withdraw
firm-mandate-give = Give a mandate
firm-mandate-scope = For what
firm-mandate-scope-none = Choose for what
firm-mandate-scope-all = Everything
firm-mandate-scope-all-hint = All cases, now and later, and the vault
firm-mandate-scope-case = Only for the case: { $case }
firm-mandate-until = Until
firm-mandate-until-hint = The last day, such as { $example }
firm-mandate-until-fault = Write a day that is still to come, such as { $example }

## An invitation

firm-invitation = You are invited
# $firm (Text) a firm's name
# $role (Text) a role
firm-invitation-member = { $firm } invites you to its account at the desk, as: { $role }.
# $firm (Text) a firm's name
# $date (Text) a date
firm-invitation-mandate = { $firm } asks you to act for it at the desk until { $date }.
firm-invitation-accept = Accept
firm-invitation-own = You belong to this firm already.
firm-invitation-over = This invitation is over
firm-invitation-over-lead = It was used, taken back, or has run out. Whoever sent it can send another.
firm-letter-invitation = An invitation to the desk
firm-letter-open = To accept it, open this page and sign in with this address:
# $date (Text) a date
firm-letter-until = The invitation can be accepted until { $date }.

## The vault

firm-vault = Papers of the firm
firm-vault-lead = What the firm holds, given once and used by every case.
firm-vault-none = No paper is kept here yet. Papers that come in with a step of a case stand here too.
firm-vault-add = Add a paper
firm-vault-table = Papers, by kind
firm-paper-kind = Kind of paper
firm-paper-kind-none = Choose the kind
firm-paper-kind-fault = Choose the kind of paper
firm-paper-number = Number
firm-paper-number-hint = As it stands on the paper
firm-paper-issuer = Issued by
firm-paper-issued = Issued on
firm-paper-expires = Valid until
firm-paper-date-hint = Day, month and year, such as { $example }
firm-paper-date-fault = Write a date, such as { $example }
firm-paper-expires-fault = The paper would end before it was issued
firm-paper-long = { $count ->
    [one] Write at most 1 character
   *[other] Write at most { $count } characters
}
firm-paper-states = What was done to it
firm-paper-states-none = Nothing yet
firm-paper-files = Files
firm-paper-files-hint = PDF or pictures, every page
firm-paper-standing = Standing
firm-paper-claimed = Not yet looked at
firm-paper-review = With the desk
firm-paper-accepted = Accepted
firm-paper-no-date = Not stated
# $date (Text) a date
firm-paper-soon = Runs out on { $date }
# $date (Text) a date
firm-paper-past = Ran out on { $date }
# $who (Text) a person
# $date (Text) a date
firm-paper-filed = Filed by { $who } on { $date }
firm-paper-add-do = Add the paper
firm-paper-correct = Correct
firm-paper-save = Save
firm-paper-remove = Take it out of the vault
firm-paper-remove-hint = Cases in which the paper was accepted keep their record of it.
firm-paper-fixed = The desk has accepted this paper, so it stays as it is. File a newer one beside it.
firm-paper-moved = Somebody else changed this paper meanwhile. Above is what it says now, below what you typed. Save again to put yours in its place.
firm-paper-case = The case it came in with

## Who looked

firm-looks = Who looked at your data
firm-looks-lead = Every time somebody from outside the firm opens its page or a case, it is written down here.
firm-looks-none = Nobody from outside has looked yet.
firm-looks-when = When
firm-looks-who = Who
firm-looks-what = What
firm-looks-firm = The firm’s page
firm-looks-case = A case
firm-looks-older = Earlier
