common-yes = Yes
