"""A whole year at a desk of its own, through its pages alone: one idea from a resident's question to the archive and the council report, and one
that is refused. What the report says is compared with what was typed."""

import io
import os
import re
import shutil
import subprocess
import urllib.parse
import zipfile

import openpyxl
import pypdf
import pytest

from browser import Browser
from municipal_day import today
from selenium.webdriver.support.ui import Select
from site_map import wait_for_letters
from test_cases import ask, fields, fill, send, stage
from test_desks import HERE, desk as desk_command, wait_for
from test_documents import attach, ask as fetch
from test_projects import click, plain
from test_work import sign_in, user

PEOPLE = {
    "coordinator": ("karin.ar@gnesta.example.se", "Karin År"), "officer": ("olle.ar@gnesta.example.se", "Olle Ås"),
    "head": ("hanna.ar@gnesta.example.se", "Hanna Ek"),
}
PASSWORD = "fyra vita svanar på isen"
POPULATION = 11_250
# One for all of the walk; New Year's Eve at midnight is not provided for.
YEAR = today().year
# Cost, grant, own cash, own work and co-financiers of each year, in kronor: as applied for, and as granted.
APPLIED = {YEAR: (1_000_000, 550_000, 250_000, 150_000, 50_000), YEAR + 1: (612_500, 337_000, 175_500, 100_000, 0)}
GRANTED = {YEAR: (900_000, 480_000, 230_000, 140_000, 50_000), YEAR + 1: (600_000, 330_000, 170_000, 100_000, 0)}
SHARES = ("stod", "egna-pengar", "eget-arbete", "medfinansiarer")
# Claimed, and paid by the funder, who cut the second.
CLAIMS = [(310_000, 310_000), (400_000, "375 250,50")]
FINAL = "120 000"
RECEIVED = 310_000 + 375_250.5 + 120_000
HOURS = [6.5, 12]
SENTENCE = "Våtmarken tar hand om fosforn innan den når sjön."


@pytest.fixture(scope="module", autouse=True)
def desk_of_its_own(site):
    added = desk_command("add", "gnesta", "--folder", "gnesta", "--document", HERE / "gnesta.yaml")
    assert added.returncode == 0, added.stderr
    for role, (email, name) in PEOPLE.items():
        added = user("add", email, "--name", name, "--roles", role, "--desk", "gnesta", given=PASSWORD + "\n")
        assert added.returncode == 0, added.stderr
    wait_for(lambda: site.fetch("/gnesta").status == 200)
    yield
    removed = desk_command("remove", "gnesta", "--yes")
    assert removed.returncode == 0, removed.stderr


@pytest.fixture(scope="module")
def gnesta(site):
    """A browser whose addresses are those of the desk."""
    browser = Browser(site.origin + "/gnesta")
    browser.look()
    yield browser
    browser.quit()


def enter(browser, role):
    browser.driver.delete_all_cookies()
    browser.open("/arbete")
    sign_in(browser, PEOPLE[role][0], PASSWORD)


def passed(browser):
    """The page is as it should be for everybody who reads it."""
    browser.unfold()
    assert browser.violations() == [], browser.path
    # A form that is refused comes back as 422, which the browser tells of.
    assert [line for line in browser.console() if "422 (" not in line] == [], browser.path


def walk(browser, name, **typed):
    """Records a step; its form and the page after it are looked at."""
    browser.click(next(link for link in browser.all("nav a.button") if link.text == name))
    passed(browser)
    fill(browser, **typed)
    send(browser)
    assert not browser.all("[role=alert]"), browser.text("[role=alert]")
    passed(browser)


def possible(browser):
    return [link.text for link in browser.all("nav a.button")]


def by_year(years):
    typed = {}
    for number, (year, (cost, *shares)) in enumerate(years.items(), start=1):
        typed |= {f"ar-{number}": str(year), f"kostnad-{number}": f"{cost:_}".replace("_", " ")}
        typed |= {f"{name}-{number}": str(share) for name, share in zip(SHARES, shares)}
    return typed


