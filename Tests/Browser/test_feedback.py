"""Why a match is not for somebody: from the matches and back, without scripts too, and what the command tells of it."""

import json
import urllib.error
import urllib.request
from urllib.parse import unquote, urlsplit

import pytest

from browser import Browser
from site_map import IDEAS, LANGUAGES, PARAMETER, address, command
from test_pages import check_accessibility
from test_work import sign_in, user

EMAIL, PASSWORD = "olle.omdome@kommun.example.se", "sju gula lyktor vid bryggan"

NOTE = {"sv": "kommentar", "en": "comment"}


def counts():
    """What the command tells, by match."""
    told = command("feedback", "--format", "json")
    assert told.returncode == 0, told.stderr
    report = json.loads(told.stdout)
    assert report["total"] == sum(row["total"] for row in report["matches"])
    return {row["match"]: row["reasons"] for row in report["matches"]}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("scripts", [True, False])
def test_from_the_matches_and_back(browser: Browser, plain_browser: Browser, site, language, scripts):
    reader = browser if scripts else plain_browser
    matches = address("matches", language, idea=IDEAS["wetland"][language], applicant="farmer", place="Katrineholm")
    reader.open(matches)
    link = reader.one(f"main a[href*='{address('feedback', language)}']")
    subject = unquote(urlsplit(link.get_attribute("href")).query.split("=")[1])
    assert IDEAS["wetland"][language][:8] not in unquote(link.get_attribute("href"))
    before = counts().get(subject, {}).get("place", 0)
    reader.click(link)
    reader.click(reader.one("main form.ask button"))
    assert len(reader.all(".problems li a")) == 1
    reader.one("#place").click()
    reader.click(reader.one("main form.ask button"))
    back = reader.one("main a")
    assert unquote(back.get_attribute("href")) == unquote(site.origin + matches)
    reader.click(back)
    assert len(reader.all("main .match")) > 0
    assert counts()[subject]["place"] == before + 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_page_with_problems_is_accessible(browser: Browser, site, language):
    browser.look(width=1280, scheme="light")
    browser.open(address("feedback", language, match="programme:horizon_europe"))
    browser.click(browser.one("main form.ask button"))
    check_accessibility(browser, ("feedback: problems", language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_about_people_are_refused_and_a_form_counts_once(site, language):
    def send(note, key, reason="other"):
        return site.fetch(address("feedback", language), [
            (PARAMETER["match"][language], "programme:life_2021_2027"), (PARAMETER["reason"][language], reason), (NOTE[language], note),
            ("nyckel" if language == "sv" else "form-key", key)])

    before = counts().get("programme:life_2021_2027", {}).get("other", 0)
    for note in ["anna@example.se", "070-123 45 67", "811218-9876", "x" * 201]:
        answer = send(note, "0" * 32)
        assert answer.status == 422 and note in answer.text
    assert send("", "0" * 32, reason="").status == 422
    key = {"sv": "1", "en": "2"}[language] * 32
    assert [send("För stort <för> oss", key).status for _ in range(2)] == [200, 200]
    assert counts()["programme:life_2021_2027"]["other"] == before + 1
    assert site.fetch(address("feedback", language), [(PARAMETER["match"][language], "call:finns-inte"), (PARAMETER["reason"][language], "place")]).status == 404


def test_another_site_cannot_send_the_form(site):
    request = urllib.request.Request(
        site.origin + "/omdome", data=b"traff=programme:life_2021_2027&skal=place", headers={"Sec-Fetch-Site": "cross-site"})
    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(request, timeout=60)
    assert refused.value.code == 400


@pytest.mark.parametrize("language", LANGUAGES)
def test_staff_see_counts_and_words(wide: Browser, site, language):
    added = user("add", EMAIL, "--name", "Olle Ek", "--roles", "coordinator", given=PASSWORD + "\n")
    assert added.returncode == 0 or language == "en", added.stderr
    words = f"Alldeles för krångligt {language}"
    assert site.fetch(address("feedback", language), [
        (PARAMETER["match"][language], "programme:cerv_2021_2027"), (PARAMETER["reason"][language], "other"), (NOTE[language], words)]).status == 200
    path = {"sv": "/arbete/omdomen", "en": "/en/work/feedback"}[language]
    wide.driver.delete_all_cookies()
    wide.open(path)
    assert not wide.all("main table"), "nobody sees it who is not signed in"
    sign_in(wide, EMAIL, PASSWORD)
    wide.open(path)
    assert words in wide.text("main") and "CERV" in wide.text("main table")
    check_accessibility(wide, ("work: feedback", language))
    wide.look(width=1280, scheme="light")
    wide.click(wide.all("main nav a")[0])
    assert words in wide.text("main")
