"""Words that no form was made for, in every field that anybody can type in: a proper page, its status right, nothing wider than the screen."""

import re
from urllib.parse import quote

import pytest

from browser import Browser
from site_map import FOLDER, IDEAS, LANGUAGES, PARAMETER, PREFIX, address
from test_pages import assert_no_sideways

TYPED = {
    "long word": "våtmark" * 70,
    "right to left": "‮ هذا نص من اليمين إلى اليسار ‏ עברית ‫ våtmark wetland",
    "combining": "v" + "\u0310\u0347\u0333\u0308" * 40 + "a\u030a" * 60 + " våtmark wetland",
    "emoji": "👩🏽‍🔬🏳️‍🌈" * 40 + " våtmark wetland",
    "script": "</textarea></title><script>document.title='caught'</script>\"><img src=x onerror=\"document.title='caught'\"> våtmark wetland",
    "unbroken marks": "_/-=&%$§" * 60,
}

# Each page with the fields that its address can fill in.
FIELDS = {
    "matches": ["idea", "place", "partners", "budget", "start", "end", "months", "partner_count", "date", "applicant", "asked", "answer"],
    "calls": ["search", "theme", "audience", "status", "call programme", "day", "sort", "view", "page"],
    "calendar": ["search", "theme", "month"],
    "similar": ["idea", "country", "kind"],
    "projects": ["organisation"],
    "calculator": ["way", "budget", "staff", "start", "months", "aids"],
    "briefing": ["idea", "place", "budget", "match"],
    "ask": ["idea", "match", "place"],
    "follow": ["search", "audience", "theme", "call", "programme"],
    "feedback": ["match"],
    "changes": ["before"],
}
NAMES = PARAMETER | {"call programme": {"sv": "program", "en": "programme"}, "answer": {"sv": "svar", "en": "answer"}}
# Of pages that show a thing: where the address names none, there is no page.
ABSENT = {"briefing": {"match"}, "follow": {"call", "programme"}, "feedback": {"match"}}


def filled(folder, field, language, typed):
    """The address of a page with one field filled in, and beside it what it needs to answer."""
    pairs = {NAMES[field][language]: typed}
    if folder in ("matches", "briefing", "ask") and field != "idea":
        pairs[NAMES["idea"][language]] = IDEAS["wetland"][language]
    return PREFIX[language] + FOLDER[folder][language] + "?" + "&".join(f"{name}={quote(value, safe='')}" for name, value in pairs.items())


def look_through(browser, what):
    assert "caught" not in browser.driver.title, what
    assert not browser.all("main img") and browser.all("h1") and browser.all("footer"), what
    browser.unfold()
    assert_no_sideways(browser, what)
    # An address that is not found is told by the browser too; what the policy stops would be told as well.
    assert [line for line in browser.console() if "Failed to load resource" not in line] == [], what


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("folder", FIELDS)
@pytest.mark.parametrize("kind", TYPED)
def test_every_field_of_an_address(browser: Browser, site, folder, kind, language):
    browser.look(width=320)
    for field in FIELDS[folder]:
        path = filled(folder, field, language, TYPED[kind])
        browser.open(path)
        statuses = [status for known, status in browser.traffic().statuses.items() if ".css" not in known and "/assets/" not in known]
        assert statuses and set(statuses) <= {200, 404, 422}, (field, statuses)
        if 404 in statuses:
            assert field in ABSENT.get(folder, ()) or folder == "briefing", (folder, field)
        look_through(browser, (folder, field, kind))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", TYPED)