def total(years, part):
    return sum(year[part] for year in years.values())


def hand_over(browser, name, note=""):
    """Gives the case whose page is shown to somebody."""
    Select(browser.one("#handlaggare")).select_by_visible_text(name)
    fill(browser, overlamning=note)
    click(browser, "Ge ärendet vidare")
    assert name in browser.text("dl.rows")


def read_in_english(browser):
    """The same page in English, and back."""
    page = browser.path.removeprefix("/gnesta")
    browser.click(browser.one("a.twin[hreflang=en]"))
    assert browser.script("return document.documentElement.lang") == "en"
    passed(browser)
    text = plain(browser.text("main"))
    browser.open(page)
    return text


def utblick(*arguments):
    return subprocess.run([os.environ["UTBLICK_PROGRAM"], *map(str, arguments)], capture_output=True, text=True)


def test_a_year_from_question_to_council_report(gnesta: Browser, site, tmp_path):
    # A resident asks, and can read their own page.
    title = "En våtmark vid Frösjön"
    own_page = ask(gnesta, title)
    passed(gnesta)

    # It waits on the coordinator's first page, is taken over and answered.
    enter(gnesta, "coordinator")
    passed(gnesta)
    gnesta.click(gnesta.link(title))
    assert stage(gnesta) == "Förfrågan"
    case = gnesta.path.removeprefix("/gnesta")
    hand_over(gnesta, "Karin År")
    fill(gnesta, svar="Hej! Det här kan LIFE betala. Vi hörs i veckan.")
    click(gnesta, "Skicka svaret")
    passed(gnesta)
    gnesta.open("/arbete")
    mine = next(part for part in gnesta.all("main section") if "Mina ärenden" in part.text)
    assert title in mine.text
    gnesta.open(own_page)
    assert "Det här kan LIFE betala" in gnesta.text(".answer")
    passed(gnesta)
    gnesta.open(case + "/uppgifter")
    fill(gnesta, diarienummer=f"KS/{YEAR}:77", **{"goal-water": SENTENCE})
    passed(gnesta)
    send(gnesta)
    assert SENTENCE in gnesta.text("main")

    # No application goes in before somebody has decided who pays what.
    walk(gnesta, "Fondkoll", anteckning="LIFE, landsbygdsprogrammet", timmar="6,5")
    walk(gnesta, "Förstudie", timmar="12")
    walk(gnesta, "Ansökan börjad")
    assert "Ansökan inskickad" not in possible(gnesta)
    gnesta.open(case + "/steg?slag=submission")
    assert not gnesta.all("main form:has(textarea)") or refused(gnesta)
    gnesta.open(case)
    wrong = {YEAR: (1_000_000, 550_000, 250_000, 150_000, 0), YEAR + 1: APPLIED[YEAR + 1]}
    gnesta.click(gnesta.link("Beslut"))
    fill(gnesta, **fields(beslutad_av="board", beslut="yes"), **by_year(wrong))
    send(gnesta)
    assert "Skillnaden är 50 000" in plain(gnesta.text("[role=alert]")) and gnesta.value("#kostnad-1").startswith("1")
    passed(gnesta)
    fill(gnesta, diarienummer=f"KS/{YEAR}:77", **{"medfinansiarer-1": "50 000"})
    send(gnesta)
    assert not gnesta.all("[role=alert]") and f"KS/{YEAR}:77" in gnesta.text(".thread")
    walk(gnesta, "Ansökan granskad")
    walk(gnesta, "Ansökan inskickad")
    assert stage(gnesta) == "Hos finansiären"

    # An officer takes over for a while, and is told by mail, with the way to the case.
    hand_over(gnesta, "Olle Ås", "Ring länsstyrelsen i veckan.")
    letter, message = wait_for_letters(PEOPLE["officer"][0], 1)[0]
    assert title not in message["Subject"] and title in letter and "Karin År" in letter and "Ring länsstyrelsen i veckan." in letter
    assert "Nils Ek" not in letter and "nils.ek" not in letter
    enter(gnesta, "officer")
    gnesta.driver.get(next(line for line in letter.splitlines() if line.endswith(case)))
    assert gnesta.text("h1") == title and "Ring länsstyrelsen i veckan." in gnesta.text(".thread")
    assert "Beslut" not in possible(gnesta), "whoever is no coordinator or head records no decision"
    passed(gnesta)
    enter(gnesta, "coordinator")
    gnesta.open(case)
    hand_over(gnesta, "Karin År")
    walk(gnesta, "Bifall", **by_year(GRANTED))
    assert read_in_english(gnesta).count("Approved") >= 1
    walk(gnesta, "Avtal")
    walk(gnesta, "Projektstart")

    # The project: partners, budget, what is measured, what stays.
    gnesta.click(gnesta.link("Projektet: partner, budget, indikatorer och åtaganden"))
    fill(gnesta, projektstart=f"{YEAR}-01-01", projektslut=f"{YEAR + 1}-06-30", efterat="Kommunen sköter dammen.", **{
        "partner-name-1": "Gnesta kommun", "partner-number-1": "2120002965", "partner-role-1": "lead", "partner-country-1": "SE",
        "partner-budget-1": "1 200 000", "partner-name-2": "Tallinna linn", "partner-country-2": "EE", "partner-budget-2": "300 000",
        "indikator-name-1": "Fosfor som stannar", "indikator-unit-1": "kg om året", "indikator-target-1": "40",
        "indikator-outcome-1": "43,5", "indikator-goal-1": "water"})
    click(gnesta, "Spara projektet")
    assert not gnesta.all("[role=alert]")
    assert gnesta.value("#partner-name-2") == "Tallinna linn"
    fill(gnesta, **{"ar-1": str(YEAR), "staff-1": "500 000", "externalServices-1": "400 000", "ar-2": str(YEAR + 1), "staff-2": "600 000",
                    "projektkod": "4711"})
    click(gnesta, "Spara budgeten")
    assert not gnesta.all("[role=alert]") and "Ansökan om utbetalning" in gnesta.text("main table")
    passed(gnesta)
    assert "Payment claim" in read_in_english(gnesta)
    gnesta.open(case)

    for claimed, paid in CLAIMS:
        walk(gnesta, "Lägesrapport")
        walk(gnesta, "Ansökan om utbetalning", belopp=str(claimed))
        walk(gnesta, "Utbetalning", belopp=str(paid))
    running_report(gnesta, title)
    gnesta.open(case)
    walk(gnesta, "Slutrapport")
    walk(gnesta, "Slutbetalning", belopp=FINAL)
    walk(gnesta, "Avslutsrapport", anteckning="Dammen finns kvar och sköts av kommunen.")

    # Every document that is missing is named, until it is there; then the package for the archive is whole.
    files = attach_what_is_missing(gnesta, tmp_path)
    assert len(files) == 10
    walk(gnesta, "Arkivering")
    assert stage(gnesta) == "Arkiverat"
    token = gnesta.value("#arkivpaket [name=formular]")
    headers, sent = fetch(gnesta, case + "/arkivpaket", {"formular": token})
    package = tmp_path / "paket.zip"
    package.write_bytes(sent)
    verified = utblick("archive", "verify", package)
    assert verified.returncode == 0 and f"GN-{YEAR}-" in verified.stdout, verified.stderr
    names = zipfile.ZipFile(io.BytesIO(sent)).namelist()
    assert sorted(name.split("-", 1)[1] for name in names if name.startswith("documents/")) == sorted(files)
    # Nothing is owed any longer but to keep the documents.
    gnesta.open(case + "/projekt")
    passed(gnesta)
    # It is found by a word of its goal, one of what it measured, a partner, and a document.
    gnesta.open("/arbete/arenden?sok=" + urllib.parse.quote_plus("sjöar fosforn tallinna grantDecision"))
    assert gnesta.link(title)
    passed(gnesta)


