## Partout

under-way = En cours…
waiting = Un instant…
lost-title = Il n’y a rien à cette adresse
to-home = Revenir à l’accueil
try-again = Réessayer
cancel = Laisser comme avant
take-back = Reprendre
language = Langue
problem-network = Pas de réponse : le réseau manque, ou le serveur. Vérifiez la connexion, puis réessayez.
problem-server = Le serveur n’a pas pu répondre. Réessayez dans un instant.
no-key-title = Cet appareil n’a pas encore la clé de cette session
no-key-board = Entrez avec le code affiché dans la salle, ou par le lien reçu de l’équipe d’animation.
no-key-screen = Ouvrez l’écran commun par le lien que donne la page d’animation.
no-key-report = La synthèse s’ouvre par le lien de lecture reçu de l’équipe d’animation, ou depuis l’appareil avec lequel vous avez participé.
ended-title = La session n’est plus ouverte ici
ended-revoked = Cet accès a été retiré, et cet appareil ne garde rien de la session. Pour revenir, demandez un code à l’équipe d’animation.
ended-reader = Ce lien de lecture a été retiré. Pour lire la synthèse, demandez un nouveau lien à qui vous l’avait envoyé.
ended-deleted = La session a été supprimée, par l’équipe d’animation ou au terme de sa durée. Cet appareil n’en garde rien.
ended-other = Le serveur a mis fin à la connexion. Rechargez la page pour revenir.
ended-left = Vos mots et votre nom ne sont plus dans la session, et ce téléphone n’en garde rien. Vos réponses y restent comptées, sans votre nom.
left-title = C’est effacé
session-untitled = Session sans titre
theme-untitled = Thème sans titre
words-erased = Mots effacés

## L’accueil

home-what = Un tableau commun et vivant pour mettre ses idées ensemble, à plusieurs tables, et voir ce qui rassemble et ce qui fait débat.
enter-code-title = Entrer dans une session
enter-code-label = Code
enter-code-help = Six lettres ou chiffres, affichés dans la salle.
enter-code-short = Un code a six lettres ou chiffres. Vérifiez celui de l’écran.
enter-code-go = Entrer
my-sessions-title = Mes sessions sur cet appareil
role-participant = Personne
role-table = Écran d’une table
role-facilitator = Animation
role-screen = Écran commun
role-reader = Lecture
forget = Oublier
forget-session = Oublier la session « { $title } » sur cet appareil
forget-person = Vos idées envoyées restent dans la session. Pour y revenir sous votre nom, il faudra votre code de retour.
forget-key = Cet appareil perdra la clé. Sans une autre copie du lien, elle ne se retrouve pas.
forget-sure = Oublier
make-title = Préparer une session
make-name = Titre
make-name-example = Territoires en transition
make-template = Déroulé de départ
make-language = Langue de la session
make-go = Créer la session
make-busy = Création…
free-software = logiciel libre (AGPL-3.0-or-later)
source-code = code source

## Le tour de table

intro-manners = Ce que vous dites ici se montre à toute la salle, sous le nom que vous choisissez. Rien n’est obligatoire, tout se change ensuite.
intro-name-help = Sans nom, la salle vous voit par votre place à table.
intro-networks = Vos réseaux
intro-networks-help = Un ou plusieurs. Le premier touché compte dans les comptes par réseau ; les autres tissent des liens.
intro-first = compte d’abord
intro-capacity = Vous venez…
intro-professional = à titre professionnel
intro-activist = à titre bénévole ou militant
intro-other = à un autre titre
intro-which = Lequel ?
intro-which-example = habiter ici, étudier…
intro-organisation = Votre structure, si vous en avez une
intro-words = Trois mots au plus
intro-words-help = Ce qui vous tient à cœur, ce que vous aimeriez partager.
intro-word = Mot { $number }
intro-go = Me présenter à la salle
intro-draft = Pas encore montré : c’est gardé sur ce téléphone.
intro-is-shown = C’est montré à la salle.
intro-saved = Montré à la salle
intro-sending = Envoi en cours…
intro-kept = Gardé ici, partira au retour du réseau
intro-me = Votre présentation
intro-no-name = Sans nom
intro-my-words = Vos mots
intro-shared = { $count ->
    [0] Personne d’autre pour l’instant
    [one] Partagé avec une personne
   *[other] Partagé avec { $count } personnes
}
intro-across = { $count ->
    [0] {""}
    [one] {""}
   *[other] {", dans"} { $count } réseaux
}
intro-room-words = Les mots de la salle
intro-count = { $count ->
    [0] Personne ne s’est encore présenté
    [one] Une personne sur { $all } s’est présentée
   *[other] { $count } personnes sur { $all } se sont présentées
}
intro-people = personnes
intro-own-hint = Vos mots sont soulignés.
intro-empty = Les mots de la salle viendront ici, à mesure que chacun se présente.
words-others = { $count ->
    [one] et un autre mot
   *[other] et { $count } autres mots
}
words-tied = par un lien
words-none = Qui sommes-nous ?
words-none-how = Sur votre téléphone, dites vos réseaux et trois mots qui vous tiennent à cœur. Ils se rassembleront ici.
words-introduced = { $count ->
    [0] personne présentée, sur { $all }
    [one] personne présentée, sur { $all }
   *[other] personnes présentées, sur { $all }
}
words-shared = { $count ->
    [0] mot partagé
    [one] mot partagé
   *[other] mots partagés
}
words-of-which = , dont{" "}
words-across = entre réseaux
stage-words = { $count ->
    [0] Les mots
    [one] Un mot
   *[other] { $count } mots
}
stage-words-none = Ils viendront des téléphones. L’écran commun les montre, en plus grand quand plusieurs personnes les partagent.
stage-words-single = { $count ->
    [one] Un mot d’une seule personne
   *[other] { $count } mots d’une seule personne
}
stage-waiting = { $count ->
    [one] Une personne n’a encore rien dit d’elle
   *[other] { $count } personnes n’ont encore rien dit d’elles
}
stage-waiting-what = Seule l’équipe d’animation voit cette liste.
networks = Réseaux
networks-none = Ajoutez les réseaux entre lesquels les personnes pourront choisir, ou laissez vide.
network-name = Nom du réseau
network-new = Nouveau réseau
network-renamed = Le réseau est renommé.
network-remove = Retirer le réseau « { $name } »
network-removed = Le réseau « { $name } » est retiré.
table-seated = { $count ->
    [0] À cette table
    [one] Une personne à cette table
   *[other] { $count } personnes à cette table
}
table-seated-none = Entrez avec le code de la table : votre nom viendra ici.
table-nameless = Sans nom · { $number }
table-not-yet = se présente bientôt

## À la porte

join-session = Vous entrez dans
join-closed = Cette session est close : on n’y entre plus. Demandez à l’équipe d’animation si elle rouvrira.
join-wrong-title = Ce code n’ouvre aucune session
join-wrong = Vérifiez les six caractères affichés dans la salle, ou scannez de nouveau le code QR.
join-other-code = Essayer un autre code
join-problem-title = La porte ne s’ouvre pas encore
join-name = Comment vous appelle-t-on ici ?
join-name-help = Peut rester vide. Les présentations montrent ce nom à la salle.
join-group = Votre table
join-no-group = Sans table
join-table = Cet appareil est l’écran de la table
join-go = Entrer
join-go-table = Entrer comme table
join-busy = On entre…
returning = J’étais là hier
returning-code = Votre code de retour
returning-help = Dix lettres et chiffres, affichés à la fin de la séance et dans « Moi ».
returning-go = Revenir
your-data = Vos données
your-data-yours = Une fois dans la session, touchez votre nom, en bas : vous pourrez reprendre une idée, retirer votre nom ou tout effacer.
your-data-closed = La session est close : pour reprendre une idée, retirer votre nom ou tout effacer, adressez-vous à qui l’organise.

## Le jeu de pelotes

