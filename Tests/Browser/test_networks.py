"""Networks, partner requests and the partner profile in a real browser, with the public page that the profile becomes."""

import csv
import datetime
import io
import json
import urllib.request

import icalendar
import pytest

from browser import Browser
from municipal_day import today
from site_map import address, command
from test_cases import fill, send
from test_projects import click
from test_work import sign_in, user

EMAIL, PASSWORD = "nora.natverk@kommun.example.se", "elva gula bin i lindarna"
PAGES = {"sv": ("/arbete/natverk", "/arbete/partner"), "en": ("/en/work/networks", "/en/work/partners")}


@pytest.fixture(scope="module", autouse=True)
def staff():
    added = user("add", EMAIL, "--name", "Nora Ek", "--roles", "coordinator", given=PASSWORD + "\n")
    assert added.returncode == 0, added.stderr


@pytest.fixture
def desk(wide: Browser):
    wide.driver.delete_all_cookies()
    wide.open("/arbete/arenden")
    sign_in(wide, EMAIL, PASSWORD)
    return wide


def person(action, email, *more):
    """`utblick person …` beside the running server."""
    return command("person", action, email, *more)


def new_case(desk, title):
    """Opens a case; its reference."""
    desk.open("/arbete/arenden/nytt")
    fill(desk, titel=title)
    send(desk)
    return desk.text("main p.dim")


def new_request(desk, **fields):
    desk.open("/arbete/partner/nytt")
    fill(desk, **fields)
    click(desk, "Spara")


def test_a_network_gets_what_the_desk_knows_of_it(desk: Browser):
    reference = new_case(desk, "Ett nätverk hjälper")
    desk.open("/arbete/natverk")
    for name in ["Assembly of European Regions (AER)", "Stockholm Business Alliance (SBA)", "Stockholmsregionens Europaförening (SEF)"]:
        assert name in desk.text("main table")
    desk.click(desk.link("Stockholm Business Alliance (SBA)"))
    fill(desk, **{"medlem-fran": "2006-13-01", "contacts-name-1": "Aino Berg", "contacts-email-1": "aino.berg@example.eu"})
    click(desk, "Spara")
    assert "2006-13-01" in desk.text("[role=alert]") and desk.value("#contacts-name-1") == "Aino Berg"
    assert desk.violations() == []
    year = today().year
    fill(desk, **{"medlem-fran": "2006-01-01", "meetings-day-1": f"{year + 1}-03-01", "meetings-place-1": "Stockholm",
                  "fees-year-1": str(year), "fees-amount-1": "137 000", "benefits-text-1": "Kontakt med en investerare",
                  "benefits-caseReference-1": reference.lower()})
    click(desk, "Spara")
    assert not desk.all("[role=alert]") and desk.path == "/arbete/natverk/sba"
    assert desk.value("#contacts-email-1") == "aino.berg@example.eu" and desk.value("#contacts-until-1")
    assert "137" in desk.text("main") and "Kontakt med en investerare" in desk.text("main ul li:has(a[href*='arenden'])")
    desk.click(desk.link(reference))
    assert desk.text("h1") == "Ett nätverk hjälper"
    desk.open("/arbete/natverk")
    row = next(row.text for row in desk.all("main tbody tr") if "SBA" in row.text)
    assert "Stockholm" in row and f"1 mars {year + 1}" in row and "137" in row

    # Another network, of the desk's own.
    fill(desk, natverk="Kommuner mot PFAS")
    click(desk, "Lägg till nätverket")
    assert desk.text("h1") == "Kommuner mot PFAS"
    fill(desk, webb="pfas")
    click(desk, "Spara")
    assert "https://" in desk.text("[role=alert]")

    # What is kept about the contact is found, and goes; a form that still shows it does not bring it back.
    desk.open("/arbete/natverk/sba")
    found = json.loads(person("extract", "aino.berg@example.eu").stdout)
    assert [entry["of"] for entry in found["contactOfNetworks"]] == ["sba"]
    erased = person("erase", "aino.berg@example.eu", "--yes")
    assert "contacts of networks: sba" in erased.stdout, erased.stderr
    fill(desk, **{"meetings-place-1": "Uppsala"})
    click(desk, "Spara")
    assert "Någon annan har ändrat" in desk.text("[role=alert]") and desk.violations() == []
    desk.open("/arbete/natverk/sba")
    assert desk.value("#contacts-name-1") == "" and desk.value("#meetings-place-1") == "Stockholm"


