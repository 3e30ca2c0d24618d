## Everywhere

under-way = Under way…
waiting = One moment…
lost-title = There is nothing at this address
to-home = Back to the start
try-again = Try again
cancel = Leave it as it was
take-back = Take back
language = Language
problem-network = No answer: the network is missing, or the server. Check the connection, then try again.
problem-server = The server could not answer. Try again in a moment.
no-key-title = This device does not have the key to this session yet
no-key-board = Come in with the code shown in the room, or by the link the facilitators gave you.
no-key-screen = Open the big screen by the link on the facilitators’ page.
no-key-report = The synthesis opens by the reading link the facilitators sent you, or on the device you took part with.
ended-title = The session is no longer open here
ended-revoked = This access was taken back, and this device keeps nothing of the session. To return, ask the facilitators for a code.
ended-reader = This reading link was taken back. To read the synthesis, ask whoever sent it to you for a new one.
ended-deleted = The session was deleted, by the facilitators or because its time was over. This device keeps nothing of it.
ended-other = The server ended the connection. Load the page again to come back.
ended-left = Your words and your name are no longer in the session, and this phone keeps nothing of it. Your answers still count there, without your name.
left-title = It is erased
session-untitled = Untitled session
theme-untitled = Untitled theme
words-erased = Words erased

## Home

home-what = A shared, living board to put ideas together across several tables, and to see what unites and what is in debate.
enter-code-title = Join a session
enter-code-label = Code
enter-code-help = Six letters or digits, shown in the room.
enter-code-short = A code has six letters or digits. Check the one on the screen.
enter-code-go = Join
my-sessions-title = My sessions on this device
role-participant = Participant
role-table = A table’s screen
role-facilitator = Facilitation
role-screen = Big screen
role-reader = Reading
forget = Forget
forget-session = Forget the session “{ $title }” on this device
forget-person = The ideas you sent stay in the session. To come back under your name you will need your return code.
forget-key = This device will lose the key. Without another copy of the link, it cannot be found again.
forget-sure = Forget
make-title = Prepare a session
make-name = Title
make-name-example = Territories in transition
make-template = Agenda to start from
make-language = Language of the session
make-go = Create the session
make-busy = Creating…
free-software = free software (AGPL-3.0-or-later)
source-code = source code

## The introductions

intro-manners = What you say here is shown to the whole room, under the name you choose. Nothing is required, and everything can be changed later.
intro-name-help = Without a name, the room sees you by your place at the table.
intro-networks = Your networks
intro-networks-help = One or several. The first you touch counts in figures by network; the others make ties.
intro-first = counts first
intro-capacity = You come…
intro-professional = in a professional capacity
intro-activist = as a volunteer or an activist
intro-other = in another capacity
intro-which = Which one?
intro-which-example = I live here, I study…
intro-organisation = Your organisation, if you have one
intro-words = Up to three words
intro-words-help = What matters to you, what you would like to share.
intro-word = Word { $number }
intro-go = Introduce myself to the room
intro-draft = Not shown yet: it is kept on this phone.
intro-is-shown = The room sees it now.
intro-saved = Shown to the room
intro-sending = Sending…
intro-kept = Kept here, will leave when the network is back
intro-me = Your introduction
intro-no-name = No name
intro-my-words = Your words
intro-shared = { $count ->
    [0] Nobody else so far
    [one] Shared with one person
   *[other] Shared with { $count } people
}
intro-across = { $count ->
    [0] {""}
    [one] {""}
   *[other] {", in"} { $count } networks
}
intro-room-words = The words of the room
intro-count = { $count ->
    [0] Nobody has introduced themselves yet
    [one] One person of { $all } has introduced themselves
   *[other] { $count } people of { $all } have introduced themselves
}
intro-people = people
intro-own-hint = Your words are underlined.
intro-empty = The words of the room will come here, as people introduce themselves.
words-others = { $count ->
    [one] and one more word
   *[other] and { $count } more words
}
words-tied = by a tie
words-none = Who are we?
words-none-how = On your phone, say your networks and three words that matter to you. They will gather here.
words-introduced = { $count ->
    [one] person introduced, of { $all }
   *[other] people introduced, of { $all }
}
words-shared = { $count ->
    [one] shared word
   *[other] shared words
}
words-of-which = , of which{" "}
words-across = across networks
stage-words = { $count ->
    [0] Words
    [one] One word
   *[other] { $count } words
}
stage-words-none = They will come from the phones. The big screen shows them, larger where several people share one.
stage-words-single = { $count ->
    [one] One word of one person alone
   *[other] { $count } words of one person alone
}
stage-waiting = { $count ->
    [one] One person has said nothing of themselves yet
   *[other] { $count } people have said nothing of themselves yet
}
stage-waiting-what = Only facilitators see this list.
networks = Networks
networks-none = Add the networks that people will be able to choose from, or leave this empty.
network-name = Name of the network
network-new = New network
network-renamed = The network is renamed.
network-remove = Remove the network “{ $name }”
network-removed = The network “{ $name }” is removed.
table-seated = { $count ->
    [0] At this table
    [one] One person at this table
   *[other] { $count } people at this table
}
table-seated-none = Come in with the table’s code: your name will come here.
table-nameless = No name · { $number }
table-not-yet = will say soon

## At the door

join-session = You are joining
join-closed = This session is closed: nobody can join any more. Ask the facilitators whether it will open again.
join-wrong-title = This code opens no session
join-wrong = Check the six characters shown in the room, or scan the QR code again.
join-other-code = Try another code
join-problem-title = The door does not open yet
join-name = What do people call you here?
join-name-help = May stay empty. Introductions show this name to the room.
join-group = Your table
join-no-group = No table
join-table = This device is the table’s screen
join-go = Join
join-go-table = Join as a table
join-busy = Joining…
returning = I was here yesterday
returning-code = Your return code
returning-help = Ten letters and digits, shown at the end of the sitting and under “Me”.
returning-go = Come back
your-data = Your data
your-data-yours = Once in the session, tap your name at the bottom: you can take back an idea, withdraw your name or erase everything.
your-data-closed = The session is closed: to take back an idea, withdraw your name or erase everything, turn to whoever organises it.

## The yarn

