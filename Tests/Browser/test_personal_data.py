"""The staff's page of personal data in a real browser: somebody is found, their data are handed out and erased; in both languages."""

import itertools
import re

import pytest

from browser import Browser
from selenium.webdriver.support.ui import Select
from test_cases import fill, send
from test_documents import check, check_refused
from test_work import sign_in, user

EMAIL, PASSWORD = "disa.skydd@kommun.example.se", "sju vita båtar på sjön"
numbers = itertools.count(1)


@pytest.fixture(scope="module", autouse=True)
def staff():
    added = user("add", EMAIL, "--name", "Disa Skydd", "--roles", "coordinator", given=PASSWORD + "\n")
    assert added.returncode == 0, added.stderr


@pytest.fixture
def somebody(wide: Browser):
    """Somebody who is a case's contact; the browser is signed in."""
    wide.driver.delete_all_cookies()
    wide.open("/arbete/arenden/nytt")
    sign_in(wide, EMAIL, PASSWORD)
    wide.open("/arbete/arenden/nytt")
    number = next(numbers)
    email = f"sigge.sjo{number}@example.se"
    fill(wide, titel=f"Sjön {number}", sammanfattning=f"Skriv till {email}.", namn=f"Sigge Sjö{number}", epost=email)
    send(wide)
    return wide, email, f"Sigge Sjö{number}"


@pytest.mark.parametrize("path, words", [
    ("/arbete/personuppgifter", ("Visa allt om", "Uppgifterna är raderade", "Inget är sparat")),
    ("/en/work/personal-data", ("Show everything about", "The data are erased", "Nothing is kept")),
])
def test_a_person_is_found_by_name_and_erased(somebody, path, words):
    browser, email, name = somebody
    browser.open(path)
    check(browser)
    browser.one("#person").send_keys(name.upper())
    browser.click(browser.one("main form button"))
    assert email in browser.text("main") and words[0] in browser.text("main")
    check(browser)
    browser.click(browser.one("main section form button"))
    assert name in browser.text("main") and email not in browser.path
    check(browser)
    # Refused, with what is missing, until it is confirmed.
    Select(browser.one("#grund")).select_by_value("objection")
    browser.click(browser.all("main form button")[-1])
    assert len(browser.all("[role=alert] li")) == 1 and name in browser.text("main")
    check_refused(browser)
    assert browser.one("#grund").get_attribute("value") == "objection"
    browser.one("#sakert").click()
    browser.click(browser.all("main form button")[-1])
    assert words[1] in browser.text("h1") and name not in browser.text("main")
    check(browser)
    browser.open(path)
    browser.one("#person").send_keys(email)
    browser.click(browser.one("main form button"))
    # The text that has the address in it is still there, and somebody must read it.
    assert name not in browser.text("main") and "Sjön" in browser.text("main")
    check(browser)


def test_an_empty_search_is_told_and_the_log_leads_there(somebody):
    browser, _, _ = somebody
    browser.open("/arbete/logg")
    done = browser.script("return [...document.querySelectorAll('main td:nth-child(4)')].map(cell => cell.textContent)")
    assert done and not [words for words in done if re.match(r"[a-z]+\.[a-z-]+", words)], "what was done is told in words"
    browser.click(browser.one("main a[href='/arbete/personuppgifter']"))
    browser.click(browser.one("main form button"))
    assert len(browser.all("[role=alert] li")) == 1
    browser.one("[role=alert] a").click()
    assert browser.driver.switch_to.active_element.get_attribute("id") == "person"
