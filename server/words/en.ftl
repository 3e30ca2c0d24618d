# What the server says to people, in English. The same ids as fr.ftl.

## Zones and steps of a mapping

zone-convergence = This brings us together
zone-particularity = Proper to some of us
zone-divergence = We are in debate here
zone-elsewhere = Not ours
step-situate = Where I stand
step-sort = Our tables sort
step-common = The common map
step-questions = From debate to questions

## Voices of the map, last of all

voice-none-groups = No table
voice-none-networks = No network

## Refusals: nothing happened, why, and what to do

refused-away = Nothing can be saved right now. It is kept, and will go out by itself.
refused-bad-argument = A value is not of the form expected ({ $field }). Reload the page and try again.
refused-bad-form = This request is not of the form expected. Reload the page and try again. ({ $detail })
refused-bad-id = This request has no valid id. Reload the page and try again.
refused-bad-language = This language is not recognised: write fr or en, for example.
refused-bad-link = This link cannot be kept: it starts with https:// or http://.
refused-bad-message = This message is not understood. Reload the page and try again.
refused-ball-elsewhere = This ball is not where you thought. See who holds it, then throw it.
refused-ball-of-others = Somebody else holds this ball: only they can throw it, or the facilitators for them.
refused-ball-to-oneself = This person holds the ball already. Choose somebody else.
refused-board-full = The session is full: it takes { $limit } people. See the facilitators.
refused-busy = Many people are writing right now. It is kept, and will go out by itself.
refused-card-elsewhere = This idea belongs to another activity. Carry it over to this one first.
refused-card-of-others = This idea is somebody else's: whoever wrote it can change it, and so can the facilitators.
refused-cards-there = This activity holds ideas: keep a kind that takes them, or add another activity.
refused-closed = The session is closed: it can be read, not written to. Ask the facilitators to reopen it.
refused-cluster-elsewhere = These themes are not on the same map. Choose one of this map.
refused-empty = A few words are missing: write them, then send.
refused-exists = This id is taken already. Try again: another one will be chosen.
refused-gone = You are no longer part of this session. Join again with the code.
refused-group-of-others = Only that table can say so, or the facilitators.
refused-locked = This activity is locked. The facilitators can unlock it.
refused-map-of-others = This map is another table's: only that table can arrange it.
refused-no-activity = This activity is no longer there. Choose another one.
refused-no-ball = This ball is no longer there.
refused-no-card = This idea is no longer there.
refused-no-cards-here = This activity takes no ideas. Wait for the next one, or choose another.
refused-no-cluster = This theme is no longer there. Choose another one, or a zone.
refused-no-group = This table is no longer there. Choose another one, or none.
refused-no-network = This network is no longer there. Choose another one.
refused-no-participant = This person is no longer there.
refused-no-place = This idea does not lie on this map any more. Place it first.
refused-no-section = This is no part of the synthesis. Reload the page and try again.
refused-no-step = This step is no longer part of the activity. Choose another one.
refused-no-time-given = Say how long: the activity has no duration.
refused-no-timer = No countdown is running. Start it first.
refused-no-votes-here = No dots are given in this step.
refused-no-zone = This zone is no longer there. Choose another one.
refused-not-your-role = This is for the facilitators to do. Give them a sign.
refused-nothing-to-undo = There is nothing of yours to undo.
refused-only-reads = This screen is for reading: it changes nothing.
refused-overtaken = This has changed meanwhile: undoing would wipe out what somebody else did.
refused-said-by-tables = Tables vouch for their own map. The common map is worked out from them.
refused-same-activity = Choose two different activities.
refused-same-person = That is the same person already. Choose another.
refused-slow-down = That is a little fast. It is kept, and will go out by itself.
refused-somebody-else = People introduce themselves: only this person can change that.
refused-source-elsewhere = A theme of the common map comes from themes of tables, of the same activity.
refused-surprises-there = This step holds notes that nobody has read yet. Reveal them first, or add another step.
refused-too-long = That is too long: { $limit } characters at most. Shorten it, nothing is lost.
refused-too-many = That is too many: { $limit } at most. Take some out.
refused-too-many-cards = You have already written { $limit } ideas. Take one back to add another.
refused-too-many-dots = You have { $limit } dots in all in this step. Take some back from one idea to give them to another.
refused-too-many-throws = You have thrown { $limit } threads already: that is quite a web.
refused-unexpected = Something went wrong on our side. Try again, and tell the facilitators if it comes back.
refused-withheld = This idea is off the screens: put it back first.
refused-unknown-command = This request is not known here. Reload the page to get the latest version.

## HTTP calls that fail

