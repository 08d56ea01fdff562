"""What nobody should type: a message in the reader's language, everything typed still there, and a status of the client's fault."""

import json
import re

import pytest

from browser import Browser
from site_map import IDEAS, LANGUAGES, PARAMETER, PREFIX, FOLDER, address

IDEA_FAULTS = {
    "empty": ("", {"sv": "Skriv", "en": "Write"}),
    "emoji": ("🌱🚜💧 🐄🐄", {"sv": "inga ord", "en": "no words"}),
    "French": (
        "Nous voulons ouvrir un lieu de rencontre où les femmes nouvellement arrivées apprennent la langue.",
        {"sv": "svenska eller engelska", "en": "Swedish or English"}),
    "Spanish": (
        "Queremos abrir un lugar de encuentro donde las mujeres recién llegadas aprenden el idioma con los empleadores.",
        {"sv": "svenska eller engelska", "en": "Swedish or English"}),
}
PART_FAULTS = {
    "place": ("Atlantis", {"sv": "Vi känner inte till platsen", "en": "We do not know the place"}),
    "partners": ("Finland, Narnia", {"sv": "Vi känner inte till landet", "en": "We do not know the country"}),
    "budget": ("-3000000", {"sv": "större än noll", "en": "more than zero"}),
}


def sent(browser, element):
    """Clicks and gives the status of the page that comes."""
    browser.traffic()
    browser.click(element)
    statuses = browser.traffic().statuses
    return statuses[browser.driver.current_url]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", IDEA_FAULTS)
def test_idea_that_cannot_be_answered(wide: Browser, name, language):
    typed, message = IDEA_FAULTS[name]
    wide.open(address("start", language))
    # The driver cannot type signs outside the basic plane.
    wide.script("arguments[0].value = arguments[1]", wide.one("#idea"), typed)
    status = sent(wide, wide.one(".hero form button"))
    assert 400 <= status < 500
    assert message[language] in wide.text(".problems")
    assert message[language] in wide.text("#idea-error")
    assert wide.value("#idea") == typed
    assert wide.one("#idea").get_attribute("aria-invalid") == "true"
    assert not wide.all("article.match")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", PART_FAULTS)
def test_part_that_is_wrong(wide: Browser, name, language):
    typed, message = PART_FAULTS[name]
    wide.open(address("matches", language, idea=IDEAS["wetland"][language]))
    wide.one("details.understood summary").click()
    selector = f"main [name='{PARAMETER[name][language]}']"
    wide.one(selector).send_keys(typed)
    status = sent(wide, wide.one("form.idea-form button"))
    assert 400 <= status < 500
    assert message[language] in wide.text(".problems")
    assert wide.value("#idea") == IDEAS["wetland"][language]
    assert wide.value(selector) == typed
    assert wide.one(selector).is_displayed(), "the field to put right is folded away"
    assert wide.all("article.match"), "the rest of the question is not answered"


@pytest.mark.parametrize("language", LANGUAGES)
def test_impossible_date(wide: Browser, site, language):
    path = address("matches", language, idea=IDEAS["wetland"][language], date="2027-02-30")
    wide.open(path)
    assert wide.traffic().statuses[site.origin + path] == 422
    assert "2027-02-30" in wide.text(".problems")
    assert wide.value("#idea") == IDEAS["wetland"][language]
    link = wide.one(".problems a").get_attribute("href").split("#")[1]
    assert wide.all("#" + link), "the message leads to a field that is not there"


