"""Two municipalities beside the home desk: one in a folder, one at a host of its own. Nothing of one is seen at another."""

import datetime
import http.client
import json
import os
import pathlib
import re
import sqlite3
import time
import urllib.error
import urllib.parse
import urllib.request

import pytest

from browser import Browser
from municipal_day import today
from site_map import IDEAS, PARAMETER, command

HERE = pathlib.Path(__file__).resolve().parent / "desks"
HOST = "utblick.vingaker.localhost"


def desk(*arguments):
    return command("desk", *arguments)


def quoted(path):
    """A path as it stands in an address."""
    return urllib.parse.quote(path, safe="/?=&~+.%")


def at_host(site, path, host=HOST):
    """The answer that a reader of another host gets."""
    request = urllib.request.Request(site.origin + path, headers={"Host": f"{host}:{urllib.parse.urlsplit(site.origin).port}"})
    with urllib.request.urlopen(request, timeout=60) as answer:
        return answer.read().decode()


def without_following(site, path):
    """The status, and where the answer leads."""
    parts = urllib.parse.urlsplit(site.origin)
    connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=60)
    try:
        connection.request("GET", path)
        answer = connection.getresponse()
        return answer.status, answer.getheader("Location")
    finally:
        connection.close()


def wait_for(condition):
    """Servers look for changed desks every two seconds; the bar is five."""
    began = time.monotonic()
    while not condition():
        assert time.monotonic() - began < 5, "the server has not noticed within five seconds"
        time.sleep(0.1)


@pytest.fixture(scope="module", autouse=True)
def desks(site):
    for arguments in [
        ["add", "flen", "--folder", "flen", "--document", HERE / "flen.yaml", "--logo", HERE / "flen.svg"],
        ["add", "vingaker", "--host", HOST, "--document", HERE / "vingaker.yaml"],
    ]:
        added = desk(*arguments)
        assert added.returncode == 0, added.stderr
    wait_for(lambda: "Vingåkers kommun" in at_host(site, "/"))
    yield
    for name in ["flen", "vingaker"]:
        desk("remove", name, "--yes")
    wait_for(lambda: site.fetch("/flen").status == 404)


def test_each_has_its_own_name_and_look(wide: Browser, site):
    looks = {}
    port = urllib.parse.urlsplit(site.origin).port
    for name, address in {"Katrineholms kommun": site.origin, "Flens kommun": site.origin + "/flen",
                          "Vingåkers kommun": f"http://{HOST}:{port}"}.items():
        wide.driver.get(address + "/")
        assert wide.text(".brand-owner") == name
        looks[name] = wide.script("return getComputedStyle(document.querySelector('.brand-name')).color")
        assert wide.violations() == []
    assert looks["Flens kommun"] == "rgb(122, 31, 61)" and len(set(looks.values())) == 3
    wide.open("/flen")
    assert wide.script("return document.querySelector('img.mark').naturalWidth") > 0
    assert "Skolor" in site.fetch("/flen/strategi").text and "Skolor" not in site.fetch("/strategi").text
    assert "Genom Region Sörmland." in site.fetch("/flen/natverk").text


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_desk_in_a_folder_stays_there(wide: Browser, site, scheme):
    wide.look(scheme=scheme)
    wide.open("/flen/")
    for link in wide.all("a[href^='/'], form[action^='/']"):
        address = link.get_dom_attribute("href") or link.get_dom_attribute("action")
        assert address.startswith("/flen/"), address
    wide.one("textarea").send_keys(IDEAS["integration"]["sv"])
    wide.click(wide.one("main form button"))
    assert wide.path.startswith("/flen/traffar?") and wide.all(".match")
    assert wide.violations() == []
    # Swedish only: an English address leads to the Swedish page.
    assert urllib.parse.urlsplit(site.fetch("/flen/en/programmes").address).path == "/flen/program"
    assert site.fetch("/en/programmes").address.endswith("/en/programmes")


def test_a_desk_in_a_folder_is_found_by_itself(site):
    origin = f"{site.origin}/flen"
    places = re.findall(r"<loc>([^<]*)</loc>", site.fetch("/flen/sitemap.xml").text)
    assert len(places) > 300 and all(place.startswith(origin + "/") for place in places)
    assert "hreflang" not in site.fetch("/flen/sitemap.xml").text, "Flen has no English pages"
    assert f"Sitemap: {origin}/sitemap.xml" in site.fetch("/robots.txt").text.splitlines()
    contact = site.fetch("/flen/.well-known/security.txt")
    fields = dict(line.split(": ", 1) for line in contact.text.splitlines())
    assert fields["Contact"] == "mailto:it@flen.example.se" and fields["Canonical"] == f"{origin}/.well-known/security.txt"
    left = datetime.datetime.fromisoformat(fields["Expires"]) - datetime.datetime.now(datetime.timezone.utc)
    assert datetime.timedelta(days=150) < left < datetime.timedelta(days=365)