def test_a_partner_request_goes_from_a_case_to_an_answer(desk: Browser):
    reference = new_case(desk, "Partner till våtmarken")
    assert "Inga partnerförfrågningar hör till ärendet." in desk.text("main")
    desk.click(desk.link("Ny partnerförfrågan"))
    assert desk.value("#arendenummer") == reference
    fill(desk, organisation="Åbo stad", partnerland="Finland", organisationsnummer="811218-9876", galler="Vill ni vara med?")
    click(desk, "Spara")
    assert "personnummer" in desk.text("[role=alert]") and "Finland" in desk.text("[role=alert]") and desk.violations() == []
    fill(desk, partnerland="fi", organisationsnummer="", pic="999 976 105", namn="Aino Berg", epost="aino.abo@example.fi")
    click(desk, "Spara")
    assert desk.text("h1") == "Partnerförfrågan: Åbo stad" and not desk.all("[role=alert]")
    assert desk.value("#partnerland") == "FI" and desk.value("#pic") == "999976105"
    fill(desk, **{"nytt-lage": "answered", "anteckning": "Ja, gärna"})
    click(desk, "Anteckna läget")
    assert "Nora Ek" in desk.text("main ol") and "Ja, gärna" in desk.text("main ol")
    desk.click(desk.link(f"{reference} Partner till våtmarken"))
    assert "Besvarad" in desk.text("main table")
    desk.click(desk.link("Åbo stad (FI)"))
    assert desk.text("h1") == "Partnerförfrågan: Åbo stad"

    new_request(desk, riktning="outgoing", organisation="Ösel", galler="Söker en ledare")
    desk.open("/arbete/partner?lage=answered")
    assert "Åbo stad" in desk.text("main table") and "Ösel" not in desk.text("main table")
    fill(desk, lage="", riktning="outgoing")
    click(desk, "Visa")
    assert "Ösel" in desk.text("main table") and "Åbo stad" not in desk.text("main table")
    desk.open("/arbete/partner?lage=withdrawn")
    assert "Inga partnerförfrågningar passar valet." in desk.text("main")

    # The file has the same rows, and no contact.
    cookie = "; ".join(f"{one['name']}={one['value']}" for one in desk.driver.get_cookies())
    answer = urllib.request.urlopen(urllib.request.Request(desk.site + "/arbete/partner/csv", headers={"Cookie": cookie}))
    text = answer.read().decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text), delimiter=";"))
    row = next(row for row in rows if row["Organisation"] == "Åbo stad")
    assert (row["PIC"], row["Ärende"], row["Antecknat av"]) == ("999976105", reference, "Nora Ek") and "aino.abo" not in text
    assert "contacts of partner requests: none" not in person("erase", "aino.abo@example.fi", "--yes").stdout


