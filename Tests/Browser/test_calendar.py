"""The calendar: a table for those who see much at once, the same days below each other for the rest."""

import datetime
import re

import pytest

from selenium.webdriver.support.ui import Select

from site_map import LANGUAGES, address
from test_pages import assert_no_sideways, check_accessibility


def months(site, language):
    """A month with dates, and the address of one without."""
    page = site.fetch(address("calls", language)).text
    month = re.search(r'datetime="(\d{4}-\d\d)', page)[1]
    return month, "2099-02"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_month_is_a_table(wide, site, language):
    month, _ = months(site, language)
    wide.open(address("calendar", language, month=month))
    table = wide.one("table.month")
    assert table.find_element("css selector", "caption").text
    heads = wide.script("return [...document.querySelectorAll('table.month thead th')].map(h => [h.scope, h.innerText.trim()])")
    assert len(heads) == 8 and all(scope == "col" and text for scope, text in heads)
    days = wide.script(
        "return [...document.querySelectorAll('table.month td time')].map(t => [t.dateTime, t.closest('tr').children[0].innerText])")
    assert days[0][0] == month + "-01"
    for day, week in days:
        assert int(re.search(r"\d+", week)[0]) == datetime.date.fromisoformat(day).isocalendar().week
    assert wide.script("return document.querySelectorAll('table.month td li a').length") > 0
    assert wide.script("return document.querySelector('table.month').getBoundingClientRect().right <= innerWidth")


@pytest.mark.parametrize("language", LANGUAGES)
def test_on_a_narrow_screen_days_stand_below_each_other_and_nothing_is_told_twice(browser, site, language):
    month, _ = months(site, language)
    browser.open(address("calendar", language, month=month))
    browser.look(width=320, scheme="light")
    assert_no_sideways(browser, "calendar")
    seen = browser.script(
        "return [...document.querySelectorAll('table.month td')].filter(c => c.offsetHeight).map(c => [c.querySelector('a') != null,"
        " c.classList.contains('today'), c.querySelector('.day').innerText])")
    assert seen and all(has or today for has, today, _ in seen)
    # There the day has its name and month, which the table's heads tell on a wide one.
    assert all(re.search(r"\w+ \d+ \w+", text) for _, _, text in seen), seen
    texts = browser.script("return [...document.querySelectorAll('table.month li')].map(l => l.closest('td').innerText.split('\\n')[0] + l.innerText)")
    assert len(texts) == len(set(texts))


@pytest.mark.parametrize("language", LANGUAGES)
def test_today_is_marked_in_words(wide, language):
    wide.open(address("calendar", language))
    today = wide.one("table.month td.today")
    assert today.get_attribute("aria-current") == "date"
    assert {"sv": "I dag", "en": "Today"}[language] in today.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_month_without_dates_says_what_is_next(wide, site, language):
    wide.open(address("calendar", language, month="2019-01", status="all"))
    assert wide.one(".empty").text
    link = wide.one(".empty a")
    wide.click(link)
    assert wide.all("table.month td li a")
    wide.open(address("calendar", language, month=months(site, language)[1]))
    assert wide.one(".empty").text and not wide.all("table.month li")


@pytest.mark.parametrize("language", LANGUAGES)
def test_months_lead_to_each_other_and_keep_the_filter(wide, site, language):
    month, _ = months(site, language)
    wide.open(address("calendar", language, month=month, theme="youth"))
    first = wide.text("h1")
    wide.click(wide.all(".months a")[-1])
    assert wide.text("h1") != first and "youth" in wide.path
    wide.click(wide.all(".months a")[0])
    assert wide.text("h1") == first


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_day_with_more_than_it_shows_leads_to_them_all(wide, site, language):
    page = site.fetch(address("calendar", language, month="2027-03")).text
    more = re.search(r'<a href="([^"]*(?:dag|day)=2027-03-\d\d)">(?:och|and) (\d+)', page)
    assert more, "no day of that month has more than are shown"
    day = page[:more.start()].rpartition("<td")[2]
    listed = site.fetch(more[1].replace("&amp;", "&")).text
    total = int(re.search(r'id="traffar">(\d+)', listed)[1])
    assert total == day.count("<li>") - 1 + int(more[2])


@pytest.mark.parametrize("language", LANGUAGES)
def test_wrong_months_are_this_month(site, language):
    now = site.fetch(address("calendar", language)).text
    for month in ["2026-13", "x", "", "2026-1", "99999999-01"]:
        answer = site.fetch(address("calendar", language, month=month))
        assert answer.status == 200 and re.search("<h1>.*</h1>", answer.text)[0] == re.search("<h1>.*</h1>", now)[0]


def test_full_months_are_light(site):
    for month in ["2026-12", "2027-01", "2027-02", "2027-03", "2027-04", "2027-09"]:
        assert len(site.fetch(address("calendar", "sv", month=month, status="all")).body) < 60_000


def test_the_keyboard_reaches_every_date(wide, site):
    month, _ = months(site, "sv")
    wide.open(address("calendar", "sv", month=month))
    count = wide.script("return document.querySelectorAll('table.month a').length")
    reached = wide.script(
        "return [...document.querySelectorAll('a[href],button,input,select,[tabindex]')].filter(e => e.tabIndex >= 0 && e.closest('table.month')).length")
    assert count == reached > 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_form_keeps_the_month(wide, site, language):
    month, _ = months(site, language)
    wide.open(address("calendar", language, month=month))
    title = wide.text("h1")
    Select(wide.one("#status")).select_by_value("all")
    wide.until(lambda: "status=all" in wide.path)
    assert wide.text("h1") == title and month in wide.path
    check_accessibility(wide, ("calendar: after the form", language))
