"""Takes the documentation's pictures of a server that holds the examples of `utblick demo`: `make pictures`.

    Tests/Browser/served Tests/Browser/pictures.py docs/pictures
"""

import os
import pathlib
import sys

from browser import Browser
from municipal_day import today
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import Select
from site_map import PARAMETER, command
from test_work import sign_in, user
from urllib.parse import urlencode

EMAIL, PASSWORD = "samordnare@katrineholm.example.se", "fem mjuka moln över staden"
WIDTH = 1280
# Of 100; texts stay sharp, and a page takes a third of what it does as PNG.
QUALITY = 85


def main(folder):
    added = user("add", EMAIL, "--name", "Kim Exempel", "--roles", "coordinator,head", given=PASSWORD + "\n")
    assert added.returncode == 0, added.stderr
    filled = command("demo")
    assert filled.returncode == 0, filled.stderr
    browser = Browser(os.environ["UTBLICK_SITE"])
    browser.look(width=WIDTH)
    browser.driver.execute_cdp_cmd("Emulation.setScrollbarsHidden", {"hidden": True})
    try:
        public(browser, folder)
        desk(browser, folder)
    finally:
        browser.quit()


def public(browser, folder):
    browser.open("/")
    take(browser, folder, "start", 1425)
    idea = {"idea": "Kommunen vill minska övergödningen i sjöarna genom våtmarker tillsammans med partner runt Östersjön",
            "applicant": "municipality", "place": "Katrineholm", "partners": "FI", "budget": "6000000", "months": "30"}
    browser.open("/traffar?" + urlencode({PARAMETER[name]["sv"]: value for name, value in idea.items()}))
    take(browser, folder, "matches", 1500)
    browser.open("/program/central_baltic_2021_2027")
    take(browser, folder, "programme", 1500)
    browser.open("/utlysningar?program=horizon_europe")
    browser.click(browser.one("main a[href^='/utlysningar/']"))
    take(browser, folder, "call", 1500)
    year = today().year + 1
    browser.open("/kalkyl")
    Select(browser.one("main form [name=satt]")).select_by_visible_text("A1: livslångt lärande")
    for name, value in [("budget", "3000000"), ("personal", "2000000"), ("start", f"{year}-09"), ("manader", "24")]:
        field = browser.one(f"main form [name={name}]")
        field.clear()
        field.send_keys(value)
    browser.click(browser.one("main form button"))
    take(browser, folder, "calculator", 1900)


def desk(browser, folder):
    browser.open("/arbete")
    sign_in(browser, EMAIL, PASSWORD)
    take(browser, folder, "desk", 1600)
    browser.open("/arbete/arenden")
    browser.click(browser.driver.find_element(By.PARTIAL_LINK_TEXT, "BalticPFASResolve"))
    take(browser, folder, "case", 1600)
    browser.click(browser.driver.find_element(By.PARTIAL_LINK_TEXT, "Projektet:"))
    take(browser, folder, "obligations", 1300, at="main section:has(table caption) h2")
    browser.open("/arbete/rapport")
    take(browser, folder, "report", 1700, at="#part-overview")
    browser.open("/arbete/likviditet")
    take(browser, folder, "liquidity", 1200)


def take(browser, folder, name, height, at=None):
    """The page from its top, or from a part of it, as wide as the browser and at most so high."""
    top, full = 0, browser.script("return document.documentElement.scrollHeight")
    if at:
        top = browser.script("return arguments[0].getBoundingClientRect().top + window.scrollY - 24", browser.one(at))
    clip = {"x": 0, "y": top, "width": WIDTH, "height": min(height, full - top), "scale": 1}
    file = pathlib.Path(folder) / f"{name}.webp"
    file.write_bytes(browser.picture(clip, format="webp", quality=QUALITY))
    print(f"{file}: {file.stat().st_size // 1024} kB")


if __name__ == "__main__":
    main(sys.argv[1])
