# La synthèse, en français. Les mêmes identifiants que report.en.ftl.

## Les parties

section-question = La question
section-people = Qui a participé
section-ties = Ce qui nous relie
section-levels = Premières réponses, par niveau d’action
section-convergences = Convergences
section-bridges = Passerelles
section-particularities = Particularités
section-divergences = Divergences, et les questions qu’elles laissent
section-unsettled = Ce qui reste ouvert
section-surprises = Ce qui nous a étonnés
section-resources = Pour aller plus loin
section-method = Comment cette synthèse a été faite

## Listes, dates, guillemets

report-list-last = { $before } et { $last }
report-quote-open = «{"\u00A0"}
report-quote-close = {"\u00A0"}»
report-quoted = « { $text } »
report-colon = {"\u00A0"}:{" "}
report-date = { $day } { $month } { $year }
report-date-first = 1ᵉʳ { $month } { $year }
report-days = { $days } et { $last }
report-day-first = 1ᵉʳ
report-month-1 = janvier
report-month-2 = février
report-month-3 = mars
report-month-4 = avril
report-month-5 = mai
report-month-6 = juin
report-month-7 = juillet
report-month-8 = août
report-month-9 = septembre
report-month-10 = octobre
report-month-11 = novembre
report-month-12 = décembre
report-ideas = Toutes les idées
report-or-worded = , dite aussi{" "}
report-from = {" "}({ $group })
report-no-title = Sans titre
report-by-hand = Partie reprise à la main par l’équipe d’animation.
report-made-by = Synthèse tirée par Canevas du journal de la session, jusqu’à l’événement n° { $seq }.

## Qui a participé

report-people = { $people ->
    [one] Une personne a participé
   *[other] { $people } personnes ont participé
}{ $answered ->
    [0] .
    [one]  ; une a dit où elle se situait sur des idées, en secret.
   *[other]  ; { $answered } ont dit où elles se situaient sur des idées, en secret.
}
report-people-groups = Elles étaient réunies ainsi :
report-people-networks = Elles venaient de ces réseaux{ $several ->
    [0] {""}
   *[other] , parfois de plusieurs à la fois
} :
report-people-named = Ont accepté que leur nom figure ici : { $names }.
report-named-of = { $name } ({ $organisation })
report-count-people = { $name } : { $people ->
    [one] une personne
   *[other] { $people } personnes
}
report-count-remote = { $name }, à distance : { $people ->
    [one] une personne
   *[other] { $people } personnes
}
report-count-apart = Sans table : { $people ->
    [one] une personne
   *[other] { $people } personnes
}

## Ce qui nous relie

report-words = Pour se présenter, plusieurs personnes ont choisi le même mot :
report-words-none = { $count ->
    [one] Pour se présenter, un mot a été choisi.
   *[other] Pour se présenter, { $count } mots ont été choisis, tous différents.
}
report-words-more = { $count ->
    [one] Un autre mot est partagé.
   *[other] { $count } autres mots sont partagés.
}
report-word = { $text } : { $people } personnes{ $networks ->
    [0] {""}
    [one] , d’un même réseau
   *[other] , de { $networks } réseaux
}
report-yarn = Le jeu de pelotes a tendu { $threads ->
    [one] un fil
   *[other] { $threads } fils
} et a relié { $people ->
    [one] une personne
   *[other] { $people } personnes
} sur { $all }.
report-yarn-groups = {" "}{ $groups ->
    [0] Il n’a encore atteint aucune table.
    [one] Il a atteint une table sur { $all }.
   *[other] Il a atteint { $groups } tables sur { $all }.
}
report-yarn-crossing = {" "}{ $count ->
    [one] Un fil va d’un réseau à un autre.
   *[other] { $count } fils vont d’un réseau à un autre.
}

## La carte commune en mots

