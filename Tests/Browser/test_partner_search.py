"""Who has done something alike, and maps of where somebody is."""

import pytest
from lxml import html

from browser import Browser
from site_map import FOLDER, IDEAS, LANGUAGES, PREFIX, address


@pytest.mark.parametrize("language", LANGUAGES)
def test_from_an_idea_to_organisations_their_projects_and_the_coordinator(wide: Browser, site, language):
    wide.open(address("partner", language))
    wide.one("main form textarea").send_keys(IDEAS["wetland"][language])
    wide.click(wide.one("main form .button"))
    names = [heading.text for heading in wide.all("main .card h3")]
    assert "Turun kaupunki" in names and not any("Katrineholm" in name for name in names)
    assert "noindex" in wide.one("meta[name=robots]").get_attribute("content")
    card = next(card for card in wide.all("main .card") if "Turun kaupunki" in card.text)
    assert "WETFARM" in card.text and "Finland" in card.text
    # The square of a country leads to the same search there.
    wide.click(wide.one("main .map svg a"))
    assert {"sv": "land=", "en": "country="}[language] in wide.script("return location.search")
    assert wide.all("main .map svg[role=img]")
    wide.open(address("partner", language, idea=IDEAS["wetland"][language], country="FI"))
    wide.click(wide.link("Turun kaupunki"))
    assert wide.script("return location.pathname") == PREFIX[language] + FOLDER["projects"][language]
    assert "WETFARM" in wide.text("main")
    wide.open(address("partner", language, idea=IDEAS["wetland"][language]))
    wide.click(wide.one(".coordinator a.button"))
    assert IDEAS["wetland"][language] in (wide.value("main form textarea") or "") + wide.text("main")


@pytest.mark.parametrize("language", LANGUAGES)
def test_nobody_found_leads_on(wide: Browser, site, language):
    wide.open(address("partner", language, idea=IDEAS["wetland"][language], country="MT"))
    # The desk's own profile may stand there, whatever is found.
    assert not wide.all("main .map")
    wide.click(wide.one("main .empty a"))
    assert wide.all("main .map")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", ["projects", "project", "partner"])
def test_a_map_says_the_same_in_its_table(site, language, path):
    addresses = {"projects": address("projects", language), "project": address("projects", language) + "/keep-900001",
                 "partner": address("partner", language, idea=IDEAS["wetland"][language])}
    page = html.fromstring(site.fetch(addresses[path]).body)
    drawing = page.xpath("//section[contains(@class, 'map')]//figure/*[local-name()='svg']")[0]
    for name in drawing.get("aria-labelledby").split():
        assert page.get_element_by_id(name).text_content().strip()
    drawn = sorted(int(text) for text in drawing.xpath(".//*[local-name()='text'][@class='count']/text()"))
    rows = sorted(int(text) for text in page.xpath("//section[contains(@class, 'map')]//table//td/text()"))
    assert drawn == rows and rows