def test_forms_that_are_sent(browser: Browser, site, kind, language):
    """The question to the coordinator, with its receipt and private page, the watch, and the feedback on a match."""
    browser.look(width=320)
    typed = TYPED[kind]
    browser.open(address("ask", language, idea=typed))
    for field in ["about", "name", "email"]:
        browser.script("arguments[0].value = arguments[1]", browser.one(f"form.ask [name='{PARAMETER[field][language]}']"), typed)
    browser.click(browser.one("form.ask button"))
    assert 422 in browser.traffic().statuses.values()
    assert browser.value(f"form.ask [name='{PARAMETER['name'][language]}']") == typed
    look_through(browser, ("ask", kind))
    browser.script("arguments[0].value = 'asa@example.se'", browser.one(f"form.ask [name='{PARAMETER['email'][language]}']"))
    browser.click(browser.one("form.ask button"))
    look_through(browser, ("after asking", kind))
    private = re.search(r'href="((?:/en/inquiry|/arende)/[^"]+)"', browser.driver.page_source)
    if private:
        browser.open(private[1])
        look_through(browser, ("inquiry", kind))

    browser.open(address("follow", language, programme="horizon_europe"))
    field = browser.one(f"[name='{PARAMETER['email'][language]}']")
    browser.script("arguments[0].value = arguments[1]; arguments[0].form.noValidate = true", field, typed)
    browser.click(browser.one("main form button"))
    assert 422 in browser.traffic().statuses.values()
    look_through(browser, ("follow", kind))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", TYPED)
def test_names_that_nothing_has(browser: Browser, site, kind, language):
    browser.look(width=320)
    for folder in ["calls", "programmes", "networks", "projects"]:
        path = address(folder, language) + "/" + quote(TYPED[kind], safe="")
        browser.open(path)
        assert browser.traffic().statuses[site.origin + path] == 404
        look_through(browser, (folder, kind))


@pytest.mark.parametrize("language", LANGUAGES)
def test_two_hundred_filters_at_once(browser: Browser, site, language):
    name = PARAMETER["theme"][language]
    path = address("calls", language) + "?" + "&".join([f"{name}=youth"] + [f"{name}=t{number}" for number in range(199)])
    browser.look(width=320)
    browser.open(path)
    assert browser.traffic().statuses[site.origin + path] == 200
    notice = browser.text(".results .notice")
    assert f"{name}=t0" in notice and "194" in notice and "youth" not in notice
    assert len(browser.all(".active-filters .chip")) == 1
    look_through(browser, "200 filters")
    assert browser.violations() == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("folder", ["calls", "calendar"])
def test_unknown_filters_are_told_and_have_no_effect(browser: Browser, site, folder, language):
    browser.look(width=320)
    browser.open(address(folder, language))
    found = browser.text("#traffar")
    assert not browser.all(".results .notice")
    programme = NAMES["call programme"][language]
    browser.open(address(folder, language, audience="nobody") + f"&colour=blue&{programme}=no_such&utm_source=letter")
    notice = browser.text(".results .notice")
    for told in [f"{PARAMETER['audience'][language]}=nobody", "colour=blue", f"{programme}=no_such"]:
        assert told in notice
    assert "utm_source" not in notice
    assert browser.text("#traffar") == found and not browser.all(".active-filters")
    look_through(browser, "unknown filters")
    assert browser.violations() == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page", ["999", "100000"])
def test_a_page_beyond_the_end_leads_back(browser: Browser, site, page, language):
    browser.look(width=320)
    path = address("calls", language, status="all", page=page)
    browser.open(path)
    assert browser.traffic().statuses[site.origin + path] == 404
    assert page in browser.text(".results .empty") and browser.text("#traffar")[0] != "0"
    look_through(browser, "beyond the end")
    assert browser.violations() == []
    browser.click(browser.all(".results .empty a")[-1])
    assert browser.all(".card") and not browser.all(".results .empty")
    # Where nothing is found at all there is no page to lead back to.
    browser.open(address("calls", language, search="qwertyuiop", page=page))
    assert browser.all(".results .empty a")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("before", ["0", "1", "-5", "999999999999999999999", "9223372036854775807"])
def test_changes_before_any_or_after_all(site, before, language):
    answer = site.fetch(address("changes", language, before=before))
    assert answer.status == 200 and f'<html lang="{language}"' in answer.text