def test_a_question_is_one_desks_own(site):
    form = {"idea": IDEAS["wetland"]["sv"], "about": "Hur gör vi?", "name": "Åsa Öberg", "email": "asa@example.se"}
    answer = site.fetch("/flen/fraga", [(PARAMETER[name]["sv"], value) for name, value in form.items()])
    assert answer.status == 200 and re.search(r"KS \d{4}/1<", answer.text), answer.text
    private = re.search(r'href="(/flen/arende/[0-9a-f]+)"', answer.text)[1]
    assert "Hur gör vi?" in site.fetch(private).text
    # The same link at other desks leads nowhere.
    assert site.fetch(private.removeprefix("/flen")).status == 404
    with pytest.raises(urllib.error.HTTPError) as refused:
        at_host(site, private.removeprefix("/flen"))
    assert refused.value.code == 404
    exported = desk("export", "flen")
    assert exported.returncode == 0 and "Hur gör vi?" in exported.stdout
    assert "Hur gör vi?" not in desk("export", "vingaker").stdout


@pytest.mark.parametrize("language", ["sv", "en"])
def test_a_host_of_its_own_is_what_its_addresses_begin_with(site, language):
    page = at_host(site, {"sv": "/program", "en": "/en/programmes"}[language])
    canonical = re.search(r'<link rel="canonical" href="([^"]+)"', page)[1]
    assert urllib.parse.urlsplit(canonical).hostname == HOST
    assert "Vingåker" in page and "Katrineholms kommun" not in page and "Katrineholm Municipality" not in page
    assert "Katrineholms kommun" in at_host(site, "/", host="127.0.0.1")
    assert "Katrineholms kommun" in at_host(site, "/", host="unknown.example.se")


# Every page and file that tells of calls, in Swedish.
TELLING = [
    "/utlysningar", "/utlysningar?sok=bygdegårdar", "/utlysningar?status=alla&visning=tabell", "/andringar", "/andringar.atom", "/andringar.json",
    "/utlysningar.atom", "/utlysningar.json", "/utlysningar.ics", "/kalender?manad=", "/program/leader_2023_2027",
    "/traffar?ide=Vi+vill+rusta+upp+bygdegården+och+samlingslokalen+i+byn+med+bidrag+till+byalag", "/",
]


def own_table(tmp_path, name):
    """A table with one call that closes in two months."""
    closes = today() + datetime.timedelta(days=60)
    file = tmp_path / f"{name}.csv"
    file.write_text(
        "Id;Namn;Namn på engelska;Program;Öppnar;Stänger;Länk;Beskrivning;Vem får söka\n"
        f"bygd;Bidrag till byalag och bygdegårdar i {name};Grants for village halls in {name};leader_2023_2027;2026-01-01;{closes};"
        "https://example.se/bidrag;Pengar till föreningar som rustar upp bygdegårdar och samlingslokaler i byn.;föreningar\n")
    return file, closes


def import_table(*arguments):
    return command("import", "table", *arguments)


