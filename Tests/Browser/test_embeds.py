"""Parts of the site within pages of other sites: shown where the desk lets them be shown, refused elsewhere, as high as they need, without a cookie."""

import html
import http.server
import pathlib
import re
import threading
import time
import urllib.parse

import pytest
from selenium.webdriver.common.by import By

from browser import Browser
from site_map import IDEAS, LANGUAGES, PREFIX, address, command
from test_html import complaints
from test_pages import assert_no_sideways

HERE = pathlib.Path(__file__).resolve().parent
VIEWS = {"calls": {"sv": "utlysningar", "en": "calls"}, "programmes": {"sv": "program", "en": "programmes"}, "idea": {"sv": "ide", "en": "idea"}}
PARTS = [(view, language) for view in VIEWS for language in LANGUAGES]
DESK = "/strangnas"


def part(view, language, **parameters):
    query = urllib.parse.urlencode(parameters)
    return address("embedding", language) + "/" + VIEWS[view][language] + ("?" + query if query else "")


class Elsewhere:
    """A site of somebody else, at an origin of its own."""

    def __init__(self):
        self.pages = {}
        pages = self.pages

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                text = pages.get(self.path)
                self.send_response(200 if text else 404)
                self.send_header("Content-Type", "text/html; charset=utf-8")
                self.end_headers()
                self.wfile.write((text or "").encode())

            def log_message(self, *arguments):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.origin = f"http://127.0.0.1:{self.server.server_address[1]}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def put(self, path, body, language="sv"):
        self.pages[path] = (
            f'<!doctype html><html lang="{language}"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Kommunen</title></head>'
            f"<body><main><h1>Kommunen</h1>{body}</main></body></html>")
        return self.origin + path


@pytest.fixture(scope="module")
def elsewhere():
    """Two other sites: the first may show parts, the second may not."""
    sites = Elsewhere(), Elsewhere()
    yield sites
    for other in sites:
        other.server.shutdown()


@pytest.fixture(scope="module", autouse=True)
def desk(site, elsewhere, tmp_path_factory):
    """A desk with a colour of its own that lets the first of them show parts of it."""
    text = (HERE / "desks/flen.yaml").read_text().replace("id: flen", "id: strangnas").replace("Flens kommun", "Strängnäs kommun")
    document = tmp_path_factory.mktemp("desk") / "strangnas.yaml"
    document.write_text(text.replace("languages: [sv]\n", f"embedders: ['{elsewhere[0].origin}', 'https://www.strangnas.example.se']\n"))
    added = command("desk", "add", "strangnas", "--folder", "strangnas", "--document", document)
    assert added.returncode == 0, added.stderr
    deadline = time.monotonic() + 5
    while site.fetch(DESK + "/").status != 200:
        assert time.monotonic() < deadline
        time.sleep(0.1)
    yield DESK
    command("desk", "remove", "strangnas", "--yes")


def snippet(site, view, language, **parameters):
    """The code that the page hands out."""
    query = urllib.parse.urlencode({{"sv": "visar", "en": "shows"}[language]: view, **parameters})
    text = site.fetch(DESK + address("embedding", language) + "?" + query).text
    return html.unescape(re.search(r"<textarea[^>]*>\n?(.*?)</textarea>", text, re.DOTALL)[1])


def wait(browser, condition):
    return browser.until(condition)


def heights(browser):
    """Of each frame: its own height, and that of what is in it."""
    found = []
    for frame in browser.all("iframe"):
        outer = browser.script("return arguments[0].clientHeight", frame)
        browser.driver.switch_to.frame(frame)
        inner = browser.script("return Math.ceil(document.documentElement.getBoundingClientRect().height)")
        browser.driver.switch_to.default_content()
        found.append((outer, inner))
    return found


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("width", [1280, 320])
def test_all_parts_on_a_page_of_another_site(browser: Browser, site, elsewhere, language, width):
    browser.look(width=width, scheme="light")
    place = elsewhere[0].put(f"/all-{language}-{width}", "".join(snippet(site, view, language) for view in VIEWS), language)
    browser.traffic()
    browser.console()
    browser.driver.get(place)
    frames = browser.all("iframe")
    assert len(frames) == len(VIEWS)
    for frame in frames:
        browser.script("arguments[0].scrollIntoView()", frame)
        assert frame.get_attribute("title").strip()
    wait(browser, lambda: all(outer == inner > 100 for outer, inner in heights(browser)))
    for frame in browser.all("iframe"):
        browser.driver.switch_to.frame(frame)
        assert browser.script("return document.documentElement.lang") == language
        assert len(browser.all("h1")) == 1 and browser.text(".embed-foot")
        assert browser.script("return document.documentElement.scrollWidth <= innerWidth"), "scrolls sideways"
        browser.driver.switch_to.default_content()
    # Before the checker looks: it speaks to frames by itself.
    assert browser.console() == []
    assert browser.violations() == []
    assert browser.cookies() == []
    traffic = browser.traffic()
    assert {urllib.parse.urlsplit(place).netloc for place in traffic.addresses if not place.startswith("data:")} == {
        site.host, urllib.parse.urlsplit(elsewhere[0].origin).netloc}


