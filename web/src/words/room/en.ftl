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

## The screen for all

screen-waiting = The address is coming…
screen-code-large = Show the code large, or put it away (key Q)
screen-map-hidden = The map is being prepared. The facilitators will reveal it.
lobby-scan = Scan with your camera, or go to
lobby-unreachable = This address can only be reached from this device. For phones, start Canevas with --host 0.0.0.0, or give its public address in PUBLIC_URL.
lobby-code = and type the code
lobby-count = { $count ->
    [0] person so far
    [one] person is here
   *[other] people are here
}
counts-written = { $count ->
    [0] idea so far. They will be revealed together.
    [one] idea written. They will be revealed together.
   *[other] ideas written. They will be revealed together.
}
wall-empty = The first ideas will arrive here.
others = { $count ->
    [one] and one more
   *[other] and { $count } more
}
ideas = { $count ->
    [0] no idea
    [one] one idea
   *[other] { $count } ideas
}
elsewhere-count = { $title }: { $count }
unplaced-count = { $count ->
    [one] one idea still to place
   *[other] { $count } ideas still to place
}
sense-convergence = Convergences
sense-particularity = Particularities
sense-divergence = Divergences
sense-elsewhere = Elsewhere