yarn-gone = quelqu’un qui est parti
yarn-ball = { $color ->
    [c0] La pelote rouge
    [c1] La pelote bleue
    [c2] La pelote verte
    [c3] La pelote violette
    [c4] La pelote ocre
    [c5] La pelote rose
    [c6] La pelote grise
    [c7] La pelote turquoise
   *[one] La pelote
}
yarn-is-at = { $ball } est chez
yarn-is-nowhere = { $ball } n’est chez personne : l’équipe d’animation la confie à quelqu’un.
yarn-balls-more = { $count ->
    [one] et une autre pelote
   *[other] et { $count } autres pelotes
}
yarn-before = La première pelote n’est pas encore lancée.
yarn-in-words = La toile en mots
yarn-to = lance à
yarn-people = { $count ->
    [one] personne sur { $all } reliée
   *[other] personnes sur { $all } reliées
}
yarn-tables = { $count ->
    [one] table sur { $all }
   *[other] tables sur { $all }
}
yarn-threads = { $count ->
    [one] fil
   *[other] fils
}
yarn-of-which = , dont
yarn-crossing = entre réseaux
yarn-threads-more = { $count ->
    [one] et un fil plus ancien
   *[other] et { $count } fils plus anciens
}
yarn-web = La toile : { $reached } personnes sur { $people } reliées, { $threads } fils, dont { $crossing } entre réseaux.
yarn-unnamed = { $count ->
    [one] Une personne sans son nom, faute de place.
   *[other] { $count } personnes sans leur nom, faute de place.
}
yarn-left = { $count ->
    [one] Une autre personne, faute de place.
   *[other] { $count } autres personnes, faute de place.
}
yarn-yours = { $ball } est chez vous
yarn-to-whom = À qui l’envoyez-vous ? Dites à voix haute ce qui vous relie.
yarn-which = Vous en tenez plusieurs. Laquelle lancez-vous ?
yarn-reason = Ce qui vous relie (peut rester vide)
yarn-reason-theirs = Ce qui les relie (peut rester vide)
yarn-reason-words = Un de vos mots
yarn-search = Chercher un nom, un mot, une table
yarn-found = { $count ->
    [one] Une personne trouvée
   *[other] { $count } personnes trouvées
}
yarn-found-none = Personne de ce nom, de ce mot ou de cette table. Essayez moins de lettres.
yarn-nobody = Il n’y a encore personne d’autre. Attendez que quelqu’un arrive.
yarn-not-reached = Pas encore reliées
yarn-reached = Déjà reliées
yarn-away = Pas connectées en ce moment
yarn-shared = En commun : { $words }
yarn-show-all = Voir { $count ->
    [one] une personne de plus
   *[other] { $count } personnes de plus
}
yarn-leaving = { $ball } part chez { $name }…
yarn-thrown = { $ball } est partie chez { $name }.
yarn-ring = Sonner quand la pelote arrive
yarn-phone-before = La pelote va bientôt partir. Gardez cette page ouverte : elle sonnera doucement si la pelote arrive chez vous.
yarn-web-show = Voir la toile
yarn-web-hide = Refermer la toile
yarn-latest = Les derniers fils
yarn-is-lost = { $ball } n’est chez personne : qui la tenait est parti. Confiez-la à quelqu’un.
yarn-is-stopped = { $ball } est posée. Ses fils restent.
yarn-start-first = Lancer la première pelote
yarn-start-more = Lancer une pelote de plus
yarn-start-title = À qui confier cette pelote ?
yarn-give-title = À qui confier la pelote ?
yarn-new = La nouvelle pelote
yarn-given = { $ball } est chez { $name }.
yarn-give = Confier à…
yarn-resume = Reprendre avec…
yarn-throw-for = Lancer à sa place
yarn-throw-title = { $name } lance à…
yarn-stop = Poser
yarn-stop-this = Poser : { $ball }
yarn-stopped-now = { $ball } est posée.
yarn-stage-before = La pelote part d’une personne : elle dit à voix haute ce qui la relie à quelqu’un, et la lui lance. Choisissez par qui commencer.
yarn-stage-nobody = Personne n’est encore là. Dès que quelqu’un entre, vous pourrez lui confier la pelote.
yarn-unreached = { $count ->
    [one] Une personne n’est pas encore reliée
   *[other] { $count } personnes ne sont pas encore reliées
}
yarn-not-here = Pas connectée en ce moment
yarn-left-since = Pas connectée : { $sign }

## Le téléphone

phone-before = La prochaine question viendra ici. Gardez cette page ouverte.
phone-closed = La session est close. Merci ! Ce qui a été dit est gardé.
phone-step = Étape { $number } sur { $total } ·{" "}
phone-calm-introductions = Le tour de table se fait de vive voix. Écoutez, la suite viendra ici.
phone-calm-yarn = La pelote passe de main en main. Levez les yeux : cela se passe dans la salle.
phone-calm-surprise = Gardez en tête ce qui vous étonne. La suite viendra ici.
phone-calm-break = C’est la pause. La suite viendra ici.
phone-locked = On regarde ensemble : pour le moment, rien ne s’ajoute et rien ne se déplace.
phone-not-durable = Ce navigateur ne garde rien : laissez cette page ouverte jusqu’à ce que tout soit enregistré.
phone-write-here = Une idée, avec vos mots
phone-left = signes encore
phone-too-long = { $count ->
    [one] Un signe de trop. Coupez un peu, ou faites-en deux idées.
   *[other] { $count } signes de trop. Coupez un peu, ou faites-en deux idées.
}
phone-added = Ajoutée.
phone-zone = De quoi s’agit-il ?
phone-ask-carrier = Qui la porte ? Ce nom figurera dans la synthèse.
phone-ask-place = Où ?
phone-ask-link = Un lien
phone-mine = Mes idées
phone-mine-empty = Écrivez la première : quelques mots suffisent.
phone-edit = Modifier « { $text } »
phone-take-back = Reprendre « { $text } »
phone-refused = Le serveur n’a pas pris cette idée.
phone-let-go = Laisser
phone-others = { $count ->
    [one] Une idée des autres
   *[other] { $count } idées des autres
}
phone-more = Voir plus d’idées
phone-hidden = { $count ->
    [0] Les idées de tous seront montrées ensemble.
    [one] Une idée écrite dans la session. Elles seront montrées ensemble.
   *[other] { $count } idées écrites dans la session. Elles seront montrées ensemble.
}
phone-digest = { $count ->
    [one] Une nouvelle idée.
   *[other] { $count } nouvelles idées.
}
fate-sending = Envoi en cours…
fate-kept = Gardée ici, partira au retour du réseau
fate-saved = Enregistrée
fate-cluster = Thème « { $title } »
fate-zone = Posée dans « { $title } »
spotlit = On en parle en ce moment
phone-views = Que faire
phone-view-write = Écrire
phone-view-map = { $count ->
    [0] La carte
   *[other] La carte ({ $count })
}
phone-map-hidden = La carte commune sera montrée à tous par l’équipe d’animation.
phone-map-empty = La carte attend ses premières idées.
phone-map-hint = Touchez une idée pour dire où elle va.
phone-choose-hint = Touchez les idées qui vont ensemble.
phone-choose-place = { $count ->
    [one] Placer cette idée…
   *[other] Placer ces { $count } idées…
}
phone-zone-empty = Rien ici pour l’instant.
phone-own = La vôtre
phone-place-title = Où la poser ?
phone-placed = C’est posé.
phone-cluster-new = Nouveau thème
phone-off-map = Remettre parmi les idées à placer
phone-unplaced = À placer
phone-cluster-make = Créer ce thème et l’y poser
phone-cluster-zone = Dans la zone
phone-cluster-no-zone = Aucune zone encore
phone-me = Moi
phone-nth = { $group } · { $number }{ $number ->
    [1] ʳᵉ
   *[other] ᵉ
}
phone-networks = Vos réseaux (le premier choisi compte d’abord)
phone-resume = Photographiez-le : il vous ramène ici demain, sur ce téléphone ou un autre, avec vos idées.
phone-leave = Quitter la session sur cet appareil
phone-leave-what = Vos idées envoyées restent dans la session. Pour revenir sous votre nom, gardez votre code de retour.
phone-leave-sure = Quitter
phone-moved = Vous êtes maintenant à { $group }.
phone-moved-alone = Vous n’êtes plus à une table.

## Les votes et les surprises

