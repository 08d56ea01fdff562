"""How words are read: suggested while typing, forgiven where they have slips, told where nobody knows them."""

import time
from urllib.parse import parse_qs, urlsplit

import pytest
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.keys import Keys

from browser import Browser
from site_map import IDEAS, LANGUAGES, NEIGHBOUR, PARAMETER, address
from test_pages import assert_no_sideways

BEGINNING = {"sv": "energieff", "en": "biodiv"}
# The same with a slip.
SLIP = {"sv": "enregieff", "en": "boidiversit"}
WHOLE = {"sv": "energieffektivisering", "en": "biodiversity"}
SLIPS = {"sv": ("enregieffektivisring", "energieffektivisering"), "en": ("energy eficiency", "energy efficiency")}
NOTICE = {"sv": "Texten verkar vara på finska", "en": "The text seems to be in Finnish"}


def press(browser, *keys):
    for key in keys:
        ActionChains(browser.driver).send_keys(key).perform()


def options(browser):
    return browser.script("return [...document.querySelectorAll('[role=option]')].map(option => option.textContent)")


def wait_for_options(browser):
    """The list once it stands still: before it, a slow machine may show one for a part of what was typed."""
    def settled():
        shown = options(browser)
        time.sleep(0.3)
        return shown == options(browser) and shown
    return browser.until(settled)


def calls_found(site, language, **parameters):
    """The calls of the first page of a search."""
    answer = site.fetch(address("calls", language, status="all", **parameters))
    assert answer.status == 200
    folder = address("calls", language) + "/"
    return {link.split('"')[0] for link in answer.text.split(f'href="{folder}')[1:]}


@pytest.mark.parametrize("language", LANGUAGES)
def test_suggestions_by_keyboard(wide: Browser, site, language):
    wide.open(address("calls", language))
    field = wide.one("#sok")
    assert field.get_attribute("role") == "combobox"
    field.send_keys(BEGINNING[language])
    words = wait_for_options(wide)
    assert WHOLE[language] in words and len(words) <= 8
    assert field.get_attribute("aria-expanded") == "true"
    assert str(len(words)) in wide.script("return document.querySelector('.suggesting [role=status]').textContent")
    wide.look(width=320)
    assert_no_sideways(wide, "suggestions")
    wide.look(width=1280)
    press(wide, *[Keys.ARROW_DOWN] * (words.index(WHOLE[language]) + 1))
    active = wide.one("#" + field.get_attribute("aria-activedescendant"))
    assert active.text == WHOLE[language] and active.get_attribute("aria-selected") == "true"
    for width, scheme in [(320, "light"), (1280, "light"), (1280, "dark")]:
        wide.look(width=width, scheme=scheme)
        assert wide.violations() == []
    wide.look()
    press(wide, Keys.ENTER)
    assert field.get_property("value") == WHOLE[language]
    assert field.get_attribute("aria-expanded") == "false" and not options(wide)
    assert wide.script("return document.activeElement.id") == "sok"
    press(wide, Keys.ENTER)
    wide.until(lambda: urlsplit(wide.driver.current_url).query)
    asked = parse_qs(urlsplit(wide.driver.current_url).query)
    assert asked[PARAMETER["search"][language]] == [WHOLE[language]]
    traffic = wide.traffic()
    assert {urlsplit(address).netloc for address in traffic.addresses} == {site.host}
    assert traffic.weight <= 60_000
    assert wide.cookies() == [] and wide.console() == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_suggestions_forgive_a_slip_and_go_away(wide: Browser, language):
    wide.open(address("calls", language))
    field = wide.one("#sok")
    field.send_keys(SLIP[language])
    assert WHOLE[language] in wait_for_options(wide)
    press(wide, Keys.ESCAPE)
    assert not options(wide) and field.get_property("value") == SLIP[language]
    press(wide, Keys.BACK_SPACE)
    wait_for_options(wide)
    press(wide, Keys.TAB)
    assert not options(wide)
    assert wide.script("return document.activeElement.id") != "sok"


def test_suggestions_by_mouse(wide: Browser):
    wide.open(address("calls", "sv"))
    wide.one("#sok").send_keys(BEGINNING["sv"])
    word = wait_for_options(wide)[-1]
    wide.all("[role=option]")[-1].click()
    assert wide.value("#sok") == word and not options(wide)


def test_arrows_go_round_and_back_to_what_was_typed(wide: Browser):
    wide.open(address("calls", "sv"))
    field = wide.one("#sok")
    field.send_keys(BEGINNING["sv"])
    count = len(wait_for_options(wide))
    press(wide, Keys.ARROW_UP)
    assert field.get_attribute("aria-activedescendant").endswith(str(count - 1))
    press(wide, Keys.ARROW_DOWN)
    assert field.get_attribute("aria-activedescendant") is None
    press(wide, Keys.ENTER)
    wide.until(lambda: urlsplit(wide.driver.current_url).query)
    assert wide.value("#sok") == BEGINNING["sv"]


