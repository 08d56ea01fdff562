"""What the site's scripts add: filters without a new page, a link to share, keys in a list. The pages do all they are for without them."""

from urllib.parse import parse_qs, urlsplit

import pytest
from selenium.common.exceptions import StaleElementReferenceException
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import Select

from browser import Browser
from site_map import IDEAS, LANGUAGES, PARAMETER, address
from test_pages import assert_no_sideways

CLIPBOARD = """
    window.copied = [];
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: {
      writeText: text => arguments[0] ? Promise.reject(new Error('refused')) : (window.copied.push(text), Promise.resolve())}});
"""


def wait(browser, condition):
    # The list may be exchanged while it is read.
    return browser.until(condition, ignoring=[StaleElementReferenceException])


def mark(browser):
    """Leaves a mark that a new page would not have."""
    browser.script("window.marked = true")


def is_marked(browser):
    return browser.script("return window.marked === true")


def asked(browser, name, language):
    return parse_qs(urlsplit(browser.driver.current_url).query).get(PARAMETER[name][language])


def focus(browser):
    return browser.script("return document.activeElement.id || document.activeElement.className || document.activeElement.tagName")


def choose(browser, selector, value):
    Select(browser.one(selector)).select_by_value(value)


def told(browser):
    return browser.script("return document.querySelector('form.filters + [role=status]').textContent")


def press(browser, *keys):
    for key in keys:
        ActionChains(browser.driver).send_keys(key).perform()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("folder", ["calls", "calendar"])
def test_a_filter_exchanges_the_list_and_not_the_page(wide: Browser, site, folder, language):
    wide.open(address(folder, language))
    mark(wide)
    before = wide.text("#traffar")
    wide.one("#passar").send_keys(Keys.NULL)
    choose(wide, "#passar", "municipality")
    wait(wide, lambda: asked(wide, "audience", language) == ["municipality"])
    assert is_marked(wide) and focus(wide) == "passar"
    assert wide.text("#traffar") == told(wide) != before
    # What is shown is what the address would show by itself.
    parts = "return ['.results', 'form.filters'].map(s => document.querySelector(s).innerText.replace(/\\s+/g, ' ')).concat(" \
        "[...document.querySelectorAll('head link:not([rel=stylesheet])')].map(l => l.href).sort(), document.querySelector('a.twin').href)"
    exchanged = wide.script(parts)
    values = wide.script("return [...new FormData(document.querySelector('form.filters'))].sort().join('&')")
    assert wide.console() == []
    traffic = wide.traffic()
    assert {urlsplit(address).netloc for address in traffic.addresses} == {site.host} and wide.cookies() == []
    wide.open(wide.path)
    assert not is_marked(wide)
    assert wide.script(parts) == exchanged
    assert wide.script("return [...new FormData(document.querySelector('form.filters'))].sort().join('&')") == values
    assert wide.script("return localStorage.length + sessionStorage.length") == 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_back_and_forward(wide: Browser, language):
    wide.open(address("calls", language))
    wide.forget_history()
    mark(wide)
    first = wide.text("#traffar")
    choose(wide, "#status", "all")
    wait(wide, lambda: asked(wide, "status", language) == ["all"])
    second = wide.text("#traffar")
    choose(wide, "#passar", "company")
    wait(wide, lambda: asked(wide, "audience", language) == ["company"])
    third = wide.text("#traffar")
    assert len({first, second, third}) == 3
    wide.driver.back()
    wait(wide, lambda: wide.text("#traffar") == second)
    assert (wide.value("#status"), wide.value("#passar")) == ("all", "")
    wide.driver.back()
    wait(wide, lambda: wide.text("#traffar") == first)
    assert wide.value("#status") == "ahead" and not wide.all(".active-filters")
    wide.driver.forward()
    wait(wide, lambda: wide.text("#traffar") == second)
    assert asked(wide, "status", language) == ["all"] and is_marked(wide)
    # A link within the page is no reason to fetch anything.
    wide.traffic()
    wide.script("location.hash = 'innehall'")
    wide.driver.back()
    assert wide.traffic().addresses == [] and wide.text("#traffar") == second