phone-on-behalf = Pour quelqu’un qui n’a pas de téléphone
phone-on-behalf-who = De la part de qui n’a pas de téléphone : son prénom (peut rester vide)
phone-on-behalf-shown = Cette étape montre qui a écrit : ce prénom se verra.
phone-on-behalf-hidden = Ce prénom ne se voit que de vous.
phone-others-here = { $count ->
    [one] Une autre idée de votre table
   *[other] { $count } autres idées de votre table
}
zone-none = Encore à ranger
phone-ideas = Les idées
phone-vote = { $left ->
    [0] Mes points
    [one] Donner { $left } point
   *[other] Donner { $left } points
}
phone-voted = Le résultat
ballot-left = { $left ->
    [0] Tous vos points sont donnés
    [one] Il vous reste { $left } point sur { $each }
   *[other] Il vous reste { $left } points sur { $each }
}
ballot-over = { $count ->
    [one] Un point de trop : reprenez-en un
   *[other] { $count } points de trop : reprenez-en
}
ballot-secret = Plusieurs points sur une même idée, c’est possible. Personne ne voit qui donne quoi ; le total est montré à la fin.
ballot-less = Un point de moins : { $text }
ballot-more = Un point de plus : { $text }
ballot-given = { $count ->
    [0] Plus aucun point sur cette idée
    [one] Un point sur cette idée
   *[other] { $count } points sur cette idée
}, il en reste { $left }.
dots-count = { $count ->
    [one] un point
   *[other] { $count } points
}
dots-own = { $count ->
    [0] aucun point de vous
    [one] un point de vous
   *[other] { $count } points de vous
}
dots-ranking = Les idées, par points
dots-empty = Les idées viendront ici dès que quelqu’un en aura écrit.
collect-whose = Les idées de quelle table ?
votes-given = { $count ->
    [0] Aucun point donné.
    [one] Un point donné.
   *[other] { $count } points donnés.
}
votes-open = Le vote est ouvert, { $each } par personne. Vous seuls voyez les totaux, jusqu’à la fin.
votes-hidden = Les idées sont cachées : chaque personne ne peut voter que sur les siennes. Révélez-les pour ouvrir le vote.
votes-over = Le vote est clos : tout le monde voit les totaux.
votes-ranked = Classer par points
votes-end = Clore le vote et montrer les points
votes-reopen = Rouvrir le vote
votes-shown = Le vote est clos, les points sont montrés à tout le monde.
votes-reopened = Le vote est rouvert, les totaux ne se voient plus qu’ici.
screen-voting = { $count ->
    [one] Un point à donner, sur votre téléphone. Les totaux seront montrés à la fin.
   *[other] { $count } points à donner, sur votre téléphone. Les totaux seront montrés à la fin.
}
wonder = Ça m’étonne
wonder-title = Ce qui m’étonne
wonder-here = Ce qui m’étonne ici
wonder-here-about = Ce qui m’étonne ici : { $text }
wonder-secret = Personne d’autre ne lit vos notes avant qu’elles soient toutes révélées ensemble, sans les noms.
wonder-named = Personne d’autre ne lit vos notes avant qu’elles soient toutes révélées ensemble. À cette étape, les noms se verront.
wonder-about = À propos de « { $text } »
wonder-about-not = Pas à propos de cela
wonder-count = { $count ->
    [0] Aucune note pour l’instant dans la session.
    [one] Une note dans la session, encore cachée.
   *[other] { $count } notes dans la session, encore cachées.
}
wonder-written = { $count ->
    [0] note pour l’instant
    [one] note écrite, encore cachée
   *[other] notes écrites, encore cachées
}
wonder-kept = C’est gardé, et caché à tout le monde jusqu’à la révélation.
wonder-others = { $count ->
    [one] Une note des autres
   *[other] { $count } notes des autres
}
wonder-mine = Mes notes
wonder-mine-empty = Écrivez la première : ce qui vous a surpris, ce que vous vous demandez encore.
wonder-write = Une note, pour vous d’abord
write-note = Écrire une note
write-note-label = Ce qui étonne, en quelques mots
screen-wonder = Sur votre téléphone : ce qui vous a surpris, ce que vous vous demandez encore. Personne ne les lit avant qu’elles soient révélées ensemble.
table-surprise = Chaque personne écrit sur son téléphone. Ici, écrivez pour celles qui n’en ont pas : la note disparaît de cet écran jusqu’à ce que toutes soient révélées.
surprises-what = On peut en écrire depuis n’importe quelle étape. Vous voyez combien il y en a, pas ce qu’elles disent, ni de qui elles viennent.
unveil = Révéler toutes les notes…
unveil-title = Révéler toutes les notes ?
unveil-what = { $count ->
    [0] Aucune note n’est encore écrite.
    [one] Une note privée paraîtra sur tous les écrans et tous les téléphones.
   *[other] { $count } notes privées paraîtront ensemble sur tous les écrans et tous les téléphones.
}
unveil-say = Prévenez avant : « Dans un instant, vos notes seront lues par tout le monde, sans vos noms. Qui veut en changer ou en reprendre une, c’est maintenant. »
unveil-say-named = Prévenez avant : « Dans un instant, vos notes seront lues par tout le monde, avec vos noms. Qui veut en changer ou en reprendre une, c’est maintenant. »
unveil-sure = Les personnes sont prévenues : révéler
unveiled = Toutes les notes sont révélées.
activity-votes = Points à donner, par personne
activity-votes-what = 0 : on ne vote pas. Sinon, chaque personne répartit ses points entre les idées, en secret ; les totaux se montrent à la fin.
activity-secret = Les notes s’écrivent à tout moment, et personne ne les lit avant que vous les révéliez, toutes ensemble.
prompt-surprise = Ce qui m’a surpris
prompt-question = Ce que je me demande encore
zones-surprise = Ce que l’on demande à chaque note. Sans question, il n’y a qu’un champ.

## Vos données

facts-who = Qui organise
facts-no-organiser = L’équipe d’animation n’a pas encore dit qui organise : demandez-lui.
facts-contact = Pour toute question, et pour vos droits : { $contact }
facts-what = Ce qui est gardé
facts-kept = Ce que vous écrivez, votre nom et votre table si vous les dites, vos réponses. Ni compte, ni cookie ; une adresse seulement si vous en laissez une ; rien ne part ailleurs.
facts-seen = Qui voit quoi
facts-shown = Les personnes de la session voient votre nom et ce que vous dites de vous au tour de table ; vos idées, sans votre nom, sauf aux étapes qui l’annoncent. Vos réponses sont secrètes : on n’en montre que des comptes, d’au moins trois réponses. De vos points, on ne montre que le total. Vos notes d’étonnement ne sont qu’à vous, jusqu’à ce que toutes soient révélées ensemble.
facts-until = Jusqu’à quand
facts-erased = Jusqu’au { $date } ; puis tout est effacé.
facts-no-end = Personne n’a encore dit jusqu’à quand : demandez à l’équipe d’animation.
facts-licence = Licence
facts-shared = Ce qui sort de la session est partagé sous licence { $licence }.
take-back-idea = Reprendre une idée
take-back-where = Vos idées, à toutes les étapes. À une étape verrouillée, demandez à l’équipe d’animation.
take-back-none = Ce que vous écrirez pourra être repris ici.
put-back = Remettre
withdraw = Retirer mon nom, laisser mes idées
withdraw-what = Votre nom disparaît, aussi de ce qui s’est passé jusqu’ici. Vos idées et vos réponses restent, et vous aussi. Cela ne se défait pas ; vous pourrez dire un nom de nouveau.
withdraw-sure = Retirer mon nom
withdrawn = Votre nom est retiré. Vos idées restent.
erase-me = Tout effacer
erase-goes = Partent : votre nom, les mots de vos idées, de vos questions et de vos titres, votre code de retour, votre adresse si vous en aviez laissé une, et tout ce que ce téléphone garde de la session, même ce qui n’est pas encore envoyé.
erase-stays = Restent : la place de vos idées, sans leurs mots, et vos réponses, comptées sans votre nom. Ce que d’autres ont écrit, photographié ou déjà emporté ne revient pas.
erase-for-good = Cela ne se défait pas.
erase-sure = Tout effacer pour toujours
phone-leave-unsent = Ce qui n’est pas encore envoyé sera perdu.

## La fin d’une matinée, et le retour

