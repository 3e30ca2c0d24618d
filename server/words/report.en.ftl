# The synthesis, in English. The same ids as report.fr.ftl.

## The parts

section-question = The question
section-people = Who took part
section-ties = What ties us
section-levels = First answers, by level of action
section-convergences = Convergences
section-bridges = Bridges
section-particularities = Particularities
section-divergences = Divergences, and the questions they leave
section-unsettled = What remains open
section-surprises = What surprised us
section-resources = To read on
section-method = How this synthesis was made

## Lists, dates, quotation marks

report-list-last = { $before } and { $last }
report-quote-open = “
report-quote-close = ”
report-quoted = “{ $text }”
report-colon = :{" "}
report-date = { $day } { $month } { $year }
report-date-first = 1 { $month } { $year }
report-days = { $days } and { $last }
report-day-first = 1
report-month-1 = January
report-month-2 = February
report-month-3 = March
report-month-4 = April
report-month-5 = May
report-month-6 = June
report-month-7 = July
report-month-8 = August
report-month-9 = September
report-month-10 = October
report-month-11 = November
report-month-12 = December
report-ideas = All ideas
report-or-worded = , also put as{" "}
report-from = {" "}({ $group })
report-no-title = Untitled
report-by-hand = This part was written over by the facilitators.
report-made-by = Drawn by Canevas from the log of the session, up to event no. { $seq }.

## Who took part

report-people = { $people ->
    [one] One person took part
   *[other] { $people } people took part
}{ $answered ->
    [0] .
    [one] ; one said in secret where they stood on ideas.
   *[other] ; { $answered } said in secret where they stood on ideas.
}
report-people-groups = They sat together like this:
report-people-networks = They came from these networks{ $several ->
    [0] {""}
   *[other] , some from several
}:
report-people-named = These agreed to be named here: { $names }.
report-named-of = { $name } ({ $organisation })
report-count-people = { $name }: { $people ->
    [one] one person
   *[other] { $people } people
}
report-count-remote = { $name }, remote: { $people ->
    [one] one person
   *[other] { $people } people
}
report-count-apart = Without a table: { $people ->
    [one] one person
   *[other] { $people } people
}

## What ties us

report-words = To introduce themselves, several people chose the same word:
report-words-none = { $count ->
    [one] To introduce themselves, people chose one word.
   *[other] To introduce themselves, people chose { $count } words, no two alike.
}
report-words-more = { $count ->
    [one] One more word is shared.
   *[other] { $count } more words are shared.
}
report-word = { $text }: { $people } people{ $networks ->
    [0] {""}
    [one] , of one network
   *[other] , of { $networks } networks
}
report-yarn = The balls of yarn drew { $threads ->
    [one] one thread
   *[other] { $threads } threads
} and reached { $people ->
    [one] one person
   *[other] { $people } people
} of { $all }.
report-yarn-groups = {" "}{ $groups ->
    [0] They have not reached a table yet.
    [one] They reached one table of { $all }.
   *[other] They reached { $groups } tables of { $all }.
}
report-yarn-crossing = {" "}{ $count ->
    [one] One thread crosses from one network to another.
   *[other] { $count } threads cross from one network to another.
}

## The common map in words

report-voice-none-groups = people without a table
report-voice-none-networks = people without a network
report-intro-convergence = What brings us together: at least three voices of four, among those that were heard, say the same.
report-intro-bridge = What links several voices without bringing all of them together.
report-intro-particularity = What is proper to some voices, and should not be lost.
report-intro-divergence = What we debate. A disagreement is not a failure: each is given with what every voice says and, where it was put into words, the question that it leaves.
report-no-convergence = No idea brings three voices of four together yet.
report-no-bridge = No bridge came out.
report-no-particularity = No particularity came out.
report-no-divergence = No divergence came out.
report-not-discussed = Not to have talked of an idea yet is not to disagree with it.
report-list-undecided = { $count ->
    [one] Undecided, one idea:
   *[other] Undecided, { $count } ideas:
}
report-list-unheard = { $count ->
    [one] Little heard of so far, one idea:
   *[other] Little heard of so far, { $count } ideas:
}
report-list-elsewhere = { $count ->
    [one] Placed off the map by hand, one idea:
   *[other] Placed off the map by hand, { $count } ideas:
}
report-convergence = it brings us together
report-divergence = we debate it
report-undecided = undecided
report-unheard = little heard of so far ({ $heard } of { $all } voices)
report-bridge = between { $voices }
report-own = proper to { $voices }
report-partly = shared by a part of { $voices }
report-partly-groups = shared by a part of every table
report-partly-networks = shared by a part of every network
report-refusal = shared refusal
report-refusal-of = refusal by { $voices }
report-refusal-own = refusal proper to { $voices }
report-except = , except { $voices }
report-placed = placed by hand; by the voices, { $said }
report-of-theme = {" "}(in the theme “{ $title }”)
report-question = Question:{" "}
report-position-shared = Theirs too: { $voices }.
report-position-particular = Theirs in part: { $voices }.
report-position-opposed = Against: { $voices }.
report-position-split = Split: { $voices }.
report-position-absent = Not their case: { $voices }.
report-position-unsure = Undecided: { $voices }.
report-position-silent = Not heard yet: { $voices }.
report-by-networks = By networks: { $said }.

## What was collected

report-no-zone = Without a zone
report-dots = {" "}· { $count ->
    [one] one dot
   *[other] { $count } dots
}
report-carried = carried by { $carrier }
report-at-place = place: { $place }
report-about-idea = {" "}– about idea{" "}
report-about-theme = {" "}– about “{ $title }”

## To read on

report-resources = Resources:
report-organiser = Organised by { $said }.
report-contact = Contact: { $said }
report-licence = Licence of the texts: { $said }.

## How this synthesis was made

report-held = { $sittings ->
    [one] This synthesis is drawn from the log of the session, held on { $days }.
   *[other] This synthesis is drawn from the log of the session, held in { $sittings } sittings, on { $days }.
}
report-not-held = This synthesis is drawn from the log of the session, which has not begun yet.
report-counts = { $ideas ->
    [0] It holds no idea yet.
    [one] It holds one idea.
   *[other] It holds { $ideas } ideas.
}
report-counts-stances = { $ideas ->
    [one] It holds one idea
   *[other] It holds { $ideas } ideas
} and { $stances ->
    [one] one answer given in secret.
   *[other] { $stances } answers given in secret.
}
report-method-stances = Idea by idea, each person says in secret whether it is theirs too, not their case, or something they disagree with.
report-method-groups = Each table, each remote group is one voice, whatever its size; what a table has vouched for on its own map counts as its position.
report-method-networks = Each network is one voice, whatever its size; each person counts for the first that they chose.
report-method-voice = A voice is heard from { $quorum } answers on, so that nobody is recognised.
report-method-senses = Three of four voices heard make a convergence; two or more, a bridge; fewer, a particularity. Where a quarter is against or split, it is a divergence.
report-method-refs = A number in brackets leads to an idea in the list at the end, in the words of whoever wrote it.
report-masked = { $count ->
    [one] One step stayed hidden and is not part of the synthesis: { $titles }.
   *[other] { $count } steps stayed hidden and are not part of the synthesis: { $titles }.
}
