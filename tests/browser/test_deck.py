"""Phones and tables in a mapping: where each person stands, what each table sorts and says."""

import json
import re

import pytest
from playwright.sync_api import Locator, expect

from server.gateway.pages import STATIC
from tests.browser.gallery import HALL, LAPTOP, PHONE, TABLET, Gallery
from tests.browser.hall import Hall
from tests.browser.phone import Phone
from tests.browser.scene import TEXTS, ZONES, Scene
from tests.browser.voices import heard
from tests.services.canevas import Canevas

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("deck")]

STEPS = [
    {"key": "situate", "title": "Se situer", "minutes": 20},
    {"key": "sort", "title": "Nos tables trient", "minutes": 35},
    {"key": "common", "title": "La carte commune", "minutes": 30},
    {"key": "questions", "title": "Du débat aux questions", "minutes": 15},
]


def scene_at(service: Canevas, step: str, **wanted: object) -> Scene:
    """A mapping in one of its moments, before its map is revealed."""
    given = {"activity": "carte", "steps": STEPS, "step": step, "revealed": False, **wanted}
    return Scene.made(service.url, **given)


def test_a_deck_goes_by_one_tap_and_back(hall: Hall, named_service: Canevas) -> None:
    lea = seated(hall, scene_at(named_service, "situate"))
    first = top(lea)
    expect(progress(lea)).to_have_text("0 / 18")
    answer(lea, "stance-shared").click()
    expect(progress(lea)).to_have_text("1 / 18")
    second = top(lea)
    assert second != first
    # Put off, a card comes again when all others are answered.
    later(lea).click()
    expect(card(lea)).not_to_have_text(second)
    third = top(lea)
    assert third != first
    answer(lea, "stance-opposed").click()
    back(lea).click()
    expect(card(lea)).to_have_text(third)
    expect(progress(lea)).to_have_text("1 / 18")
    back(lea).click()
    expect(card(lea)).to_have_text(second)
    later(lea).click()
    for _ in range(16):
        seen = top(lea)
        assert seen not in (first, second)
        answer(lea, "stance-not-ours").click()
        expect(card(lea)).not_to_have_text(seen)
    expect(card(lea)).to_have_text(second)
    lea.device.saved()
    # On the same phone, later: what was answered stays answered.
    lea.page.reload()
    expect(progress(lea)).to_have_text("17 / 18")
    answer(lea, "stance-shared").click()
    expect(lea.page.locator(".deck .empty")).to_have_text(lea.say("deck-done"))
    lea.device.saved()


def test_a_new_card_comes_into_the_decks(hall: Hall, named_service: Canevas) -> None:
    scene = scene_at(named_service, "situate", empty=True)
    lea, karim = seated(hall, scene), seated(hall, scene, "karim")
    expect(lea.page.get_by_text(lea.say("deck-empty"))).to_be_visible()
    karim.show("write")
    karim.page.get_by_label(karim.say("write-label")).fill("Un four à pain")
    karim.page.keyboard.press("Enter")
    expect(card(lea)).to_have_text("Un four à pain")


def test_a_deck_by_keys_and_told_to_a_screen_reader(hall: Hall, named_service: Canevas) -> None:
    lea = seated(hall, scene_at(named_service, "situate"))
    said = lea.page.locator("[aria-live]")
    first = top(lea)
    lea.page.keyboard.press("1")
    expect(progress(lea)).to_have_text("1 / 18")
    second = top(lea)
    expect(said.filter(has_text=f"{lea.say('stance-shared')}.")).to_contain_text(second)
    lea.page.keyboard.press("0")
    expect(card(lea)).not_to_have_text(second)
    lea.page.keyboard.press("Backspace")
    expect(card(lea)).to_have_text(second)
    lea.page.keyboard.press("Backspace")
    expect(card(lea)).to_have_text(first)
    expect(said.filter(has_text=lea.say("deck-went-back"))).to_contain_text(first)
    # Digits typed in a field are words.
    lea.show("write")
    lea.page.get_by_label(lea.say("write-label")).press_sequentially("1 four, 2 pains")
    lea.show("deck")
    expect(progress(lea)).to_have_text("0 / 18")


