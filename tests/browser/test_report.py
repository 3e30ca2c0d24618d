"""The synthesis: read, edited by hand, published to readers, printed, taken along."""

import re
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Page, expect

from tests.browser.gallery import HALL, LAPTOP, PHONE, TABLET, Gallery
from tests.browser.hall import LAPTOP as LAPTOP_OPTIONS
from tests.browser.hall import PHONE as PHONE_OPTIONS
from tests.browser.hall import Hall
from tests.browser.report import Report
from tests.browser.scene import HOSTILE, TEXTS, Scene
from tests.browser.voices import QUESTION, heard
from tests.services.canevas import Canevas

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("report")]

TOGETHER = "Convergences"
DEBATED = "Divergences, et les questions qu’elles laissent"
FILES = {"html": "<!doctype html>", "md": "# Territoires", "wiki": "== ", "json": '{"title"'}


def test_report_is_read_on_any_device(hall: Hall, gallery: Gallery, named_service: Canevas) -> None:
    scene = Scene.of(named_service.url, heard())
    report = leading(hall, scene)
    page = report.page
    expect(report.part(TOGETHER)).to_contain_text(TEXTS[16])
    expect(report.part(TOGETHER).locator(".voice-mark").first).to_be_visible()
    expect(report.part(DEBATED)).to_contain_text(QUESTION)
    gallery.look(page, "report", LAPTOP, PHONE, HALL)
    reference = report.part(DEBATED).locator(".ref").first
    number = reference.inner_text().strip("[]")
    reference.click()
    idea = page.locator(f"#idee-{number}")
    expect(idea).to_be_focused()
    idea.get_by_role("link", name=DEBATED).first.click()
    expect(reference).to_be_focused()
    page.emulate_media(contrast="more")
    gallery.look(page, "report contrast", LAPTOP, dark=False)
    page.emulate_media(contrast="no-preference")
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    gallery.look(page, "report large", PHONE, dark=False)


def test_report_is_edited_by_hand(hall: Hall, gallery: Gallery, named_service: Canevas) -> None:
    scene = Scene.of(named_service.url, heard())
    anne, paul = leading(hall, scene), leading(hall, scene, "animation 2")
    page = anne.page
    anne.edit(TOGETHER, "Nous voulons **tous** des lieux ouverts [1].\n\n- <b>sans</b> rien payer")
    gallery.look(page, "report editing", PHONE)
    anne.press("editor-preview")
    preview = page.locator(".editor-preview")
    expect(preview.locator("strong")).to_have_text("tous")
    expect(preview.get_by_text("<b>sans</b> rien payer")).to_be_visible()
    gallery.look(page, "report preview", LAPTOP, dark=False)
    anne.save(TOGETHER)
    for each in (anne, paul):
        each.reads("Nous voulons tous des lieux ouverts [1].")
        expect(each.part(TOGETHER)).to_contain_text(each.say("part-edited"))
    anne.press("part-compare-of", title=TOGETHER)
    expect(anne.part(TOGETHER).locator("ins").first).to_be_visible()
    gallery.look(page, "report compared", LAPTOP, dark=False)
    anne.press("part-reset-of", title=TOGETHER)
    expect(paul.part(TOGETHER)).not_to_contain_text("Nous voulons")
    page.get_by_role("status").get_by_role("button", name=anne.say("undo")).last.click()
    paul.reads("Nous voulons tous des lieux ouverts [1].")
    # A draft stays through a reload; what another saved meanwhile is told, and compared.
    anne.edit(TOGETHER, "Le texte d’Anne")
    page.reload()
    anne.press("part-draft-of", title=TOGETHER)
    expect(anne.editor(TOGETHER)).to_have_value("Le texte d’Anne")
    paul.edit(TOGETHER, "Le texte de Paul")
    paul.save(TOGETHER)
    told = page.get_by_role("alert")
    expect(told).to_contain_text(anne.say("part-meanwhile"))
    expect(told.locator("del")).to_contain_text("de Paul")
    gallery.look(page, "report meanwhile", LAPTOP, dark=False)
    told.get_by_role("button", name=anne.say("part-keep-mine")).click()
    anne.save(TOGETHER)
    paul.reads("Le texte d’Anne")
    # The session goes on: the text says so, and what was written by hand is marked as older.
    animation = hall.facilitator("animation 3")
    animation.open(scene.board, scene.facilitator)
    animation.moment("Du débat aux questions")
    expect(page.get_by_text(anne.say("report-behind"))).to_be_visible()
    gallery.look(page, "report behind", PHONE, dark=False)
    anne.press("report-update")
    expect(page.get_by_text(anne.say("report-behind"))).to_have_count(0)