def test_a_page_follows_what_grows_in_it_and_nothing_else(wide: Browser, site, elsewhere):
    wide.driver.get(elsewhere[0].put("/grows", snippet(site, "idea", "sv") + "<iframe id='own' title='x' srcdoc='<p>x'></iframe>"))
    wait(wide, lambda: heights(wide)[0][0] == heights(wide)[0][1])
    frame = wide.all("iframe")[0]
    before = frame.size["height"]
    wide.driver.switch_to.frame(frame)
    wide.script("document.querySelector('textarea').style.height = '900px'")
    wide.driver.switch_to.default_content()
    wait(wide, lambda: frame.size["height"] > before + 500)
    # What the page itself, or another frame, says of heights is not believed.
    grown = frame.size["height"]
    wide.script("postMessage({utblickHeight: 4321}, '*')")
    wide.driver.switch_to.frame(wide.one("#own"))
    wide.script("parent.postMessage({utblickHeight: 4322}, '*')")
    wide.driver.switch_to.default_content()
    # Nor is a height from this site that makes none.
    wide.driver.switch_to.frame(frame)
    for nonsense in ["-5", "1e9", "'9px'", "null", "NaN"]:
        wide.script(f"parent.postMessage({{utblickHeight: {nonsense}}}, '*'); parent.postMessage({nonsense}, '*')")
    wide.driver.switch_to.default_content()
    time.sleep(0.5)
    assert frame.size["height"] == grown and wide.one("#own").size["height"] < 400


def test_a_part_tells_its_height_to_its_own_page_alone(wide: Browser, site, elsewhere):
    """Another frame of the page may ask, and hears nothing; the page hears what it asked for."""
    wide.driver.get(elsewhere[0].put("/asks", f"<iframe id=part title=x src='{site.origin + DESK + part('idea', 'sv')}'></iframe>"
                                              "<iframe id=other title=y srcdoc='<p>y'></iframe>"))
    wide.one("#part")
    wide.script("window.heard = []; addEventListener('message', event => heard.push(event.data))")
    wait(wide, lambda: wide.script("return document.readyState") == "complete")
    wide.driver.switch_to.frame(wide.one("#other"))
    wide.script("window.heard = []; addEventListener('message', event => heard.push(event.data)); parent.frames[0].postMessage('utblick:height', '*')")
    time.sleep(0.5)
    assert wide.script("return heard") == []
    wide.driver.switch_to.default_content()
    assert wide.script("return heard") == []
    wide.script("frames[0].postMessage('something else', '*'); frames[0].postMessage('utblick:height', '*')")
    wait(wide, lambda: wide.script("return heard"))
    assert all(list(heard) == ["utblickHeight"] and heard["utblickHeight"] > 100 for heard in wide.script("return heard"))


@pytest.mark.parametrize("view, language", PARTS)
def test_a_site_that_is_not_named_is_refused(wide: Browser, site, elsewhere, view, language):
    place = elsewhere[1].put(f"/{view}-{language}", snippet(site, view, language).replace('loading="lazy"', ""), language)
    wide.console()
    wide.driver.get(place)
    wait(wide, lambda: wide.script("return document.readyState") == "complete")
    wait(wide, lambda: any("frame-ancestors" in line for line in wide.console()))
    wide.driver.switch_to.frame(wide.one("iframe"))
    assert wide.driver.find_elements(By.CSS_SELECTOR, "main") == []
    wide.driver.switch_to.default_content()


def test_no_other_page_may_be_framed_by_anybody(wide: Browser, site, elsewhere):
    for path in ["/", "/utlysningar", "/oppna-data", "/badda-in", "/arbete"]:
        wide.console()
        wide.driver.get(elsewhere[0].put("/frame", f"<iframe title=x src='{site.origin + DESK + path}'></iframe>"))
        wait(wide, lambda: any("frame-ancestors" in line for line in wide.console()))
        assert "frame-ancestors 'none'" in site.fetch(DESK + path).headers["Content-Security-Policy"]
    # Another desk's part, whose desk has not named the site.
    wide.console()
    wide.driver.get(elsewhere[0].put("/frame", f"<iframe title=x src='{site.origin + part('calls', 'sv')}'></iframe>"))
    wait(wide, lambda: any("frame-ancestors" in line for line in wide.console()))


def test_the_home_desk_names_its_municipality(site):
    policy = site.fetch(part("calls", "sv")).headers["Content-Security-Policy"]
    assert "frame-ancestors 'self' https://www.katrineholm.se https://event.katrineholm.se;" in policy
    assert "default-src 'self'" in policy and "form-action 'self'" in policy