def test_answers_given_offline_go_out_later(hall: Hall, named_service: Canevas) -> None:
    lea = seated(hall, scene_at(named_service, "situate"))
    expect(card(lea)).to_be_visible()
    lea.device.offline()
    answer(lea, "stance-shared").click()
    answer(lea, "stance-opposed").click()
    expect(progress(lea)).to_have_text("2 / 18")
    lea.device.online()
    lea.device.saved()
    lea.page.reload()
    expect(progress(lea)).to_have_text("2 / 18")


def built(source: str) -> str:
    """The file that a source was built into: its name tells nothing."""
    manifest = json.loads((STATIC / ".vite" / "manifest.json").read_text())
    return str(manifest[source]["file"])


def test_a_deck_comes_when_its_code_can_be_had(hall: Hall, named_service: Canevas) -> None:
    lea = hall.phone()
    lea.device.expects.append(re.compile("ERR_FAILED"))
    scene = scene_at(named_service, "situate")
    with lea.page.expect_event("requestfailed"):
        lea.page.route(f"**/{built('src/phone/deck/Deck.tsx')}", lambda route: route.abort())
        lea.open(scene.board, scene.join(name="lea", group="t2"))
    lea.show("write")
    lea.page.get_by_label(lea.say("write-label")).fill("Gardée")
    lea.show("deck")
    lea.page.unroute_all()
    expect(card(lea)).to_be_visible()
    lea.show("write")
    expect(lea.page.get_by_label(lea.say("write-label"))).to_have_value("Gardée")


def test_r9_a_stance_reaches_no_other_device(hall: Hall, named_service: Canevas) -> None:
    scene = scene_at(named_service, "situate")
    lea, karim = seated(hall, scene), seated(hall, scene, "karim")
    heard: list[bytes] = []

    def hear(frame: bytes | str) -> None:
        assert isinstance(frame, bytes)
        heard.append(frame)

    karim.page.on("websocket", lambda ws: ws.on("framereceived", hear))
    karim.page.reload()
    expect(card(karim)).to_be_visible()
    for _ in range(3):
        answer(lea, "stance-opposed").click()
    lea.device.saved()
    karim.show("write")
    karim.write("La dernière idée")
    karim.device.saved()
    assert heard
    assert not any(b"stance" in frame or b"opposed" in frame for frame in heard)


def test_a_table_sorts_its_own_map_and_says_it(hall: Hall, named_service: Canevas) -> None:
    scene = scene_at(named_service, "sort")
    table, other, lea = hall.table(), hall.table("table-3"), seated(hall, scene)
    table.open(scene.board, scene.join(table=True, group="t2"))
    other.open(scene.board, scene.join(table=True, group="t3"))
    ours = ZONES["ensemble"][0]
    table.map.tap(table.map.card(TEXTS[2]), table.map.zone(ours))
    table.map.tap(table.map.card(TEXTS[3]), table.map.zone(ours))
    counts = table.say("say-counts", placed=2, left=16)
    expect(table.page.locator(".say p")).to_have_text(counts)
    # The phones of that table see and move the same map; another table has its own.
    expect(lea.page.locator(".say p")).to_have_text(counts)
    expect(other.page.locator(".say p")).to_have_text(other.say("say-counts", placed=0, left=18))
    table.page.get_by_role("button", name=table.say("say"), exact=True).click()
    expect(table.map.root.locator("[data-said]")).to_have_count(2)
    expect(table.page.get_by_role("button", name=table.say("say-agreed"))).to_be_visible()
    lea.place(TEXTS[3], ZONES["debat"][0])
    expect(table.map.zone(ZONES["debat"][0])).to_contain_text(TEXTS[3])
    expect(table.map.root.locator("[data-said]")).to_have_count(1)
    finished = table.page.get_by_role("button", name=table.say("say-finished"))
    finished.click()
    expect(finished).to_have_attribute("aria-pressed", "true")
    expect(lea.page.get_by_role("button", name=lea.say("say-finished"))).to_have_attribute(
        "aria-pressed", "true"
    )
    # Whoever wants to goes on answering.
    lea.show("deck")
    expect(card(lea)).to_be_visible()


