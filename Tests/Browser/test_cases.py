"""The coordinator's cases in a real browser: a resident's question all the way to the archive, another that is refused, and two who change one case."""

import itertools

import pytest

from browser import Browser
from municipal_day import today
from selenium.webdriver.support.ui import Select
from test_work import sign_in, user

EMAIL, PASSWORD = "karin.lind@kommun.example.se", "sju blå kajor på taket"
CASES = {"sv": "/arbete/arenden", "en": "/en/work/cases"}
numbers = itertools.count(1)


@pytest.fixture(scope="module", autouse=True)
def staff():
    added = user("add", EMAIL, "--name", "Karin Lind", "--roles", "coordinator", given=PASSWORD + "\n")
    assert added.returncode == 0, added.stderr


@pytest.fixture
def desk(wide: Browser):
    wide.driver.delete_all_cookies()
    wide.open("/arbete/arenden")
    sign_in(wide, EMAIL, PASSWORD)
    return wide


def fill(browser, **fields):
    for name, text in fields.items():
        control = browser.one("#" + name.replace("_", "-"))
        if control.tag_name == "select":
            Select(control).select_by_value(text)
        else:
            control.clear()
            control.send_keys(text)


def send(browser, form="main form:has(textarea)"):
    browser.click(browser.one(form + " button"))


def ask(browser, about):
    """A resident's question through the public form; the address of their own page."""
    browser.open("/fraga")
    fill(browser, about=about, name="Nils Ek", email="nils.ek@example.se")
    send(browser)
    return browser.one("main a[href*='/arende/']").get_attribute("href").removeprefix(browser.site)


def open_case(browser, title):
    browser.open("/arbete/arenden")
    browser.click(browser.link(title))


def step(browser, name, **fields):
    browser.click(next(link for link in browser.all("nav a.button") if link.text == name))
    fill(browser, **fields)
    send(browser)
    assert not browser.all("[role=alert]"), browser.text("[role=alert]")


def stage(browser):
    return browser.text(".phases [aria-current] strong").strip()


def financing(year, cost, grant, own):
    return {"ar-1": str(year), "kostnad-1": str(cost), "stod-1": str(grant), "egna-pengar-1": str(own)}


def fields(**named):
    return {name.replace("_", "-"): value for name, value in named.items()}


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_pages_are_accessible(desk: Browser, language, scheme):
    title = f"Tillgänglig våtmark {next(numbers)}"
    ask(desk, title)
    open_case(desk, title)
    number = desk.path.rsplit("/", 1)[1]
    root = CASES[language]
    parts = {"sv": ("nytt", "uppgifter", "steg?slag="), "en": ("new", "details", "step?kind=")}[language]
    pages = [root, root + ("?visning=board" if language == "sv" else "?view=board"), f"{root}/{parts[0]}", f"{root}/{number}",
             f"{root}/{number}/{parts[1]}"]
    pages += [f"{root}/{number}/{parts[2]}{kind}" for kind in ("decision", "rejection", "payment", "note")]
    for page in pages + ["/arbete" if language == "sv" else "/en/work"]:
        for width in (1280, 320):
            desk.look(width=width, scheme=scheme)
            desk.open(page)
            desk.unfold()
            assert desk.script("return document.documentElement.lang") == language
            assert desk.violations() == [], page
            assert desk.script("return document.documentElement.scrollWidth <= window.innerWidth"), f"{page} too wide at {width}"
            assert desk.console() == []
    desk.look()


def test_a_question_becomes_a_project_and_ends_in_the_archive(desk: Browser):
    title = f"En våtmark vid ån {next(numbers)}"
    own_page = ask(desk, title)
    desk.open("/arbete")
    desk.click(desk.link(title))
    assert stage(desk) == "Förfrågan"

    fill(desk, svar="Hej! LIFE kan passa. Vi hörs.")
    desk.click(next(button for button in desk.all("main button") if button.text == "Skicka svaret"))
    desk.open(own_page)
    assert "LIFE kan passa" in desk.text(".answer")

    open_case(desk, title)
    step(desk, "Fondkoll", anteckning="LIFE och landsbygdsprogrammet")
    step(desk, "Förstudie")
    step(desk, "Ansökan börjad")
    assert "Ansökan inskickad" not in [link.text for link in desk.all("nav a.button")]
    # A decision that does not add up is refused, and nothing that was typed is lost.
    desk.click(desk.link("Beslut"))
    fill(desk, **fields(beslutad_av="committee", beslut="yes"), **financing(today().year + 1, 1000, 600, 300))
    send(desk)
    assert "Skillnaden är 100" in desk.text("[role=alert]").replace("\u202f", " ").replace("\xa0", " ")
    assert desk.value("#stod-1") == "600"
    assert desk.violations() == []
    fill(desk, **{"egna-pengar-1": "400", "diarienummer": "KS/2026:186"})
    send(desk)
    assert "KS/2026:186" in desk.text(".thread") and stage(desk) == "Ansökan skrivs"
    step(desk, "Ansökan granskad")
    step(desk, "Ansökan inskickad")
    assert stage(desk) == "Hos finansiären"
    step(desk, "Komplettering begärd", anteckning="Bilaga 3 saknas")
    step(desk, "Komplettering inskickad")
    step(desk, "Bifall", **financing(today().year + 1, 900, 540, 360))
    step(desk, "Avtal")
    step(desk, "Projektstart")
    for amount in ("200", "340"):
        step(desk, "Lägesrapport")
        step(desk, "Ansökan om utbetalning", belopp=amount)
        step(desk, "Utbetalning", belopp=amount)
    step(desk, "Slutrapport")
    step(desk, "Slutbetalning", belopp="0")
    step(desk, "Avslutsrapport", anteckning="Våtmarken finns kvar och sköts av kommunen.")
    step(desk, "Arkivering")
    assert stage(desk) == "Arkiverat"
    assert len(desk.all(".thread > li")) == 21
    # It is found by a word of its steps in another form, and by its diary number.
    for words in ("kommunerna våtmarker", "KS/2026:186"):
        desk.open("/arbete/arenden?sok=" + words.replace(" ", "+"))
        assert desk.link(title)