yarn-gone = somebody who has left
yarn-ball = { $color ->
    [c0] The red ball
    [c1] The blue ball
    [c2] The green ball
    [c3] The purple ball
    [c4] The ochre ball
    [c5] The pink ball
    [c6] The grey ball
    [c7] The teal ball
   *[one] The ball
}
yarn-is-at = { $ball } is with
yarn-is-nowhere = { $ball } is with nobody: the facilitators give it to somebody.
yarn-balls-more = { $count ->
    [one] and one more ball
   *[other] and { $count } more balls
}
yarn-before = The first ball has not been thrown yet.
yarn-in-words = The web in words
yarn-to = throws to
yarn-people = { $count ->
    [one] person of { $all } tied
   *[other] people of { $all } tied
}
yarn-tables = { $count ->
    [one] table of { $all }
   *[other] tables of { $all }
}
yarn-threads = { $count ->
    [one] thread
   *[other] threads
}
yarn-of-which = , of which
yarn-crossing = across networks
yarn-threads-more = { $count ->
    [one] and one earlier thread
   *[other] and { $count } earlier threads
}
yarn-web = The web: { $reached } of { $people } people tied, { $threads } threads, { $crossing } of them across networks.
yarn-unnamed = { $count ->
    [one] One person without their name, for want of room.
   *[other] { $count } people without their names, for want of room.
}
yarn-left = { $count ->
    [one] One more person, for want of room.
   *[other] { $count } more people, for want of room.
}
yarn-yours = { $ball } is with you
yarn-to-whom = Whom do you throw it to? Say aloud what ties you.
yarn-which = You hold several. Which one do you throw?
yarn-reason = What ties you (may stay empty)
yarn-reason-theirs = What ties them (may stay empty)
yarn-reason-words = One of your words
yarn-search = Search a name, a word, a table
yarn-found = { $count ->
    [one] One person found
   *[other] { $count } people found
}
yarn-found-none = Nobody of that name, word or table. Try fewer letters.
yarn-nobody = There is nobody else yet. Wait for somebody to come.
yarn-not-reached = Not tied yet
yarn-reached = Tied already
yarn-away = Not connected right now
yarn-shared = In common: { $words }
yarn-show-all = Show { $count ->
    [one] one more person
   *[other] { $count } more people
}
yarn-leaving = { $ball } is on its way to { $name }…
yarn-thrown = { $ball } has gone to { $name }.
yarn-ring = Ring when the ball comes
yarn-phone-before = The ball will soon be on its way. Keep this page open: it rings softly if the ball comes to you.
yarn-web-show = Show the web
yarn-web-hide = Put the web away
yarn-latest = The latest threads
yarn-is-lost = { $ball } is with nobody: whoever held it has left. Give it to somebody.
yarn-is-stopped = { $ball } is put down. Its threads stay.
yarn-start-first = Start the first ball
yarn-start-more = Start another ball
yarn-start-title = Who begins with this ball?
yarn-give-title = Who takes the ball?
yarn-new = The new ball
yarn-given = { $ball } is with { $name }.
yarn-give = Give to…
yarn-resume = Take up with…
yarn-throw-for = Throw for them
yarn-throw-title = { $name } throws to…
yarn-stop = Put down
yarn-stop-this = Put down: { $ball }
yarn-stopped-now = { $ball } is put down.
yarn-stage-before = The ball starts with one person: they say aloud what ties them to somebody, and throw it to them. Choose who begins.
yarn-stage-nobody = Nobody is here yet. As soon as somebody comes in, you can give them the ball.
yarn-unreached = { $count ->
    [one] One person is not tied yet
   *[other] { $count } people are not tied yet
}
yarn-not-here = Not connected right now
yarn-left-since = Not connected: { $sign }

## The phone

phone-before = The next question will come here. Keep this page open.
phone-closed = The session is closed. Thank you! What was said is kept.
phone-step = Step { $number } of { $total } ·{" "}
phone-calm-introductions = Introductions are made out loud. Listen, what follows will come here.
phone-calm-yarn = The ball of yarn goes from hand to hand. Look up: it happens in the room.
phone-calm-surprise = Keep in mind what surprises you. What follows will come here.
phone-calm-break = It is break time. What follows will come here.
phone-locked = We are looking at it together: for now nothing is added and nothing moves.
phone-not-durable = This browser keeps nothing: leave this page open until everything is saved.
phone-write-here = One idea, in your words
phone-left = characters left
phone-too-long = { $count ->
    [one] One character too many. Shorten it a little, or make it two ideas.
   *[other] { $count } characters too many. Shorten it a little, or make it two ideas.
}
phone-added = Added.
phone-zone = What is it about?
phone-ask-carrier = Who carries it? This name will stand in the report.
phone-ask-place = Where?
phone-ask-link = A link
phone-mine = My ideas
phone-mine-empty = Write the first one: a few words are enough.
phone-edit = Edit “{ $text }”
phone-take-back = Take back “{ $text }”
phone-refused = The server did not take this idea.
phone-let-go = Let it go
phone-others = { $count ->
    [one] One idea from the others
   *[other] { $count } ideas from the others
}
phone-more = See more ideas
phone-hidden = { $count ->
    [0] Everybody’s ideas will be shown together.
    [one] One idea written in the session. They will be shown together.
   *[other] { $count } ideas written in the session. They will be shown together.
}
phone-digest = { $count ->
    [one] One new idea.
   *[other] { $count } new ideas.
}
fate-sending = Sending…
fate-kept = Kept here, goes out when the network is back
fate-saved = Saved
fate-cluster = Theme “{ $title }”
fate-zone = Placed in “{ $title }”
spotlit = We are talking about this now
phone-views = What to do
phone-view-write = Write
phone-view-map = { $count ->
    [0] The map
   *[other] The map ({ $count })
}
phone-map-hidden = The facilitators will show the common map to everybody.
phone-map-empty = The map is waiting for its first ideas.
phone-map-hint = Tap an idea to say where it goes.
phone-choose-hint = Touch the ideas that go together.
phone-choose-place = { $count ->
    [one] Place this idea…
   *[other] Place these { $count } ideas…
}
phone-zone-empty = Nothing here yet.
phone-own = Yours
phone-place-title = Where does it go?
phone-placed = Placed.
phone-cluster-new = New theme
phone-off-map = Put it back among the ideas to place
phone-unplaced = To place
phone-cluster-make = Make this theme and place it there
phone-cluster-zone = In the zone
phone-cluster-no-zone = No zone yet
phone-me = Me
phone-nth = { $group } · no. { $number }
phone-networks = Your networks (the first one you choose counts first)
phone-resume = Take a picture of it: it brings you back here tomorrow, on this phone or another, with your ideas.
phone-leave = Leave the session on this device
phone-leave-what = The ideas you sent stay in the session. To come back under your name, keep your return code.
phone-leave-sure = Leave
phone-moved = You are at { $group } now.
phone-moved-alone = You are at no table now.

## Votes and surprises