closing-sitting = La séance est finie
closing-session = La session est terminée
closing-thanks = Merci pour ce que vous avez apporté. Tout est gardé.
closing-next = La suite : { $title }
closing-look = Revoir la dernière étape
closing-back = Mon code de retour, mon nom, mon adresse
consent-ask = Votre nom peut-il figurer dans la synthèse ?
consent-yes = Oui, avec mon nom
consent-no = Non, sans mon nom
consent-name = Ce serait : { $name }. Sans réponse, c’est non ; vous changez d’avis quand vous voulez, en touchant votre nom en bas.
consent-nameless = Vous n’avez pas dit de nom ici : il n’y en aura pas. Vous pouvez en dire un en touchant « Moi » en bas.
address-title = Liste d’échange
address-what = Pour s’écrire après la session. Seule l’équipe d’animation reçoit la liste ; votre adresse y figure sans votre nom ni vos idées. Rien n’oblige à en laisser une.
address-label = Votre adresse électronique
address-agree = Je suis d’accord pour que mon adresse figure dans la liste
address-agree-first = Cochez d’abord que vous êtes d’accord : rien n’est gardé sans cela.
address-empty = Écrivez d’abord votre adresse.
address-leave = Laisser mon adresse
address-done = Votre adresse est dans la liste.
address-withdraw = La retirer de la liste
address-withdrawn = Votre adresse est retirée de la liste.
phone-resume-title = Votre code de retour
phone-resume-unknown = Ce téléphone ne connaît pas votre code. Un nouveau remplacera celui que vous auriez noté.
phone-resume-new = Recevoir un nouveau code
phone-gone-on = On en est maintenant à « { $title } ».
me-merged = L’équipe d’animation a trouvé que vous étiez ici sous deux identités, et les a réunies.
left-begun-label = Commencé et pas encore envoyé
left-begun = Commencé à l’étape « { $title } », et pas encore envoyé :
left-begun-gone = Commencé à une étape qui n’est plus là, et pas envoyé :
left-now = On en est maintenant à « { $title } ».
left-send = L’envoyer quand même
left-sent = C’est envoyé à l’étape « { $title } ».
left-copy = Copier
left-copied = Copié
left-gone = Ces mots ne seront pas envoyés.
returning-without = Sans le code
returning-without-what = L’équipe d’animation vous reconnaîtra, et vous retrouverez vos idées.
returning-name = Le nom que vous aviez ici
returning-word = Un de vos mots
returning-word-help = Un des trois mots que vous aviez choisis au tour de table, ou un mot qui vous fera reconnaître.
returning-both = Écrivez votre nom et un mot : l’équipe d’animation s’en sert pour vous retrouver.
returning-ask = Demander à revenir
returning-waiting = L’équipe d’animation regarde qui vous êtes…
returning-keep-open = Gardez cette page ouverte : elle vous fera entrer dès la réponse. Vous pouvez aussi faire signe.
returning-stop = Ne plus attendre
returning-refused = L’équipe d’animation n’a pas trouvé qui vous étiez. Faites-lui signe, redemandez avec un autre nom, ou entrez comme une nouvelle personne.
returning-again = Redemander
returns-title = Qui dit revenir
returns-what = Chaque personne a donné son nom et un de ses mots. Dites qui c’est : elle reprendra ses idées sur ce nouvel appareil.
returns-waiting = { $count ->
    [one] personne attend de revenir
   *[other] personnes attendent de revenir
}
returns-came = { $name } attend de revenir : onglet « Salle ».
returns-one = { $name }, dont un mot est « { $word } »
returns-nobody-alike = Personne ne porte ce nom ni ce mot. Cherchez, ou demandez à la personne.
returns-accept = C’est cette personne
returns-refuse = Ne pas laisser entrer
returns-done = { $name } est de retour.
returns-sent-off = { $name } : demande refusée.
choose-person = Chercher par nom, mot ou table
choose-person-found = Personnes trouvées
choose-person-none = Personne ici ne correspond. Essayez un autre mot.
choose-person-more = { $count ->
    [one] Et une autre : écrivez pour la trouver.
   *[other] Et { $count } autres : écrivez pour les trouver.
}
merge = C’est la même personne que…
merge-when = Quand quelqu’un est revenu sans son code, et se trouve ici deux fois.
merge-becomes = Il restera une seule personne : { $name }, { $group }.
merge-becomes-alone = Il restera une seule personne : { $name }.
merge-ideas = Les idées, les fils, les mots et les réseaux des deux seront les siens.
merge-answers = Là où les deux ont répondu, la réponse la plus récente compte. Personne n’apprend laquelle.
merge-devices = Leurs appareils et leurs codes de retour continuent comme elle.
merge-undo = Cela s’annule.
merge-sure = Réunir { $name } avec cette personne
merge-done = { $name } : les deux sont réunies.
sitting = Finir
sitting-adjourn-what = Quand la matinée s’arrête : les téléphones montrent le code de retour, et demandent si le nom peut figurer dans la synthèse. Rien n’est fermé.
sitting-resume-what = La séance est finie : les téléphones montrent le code de retour.
sitting-adjourn = Finir la séance
sitting-resume = Reprendre la séance
sitting-adjourned = La séance est finie. À la prochaine !
sitting-resumed = La séance reprend.
sitting-is-adjourned = La séance est finie ; les téléphones montrent le code de retour.
sitting-named = { $count ->
    [0] Personne, sur { $all }, n’a encore accepté que son nom figure dans la synthèse.
    [one] Une personne sur { $all } accepte que son nom figure dans la synthèse.
   *[other] { $count } personnes sur { $all } acceptent que leur nom figure dans la synthèse.
}
session-ended = La session est close.
session-reopened = La session est rouverte.
contacts-count = { $count ->
    [0] Personne n’a encore laissé d’adresse. Les téléphones le proposent à la fin de chaque séance.
    [one] Une adresse laissée.
   *[other] { $count } adresses laissées.
}
contacts-save = Télécharger la liste (.csv)
adjourned-title = À bientôt
adjourned-thanks = Merci à toutes et à tous.
adjourned-photograph = Votre code de retour est sur votre téléphone : photographiez-le.
adjourned-again = Pour revenir : rouvrez la page, ou entrez par ce code et « J’étais là hier ».

## Se situer, trier

phone-view-deck = Me situer
phone-view-table = Notre carte
phone-no-table = Vous n’êtes à aucune table : choisissez la vôtre dans « Moi ».
deck = Les idées, une à une
asked-situate = Et vous, qu’en dites-vous ?
asked-sort = Où va chaque idée, à notre table ?
asked-common = Qu’est-ce qui ressort de nos voix ?
asked-questions = Quelle question chaque débat laisse-t-il ?
deck-progress = { $answered } idées sur { $total } ont votre réponse
deck-back = Revenir en arrière
deck-answers = Votre réponse
deck-later = Plus tard
deck-secret = Votre réponse reste secrète.
deck-empty = Les idées arriveront ici, une à une. En attendant, écrivez les vôtres.
deck-done = C’est tout pour l’instant, merci ! Une nouvelle idée viendrait ici d’elle-même.
deck-next = Idée : { $text }
deck-put-off = Plus tard.
deck-went-back = Vous revenez en arrière.
stance-shared = Je m’y retrouve
stance-not-ours = Pas mon cas
stance-opposed = Pas d’accord
say = Notre table valide
say-agreed = Notre table a validé
say-counts = { $placed ->
    [one] { $placed } placée
   *[other] { $placed } placées
} · { $left } à placer
say-said = { $count ->
    [one] Votre table a validé une place.
   *[other] Votre table a validé { $count } places.
}
say-finished = Nous avons fini
say-place = Place validée
voiced-inside = Les idées du thème « { $title } »
own-groups = Votre table : { $position }
own-networks = Votre réseau : { $position }
phone-revealed = La carte commune est révélée : elle vous attend dans « La carte ».
voiced-place = Dire où elle va
voiced-counts = { $shared } s’y retrouvent · { $not_ours } pas leur cas · { $opposed } pas d’accord

## Les parties communes à plusieurs pages

close = Fermer
save = Enregistrer
undo = Annuler
edit = Modifier
spotlight = Mettre en lumière
not-started = Pas encore commencé
people = { $count ->
    [0] Personne pour l’instant
    [one] { $count } personne
   *[other] { $count } personnes
}
people-present = { $count ->
    [0] Personne pour l’instant
    [one] { $count } personne
   *[other] { $count } personnes
}{ $present ->
    [0] {""}
    [one] {" "}· { $present } en ligne
   *[other] {" "}· { $present } en ligne
}
group-remote = { $name }, à distance
thread-at = Étape { $number } sur { $total } : { $title }
thread-not-started = { $total ->
    [one] Une étape, pas encore commencée
   *[other] { $total } étapes, pas encore commencées
}
timer-minutes = min
timer-over = C’est l’heure
timer-paused = en pause
connection-saved = Enregistré
connection-sending = Envoi en cours…
connection-waiting = Rien ne peut être enregistré en ce moment. C’est gardé sur cet appareil et partira tout seul.
connection-offline = Pas de réseau. C’est gardé sur cet appareil et partira au retour du réseau.
qr-alt = Code QR pour entrer dans la session, code { $code }
card-carrier = Qui la porte :
card-place = Où :
card-link = Lien :
card-for = Pour :
card-edit = Modifier cette idée
card-words = Les mots de l’idée
card-edit-trace = L’historique garde les mots d’avant.
card-edited = L’idée est modifiée.
card-taken-off = L’idée est retirée.
write-idea = Écrire une idée
write-label = Une idée, en quelques mots
write-on-behalf = De la part de qui ? (peut rester vide)
write-add = Ajouter
digest = { $group ->
    [none] { $count ->
        [one] Une nouvelle idée.
       *[other] { $count } nouvelles idées.
    }
   *[other] { $count ->
        [one] Une nouvelle idée à { $group }.
       *[other] { $count } nouvelles idées à { $group }.
    }
}
activity-locked = verrouillé par l’équipe d’animation
session-closed = la session est close : on la lit, on n’y écrit plus

## Les modèles et la répétition

make-question = Question de départ, si vous l’avez
make-question-else = Sans elle, celle du déroulé choisi. Vous pourrez la changer à tout moment.
template-steps = Les étapes de ce déroulé
template-size = { $count ->
    [one] { $count } étape
   *[other] { $count } étapes
}
template-own = Partir d’un fichier modèle…
template-own-what = Un fichier .toml, enregistré depuis une autre session ou écrit à la main.
template-reading = Lecture du fichier…
template-from = Depuis le fichier { $file }
template-mend = Corrigez cette ligne dans un éditeur de texte, puis choisissez de nouveau le fichier.
template-save = Enregistrer comme modèle
template-save-what = Un fichier pour refaire une session avec le même déroulé : ni personne, ni idée dedans.
hours = { $hours } h
hours-minutes = { $hours } h { $minutes }