@pytest.mark.parametrize("language", LANGUAGES)
def test_links_and_the_idea_open_in_the_whole_window(wide: Browser, site, elsewhere, language):
    place = elsewhere[0].put(f"/leads-{language}", snippet(site, "calls", language) + snippet(site, "idea", language), language)
    wide.driver.get(place)
    wide.driver.switch_to.frame(wide.all("iframe")[0])
    wide.one(".card a").click()
    wide.driver.switch_to.default_content()
    wait(wide, lambda: wide.driver.current_url.startswith(site.origin + DESK + address("calls", language) + "/"))
    wide.driver.get(place)
    frame = wide.all("iframe")[1]
    wide.script("arguments[0].scrollIntoView()", frame)
    wide.driver.switch_to.frame(frame)
    wide.one("textarea").send_keys(IDEAS["integration"][language])
    wide.one("form button").click()
    wide.driver.switch_to.default_content()
    wait(wide, lambda: wide.driver.current_url.startswith(site.origin + DESK + address("matches", language) + "?"))
    assert wide.all(".match")


@pytest.mark.parametrize("view, language", PARTS)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_part_is_accessible_in_every_look(browser: Browser, site, view, language, scheme):
    grounds = {}
    for look in ["auto", "light", "dark"]:
        browser.look(width=320, scheme=scheme)
        browser.open(DESK + part(view, language, **({} if look == "auto" else {"utseende": look})))
        assert browser.violations() == []
        assert_no_sideways(browser, (view, language, look))
        grounds[look] = browser.script("return getComputedStyle(document.body).backgroundColor")
        assert browser.script("return document.querySelector('meta[name=robots]').content") == "noindex"
        assert browser.cookies() == []
        colour = browser.script("return getComputedStyle(document.querySelector('a')).color")
        # The desk's own accent where it is light.
        assert (colour == "rgb(122, 31, 61)") == (look == "light" or (look == "auto" and scheme == "light")), (look, colour)
    assert grounds["auto"] == grounds[scheme] and grounds["light"] != grounds["dark"]


def test_parts_work_without_scripts(plain_browser: Browser, site, elsewhere):
    plain_browser.driver.get(elsewhere[0].put("/plain", snippet(site, "calls", "sv")))
    frame = plain_browser.one("iframe")
    assert frame.size["height"] > 500
    plain_browser.driver.switch_to.frame(frame)
    assert plain_browser.all(".card") and plain_browser.one(".embed-foot a").is_displayed()
    plain_browser.driver.switch_to.default_content()


def test_parts_are_valid_html(site, tmp_path):
    for view, language in PARTS:
        (tmp_path / f"{view}.{language}.html").write_text(site.fetch(DESK + part(view, language, utseende="dark")).text, encoding="utf-8")
    assert complaints([tmp_path]) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_hands_out_what_it_shows(wide: Browser, site, language):
    wide.open(DESK + address("embedding", language))
    for choice, value in [("#visar", "programmes"), ("#utseende", "dark"), ("#antal", "3"), ("#tema", "environment")]:
        wide.one(f"{choice} option[value='{value}']").click()
    wide.click(wide.one("main form button"))
    code = wide.value("#kodtext")
    place = html.unescape(re.search(r'src="([^"]+)"', code)[1])
    assert place == wide.one("iframe").get_attribute("src")
    assert place.startswith(site.origin + DESK + PREFIX[language] + "/") and f'src="{site.origin}{DESK}/embed.js"' in code
    wait(wide, lambda: heights(wide)[0][0] == heights(wide)[0][1])
    wide.driver.switch_to.frame(wide.one("iframe"))
    assert 1 <= len(wide.all(".card")) <= 3 and wide.script("return document.documentElement.className") == "dark"
    wide.driver.switch_to.default_content()
    assert wide.violations() == []


def test_the_script_may_be_used_by_other_sites(site):
    answer = site.fetch("/embed.js")
    assert answer.status == 200 and answer.headers["Access-Control-Allow-Origin"] == "*"
    assert answer.headers["Content-Type"] == "text/javascript; charset=utf-8" and answer.headers["Set-Cookie"] is None
    assert len(answer.body) < 1_500


@pytest.mark.parametrize("query", [
    "antal=0", "antal=-1", "antal=99999999999999999999", "antal=%00", "tema=%3Cscript%3E", "passar=nobody&utseende=rosa", "%ff=%ff", "a&b&&=",
    "tema=youth&tema=x", "visar=nonsense", "utseende=" + "x" * 5_000])
def test_what_cannot_be_used_of_an_address_is_passed_over(site, query):
    for view, language in PARTS:
        answer = site.fetch(part(view, language) + "?" + query)
        assert answer.status == 200 and "<script>" not in answer.text and len(re.findall('class="card"', answer.text)) <= 20
    assert site.fetch("/badda-in?" + query).status == 200


@pytest.mark.parametrize("path", ["/badda-in/fraga", "/badda-in/calls", "/en/embed/ide", "/badda-in/utlysningar/1", "/badda-in//x", "/embed.js/x"])
def test_what_is_no_part_is_not_there(site, path):
    assert site.fetch(path).status == 404


def test_nothing_can_be_sent_to_a_part(site):
    for path in [part("idea", "sv"), "/badda-in", "/embed.js"]:
        assert site.fetch(path, [("ide", "x")]).status == 405
