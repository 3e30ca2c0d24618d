"""Three mornings in the browser, from the round of introductions to the synthesis."""

import os
from collections.abc import Iterator

import pytest
from playwright.sync_api import Playwright

from tests.browser.conftest import ADDRESS, launch
from tests.browser.hall import Hall
from tests.journeys.mornings.cast import PICTURES, Cast
from tests.journeys.mornings.ending import (
    a_copy_of_the_log_tells_the_same,
    the_synthesis_is_as_reviewed,
)
from tests.journeys.mornings.first import first_morning
from tests.journeys.mornings.second import second_morning
from tests.journeys.mornings.third import third_morning
from tests.services.canevas import Canevas

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("three-mornings")]

ENGLISH = pytest.param(
    "en", marks=pytest.mark.skipif(PICTURES not in os.environ, reason="made when asked for")
)


@pytest.fixture
def elsewhere(playwright_driver: Playwright, named_service: Canevas, hall: Hall) -> Iterator[Hall]:
    """A group in another town, with a browser of its own."""
    browser = launch(playwright_driver, named_service.port)
    away = Hall(browser, f"http://{ADDRESS}", hall.output / "elsewhere")
    yield away
    away.leave()
    browser.close()


@pytest.mark.timeout(400)
@pytest.mark.parametrize("language", ["fr", ENGLISH])
def test_three_mornings_from_the_introductions_to_the_synthesis(
    hall: Hall, elsewhere: Hall, named_service: Canevas, language: str
) -> None:
    hall.language = elsewhere.language = language
    cast = Cast(hall, elsewhere, named_service.url)
    first_morning(cast)
    second_morning(cast)
    third_morning(cast)
    the_synthesis_is_as_reviewed(cast)
    a_copy_of_the_log_tells_the_same(cast)