def test_report_is_published_by_a_link_that_is_taken_back(
    hall: Hall, gallery: Gallery, named_service: Canevas
) -> None:
    scene = Scene.of(named_service.url, heard())
    anne, reader = leading(hall, scene), on_a_phone(hall, "lecture")
    page = anne.page
    link = anne.link_for("La mairie")
    dialog = page.get_by_role("dialog")
    message = dialog.get_by_label(anne.say("reader-message"))
    for words in (link, "Territoires en transition", "bonjour@forum.example", "2027"):
        assert words in message.input_value()
    mail = dialog.get_by_role("link", name=anne.say("reader-message-mail")).get_attribute("href")
    assert link in parse_qs(urlsplit(mail or "").query)["body"][0]
    expect(dialog.get_by_role("img", name=anne.say("reader-qr"))).to_be_visible()
    gallery.look(page, "reader link", PHONE, LAPTOP, dark=False)
    page.keyboard.press("Escape")
    reader.device.expects.append(re.compile("status of 403"))
    reader.follow(link)
    expect(reader.page.get_by_text(reader.say("report-not-yet"))).to_be_visible()
    gallery.look(reader.page, "report not yet", PHONE, dark=False)
    anne.press("publish")
    reader.reads(TEXTS[16])
    page.get_by_role("status").get_by_role("button", name=anne.say("undo")).last.click()
    expect(reader.page.get_by_text(reader.say("report-not-yet"))).to_be_visible()
    anne.press("publish")
    reader.reads(TEXTS[16])
    expect(page.get_by_text(anne.say("publish-is"))).to_be_visible()
    expect(reader.page.get_by_role("button", name=reader.say("part-edit"))).to_have_count(0)
    expect(reader.page.get_by_role("link", name=reader.say("report-back"))).to_have_count(0)
    gallery.look(reader.page, "report of a reader", PHONE)
    anne.press("reader-links")
    anne.press("reader-revoke-of", name="La mairie")
    anne.press("reader-revoke-sure")
    expect(reader.page.get_by_text(reader.say("ended-reader"))).to_be_visible()
    gallery.look(reader.page, "reading link taken back", PHONE, dark=False)
    reader.device.until("async () => !localStorage.getItem('canevas:keys')?.includes('token')")


def test_report_is_reached_from_every_page_of_the_session(
    hall: Hall, gallery: Gallery, named_service: Canevas
) -> None:
    scene = Scene.of(named_service.url, closing())
    animation, lea, table, screen = hall.facilitator(), hall.phone(), hall.table(), hall.screen()
    animation.open(scene.board, scene.facilitator)
    lea.open(scene.board, scene.join(name="Léa", group="t1"))
    table.open(scene.board, scene.join(table=True, group="t2"))
    screen.open(scene.board, scene.screen)
    for each in (lea, table):
        expect(each.page.get_by_text(each.say("read-report-soon"), exact=True)).to_be_visible()
    gallery.look(lea.page, "phone synthesis soon", PHONE)
    expect(screen.main.get_by_text(QUESTION)).to_be_visible()
    gallery.look(screen.page, "screen synthesis", HALL)
    gallery.look(animation.page, "facilitator synthesis", LAPTOP)
    animation.page.get_by_role("button", name=animation.say("publish"), exact=True).click()
    expect(screen.main.get_by_text(screen.say("screen-synthesis-published"))).to_be_visible()
    read = lea.page.get_by_role("link", name=lea.say("read-report"))
    expect(read).to_be_visible()
    lea.page.get_by_label(lea.say("consent-yes")).check()
    expect(lea.page.get_by_text(lea.say("address-title"))).to_be_visible()
    gallery.look(lea.page, "phone synthesis", PHONE)
    gallery.look(table.page, "table synthesis", TABLET, dark=False)
    read.click()
    report = Report(lea.device)
    report.reads(TEXTS[16])
    lea.page.get_by_role("link", name=lea.say("report-back")).click()
    expect(lea.page.locator(".phone")).to_be_visible()
    with animation.device.context.expect_page() as opened:
        animation.bar.get_by_role("link", name=animation.say("bar-synthesis")).click()
    page = opened.value
    expect(page.locator(".report-text")).to_be_visible()
    expect(page.get_by_role("button", name=animation.say("publish-stop"))).to_be_visible()
    page.close()