script-before = Avant de commencer
agenda-empty = Aucune étape encore. Ajoutez la première, ou repartez de l’accueil avec un modèle.
agenda-back = Y revenir
agenda-cards = { $count ->
    [one] { $count } idée
   *[other] { $count } idées
}
morning = Séance { $number }
morning-end = fin prévue vers { $time }
activity-closes = La séance se termine avec cette étape
moments-what = Chaque moment a son écran sur les téléphones et à la table. Le minuteur propose sa durée.
moment-title = Titre du moment { $number }
moment-minutes = Minutes du moment « { $title } »
moment-remove = Retirer le moment « { $title } »
moment-name-situate = Se situer
moment-name-sort = Nos tables trient
moment-name-break = Pause
moment-name-common = La carte commune
moment-name-questions = Du débat aux questions
moment-name-other = Autre moment
moment-break-how = À tout de suite. Vos réponses et vos cartes sont gardées.
asked-break = C’est la pause. À tout de suite !
carry-once = Une idée n’est reprise qu’une fois, même si vous recommencez.
carry-go = { $count ->
    [0] Choisissez au moins une étape
    [one] Reprendre { $count } idée
   *[other] Reprendre { $count } idées
}

about-session = À propos de cette session
about-team = Équipe
about-team-how = Un nom par ligne : qui coordonne, qui anime avec vous.
about-resources = À lire, à voir
about-resources-how = Un lien par ligne, avec son nom devant : « Le compte rendu de mai https://… ».

rehearse = Répéter
rehearse-what = Une trentaine de personnes simulées jouent vos étapes sur une copie de la session, en quelques minutes. Rien ne change ici : regardez, essayez, puis effacez.
rehearse-start = Lancer une répétition
rehearse-name = Répétition
rehearse-arriving = { $people ->
    [0] La salle arrive…
    [one] La salle arrive : { $people } personne.
   *[other] La salle arrive : { $people } personnes.
}
rehearse-at = Étape { $at } sur { $of } : { $activity }
rehearse-progress = Avancée de la répétition
rehearse-ended = La répétition est finie. Vous pouvez encore la parcourir ; elle s’efface d’elle-même demain.
rehearse-open = Ouvrir la répétition
rehearse-screen = Son grand écran
rehearse-of-others = Une répétition lancée depuis un autre appareil est en cours.
rehearse-stop = Arrêter et effacer
rehearse-delete = Effacer
rehearse-again = Recommencer

## La page d’animation

script = À dire, à faire
stage-calm = Rien à arranger à cette étape. Les téléphones et l’écran montrent sa consigne.
before-screen = Montrez l’écran commun à la salle : l’adresse et le code y sont en grand.
before-people = Les personnes entrent avec leur téléphone et ce code.
before-start = Quand tout le monde est là, commencez.
stage-no-agenda = Ajoutez une première étape dans le panneau « Étapes ».
stage-start = Commencer par « { $title } »
step-previous = Étape précédente
step-next = Étape suivante
hide = Cacher
reveal = Révéler
lock = Verrouiller
unlock = Déverrouiller
spotlight-off = Éteindre la lumière
screen-name = Écran commun
screen-opened = L’écran commun s’est ouvert dans un autre onglet. Faites-en une fenêtre à part, glissez-la sur le projecteur, puis F11 pour le plein écran.
screen-blocked = Le navigateur a retenu la fenêtre. Autorisez-la, ou créez un lien d’écran dans « Partage ».
time = Temps
timer-start = Lancer { $minutes } min
timer-go-on = Reprendre
timer-pause = Mettre en pause
timer-less = Une minute de moins
timer-more = Une minute de plus
timer-stop = Arrêter le temps
panel = Préparer et suivre
panel-fold = Replier le panneau
panel-open = Ouvrir le panneau
pages = Page
page-stage = L’étape
page-side = Préparer, suivre
panel-agenda = Étapes
panel-room = Salle
panel-share = Partage
panel-data = Données
add = Ajouter
remove = Retirer
minutes = { $count } min
kind-introductions = Tour de table
kind-yarn = Jeu de pelotes
kind-collect = Recueil d’idées
kind-mapping = Cartographie
kind-surprise = Étonnements
kind-synthesis = Synthèse
kind-break = Pause ou temps parlé
agenda-add = Ajouter une étape
agenda-removed = L’étape « { $title } » est retirée.
agenda-edit = Modifier l’étape « { $title } »
agenda-go = Y aller
agenda-current = En cours
agenda-up = Monter l’étape « { $title } »
agenda-down = Descendre l’étape « { $title } »
agenda-remove = Retirer l’étape « { $title } »
activity-change = Modifier l’étape
activity-new = Nouvelle étape
activity-title = Titre
activity-kind = Sorte
activity-minutes = Minutes
activity-prompt = Consigne, telle que chaque personne la lit
activity-script = Aide-mémoire : à dire, à faire
activity-script-who = L’équipe d’animation est seule à le voir. Une ligne qui commence par un tiret fait une liste ; la ligne au-dessus en est le titre.
activity-asks = Demander aussi, avec chaque idée
activity-revealed = Chaque personne voit les idées dès qu’elles arrivent
activity-revealed-map = La carte commune se voit dès le début
activity-authors = Montrer qui a écrit
ask-carrier = Qui la porte
ask-place = Où
ask-link = Un lien
zones = Zones
zones-mapping = Sans zone, la carte reçoit les quatre habituelles.
zones-collect = Sans zone, les idées forment une liste libre.
zone-title = Titre de la zone { $number }
zone-remove = Retirer la zone « { $title } »
zone-add = Ajouter une zone
carry = Reprendre des idées d’une étape
carry-title = Reprendre les idées de…
carry-from = { $title } ({ $count })
carried = Les idées sont reprises.
room-people = { $count ->
    [0] Personne n’est encore là
    [one] Une personne
   *[other] { $count } personnes
}
room-alone = Sans table
room-silent = n’a encore rien écrit à cette étape
room-written = { $count ->
    [one] une idée à cette étape
   *[other] { $count } idées à cette étape
}
group-new = Nouvelle table ou groupe
group-name = Nom
group-example = Table 6
group-is-remote = Groupe à distance
group-change = Code et nom
group-removed = « { $name } » est retirée.
group-code-use = Ce code mène droit à cette table. Posez-le dessus, ou envoyez-le au groupe à distance.
person-unnamed = { $group } · nº { $number }
person-unnamed-alone = Sans table · nº { $number }
person-name = Nom
person-group = Table
person-new-code = Nouveau code de retour
person-code-use = Avec ce code, la personne revient sur un autre appareil par « J’étais là hier ». L’ancien ne sert plus.
person-remove = Retirer cette personne
person-remove-what = Ses idées restent ; son appareil n’entre plus.
person-removed = { $name } n’est plus dans la session.
person-withdraw = Retirer son nom, laisser ses idées
person-withdraw-what = Son nom disparaît, aussi du journal. Ses idées et ses réponses restent, son appareil aussi. Cela ne se défait pas.
person-withdraw-sure = Retirer le nom
person-withdrawn = Le nom de { $name } est retiré.
person-erase = Effacer cette personne
person-erase-goes = Partent : son nom, les mots de ses idées, de ses questions et de ses titres, aussi du journal ; son appareil n’entre plus et n’en garde rien.
person-erase-stays = Restent : la place de ses idées, sans leurs mots, et ses réponses, comptées sans son nom. Ce que d’autres ont écrit, photographié ou déjà emporté ne revient pas.
person-erase-sure = Effacer pour toujours
person-erased = { $name } : c’est effacé.
share-people = Pour entrer
share-link = Lien pour entrer
copy = Copier
copied = Copié
tokens = Équipe d’animation et écrans
screen-for = Écran pour { $group }
token-name = Pour qui, pour quoi
token-example = Anne, écran du hall…
token-role = Rôle
token-make = Créer
token-link = Lien à transmettre
token-once = Ce lien ouvre la session à qui le possède. Il ne sera plus montré.
token-own = cet appareil
token-made = créé le { $date }
token-revoke = Reprendre
token-revoke-title = Reprendre le lien de { $name } ?
token-revoke-what = L’appareil qui s’en sert sera déconnecté, et ce lien n’ouvrira plus rien. Vous pourrez en créer un autre.
data-export = Emporter
data-log = Le journal complet (.ndjson)
data-cards = Les idées en tableau (.csv)
data-end = Fin de la session
data-close = Clore la session
data-close-what = Close, la session reste lisible, et plus personne n’y écrit. Elle peut rouvrir.
data-is-closed = La session est close : on la lit, on n’y écrit plus.
data-reopen = Rouvrir la session
data-delete = Supprimer la session…
delete-title = Supprimer la session
delete-what = Partent pour toujours : idées, réponses, noms, journal, codes et liens, et ce qu’en gardent les appareils dès qu’ils reviennent. Ce qui a été emporté ou sauvegardé reste où il est. Emportez d’abord ce que vous voulez garder.
delete-type = Pour confirmer, écrivez son titre : { $title }
delete-button = Supprimer pour toujours
about = Ce que la session dit d’elle
about-saved = C’est enregistré.
about-title = Titre
about-question = Question de départ
about-organiser = Qui organise
about-contact = À qui s’adresser
about-licence = Licence des contributions
about-presentation = Présentation
keeping = Durée de conservation
keeping-what = Tout est gardé jusqu’au { $date }, puis le serveur efface la session : idées, réponses, noms, journal, codes et liens.
keeping-no-end = Personne n’a dit jusqu’à quand : la session est gardée tant que personne ne la supprime.
keeping-until = Gardée jusqu’au
keeping-from-last = Ou, après la dernière séance ({ $date }) :
keeping-from-now = Ou, à partir d’aujourd’hui :
keeping-months = { $months ->
    [3] 3 mois
    [12] 1 an
   *[36] 3 ans
 }