def refused(browser):
    send(browser)
    return browser.all("[role=alert]")


def attach_what_is_missing(browser, folder):
    """Attaches a document for each that is named as missing; their names."""
    names = []
    while browser.all(".notice ul li"):
        role = Select(browser.one("#dokumenttyp")).first_selected_option.get_attribute("value")
        left = len(browser.all(".notice ul li"))
        file = folder / f"{role} {len(names)}.pdf"
        file.write_bytes(f"%PDF-1.7 {role} {len(names)}".encode())
        attach(browser, file, role)
        assert not browser.all("[role=alert]"), browser.text("[role=alert]")
        assert len(browser.all(".notice ul li")) == left - 1, "each document stands for one that was missing"
        names.append(file.name)
    passed(browser)
    return names


def test_a_refusal_to_its_end(gnesta: Browser, tmp_path):
    title = "En ny lekplats av återbrukat trä"
    own_page = ask(gnesta, title)
    enter(gnesta, "coordinator")
    gnesta.click(gnesta.link(title))
    walk(gnesta, "Ansökan börjad")
    walk(gnesta, "Beslut", **fields(beslutad_av="committee", beslut="yes"), **by_year({YEAR: (90_000, 45_000, 45_000, 0, 0)}))
    walk(gnesta, "Ansökan inskickad")
    case = gnesta.path.removeprefix("/gnesta")

    # Not without why: from the list, and in words.
    gnesta.click(gnesta.link("Avslag"))
    send(gnesta)
    assert gnesta.all("[role=alert] li") and stage_of(gnesta, case) == "Hos finansiären"
    gnesta.click(gnesta.link("Avslag"))
    fill(gnesta, avslagsskal="quality")
    send(gnesta)
    assert len(gnesta.all("[role=alert] li")) == 1 and gnesta.value("#avslagsskal") == "quality"
    passed(gnesta)
    fill(gnesta, anteckning="Andra projekt bedömdes ge mer för pengarna.")
    send(gnesta)
    assert stage(gnesta) == "Avslag" and "Bedömdes lägre än andra" in gnesta.text(".thread")
    assert "Projektet:" not in gnesta.text("main")
    fill(gnesta, svar="Tyvärr blev det avslag. Vi kan söka igen till våren.")
    click(gnesta, "Skicka svaret")
    assert "Scored lower than others" in read_in_english(gnesta)

    assert len(attach_what_is_missing(gnesta, tmp_path)) == 3
    walk(gnesta, "Arkivering")
    assert stage(gnesta) == "Arkiverat"
    _, sent = fetch(gnesta, case + "/arkivpaket", {"formular": gnesta.value("#arkivpaket [name=formular]")})
    package = tmp_path / "avslag.zip"
    package.write_bytes(sent)
    assert utblick("archive", "verify", package).returncode == 0
    gnesta.open(own_page)
    assert "Tyvärr blev det avslag" in gnesta.text("main")
    gnesta.open("/arbete/rapport")
    rows = gnesta.text("#part-rejected")
    assert title in rows and "Bedömdes lägre än andra" in rows and "ge mer för pengarna" in rows


