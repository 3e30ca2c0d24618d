## Partout

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
ended-title = La session n’est plus ouverte ici
ended-revoked = Cet accès a été retiré. Demandez un nouveau code à l’équipe d’animation.
ended-deleted = La session a été supprimée par l’équipe d’animation.
ended-other = Le serveur a mis fin à la connexion. Rechargez la page pour revenir.
session-untitled = Session sans titre

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
forget-person = Vos idées restent dans la session. Pour y revenir sous votre nom, il faudra votre code de retour.
forget-key = Cet appareil perdra la clé. Sans une autre copie du lien, elle ne se retrouve pas.
forget-sure = Oublier
make-title = Préparer une session
make-name = Titre
make-name-example = Territoires en transition
make-template = Déroulé de départ
make-language = Langue de la session
make-go = Créer la session
make-busy = Création…

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
returning-help = Il était affiché dans « Moi » ; sinon, l’équipe d’animation peut en donner un nouveau.
returning-go = Revenir
your-data = Vos données
your-data-shown = Ni compte ni adresse. Ce que vous écrivez est montré à la session sans votre nom, sauf aux étapes qui l’annoncent.
your-data-organiser = Organisé par { $organiser }.
your-data-no-organiser = L’équipe d’animation n’a pas encore dit qui organise : demandez-lui.
your-data-contact = Pour toute question : { $contact }
your-data-until = Gardé jusqu’au { $date }.
your-data-licence = Ce qui sort de la session est partagé sous licence { $licence }.
your-data-yours = Vous pouvez reprendre ce que vous avez écrit, ou demander à être effacé.

## Le téléphone

phone-before = La session va commencer. Gardez cette page ouverte : la première question viendra ici.
phone-closed = La session est close. Merci ! Ce qui a été dit est gardé.
phone-step = Étape { $number } sur { $total } ·{" "}
phone-calm-introductions = Le tour de table se fait de vive voix. Écoutez, la suite viendra ici.
phone-calm-yarn = La pelote passe de main en main. Levez les yeux : cela se passe dans la salle.
phone-calm-surprise = Gardez en tête ce qui vous étonne. La suite viendra ici.
phone-calm-synthesis = La synthèse se prépare.
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
phone-ask-carrier = Qui la porte ?
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
phone-spotlight = On en parle en ce moment
phone-views = Que faire
phone-view-write = Écrire
phone-view-map = { $count ->
    [0] La carte
   *[other] La carte ({ $count })
}
phone-map-hidden = La carte commune sera montrée à tous par l’équipe d’animation.
phone-map-empty = La carte attend ses premières idées.
phone-map-hint = Touchez une idée pour dire où elle va.
phone-zone-empty = Rien ici pour l’instant.
phone-own = La vôtre
phone-place-title = Où la poser ?
phone-placed = C’est posé.
phone-cluster-make = Créer ce thème et l’y poser
phone-cluster-zone = Dans la zone
phone-cluster-no-zone = Aucune zone encore
phone-me = Moi
phone-nth = { $group } · { $number }{ $number ->
    [1] ʳᵉ
   *[other] ᵉ
}
phone-networks = Vos réseaux (le premier choisi compte d’abord)
phone-resume = Votre code de retour, pour revenir demain ou sur un autre appareil. Photographiez-le :
phone-leave = Quitter la session sur cet appareil
phone-leave-what = Vos idées restent dans la session. Pour revenir sous votre nom, gardez votre code de retour.
phone-leave-sure = Quitter

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
connection-offline = Pas de réseau. C’est gardé sur cet appareil et partira au retour du réseau.
qr-alt = Code QR pour entrer dans la session, code { $code }
card-carrier = Qui la porte :
card-place = Où :
card-link = Lien :
card-edit = Modifier cette idée
card-words = Les mots de l’idée
card-edit-trace = L’historique garde les mots d’avant.
card-edited = L’idée est modifiée.
card-take-off = Retirer
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