def test_report_is_printed_and_taken_along(
    hall: Hall, gallery: Gallery, named_service: Canevas, output: Path
) -> None:
    scene = Scene.of(named_service.url, heard())
    report = leading(hall, scene)
    page = report.page
    text = printed(page, output / "report.pdf")
    assert set(text) == {(595, 842)}, text
    assert len(text) >= 2
    report.press("report-download")
    dialog = page.get_by_role("dialog")
    gallery.look(page, "downloads", PHONE, dark=False)
    for format, begins in FILES.items():
        with page.expect_download() as coming:
            name = report.say(f"download-{format}")
            dialog.get_by_role("button", name=name, exact=True).click()
        assert begins in Path(coming.value.path()).read_text()[:200]
    with page.expect_download() as coming:
        dialog.get_by_role("button", name=report.say("download-csv"), exact=True).click()
    assert TEXTS[0] in Path(coming.value.path()).read_text()
    page.keyboard.press("Escape")
    report.press("report-sheets")
    expect(page.locator(".sheet").first).to_be_visible()
    sheets = printed(page, output / "sheets.pdf")
    assert set(sheets) == {(1191, 842)}, sheets
    assert len(sheets) == page.locator(".sheet").count()
    words = page.get_by_role("region", name=report.say("sheet-words"))
    expect(words.locator(".sheet")).to_contain_text("2 personnes")
    gallery.look(page, "sheets", LAPTOP)
    drawings = []
    for _ in range(2):
        with page.expect_download() as coming:
            report.press("sheets-save-of", title="La carte commune")
        drawings.append(Path(coming.value.path()).read_bytes())
    assert drawings[0] == drawings[1]
    (output / "carte.svg").write_bytes(drawings[0])
    is_a_drawing(page, drawings[0].decode())


def test_report_shows_words_as_words(hall: Hall, gallery: Gallery, named_service: Canevas) -> None:
    scene = Scene.made(named_service.url, activity="carte", hostile=True)
    report = leading(hall, scene)
    page = report.page
    report.reads(HOSTILE["html"])
    edited = f"{HOSTILE['script']}\n\n[piège](javascript:alert) ![](https://x.example/p.png)"
    report.edit("La question", edited)
    report.press("editor-preview")
    expect(page.locator(".editor-preview")).to_contain_text("<script>")
    report.save("La question")
    expect(report.part("La question")).to_contain_text("<script>")
    gallery.look(page, "report hostile", PHONE, dark=False)
    assert page.locator(".report-text :is(img, script, iframe, b)").count() == 0
    led = page.locator(".report-text a").evaluate_all("all => all.map((one) => one.href)")
    assert all(urlsplit(to).scheme in ("http", "https") for to in led), led
    report.press("report-sheets")
    expect(page.locator(".sheet").first).to_be_visible()
    with page.expect_download() as coming:
        report.press("sheets-save-of", title="La carte commune")
    is_a_drawing(page, Path(coming.value.path()).read_text())
    assert "pris" not in page.title()


def test_report_in_english_and_with_nothing_to_tell(
    hall: Hall, gallery: Gallery, named_service: Canevas
) -> None:
    scene = Scene.of(named_service.url, heard())
    report = leading(hall, scene, language="en")
    page = report.page
    page.evaluate("localStorage.setItem('canevas:language', 'en')")
    page.reload()
    expect(page.get_by_role("button", name=report.say("publish"), exact=True)).to_be_visible()
    gallery.look(page, "report en", LAPTOP, dark=False)
    report.press("report-sheets")
    expect(page.locator(".sheet").first).to_be_visible()
    gallery.look(page, "sheets en", LAPTOP, dark=False)
    bare = leading(hall, Scene.made(named_service.url, empty=True), "vide")
    gallery.look(bare.page, "report empty", PHONE, dark=False)
    bare.press("report-sheets")
    expect(bare.page.get_by_text(bare.say("sheets-none"))).to_be_visible()
    gallery.look(bare.page, "sheets empty", LAPTOP, dark=False)


def leading(
    hall: Hall, scene: Scene, name: str = "animation", language: str | None = None
) -> Report:
    """The synthesis as a facilitator opens it."""
    options: dict[str, Any] = {"language": language} if language else {}
    report = Report(hall.device(name, {**LAPTOP_OPTIONS, **options}))
    report.open(scene.board, scene.facilitator)
    return report


def on_a_phone(hall: Hall, name: str) -> Report:
    """Whoever reads it on a phone."""
    return Report(hall.device(name, {**PHONE_OPTIONS}))


def closing() -> list[dict[str, Any]]:
    """A session that has been heard and has come to its end."""
    lines = heard()
    about = next(fields for kind, _, fields in lines[1]["changes"] if kind == "board")
    about["activity"] = "suite"
    return lines


def printed(page: Page, file: Path) -> list[tuple[int, int]]:
    """Print a page to a file: how large each sheet of it is, in points."""
    data = page.pdf(path=file, prefer_css_page_size=True)
    boxes = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", data)
    return [(round(float(width)), round(float(height))) for width, height in boxes]


def is_a_drawing(page: Page, svg: str) -> None:
    """Hold that it can be read by itself, and asks for nothing."""
    assert page.evaluate(
        """(svg) => {
          const read = new DOMParser().parseFromString(svg, 'image/svg+xml')
          return read.documentElement.nodeName === 'svg' && !read.querySelector('parsererror')
            && !read.querySelector('script, image, use, foreignObject, style')
        }""",
        svg,
    )