@pytest.mark.parametrize("language", LANGUAGES)
def test_filters_are_taken_away_by_keyboard(wide: Browser, language):
    wide.open(address("calls", language, status="all", audience="company"))
    mark(wide)
    wide.script("arguments[0].focus()", wide.all(".active-filters a")[0])
    press(wide, Keys.ENTER)
    wait(wide, lambda: asked(wide, "status", language) is None)
    assert wide.script("return document.activeElement === document.querySelector('.active-filters a')")
    press(wide, Keys.ENTER)
    wait(wide, lambda: asked(wide, "audience", language) is None)
    assert focus(wide) == "traffar" and is_marked(wide)
    wide.script("arguments[0].focus()", wide.all(".views a")[1])
    press(wide, Keys.ENTER)
    wait(wide, lambda: asked(wide, "view", language) == ["table"])
    assert wide.script("return document.activeElement.getAttribute('aria-current')") == "true"
    # The choice of view goes with the next filter.
    choose(wide, "#status", "all")
    wait(wide, lambda: asked(wide, "status", language) == ["all"])
    assert asked(wide, "view", language) == ["table"] and wide.all(".results table") and is_marked(wide)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_search_is_sent_by_enter_and_by_the_button(wide: Browser, language):
    wide.open(address("calls", language))
    mark(wide)
    field = wide.one("#sok")
    field.send_keys("energi" if language == "sv" else "energy")
    press(wide, Keys.ENTER)
    wait(wide, lambda: asked(wide, "search", language))
    assert focus(wide) == "sok" and is_marked(wide) and not wide.all("[role=option]")
    field.clear()
    field.send_keys("qwertyuiop")
    wide.one("form.filters button").click()
    wait(wide, lambda: asked(wide, "search", language) == ["qwertyuiop"])
    assert wide.all(".results .empty") and is_marked(wide) and wide.violations() == []


def test_on_a_narrow_screen_the_button_leads_to_the_list(browser: Browser):
    browser.look(width=320)
    browser.open(address("calls", "sv"))
    choose(browser, "#status", "all")
    wait(browser, lambda: asked(browser, "status", "sv") == ["all"])
    top = "return document.querySelector('.results').getBoundingClientRect().top / innerHeight"
    browser.script("document.querySelector('form.filters button').scrollIntoView({block: 'end'})")
    # A choice leaves the page where it is; the button asks to see what it finds.
    assert browser.script(top) > 0.9
    browser.one("form.filters button").click()
    wait(browser, lambda: abs(browser.script(top)) < 0.1)
    assert_no_sideways(browser, "exchanged")
    assert browser.violations() == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_slow_network_is_told_and_the_last_choice_wins(wide: Browser, language):
    wide.open(address("calls", language))
    mark(wide)
    wide.throttle(latency=1500)
    try:
        choose(wide, "#status", "all")
        choose(wide, "#passar", "company")
        choose(wide, "#status", "open")
        wait(wide, lambda: wide.all(".results[aria-busy=true]"))
        assert told(wide) == {"sv": "Hämtar …", "en": "Fetching …"}[language]
        for scheme in ("light", "dark"):
            wide.look(scheme=scheme)
            if wide.all(".results[aria-busy=true]"):
                assert wide.violations() == []
        wait(wide, lambda: asked(wide, "status", language) == ["open"])
    finally:
        wide.throttle()
        wide.look()
    assert asked(wide, "audience", language) == ["company"] and is_marked(wide)
    assert not wide.all(".results[aria-busy]")
    assert (wide.value("#status"), wide.value("#passar")) == ("open", "company")
    found = wide.text("#traffar")
    # One step back is the page as it was opened: the choices between never had an address.
    wide.driver.back()
    wait(wide, lambda: wide.text("#traffar") != found)
    assert wide.path == address("calls", language)


