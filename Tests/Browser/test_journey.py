"""From an idea to an answer from a person: with a mouse, by keyboard alone, and without scripts."""

import re
from urllib.parse import parse_qs, urlsplit

import pytest
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.keys import Keys

from browser import Browser
from site_map import FOLDER, IDEAS, LANGUAGES, PARAMETER, PREFIX, address

WORDS = {
    "sv": {"ask": "Fråga samordnaren", "thanks": "Tack, frågan är skickad", "reference": "Ärendenummer"},
    "en": {"ask": "Ask the coordinator", "thanks": "Thank you, the question has been sent", "reference": "Reference number"},
}
OTHER = {"sv": "en", "en": "sv"}
QUESTION = {"sv": "Kan vi söka det här? Åäö & <b>", "en": "Can we apply for this? Åäö & <b>"}


def part(browser):
    """The path without its query."""
    return urlsplit(browser.driver.current_url).path


def field(browser, name, language):
    return browser.one(f"main [name='{PARAMETER[name][language]}']:not([type=hidden])")


def carried(browser, name, language):
    """What the form takes along unseen."""
    return [element.get_attribute("value") for element in browser.all(f"input[type=hidden][name='{PARAMETER[name][language]}']")]


def describe_idea(browser, language):
    browser.open(address("start", language))
    browser.one("#idea").send_keys(IDEAS["research"][language])
    browser.click(browser.one(".hero form button"))
    assert part(browser) == PREFIX[language] + FOLDER["matches"][language]
    assert browser.value("#idea") == IDEAS["research"][language]
    assert browser.all("article.match")


def fill_in_question(browser, language):
    field(browser, "about", language).send_keys(QUESTION[language])
    field(browser, "name", language).send_keys("Åsa Öberg")
    field(browser, "email", language).send_keys("asa.oberg@example.se")


def read_receipt(browser, language):
    """The receipt, its number, and the private page behind its link."""
    assert browser.text("h1") == WORDS[language]["thanks"]
    assert WORDS[language]["reference"] in browser.text("main .lead")
    reference = browser.text("main .lead .code")
    assert re.fullmatch(r"[A-Z0-9-]{4,}", reference), reference
    assert "asa.oberg@example.se" in browser.text("main")
    return reference


def read_inquiry(browser, language, reference):
    assert reference in browser.text("h1")
    assert len(urlsplit(browser.driver.current_url).path.rsplit("/", 1)[1]) >= 32
    assert QUESTION[language] in browser.text("main")
    assert "Åsa Öberg" in browser.text("main")


def private_link(browser):
    return browser.one("main ol a")


def walk(browser, language):
    """Idea → matches → a call → the coordinator → receipt → private page, all by clicking."""
    describe_idea(browser, language)
    calls = PREFIX[language] + FOLDER["calls"][language] + "/"
    link = browser.shown(f"article.match h3 a[href^='{calls}']")
    title = link.text
    browser.click(link)
    assert part(browser).startswith(calls)
    assert browser.text("h1") == title
    call = part(browser).removeprefix(calls)
    browser.click(browser.one("aside .coordinator a.button"))
    assert part(browser) == PREFIX[language] + FOLDER["ask"][language]
    assert carried(browser, "match", language) == ["call:" + call]
    assert title in browser.text(".attached")
    fill_in_question(browser, language)
    browser.click(browser.one("form.ask button"))
    reference = read_receipt(browser, language)
    browser.click(private_link(browser))
    read_inquiry(browser, language, reference)
    assert title in browser.text(".attached")


