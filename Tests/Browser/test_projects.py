"""The project that a granted case becomes, in a real browser: days, budget, obligations, the list, the file, the calendar and the money."""

import datetime
import itertools
import urllib.error
import urllib.request

import pytest

from browser import Browser
from municipal_day import today
from test_cases import CASES, fields, fill, financing, send, step
from test_work import sign_in, user

EMAIL, PASSWORD = "siv.projekt@kommun.example.se", "nio lila svanar i dimman"
PARTS = {"sv": ("projekt", "ataganden", "likviditet"), "en": ("project", "obligations", "liquidity")}
numbers = itertools.count(1)


@pytest.fixture(scope="module", autouse=True)
def staff():
    added = user("add", EMAIL, "--name", "Siv Berg", "--roles", "coordinator", given=PASSWORD + "\n")
    assert added.returncode == 0, added.stderr


@pytest.fixture
def desk(wide: Browser):
    wide.driver.delete_all_cookies()
    wide.open("/arbete/arenden")
    sign_in(wide, EMAIL, PASSWORD)
    return wide


def click(browser, text):
    browser.click(next(button for button in browser.all("main button") if button.text.startswith(text)))


def plain(text):
    return text.replace("\u202f", " ").replace("\xa0", " ")


@pytest.fixture
def project(desk: Browser):
    """A granted case that runs from the first of this month; its project's page is open."""
    title = f"Våtmarksprojekt {next(numbers)}"
    desk.open("/arbete/arenden/nytt")
    fill(desk, titel=title)
    send(desk)
    step(desk, "Ansökan börjad")
    step(desk, "Beslut", **fields(beslutad_av="board", beslut="yes"), **financing(today().year + 1, 900, 540, 360))
    step(desk, "Ansökan inskickad")
    step(desk, "Bifall", **financing(today().year + 1, 900, 540, 360))
    step(desk, "Projektstart")
    desk.click(desk.link("Projektet: partner, budget, indikatorer och åtaganden"))
    return title


def number(browser):
    return browser.path.split("/")[3]


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_pages_are_accessible(desk: Browser, project, language, scheme):
    fill(desk, projektstart=f"{today().year + 1}-01-01", projektslut=f"{today().year + 1}-12-31")
    click(desk, "Spara projektet")
    case = number(desk)
    root = CASES[language].rsplit("/", 1)[0]
    first, second, third = PARTS[language]
    pages = [f"{CASES[language]}/{case}/{first}", f"{CASES[language]}/{case}", f"{root}/{second}", f"{root}/{third}", root]
    for page in pages:
        for width in (1280, 320):
            desk.look(width=width, scheme=scheme)
            desk.open(page)
            desk.unfold()
            assert desk.script("return document.documentElement.lang") == language
            assert desk.violations() == [], page
            assert desk.script("return document.documentElement.scrollWidth <= window.innerWidth"), f"{page} too wide at {width}"
            assert desk.console() == []
    desk.look()


