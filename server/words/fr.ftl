# Ce que le serveur dit aux personnes, en français. Les mêmes identifiants que en.ftl.

## Zones et moments d'une cartographie

zone-convergence = Ça nous rassemble
zone-particularity = Propre à certaines personnes
zone-divergence = Ça fait débat entre nous
zone-elsewhere = Pas chez nous
step-situate = Se situer
step-sort = Nos tables trient
step-common = La carte commune
step-questions = Du débat aux questions

## Voix de la carte, en dernier

voice-none-groups = Sans table
voice-none-networks = Sans réseau

## Refus : rien ne s'est passé, pourquoi, et que faire

refused-away = Rien ne peut être enregistré en ce moment. C’est gardé, et repart tout seul.
refused-bad-argument = Une valeur n’a pas la forme attendue ({ $field }). Rechargez la page et recommencez.
refused-bad-form = Cette demande n’a pas la forme attendue. Rechargez la page et recommencez. ({ $detail })
refused-bad-id = Cette demande n’a pas d’identifiant valable. Rechargez la page et recommencez.
refused-bad-language = Cette langue n’est pas reconnue : écrivez par exemple fr ou en.
refused-bad-link = Ce lien ne peut pas être gardé : il commence par https:// ou http://.
refused-bad-message = Ce message n’est pas compris. Rechargez la page et recommencez.
refused-ball-elsewhere = Cette pelote n’est plus là où vous le pensiez. Regardez qui la tient, puis lancez-la.
refused-ball-of-others = Cette pelote est chez quelqu’un d’autre : seule cette personne peut la lancer, ou l’équipe d’animation pour elle.
refused-ball-to-oneself = Cette personne tient déjà la pelote. Choisissez quelqu’un d’autre.
refused-board-full = La session est complète : elle accueille { $limit } personnes. Voyez avec l’équipe d’animation.
refused-busy = Beaucoup de monde écrit en ce moment. C’est gardé, et repart tout seul.
refused-card-elsewhere = Cette idée appartient à une autre étape. Reprenez-la d’abord dans celle-ci.
refused-card-of-others = Cette idée est celle de quelqu’un d’autre : la personne qui l’a écrite peut la changer, l’équipe d’animation aussi.
refused-cards-there = Cette étape contient des idées : gardez-lui une forme qui en accueille, ou ajoutez une autre étape.
refused-closed = La session est close : on peut la lire, plus y écrire. Demandez à l’équipe d’animation de la rouvrir.
refused-cluster-elsewhere = Ces thèmes ne sont pas sur la même carte. Choisissez-en un de cette carte.
refused-empty = Il manque quelques mots : écrivez-les, puis envoyez.
refused-exists = Cet identifiant est déjà pris. Recommencez : un autre sera choisi.
refused-gone = Vous ne faites plus partie de cette session. Rejoignez-la de nouveau avec le code.
refused-group-of-others = Seule cette table peut le dire, ou l’équipe d’animation.
refused-locked = Cette étape est verrouillée. L’équipe d’animation peut la rouvrir.
refused-map-of-others = Cette carte est celle d’une autre table : seule cette table peut l’arranger.
refused-no-activity = Cette étape n’existe plus. Choisissez-en une autre.
refused-no-ball = Cette pelote n’existe plus.
refused-no-card = Cette idée n’est plus là.
refused-no-cards-here = Cette étape n’accueille pas d’idées. Attendez la prochaine, ou choisissez-en une autre.
refused-no-cluster = Ce thème n’est plus là. Choisissez-en un autre, ou une zone.
refused-no-group = Cette table n’existe plus. Choisissez-en une autre, ou aucune.
refused-no-network = Ce réseau n’existe plus. Choisissez-en un autre.
refused-no-participant = Cette personne n’est plus là.
refused-no-place = Cette idée n’est plus sur cette carte. Placez-la d’abord.
refused-no-section = Cette partie n’est pas de la synthèse. Rechargez la page et recommencez.
refused-no-step = Ce moment n’existe plus dans cette étape. Choisissez-en un autre.
refused-no-time-given = Dites combien de temps : l’étape n’a pas de durée.
refused-no-timer = Aucun compte à rebours n’est lancé. Lancez-le d’abord.
refused-no-votes-here = On ne donne pas de points dans cette étape.
refused-no-zone = Cette zone n’existe plus. Choisissez-en une autre.
refused-not-your-role = C’est à l’équipe d’animation de le faire. Faites-lui signe.
refused-nothing-to-undo = Il n’y a rien de vous à annuler.
refused-only-reads = Cet écran sert à lire : il ne change rien.
refused-overtaken = Cela a changé entre-temps : annuler effacerait ce que quelqu’un d’autre a fait.
refused-said-by-tables = Chaque table valide sa propre carte. La carte commune s’en déduit.
refused-same-activity = Choisissez deux étapes différentes.
refused-same-person = C’est déjà la même personne. Choisissez-en une autre.
refused-slow-down = C’est un peu rapide. C’est gardé, et repart tout seul.
refused-somebody-else = Chaque personne se présente elle-même : seule cette personne peut le changer.
refused-source-elsewhere = Un thème de la carte commune vient de thèmes de tables, dans la même étape.
refused-surprises-there = Cette étape contient des notes que personne n’a encore lues. Révélez-les d’abord, ou ajoutez une autre étape.
refused-too-long = C’est trop long : { $limit } signes au plus. Raccourcissez, rien n’est perdu.
refused-too-many = C’en est trop : { $limit } au plus. Retirez-en.
refused-too-many-cards = Vous avez déjà écrit { $limit } idées. Retirez-en une pour en ajouter.
refused-too-many-dots = Vous avez { $limit } points en tout dans cette étape. Reprenez-en sur une idée pour en donner ailleurs.
refused-too-many-throws = Vous avez déjà lancé { $limit } fils : c’est déjà une belle toile.
refused-unexpected = Quelque chose n’a pas marché de notre côté. Réessayez, et prévenez l’équipe d’animation si cela revient.
refused-withheld = Cette idée est hors des écrans : remettez-la d’abord.
refused-unknown-command = Cette demande n’est pas connue ici. Rechargez la page pour avoir la dernière version.