phone-on-behalf = For somebody without a phone
phone-on-behalf-who = For somebody without a phone: their first name (may stay empty)
phone-on-behalf-shown = This step shows who wrote what: this name will be seen.
phone-on-behalf-hidden = This name is seen by you alone.
phone-others-here = { $count ->
    [one] Another idea of your table
   *[other] { $count } other ideas of your table
}
zone-none = Still to sort
phone-ideas = The ideas
phone-vote = { $left ->
    [0] My dots
    [one] Give { $left } dot
   *[other] Give { $left } dots
}
phone-voted = The result
ballot-left = { $left ->
    [0] All your dots are given
    [one] You have { $left } dot left of { $each }
   *[other] You have { $left } dots left of { $each }
}
ballot-over = { $count ->
    [one] One dot too many: take one back
   *[other] { $count } dots too many: take some back
}
ballot-secret = You may give several dots to one idea. Nobody sees who gives what; the total is shown at the end.
ballot-less = One dot less: { $text }
ballot-more = One dot more: { $text }
ballot-given = { $count ->
    [0] No dot on this idea any more
    [one] One dot on this idea
   *[other] { $count } dots on this idea
}, { $left } left.
dots-count = { $count ->
    [one] one dot
   *[other] { $count } dots
}
dots-own = { $count ->
    [0] no dot of yours
    [one] one dot of yours
   *[other] { $count } dots of yours
}
dots-ranking = The ideas, by dots
dots-empty = Ideas come here as soon as somebody has written some.
collect-whose = Which table’s ideas?
votes-given = { $count ->
    [0] No dot given.
    [one] One dot given.
   *[other] { $count } dots given.
}
votes-open = The vote is open, { $each } each. You alone see the totals, until the end.
votes-hidden = The ideas are hidden: people can only vote on their own. Reveal them to open the vote.
votes-over = The vote is over: everybody sees the totals.
votes-ranked = Rank by dots
votes-end = End the vote and show the dots
votes-reopen = Open the vote again
votes-shown = The vote is over, the dots are shown to everybody.
votes-reopened = The vote is open again, totals are seen only here.
screen-voting = { $count ->
    [one] One dot to give, on your phone. Totals are shown at the end.
   *[other] { $count } dots to give, on your phone. Totals are shown at the end.
}
wonder = It surprises me
wonder-title = What surprises me
wonder-here = What surprises me here
wonder-here-about = What surprises me here: { $text }
wonder-secret = Nobody else reads your notes before all are revealed together, without names.
wonder-named = Nobody else reads your notes before all are revealed together. In this step, names will be seen.
wonder-about = About “{ $text }”
wonder-about-not = Not about this
wonder-count = { $count ->
    [0] No note in the session yet.
    [one] One note in the session, still hidden.
   *[other] { $count } notes in the session, still hidden.
}
wonder-written = { $count ->
    [0] notes so far
    [one] note written, still hidden
   *[other] notes written, still hidden
}
wonder-kept = It is kept, and hidden from everybody until the reveal.
wonder-others = { $count ->
    [one] One note of the others
   *[other] { $count } notes of the others
}
wonder-mine = My notes
wonder-mine-empty = Write the first one: what surprised you, what you still ask yourself.
wonder-write = A note, for yourself first
write-note = Write a note
write-note-label = What surprises, in a few words
screen-wonder = On your phone: what surprised you, what you still ask yourself. Nobody reads it before all are revealed together.
table-surprise = Everybody writes on their own phone. Here, write for those who have none: the note goes from this screen until all are revealed.
surprises-what = They can be written from any step. You see how many there are, not what they say, nor whose they are.
unveil = Reveal all notes…
unveil-title = Reveal all notes?
unveil-what = { $count ->
    [0] No note has been written yet.
    [one] One private note will appear on all screens and all phones.
   *[other] { $count } private notes will appear together on all screens and all phones.
}
unveil-say = Say it first: “In a moment everybody will read your notes, without your names. Whoever wants to change one or take one back, now is the time.”
unveil-say-named = Say it first: “In a moment everybody will read your notes, with your names. Whoever wants to change one or take one back, now is the time.”
unveil-sure = People have been told: reveal
unveiled = All notes are revealed.
activity-votes = Dots to give, each person
activity-votes-what = 0: there is no vote. Else people spread their dots over the ideas, in secret; totals are shown at the end.
activity-secret = Notes are written at any time, and nobody reads them before you reveal them, all together.
prompt-surprise = What surprised me
prompt-question = What I still ask myself
zones-surprise = What each note is asked. Without a question there is one field.

## Your data

facts-who = Who organises
facts-no-organiser = The facilitators have not said yet who organises this: ask them.
facts-contact = For any question, and for your rights: { $contact }
facts-what = What is kept
facts-kept = What you write, your name and your table if you give them, your answers. No account, no cookie; an address only if you leave one; nothing goes elsewhere.
facts-seen = Who sees what
facts-shown = People in the session see your name and what you say of yourself in the introductions; your ideas, without your name, except in activities that say so. Your answers are secret: only counts are shown, of at least three answers. Of your dots only the total is shown. Your surprise notes are yours alone until all are revealed together.
facts-until = Until when
facts-erased = Until { $date }; then all of it is erased.
facts-no-end = Nobody has said yet until when: ask the facilitators.
facts-licence = Licence
facts-shared = What comes out of the session is shared under { $licence }.
take-back-idea = Take back an idea
take-back-where = Your ideas, in all activities. Where an activity is locked, ask the facilitators.
take-back-none = What you will write can be taken back here.
put-back = Put back
withdraw = Withdraw my name, leave my ideas
withdraw-what = Your name disappears, also from what has happened so far. Your ideas and answers stay, and so do you. This cannot be undone; you may give a name again.
withdraw-sure = Withdraw my name
withdrawn = Your name is withdrawn. Your ideas stay.
erase-me = Erase everything
erase-goes = What goes: your name, the words of your ideas, of your questions and your titles, your return code, your address if you left one, and all that this phone keeps of the session, even what has not been sent yet.
erase-stays = What stays: the place of your ideas, without their words, and your answers, counted without your name. What others wrote, photographed or already took away does not come back.
erase-for-good = This cannot be undone.
erase-sure = Erase everything for good
phone-leave-unsent = What has not been sent yet will be lost.

## The end of a sitting, and coming back

