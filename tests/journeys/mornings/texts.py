"""What people say on the three mornings, in each language."""

from typing import Final, NamedTuple


class Texts(NamedTuple):
    """The words of one language. Keywords of two people are one word in two spellings."""

    keywords: dict[str, tuple[str, ...]]
    reasons: tuple[str, str]
    problem: str
    drive: str
    behalf: str
    rude: str
    garden: str
    tools: str
    late: str
    note: str
    other_note: str
    theme: str
    other_theme: str
    question: str
    kitchen: str
    shared: str
    keeper: str
    mediator: str
    lever: str
    fund: str
    obstacle: str
    person: str
    politics: str
    by_hand: str


_FRENCH: Final = Texts(
    keywords={
        "lea": ("communs", "réparer"),
        "karim": ("entraide", "jardin"),
        "soizic": ("eau", "haies"),
        "yann": ("Les Communs", "fêtes"),
    },
    reasons=("nous réparons plutôt que de jeter", "nos enfants vont à la même école"),
    problem="Trop de choses finissent à la déchetterie alors qu’elles se réparent",
    drive="Réparer, c’est aussi se retrouver entre voisins",
    behalf="Les bus s’arrêtent à dix-neuf heures, après c’est chacun chez soi",
    rude="Les élus n’écoutent que leurs amis",
    garden="Un jardin partagé derrière la gare",
    tools="Une outilthèque ouverte le samedi",
    late="Un fournil où chacun apporte sa farine",
    note="Je ne savais pas que Lorient avait aussi une outilthèque",
    other_note="Qui continue quand les subventions s’arrêtent ?",
    theme="Réparer ensemble",
    other_theme="Réparer, prêter",
    question="Qui paie des bus le soir, et qui en décide ?",
    kitchen="Ouvrir nos ateliers à qui n’est pas adhérent",
    shared="Écrire nos recettes pour que d’autres les reprennent",
    keeper="Celle qui garde la mémoire d’une réunion à l’autre",
    mediator="Un passeur entre la mairie et les collectifs",
    lever="Mettre en commun nos salles et nos outils",
    fund="Un fonds que les habitants abondent et décident ensemble",
    obstacle="Les appels à projets nous mettent en concurrence",
    person="Inviter une personne nouvelle à chaque rencontre",
    politics="Porter la question des bus au conseil, ensemble",
    by_hand="Deux idées attendent des voix : [4] et [8]. **Reprenons-les** la prochaine fois.",
)

_ENGLISH: Final = Texts(
    keywords={
        "lea": ("commons", "repair"),
        "karim": ("neighbours", "garden"),
        "soizic": ("water", "hedges"),
        "yann": ("The Commons", "feasts"),
    },
    reasons=("we mend things rather than bin them", "our children go to the same school"),
    problem="Too many things that could be mended end up at the tip",
    drive="Mending things is a way to meet our neighbours",
    behalf="Buses stop at seven, and then everybody stays at home",
    rude="Councillors only listen to their friends",
    garden="A shared garden behind the station",
    tools="A tool library that opens on Saturdays",
    late="A bakehouse to which everybody brings flour",
    note="I did not know that Lorient has a tool library too",
    other_note="Who carries on when the grants stop?",
    theme="Mending together",
    other_theme="Mending, lending",
    question="Who pays for evening buses, and who decides?",
    kitchen="Open our workshops to people who are not members",
    shared="Write our recipes down, so that others can use them",
    keeper="The one who remembers, from one meeting to the next",
    mediator="A go-between for the town hall and the collectives",
    lever="Share our rooms and our tools",
    fund="A fund that inhabitants fill and decide on together",
    obstacle="Calls for projects make us compete",
    person="Invite somebody new to each meeting",
    politics="Take the question of buses to the council, together",
    by_hand="Two ideas wait for voices: [4] and [8]. **Let us take them up** when we meet again.",
)

TEXTS: Final = {"fr": _FRENCH, "en": _ENGLISH}