## Appels HTTP qui échouent

problem-bad-body = Le contenu envoyé n’a pas la forme attendue. Corrigez-le et renvoyez-le.
problem-bad-code = Ce code ne mène à aucune session. Vérifiez ses six caractères sur l’écran commun.
problem-bad-query = Les paramètres de cette adresse n’ont pas la forme attendue. Elle prend : { $names }.
problem-bad-resume-code = Ce code de retour n’est pas reconnu. Vérifiez-le, ou demandez-en un nouveau à l’équipe d’animation.
problem-closing = Le serveur s’arrête. Réessayez dans un instant.
problem-forbidden = Votre accès ne le permet pas. Voyez avec l’équipe d’animation.
problem-gone = Cette personne ne fait plus partie de la session. Rejoignez-la de nouveau.
problem-internal = Quelque chose n’a pas marché de notre côté. Réessayez dans un instant.
problem-many-join = Beaucoup de monde arrive à la fois. Réessayez dans un instant, vous entrerez.
problem-no-address = Les téléphones ne peuvent pas encore arriver ici : lancez le service avec --host 0.0.0.0, ou donnez PUBLIC_URL.
problem-name-and-word = Donnez le nom que vous aviez ici, et un de vos mots. L’équipe d’animation s’en servira pour vous retrouver.
problem-no-address-there = Ce n’est pas une adresse électronique complète, comme lea@exemple.fr. Vérifiez-la.
problem-no-consent = Dites que vous êtes d’accord pour que votre adresse figure dans la liste d’échange. Rien n’est gardé sans cela.
problem-no-language = Cette langue n’est pas encore parlée ici. Choisissez fr ou en.
problem-no-map = Il n’y a pas de carte ici. Choisissez une étape qui en fait une.
problem-no-rehearsal = Aucune répétition n’est en cours. Lancez-en une.
problem-no-template = Ce déroulé n’existe pas. Choisissez-en un de la liste.
problem-no-title = Il manque un titre. Donnez-en un à la session.
problem-nobody-waits = Cette personne n’attend plus : quelqu’un d’autre a répondu, ou elle a renoncé.
problem-not-found = Il n’y a rien à cette adresse. La session a peut-être été supprimée.
problem-not-published = Cette session n’est pas encore à revoir. L’équipe d’animation l’ouvrira à tout le monde en publiant la synthèse.
problem-no-moment = Le journal ne va pas jusque-là. Demandez un moment qui a déjà eu lieu.
problem-not-revealed = Cette carte n’est pas encore dévoilée. L’équipe d’animation la montrera à tout le monde.
problem-not-yet = Ce n’est pas encore possible dans cette version.
problem-return-expired = Cette demande n’est plus là : elle ne dure qu’une heure. Faites-en une nouvelle, ou entrez comme une nouvelle personne.
problem-synthesis-not-published = Cette session n’a pas encore publié sa synthèse. L’équipe d’animation la publiera quand elle sera prête.
problem-rehearsal-elsewhere = Une autre répétition joue déjà sur ce serveur. Réessayez dans quelques minutes.
problem-table-needs-group = Un écran de table a besoin d’une table. Choisissez laquelle.
problem-too-large = C’est trop volumineux : { $most } octets au plus.
problem-too-long = Un texte est trop long. Raccourcissez-le et renvoyez-le.
problem-too-many-boards = Beaucoup de sessions ont été créées d’ici. Réessayez dans quelques minutes.
problem-too-many-calls = C’est un peu rapide. Réessayez dans un instant.
problem-too-many-files = Beaucoup de fichiers ont été lus d’ici. Réessayez dans quelques minutes.
problem-too-many-lines = Ce journal a trop de lignes : { $most } au plus.
problem-too-many-returns = Beaucoup de personnes attendent déjà. Faites signe à l’équipe d’animation, ou réessayez dans un instant.
problem-too-many-tries = Trop de codes essayés d’ici. Attendez une minute, puis vérifiez le code.
problem-too-slow = L’envoi n’avance plus. Vérifiez le réseau, puis réessayez.
problem-two-templates = Choisissez un déroulé de la liste, ou un fichier : pas les deux.
problem-unauthorised = Il faut un accès à cette session. Rejoignez-la de nouveau avec le code.
problem-unavailable = Le journal ne répond pas en ce moment. Rien n’est perdu : réessayez dans un instant.
problem-wrong-line = La ligne { $line } ne va pas : { $why }. Rien n’a été créé.
problem-wrong-method = Cette adresse n’accepte pas ce genre d’appel.
problem-wrong-origin = Cette page vient d’un autre site : elle ne peut pas entrer ici.
problem-wrong-template = Ligne { $line } : { $why }