report-voice-none-groups = les personnes sans table
report-voice-none-networks = les personnes sans réseau
report-intro-convergence = Ce qui nous rassemble : au moins trois voix sur quatre, parmi celles qui se sont fait entendre, disent la même chose.
report-intro-bridge = Ce qui relie plusieurs voix, sans les rassembler toutes.
report-intro-particularity = Ce qui est propre à certaines voix, et qu’il ne faut pas perdre.
report-intro-divergence = Ce qui fait débat entre nous. Un désaccord n’est pas un échec : chacun est donné avec ce que dit chaque voix et, si elle a été formulée, la question qu’il laisse.
report-no-convergence = Aucune idée ne rassemble encore trois voix sur quatre.
report-no-bridge = Aucune passerelle n’est apparue.
report-no-particularity = Aucune particularité n’est apparue.
report-no-divergence = Aucune divergence n’est apparue.
report-not-discussed = Ne pas avoir encore parlé d’une idée n’est pas en être en désaccord.
report-list-undecided = { $count ->
    [one] Sans tendance, une idée :
   *[other] Sans tendance, { $count } idées :
}
report-list-unheard = { $count ->
    [one] Encore peu entendue, une idée :
   *[other] Encore peu entendues, { $count } idées :
}
report-list-elsewhere = { $count ->
    [one] Placée à la main en dehors de la carte, une idée :
   *[other] Placées à la main en dehors de la carte, { $count } idées :
}
report-convergence = ça nous rassemble
report-divergence = ça fait débat
report-undecided = pas de tendance
report-unheard = encore peu entendue ({ $heard } voix sur { $all })
report-bridge = entre { $voices }
report-own = propre à { $voices }
report-partly = partagé par une partie de { $voices }
report-partly-groups = partagé par une partie de chaque table
report-partly-networks = partagé par une partie de chaque réseau
report-refusal = refus partagé
report-refusal-of = refus de { $voices }
report-refusal-own = refus propre à { $voices }
report-except = , sauf { $voices }
report-placed = place choisie à la main ; d’après les voix, { $said }
report-of-theme = {" "}(dans le thème « { $title } »)
report-question = Question :{" "}
report-position-shared = S’y retrouvent : { $voices }.
report-position-particular = S’y retrouvent en partie : { $voices }.
report-position-opposed = Pas d’accord : { $voices }.
report-position-split = En débat : { $voices }.
report-position-absent = Pas leur cas : { $voices }.
report-position-unsure = Sans tendance : { $voices }.
report-position-silent = Pas encore entendues : { $voices }.
report-by-networks = Vu par réseaux : { $said }.

## Ce qui a été récolté

report-no-zone = Sans zone
report-dots = {" "}· { $count ->
    [one] un point
   *[other] { $count } points
}
report-carried = porté par { $carrier }
report-at-place = lieu : { $place }
report-about-idea = {" "}– à propos de l’idée{" "}
report-about-theme = {" "}– à propos de « { $title } »

## Pour aller plus loin

report-resources = Ressources :
report-organiser = Session organisée par { $said }.
report-contact = Contact : { $said }
report-licence = Licence des textes : { $said }.

## Comment cette synthèse a été faite

report-held = { $sittings ->
    [one] Cette synthèse est tirée du journal de la session, tenue le { $days }.
   *[other] Cette synthèse est tirée du journal de la session, tenue en { $sittings } séances, { $several ->
        [one] le
       *[other] les
    } { $days }.
}
report-not-held = Cette synthèse est tirée du journal de la session, qui n’a pas encore commencé.
report-counts = { $ideas ->
    [0] Elle ne reprend encore aucune idée.
    [one] Elle reprend une idée.
   *[other] Elle reprend { $ideas } idées.
}
report-counts-stances = { $ideas ->
    [one] Elle reprend une idée
   *[other] Elle reprend { $ideas } idées
} et { $stances ->
    [one] un avis donné en secret.
   *[other] { $stances } avis donnés en secret.
}
report-method-stances = Chaque personne dit en secret, idée par idée, si elle s’y retrouve, si ce n’est pas son cas ou si elle n’est pas d’accord.
report-method-groups = Chaque table, chaque groupe à distance est une voix, quel que soit son nombre ; ce qu’une table a validé sur sa carte compte comme sa position.
report-method-networks = Chaque réseau est une voix, quel que soit son nombre ; chaque personne compte pour le premier qu’elle a choisi.
report-method-voice = Une voix n’est entendue qu’à partir de { $quorum } réponses, pour que personne ne soit reconnu.
report-method-senses = Trois voix entendues sur quatre font une convergence ; deux ou plus, une passerelle ; moins, une particularité. Dès qu’un quart s’y oppose ou se partage, c’est une divergence.
report-method-refs = Un nombre entre crochets renvoie à une idée de la liste finale, dans les mots de la personne qui l’a écrite.
report-masked = { $count ->
    [one] Une étape est restée masquée et n’entre pas dans la synthèse : { $titles }.
   *[other] { $count } étapes sont restées masquées et n’entrent pas dans la synthèse : { $titles }.
}