def test_a_question_that_is_refused_keeps_why(desk: Browser):
    title = f"Ett torg för alla {next(numbers)}"
    ask(desk, title)
    open_case(desk, title)
    step(desk, "Ansökan börjad")
    step(desk, "Beslut", **fields(beslutad_av="board", beslut="yes"), **financing(today().year + 1, 100, 50, 50))
    step(desk, "Ansökan inskickad")
    desk.click(desk.link("Avslag"))
    send(desk)
    assert len(desk.all("[role=alert] li")) == 1
    fill(desk, avslagsskal="coFinancing", anteckning="Medfinansieringen räckte inte.")
    send(desk)
    assert stage(desk) == "Avslag" and "Medfinansiering saknades" in desk.text(".thread")
    # A slip is put right; what stood there is kept.
    desk.click([link for link in desk.all(".thread a") if link.text.startswith("Rätta")][-1])
    fill(desk, anteckning="Medfinansieringen räckte inte det första året.")
    send(desk)
    desk.unfold()
    assert "det första året" in desk.text(".thread") and "räckte inte." in desk.text(".thread details")


@pytest.mark.parametrize("width", [320, 390])
def test_a_list_on_a_telephone_is_cards_that_need_no_scrolling_to_the_side(desk: Browser, width):
    ask(desk, "Kan vi söka pengar till cykelparkeringar vid stationen och till en cykelkarta för hela kommunen?")
    desk.look(width=width)
    for path in [CASES["sv"], "/arbete/natverk", "/arbete/konto"]:
        desk.open(path)
        assert desk.all("table.stack tbody tr"), path
        assert desk.script(
            "return [...document.querySelectorAll('.scroll:has(.stack)')].every(part => part.scrollWidth <= part.clientWidth)"), path
    desk.open(CASES["sv"])
    owner = desk.one("td[data-label=Handläggare]")
    assert "Handläggare: " in desk.script("return getComputedStyle(arguments[0], '::before').content", owner)
    desk.look()
    desk.open(CASES["sv"])
    owner = desk.one("td[data-label=Handläggare]")
    assert desk.script("return getComputedStyle(arguments[0], '::before').content", owner) == "none"


def test_two_who_change_one_case_see_both_versions(desk: Browser, site):
    title = f"Bibliotek på hjul {next(numbers)}"
    ask(desk, title)
    open_case(desk, title)
    page = desk.path
    desk.click(desk.link("Ändra uppgifterna"))
    other = Browser(site.origin)
    try:
        other.open(page + "/uppgifter")
        sign_in(other, EMAIL, PASSWORD)
        fill(other, sammanfattning="Den andras ord")
        send(other)
        assert other.path == page
    finally:
        other.quit()
    fill(desk, sammanfattning="Mina ord")
    send(desk)
    assert "Den andras ord" in desk.text("[role=alert]") and "Mina ord" in desk.text("[role=alert]")
    assert desk.violations() == []
    send(desk)
    assert desk.path == page and "Mina ord" in desk.text("main")


def test_sending_a_form_twice_opens_one_case(desk: Browser):
    title = f"Byt ut skolan {next(numbers)}"
    desk.open("/arbete/arenden/nytt")
    fill(desk, titel=title, ide="Vi vill byta elever med en skola i Finland.")
    key = desk.value("[name=nyckel]")
    send(desk)
    first = desk.path
    desk.open("/arbete/arenden/nytt")
    fill(desk, titel=title)
    desk.script("document.querySelector('[name=nyckel]').value = arguments[0]", key)
    send(desk)
    assert desk.path == first
    desk.unfold()
    assert desk.all("details .verdict"), "the idea's matches are kept with the case"


def test_a_personal_identity_number_is_refused(desk: Browser):
    desk.open("/arbete/arenden/nytt")
    fill(desk, titel="Hjälp till 811228-9874")
    send(desk)
    assert "personnummer" in desk.text("[role=alert]") and desk.value("#titel") == "Hjälp till 811228-9874"
    desk.open("/fraga")
    fill(desk, about="Jag heter 811228-9874", name="A", email="a@example.se")
    send(desk)
    assert "personnummer" in desk.text("[role=alert]")