def test_the_profile_becomes_public_when_it_may(desk: Browser):
    desk.open("/arbete/partner/profil")
    fill(desk, **{"about-sv": "Vi har sjöar.", "adress": EMAIL})
    desk.one("#visas").click()
    click(desk, "Spara")
    assert "engelska saknas" in desk.text("[role=alert]") and desk.violations() == []
    fill(desk, **{"about-en": "We have lakes."})
    click(desk, "Spara")
    assert "funktionsadress" in desk.text("[role=alert]")
    fill(desk, **{"adress": "international@example.se", "erbjudande-titleEnglish-1": "Measuring PFAS",
                  "erbjudande-textEnglish-1": "We have a test site.", "erbjudande-until-1": "2099-12-31"})
    desk.one("#tema-water").click()
    click(desk, "Spara")
    assert not desk.all("[role=alert]")
    desk.click(desk.link("Se profilen på den öppna webbplatsen"))
    assert "Vi har sjöar." in desk.text("main") and desk.one("main h3").get_attribute("lang") == "en"
    desk.open(address("partner", "en"))
    assert "We have lakes." in desk.text("main") and "Measuring PFAS" in desk.text(".card")
    for width in (1280, 320):
        desk.look(width=width)
        for language in ("sv", "en"):
            desk.open(address("partner", language))
            assert desk.violations() == []
            assert desk.script("return document.documentElement.scrollWidth <= window.innerWidth")
    desk.look()


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_pages_are_accessible(desk: Browser, language, scheme):
    new_request(desk, organisation="Tartu", galler="Hej")
    number = desk.path.split("/")[-1]
    networks, partners = PAGES[language]
    new, profile = {"sv": ("nytt", "profil"), "en": ("new", "profile")}[language]
    pages = [networks, networks + "/aer", partners, f"{partners}/{new}", f"{partners}/{number}", f"{partners}/{profile}"]
    for page in pages:
        for width in (1280, 320):
            desk.look(width=width, scheme=scheme)
            desk.open(page)
            desk.unfold()
            assert desk.path == page and desk.script("return document.documentElement.lang") == language
            assert desk.violations() == [], page
            assert desk.script("return document.documentElement.scrollWidth <= window.innerWidth"), f"{page} too wide at {width}"
            assert desk.console() == []
            assert desk.text("nav.parts [aria-current]") in ("Nätverk och partner", "Networks and partners")
    desk.look()


def test_networks_and_requests_are_found_and_stand_on_the_first_page(desk: Browser):
    day = today() + datetime.timedelta(days=20)
    desk.open("/arbete/natverk/sef")
    fill(desk, **{"meetings-day-1": day.isoformat(), "meetings-place-1": "Enköping", "meetings-participants-1": "näringslivschefen"})
    click(desk, "Spara")
    new_request(desk, organisation="Pärnu stad", partnerland="EE", galler="Vi söker en svensk kommun med lånecyklar.")
    assert not desk.all("[role=alert]")
    for page, words in [("/arbete", ("Möte", "om 20 dagar", "Enköping", "näringslivschefen", "Pärnu stad (EE)")),
                        ("/en/work", ("Meeting", "in 20 days", "Enköping", "Pärnu stad (EE)"))]:
        desk.open(page)
        for word in words:
            assert word in desk.text("main"), word
        assert desk.violations() == []
    for words, name in [("lånecykel svensk", "Pärnu stad (EE)"), ("enköping", "SEF")]:
        desk.open("/arbete/arenden?sok=" + words.replace(" ", "+"))
        assert [link for link in desk.all("main section a") if name in link.text], words
        for width in (1280, 320):
            desk.look(width=width)
            assert desk.violations() == []
            assert desk.script("return document.documentElement.scrollWidth <= window.innerWidth"), f"too wide at {width}"
        desk.look()
    # What nobody looks for in all of the desk is not there.
    desk.open("/arbete/arenden?sok=lånecykel&handlaggare=mine")
    assert "Pärnu" not in desk.text("main")
    # Everybody's calendar has the meeting.
    desk.open("/arbete/ataganden")
    click(desk, "Skapa en kalenderadress" if not desk.all("main a[href$='.ics']") else "Byt kalenderadress")
    with urllib.request.urlopen(desk.one("main a[href$='.ics']").get_attribute("href")) as answer:
        calendar = icalendar.Calendar.from_ical(answer.read())
    meeting = next(event for event in calendar.walk("VEVENT") if "Enköping" in str(event.get("DESCRIPTION", "")))
    assert meeting.decoded("DTSTART") == day and str(meeting["SUMMARY"]).startswith("Möte – ")