def test_what_is_typed_while_the_list_is_fetched_stays(wide: Browser):
    wide.open(address("calls", "sv"))
    wide.throttle(latency=800)
    try:
        choose(wide, "#status", "all")
        wide.one("#sok").send_keys("hav")
        wait(wide, lambda: asked(wide, "status", "sv") == ["all"])
    finally:
        wide.throttle()
    assert wide.value("#sok") == "hav" and focus(wide) == "sok"


@pytest.mark.parametrize("failing", ["() => Promise.reject(new TypeError('no network'))",
                                     "() => Promise.resolve(new Response('odd', {status: 500}))",
                                     "() => Promise.resolve(new Response('<p>Another page</p>'))",
                                     "() => Promise.reject(new DOMException('aborted', 'AbortError'))"])
def test_a_fetch_that_fails_goes_there_in_the_ordinary_way(wide: Browser, failing):
    wide.open(address("calls", "sv"))
    mark(wide)
    wide.script(f"window.fetch = {failing}")
    page = wide.one("html")
    choose(wide, "#status", "all")
    wide.wait_until_gone(page)
    assert asked(wide, "status", "sv") == ["all"] and not is_marked(wide)
    assert wide.value("#status") == "all"


def test_whoever_goes_to_another_page_is_not_called_back(wide: Browser):
    wide.open(address("calls", "sv"))
    wide.throttle(latency=600)
    try:
        choose(wide, "#status", "all")
        wide.click(wide.one(".card h3 a"))
    finally:
        wide.throttle()
    call = wide.path
    assert call.startswith(address("calls", "sv") + "/")
    wide.script("return new Promise(done => setTimeout(done, 1500))")
    assert wide.path == call


def test_without_scripts_filters_send_the_form_and_nothing_else_is_seen(plain_browser: Browser):
    for path in [address("calls", "sv"), address("matches", "en", idea=IDEAS["research"]["en"])]:
        plain_browser.open(path)
        assert len(plain_browser.all(".handy")) == 1 and not plain_browser.all(".handy *, dialog")
    plain_browser.open(address("calls", "sv"))
    Select(plain_browser.one("#status")).select_by_value("all")
    plain_browser.click(plain_browser.one("form.filters button"))
    assert asked(plain_browser, "status", "sv") == ["all"] and plain_browser.all(".active-filters")


def places(language):
    return {"calls": address("calls", language, view="table", status="all"), "calendar": address("calendar", language, audience="company"),
            "matches": address("matches", language, idea=IDEAS["research"][language])}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page", ["calls", "calendar", "matches"])
def test_the_link_is_copied_as_the_site_writes_it(wide: Browser, site, page, language):
    wide.open(places(language)[page])
    wide.script(CLIPBOARD, False)
    button = wide.one(".handy button")
    assert button.is_displayed()
    button.click()
    wait(wide, lambda: wide.text(".handy [role=status]"))
    assert wide.text(".handy [role=status]") == {"sv": "Länken är kopierad.", "en": "The link has been copied."}[language]
    copied = wide.script("return window.copied")
    assert len(copied) == 1
    shared = urlsplit(copied[0])
    assert site.fetch(copied[0].removeprefix(site.origin)).status == 200 and shared.netloc == site.host
    assert parse_qs(shared.query).items() >= parse_qs(urlsplit(places(language)[page]).query).items()
    for width, scheme in [(320, "light"), (1280, "dark")]:
        wide.look(width=width, scheme=scheme)
        assert wide.violations() == []
        if width == 320:
            assert_no_sideways(wide, "copied")


