"""Following calls: asked for without scripts, confirmed by the link in the letter, told, dismissed, undone, stopped."""

import os
import re
import shutil
import subprocess

import pytest

from browser import Browser
from site_map import LANGUAGES, PARAMETER, PREFIX, ROOT, address, letters, wait_for_letters
from test_journey import field, part

CALLS = ["horizon-cl5-2027-01-d1-07", "horizon-cl5-2027-01-d1-08"]
PAGE = r"(/(?:en/watch|bevakning)/[0-9a-f]{64})\s"
WORDS = {
    "sv": {"follow": "Följ programmets utlysningar", "sent": "Bekräfta via länken i brevet", "active": "Du får brev", "stopped": "Avslutat"},
    "en": {"follow": "Follow the programme’s calls", "sent": "Confirm by the link in the letter", "active": "You get letters",
           "stopped": "Stopped"},
}


def press(browser, action, language):
    """The button of the form that does one thing."""
    browser.click(browser.one(f"main form:has(input[name='{PARAMETER['action'][language]}'][value='{action}']) button"))


def feeds_of(browser, site):
    """The addresses on a private page for other programs, by form."""
    links = [link.get_attribute("href").removeprefix(site.origin) for link in browser.all("main section.follow a")]
    return {link.rsplit(".", 1)[1]: link for link in links}


def change_calls(tmp_path, day):
    """Another process brings the calls of a catalogue in which two deadlines have moved, as an import would."""
    catalogue = tmp_path / f"Catalogue-{day}"
    shutil.copytree(ROOT / "Catalogue", catalogue)
    file = catalogue / "calls/horizon_cl5_2027.yaml"
    blocks = file.read_text(encoding="utf-8").split("  - identifier: ")
    for place, block in enumerate(blocks):
        if block.split("\n", 1)[0].lower() in CALLS:
            blocks[place] = re.sub(r"date: \d{4}-\d\d-\d\d", f"date: {day}", block, count=1)
    file.write_text("  - identifier: ".join(blocks), encoding="utf-8")
    subprocess.run(
        [os.environ["UTBLICK_PROGRAM"], "watches", "--data", os.environ["UTBLICK_PLACE"], "--catalogue", catalogue,
         "--lexicon", ROOT / "Lexicon"], check=True, capture_output=True)


@pytest.mark.parametrize("language", LANGUAGES)
def test_following_without_scripts(plain_browser: Browser, site, tmp_path, language):
    reader = f"journey-{language}@example.se"
    browser = plain_browser
    browser.look(width=1280, scheme="light")
    browser.open(address("programmes", language) + "/horizon_europe")
    browser.click(browser.link(WORDS[language]["follow"]))
    assert part(browser) == address("follow", language)
    assert browser.all("main blockquote h3"), "no sample of a letter"
    field(browser, "email", language).send_keys(reader)
    browser.one("#hur-instant").click()
    browser.click(browser.one("form.ask button"))
    assert browser.text("h1") == WORDS[language]["sent"]
    assert "example.se" not in browser.driver.current_url

    text, message = wait_for_letters(reader, 1)[0]
    page = re.search(PAGE, text)[1]
    assert page.startswith(PREFIX[language] + "/") and message["Content-Language"] == language
    browser.open(page)
    press(browser, "activate", language)
    assert part(browser) == page and WORDS[language]["active"] in browser.text("main")
    assert browser.cookies() == []

    day = {"sv": "2027-06-01", "en": "2027-07-01"}[language]
    change_calls(tmp_path, day)
    text, message = wait_for_letters(reader, 2)[1]
    for call in CALLS:
        assert f"{site.origin}{address('calls', language)}/{call}" in text
    assert "→" in text and page in text
    assert f"{site.origin}{page}" in message.get_body(("html",)).get_content()

    # Dismissed, the next letter leaves it out; undone, it is told.
    assert site.fetch(page, [(PARAMETER["action"][language], "dismiss"), (PARAMETER["call"][language], CALLS[0]),
                             (PARAMETER["reason"][language], "place")]).status == 200
    change_calls(tmp_path, day.replace("-01", "-15"))
    text = wait_for_letters(reader, 3)[2][0]
    assert CALLS[1] in text and CALLS[0] not in text
    browser.open(page)
    feeds = feeds_of(browser, site)
    assert f"/{CALLS[1]}" in site.fetch(feeds["atom"]).text and f"/{CALLS[0]}" not in site.fetch(feeds["atom"]).text
    press(browser, "undo", language)
    assert all(f"/{call}" in site.fetch(feed).text for call in CALLS for feed in feeds.values())
    text = wait_for_letters(reader, 4)[3][0]
    assert CALLS[0] in text and CALLS[1] not in text

    browser.open(page)
    dismissed = browser.one("main .card details")
    dismissed.find_element("css selector", "summary").click()
    browser.click(dismissed.find_element("css selector", "button"))
    assert browser.all("main form input[value='undo']")

    # A program that follows the link of the letter stops nothing; the button does, and can be undone.
    stop = page + {"sv": "/sluta", "en": "/stop"}[language]
    assert site.fetch(stop).status == 200
    browser.open(stop)
    press(browser, "stop", language)
    assert part(browser) == page and WORDS[language]["stopped"] in browser.text("main")
    press(browser, "activate", language)
    assert WORDS[language]["active"] in browser.text("main")
    one_click = site.fetch(stop, b"List-Unsubscribe=One-Click")
    assert one_click.status == 200
    browser.open(page)
    assert WORDS[language]["stopped"] in browser.text("main")
    assert len(letters(reader)) == 4
    assert [site.fetch(feed).status for feed in feeds.values()] == [404] * 3 and not feeds_of(browser, site)