keeping-for-ever = Sans fin
kept-until = Gardée jusqu’au { $date }.
kept-for-ever = Gardée sans fin.
kept-until-then = Effacée après le { $date }, { $when }
kept-not-long = Cette session sera effacée après le { $date }, { $when }. Emportez ce que vous voulez garder, ou prolongez.
keep-longer = Prolonger d’un an

## La synthèse

report-kind = Synthèse
report-tools = Ce que l’on peut faire de la synthèse
report-back = Retour à la session
report-print = Imprimer
report-print-sheets = Imprimer en A3
report-sheets = Affiches A3
report-to-text = Retour au texte
report-download = Emporter
report-contents = Sommaire
report-ideas = Les idées, une à une
report-ideas-what = Chaque idée dans les mots de la personne qui l’a écrite. Le numéro est celui que cite le texte.
report-cited = citée dans :
report-or-worded = Dite aussi : { $wording }
report-legend = Lire les signes sous une idée : une colonne par table
verdict-convergence = Convergence
verdict-bridge = Passerelle
verdict-particularity = Particularité
verdict-divergence = Divergence
verdict-undecided = Pas de tendance
verdict-unheard = Encore peu entendue
report-until = ce qui s’est dit jusqu’au { $date }
report-end = Fin de la synthèse de « { $title } ».
report-empty = Rien à raconter encore. Dès que des idées arrivent, la synthèse s’écrit d’elle-même.
report-behind = La session a continué depuis ce texte.
report-update = Mettre à jour
report-updating = Mise à jour…
report-not-yet-title = La synthèse n’est pas encore publiée
report-not-yet = L’équipe d’animation la relit. Gardez cette page ou ce lien : elle s’ouvrira ici dès qu’elle sera publiée.
report-failed-title = La synthèse n’est pas arrivée
download-html = Page web (.html)
download-html-what = À lire sans réseau, dans tout navigateur.
download-md = Markdown (.md)
download-md-what = Du texte à reprendre dans un éditeur ou un site.
download-wiki = MediaWiki (.txt)
download-wiki-what = À coller dans une page de wiki.
download-json = Données (.json)
download-json-what = Pour un programme : parties, idées et leurs liens.
download-csv = Idées en tableau (.csv)
download-csv-what = Pour un tableur. Réservé à l’animation : ne suit pas la publication.
part-edited = Repris à la main par l’équipe d’animation
part-empty = Rien ici pour l’instant.
part-edit = Modifier
part-edit-of = Modifier « { $title } »
part-draft = Reprendre mon brouillon
part-draft-of = Reprendre mon brouillon de « { $title } »
part-reset = Revenir au texte proposé
part-reset-of = Revenir au texte proposé pour « { $title } »
part-is-reset = « { $title } » : le texte proposé est de retour.
part-compare = Comparer
part-compare-of = Comparer « { $title } » au texte proposé
part-compare-what = Barré : ce que dit le texte proposé et que le vôtre ne dit pas. Souligné : ce que vous avez ajouté.
part-stale = La session a continué depuis cette modification : le texte proposé a changé. Comparez, puis gardez le vôtre ou revenez au texte proposé.
part-saved = « { $title } » est enregistré.
part-saving = Enregistrement…
part-text = Texte de « { $title } »
part-dropped = Brouillon jeté.
part-taken = Le texte de l’autre personne a pris la place du vôtre.
part-meanwhile = Cette partie vient d’être modifiée par une autre personne de l’animation. Enregistrer le vôtre remplacera le sien.
part-meanwhile-what = Barré : ce que son texte dit et que le vôtre ne dit pas. Souligné : ce que seul le vôtre dit.
part-keep-mine = Garder le mien
part-take-theirs = Partir du sien
compare-same = Les deux textes sont identiques.
editor-help = Comment mettre en forme
editor-bold = **gras**
editor-bold-what = des mots qui ressortent
editor-item = - une ligne
editor-item-what = un point d’une liste
editor-heading = ### Titre
editor-heading-what = un intertitre
editor-link = [mots](https://…)
editor-link-what = un lien
editor-idea = [12]
editor-idea-what = renvoie à l’idée 12
editor-preview = Aperçu
editor-nothing = Rien : cette partie restera vide.
editor-later = Fermer, garder le brouillon
editor-drop = Jeter le brouillon
publish = Publier
publish-stop = Ne plus publier
publish-is = Publiée : les personnes de la session et les liens de lecture peuvent la lire.
publish-is-not = Pas encore publiée : seule l’équipe d’animation la voit.
publish-done = La synthèse est publiée.
publish-undone = La synthèse n’est plus publiée.
reader-links = Lien et message
reader-links-what = Un lien de lecture ouvre la synthèse à qui le possède, sans compte. Faites-en un par destinataire : vous pourrez reprendre chacun sans toucher aux autres.
reader-links-unpublished = La synthèse n’est pas publiée : d’ici là, le lien dira qu’elle se prépare.
reader-for = Pour qui
reader-example = La liste du forum, la mairie…
reader-make = Créer le lien et le message
reader-made = Lien pour { $name }
reader-link = Lien de lecture
reader-qr = Code QR du lien de lecture
reader-qr-what = À imprimer ou à montrer : qui le scanne peut lire la synthèse.
reader-message = Message prêt à envoyer
reader-message-copy = Copier le message
reader-message-mail = Ouvrir dans ma messagerie
reader-given = Liens donnés
reader-revoke-of = Reprendre le lien de { $name }
reader-revoke-what = Ce lien n’ouvrira plus rien.
reader-revoke-sure = Oui, le reprendre
message-subject = La synthèse de « { $title } »
message-hello = Bonjour,
message-ready = La synthèse de « { $title } » est prête. Merci à toutes les personnes qui y ont pris part : elle est faite de leurs mots.
message-question = Nous étions partis de cette question : { $question }
message-read = À lire, à imprimer ou à emporter :
message-find = Vous y trouverez qui était là, ce qui nous rassemble, ce qui est propre à certaines personnes, ce qui fait débat et les questions que cela laisse. Chaque phrase renvoie aux idées dont elle vient.
message-kept = La session est gardée jusqu’au { $date }.
message-kept-no-end = La session est gardée tant que personne ne la supprime.
message-contact = Une question, une correction, des mots à retirer : { $contact }
message-thanks = Bonne lecture,
sheets-what = Des affiches en A3 paysage, à imprimer ou à enregistrer en SVG pour les retoucher ou les agrandir.
sheets-none = Rien à afficher encore. La carte commune, les questions et les projets viendront ici dès qu’ils existent.
sheets-count = { $count ->
    [one] { $count } feuille
   *[other] { $count } feuilles
 }
sheets-save = Enregistrer (.svg)
sheets-save-of = Enregistrer « { $title } » en SVG
sheet-source = { $title }, { $date }
sheet-questions = Les questions que cela laisse
sheet-questions-what = Ce que le débat a ouvert, à suivre
sheet-projects = Les projets et qui les porte
sheet-projects-what = À qui s’adresser, et où
sheet-words = Les mots que nous partageons
sheet-words-what = Dits par plusieurs personnes au tour de table
sheet-left-by = laissée par : { $words }
sheet-fact = { $what } { $words }
synthesis-open = Ouvrir la synthèse
synthesis-what = Elle s’écrit d’elle-même à partir de la session, à tout moment. Vous la relisez, la reprenez à la main, puis la publiez.
bar-synthesis = Synthèse
read-report-ready = La synthèse est prête
read-report-what = Ce qui nous rassemble, ce qui est propre à certaines personnes, ce qui fait débat, et chaque idée dans ses mots.
read-report = Lire la synthèse
read-report-soon = La synthèse se prépare
read-report-soon-what = L’équipe d’animation la relit. Elle s’ouvrira ici, sur cet appareil, dès qu’elle sera publiée.
screen-synthesis-published = La synthèse est à lire sur les téléphones
screen-synthesis-soon = La synthèse se prépare
headlines-more = { $count ->
    [one] et une autre
   *[other] et { $count } autres
 }
figure-ideas = { $count ->
    [one] idée
   *[other] idées
 }
figure-people = { $count ->
    [one] personne
   *[other] personnes
 }
figure-convergence = { $count ->
    [one] convergence
   *[other] convergences
 }
figure-bridge = { $count ->
    [one] passerelle
   *[other] passerelles
 }
figure-particularity = { $count ->
    [one] particularité
   *[other] particularités
 }
figure-divergence = { $count ->
    [one] divergence
   *[other] divergences
 }
figure-questions = { $count ->
    [one] question à suivre
   *[other] questions à suivre
 }

## La carte à arranger

tray-title = À placer
tray-label = { $count ->
    [0] À placer : aucune idée
    [one] À placer : une idée
   *[other] À placer : { $count } idées
}
tray-empty = Les idées écrites arrivent ici.
tray-hidden = Les idées de toutes les tables seront révélées ensemble.
tray-done = Tout est placé.
zone-label = { $count ->
    [0] { $title }, vide
    [one] { $title }, une idée
   *[other] { $title }, { $count } idées
}
zone-empty-convergence = Posez ici ce qui vous rassemble
zone-empty-particularity = Posez ici ce qui est propre à certaines personnes
zone-empty-divergence = Posez ici ce qui fait débat entre vous
zone-empty-elsewhere = Posez ici ce qui ne vous concerne pas
zone-spotlight = Mettre en lumière la zone « { $title } »
zone-empty-none = Posez ici les idées qui s’y rapportent
clusters = Thèmes
clusters-empty = Posez une idée ici, ou sur une autre : cela fait un thème.
cluster-new = Nouveau thème
cluster-title = Titre du thème
cluster-dissolved = Le thème est défait, ses idées restent.
put-here = Poser ici
put-in-zone = Poser ici, dans « { $title } »
put-in-tray = Poser ici, parmi les idées à placer
put-in-new = Poser ici, en nouveau thème
hand-hint = Touchez l’endroit où la poser : une zone, un thème, une autre idée.
hand-new-cluster = Nouveau thème
hand-to-tray = Remettre à placer
hand-rename = Renommer
hand-dissolve = Défaire le thème
hand-let-go = Lâcher
hand-up = Monter d’une place
hand-down = Descendre d’une place
map-taken = En main : { $what }. Les flèches mènent d’un endroit à l’autre, Entrée pose, Échap lâche. Alt et flèche changent l’ordre.
map-let-go = Lâché.
map-put = « { $what } » va dans « { $where } ».
map-order = Place { $place } sur { $total }.
map-several = { $count } idées
map-chosen = Prise aussi : { $what }. { $count } idées en main.
map-left = Laissée : { $what }. { $count ->
    [one] Une idée
   *[other] { $count } idées
} en main.
map-moved = { $count } idées sont déplacées.
map-news = Vient d’être déplacée
map-news-by = Vient d’être déplacée par { $who }
map-laid-by = Posée là par { $who }
hand-choose = Choisir plusieurs
hand-choose-hint = Touchez les autres idées à prendre aussi, puis la zone ou le thème où elles vont.
discord = Les avis secrets de la table disent autre chose
discord-what = Les avis secrets de la table disent autre chose : { $position ->
    [shared] dans l’ensemble, on s’y retrouve
    [particular] une partie s’y retrouve
    [opposed] dans l’ensemble, on n’est pas d’accord
    [split] ils s’opposent
   *[other] dans l’ensemble, ce n’est pas notre cas
}. On ne dit ni qui ni combien ; parlez-en, puis choisissez ensemble.
map-held-elsewhere = Quelqu’un la tient en ce moment

## Rejouer

replay-stage = Ce que montrait l’écran commun
replay-bar = Lecture
replay-line = Le fil de la session
replay-when = { $day }, { $time }
replay-seconds = { $count } s
replay-minutes = { $count } min
replay-hours = { $hours } h { $minutes }
replay-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
replay-cut = Rien de nouveau pendant { $long } : on passe.
replay-between = Entre deux séances
replay-arriving = { $count ->
    [0] La session commence.
    [one] { $count } personne est arrivée.
   *[other] { $count } personnes sont arrivées.
}
replay-play = Lire
replay-pause = Pause
replay-previous = Le moment d’avant
replay-next = Le moment d’après
replay-speed = Vitesse
replay-times = { $speed } ×
replay-go = Aller à
replay-go-where = Choisir un moment
replay-copy = Copier le lien de ce moment
replay-copied = Lien copié. Il s’ouvre chez qui a déjà accès à la session.
replay-in-bar = Le lien est dans la barre d’adresse : copiez-le de là.
replay-condensed = En 90 secondes
replay-yesterday = Hier en 90 secondes
replay-sitting = Notre dernière séance en 90 secondes
replay-who = { $people ->
    [one] { $people } personne
   *[other] { $people } personnes
}{ $groups ->
    [0] {""}
    [one] {" "}autour d’une table
   *[other] {" "}autour de { $groups } tables
}
replay-here-we-are = Nous en sommes là. On continue ?
replay-again = Revoir
replay-whole = Toute la session
replay-to-screen = Retour à l’écran commun
replay-full = Plein écran
replay-loading = La session se rembobine…
replay-percent = { $percent } %
replay-failed = On ne peut pas la revoir maintenant
replay-retry = Réessayer
replay-cut-off = La session a changé pendant qu’elle arrivait ici. Réessayez, elle viendra entière.
replay-to-session = Aller à la session
replay-no-key = Ouvrez le lien que l’équipe d’animation vous a envoyé, ou rejoignez la session avec son code.
replay-empty = Rien à revoir pour l’instant
replay-empty-what = Dès que la première étape aura commencé, la session se reverra ici, moment après moment.
replay-watch = Revoir la session
replay-watch-what = Moment après moment, comme l’écran commun l’a montrée.
replay-key = Touche R : la dernière séance en 90 secondes
replay-moment-started = { $title } : on commence
replay-moment-stepped = { $activity } : { $title }
replay-moment-revealed = { $title } : tout le monde voit le résultat
replay-moment-spotlit = En grand sur l’écran : { $what }
replay-moment-clustered = { $group ->
    [none] Un thème réunit
   *[other] { $remote ->
        [yes] { $group }, à distance, réunit
       *[no] { $group } réunit
    }
} { $count ->
    [0] des idées
    [one] { $count } idée
   *[other] { $count } idées
} : { $title }
replay-moment-asked = Une question se pose : { $question }
replay-moment-finished = { $remote ->
    [yes] { $group }, à distance, a terminé
   *[no] { $group } a terminé
}
replay-moment-thrown = { $from } envoie la pelote à { $to }
replay-moment-written = { $title } : déjà { $count } idées
replay-moment-joined = Nous sommes { $count }
replay-moment-adjourned = La séance est levée
replay-moment-resumed = On se retrouve

## L’écran d’une table

table-waiting = En attendant la prochaine étape, installez-vous : les idées viendront ici.
table-map-hidden = La carte commune se prépare. L’équipe d’animation la révélera.
table-situates = Chaque personne répond sur son téléphone, en secret.
table-hands = Pour les personnes sans téléphone : touchez une idée et comptez les mains levées.
hands-count = Compter les mains
hands-title = Mains levées
hands-what = Pour les personnes sans téléphone. Le dernier compte est le bon.
hands-less = Une main de moins : { $answer }
hands-more = Une main de plus : { $answer }
hands-counted = Les mains sont comptées.
table-written = { $count ->
    [one] Une idée écrite à cette table
   *[other] { $count } idées écrites à cette table
}

## Modérer

card-withhold = Retirer des écrans
card-withheld = L’idée est retirée des écrans. La personne qui l’a écrite la voit encore.
card-returned = L’idée est remise.
card-return = Remettre
card-return-this = Remettre « { $text } »
card-reworded = Reformulée par l’animation
withheld-count = { $count ->
    [one] Une idée retirée des écrans
   *[other] { $count } idées retirées des écrans
}
withheld-who-sees = Seules l’équipe d’animation et les personnes qui les ont écrites les voient. Elles ne comptent nulle part.
fate-withheld = Retirée des écrans par l’animation

## L’écran commun

screen-waiting = L’adresse arrive…
screen-offline = Pas de réseau : l’écran montre ce qu’il a reçu en dernier.
screen-code-large = Montrer le code en grand, ou le ranger (touche Q)
screen-map-hidden = La carte se prépare. L’équipe d’animation la révélera.
lobby-scan = Scannez avec l’appareil photo, ou allez à l’adresse
lobby-code = et tapez le code
lobby-count = { $count ->
    [0] personne pour l’instant
    [one] personne est là
   *[other] personnes sont là
}
counts-written = { $count ->
    [0] idée pour l’instant. Elles seront révélées ensemble.
    [one] idée écrite. Elles seront révélées ensemble.
   *[other] idées écrites. Elles seront révélées ensemble.
}
wall-empty = Les premières idées arriveront ici.
others = { $count ->
    [one] et une autre
   *[other] et { $count } autres
}
ideas = { $count ->
    [0] aucune idée
    [one] une idée
   *[other] { $count } idées
}
elsewhere-count = { $title } : { $count }
unplaced-count = { $count ->
    [one] une idée encore à placer
   *[other] { $count } idées encore à placer
}
sense-convergence = Convergences
sense-particularity = Particularités
sense-divergence = Divergences
sense-elsewhere = Ailleurs
lobby-unreachable = Cette adresse n’est joignable que depuis cet appareil. Pour les téléphones, démarrez Canevas avec --host 0.0.0.0, ou donnez son adresse publique par PUBLIC_URL.

## La carte commune et ses voix

voice-no-group = sans table
voice-no-network = sans réseau
position-of = { $position } : { $voices }.
position-shared = s’y retrouve
position-particular = s’y retrouve en partie
position-opposed = pas d’accord
position-split = en débat
position-absent = pas son cas
position-unsure = sans tendance
position-silent = pas encore entendue
sense-is-convergence = Convergence : ça nous rassemble
sense-is-bridge = Passerelle entre { $voices }
sense-is-particularity = Particularité : propre à { $voices }
sense-own = Propre à { $voices }
sense-is-divergence = Divergence : ça fait débat
sense-is-undecided = Pas de tendance
sense-is-unheard = Encore peu entendue ({ $heard } voix sur { $all })
sense-except = { $words }, sauf { $voices }
sense-refusal = Refus partagé
sense-refusal-of = Refus de { $voices }
sense-refusal-own = Refus propre à { $voices }
sense-partly = Partagé par une partie de { $voices }
sense-partly-groups = Partagé par une partie de chaque table
sense-partly-networks = Partagé par une partie de chaque réseau
voices-groups = Table
voices-networks = Réseau
voices-position = Position
voices-uncounted = pas de détail sous le quorum
count-convergence = { $count ->
    [one] une convergence
   *[other] { $count } convergences
}
count-bridge = { $count ->
    [one] une passerelle
   *[other] { $count } passerelles
}
count-particularity = { $count ->
    [one] une particularité
   *[other] { $count } particularités
}
count-divergence = { $count ->
    [one] une divergence
   *[other] { $count } divergences
}
count-unheard = { $count ->
    [one] une idée encore peu entendue
   *[other] { $count } idées encore peu entendues
}
map-revealed = La carte commune est révélée : { $digest }.
placed-by-hand = placée à la main
moved-from = Vient de changer. Avant : { $where }
list-convergence = Convergences
list-between = Passerelles et particularités
list-divergence = Divergences
list-undecided = Pas de tendance
list-unheard = Encore peu entendues
list-elsewhere = Ailleurs
question-left = La question que cela laisse
question-is = Question : { $question }
table-here = La table est connectée
tables-here = { $count ->
    [one] Une table est connectée
   *[other] { $count } tables sont connectées
}
group-own = c’est vous
the-room = La salle
room-sorts = { $finished ->
    [0] {""}
    [one] une table a fini
   *[other] { $finished } tables ont fini
}{ $sorting ->
    [0] {""}
    [one] {" "}une table trie encore
   *[other] {" "}{ $sorting } tables trient encore
}
afar = Vous et la salle
afar-screen = Notre grand écran
afar-blocked = Le navigateur a retenu la fenêtre. Autorisez-la, puis essayez encore.
last-sign = { $minutes ->
    [0] dernier signe à l’instant
   *[other] dernier signe il y a { $minutes } min
}
headway = { $placed ->
    [0] 0 placée
    [one] une placée
   *[other] { $placed } placées
}{ $left ->
    [0] {", tout est placé"}
   *[other] {", "}{ $left } à placer
}
group-finished = a fini
map-worked = Ce que disent les voix
map-arranged = Arranger à la main
mapping-empty = Aucune idée sur cette carte. Reprenez celles d’une étape, ou écrivez la première.
map-suggested = Là où les voix la placent
map-suggested-what = En pointillé : là où les voix placent une idée, tant que personne ne l’a déplacée.
map-not-revealed = Seule l’équipe d’animation la voit.
moments = Moments de la cartographie
by-what = Les voix, par
by-groups = Par table
by-networks = Par réseau
by-groups-now = par table · touche N : par réseau
by-networks-now = par réseau · touche N : par table
column-convergence = { $count ->
    [0] ça nous rassemble · aucune idée
    [one] ça nous rassemble · une idée
   *[other] ça nous rassemble · { $count } idées
}
column-between = { $count ->
    [0] propre à… · aucune idée
    [one] propre à… · une idée
   *[other] propre à… · { $count } idées
}
column-divergence = { $count ->
    [0] ça fait débat · aucune idée
    [one] ça fait débat · une idée
   *[other] ça fait débat · { $count } idées
}
and-bridges = { $count ->
    [one] et une passerelle
   *[other] et { $count } passerelles
}
except = sauf { $voices }
rest-undecided = { $count ->
    [one] une sans tendance
   *[other] { $count } sans tendance
}
rest-unheard = { $count ->
    [one] une encore peu entendue
   *[other] { $count } encore peu entendues
}
rest-elsewhere = { $count ->
    [one] une posée ailleurs
   *[other] { $count } posées ailleurs
}
moment-situate-how = Sur votre téléphone : dites où vous en êtes, idée par idée. Votre réponse reste secrète.
moment-sort-how = Rangez ensemble les idées sur la carte de votre table, puis dites ce qu’elle valide.
moment-answered = { $count ->
    [one] Une idée sur { $all } a déjà { $people } réponses ou plus.
   *[other] { $count } idées sur { $all } ont déjà { $people } réponses ou plus.
}
moment-ideas = { $count ->
    [0] idée pour l’instant
    [one] idée à regarder
   *[other] idées à regarder
}
questions-left = { $count ->
    [one] La question que cela laisse
   *[other] Les { $count } questions que cela laisse
}
questions-none = Quelles questions nos désaccords laissent-ils ?
questions-waiting = { $count ->
    [0] aucune divergence n’attend sa question
    [one] une divergence attend sa question
   *[other] { $count } divergences attendent leur question
}
question-from = à partir de « { $what } »
question-example = Qui décide quand nous ne sommes pas d’accord ?
question-keep = Garder la question
question-kept = La question est gardée.
list-empty = Rien ici pour l’instant
list-more = { $count ->
    [one] Montrer encore une idée
   *[other] Montrer { $count } idées de plus
}
voices-apart = { $count ->
    [one] Une voix s’en écarte : elle est marquée dans le tableau.
   *[other] { $count } voix s’en écartent : elles sont marquées dans le tableau.
}
place-by-hand = Placer à la main sur la carte commune
place-worked-out = Revenir à ce que disent les voix
placed-now = La place est changée.
lens = Loupe
lens-show = Montrer à l’écran commun
lens-reveal-first = Révélez d’abord la carte : l’écran ne montre rien de caché.
lens-unheard = { $count ->
    [one] Une voix ne s’est pas encore fait entendre ici
   *[other] { $count } voix ne se sont pas encore fait entendre ici
} : { $voices }
lens-title = Ce que partagent { $voices }
lens-none = Rien que ces voix partagent toutes, pour l’instant.
lens-hidden = La carte n’est pas encore révélée.
lens-pick = Choisissez deux voix ou plus : voici ce qu’elles partagent, et que les autres ne partagent pas.
lens-alone = { $count ->
    [0] { $voices } : rien qui ne soit qu’à eux
    [one] { $voices }, et personne d’autre : une idée
   *[other] { $voices }, et personne d’autre : { $count } idées
}
lens-with-others = { $count ->
    [0] { $voices }, avec d’autres : rien
    [one] { $voices }, avec d’autres : une idée
   *[other] { $voices }, avec d’autres : { $count } idées
}
airtime = Pas encore entendu
airtime-silent = Aucune position encore
airtime-unseen = { $count ->
    [one] Une idée sans réponse
   *[other] { $count } idées sans réponse
}
airtime-apart = Dans aucune convergence
proposals = { $count ->
    [0] Thèmes des tables
    [one] Un thème à réunir ?
   *[other] { $count } thèmes à réunir ?
}
proposals-what = Chacun des thèmes reste aussi sur la carte de sa table.
proposals-declined = Laissés séparés
proposal-from = De { $groups }
proposal-because-cards = en grande partie les mêmes idées
proposal-because-titles = des titres proches
proposal-accept = En faire un thème
proposal-accepted = C’est un thème de la carte commune.
proposal-decline = Laisser séparés
proposal-again = Y revenir
