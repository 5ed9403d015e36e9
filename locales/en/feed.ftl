feed-title = What changed in the rules
feed-lead = Every beginning, change and end of a rule that is known here, newest first.
feed-begins = new rule
feed-changes = new wording
feed-ends = end of the rule
feed-coming = Still to come
feed-follow = Follow these changes in a feed reader
feed-none = No change is recorded.
feed-from = In force from { $date }.
feed-until = In force until before { $date }.
# $title (Text) the rule
# $what (Text) what happened to it
feed-entry = { $title }: { $what }
