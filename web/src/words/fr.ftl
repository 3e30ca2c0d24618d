## Partout

app-name = Canevas
lost-title = Il n’y a rien à cette adresse
lost-way = Revenir à l’accueil

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

## La carte à arranger

tray-title = À placer
tray-label = { $count ->
    [0] À placer : aucune idée
    [one] À placer : une idée
   *[other] À placer : { $count } idées
}
tray-empty = Les idées écrites arrivent ici.
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
zone-empty-none = Posez ici les idées qui s’y rapportent
clusters = Thèmes
clusters-empty = Posez une idée ici, ou sur une autre : cela fait un thème.
cluster-new = Nouveau thème
cluster-title = Titre du thème
cluster-dissolved = Le thème est défait, ses idées restent.
put-here = Poser ici
put-in-zone = Poser dans « { $title } »
put-in-tray = Remettre parmi les idées à placer
put-in-new = En faire un nouveau thème
hand-hint = Touchez l’endroit où la poser : une zone, un thème, une autre idée.
hand-new-cluster = Nouveau thème
hand-to-tray = Remettre à placer
hand-rename = Renommer
hand-dissolve = Défaire le thème
hand-let-go = Lâcher
map-taken = En main : { $what }. Les flèches mènent d’un endroit à l’autre, Entrée pose, Échap lâche.
map-let-go = Lâché.
map-put = « { $what } » va dans « { $where } ».
map-held-elsewhere = Quelqu’un la tient en ce moment

## L’écran d’une table

table-waiting = La session n’a pas encore commencé. Installez-vous : les idées viendront ici.