def test_a_table_moves_several_ideas_at_once(hall: Hall, named_service: Canevas) -> None:
    scene = scene_at(named_service, "sort")
    table = hall.table()
    table.open(scene.board, scene.join(table=True, group="t2"))
    map, ours, debate = table.map, ZONES["ensemble"][0], ZONES["debat"][0]
    # By taps: one is taken, others are chosen, a place for all of them.
    map.card(TEXTS[2]).tap()
    map.hand("hand-choose").tap()
    map.card(TEXTS[6]).tap()
    map.card(TEXTS[3]).tap()
    map.card(TEXTS[3]).tap()
    expect(map.root.locator(".map-hand strong")).to_have_text(table.say("map-several", count=2))
    map.zone(ours).get_by_role("heading").first.tap()
    expect(map.zone(ours).locator(".map-card")).to_have_count(2)
    # One way back for all of them.
    undo = table.page.get_by_role("button", name=table.say("undo"))
    undo.tap()
    expect(map.zone(ours).locator(".map-card")).to_have_count(0)
    # With a mouse: chosen with a key held down, dragged as one onto another: a theme.
    map.card(TEXTS[13]).click()
    map.card(TEXTS[14]).click(modifiers=["Control"])
    map.drag(map.card(TEXTS[13]), map.card(TEXTS[8]))
    map.name_theme("Ensemble")
    expect(map.theme("Ensemble").locator(".map-card")).to_have_count(3)
    # By keys.
    map.card(TEXTS[4]).focus()
    table.page.keyboard.press("Enter")
    map.walk_to(TEXTS[5])
    table.page.keyboard.press("Shift+Enter")
    expect(map.root.locator(".map-card[aria-pressed=true]")).to_have_count(2)
    map.walk_to(table.say("put-in-zone", title=debate))
    table.page.keyboard.press("Enter")
    expect(map.zone(debate).locator(".map-card")).to_have_count(2)
    expect(map.card(TEXTS[4])).to_be_focused()


def test_phones_of_a_table_move_several_ideas(hall: Hall, named_service: Canevas) -> None:
    scene = scene_at(named_service, "sort")
    lea, karim = seated(hall, scene), seated(hall, scene, "karim")
    lea.page.get_by_role("button", name=lea.say("hand-choose")).tap()
    for n in (2, 6):
        lea.page.locator(".map-list").get_by_role("button", name=TEXTS[n]).tap()
    lea.page.get_by_role("button", name=lea.say("phone-choose-place", count=2)).tap()
    dialog = lea.page.get_by_role("dialog")
    dialog.get_by_role("button", name=ZONES["debat"][0], exact=True).tap()
    expect(dialog).to_have_count(0)
    ours = karim.page.locator(".map-list section").filter(has_text=ZONES["debat"][0])
    expect(ours.locator(".map-list-card")).to_have_count(2)
    lea.page.get_by_role("button", name=lea.say("undo")).tap()
    expect(ours.locator(".map-list-card")).to_have_count(0)