closing-sitting = This sitting is over
closing-session = The session is over
closing-thanks = Thank you for what you brought. Everything is kept.
closing-next = What comes next: { $title }
closing-look = See the last activity again
closing-back = My code, my name, my address
consent-ask = May your name stand in the report?
consent-yes = Yes, with my name
consent-no = No, without my name
consent-name = It would read: { $name }. No answer is a no; change your mind whenever you like, by touching your name below.
consent-nameless = You gave no name here, so there will be none. You can give one by touching “Me” below.
address-title = Exchange list
address-what = To write to each other after the session. Only the facilitators get the list; your address stands there without your name or your ideas. Leaving one is up to you.
address-label = Your e-mail address
address-agree = I agree to my address being on the list
address-agree-first = First tick that you agree: nothing is kept without that.
address-empty = Write your address first.
address-leave = Leave my address
address-done = Your address is on the list.
address-withdraw = Take it off the list
address-withdrawn = Your address is off the list.
phone-resume-title = Your return code
phone-resume-unknown = This phone does not know your code. A new one takes the place of any that you noted.
phone-resume-new = Get a new code
phone-gone-on = The session is now at “{ $title }”.
me-merged = The facilitators found that you were here under two identities, and made them one.
left-begun-label = Begun and not sent yet
left-begun = Begun at “{ $title }”, and not sent yet:
left-begun-gone = Begun at an activity that is no longer there, and not sent:
left-now = The session is now at “{ $title }”.
left-send = Send it all the same
left-sent = Sent to “{ $title }”.
left-copy = Copy
left-copied = Copied
left-gone = These words will not be sent.
returning-without = Without the code
returning-without-what = The facilitators will recognise you, and you find your ideas again.
returning-name = The name you had here
returning-word = One of your words
returning-word-help = One of the three words that you chose in the introductions, or a word by which they know you.
returning-both = Write your name and a word: the facilitators find you by them.
returning-ask = Ask to come back
returning-waiting = The facilitators are looking who you are…
returning-keep-open = Keep this page open: you come in by itself as soon as they answer. You may also wave to them.
returning-stop = Stop waiting
returning-refused = The facilitators did not find you. Wave to them, ask again under another name, or come in as a new person.
returning-again = Ask again
returns-title = Who says they come back
returns-what = Each gave their name and one of their words. Say who it is: they go on with their ideas on this new device.
returns-waiting = { $count ->
    [one] person waits to come back
   *[other] people wait to come back
}
returns-came = { $name } waits to come back: see “Room”.
returns-one = { $name }, one of whose words is “{ $word }”
returns-nobody-alike = Nobody has this name or this word. Search, or ask the person.
returns-accept = It is this person
returns-refuse = Do not let in
returns-done = { $name } is back.
returns-sent-off = { $name } did not come in as somebody else.
choose-person = Search by name, word or table
choose-person-found = People found
choose-person-none = Nobody here fits. Try another word.
choose-person-more = { $count ->
    [one] And one more: write to find them.
   *[other] And { $count } more: write to find them.
}
merge = This is the same person as…
merge-when = When somebody came back without their code, and is here twice.
merge-becomes = One person will be left: { $name }, { $group }.
merge-becomes-alone = One person will be left: { $name }.
merge-ideas = The ideas, threads, words and networks of both will be theirs.
merge-answers = Where both answered, the later answer counts. Nobody learns which.
merge-devices = Their devices and codes go on as that person.
merge-undo = This can be undone.
merge-sure = Join { $name } with this person
merge-done = { $name }: the two are one.
sitting = To end
sitting-adjourn-what = When the morning is over: phones show the code to come back, and ask whether the name may stand in the report. Nothing is closed.
sitting-resume-what = The sitting is over: phones show the code to come back.
sitting-adjourn = End the sitting
sitting-resume = Begin again
sitting-adjourned = The sitting is over. See you next time!
sitting-resumed = The sitting goes on.
sitting-is-adjourned = The sitting is over; phones show the code to come back.
sitting-named = { $count ->
    [0] Nobody of { $all } has agreed to be named in the report yet.
    [one] One person of { $all } agrees to be named in the report.
   *[other] { $count } people of { $all } agree to be named in the report.
}
session-ended = The session is closed.
session-reopened = The session is open again.
contacts-count = { $count ->
    [0] Nobody has left an address yet. Phones offer it at the end of each sitting.
    [one] One address left.
   *[other] { $count } addresses left.
}
contacts-save = Download the list (.csv)
adjourned-title = See you soon
adjourned-thanks = Thank you, everybody.
adjourned-photograph = Your code to come back is on your phone: take a picture of it.
adjourned-again = To come back: open the page again, or come in by this code and “I was here yesterday”.

## Situating oneself, sorting

phone-view-deck = My answers
phone-view-table = Our map
phone-no-table = You sit at no table: choose yours under “Me”.
deck = The ideas, one by one
asked-situate = And you, what do you say?
asked-sort = Where does each idea go, at our table?
asked-common = What comes out of our voices?
asked-questions = What question does each debate leave?
deck-progress = { $answered } ideas of { $total } have your answer
deck-back = Go back
deck-answers = Your answer
deck-later = Later
deck-secret = Your answer stays secret.
deck-empty = Ideas will come here, one by one. Meanwhile, write your own.
deck-done = That is all for now, thank you! A new idea would come here by itself.
deck-next = Idea: { $text }
deck-put-off = Later.
deck-went-back = You went back.
stance-shared = That’s me too
stance-not-ours = Not my case
stance-opposed = I disagree
say = Our table agrees
say-agreed = Our table has agreed
say-counts = { $placed ->
    [one] { $placed } placed
   *[other] { $placed } placed
} · { $left } to place
say-said = { $count ->
    [one] Your table has agreed on one place.
   *[other] Your table has agreed on { $count } places.
}
say-finished = We have finished
say-place = Agreed place
voiced-inside = The ideas of the theme “{ $title }”
own-groups = Your table: { $position }
own-networks = Your network: { $position }
phone-revealed = The common map is revealed: it waits for you under “The map”.
voiced-place = Say where it goes
voiced-counts = { $shared } say it is them · { $not_ours } not their case · { $opposed } disagree

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
connection-waiting = Nothing can be saved right now. It is kept on this device and will leave by itself.
connection-offline = No network. It is kept on this device and will leave when the network is back.
qr-alt = QR code to enter the session, code { $code }
card-carrier = Carried by:
card-place = Where:
card-link = Link:
card-for = For:
card-edit = Edit this idea
card-words = The words of the idea
card-edit-trace = The history keeps the words it had.
card-edited = The idea is edited.
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
session-closed = the session is closed: to be read, no longer written in

## Templates and rehearsing

make-question = Starting question, if you have it
make-question-else = Without it, that of the agenda you choose. You can change it at any time.
template-steps = The activities of this agenda
template-size = { $count ->
    [one] { $count } activity
   *[other] { $count } activities
}
template-own = Start from a template file…
template-own-what = A .toml file, saved from another session or written by hand.
template-reading = Reading the file…
template-from = From the file { $file }
template-mend = Mend this line in a text editor, then choose the file again.
template-save = Save as a template
template-save-what = A file to make another session with the same agenda: no people and no ideas in it.
hours = { $hours } h
hours-minutes = { $hours } h { $minutes }

script-before = Before you begin
agenda-empty = No activity yet. Add the first one, or begin at the home page with a template.
agenda-back = Back to it
agenda-cards = { $count ->
    [one] { $count } idea
   *[other] { $count } ideas
}
morning = Sitting { $number }
morning-end = should end about { $time }
activity-closes = The sitting ends with this activity
moments-what = Each moment has its own screen on phones and tables. The timer proposes its minutes.
moment-title = Title of moment { $number }
moment-minutes = Minutes of the moment “{ $title }”
moment-remove = Remove the moment “{ $title }”
moment-name-situate = Where I stand
moment-name-sort = Our tables sort
moment-name-break = Break
moment-name-common = The common map
moment-name-questions = From debate to questions
moment-name-other = Another moment
moment-break-how = Back soon. Your answers and your maps are kept.
asked-break = It is break time. Back soon!
carry-once = An idea is carried over only once, even if you do this again.
carry-go = { $count ->
    [0] Choose at least one activity
    [one] Carry { $count } idea over
   *[other] Carry { $count } ideas over
}