def test_a_call_of_a_desks_own_is_seen_at_that_desk_and_nowhere_else(wide: Browser, site, tmp_path):
    port = urllib.parse.urlsplit(site.origin).port
    for name in ["flen", "vingaker"]:
        file, closes = own_table(tmp_path, name)
        imported = import_table("--desk", name, "--from", file, "--complete")
        assert imported.returncode == 0 and "1 new" in imported.stdout, imported.stderr
    own, other = "/utlysningar/flen~table-bygd", "/utlysningar/vingaker~table-bygd"
    wait_for(lambda: site.fetch("/flen" + own).status == 200)
    # The index, too, has been brought up to date.
    wait_for(lambda: "byalag" in site.fetch("/flen" + quoted(TELLING[1])).text)
    places = TELLING + [own, own + "/historik", own + ".ics"]
    missing = []
    for place in places:
        place = quoted(place.replace("manad=", f"manad={closes:%Y-%m}"))
        answer = site.fetch("/flen" + place)
        if "bygdegårdar i flen" not in answer.text.replace("\r\n ", ""):
            missing.append(place)
        assert "i vingaker" not in answer.text, place
        home = site.fetch(place)
        assert "i flen" not in home.text and "i vingaker" not in home.text, place
        if own in place:
            assert answer.status == 200 and home.status == 404, place
            assert site.fetch("/flen" + place.replace("flen~", "vingaker~")).status == 404
    # The start page shows five, and the changes' own files those of the whole catalogue first.
    assert missing in ([], ["/"]), missing
    assert site.fetch("/folj?utlysning=flen~table-bygd").status == 404
    assert site.fetch("/flen/folj?utlysning=flen~table-bygd").status == 200
    for language, address, words in [("sv", other, "Kommunens egen"), ("en", "/en/calls/vingaker~table-bygd", "The municipality’s own")]:
        wide.driver.get(f"http://{HOST}:{port}{address}")
        assert words in wide.text("main") and wide.violations() == [], language
    # A table that no longer has it withdraws it at that desk.
    empty = tmp_path / "empty.csv"
    empty.write_text(own_table(tmp_path, "flen")[0].read_text().splitlines()[0] + "\n")
    held = import_table("--desk", "flen", "--from", empty, "--complete")
    assert held.returncode == 65 and "--accept-fewer" in held.stderr
    taken = import_table("--desk", "flen", "--from", empty, "--complete", "--accept-fewer")
    assert taken.returncode == 0 and "1 withdrawn" in taken.stdout, taken.stderr
    assert "visar inte längre" in site.fetch("/flen" + own).text
    assert "visar inte längre" not in at_host(site, other)
    exported = json.loads(desk("export", "flen").stdout)["tables"]
    assert len(exported["call"]) == len(exported["call_text"]) == 1 and len(exported["call_change"]) == 2


OWN_PROGRAMME = """
programmes:
  - id: flen_bygdemedel
    name: {sv: Flens bygdemedel, en: Village grants of Flen}
    shortName: {sv: Bygdemedel, en: Village grants}
    period: {label: Tills vidare, from: 2024-01-01}
    supports:
      sv: Kommunen betalar föreningar som rustar upp bygdegårdar, byastugor och samlingslokaler på landsbygden.
      en: The municipality pays associations that repair village halls and assembly halls in the countryside.
    examples:
      - {sv: Nytt tak på bygdegården, en: A new roof on the village hall}
      - {sv: Värmepump i byastugan, en: A heat pump in the village cottage}
    ideas:
      - {sv: "Vår bygdegård läcker och hembygdsföreningen vill byta taket.", en: "Our village hall leaks and we want to change the roof."}
    themes: [rural]
    audience: [association]
    keywords: {sv: [bygdegård, samlingslokal, byastuga], en: [village hall]}
    sources:
      own: {url: 'https://www.flen.example.se/bygdemedel', kind: official, checked: 2026-11}
"""


def test_a_programme_of_a_desks_own_is_seen_at_that_desk_and_nowhere_else(wide: Browser, site, tmp_path):
    document = tmp_path / "flen.yaml"
    document.write_text((HERE / "flen.yaml").read_text() + OWN_PROGRAMME.replace("[rural]", "[landsbygd]"))
    refused = desk("set", "flen", "--document", document)
    assert refused.returncode == 65 and "landsbygd" in refused.stderr
    document.write_text((HERE / "flen.yaml").read_text() + OWN_PROGRAMME)
    taken = desk("set", "flen", "--document", document)
    assert taken.returncode == 0, taken.stderr
    wait_for(lambda: site.fetch("/flen/program/flen_bygdemedel").status == 200)
    assert site.fetch("/program/flen_bygdemedel").status == 404
    assert "Flens bygdemedel" not in site.fetch("/program").text
    idea = quoted("/traffar?ide=Hembygdsföreningen+vill+byta+taket+på+bygdegården,+som+läcker")
    assert "Flens bygdemedel" in site.fetch("/flen" + idea).text and "Flens bygdemedel" not in site.fetch(idea).text
    for path in ["/flen/program", "/flen/program/flen_bygdemedel"]:
        wide.open(path)
        assert "Kommunens egen" in wide.text("main") and wide.violations() == [], path
    assert desk("set", "flen", "--document", HERE / "flen.yaml").returncode == 0
    wait_for(lambda: site.fetch("/flen/program/flen_bygdemedel").status == 404)


def test_a_table_for_a_desk_that_is_not_there_is_refused(tmp_path):
    refused = import_table("--desk", "nobody", "--from", own_table(tmp_path, "nobody")[0])
    assert refused.returncode == 65 and "There is no desk nobody" in refused.stderr