def test_a_table_sees_where_its_secret_answers_differ(hall: Hall, named_service: Canevas) -> None:
    scene = Scene.of(named_service.url, heard("sort", revealed=False))
    table, lea, other = hall.table(), seated(hall, scene), hall.table("table-3")
    table.open(scene.board, scene.join(table=True, group="t2"))
    other.open(scene.board, scene.join(table=True, group="t3"))
    # Table 2 does not agree with idea 3.
    card = table.map.card(TEXTS[3])
    table.map.tap(card, table.map.zone(ZONES["ensemble"][0]))
    expect(card.locator(".discord")).to_have_text(table.say("discord"))
    told = table.say("discord-what", position="opposed")
    expect(card).to_have_accessible_description(told)
    card.tap()
    expect(table.map.root.locator(".map-hand")).to_contain_text(told)
    table.page.keyboard.press("Escape")
    line = lea.page.locator(".map-list").get_by_role("button", name=TEXTS[3])
    expect(line).to_contain_text(lea.say("discord"))
    line.tap()
    expect(lea.page.get_by_role("dialog")).to_contain_text(told)
    lea.page.keyboard.press("Escape")
    expect(other.page.locator(".discord")).to_have_count(0)
    table.map.tap(card, table.map.zone(ZONES["ailleurs"][0]))
    expect(card.locator(".discord")).to_have_count(1)
    table.map.tap(card, table.map.tray())
    expect(table.page.locator(".discord")).to_have_count(0)


def test_what_others_move_says_so(hall: Hall, named_service: Canevas) -> None:
    scene = scene_at(named_service, "sort", authors=True)
    table, lea = hall.table(), seated(hall, scene)
    table.open(scene.board, scene.join(table=True, group="t2"))
    ours = ZONES["ensemble"][0]
    table.map.tap(table.map.card(TEXTS[3]), table.map.zone(ours))
    lea.place(TEXTS[2], ours)
    moved = table.map.card(TEXTS[2])
    expect(moved.locator(".map-news")).to_have_text(table.say("map-news-by", who="lea"))
    expect(table.page.locator(".map-news")).to_have_count(1)
    moved.tap()
    laid = table.say("map-laid-by", who="lea")
    expect(table.map.root.locator(".map-hand")).to_contain_text(laid)


def test_a_table_counts_hands(hall: Hall, named_service: Canevas) -> None:
    scene = scene_at(named_service, "situate")
    table = hall.table()
    table.open(scene.board, scene.join(table=True, group="t2"))
    opener = table.page.locator(".for-others").get_by_role("button", name=TEXTS[2])
    opener.click()
    dialog = table.page.get_by_role("dialog")
    more = table.say("hands-more", answer=table.say("stance-shared"))
    for _ in range(3):
        dialog.get_by_role("button", name=more).click()
    dialog.get_by_role("button", name=table.say("save")).click()
    expect(opener).to_contain_text("3")
    table.device.saved()
    table.page.reload()
    expect(opener).to_contain_text("3")


def test_the_revealed_map_tells_each_voice_in_words(hall: Hall, named_service: Canevas) -> None:
    scene = Scene.of(named_service.url, heard("common", revealed=False))
    animation, lea = hall.facilitator(), seated(hall, scene)
    expect(lea.page.get_by_text(lea.say("phone-map-hidden"))).to_be_visible()
    animation.open(scene.board, scene.facilitator)
    animation.press("reveal")
    one = lea.page.locator(".voiced").filter(has_text=TEXTS[11])
    expect(one).to_contain_text(lea.say("sense-is-convergence"))
    one.locator("summary").click()
    voice = one.locator(".voice-lines li").filter(has_text="Table 3")
    expect(voice).to_contain_text(lea.say("position-opposed"))
    expect(voice).to_contain_text(lea.say("voiced-counts", shared=0, not_ours=0, opposed=4))
    # By networks instead; and where people put it by hand comes before what was worked out.
    lea.page.get_by_role("button", name=lea.say("by-networks")).click()
    expect(one.locator(".voice-lines li").filter(has_text="Solidaire")).to_be_visible()
    one.get_by_role("button", name=lea.say("voiced-place")).click()
    debate = ZONES["debat"][0]
    lea.page.get_by_role("dialog").get_by_role("button", name=debate, exact=True).click()
    divergences = lea.page.locator(".revealed section[data-sense=divergence]")
    expect(divergences).to_contain_text(TEXTS[11])
    expect(one).to_contain_text(lea.say("placed-by-hand"))