@pytest.mark.parametrize("language", LANGUAGES)
def test_idea_to_answer(wide: Browser, language):
    walk(wide, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_idea_to_answer_without_scripts(plain_browser: Browser, language):
    plain_browser.open("/")
    plain_browser.driver.get(
        "data:text/html,<title>without</title><script>document.title='with'</script><noscript><p id=quiet>quiet</p></noscript>")
    assert plain_browser.driver.title == "without", "scripts run in the browser that must not run them"
    walk(plain_browser, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_question_from_the_matches_takes_idea_and_matches_along(wide: Browser, language):
    describe_idea(wide, language)
    wide.click(wide.one("main > * section.coordinator a.button, main section.coordinator a.button"))
    assert carried(wide, "idea", language) == [IDEAS["research"][language]]
    matches = carried(wide, "match", language)
    assert 1 <= len(matches) <= 10
    assert IDEAS["research"][language] in wide.text(".attached")
    assert len(wide.all(".attached li")) == len(matches)
    fill_in_question(wide, language)
    wide.click(wide.one("form.ask button"))
    reference = read_receipt(wide, language)
    wide.click(private_link(wide))
    read_inquiry(wide, language, reference)
    assert IDEAS["research"][language] in wide.text(".attached")
    assert len(wide.all(".attached li")) == len(matches)


@pytest.mark.parametrize("language", LANGUAGES)
def test_question_about_one_match(wide: Browser, language):
    describe_idea(wide, language)
    match = wide.shown("article.match")
    title = match.find_element("css selector", "h3").text
    wide.click(match.find_element("css selector", "a[href*='/fraga?'], a[href*='/ask?']"))
    assert carried(wide, "idea", language) == [IDEAS["research"][language]]
    assert len(carried(wide, "match", language)) == 1
    assert title in wide.text(".attached")


@pytest.mark.parametrize("language", LANGUAGES)
def test_call_reached_from_an_idea_keeps_the_idea_for_the_question(wide: Browser, language):
    describe_idea(wide, language)
    wide.click(wide.shown(f"article.match h3 a[href^='{PREFIX[language] + FOLDER['calls'][language]}/']"))
    wide.click(wide.one("aside .coordinator a.button"))
    assert carried(wide, "idea", language) == [IDEAS["research"][language]]


@pytest.mark.parametrize("language", LANGUAGES)
def test_question_with_faults_keeps_what_was_typed(wide: Browser, language):
    wide.open(address("ask", language, idea=IDEAS["wetland"][language]))
    fill_in_question(wide, language)
    email = field(wide, "email", language)
    email.clear()
    email.send_keys("asa.oberg.example")
    wide.click(wide.one("form.ask button"))
    assert len(wide.all(".problems li")) == 1
    assert field(wide, "about", language).get_property("value") == QUESTION[language]
    assert field(wide, "name", language).get_property("value") == "Åsa Öberg"
    email = field(wide, "email", language)
    assert email.get_property("value") == "asa.oberg.example"
    assert email.get_attribute("aria-invalid") == "true"
    assert carried(wide, "idea", language) == [IDEAS["wetland"][language]]
    email.clear()
    email.send_keys("asa.oberg@example.se")
    wide.click(wide.one("form.ask button"))
    read_receipt(wide, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_understood_parts_can_be_corrected(wide: Browser, language):
    describe_idea(wide, language)
    wide.one("details.understood summary").click()
    field(wide, "place", language).send_keys("Katrineholm")
    field(wide, "partners", language).send_keys("Finland, Estland" if language == "sv" else "Finland, Estonia")
    field(wide, "budget", language).send_keys("3 000 000")
    wide.one(f"[name='{PARAMETER['applicant'][language]}'] option[value=municipality]").click()
    wide.click(wide.one("form.idea-form button"))
    asked = parse_qs(urlsplit(wide.driver.current_url).query)
    assert asked[PARAMETER["place"][language]] == ["Katrineholm"]
    assert asked[PARAMETER["applicant"][language]] == ["municipality"]
    chips = wide.text(".chips")
    for word in ("Katrineholm", "Finland", "3"):
        assert word in chips
    assert wide.value("#idea") == IDEAS["research"][language]


@pytest.mark.parametrize("language", LANGUAGES)
def test_other_language_keeps_the_idea(wide: Browser, language):
    other = OTHER[language]
    path = address(
        "matches", language, idea=IDEAS["integration"][language], applicant="association", place="Katrineholm", partners="Finland",
        budget="250000", date="2027-02-01")
    wide.open(path)
    wide.click(wide.one("a.twin"))
    assert part(wide) == PREFIX[other] + FOLDER["matches"][other]
    assert wide.one("html").get_attribute("lang") == other
    assert wide.value("#idea") == IDEAS["integration"][language]
    wide.one("details.understood summary").click()
    for name, value in {"applicant": "association", "place": "Katrineholm", "partners": "Finland", "budget": "250000"}.items():
        assert field(wide, name, other).get_property("value") == value
    wide.click(wide.one("a.twin"))
    assert part(wide) == PREFIX[language] + FOLDER["matches"][language]
    assert parse_qs(urlsplit(wide.driver.current_url).query) == parse_qs(urlsplit(path).query)


@pytest.mark.parametrize("language", LANGUAGES)
def test_question_form_keeps_idea_and_match_in_the_other_language(wide: Browser, language):
    other = OTHER[language]
    wide.open(address("ask", language, idea=IDEAS["integration"][language], match="programme:esf_plus_2021_2027"))
    wide.click(wide.one("a.twin"))
    assert carried(wide, "idea", other) == [IDEAS["integration"][language]]
    assert carried(wide, "match", other) == ["programme:esf_plus_2021_2027"]


# By keyboard alone

class Keyboard:
    def __init__(self, browser):
        self.browser = browser

    def press(self, key):
        ActionChains(self.browser.driver).send_keys(key).perform()

    def tab_to(self, selector, limit=150):
        """Tabs on until something that answers to `selector` has the focus; each stop on the way must be seen to have it."""
        for _ in range(limit):
            self.press(Keys.TAB)
            focus = self.browser.script(
                "const e = document.activeElement, s = getComputedStyle(e);"
                "return {there: e.matches(arguments[0]), html: e.outerHTML.slice(0, 120), body: e === document.body,"
                " seen: (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2) || s.boxShadow !== 'none',"
                " box: e.getBoundingClientRect().toJSON()}", selector)
            if focus["body"]:
                continue
            assert focus["seen"], "focus cannot be seen: " + focus["html"]
            assert focus["box"]["width"] >= 1 and focus["box"]["right"] > 0, "focus on something unseen: " + focus["html"]
            if focus["there"]:
                return
        raise AssertionError(f"{selector} is not reached by the tab key")

    def enter(self):
        """Enter, and on to the next page."""
        page = self.browser.one("html")
        self.press(Keys.ENTER)
        self.browser.wait_until_gone(page)


@pytest.mark.parametrize("language", LANGUAGES)
def test_idea_to_answer_by_keyboard(wide: Browser, language):
    keyboard = Keyboard(wide)
    wide.open(address("start", language))
    keyboard.tab_to("#idea")
    keyboard.press(IDEAS["research"][language])
    keyboard.tab_to(".hero form button")
    keyboard.enter()
    calls = PREFIX[language] + FOLDER["calls"][language] + "/"
    keyboard.tab_to(f"article.match h3 a[href^='{calls}']")
    keyboard.enter()
    assert part(wide).startswith(calls)
    keyboard.tab_to("aside .coordinator a.button")
    keyboard.enter()
    for name, text in {"about": QUESTION[language], "name": "Åsa Öberg", "email": "asa.oberg@example.se"}.items():
        keyboard.tab_to(f"main [name='{PARAMETER[name][language]}']:not([type=hidden])")
        keyboard.press(text)
    keyboard.tab_to("form.ask button")
    keyboard.enter()
    reference = read_receipt(wide, language)
    keyboard.tab_to("main ol a")
    keyboard.enter()
    read_inquiry(wide, language, reference)


@pytest.mark.parametrize("language", LANGUAGES)
def test_first_tab_skips_to_the_content(wide: Browser, language):
    keyboard = Keyboard(wide)
    wide.open(address("programmes", language))
    keyboard.tab_to("a.skip", limit=1)
    keyboard.press(Keys.ENTER)
    assert wide.script("return document.activeElement.tagName") == "MAIN"
    keyboard.press(Keys.TAB)
    assert wide.script("return document.querySelector('main').contains(document.activeElement)")


@pytest.mark.parametrize("language", LANGUAGES)
def test_reasons_open_by_keyboard(wide: Browser, language):
    keyboard = Keyboard(wide)
    wide.open(address("matches", language, idea=IDEAS["integration"][language]))
    keyboard.tab_to("details.why > summary")
    keyboard.press(Keys.ENTER)
    assert wide.script("return document.activeElement.parentElement.open")
    assert wide.all("details.why[open] .evidence li")
