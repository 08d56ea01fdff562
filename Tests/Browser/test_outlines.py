"""Maps by outlines, as they are drawn where somebody has imported them: a server of its own with a few made-up regions."""

import json

import pytest
from lxml import html

from browser import Browser
from own_server import own_server, run
from site_map import LANGUAGES, ROOT, address

# Squares of degrees, some way from where the countries lie.
REGIONS = {"SE122": ("SE", [14, 57, 18, 61]), "FI1C1": ("FI", [22, 60, 29, 65]), "LV003": ("LV", [22, 56, 27, 57.5]), "DE300": ("DE", [8, 48, 14, 53])}


def outline(code, country, west, south, east, north):
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    return {"type": "Feature", "properties": {"NUTS_ID": code, "LEVL_CODE": 3, "CNTR_CODE": country, "NAME_LATN": code},
            "geometry": {"type": "Polygon", "coordinates": [ring]}}


@pytest.fixture(scope="module")
def outlined(tmp_path_factory):
    """The address of a server whose maps have outlines."""
    folder = tmp_path_factory.mktemp("outlines")
    features = [outline(code, country, *square) for code, (country, square) in REGIONS.items()]
    file = folder / "NUTS_RG_60M_2021_4326_LEVL_3.geojson"
    file.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    run(folder, "import", "keep", "--from", ROOT / "Tests/Browser/projects.json")
    assert run(folder, "import", "boundaries", "--from", file).startswith(f"{len(REGIONS)} outlines")
    with own_server(folder) as origin:
        yield origin


@pytest.fixture(scope="module")
def visitor(outlined):
    browser = Browser(outlined)
    yield browser
    browser.quit()


@pytest.mark.parametrize("language", LANGUAGES)
def test_countries_are_drawn_by_their_outlines_and_lead_to_their_projects(visitor: Browser, language):
    visitor.look(width=1280)
    visitor.open(address("projects", language))
    assert visitor.all("main .map svg.outlines") and not visitor.all("main .map svg.tiles")
    page = html.fromstring(visitor.script("return document.documentElement.outerHTML"))
    drawing = page.xpath("//svg[contains(@class, 'outlines')]")[0]
    for name in drawing.get("aria-labelledby").split():
        assert page.get_element_by_id(name).text_content().strip()
    # Germany has no project: it is ground without a figure.
    links = drawing.xpath(".//a")
    assert links and all(link.get("aria-label") and link.xpath("./path[string-length(@d) > 10]") for link in links)
    drawn = sorted(int(text) for text in drawing.xpath(".//text[@class='count']/text()"))
    rows = sorted(int(text) for text in page.xpath("//section[contains(@class, 'map')]//table//td/text()"))
    assert drawn == rows and len(drawn) == len(links)
    country = visitor.one("main .map svg a")
    name = country.get_attribute("aria-label")
    visitor.click(country)
    assert {"sv": "land=", "en": "country="}[language] in visitor.path
    assert name.split()[0].strip(":,") in visitor.text("h1")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 768, 1280])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_map_is_for_everybody(visitor: Browser, language, width, scheme):
    visitor.look(width=width, scheme=scheme)
    visitor.open(address("projects", language))
    visitor.unfold()
    assert visitor.all("main .map svg.outlines")
    assert visitor.violations() == []
    assert visitor.script("return document.documentElement.scrollWidth") <= width