def test_a_theme_is_read_in_one_piece(hall: Hall, named_service: Canevas) -> None:
    lea = seated(hall, Scene.of(named_service.url, heard("common")))
    theme = lea.page.locator(".voiced[data-theme]")
    expect(theme).to_contain_text("Se retrouver entre voisins")
    expect(theme).to_contain_text(lea.say("ideas", count=2))
    own = lea.say("own-groups", position=lea.say("position-shared"))
    expect(theme.locator(".voiced-own")).to_have_text(own)
    expect(lea.page.get_by_text(TEXTS[0])).to_have_count(0)
    theme.locator("summary").click()
    expect(theme.locator(".voiced-inside .voiced")).to_have_count(2)
    expect(theme.locator(":scope > .voice-lines b").first).to_have_text("Table 2")
    convergences = lea.page.locator(".revealed section[data-sense=convergence]")
    expect(convergences.locator(".revealed-count")).to_have_text("7")


def test_a_debate_is_closed_by_a_question(hall: Hall, named_service: Canevas) -> None:
    scene = Scene.of(named_service.url, heard("questions"))
    lea, table = seated(hall, scene), hall.table()
    table.open(scene.board, scene.join(table=True, group="t3"))
    asked = "Quelle part du budget, et qui la garde ?"
    first = lea.page.locator(".revealed section").first
    expect(first).to_have_attribute("data-sense", "divergence")
    one = lea.page.locator(".voiced").filter(has_text=TEXTS[4])
    one.locator("summary").tap()
    one.get_by_label(lea.say("question-left")).fill(asked)
    one.get_by_role("button", name=lea.say("question-keep")).tap()
    there = table.page.locator(".voiced").filter(has_text=TEXTS[4])
    expect(there.locator(".voiced-question")).to_have_text(lea.say("question-is", question=asked))
    # Only what divides is asked for a question.
    lea.page.locator(".voiced").filter(has_text=TEXTS[2]).locator("summary").tap()
    expect(lea.page.locator(".question-form")).to_have_count(1)


def test_the_reveal_takes_no_card_from_a_hand(hall: Hall, named_service: Canevas) -> None:
    scene = Scene.of(named_service.url, heard("common", revealed=False))
    animation, lea = hall.facilitator(), seated(hall, scene)
    lea.show("deck")
    inhand = top(lea)
    animation.open(scene.board, scene.facilitator)
    animation.press("reveal")
    expect(lea.page.get_by_text(lea.say("phone-revealed"))).to_be_visible()
    expect(card(lea)).to_have_text(inhand)
    lea.show("map")
    expect(lea.page.locator(".revealed")).to_be_visible()
    lea.show("deck")
    expect(card(lea)).to_have_text(inhand)