about-session = About this session
about-team = Team
about-team-how = One name a line: who coordinates, who facilitates with you.
about-resources = To read, to see
about-resources-how = One link a line, its name before it: “The notes of May https://…”.

rehearse = Rehearse
rehearse-what = Some thirty simulated people play your activities on a copy of the session, in a few minutes. Nothing changes here: watch, try things, then delete it.
rehearse-start = Start a rehearsal
rehearse-name = Rehearsal
rehearse-arriving = { $people ->
    [0] The room arrives…
    [one] The room arrives: { $people } person.
   *[other] The room arrives: { $people } people.
}
rehearse-at = Activity { $at } of { $of }: { $activity }
rehearse-progress = How far the rehearsal is
rehearse-ended = The rehearsal is over. You can still look around; it deletes itself tomorrow.
rehearse-open = Open the rehearsal
rehearse-screen = Its big screen
rehearse-of-others = A rehearsal that was started on another device is going on.
rehearse-stop = Stop and delete
rehearse-delete = Delete
rehearse-again = Again

## The facilitator’s page

script = To say, to do
stage-calm = Nothing to arrange at this step. Phones and the screen show its prompt.
before-screen = Show the big screen to the room: it has the address and the code, large.
before-people = People come in with their phones and this code.
before-start = When everybody is there, begin.
stage-no-agenda = Add a first step in the panel “Steps”.
stage-start = Begin with “{ $title }”
step-previous = Previous step
step-next = Next step
hide = Hide
reveal = Reveal
lock = Lock
unlock = Unlock
spotlight-off = Spotlight off
screen-name = Big screen
screen-opened = The big screen opened in another tab. Make it a window of its own, drag it to the projector, then press F11 for full screen.
screen-blocked = The browser held the window back. Allow it, or make a screen link under “Sharing”.
time = Time
timer-start = Start { $minutes } min
timer-go-on = Go on
timer-pause = Pause
timer-less = One minute less
timer-more = One minute more
timer-stop = Stop the time
panel = Prepare and follow
panel-fold = Fold the panel away
panel-open = Open the panel
pages = Page
page-stage = The step
page-side = Prepare, follow
panel-agenda = Steps
panel-room = Room
panel-share = Share
panel-data = Data
add = Add
remove = Remove
minutes = { $count } min
kind-introductions = Introductions
kind-yarn = Ball of yarn
kind-collect = Collecting ideas
kind-mapping = Mapping
kind-surprise = Surprises
kind-synthesis = Synthesis
kind-break = Break or spoken time
agenda-add = Add a step
agenda-removed = The step “{ $title }” is removed.
agenda-edit = Change the step “{ $title }”
agenda-go = Go there
agenda-current = Under way
agenda-up = Move the step “{ $title }” up
agenda-down = Move the step “{ $title }” down
agenda-remove = Remove the step “{ $title }”
activity-change = Change the step
activity-new = New step
activity-title = Title
activity-kind = Kind
activity-minutes = Minutes
activity-prompt = Prompt, as everyone reads it
activity-script = Script: to say, to do
activity-script-who = Only facilitators see it. A line that begins with a dash makes a list; the line above it is its heading.
activity-asks = Also ask, with each idea
activity-revealed = Everyone sees ideas as they come
activity-revealed-map = The common map shows from the start
activity-authors = Show who wrote
ask-carrier = Who carries it
ask-place = Where
ask-link = A link
zones = Zones
zones-mapping = Without zones, the map gets the four usual ones.
zones-collect = Without zones, ideas make a free list.
zone-title = Title of zone { $number }
zone-remove = Remove the zone “{ $title }”
zone-add = Add a zone
carry = Bring ideas from a step
carry-title = Bring the ideas of…
carry-from = { $title } ({ $count })
carried = The ideas are here.
room-people = { $count ->
    [0] Nobody is here yet
    [one] One person
   *[other] { $count } people
}
room-alone = Without a table
room-silent = has not written anything at this step
room-written = { $count ->
    [one] one idea at this step
   *[other] { $count } ideas at this step
}
group-new = New table or group
group-name = Name
group-example = Table 6
group-is-remote = Remote group
group-change = Code and name
group-removed = “{ $name }” is removed.
group-code-use = This code leads straight to this table. Put it there, or send it to the remote group.
person-unnamed = { $group } · no. { $number }
person-unnamed-alone = Without a table · no. { $number }
person-name = Name
person-group = Table
person-new-code = New code to come back
person-code-use = With this code the person comes back on another device by “I was here yesterday”. The old one no longer works.
person-remove = Remove this person
person-remove-what = Their ideas stay; their device is let in no more.
person-removed = { $name } is no longer in the session.
person-withdraw = Withdraw their name, leave their ideas
person-withdraw-what = Their name disappears, from the log too. Their ideas and answers stay, and so does their device. This cannot be undone.
person-withdraw-sure = Withdraw the name
person-withdrawn = The name of { $name } is withdrawn.
person-erase = Erase this person
person-erase-goes = What goes: their name, the words of their ideas, questions and titles, from the log too; their device no longer gets in and keeps nothing of it.
person-erase-stays = What stays: the place of their ideas, without their words, and their answers, counted without their name. What others wrote, photographed or already took away does not come back.
person-erase-sure = Erase for good
person-erased = { $name }: all of it is erased.
share-people = To come in
share-link = Link to come in
copy = Copy
copied = Copied
tokens = Facilitators and screens
screen-for = Screen for { $group }
token-name = For whom, for what
token-example = Anne, screen in the hall…
token-role = Role
token-make = Create
token-link = Link to hand on
token-once = This link opens the session to whoever has it. It will not be shown again.
token-own = this device
token-made = made on { $date }
token-revoke = Take back
token-revoke-title = Take back the link of { $name }?
token-revoke-what = The device that uses it will be disconnected, and this link will open nothing. You can create another one.
data-export = Take away
data-log = The whole log (.ndjson)
data-cards = The ideas as a table (.csv)
data-end = End of the session
data-close = Close the session
data-close-what = Closed, the session can be read, and nobody writes in it any more. It can be reopened.
data-is-closed = The session is closed: it can be read, not written in.
data-reopen = Reopen the session
data-delete = Delete the session…
delete-title = Delete the session
delete-what = What goes for good: ideas, answers, names, log, codes and links, and what devices keep of it, as soon as they come back. What was taken away or backed up stays where it is. Take away first what you want to keep.
delete-type = To confirm, write its title: { $title }
delete-button = Delete for ever
about = What the session says of itself
about-saved = It is saved.
about-title = Title
about-question = Starting question
about-organiser = Who organises
about-contact = Whom to ask
about-licence = Licence of the contributions
about-presentation = Presentation
keeping = How long the session is kept
keeping-what = All of it is kept until { $date }, then the server erases the session: ideas, answers, names, log, codes and links.
keeping-no-end = Nobody has said until when: the session is kept until somebody deletes it.
keeping-until = Kept until
keeping-from-last = Or, after the last sitting ({ $date }):
keeping-from-now = Or, from today on:
keeping-months = { $months ->
    [3] 3 months
    [12] 1 year
   *[36] 3 years
 }
