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

## L’écran commun

screen-waiting = L’adresse arrive…
screen-code-large = Montrer le code en grand, ou le ranger (touche Q)
screen-map-hidden = La carte se prépare. L’équipe d’animation la révélera.
lobby-scan = Scannez avec l’appareil photo, ou allez à l’adresse
lobby-unreachable = Cette adresse n’est joignable que depuis cet appareil. Pour les téléphones, démarrez Canevas avec --host 0.0.0.0, ou donnez son adresse publique par PUBLIC_URL.
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