def test_how_it_looks(hall: Hall, gallery: Gallery, named_service: Canevas) -> None:
    lea = seated(hall, scene_at(named_service, "situate", empty=True))
    gallery.look(lea.page, "deck empty", PHONE)
    scene = scene_at(named_service, "situate")
    lea = seated(hall, scene, "lea-2")
    expect(card(lea)).to_be_visible()
    gallery.look(lea.page, "deck first", PHONE)
    answer(lea, "stance-shared").click()
    expect(progress(lea)).to_have_text("1 / 18")
    gallery.look(lea.page, "deck", PHONE, LAPTOP)
    for n in range(1, 18):
        expect(progress(lea)).to_have_text(f"{n} / 18")
        answer(lea, "stance-not-ours").click()
    expect(lea.page.locator(".deck .empty")).to_have_text(lea.say("deck-done"))
    gallery.look(lea.page, "deck done", PHONE)
    table = hall.table()
    table.open(scene.board, scene.join(table=True, group="t2"))
    expect(table.page.locator(".for-others")).to_be_visible()
    gallery.look(table.page, "table situates", TABLET, PHONE)
    table.page.locator(".for-others").get_by_role("button", name=TEXTS[2]).click()
    expect(table.page.get_by_role("dialog")).to_be_visible()
    gallery.look(table.page, "table hands", TABLET, PHONE)
    scene = scene_at(named_service, "sort")
    lea = seated(hall, scene, "lea-3")
    for text, zone in ((TEXTS[2], "ensemble"), (TEXTS[6], "ensemble"), (TEXTS[3], "debat")):
        lea.place(text, ZONES[zone][0])
        expect(lea.page.get_by_role("dialog")).to_have_count(0)
    lea.page.get_by_role("button", name=lea.say("say"), exact=True).click()
    gallery.look(lea.page, "phone table map", PHONE)
    table.open(scene.board, scene.join(table=True, group="t2"))
    expect(table.map.root.locator("[data-said]")).to_have_count(3)
    gallery.look(table.page, "table sorts", TABLET, LAPTOP, PHONE)
    table.map.card(TEXTS[2]).click()
    gallery.look(table.page, "table sorts card in hand", TABLET, PHONE)
    scene = Scene.of(named_service.url, heard("sort", revealed=False))
    table.open(scene.board, scene.join(table=True, group="t2"))
    table.map.tap(table.map.card(TEXTS[3]), table.map.zone(ZONES["ensemble"][0]))
    expect(table.page.locator(".discord")).to_be_visible()
    table.map.card(TEXTS[3]).click()
    gallery.look(table.page, "table sorts at odds", TABLET, HALL, PHONE)
    lea = seated(hall, scene, "lea-5")
    lea.page.get_by_role("button", name=lea.say("hand-choose")).tap()
    for n in (4, 5):
        lea.page.locator(".map-list").get_by_role("button", name=TEXTS[n]).tap()
    gallery.look(lea.page, "phone table map chooses", PHONE)
    lea = seated(hall, Scene.of(named_service.url, heard("common")), "lea-4")
    opened = lea.page.locator(".voiced").nth(1)
    opened.locator("summary").click()
    expect(opened.locator(".voice-lines")).to_be_visible()
    gallery.look(lea.page, "phone revealed", PHONE, LAPTOP)
    theme = lea.page.locator(".voiced[data-theme]")
    theme.locator(":scope > summary").click()
    expect(theme.locator(".voiced-inside")).to_be_visible()
    gallery.look(lea.page, "phone theme", PHONE)
    lea = seated(hall, Scene.of(named_service.url, heard("questions")), "lea-6")
    lea.page.locator(".voiced summary").first.click()
    expect(lea.page.locator(".question-form")).to_be_visible()
    gallery.look(lea.page, "phone question", PHONE)
    scene = Scene.of(named_service.url, heard("common"))
    table.open(scene.board, scene.join(table=True, group="t2"))
    expect(table.page.locator(".revealed")).to_be_visible()
    gallery.look(table.page, "table revealed", TABLET, PHONE)
    table.page.get_by_role("button", name=table.say("map-arranged")).click()
    expect(table.map.root).to_be_visible()
    gallery.look(table.page, "table arranges", TABLET)


def seated(hall: Hall, scene: Scene, name: str = "lea") -> Phone:
    """A phone of table 2."""
    phone = hall.phone(name)
    phone.open(scene.board, scene.join(name=name, group="t2"))
    return phone


def card(phone: Phone) -> Locator:
    """The words of the card on top."""
    return phone.page.locator(".deck-text")


def top(phone: Phone) -> str:
    """What the card on top says."""
    return card(phone).inner_text()


def progress(phone: Phone) -> Locator:
    """How far one is, as the eye reads it."""
    return phone.page.locator(".deck-progress [aria-hidden]")


def answer(phone: Phone, id: str) -> Locator:
    """One of the three large buttons."""
    return phone.page.get_by_role("button", name=phone.say(id), exact=True)


def later(phone: Phone) -> Locator:
    """Plus tard."""
    return phone.page.get_by_role("button", name=phone.say("deck-later"), exact=True)


def back(phone: Phone) -> Locator:
    """Takes back what was done last."""
    return phone.page.get_by_role("button", name=phone.say("deck-back"), exact=True)
