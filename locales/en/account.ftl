## Signing in

account-sign-in = Sign in
account-sign-in-lead = The desk sends a code to your e-mail address. There is no password to remember, and none to lose.
account-address = E-mail address
account-address-hint = The desk writes to it about your firm and your cases.
account-address-empty = Write your e-mail address
account-address-fault = Write the e-mail address in full, with the part after the @
account-send-code = Send the code
account-first-time = The first time, the code also opens your account.
account-passkey-offer = Sign in with a passkey
account-passkey-hint = If this device keeps a passkey for the desk, no code is needed.
account-passkey-failed = The passkey was not accepted. Sign in with a code by e-mail.
account-code-title = Type the code
# $count (Number) minutes
account-code-sent = { $count ->
    [one] If this address can sign in, a code is on its way to it. The code can be used for 1 minute.
   *[other] If this address can sign in, a code is on its way to it. The code can be used for { $count } minutes.
}
account-code = Code
account-code-hint = { $count ->
    [one] 1 digit, from the latest e-mail
   *[other] { $count } digits, from the latest e-mail
}
account-code-empty = Type the digits of the code
account-code-wrong = { $count ->
    [0] The code is not right. It can no longer be used; ask for a new one.
    [one] The code is not right. You can try once more.
   *[other] The code is not right. You can try { $count } more times.
}
account-code-gone = This code can no longer be used. Ask for a new one.
account-code-other = Send a new code, or use another address
account-code-no-mail = An e-mail can take some minutes. Look in the folder for unwanted mail too.
account-problem = Something needs another look
account-sign-out = Sign out
account-sign-out-lead = This device then forgets who you are. What you saved stays at the desk.

## The letter with the code

# $code (Text) the digits
account-letter-code = Your code for signing in at the desk is { $code }
account-letter-minutes = { $count ->
    [one] It can be used for 1 minute, and once.
   *[other] It can be used for { $count } minutes, and once.
}
account-letter-not-you = If you did not ask for it, you need do nothing: without this code nobody signs in. The desk never asks for it by telephone or e-mail.

## The account

account-title = Your account
account-you = You
account-name = Name
account-name-hint = As it stands in letters. The members of your firm and the desk see it.
account-name-fault = { $count ->
    [one] Write your name, in 1 character
   *[other] Write your name, in at most { $count } characters
}
account-no-name = Without a name, others see you as “unnamed person”.
account-unnamed = unnamed person
account-erased = erased person
account-letters = Language of the letters to you
account-save = Save
account-saved = Saved.
account-firms = Your firms
account-sessions = Where you are signed in
account-sessions-lead = A line that you do not recognise: end it, and tell the desk.
account-session-here = This device, now
account-session-unknown = Unknown device
# $since (Text) when it began
# $seen (Text) when it was last used
account-session-times = Since { $since }; last used { $seen }
account-session-end = End
# $device (Text) a browser
account-session-end-of = of { $device }
account-sessions-end-others = End all others
account-passkeys = Passkeys
account-passkeys-lead = A passkey stays on your device and opens the desk with your finger, face or screen lock. It cannot be guessed, and not be phished.
account-passkeys-none = You have no passkey yet.
account-passkeys-need-script = To add one, this page needs script.
account-passkey-add = Add a passkey
# $date (Text) a day
account-passkey-since = Added { $date }
account-passkey-remove = Remove
account-data = Your data
account-export = Take your data along
account-export-lead = Everything that the desk keeps about you as a person, as one file. A firm’s data is on the firm’s page.
account-erase = Erase your data
account-erase-lead = Your name, your address, your messages and your passkeys become unreadable for ever, also in the copies. What was done in a case stays on record, as that of an “erased person”. This cannot be undone.
account-erase-confirm = I want this, and I know that it cannot be undone.
account-erase-unconfirmed = Tick the box if you want this
# $firm (Text) a firm's name
account-erase-last-owner = You are the only owner of { $firm }. Make somebody else an owner first.
account-erase-last-administrator = You are the only administrator here. Make somebody else one first.
account-erase-do = Erase my data
account-erased-title = Your data is erased
account-erased-lead = You are signed out everywhere. Nothing at the desk names you any more.
account-prove = Sign in again first
account-prove-lead = Before this, the desk makes sure that it is you: your last sign-in was some time ago.
account-queue = The queue of the desk

## A form that came when the sign-in had ended

account-kept-waits = What you sent waits: sign in, and it can go.
account-kept-title = You are signed in again
account-kept-lead = What you had typed when the sign-in ended is still here. It has not been sent yet.
account-kept-files = The files have to be chosen again on the page that follows.
account-kept-send = Send it now
account-kept-drop = Drop it and go back to the page
