"""Every page in both languages: built right, accessible, light and alone on the wire."""

from urllib.parse import urlsplit

import pytest

import statement
from browser import Browser
from site_map import LANGUAGES, PAGES, address

LIMIT = 60_000


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", PAGES)
def test_page(browser: Browser, site, name, language):
    find, status = PAGES[name]
    path = find(site, language)
    browser.look(width=1280, scheme="light")
    browser.open(path)
    complaints = [line for line in browser.console() if status == 200 or f"status of {status}" not in line]
    traffic = browser.traffic()
    assert traffic.statuses[site.origin + path] == status
    assert complaints == []
    # Suggestions, filters, and what stands beside a list; beside matches the last alone, where there is an answer.
    scripts = 3 if name.startswith(("calls", "calendar")) else len(browser.all(".handy"))
    assert name.startswith("matches") or scripts in (0, 3)
    framed = 0
    if name.startswith("embedding"):
        # One that fits the frame of the preview to what is in it, and its counterpart in the frame.
        scripts, framed = 1, 1
    check_wire(browser, traffic, site, scripts + framed)
    check_frame(browser, site, language, scripts)
    check_accessibility(browser, (name, language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_ask_page_with_errors(browser: Browser, site, language):
    """Its errors come only when the form is sent."""
    browser.look(width=1280, scheme="light")
    browser.open(address("ask", language))
    browser.traffic()
    browser.click(browser.one("form.ask button"))
    traffic = browser.traffic()
    assert 422 in traffic.statuses.values()
    assert len(browser.all(".problems li a")) == 3
    for link in browser.all(".problems li a"):
        assert browser.all("#" + link.get_attribute("href").split("#")[1])
    check_wire(browser, traffic, site)
    check_frame(browser, site, language)
    check_accessibility(browser, ("ask: errors", language))


def check_wire(browser, traffic, site, scripts=0):
    assert {urlsplit(address).netloc for address in traffic.addresses} == {site.host}
    assert len(traffic.scripts) == scripts
    assert all(address.startswith(site.origin + "/assets/") for address in traffic.scripts)
    assert traffic.failures == []
    assert any(address.endswith(".css") for address in traffic.addresses)
    assert browser.cookies() == []
    assert traffic.weight > 1_000
    assert traffic.weight <= LIMIT, f"{traffic.weight} bytes over the wire"


def check_frame(browser, site, language, scripts=0):
    page = browser.script(
        "const scripts = [...document.scripts].filter(s => s.type !== 'application/ld+json');"
        "return {lang: document.documentElement.lang, title: document.title, headings: document.querySelectorAll('h1').length,"
        " scripts: scripts.length, inline: scripts.filter(s => !s.src || s.text).length, stored: localStorage.length + sessionStorage.length,"
        # But for the height that our script gives to a frame.
        " handlers: [...document.querySelectorAll('*')].filter(e => [...e.attributes].some(a => /^on|^style$/.test(a.name)"
        " && !(e.matches('iframe.preview') && a.name === 'style' && /^height: [0-9]+px;$/.test(a.value)))).length,"
        " twins: [...document.querySelectorAll('link[rel=alternate][hreflang]')].map(l => [l.hreflang, l.href]),"
        " twin: document.querySelector('a.twin').href, ids: [...document.querySelectorAll('[id]')].map(e => e.id)}")
    assert page["lang"] == language
    assert page["title"].strip()
    assert page["headings"] == 1
    assert (page["scripts"], page["inline"], page["stored"], page["handlers"]) == (scripts, 0, 0, 0)
    assert len(page["ids"]) == len(set(page["ids"]))
    twins = dict(page["twins"])
    assert set(twins) == {*LANGUAGES, "x-default"} and twins["x-default"] == twins["sv"]
    other = twins["en" if language == "sv" else "sv"]
    assert other == page["twin"]
    twin = site.fetch(other.removeprefix(site.origin))
    # The twin of a page about a mistake is about the same mistake.
    assert twin.status in (200, browser.script("return performance.getEntriesByType('navigation')[0].responseStatus")), other
    assert f'<html lang="{"en" if language == "sv" else "sv"}"' in twin.text


def check_accessibility(browser, page):
    """Nothing sideways, folded and unfolded; unfolded, all rules at the narrowest and the widest and the contrasts in the dark too.

    `page` is what the statement counts it as. For the statement the width between is looked at as well, which takes half as long again.
    """
    browser.look(width=320)
    assert_no_sideways(browser, "folded")
    browser.unfold()
    assert_no_sideways(browser, "unfolded")
    found = []
    for width in (320, 768, 1280) if statement.is_wanted() else (320, 1280):
        for scheme in ("light", "dark"):
            browser.look(width=width, scheme=scheme)
            rules = None if scheme == "light" else ["color-contrast"]
            here = browser.violations(rules)
            statement.count(page, here, browser.checker())
            found += [f"{width} px, {scheme}: {violation}" for violation in here]
    assert not found, "\n".join(found)


def assert_no_sideways(browser, state):
    width = browser.script("return document.documentElement.scrollWidth")
    assert width <= 320, (state, width, browser.script(
        "return [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > 321 &&"
        " !e.closest('[tabindex]:not(main)')).slice(0, 5).map(e => e.outerHTML.slice(0, 200))"))
