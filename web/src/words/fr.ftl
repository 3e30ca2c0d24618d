## Partout

app-name = Canevas
lost-title = Il n’y a rien à cette adresse
lost-way = Revenir à l’accueil