@pytest.mark.parametrize("language", LANGUAGES)
def test_idea_of_a_megabyte(wide: Browser, language):
    typed = ("Våtmark & åker. " * 70_000)[:1_000_000]
    wide.open(address("start", language))
    wide.script("arguments[0].value = arguments[1]", wide.one("#idea"), typed)
    status = sent(wide, wide.one(".hero form button"))
    assert 400 <= status < 500
    assert ("för lång" if language == "sv" else "too long") in wide.text(".problems")
    assert wide.script("return document.querySelector('#idea').value") == typed


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("body", [b"%00%ff%fe%80%01%02%00%ff%ff", b"\x00\xff\xfe\x80\x01\x02\x00\xff\xff", b"%", b"%C3%28%A0%A1"])
def test_bytes_that_are_no_text(site, language, body):
    name = PARAMETER["idea"][language]
    path = PREFIX[language] + FOLDER["matches"][language]
    answers = [site.fetch(path, name.encode() + b"=" + body)]
    if body.isascii():
        answers.append(site.fetch(path + "?" + name + "=" + body.decode()))
    for answer in answers:
        assert answer.status == 422, answer.text[:3_000]
        assert 'role="alert"' in answer.text
        assert f'<html lang="{language}"' in answer.text
        assert "\x00" not in answer.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_more_than_any_form_holds(site, language):
    name = PARAMETER["idea"][language].encode()
    answer = site.fetch(PREFIX[language] + FOLDER["matches"][language], name + b"=" + b"x" * (5 << 20))
    assert answer.status == 413
    assert f'<html lang="{language}"' in answer.text
    assert ("för lång" if language == "sv" else "too long") in answer.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_markup_is_only_text(wide: Browser, language):
    typed = "<script>document.title='caught'</script><img src=x onerror=\"document.title='caught'\"> våtmark wetland \"'&amp;</textarea>"
    wide.open(address("matches", language, idea=typed, place="\"><b>x</b>"))
    assert wide.value("#idea") == typed
    assert "caught" not in wide.driver.title
    assert not wide.all("main img")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("query", [
    "page=0", "page=-1", "page=99999999999999999999", "page=999", "status=%00", "status=nonsense", "closes=-5", "theme=x%27%3B--",
    "search=%25%27%22%00", "fits=nobody", "view=cube", "programme=../../etc/passwd", "search=" + "x" * 3000,
])
def test_odd_filters(site, language, query):
    if language == "sv":
        name, value = query.split("=", 1)
        swedish = {"page": "sida", "closes": "stanger", "theme": "tema", "search": "sok", "fits": "passar", "view": "visning",
                   "programme": "program", "status": "status"}
        query = swedish[name] + "=" + value
    answer = site.fetch(PREFIX[language] + FOLDER["calls"][language] + "?" + query)
    assert answer.status < 500, query
    assert f'<html lang="{language}"' in answer.text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("typed", [
    "", "a", "%00", "%ff%fe", "%", "%3Cscript%3Ealert(1)%3C/script%3E", "x" * 8_000, "%F0%9F%8C%B1" * 500, "..%2F..%2Fetc%2Fpasswd", "%27%22"])
def test_odd_beginnings_are_completed_or_not(site, language, typed):
    path = PREFIX[language] + FOLDER["suggestions"][language]
    answer = site.fetch(path + "?" + PARAMETER["typed"][language] + "=" + typed)
    assert answer.status == 200, answer.text
    assert answer.headers["Content-Type"] == "application/json"
    words = json.loads(answer.text)
    assert len(words) <= 8 and all(isinstance(word, str) for word in words)
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert site.fetch(path).text == "[]"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("typed", ["x" * 1_000_000, "<script>document.title='caught'</script>", "\0\1\2", "e" * 90])
def test_odd_words_are_told_and_do_no_harm(site, language, typed):
    answer = site.fetch(PREFIX[language] + FOLDER["matches"][language], [(PARAMETER["idea"][language], typed)])
    assert answer.status in (200, 422), answer.status
    own = r'<script type="module" src="/assets/[a-z]+-[0-9a-f]{16}\.js"></script>'
    assert "<script" not in re.sub(own, "", answer.text)
    assert len(answer.body) < 1_200_000


@pytest.mark.parametrize("language", LANGUAGES)
def test_programs_that_fill_in_everything_are_sent_away(site, language):
    fields = {"about": "Buy", "name": "Robot", "email": "robot@example.com", "trap": "https://example.com"}
    answer = site.fetch(address("ask", language), [(PARAMETER[name][language], value) for name, value in fields.items()])
    assert answer.status == 200
    assert answer.address == site.origin + address("start", language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_private_links_are_not_guessed(site, language):
    folder = {"sv": "/arende/", "en": "/en/inquiry/"}[language]
    private = site.inquiry(language)[1]
    last = private[-1]
    assert site.fetch(private[:-1] + ("0" if last != "0" else "1")).status == 404
    assert site.fetch(folder + "0" * 64).status == 404
    assert site.fetch(folder + "%00").status == 404


def test_private_pages_are_kept_by_nobody(site):
    for path in site.inquiry("sv"):
        answer = site.fetch(path)
        assert answer.headers["Cache-Control"] == "no-store"
        assert re.search(r'<meta name="robots" content="noindex', answer.text)


def test_headers_let_nothing_in_from_elsewhere(site):
    for path in ["/", "/en/calls", "/finns-inte"]:
        headers = site.fetch(path).headers
        assert "default-src 'self'" in headers["Content-Security-Policy"]
        assert "unsafe" not in headers["Content-Security-Policy"]
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["Set-Cookie"] is None
        assert headers["Content-Type"] == "text/html; charset=utf-8"
