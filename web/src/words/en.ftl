## Everywhere

app-name = Canevas
lost-title = There is nothing at this address
lost-way = Back to the start

## Parts that several pages share

close = Close
save = Save
undo = Undo
edit = Edit
spotlight = Put in the spotlight
not-started = Not started yet
people = { $count ->
    [0] Nobody yet
    [one] { $count } person
   *[other] { $count } people
}
people-present = { $count ->
    [0] Nobody yet
    [one] { $count } person
   *[other] { $count } people
}{ $present ->
    [0] {""}
    [one] {" "}· { $present } online
   *[other] {" "}· { $present } online
}
group-remote = { $name }, remote
thread-at = Step { $number } of { $total }: { $title }
thread-not-started = { $total ->
    [one] One step, not started yet
   *[other] { $total } steps, not started yet
}
timer-minutes = min
timer-over = Time is up
timer-paused = paused
connection-saved = Saved
connection-sending = Sending…
connection-offline = No network. It is kept on this device and will leave when the network is back.
qr-alt = QR code to enter the session, code { $code }
card-carrier = Carried by:
card-place = Where:
card-link = Link:
card-edit = Edit this idea
card-words = The words of the idea
card-edit-trace = The history keeps the words it had.
card-edited = The idea is edited.
card-take-off = Take off
card-taken-off = The idea is taken off.
write-idea = Write an idea
write-label = One idea, in a few words
write-on-behalf = On whose behalf? (may stay empty)
write-add = Add
digest = { $group ->
    [none] { $count ->
        [one] One new idea.
       *[other] { $count } new ideas.
    }
   *[other] { $count ->
        [one] One new idea at { $group }.
       *[other] { $count } new ideas at { $group }.
    }
}
activity-locked = locked by the facilitators

## The map to arrange

tray-title = To place
tray-label = { $count ->
    [0] To place: no idea
    [one] To place: one idea
   *[other] To place: { $count } ideas
}
tray-empty = Ideas arrive here as they are written.
tray-done = Everything is placed.
zone-label = { $count ->
    [0] { $title }, empty
    [one] { $title }, one idea
   *[other] { $title }, { $count } ideas
}
zone-empty-convergence = Put here what brings you together
zone-empty-particularity = Put here what is proper to some of you
zone-empty-divergence = Put here what you disagree about
zone-empty-elsewhere = Put here what does not concern you
zone-empty-none = Put here the ideas that belong
clusters = Themes
clusters-empty = Put an idea here, or on another one: that makes a theme.
cluster-new = New theme
cluster-title = Title of the theme
cluster-dissolved = The theme is taken apart, its ideas stay.
put-here = Put here
put-in-zone = Put in “{ $title }”
put-in-tray = Put back among the ideas to place
put-in-new = Make it a new theme
hand-hint = Touch where it should go: a zone, a theme, another idea.
hand-new-cluster = New theme
hand-to-tray = Back to place
hand-rename = Rename
hand-dissolve = Take the theme apart
hand-let-go = Let go
map-taken = In hand: { $what }. Arrows lead from place to place, Enter puts it down, Escape lets go.
map-let-go = Let go.
map-put = “{ $what }” goes to “{ $where }”.
map-held-elsewhere = Somebody holds it right now

## The screen of a table

table-waiting = The session has not started yet. Make yourselves at home: ideas will come here.
