"""The parts that pages are built of look as somebody has approved: `APPROVE_PICTURES=1 Tests/Browser/run -k pictures` puts new pictures in place
of the old, to be looked at before they are committed."""

import io
import os
import pathlib

import pytest
from PIL import Image, ImageChops

from browser import Browser
from site_map import LANGUAGES, address

APPROVED = pathlib.Path(__file__).parent / "approved"
SCALE = 0.5
# A pixel differs when it is so much lighter or darker, of 255; letters' edges vary that much with the machine.
DIFFERENCE = 48
MOST_DIFFERENT = 0.003


def picture(browser, path, width, scheme):
    browser.look(width=width, scheme=scheme)
    browser.open(path)
    browser.unfold()
    height = browser.script("return document.documentElement.scrollHeight")
    clip = {"x": 0, "y": 0, "width": width, "height": height, "scale": SCALE}
    return Image.open(io.BytesIO(browser.picture(clip, format="png"))).convert("RGB")


def fonts(browser):
    """The machine's fonts that the page is set in: with others, lines break elsewhere."""
    document = browser.driver.execute_cdp_cmd("DOM.getDocument", {})
    browser.driver.execute_cdp_cmd("CSS.enable", {})
    node = browser.driver.execute_cdp_cmd("DOM.querySelector", {"nodeId": document["root"]["nodeId"], "selector": "main p"})
    used = browser.driver.execute_cdp_cmd("CSS.getPlatformFontsForNode", {"nodeId": node["nodeId"]})
    return " ".join(sorted(font["familyName"] for font in used["fonts"]))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 768, 1280])
def test_parts_look_as_approved(browser: Browser, site, width, scheme, language):
    seen = picture(browser, address("style", language), width, scheme)
    used, noted = fonts(browser), APPROVED / "fonts.txt"
    file = APPROVED / f"style-{width}-{scheme}.{language}.png"
    if os.environ.get("APPROVE_PICTURES") == "1":
        APPROVED.mkdir(exist_ok=True)
        seen.quantize(64).save(file, optimize=True)
        noted.write_text(used + "\n")
        return
    if noted.read_text().strip() != used:
        pytest.skip(f"the pictures were approved with {noted.read_text().strip()}; this machine has {used}")
    approved = Image.open(file).convert("RGB")
    assert seen.size == approved.size, (seen.size, approved.size)
    different = share_of_difference(seen, approved)
    assert different <= MOST_DIFFERENT, f"{different:.2%} of {file.name} differ"


def share_of_difference(one, other):
    counts = ImageChops.difference(one, other).convert("L").histogram()
    return sum(counts[DIFFERENCE:]) / sum(counts)


def test_a_difference_is_seen():
    white = Image.new("RGB", (100, 100), "white")
    marked = white.copy()
    marked.paste("black", (0, 0, 10, 10))
    assert share_of_difference(white, white) == 0
    assert share_of_difference(white, marked) == 0.01 > MOST_DIFFERENT