problem-bad-body = What was sent is not of the form expected. Correct it and send it again.
problem-bad-code = This code leads to no session. Check its six characters on the big screen.
problem-bad-query = The query of this address is not of the form expected. It takes: { $names }.
problem-bad-resume-code = This return code is not recognised. Check it, or ask the facilitators for a new one.
problem-closing = The server is stopping. Try again in a moment.
problem-forbidden = Your access does not allow this. See the facilitators.
problem-gone = This person is no longer part of the session. Join again.
problem-internal = Something went wrong on our side. Try again in a moment.
problem-many-join = Many people are arriving at once. Try again in a moment, you will get in.
problem-no-address = Phones cannot come in yet: start the service with --host 0.0.0.0, or set PUBLIC_URL.
problem-name-and-word = Give the name you had here, and one of your words. The facilitators will find you by them.
problem-no-address-there = This is not a whole e-mail address, like lea@example.org. Check it.
problem-no-consent = Say that you agree to your address being on the exchange list. Nothing is kept without that.
problem-no-language = This language is not spoken here yet. Choose fr or en.
problem-no-map = There is no map here. Choose an activity that makes one.
problem-no-rehearsal = No rehearsal is going on. Start one.
problem-no-template = There is no such agenda. Choose one of the list.
problem-no-title = A title is missing. Give the session one.
problem-nobody-waits = This person no longer waits: somebody else has answered, or they gave up.
problem-not-found = There is nothing at this address. The session may have been deleted.
problem-not-published = This session cannot be watched again yet. The facilitators open it to everyone by publishing the report.
problem-no-moment = The log does not go that far. Ask for a moment that has been.
problem-not-revealed = This map is not revealed yet. The facilitators will show it to everyone.
problem-not-yet = This is not possible yet in this version.
problem-return-expired = This request is no longer there: it lasts an hour. Make a new one, or come in as a new person.
problem-synthesis-not-published = This session has not published its synthesis yet. The facilitators will when it is ready.
problem-rehearsal-elsewhere = Another rehearsal is playing on this server. Try again in a few minutes.
problem-table-needs-group = A table's screen needs a table. Choose which.
problem-too-large = That is too large: { $most } bytes at most.
problem-too-long = A text is too long. Shorten it and send it again.
problem-too-many-boards = Many sessions were made from here. Try again in a few minutes.
problem-too-many-calls = That is a little fast. Try again in a moment.
problem-too-many-files = Many files were read from here. Try again in a few minutes.
problem-too-many-lines = This log has too many lines: { $most } at most.
problem-too-many-returns = Many people are waiting already. Wave to the facilitators, or try again in a moment.
problem-too-many-tries = Too many codes tried from here. Wait a minute, then check the code.
problem-too-slow = What is being sent no longer comes. Check the network, then try again.
problem-two-templates = Choose an agenda of the list, or a file: not both.
problem-unauthorised = This needs access to the session. Join again with the code.
problem-unavailable = The log does not answer right now. Nothing is lost: try again in a moment.
problem-wrong-line = Line { $line } is wrong: { $why }. Nothing was made.
problem-wrong-method = This address does not take this kind of call.
problem-wrong-origin = This page comes from another site: it cannot enter here.
problem-wrong-template = Line { $line }: { $why }

## What is wrong with a template, at a line of its file

rehearsal-title = Rehearsal · { $title }
template-backslash = a “\” that is meant as such is written “\\”.
template-choice = “{ $value }” will not do for “{ $field }”. Choose one of: { $choices }.
template-deep = too many levels one inside the other.
template-empty = “{ $field }” is empty.
template-header = A template of a session. Its form is described in docs/templates.md, with the source of Canevas.
template-id = this id will not do: letters without accents, digits, “-” and “_”, 64 at most.
template-missing = “{ $field }” is missing.
template-not-text = this is no text file (UTF-8).
template-same-id = the id “{ $taken }” is used already. Each must be different in the whole file.
template-step = “step” names none of the moments (“key” in “steps”).
template-syntax = this is no TOML: look at the quotes, the brackets and the sign “=” of this line.
template-too-long = “{ $field }” is too long: { $limit } characters at most.
template-too-many = “{ $field }” has too many: { $limit } at most.
template-twice = this is written further up already. Keep one of the two.
template-type = { $wanted ->
    [str] “{ $field }” takes a text in quotes.
    [int] “{ $field }” takes a number, without quotes.
    [bool] “{ $field }” takes true or false, without quotes.
    [array] “{ $field }” takes a list, in square brackets.
   *[object] “{ $field }” takes a table of keys and values.
}
template-unclosed = a quote, a bracket or a brace is opened here and never closed.
template-unknown = “{ $key }” is not known here. Expected are: { $known }.
template-unknown-near = “{ $key }” is not known here. Did you mean “{ $near }”?
template-value = the value of “{ $field }” will not do.
