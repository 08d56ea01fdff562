"""Webhooks in a real browser: a coordinator adds one, sees the secret once, sends a test that nobody answers, turns it off and removes it."""

import pytest

from browser import Browser
from site_map import LANGUAGES
from test_work import check, sign_in, user

EMAIL, PASSWORD = "webhookar@kommun.example.se", "tre gula cyklar i regn"
PATHS = {"sv": "/arbete/webhookar", "en": "/en/work/webhooks"}
NEW = {"sv": "/arbete/webhookar/ny", "en": "/en/work/webhooks/new"}
WORDS = {
    "sv": {"off": "Avstängd", "inside": "slutet nät"},
    "en": {"off": "Turned off", "inside": "private network"},
}


@pytest.fixture(scope="module", autouse=True)
def staff():
    added = user("add", EMAIL, "--name", "Vera Webb", "--roles", "coordinator", given=PASSWORD + "\n")
    assert added.returncode == 0, added.stderr


@pytest.fixture
def coordinator(wide: Browser):
    wide.driver.delete_all_cookies()
    wide.open("/arbete/logga-in")
    sign_in(wide, EMAIL, PASSWORD)
    return wide


def fill(browser, **texts):
    for name, text in texts.items():
        field = browser.one("#" + name)
        field.clear()
        field.send_keys(text)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_webhook_from_the_form_to_its_end(coordinator: Browser, language, scheme):
    browser, words = coordinator, WORDS[language]
    browser.look(scheme=scheme)
    browser.open(PATHS[language])
    check(browser, scheme)
    browser.open(NEW[language])
    check(browser, scheme)
    # A closed network is refused in words, and what was typed stays.
    fill(browser, adress="https://127.0.0.1:1/x", kommentar="Prov " + language + scheme)
    browser.click(browser.one("main form.ask button"))
    assert words["inside"] in browser.one("[role=alert]").text and browser.value("#adress") == "https://127.0.0.1:1/x"
    check(browser, scheme)
    fill(browser, adress="https://hooks.example.invalid/x")
    browser.click(browser.one("main form.ask button"))
    secret = browser.one("#hemlighet").text
    assert secret.startswith("whsec_") and len(secret) > 40
    check(browser, scheme)
    browser.click(browser.one("main a.button"))
    assert secret not in browser.driver.page_source and browser.path.startswith(PATHS[language] + "/")
    page = browser.path
    check(browser, scheme)
    # A test says how it went: nobody is there.
    browser.click(browser.one("main form[action$='/prov'] button, main form[action$='/test'] button"))
    assert browser.path.startswith(page + "/") and "webhook.test" in browser.one("main").text
    check(browser, scheme)
    # Turned off, another secret, and gone.
    browser.open(page)
    browser.click(browser.one("main form[action$='/lage'] button, main form[action$='/state'] button"))
    assert words["off"] in browser.one("main dl").text
    browser.click(browser.one("main form[action$='/hemlighet'] button, main form[action$='/secret'] button"))
    assert browser.one("#hemlighet").text not in ("", secret)
    browser.open(page)
    browser.one("main details summary").click()
    browser.click(browser.one("main details form button"))
    assert browser.path == PATHS[language] and page not in browser.driver.page_source