def test_suggestions_may_be_kept_for_a_while(site):
    answer = site.fetch("/forslag?ord=energi")
    assert answer.headers["Cache-Control"] == "public, max-age=3600"
    assert answer.headers["Content-Language"] == "sv"


@pytest.mark.parametrize("language", LANGUAGES)
def test_search_works_without_scripts(plain_browser: Browser, language):
    plain_browser.open(address("calls", language))
    field = plain_browser.one("#sok")
    assert field.get_attribute("role") is None and not plain_browser.all(".suggestions")
    field.send_keys(WHOLE[language])
    plain_browser.click(plain_browser.one("form.filters button"))
    assert plain_browser.value("#sok") == WHOLE[language]
    assert plain_browser.all("main article, main .card")


@pytest.mark.parametrize("language", LANGUAGES)
def test_search_with_slips_finds_the_same_calls(wide: Browser, site, language):
    slip, right = SLIPS[language]
    found = calls_found(site, language, search=right)
    assert len(found) > 3
    assert calls_found(site, language, search=slip) >= found
    wide.open(address("calls", language, search=slip, status="all", audience="company", view="table"))
    link = wide.one(".unknown-words a")
    assert link.text == right.split()[-1]
    wide.click(link)
    assert wide.value("#sok") == right
    asked = parse_qs(urlsplit(wide.driver.current_url).query)
    for name, value in {"status": "all", "audience": "company", "view": "table"}.items():
        assert asked[PARAMETER[name][language]] == [value]
    assert not wide.all(".unknown-words")


@pytest.mark.parametrize("language", LANGUAGES)
def test_unknown_word_is_asked_again_with_another(wide: Browser, language):
    path = address("matches", language, idea=IDEAS["slips"][language], applicant="farmer", place="Flen", partners="Finland", budget="250000")
    wide.open(path)
    link = wide.one(".unknown-words a")
    wrong, right = {"sv": ("våtmrak", "våtmark"), "en": ("wetlnad", "wetland")}[language]
    assert wrong in wide.text(".unknown-words") and link.text == right
    expected = parse_qs(urlsplit(path).query)
    wide.click(link)
    asked = parse_qs(urlsplit(wide.driver.current_url).query)
    expected[PARAMETER["idea"][language]] = [IDEAS["slips"][language].replace(wrong, right)]
    assert asked == expected
    assert right in wide.value("#idea")
    assert not wide.all(".unknown-words a")


@pytest.mark.parametrize("language", LANGUAGES)
def test_where_nothing_is_found_every_unknown_word_is_told(wide: Browser, language):
    wide.open(address("matches", language, idea="Xqzzyt bqwrtzk flibbertywock"))
    assert [line.split(" ")[0] for line in wide.text(".unknown-words ul").splitlines()] == ["Xqzzyt", "bqwrtzk", "flibbertywock"]
    assert not wide.all("article.match:not(details article)")


@pytest.mark.parametrize("language", LANGUAGES)
def test_abbreviations_are_shown_expanded(wide: Browser, language):
    wide.open(address("matches", language, idea=IDEAS["slips"][language]))
    assert {
        "sv": "ERUF: Europeiska regionala utvecklingsfonden", "en": "ERDF: European Regional Development Fund",
    }[language] in wide.text(".chips")


@pytest.mark.parametrize("language", LANGUAGES)
def test_another_language_is_answered_with_a_notice(wide: Browser, site, language):
    path = address("matches", language, idea=NEIGHBOUR)
    wide.open(path)
    assert wide.traffic().statuses[site.origin + path] == 200
    assert NOTICE[language] in wide.text(".notice-strong")
    assert "ruotsiksi tai englanniksi" in wide.text(".notice-strong [lang=fi]")
    assert wide.value("#idea") == NEIGHBOUR
    assert not wide.all(".problems")


@pytest.mark.parametrize("language", LANGUAGES)
def test_several_places_are_said_to_be_judged_as_one(wide: Browser, language):
    wide.open(address("matches", language, idea=IDEAS["wetland"][language], place="Kalix och Haparanda"))
    county = {"sv": "Norrbottens län", "en": "Norrbotten County"}[language]
    assert county in wide.text(".notice") and county in wide.text(".chips")
    wide.one("details.understood summary").click()
    assert wide.value("#place") == "Kalix och Haparanda"


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_of_the_field_lead_to_the_glossary(wide: Browser, site, language):
    wide.open(f"{address('programmes', language)}/central_baltic_2021_2027")
    links = wide.all("main a.term")
    assert 0 < len(links) <= 8
    targets = [link.get_attribute("href") for link in links]
    assert len(set(targets)) == len(targets)
    word = links[0].text.lower()
    wide.click(links[0])
    assert wide.script("return location.pathname") == address("glossary", language)
    assert wide.script("return document.querySelector(':target') !== null") and word[:5] in wide.script(
        "return document.querySelector('main').textContent.toLowerCase()")