def test_a_project_gets_its_obligations_and_they_are_done(desk: Browser, project):
    assert "Synlighet" in desk.text("main table"), "what follows the start is there as soon as it is recorded"
    fill(desk, projektstart="2027-13-01", projektslut="2027-12-31")
    click(desk, "Spara projektet")
    assert "2027-13-01" in desk.text("[role=alert]") and desk.value("#projektslut") == "2027-12-31"
    assert desk.violations() == []
    year = today().year + 1
    fill(desk, projektstart=f"{year}-01-01", projektslut=f"{year}-12-31",
         **{"partner-name-1": "Katrineholms kommun", "partner-number-1": "2120000340", "partner-role-1": "lead", "partner-country-1": "se",
            "indikator-name-1": "Våtmark", "indikator-unit-1": "hektar", "indikator-target-1": "12,5", "efterat": "Våtmarken sköts vidare."})
    desk.one("#synlighet-poster").click()
    click(desk, "Spara projektet")
    assert not desk.all("[role=alert]")
    assert desk.value("#partner-number-1") == "212000-0340" and desk.value("#partner-country-1") == "SE"
    assert desk.value("#indikator-target-1") == "12,50" and desk.one("#synlighet-poster").is_selected()
    rows = plain(desk.text("main table"))
    assert rows.count("Ansökan om utbetalning\n") + rows.count("Ansökan om utbetalning ") >= 2
    assert "31 augusti" in rows and "Vårt förval" in rows

    # A budget that does not add up is refused with the difference, and nothing that was typed is lost.
    fill(desk, **{"ar-1": str(year), "staff-1": "700", "travel-1": "100", "projektkod": "4711"})
    click(desk, "Spara budgeten")
    assert "100" in plain(desk.text("[role=alert]")) and "saknas" in desk.text("[role=alert]")
    assert desk.value("#staff-1") == "700"
    fill(desk, **{"other-1": "100"})
    click(desk, "Spara budgeten")
    assert not desk.all("[role=alert]") and desk.value("#projektkod") == "4711"

    # One is marked by hand, one is added, one is done by a step.
    desk.unfold()
    fill(desk, **{next(field.get_attribute("id") for field in desk.all("input[name=kommentar]")): "Affischen sitter uppe"})
    click(desk, "Markera som klart: Synlighet")
    assert "Affischen sitter uppe" in desk.text("main table")
    fill(desk, atagande="Ring revisorn", senast=(today() - datetime.timedelta(days=2)).isoformat())
    click(desk, "Lägg till")
    assert "Ring revisorn" in desk.text("main table") and "2 dagar försenat" in desk.text("main table")
    case = number(desk)
    desk.open(f"/arbete/arenden/{case}")
    assert "2 dagar försenat" in desk.text("main")
    step(desk, "Ansökan om utbetalning", belopp="200")
    desk.open(f"/arbete/arenden/{case}/projekt")
    assert "Genom ett steg i ärendet." in desk.text("main table")

    # What is late stands on the desk's first page, in the list, and in its file.
    desk.open("/arbete")
    assert project in desk.text("main") and "försenat" in desk.text("main")
    desk.open("/arbete/ataganden?lage=late&handlaggare=mine")
    assert "Ring revisorn" in desk.text("main table") and "Slutrapport" not in desk.text("main table")
    address = desk.link("Hämta som CSV").get_attribute("href")
    cookies = "; ".join(f"{cookie['name']}={cookie['value']}" for cookie in desk.cookies())
    with urllib.request.urlopen(urllib.request.Request(address, headers={"Cookie": cookies})) as answer:
        assert answer.headers["content-type"].startswith("text/csv")
        lines = answer.read().decode("utf-8-sig").splitlines()
    assert lines[0].startswith("case;title;owner;kind;number;due;") and any("Ring revisorn" in line for line in lines)

    # A calendar that needs no session, until its address is changed.
    desk.open("/arbete/ataganden")
    click(desk, "Skapa en kalenderadress" if desk.all("main form.ask") and not desk.all("main a[href$='.ics']") else "Byt kalenderadress")
    calendar = desk.one("main a[href$='.ics']").get_attribute("href")
    with urllib.request.urlopen(calendar) as answer:
        text = answer.read().decode().replace("\r\n ", "")
    assert "BEGIN:VEVENT" in text and "Ring revisorn" in text
    click(desk, "Byt kalenderadress")
    with pytest.raises(urllib.error.HTTPError, match="404"):
        urllib.request.urlopen(calendar)

    # Its money is counted, and drawn with the same figures beside it.
    desk.open("/arbete/likviditet")
    assert "Som mest ligger kommunen ute med" in desk.text("figcaption")
    assert desk.all("svg[role=img]") and len(desk.all("figure tbody tr")) >= 12


def test_two_who_change_one_project_see_both_versions(desk: Browser, project):
    page = desk.path
    other_version = desk.one("input[name=version]").get_attribute("value")
    fill(desk, efterat="Den andras ord")
    click(desk, "Spara projektet")
    desk.open(page)
    desk.script("document.querySelectorAll('input[name=version]').forEach(field => field.value = arguments[0])", other_version)
    fill(desk, efterat="Mina ord")
    click(desk, "Spara projektet")
    assert "Den andras ord" in desk.text("[role=alert]") and "Mina ord" in desk.text("[role=alert]")
    assert desk.violations() == []
    click(desk, "Spara projektet")
    assert not desk.all("[role=alert]") and desk.value("#efterat") == "Mina ord"


def test_a_case_that_is_not_granted_has_no_project_to_fill_in(desk: Browser):
    desk.open("/arbete/arenden/nytt")
    fill(desk, titel="Bara en idé")
    send(desk)
    assert not [link for link in desk.all("main a") if link.text.startswith("Projektet:")]
    desk.open(desk.path + "/projekt")
    assert "inte fått bifall" in desk.text("main") and not desk.all("main form")
