"""Every page of the site in both languages, and a plain way to fetch one."""

import base64
import email
import email.policy
import functools
import html
import json
import os
import pathlib
import re
import subprocess
import time
import urllib.error
import urllib.parse
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[2]
LANGUAGES = ["sv", "en"]
PREFIX = {"sv": "", "en": "/en"}

IDEAS = {
    "integration": {
        "sv": "Vi vill öppna en mötesplats där nyanlända kvinnor får språkträning och kontakt med arbetsgivare",
        "en": "We want to open a meeting place where newly arrived women get language training and contact with employers",
    },
    "wetland": {
        "sv": "Lantbrukare vill anlägga våtmark för att minska övergödningen",
        "en": "Farmers want to restore wetlands to reduce eutrophication of the lake",
    },
    # One that has open or coming calls.
    "research": {
        "sv": "Forskning om energieffektiva bostäder och klimatsmarta bostadsområden tillsammans med invånarna",
        "en": "Research on energy efficient buildings and climate neutral cities",
    },
    # One with slips of the pen, abbreviations and a name that nobody knows.
    "slips": {
        "sv": "Vi vill anlägga våtmrak med pengar från ERUF tillsammans med Xqzzytorp",
        "en": "We want to restore a wetlnad with money from the ERDF together with Xqzzytorp",
    },
    "nothing": {"sv": "Xylofonqvist flibbervock snurrpippi", "en": "Xyloquux flibbertywock snorkwangle"},
}

NEIGHBOUR = "Haluamme perustaa kohtaamispaikan, jossa maahanmuuttajanaiset saavat kielikoulutusta ja yhteyksiä työnantajiin."

PARAMETER = {
    "idea": {"sv": "ide", "en": "idea"}, "place": {"sv": "ort", "en": "place"}, "before": {"sv": "fore", "en": "before"}, "budget": {"sv": "budget", "en": "budget"},
    "applicant": {"sv": "sokande", "en": "applicant"}, "partners": {"sv": "partner", "en": "partners"},
    "start": {"sv": "start", "en": "start"}, "end": {"sv": "slut", "en": "end"}, "months": {"sv": "manader", "en": "months"},
    "partner_count": {"sv": "antal-partner", "en": "partner-count"}, "asked": {"sv": "fragat", "en": "asked"},
    "date": {"sv": "datum", "en": "on"}, "view": {"sv": "visning", "en": "view"}, "search": {"sv": "sok", "en": "search"},
    "theme": {"sv": "tema", "en": "theme"}, "audience": {"sv": "passar", "en": "fits"}, "page": {"sv": "sida", "en": "page"},
    "way": {"sv": "satt", "en": "way"}, "staff": {"sv": "personal", "en": "staff"}, "aids": {"sv": "stod", "en": "aid"},
    "match": {"sv": "traff", "en": "match"}, "about": {"sv": "om", "en": "about"}, "name": {"sv": "namn", "en": "name"},
    "email": {"sv": "epost", "en": "email"}, "status": {"sv": "status", "en": "status"},
    "action": {"sv": "gor", "en": "do"}, "reason": {"sv": "skal", "en": "reason"}, "call": {"sv": "utlysning", "en": "call"},
    "programme": {"sv": "helt-program", "en": "whole-programme"}, "frequency": {"sv": "hur-ofta", "en": "how-often"},
    "country": {"sv": "land", "en": "country"}, "kind": {"sv": "slag", "en": "kind"},
    "organisation": {"sv": "organisation", "en": "organisation"}, "typed": {"sv": "ord", "en": "words"},
    "sort": {"sv": "sortering", "en": "sort"}, "month": {"sv": "manad", "en": "month"}, "day": {"sv": "dag", "en": "day"},
    "trap": {"sv": "webbplats", "en": "website"},
    "shown": {"sv": "visar", "en": "shows"}, "look": {"sv": "utseende", "en": "look"}, "count": {"sv": "antal", "en": "count"},
}

HISTORY = {"sv": "historik", "en": "history"}