## Ce qui ne va pas dans un modèle, à une ligne de son fichier

rehearsal-title = Répétition · { $title }
template-backslash = un « \ » voulu s’écrit « \\ ».
template-choice = « { $value } » ne va pas pour « { $field } ». On choisit parmi : { $choices }.
template-deep = trop de niveaux les uns dans les autres.
template-empty = « { $field } » est vide.
template-header = Un modèle de session. Sa forme est décrite dans docs/templates.fr.md, avec le code de Canevas.
template-id = cet identifiant ne va pas : des lettres sans accent, des chiffres, « - » et « _ », 64 au plus.
template-missing = il manque « { $field } ».
template-not-text = ce n’est pas un fichier de texte (UTF-8).
template-same-id = l’identifiant « { $taken } » sert déjà. Chacun doit être différent dans tout le fichier.
template-step = « step » ne nomme aucun des moments (« key » de « steps »).
template-syntax = ce n’est pas du TOML : regardez les guillemets, les crochets et le signe « = » de cette ligne.
template-too-long = « { $field } » est trop long : { $limit } caractères au plus.
template-too-many = « { $field } » en a trop : { $limit } au plus.
template-twice = ceci est déjà écrit plus haut. Gardez l’un des deux.
template-type = { $wanted ->
    [str] « { $field } » attend un texte entre guillemets.
    [int] « { $field } » attend un nombre, sans guillemets.
    [bool] « { $field } » attend true ou false, sans guillemets.
    [array] « { $field } » attend une liste, entre crochets.
   *[object] « { $field } » attend une table de clés et de valeurs.
}
template-unclosed = un guillemet, un crochet ou une accolade s’ouvre ici et ne se referme jamais.
template-unknown = « { $key } » n’est pas connu ici. On attend : { $known }.
template-unknown-near = « { $key } » n’est pas connu ici. Vouliez-vous écrire « { $near } » ?
template-value = la valeur de « { $field } » ne va pas.