keeping-for-ever = No end
kept-until = Kept until { $date }.
kept-for-ever = Kept without an end.
kept-until-then = Erased after { $date }, { $when }
kept-not-long = This session will be erased after { $date }, { $when }. Take away what you want to keep, or keep it longer.
keep-longer = Keep it a year longer

## The synthesis

report-kind = Synthesis
report-tools = What can be done with the synthesis
report-back = Back to the session
report-print = Print
report-print-sheets = Print on A3
report-sheets = A3 sheets
report-to-text = Back to the text
report-download = Take away
report-contents = Contents
report-ideas = The ideas, one by one
report-ideas-what = Each idea in the words of the person who wrote it. The number is the one the text quotes.
report-cited = quoted in:
report-or-worded = Also worded: { $wording }
report-legend = Reading the signs under an idea: one column a table
verdict-convergence = Convergence
verdict-bridge = Bridge
verdict-particularity = Particularity
verdict-divergence = Divergence
verdict-undecided = No tendency
verdict-unheard = Little heard yet
report-until = what was said until { $date }
report-end = End of the synthesis of “{ $title }”.
report-empty = Nothing to tell yet. As soon as ideas come, the synthesis writes itself.
report-behind = The session has gone on since this text.
report-update = Update
report-updating = Updating…
report-not-yet-title = The synthesis is not published yet
report-not-yet = The facilitators are reading it over. Keep this page or this link: it opens here as soon as it is published.
report-failed-title = The synthesis did not arrive
download-html = Web page (.html)
download-html-what = To read without a network, in any browser.
download-md = Markdown (.md)
download-md-what = Text to go on with in an editor or on a site.
download-wiki = MediaWiki (.txt)
download-wiki-what = To paste into a wiki page.
download-json = Data (.json)
download-json-what = For a program: parts, ideas and what ties them.
download-csv = Ideas as a table (.csv)
download-csv-what = For a spreadsheet. For facilitators alone: publishing does not share it.
part-edited = Reworded by the facilitators
part-empty = Nothing here for now.
part-edit = Edit
part-edit-of = Edit “{ $title }”
part-draft = Go on with my draft
part-draft-of = Go on with my draft of “{ $title }”
part-reset = Back to the proposed text
part-reset-of = Back to the proposed text of “{ $title }”
part-is-reset = “{ $title }”: the proposed text is back.
part-compare = Compare
part-compare-of = Compare “{ $title }” with the proposed text
part-compare-what = Struck out: what the proposed text says and yours does not. Underlined: what you added.
part-stale = The session has gone on since this edit: the proposed text has changed. Compare, then keep yours or go back to the proposed text.
part-saved = “{ $title }” is saved.
part-saving = Saving…
part-text = Text of “{ $title }”
part-dropped = Draft thrown away.
part-taken = The other person’s text took the place of yours.
part-meanwhile = Another facilitator has just changed this part. Saving yours will replace theirs.
part-meanwhile-what = Struck out: what their text says and yours does not. Underlined: what only yours says.
part-keep-mine = Keep mine
part-take-theirs = Start from theirs
compare-same = Both texts are the same.
editor-help = How to format
editor-bold = **bold**
editor-bold-what = words that stand out
editor-item = - a line
editor-item-what = an item of a list
editor-heading = ### Heading
editor-heading-what = a heading in the text
editor-link = [words](https://…)
editor-link-what = a link
editor-idea = [12]
editor-idea-what = points to idea 12
editor-preview = Preview
editor-nothing = Nothing: this part will stay empty.
editor-later = Close, keep the draft
editor-drop = Throw the draft away
publish = Publish
publish-stop = Stop publishing
publish-is = Published: the people of the session and reading links can read it.
publish-is-not = Not published yet: only facilitators see it.
publish-done = The synthesis is published.
publish-undone = The synthesis is no longer published.
reader-links = Link and message
reader-links-what = A reading link opens the synthesis to whoever has it, without an account. Make one for each recipient: you can take back each without touching the others.
reader-links-unpublished = The synthesis is not published: until then, the link says that it is being prepared.
reader-for = For whom
reader-example = The forum’s list, the town hall…
reader-make = Make the link and the message
reader-made = Link for { $name }
reader-link = Reading link
reader-qr = QR code of the reading link
reader-qr-what = To print or to show: whoever scans it can read the synthesis.
reader-message = Message ready to send
reader-message-copy = Copy the message
reader-message-mail = Open in my mail program
reader-given = Links given
reader-revoke-of = Take back the link for { $name }
reader-revoke-what = This link will open nothing any more.
reader-revoke-sure = Yes, take it back
message-subject = The synthesis of “{ $title }”
message-hello = Hello,
message-ready = The synthesis of “{ $title }” is ready. Thank you to everybody who took part: it is made of their words.
message-question = We started from this question: { $question }
message-read = To read, to print or to take away:
message-find = You will find who was there, what brings us together, what is proper to some, what is debated and the questions that leaves. Each sentence points to the ideas it comes from.
message-kept = The session is kept until { $date }.
message-kept-no-end = The session is kept as long as nobody deletes it.
message-contact = A question, a correction, words to take back: { $contact }
message-thanks = Enjoy the reading,
sheets-what = Sheets in A3 landscape, to print, or to save as SVG to touch up or enlarge.
sheets-none = Nothing to hang up yet. The common map, the questions and the projects will come here as soon as they exist.
sheets-count = { $count ->
    [one] { $count } sheet
   *[other] { $count } sheets
 }
sheets-save = Save (.svg)
sheets-save-of = Save “{ $title }” as SVG
sheet-source = { $title }, { $date }
sheet-questions = The questions that this leaves
sheet-questions-what = What the debate has opened, to be followed up
sheet-projects = The projects and who carries them
sheet-projects-what = Whom to talk to, and where
sheet-words = The words we share
sheet-words-what = Said by several people in the introductions
sheet-left-by = left by: { $words }
sheet-fact = { $what } { $words }
synthesis-open = Open the synthesis
synthesis-what = It writes itself from the session, at any time. You read it over, edit it by hand, then publish it.
bar-synthesis = Synthesis
read-report-ready = The synthesis is ready
read-report-what = What brings us together, what is proper to some, what is debated, and each idea in its words.
read-report = Read the synthesis
read-report-soon = The synthesis is being prepared
read-report-soon-what = The facilitators are reading it over. It opens here, on this device, as soon as it is published.
screen-synthesis-published = The synthesis can be read on phones
screen-synthesis-soon = The synthesis is being prepared
headlines-more = { $count ->
    [one] and one more
   *[other] and { $count } more
 }
figure-ideas = { $count ->
    [one] idea
   *[other] ideas
 }
figure-people = { $count ->
    [one] person
   *[other] people
 }
figure-convergence = { $count ->
    [one] convergence
   *[other] convergences
 }
figure-bridge = { $count ->
    [one] bridge
   *[other] bridges
 }
figure-particularity = { $count ->
    [one] particularity
   *[other] particularities
 }
figure-divergence = { $count ->
    [one] divergence
   *[other] divergences
 }
figure-questions = { $count ->
    [one] question to follow up
   *[other] questions to follow up
 }

## The map to arrange

tray-title = To place
tray-label = { $count ->
    [0] To place: no idea
    [one] To place: one idea
   *[other] To place: { $count } ideas
}
tray-empty = Ideas arrive here as they are written.
tray-hidden = The ideas of all tables will be revealed together.
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
zone-spotlight = Put the zone “{ $title }” in the spotlight
zone-empty-none = Put here the ideas that belong
clusters = Themes
clusters-empty = Put an idea here, or on another one: that makes a theme.
cluster-new = New theme
cluster-title = Title of the theme
cluster-dissolved = The theme is taken apart, its ideas stay.
put-here = Put here
put-in-zone = Put here, in “{ $title }”
put-in-tray = Put here, among the ideas to place
put-in-new = Put here, as a new theme
hand-hint = Touch where it should go: a zone, a theme, another idea.
hand-new-cluster = New theme
hand-to-tray = Back to place
hand-rename = Rename
hand-dissolve = Take the theme apart
hand-let-go = Let go
hand-up = One place up
hand-down = One place down
map-taken = In hand: { $what }. Arrows lead from place to place, Enter puts it down, Escape lets go. Alt and an arrow change the order.
map-let-go = Let go.
map-put = “{ $what }” goes to “{ $where }”.
map-order = Place { $place } of { $total }.
map-several = { $count } ideas
map-chosen = Taken too: { $what }. { $count } ideas in hand.
map-left = Left: { $what }. { $count ->
    [one] One idea
   *[other] { $count } ideas
} in hand.
map-moved = { $count } ideas are moved.
map-news = Moved just now
map-news-by = Moved just now by { $who }
map-laid-by = Put there by { $who }
hand-choose = Choose several
hand-choose-hint = Touch the other ideas to take along, then the zone or theme they go to.
discord = The table’s secret answers say otherwise
discord-what = The table’s secret answers say otherwise: { $position ->
    [shared] on the whole, people recognise themselves in it
    [particular] some recognise themselves in it
    [opposed] on the whole, people disagree
    [split] they are opposed to each other
   *[other] on the whole, it is not our case
}. It is not told who, nor how many; talk about it, then choose together.
map-held-elsewhere = Somebody holds it right now

## The replay

replay-stage = What the big screen showed
replay-bar = Playback
replay-line = The thread of the session
replay-when = { $day }, { $time }
replay-seconds = { $count } s
replay-minutes = { $count } min
replay-hours = { $hours } h { $minutes }
replay-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
replay-cut = Nothing new for { $long }: skipped.
replay-between = Between two sittings
replay-arriving = { $count ->
    [0] The session begins.
    [one] { $count } person has come.
   *[other] { $count } people have come.
}
replay-play = Play
replay-pause = Pause
replay-previous = The moment before
replay-next = The moment after
replay-speed = Speed
replay-times = { $speed }×
replay-go = Go to
replay-go-where = Choose a moment
replay-copy = Copy the link to this moment
replay-copied = Link copied. It opens for those who already have access to the session.
replay-in-bar = The link is in the address bar: copy it from there.
replay-condensed = In 90 seconds
replay-yesterday = Yesterday in 90 seconds
replay-sitting = Our last sitting in 90 seconds
replay-who = { $people ->
    [one] { $people } person
   *[other] { $people } people
}{ $groups ->
    [0] {""}
    [one] {" "}around one table
   *[other] {" "}around { $groups } tables
}
replay-here-we-are = This is where we are. Shall we go on?
replay-again = Watch again
replay-whole = The whole session
replay-to-screen = Back to the big screen
replay-full = Full screen
replay-loading = The session is being rewound…
replay-percent = { $percent }%
replay-failed = It cannot be watched again now
replay-retry = Try again
replay-cut-off = The session changed while it was coming here. Try again, it will come whole.
replay-to-session = Go to the session
replay-no-key = Open the link that the facilitators sent you, or join the session with its code.
replay-empty = Nothing to watch again yet
replay-empty-what = Once the first activity has begun, the session can be watched again here, moment by moment.
replay-watch = Watch the session again
replay-watch-what = Moment by moment, as the big screen showed it.
replay-key = Key R: the last sitting in 90 seconds
replay-moment-started = { $title }: here we go
replay-moment-stepped = { $activity }: { $title }
replay-moment-revealed = { $title }: everyone sees the result
replay-moment-spotlit = Large on the screen: { $what }
replay-moment-clustered = { $group ->
    [none] A theme brings together
   *[other] { $remote ->
        [yes] { $group }, from afar, brings together
       *[no] { $group } brings together
    }
} { $count ->
    [0] ideas
    [one] { $count } idea
   *[other] { $count } ideas
}: { $title }
replay-moment-asked = A question comes up: { $question }
replay-moment-finished = { $remote ->
    [yes] { $group }, from afar, is done
   *[no] { $group } is done
}
replay-moment-thrown = { $from } throws the ball to { $to }
replay-moment-written = { $title }: { $count } ideas already
replay-moment-joined = There are { $count } of us
replay-moment-adjourned = The sitting ends
replay-moment-resumed = We meet again

## The screen of a table

table-waiting = Until the next step, settle in: the ideas will come here.
table-map-hidden = The common map is being prepared. The facilitators will reveal it.
table-situates = Everybody answers on their own phone, in secret.
table-hands = For people without a phone: tap an idea and count the raised hands.
hands-count = Count hands
hands-title = Raised hands
hands-what = For people without a phone. The last count holds.
hands-less = One hand less: { $answer }
hands-more = One hand more: { $answer }
hands-counted = The hands are counted.
table-written = { $count ->
    [one] One idea written at this table
   *[other] { $count } ideas written at this table
}

## Moderating

card-withhold = Take off the screens
card-withheld = The idea is off the screens. Whoever wrote it still sees it.
card-returned = The idea is back.
card-return = Put back
card-return-this = Put “{ $text }” back
card-reworded = Worded anew by the facilitators
withheld-count = { $count ->
    [one] One idea taken off the screens
   *[other] { $count } ideas taken off the screens
}
withheld-who-sees = Only facilitators and the people who wrote them see these. They count nowhere.
fate-withheld = Taken off the screens by the facilitators

## The screen for all

screen-waiting = The address is coming…
screen-offline = No network: the screen shows what it last received.
screen-code-large = Show the code large, or put it away (key Q)
screen-map-hidden = The map is being prepared. The facilitators will reveal it.
lobby-scan = Scan with your camera, or go to
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
lobby-unreachable = This address can only be reached from this device. For phones, start Canevas with --host 0.0.0.0, or give its public address in PUBLIC_URL.

## The common map and its voices

voice-no-group = no table
voice-no-network = no network
position-of = { $position }: { $voices }.
position-shared = finds itself here
position-particular = finds itself here in part
position-opposed = does not agree
position-split = in debate
position-absent = not its case
position-unsure = no tendency
position-silent = not heard yet
sense-is-convergence = Convergence: it brings us together
sense-is-bridge = Bridge between { $voices }
sense-is-particularity = Particularity: proper to { $voices }
sense-own = Proper to { $voices }
sense-is-divergence = Divergence: it is in debate
sense-is-undecided = No tendency
sense-is-unheard = Little heard yet ({ $heard } voices of { $all })
sense-except = { $words }, except { $voices }
sense-refusal = Shared refusal
sense-refusal-of = Refusal by { $voices }
sense-refusal-own = Refusal proper to { $voices }
sense-partly = Shared by a part of { $voices }
sense-partly-groups = Shared by a part of each table
sense-partly-networks = Shared by a part of each network
voices-groups = Table
voices-networks = Network
voices-position = Position
voices-uncounted = no detail below the quorum
count-convergence = { $count ->
    [one] one convergence
   *[other] { $count } convergences
}
count-bridge = { $count ->
    [one] one bridge
   *[other] { $count } bridges
}
count-particularity = { $count ->
    [one] one particularity
   *[other] { $count } particularities
}
count-divergence = { $count ->
    [one] one divergence
   *[other] { $count } divergences
}
count-unheard = { $count ->
    [one] one idea little heard yet
   *[other] { $count } ideas little heard yet
}
map-revealed = The common map is revealed: { $digest }.
placed-by-hand = placed by hand
moved-from = Has just changed. Before: { $where }
list-convergence = Convergences
list-between = Bridges and particularities
list-divergence = Divergences
list-undecided = No tendency
list-unheard = Little heard yet
list-elsewhere = Elsewhere
question-left = The question it leaves
question-is = Question: { $question }
table-here = The table is connected
tables-here = { $count ->
    [one] One table is connected
   *[other] { $count } tables are connected
}
group-own = that is you
the-room = The room
room-sorts = { $finished ->
    [0] {""}
    [one] one table has finished
   *[other] { $finished } tables have finished
}{ $sorting ->
    [0] {""}
    [one] {" "}one table is still sorting
   *[other] {" "}{ $sorting } tables are still sorting
}
afar = You and the room
afar-screen = Our big screen
afar-blocked = The browser held the window back. Allow it, then try again.
last-sign = { $minutes ->
    [0] last sign just now
   *[other] last sign { $minutes } min ago
}
headway = { $placed ->
    [0] 0 placed
    [one] one placed
   *[other] { $placed } placed
}{ $left ->
    [0] {", all done"}
   *[other] {", "}{ $left } to place
}
group-finished = has finished
map-worked = What the voices say
map-arranged = Arrange by hand
mapping-empty = No idea on this map yet. Carry over those of an activity, or write the first.
map-suggested = Where the voices have it
map-suggested-what = Dashed: where the voices have an idea, until somebody moves it.
map-not-revealed = Only facilitators see it.
moments = Moments of the mapping
by-what = Voices, by
by-groups = By table
by-networks = By network
by-groups-now = by table · key N: by network
by-networks-now = by network · key N: by table
column-convergence = { $count ->
    [0] it brings us together · no idea
    [one] it brings us together · one idea
   *[other] it brings us together · { $count } ideas
}
column-between = { $count ->
    [0] proper to… · no idea
    [one] proper to… · one idea
   *[other] proper to… · { $count } ideas
}
column-divergence = { $count ->
    [0] in debate · no idea
    [one] in debate · one idea
   *[other] in debate · { $count } ideas
}
and-bridges = { $count ->
    [one] and one bridge
   *[other] and { $count } bridges
}
except = except { $voices }
rest-undecided = { $count ->
    [one] one without tendency
   *[other] { $count } without tendency
}
rest-unheard = { $count ->
    [one] one little heard yet
   *[other] { $count } little heard yet
}
rest-elsewhere = { $count ->
    [one] one put elsewhere
   *[other] { $count } put elsewhere
}
moment-situate-how = On your phone: say where you stand, idea by idea. Your answer stays secret.
moment-sort-how = Arrange the ideas together on your table’s map, then say what it stands by.
moment-answered = { $count ->
    [one] One idea of { $all } already has { $people } answers or more.
   *[other] { $count } ideas of { $all } already have { $people } answers or more.
}
moment-ideas = { $count ->
    [0] idea so far
    [one] idea to look at
   *[other] ideas to look at
}
questions-left = { $count ->
    [one] The question it leaves
   *[other] The { $count } questions it leaves
}
questions-none = Which questions do our disagreements leave?
questions-waiting = { $count ->
    [0] no divergence waits for its question
    [one] one divergence waits for its question
   *[other] { $count } divergences wait for their question
}
question-from = from “{ $what }”
question-example = Who decides when we do not agree?
question-keep = Keep the question
question-kept = The question is kept.
list-empty = Nothing here yet
list-more = { $count ->
    [one] Show one more idea
   *[other] Show { $count } more ideas
}
voices-apart = { $count ->
    [one] One voice is at odds with it: it is marked in the table.
   *[other] { $count } voices are at odds with it: they are marked in the table.
}
place-by-hand = Place by hand on the common map
place-worked-out = Back to what the voices say
placed-now = The place has changed.
lens = Lens
lens-show = Show on the big screen
lens-reveal-first = Reveal the map first: the screen shows nothing that is hidden.
lens-unheard = { $count ->
    [one] One voice is
   *[other] { $count } voices are
} not heard here yet: { $voices }
lens-title = What { $voices } share
lens-none = Nothing yet that these voices all share.
lens-hidden = The map has not been revealed yet.
lens-pick = Choose two voices or more, to see what they share and the others do not.
lens-alone = { $count ->
    [0] { $voices }: nothing that is theirs alone
    [one] { $voices }, and nobody else: one idea
   *[other] { $voices }, and nobody else: { $count } ideas
}
lens-with-others = { $count ->
    [0] { $voices }, with others: nothing
    [one] { $voices }, with others: one idea
   *[other] { $voices }, with others: { $count } ideas
}
airtime = Not heard yet
airtime-silent = No position yet
airtime-unseen = { $count ->
    [one] One idea without an answer
   *[other] { $count } ideas without an answer
}
airtime-apart = In no convergence
proposals = { $count ->
    [0] Themes of the tables
    [one] One theme to bring together?
   *[other] { $count } themes to bring together?
}
proposals-what = Each theme also stays on its table’s map.
proposals-declined = Left apart
proposal-from = From { $groups }
proposal-because-cards = mostly the same ideas
proposal-because-titles = close titles
proposal-accept = Make them one theme
proposal-accepted = It is a theme of the common map now.
proposal-decline = Leave them apart
proposal-again = Think of it again