FOLDER = {
    "changes": {"sv": "/andringar", "en": "/changes"},
    "calculator": {"sv": "/kalkyl", "en": "/calculator"}, "briefing": {"sv": "/underlag", "en": "/briefing"},
    "similar": {"sv": "/liknande", "en": "/similar"}, "projects": {"sv": "/projekt", "en": "/projects"},
    "matches": {"sv": "/traffar", "en": "/matches"}, "calls": {"sv": "/utlysningar", "en": "/calls"},
    "programmes": {"sv": "/program", "en": "/programmes"}, "networks": {"sv": "/natverk", "en": "/networks"},
    "partner": {"sv": "/partner", "en": "/partner"},
    "api": {"sv": "/api", "en": "/api"},
    "open data": {"sv": "/oppna-data", "en": "/open-data"}, "embedding": {"sv": "/badda-in", "en": "/embed"},
    "glossary": {"sv": "/ordlista", "en": "/glossary"}, "feedback": {"sv": "/omdome", "en": "/feedback"},
    "strategy": {"sv": "/strategi", "en": "/strategy"}, "ask": {"sv": "/fraga", "en": "/ask"}, "follow": {"sv": "/folj", "en": "/follow"},
    "watch": {"sv": "/bevakning", "en": "/watch"}, "about": {"sv": "/om", "en": "/about"},
    "accessibility": {"sv": "/tillganglighet", "en": "/accessibility"},
    "style": {"sv": "/stil", "en": "/style"},
    "calendar": {"sv": "/kalender", "en": "/calendar"},
    "status page": {"sv": "/status", "en": "/status"},
    "suggestions": {"sv": "/forslag", "en": "/suggestions"}, "personal data": {"sv": "/personuppgifter", "en": "/personal-data"}, "start": {"sv": "/", "en": "/"},
}


def address(folder, language, **parameters):
    """The address of a page: `address("matches", "en", idea="…")`."""
    pairs = [(PARAMETER[name][language], value) for name, value in parameters.items()]
    query = urllib.parse.urlencode(pairs, quote_via=urllib.parse.quote)
    return PREFIX[language] + FOLDER[folder][language] + ("?" + query if query else "")


def seed_programmes():
    """The programmes that the municipality's own page names, and those that came after them."""
    files = {file.stem: file.read_text(encoding="utf-8") for file in (ROOT / "Catalogue/programmes").glob("*.yaml")}
    seed = [name for name, text in files.items() if re.search(r"^seed:", text, re.MULTILINE)]
    assert len(seed) == 9, seed
    successors = [
        name for name, text in files.items()
        for line in re.findall(r"^succeeds: *\[(.*)\]", text, re.MULTILINE)
        if set(re.split(r"[,\s]+", line)) & set(seed)]
    assert len(successors) >= 8, successors
    return sorted(seed) + sorted(set(successors) - set(seed))


def command(*arguments, given=None):
    """Runs the program beside the running server; `given` is what it reads."""
    return subprocess.run(
        [os.environ["UTBLICK_PROGRAM"], *map(str, arguments), "--data", os.environ["UTBLICK_PLACE"], "--catalogue", ROOT / "Catalogue",
         "--lexicon", ROOT / "Lexicon"], capture_output=True, text=True, input=given)


def letters(to):
    """The texts of the letters that the mail server has for an address, in order, each with its message."""
    found = []
    for file in sorted(pathlib.Path(os.environ["UTBLICK_MAILBOX"]).glob("*.json")):
        record = json.loads(file.read_text())
        if record["to"] == [to]:
            message = email.message_from_bytes(base64.b64decode(record["content"]), policy=email.policy.default)
            found.append((message.get_body(("plain",)).get_content(), message))
    return found


def wait_for_letters(to, count, seconds=60):
    """The same, once there are so many."""
    deadline = time.monotonic() + seconds
    while len(letters(to)) < count:
        assert time.monotonic() < deadline, f"{len(letters(to))} of {count} letters came"
        time.sleep(0.1)
    return letters(to)


class Answer:
    def __init__(self, status, headers, body, final):
        self.status, self.headers, self.body, self.address = status, headers, body, final
        self.text = body.decode("utf-8", "replace")