def test_the_copied_link_says_nothing_that_goes_without_saying(wide: Browser, site):
    wide.open("/utlysningar?sok=&status=ahead&program=&passar=company&tema=&stanger=&sortering=deadline&utm_source=letter")
    wide.script(CLIPBOARD, False)
    wide.one(".handy button").click()
    wait(wide, lambda: wide.script("return window.copied.length"))
    choose(wide, "#status", "all")
    wait(wide, lambda: asked(wide, "status", "sv") == ["all"])
    wide.one(".handy button").click()
    wait(wide, lambda: wide.script("return window.copied.length == 2"))
    assert wide.script("return window.copied") == [
        site.origin + "/utlysningar?passar=company", site.origin + "/utlysningar?status=all&passar=company"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_browser_that_refuses_to_copy_is_told_of(wide: Browser, language):
    wide.open(address("calls", language))
    wide.script(CLIPBOARD, True)
    wide.one(".handy button").click()
    wait(wide, lambda: wide.text(".handy [role=status]"))
    assert {"sv": "Kopiera adressen", "en": "Copy the address"}[language] in wide.text(".handy [role=status]")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page", ["calls", "calendar", "matches"])
def test_keys_move_in_the_list_alone(wide: Browser, page, language):
    wide.open(address("calendar", language, month="2027-03", status="all") if page == "calendar" else places(language)[page])
    rows = {"calls": ".results tbody tr", "calendar": ".month li", "matches": ".match"}[page]
    # What is folded away is passed over.
    seen = f"[...document.querySelectorAll('{rows}')].filter(row => row.checkVisibility())"
    row = f"return {seen}.findIndex(row => row.contains(document.activeElement))"
    # Where nothing or a field has the focus, a key is only a letter.
    press(wide, "j", "?", "/")
    assert focus(wide) == "BODY" and not wide.script("return document.querySelector('dialog').open")
    field = wide.one("#idea" if page == "matches" else "#sok")
    text = field.get_property("value")
    field.send_keys("j?/k")
    assert field.get_property("value") == text + "j?/k" and not wide.script("return document.querySelector('dialog').open")
    wide.script(f"{seen}[0].querySelector('a').focus()")
    assert wide.script(row) == 0
    press(wide, "j", "j")
    assert wide.script(row) == 2
    press(wide, "k")
    assert wide.script(row) == 1
    press(wide, "k", "k")
    assert wide.script(row) == 0
    for modifier in (Keys.CONTROL, Keys.ALT, Keys.META):
        ActionChains(wide.driver).key_down(modifier).send_keys("j").key_up(modifier).perform()
        assert wide.script(row) == 0
    press(wide, "/")
    assert focus(wide) == field.get_attribute("id")
    assert field.get_property("value") == text + "j?/k"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_keys_are_shown_in_a_dialog(wide: Browser, language):
    wide.open(address("calls", language))
    wide.script("document.querySelector('.card a').focus()")
    link = wide.script("return document.activeElement.href")
    press(wide, "?")
    assert wide.script("return document.querySelector('dialog').matches(':modal')")
    assert wide.text("dialog h2") == {"sv": "Kortkommandon", "en": "Keyboard shortcuts"}[language]
    for width, scheme in [(320, "light"), (1280, "light"), (1280, "dark")]:
        wide.look(width=width, scheme=scheme)
        assert wide.violations() == []
        assert wide.script("return document.querySelector('dialog').getBoundingClientRect().right <= innerWidth")
    wide.look()
    # The focus stays in it, and the keys of the list sleep.
    for _ in range(4):
        assert wide.script("return document.activeElement === document.body || !!document.activeElement.closest('dialog')")
        press(wide, Keys.TAB)
    press(wide, Keys.ESCAPE)
    assert not wide.script("return document.querySelector('dialog').open")
    assert wide.script("return document.activeElement.href") == link
    button = wide.all(".handy button")[1]
    button.click()
    wide.one("dialog button").click()
    assert not wide.script("return document.querySelector('dialog').open")
    assert wide.script("return document.activeElement === arguments[0]", button)


def test_scripts_weigh_less_than_15_kB(wide: Browser, site):
    for path, count in [(address("calls", "sv"), 3), (address("calendar", "sv"), 3),
                        (address("matches", "sv", idea=IDEAS["research"]["sv"]), 1), (address("start", "sv"), 0)]:
        wide.open(path)
        scripts = wide.traffic().scripts
        assert len(scripts) == count
        assert sum(len(site.fetch(address.removeprefix(site.origin)).body) for address in scripts) < 15_000