def stage_of(browser, case):
    browser.open(case)
    return stage(browser)


def figures(browser, part):
    """The rows of a part of the report as the page shows them: a list of texts each, header left out."""
    return [[plain(cell.text) for cell in row.find_elements("css selector", "th, td")] for row in browser.all(f"#part-{part} tbody tr")]


def kronor(amount):
    whole, hundredths = divmod(round(amount * 100), 100)
    text = f"{whole:,}".replace(",", " ")
    return text + (f",{hundredths:02}" if hundredths else "") + " kr"


def running_report(browser, title):
    """While the project runs: what is claimed and not paid, and what is still to come."""
    browser.open("/arbete/rapport")
    row = next(row for row in figures(browser, "outstanding") if title in row)
    claimed = sum(claimed for claimed, _ in CLAIMS)
    paid = 310_000 + 375_250.5
    grant = total(GRANTED, 1)
    assert row[-4:] == [kronor(grant), kronor(claimed), kronor(paid), kronor(grant - paid)]
    ahead = {row[1]: row for row in figures(browser, "ahead")}
    assert ahead[str(YEAR + 1)][2] == kronor(GRANTED[YEAR + 1][0])


def test_the_council_report_adds_up_to_what_was_typed(gnesta: Browser):
    """Of both cases, which are the desk's only ones."""
    gnesta.driver.delete_all_cookies()
    enter(gnesta, "head")
    gnesta.open(f"/arbete/rapport?fran={YEAR}-01-01&till-och-med={YEAR}-12-31")
    passed(gnesta)
    overview = {row[0]: row[1] for row in figures(gnesta, "overview")}
    hours = f"{sum(HOURS):g}".replace(".", ",")
    assert overview == {
        "Nya ärenden": "2", "Pågående ärenden periodens sista dag": "0", "Avslutade ärenden": "2", "Inskickade ansökningar": "2",
        "Bifall": "1", "Avslag": "1", "Återtagna ansökningar": "0", "Alla ärenden i rapporten": "2",
        "Egen arbetstid i perioden, timmar": hours}
    grant, own, kind, others = (total(GRANTED, part) for part in range(1, 5))
    cost = total(GRANTED, 0)
    money = {row[0]: row[-1] for row in figures(gnesta, "money")}
    assert money == {
        "Beviljat stöd": kronor(grant), "Egna pengar i de beviljade projekten": kronor(own),
        "Eget arbete i de beviljade projekten": kronor(kind), "Beviljat stöd per invånare": kronor(grant / POPULATION),
        "Utbetalt av finansiärer i perioden": kronor(RECEIVED)}
    assert SENTENCE in gnesta.text("#part-goals") and "43,5" in gnesta.text("#part-effects")
    assert "Kommunen sköter dammen." in gnesta.text("#part-lasting")

    # The workbook, opened anew, has the same in numbers.
    _, content = fetch(gnesta, f"/arbete/rapport/xlsx?fran={YEAR}-01-01&till-och-med={YEAR}-12-31")
    book = openpyxl.load_workbook(io.BytesIO(content))
    rows = [row for row in book["Beviljat per år"].values]
    assert {row[1]: row[2:7] for row in rows if str(row[1]).isdigit()} == {str(year): parts for year, parts in GRANTED.items()}
    assert next(row for row in rows if row[1] == "Summa")[2:7] == (cost, grant, own, kind, others)
    payments = list(book["Utbetalningar"].values)
    assert [row[-1] for row in payments if row[0] and row[0] != "Dag"] == [310_000, 375_250.5, 120_000]
    assert payments[-1][-1] == RECEIVED
    assert sum(row[-1] for row in book["Egen arbetstid"].values if row[0] and row[0].startswith("GN-")) == sum(HOURS)
    short = {row[0]: row[-1] for row in book["Pengar i korthet"].values}
    assert short["Beviljat stöd"] == grant and short["Utbetalt av finansiärer i perioden"] == RECEIVED

    if shutil.which("weasyprint"):
        _, content = fetch(gnesta, f"/arbete/rapport/pdf?fran={YEAR}-01-01&till-och-med={YEAR}-12-31")
        text = plain("\n".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(content)).pages))
        for amount in (grant, own, cost, RECEIVED):
            assert re.sub(r"\s", "", kronor(amount)) in re.sub(r"\s", "", text), amount
    english = read_in_english(gnesta)
    assert "Grants won" in english and f"{grant:,}".replace(",", "") in re.sub(r"[\s,]", "", english)