class Site:
    """The running site, asked without a browser."""

    def __init__(self, origin):
        self.origin = origin
        self.host = urllib.parse.urlsplit(origin).netloc

    def fetch(self, path, form=None):
        """GET, or POST of a form: pairs, or bytes as they are."""
        data = form if form is None or isinstance(form, bytes) else urllib.parse.urlencode(form).encode()
        request = urllib.request.Request(self.origin + path, data=data)
        try:
            with urllib.request.urlopen(request, timeout=60) as answer:
                return Answer(answer.status, answer.headers, answer.read(), answer.url)
        except urllib.error.HTTPError as error:
            with error:
                return Answer(error.code, error.headers, error.read(), error.url)

    @functools.cached_property
    def calls(self):
        """Two calls: the first to close and the last."""
        found = [
            found for sort in ("deadline", "opening")
            for found in re.findall(r'href="/utlysningar/([a-z0-9-]+)"', self.fetch(address("calls", "sv", sort=sort)).text)]
        assert len(set(found)) > 1, found
        return [found[0], next(call for call in reversed(found) if call != found[0])]

    @functools.lru_cache
    def inquiry(self, language):
        """Sends a question; the paths of its receipt and of its private page."""
        form = {"idea": IDEAS["integration"][language], "about": "Åäö <b>?</b>\n\nEn rad till", "name": "Åsa Öberg",
                "email": "asa@example.se", "match": "call:" + self.calls[0]}
        answer = self.fetch(address("ask", language), [(PARAMETER[name][language], value) for name, value in form.items()])
        assert answer.status == 200, answer.text
        receipt = urllib.parse.urlsplit(answer.address).path
        private = re.search(r'href="((?:/en/inquiry|/arende)/[^"]+)"', answer.text)
        assert private, answer.text
        return receipt, html.unescape(private[1])


    @functools.lru_cache
    def watch(self, language, state):
        """Follows a programme; the path of the private page, waiting or brought to a state by what its forms send."""
        reader = f"{state}-{language}@example.se"
        form = {"programme": "horizon_europe", "email": reader, "frequency": "weekly"}
        answer = self.fetch(address("follow", language), [(PARAMETER[name][language], value) for name, value in form.items()])
        assert answer.status == 200 and reader not in answer.address, answer.text
        text = wait_for_letters(reader, 1)[0][0]
        path = re.search(r"(/(?:en/watch|bevakning)/[0-9a-f]{64})\s", text)[1]
        actions = {"waiting": [], "active": ["activate"], "paused": ["activate", "pause"], "stopped": ["activate", "stop"]}[state]
        for action in actions:
            assert self.fetch(path, [(PARAMETER["action"][language], action)]).status == 200
        return path


def _call(number):
    return lambda site, language: address("calls", language) + "/" + site.calls[number]


def _history(number):
    return lambda site, language: f"{address('calls', language)}/{site.calls[number]}/{HISTORY[language]}"


def _under(folder, name):
    return lambda site, language: address(folder, language) + "/" + name


def _fixed(folder, **parameters):
    return lambda site, language: address(
        folder, language, **{name: value[language] if isinstance(value, dict) else value for name, value in parameters.items()})