@pytest.mark.parametrize("language", LANGUAGES)
def test_form_with_a_fault_keeps_what_was_chosen(wide: Browser, language):
    wide.open(address("follow", language, search="energi", audience="municipality"))
    field(wide, "email", language).send_keys("anna@@example")
    wide.one("#hur-weekly").click()
    wide.click(wide.one("form.ask button"))
    assert wide.all(".problems li a[href='#email']")
    assert wide.value("#email") == "anna@@example" and wide.one("#hur-weekly").is_selected()
    assert [e.get_attribute("value") for e in wide.all(f"input[type=hidden][name='{PARAMETER['search'][language]}']")] == ["energi"]
    assert wide.violations() == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_search_of_more_words_than_are_searched_for_is_not_followed(site, language):
    reader = f"long-{language}@example.se"
    form = [(PARAMETER["email"][language], reader), (PARAMETER["frequency"][language], "daily"),
            (PARAMETER["search"][language], "å" * 201)]
    answer = site.fetch(address("follow", language), form)
    assert answer.status == 422 and 'href="#followed"' in answer.text and 'id="followed"' in answer.text
    assert {"sv": "Sökningen är för lång", "en": "The search is too long"}[language] in answer.text
    assert letters(reader) == []


def test_the_same_answer_whoever_asks_and_no_flood(site):
    form = [(PARAMETER["email"]["sv"], "flood@example.se"), (PARAMETER["frequency"]["sv"], "daily")]
    answers = [site.fetch(address("follow", "sv"), form + [(PARAMETER["search"]["sv"], f"sökning {number}")]) for number in range(6)]
    assert len({(answer.status, answer.address, answer.body) for answer in answers}) == 1
    wait_for_letters("flood@example.se", 3)
    trap = form + [(PARAMETER["trap"]["sv"], "http://spam.example")]
    assert site.fetch(address("follow", "sv"), [("epost", "trap@example.se")] + trap).address == answers[0].address
    wait_for_letters("flood@example.se", 3)
    assert len(letters("flood@example.se")) == 3 and letters("trap@example.se") == []


def test_private_pages_are_kept_by_nobody(site):
    page = site.watch("sv", "active")
    for path in [page, page + "/sluta"]:
        headers = site.fetch(path).headers
        assert headers["Cache-Control"] == "no-store"
        assert headers["Referrer-Policy"] == "same-origin"
    assert site.fetch(page, b"gor=nonsense").status == 400
    assert site.fetch("/bevakning/" + "a" * 64, b"gor=stop").status == 404
    assert "noindex" in site.fetch(page).text
    reading = re.search(r"/bevakning/([0-9a-f]{64})\.atom", site.fetch(page).text)[1]
    assert reading not in page
    for end, kind in {"atom": "application/atom+xml", "json": "application/feed+json", "ics": "text/calendar"}.items():
        answer = site.fetch(f"/bevakning/{reading}.{end}")
        assert answer.status == 200 and answer.headers["Content-Type"].startswith(kind)
        assert answer.headers["Cache-Control"].startswith("private,") and answer.headers["X-Robots-Tag"] == "noindex"
        assert answer.headers["Access-Control-Allow-Origin"] is None and page.rsplit("/", 1)[1] not in answer.text
        # Neither address does for the other.
        assert site.fetch(f"{page}.{end}").status == 404
    assert site.fetch(f"/bevakning/{reading}").status == 404
    assert site.fetch(f"/bevakning/{reading}", b"gor=stop").status == 404
    message = letters("active-sv@example.se")[0][1]
    assert message["List-Unsubscribe"] == f"<{site.origin}{page}/sluta>"
