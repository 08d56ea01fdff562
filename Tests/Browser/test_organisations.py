"""The register of organisations in a real browser: added, refused in words, found, changed by two, suggested to a partner request, taken out."""

import itertools
import random

import pytest

from browser import Browser
from test_cases import fill
from test_documents import check, check_refused
from test_work import sign_in, user

EMAIL, PASSWORD = "orvar.register@kommun.example.se", "åtta tysta lok i skogen"
numbers = itertools.count(random.randrange(10**6, 9 * 10**6))


@pytest.fixture(scope="module", autouse=True)
def staff():
    added = user("add", EMAIL, "--name", "Orvar Register", "--roles", "officer", given=PASSWORD + "\n")
    assert added.returncode == 0, added.stderr


@pytest.fixture
def register(wide: Browser):
    wide.driver.delete_all_cookies()
    wide.open("/arbete/organisationer")
    sign_in(wide, EMAIL, PASSWORD)
    wide.open("/arbete/organisationer")
    return wide


def save(browser):
    browser.click(browser.one("main form:has(#organisation) button"))


def test_an_organisation_is_refused_added_found_and_suggested(register: Browser):
    browser, pic = register, str(100_000_000 + next(numbers))
    check(browser)
    browser.click(browser.one("main a.button"))
    check(browser)
    fill(browser, organisation="Żory & <stad>", partnerland="pl", organisationsnummer="811228-9874", pic="12", momsnummer="PL8790014300"[:-3] + pic[-3:])
    save(browser)
    assert len(browser.all("[role=alert] li")) == 2 and browser.one("#organisation").get_attribute("value") == "Żory & <stad>"
    browser.one("[role=alert] a").click()
    assert browser.driver.switch_to.active_element.get_attribute("id") == "organisationsnummer"
    check_refused(browser)
    fill(browser, organisationsnummer="", pic=pic)
    save(browser)
    assert browser.text("h1") == "Żory & <stad>" and "förekommer inte" in browser.text("main")
    check(browser)
    address = browser.path
    browser.open("/arbete/organisationer?sok=" + pic)
    assert len(browser.all("main tbody tr")) == 1
    check(browser)
    # A request that names it gets its numbers.
    browser.open("/arbete/partner/nytt")
    assert "Żory & <stad>" in [option.get_attribute("value") for option in browser.all("datalist option")]
    check(browser)
    fill(browser, organisation="Żory & <stad>", galler="Vill vara med")
    save(browser)
    assert browser.one("#pic").get_attribute("value") == pic
    assert browser.one(f"main a[href='{address}']").text.startswith("Żory")
    check(browser)
    browser.open(address.replace("/arbete/organisationer", "/en/work/organisations"))
    assert "Where the organisation occurs" in browser.text("main") and len(browser.all("main tbody tr")) == 1
    check(browser)


def test_a_number_that_is_taken_leads_to_who_has_it_and_the_second_of_two_sees_both(register: Browser):
    browser, pic = register, str(100_000_000 + next(numbers))
    browser.open("/arbete/organisationer/nytt")
    fill(browser, organisation="Först", pic=pic)
    save(browser)
    first = browser.path
    browser.open("/arbete/organisationer/nytt")
    fill(browser, organisation="Sen", pic=pic)
    save(browser)
    assert "har redan Först" in browser.text("[role=alert]") and browser.all(f"main a[href='{first}']")
    check_refused(browser)
    browser.open(first)
    browser.driver.switch_to.new_window("tab")
    browser.open(first)
    fill(browser, organisation="Först ut")
    save(browser)
    browser.driver.close()
    browser.driver.switch_to.window(browser.driver.window_handles[0])
    fill(browser, organisation="Först fram")
    save(browser)
    assert "Först ut" in browser.text("[role=alert]") and browser.one("#organisation").get_attribute("value") == "Först fram"
    check_refused(browser)
    save(browser)
    assert browser.text("h1") == "Först fram"
    browser.one("main details summary").click()
    browser.click(browser.one("main details form button"))
    assert browser.path == "/arbete/organisationer"