# Each page by its name: how to find its path, and the status that it answers with.
PAGES = {
    "start": (_fixed("start"), 200),
    **{f"matches: {name}": (_fixed("matches", idea=idea), 200) for name, idea in IDEAS.items()},
    "matches: everything told": (_fixed(
        "matches", idea=IDEAS["integration"], applicant="association", place="Katrineholm", partners="Finland, Estland",
        budget="3000000"), 200),
    "matches: another language": (_fixed("matches", idea=NEIGHBOUR), 200),
    "matches: several places": (_fixed("matches", idea=IDEAS["wetland"], place="Kalix och Haparanda"), 200),
    "matches: on another day": (_fixed("matches", idea=IDEAS["research"], date="2027-02-01"), 200),
    "matches: asked about a condition": (_fixed(
        "matches", idea=IDEAS["integration"], applicant="association", place="Katrineholm", start="2027-03", months="24",
        asked="partnerCountries,partnerCount,budget"), 200),
    "matches: contradictions": (_fixed(
        "matches", idea=IDEAS["wetland"], start="2027-03", end="2026-01", months="0", partners="Finland", partner_count="0"), 422),
    "matches: no idea": (_fixed("matches"), 422),
    "matches: unknown place": (_fixed("matches", idea=IDEAS["wetland"], place="Atlantis"), 422),
    "matches: impossible date": (_fixed("matches", idea=IDEAS["wetland"], date="2027-02-30"), 422),
    "calls": (_fixed("calls"), 200),
    "calls: second page": (_fixed("calls", page="2"), 200),
    "calls: filtered": (_fixed("calls", search="energy", audience="municipality", status="all"), 200),
    "calls: table": (_fixed("calls", view="table"), 200),
    "calls: with slips": (_fixed("calls", search={"sv": "enregieffektivisring", "en": "energy eficiency"}, status="all"), 200),
    "calls: none": (_fixed("calls", search="qwertyuiop"), 200),
    "calls: beyond the end": (_fixed("calls", status="all", page="999"), 404),
    "calls: unknown filters": (_fixed("calls", theme="nonsense", audience="nobody", month="2027-03"), 200),
    "calls: of a day": (_fixed("calls", day="2027-03-04"), 200),
    "calendar": (_fixed("calendar"), 200),
    "calendar: full": (_fixed("calendar", month="2027-03", status="all"), 200),
    "calendar: filtered": (_fixed("calendar", month="2027-04", audience="municipality"), 200),
    "calendar: nothing": (_fixed("calendar", month="2099-02"), 200),
    "call: first": (_call(0), 200),
    "call: last": (_call(1), 200),
    "call: history": (_history(0), 200),
    "changes": (_fixed("changes"), 200),
    "changes: older": (_fixed("changes", before="20"), 200),
    "calculator": (_fixed("calculator"), 200),
    "calculator: worked out": (_fixed(
        "calculator", way="esf_plus_2021_2027/a1", budget="3000000", staff="2000000", start="2027-09", months="24",
        aids="2025-03-01 20000\r\n2025-05-01 3000"), 200),
    "calculator: problems": (_fixed("calculator", way="nothing/at/all", budget="many", months="0", aids="yesterday 5"), 422),
    "briefing: call": (lambda site, language: address(
        "briefing", language, idea=IDEAS["research"][language], applicant="municipality", place="Katrineholm", budget="3000000", months="36",
        match="call:" + site.calls[1]), 200),
    "briefing: programme": (_fixed(
        "briefing", idea=IDEAS["wetland"], applicant="municipality", budget="3000000", months="24",
        match="programme:central_baltic_2021_2027"), 200),
    "briefing: nothing": (_fixed("briefing"), 404),
    "similar": (_fixed("similar", idea=IDEAS["wetland"]), 200),
    "similar: filtered": (_fixed("similar", idea=IDEAS["integration"], country="SE", kind="municipality"), 200),
    "similar: none": (_fixed("similar", idea=IDEAS["wetland"], country="MT"), 200),
    "similar: no idea": (_fixed("similar"), 200),
    "similar: no words": (_fixed("similar", idea="123 456"), 422),
    "projects": (_fixed("projects"), 200),
    "projects: of a partner": (_fixed("projects", organisation="vat:FI02048196"), 200),
    "projects: of nobody": (_fixed("projects", organisation="pic:123456789"), 200),
    "project": (_under("projects", "keep-900001"), 200),
    "project: no Swedish text": (_under("projects", "keep-900002"), 200),
    "project: none such": (_under("projects", "finns-inte"), 404),
    "programmes": (_fixed("programmes"), 200),
    **{f"programme: {name}": (_under("programmes", name), 200) for name in seed_programmes()},
    "networks": (_fixed("networks"), 200),
    **{f"network: {name}": (_under("networks", name), 200) for name in ["aer", "sba", "sef"]},
    "partner": (_fixed("partner"), 200),
    "partner: found": (_fixed("partner", idea=IDEAS["wetland"]), 200),
    "partner: of a country": (_fixed("partner", idea=IDEAS["wetland"], country="FI", kind="municipality"), 200),
    "partner: nobody": (_fixed("partner", idea=IDEAS["wetland"], country="MT"), 200),
    "partner: no words": (_fixed("partner", idea="123 456"), 422),
    "strategy": (_fixed("strategy"), 200),
    "ask": (_fixed("ask"), 200),
    "ask: with an idea": (_fixed("ask", idea=IDEAS["integration"], match="programme:esf_plus_2021_2027"), 200),
    "receipt": (lambda site, language: site.inquiry(language)[0], 200),
    "inquiry": (lambda site, language: site.inquiry(language)[1], 200),
    "follow": (_fixed("follow", search={"sv": "energi", "en": "energy"}, audience="municipality"), 200),
    "follow: nothing found": (_fixed("follow", search="qwertyuiop"), 200),
    "follow: call": (lambda site, language: address("follow", language, call=site.calls[0]), 200),
    "follow: programme": (_fixed("follow", programme="horizon_europe"), 200),
    "follow: sent": (lambda site, language: address("follow", language) + {"sv": "/skickat", "en": "/sent"}[language], 200),
    "follow: no such call": (_fixed("follow", call="finns-inte"), 404),
    **{f"watch: {state}": (lambda site, language, state=state: site.watch(language, state), 200)
       for state in ["waiting", "active", "paused", "stopped"]},
    "watch: stop": (lambda site, language: site.watch(language, "active") + {"sv": "/sluta", "en": "/stop"}[language], 200),
    "watch: no such": (_under("watch", "0" * 64), 404),
    "about": (_fixed("about"), 200),
    "accessibility": (_fixed("accessibility"), 200),
    "personal data": (_fixed("personal data"), 200),
    "status page": (_fixed("status page"), 200),
    "open data": (_fixed("open data"), 200),
    "embedding": (_fixed("embedding"), 200),
    "embedding: chosen": (_fixed("embedding", shown="idea", look="dark"), 200),
    "glossary": (_fixed("glossary"), 200),
    "api": (_fixed("api"), 200),
    "feedback": (lambda site, language: address("feedback", language, match="call:" + site.calls[0]), 200),
    "feedback: programme": (_fixed("feedback", match="programme:horizon_europe"), 200),
    "feedback: of nothing": (_fixed("feedback"), 404),
    "style": (_fixed("style"), 200),
    "no such page": (_under("programmes", "finns-inte"), 404),
    "no such folder": (lambda site, language: PREFIX[language] + "/finns/inte/alls/nej", 404),
}