def test_changes_are_noticed_and_faults_are_told(site):
    listed = desk("list")
    assert listed.stdout.splitlines()[0].endswith("home") and f"vingaker  Vingåkers kommun  {HOST}" in listed.stdout
    for arguments, told in [
        (["add", "flen", "--folder", "other", "--document", HERE / "flen.yaml"], "another desk has that id"),
        (["add", "vingaker2", "--folder", "v", "--document", HERE / "vingaker.yaml"], "expected vingaker2"),
        (["set", "vingaker", "--folder", "program"], "program is not a folder for a desk"),
        (["set", "vingaker", "--host", "https://x.se"], "is not a host"),
        (["set", "flen", "--folder", ""], "neither a host nor a folder"),
        (["set", "nobody", "--folder", "x"], "there is no desk nobody"),
        (["set", "katrineholm", "--folder", "k"], "katrineholm is the desk of"),
        (["remove", "katrineholm", "--yes"], "katrineholm is the desk of"),
        (["remove", "flen"], "--yes"),
        (["set", "flen", "--logo", HERE / "flen.yaml"], "neither a drawing"),
    ]:
        refused = desk(*arguments)
        assert refused.returncode == 65 and told in refused.stderr, (arguments, refused.stderr)
    assert site.fetch("/flen").status == 200
    # Once a desk has a host, its folder leads there.
    assert desk("set", "vingaker", "--folder", "vingaker").returncode == 0
    port = urllib.parse.urlsplit(site.origin).port
    wait_for(lambda: without_following(site, "/vingaker/program?x=1") == (307, f"http://{HOST}:{port}/program?x=1"))
    assert 'href="/program"' in at_host(site, "/")


def test_a_colour_that_cannot_be_read_is_refused_with_the_nearest_that_can(tmp_path):
    document = tmp_path / "flen.yaml"
    document.write_text((HERE / "flen.yaml").read_text().replace("#7a1f3d", "#ffcc00"))
    refused = desk("set", "flen", "--document", document)
    nearest = re.search(r"(#[0-9a-f]{6}) is the nearest", refused.stderr)
    assert refused.returncode == 65 and nearest, refused.stderr
    document.write_text(document.read_text().replace("#ffcc00", nearest[1]))
    taken = desk("set", "flen", "--document", document)
    assert taken.returncode == 0, taken.stderr


def test_a_desk_that_cannot_be_read_is_closed_and_not_served_as_another(site):
    """As when a network that it names has left the catalogue: its questions must not land at the home desk."""
    database = sqlite3.connect(pathlib.Path(os.environ["UTBLICK_PLACE"]) / "utblick.sqlite", timeout=30)
    [document] = database.execute("SELECT document FROM desk WHERE id = 'flen'").fetchone()

    def keep(text):
        with database:
            database.execute("UPDATE desk SET document = ? WHERE id = 'flen'", [text])
            database.execute("UPDATE desk_revision SET revision = revision + 1")

    before = database.execute("SELECT count(*) FROM inquiry").fetchone()
    keep("schema: utblick/municipality/1\nid: flen\n")
    try:
        wait_for(lambda: site.fetch("/flen/").status == 503)
        sent = site.fetch("/flen/fraga", [("om", "Till Flen"), ("namn", "Åsa"), ("epost", "asa@example.se")])
        assert sent.status == 503 and "stängd" in sent.text
        assert database.execute("SELECT count(*) FROM inquiry").fetchone() == before
        listed = desk("list")
        assert listed.returncode == 65 and "flen is not served" in listed.stderr
    finally:
        keep(document)
    wait_for(lambda: site.fetch("/flen/").status == 200)
    database.close()


def test_a_desk_in_english_alone(wide: Browser, site, tmp_path):
    document = tmp_path / "vingaker.yaml"
    document.write_text((HERE / "vingaker.yaml").read_text().replace("accent:", "languages: [en]\naccent:"))
    assert desk("set", "vingaker", "--document", document).returncode == 0
    wait_for(lambda: '<html lang="en"' in at_host(site, "/"))
    port = urllib.parse.urlsplit(site.origin).port
    wide.driver.get(f"http://{HOST}:{port}/")
    assert wide.path == "/en/" and wide.script("return getComputedStyle(document.querySelector('.brand-name')).color") == "rgb(31, 63, 122)"
    wide.driver.get(f"http://{HOST}:{port}/inget-har")
    assert wide.script("return document.documentElement.lang") == "en"
