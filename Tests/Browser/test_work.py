"""Those who work at the desk: sign in, walk, sign out, in a real browser. The public site sets no cookie; theirs is the only one."""

import base64
import hmac
import re
import struct
import time

import pytest

from browser import Browser
from site_map import LANGUAGES, command

EMAIL, PASSWORD = "asa.oberg@kommun.example.se", "tre gula cyklar i regn"
START = {"sv": "/arbete", "en": "/en/work"}
SIGN_IN = {"sv": "/arbete/logga-in", "en": "/en/work/sign-in"}
ACCOUNT = {"sv": "/arbete/konto", "en": "/en/work/account"}
SIGNED_OUT = {"sv": "/arbete/utloggad", "en": "/en/work/signed-out"}


def user(*arguments, given=""):
    """`utblick user …` beside the running server."""
    return command("user", *arguments, given=given)


@pytest.fixture(scope="module", autouse=True)
def staff():
    added = user("add", EMAIL, "--name", "Åsa Öberg", "--roles", "coordinator", given=PASSWORD + "\n")
    assert added.returncode == 0, added.stderr


def sign_in(browser, email=EMAIL, password=PASSWORD):
    for selector, text in [("#epost", email), ("#losenord", password)]:
        field = browser.one(selector)
        field.clear()
        field.send_keys(text)
    browser.click(browser.one("main form button"))


def sign_out(browser):
    browser.driver.delete_all_cookies()


def check(browser, scheme):
    for width in (1280, 320):
        browser.look(width=width, scheme=scheme)
        assert browser.violations() == []
        assert browser.script("return document.documentElement.scrollWidth <= window.innerWidth"), f"too wide at {width}"
    browser.look(width=1280, scheme=scheme)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_signing_in_walking_and_signing_out(wide: Browser, language, scheme):
    sign_out(wide)
    wide.look(scheme=scheme)
    wide.open(ACCOUNT[language])
    assert wide.path.startswith(SIGN_IN[language] + "?")
    assert wide.cookies() == []
    check(wide, scheme)
    sign_in(wide, password="fel")
    assert wide.all("[role=alert]") and wide.value("#epost") == EMAIL and wide.value("#losenord") == ""
    assert wide.cookies() == []
    check(wide, scheme)
    sign_in(wide)
    # Led on to where it began.
    assert wide.path == ACCOUNT[language]
    cookies = wide.cookies()
    assert [(cookie["name"], cookie["httpOnly"], cookie["sameSite"], cookie["session"]) for cookie in cookies] == [
        ("utblick-katrineholm", True, "Lax", True)]
    check(wide, scheme)
    for address in (START, ACCOUNT):
        wide.open(address[language])
        assert wide.script("return document.documentElement.lang") == language
        assert "Åsa Öberg" in wide.text(".person")
        check(wide, scheme)
        traffic = wide.traffic()
        assert all(found.startswith(wide.site) for found in traffic.addresses)
        assert wide.console() == []
    # Its twin in the other language, still signed in.
    wide.click(wide.one("a.twin"))
    other = "en" if language == "sv" else "sv"
    assert wide.path == ACCOUNT[other] and wide.all(".person")
    wide.click(wide.one("a.twin"))
    wide.click(wide.one(".top-tools form button"))
    assert wide.path == SIGNED_OUT[language] and wide.cookies() == []
    check(wide, scheme)
    # Going back shows nothing of what was there.
    wide.driver.back()
    wide.one("footer")
    assert "Åsa" not in wide.text("body")


def test_the_keyboard_alone_is_enough(wide: Browser):
    sign_out(wide)
    wide.open(SIGN_IN["sv"])
    from selenium.webdriver.common.keys import Keys
    wide.one("#epost").send_keys(EMAIL + Keys.TAB)
    page = wide.one("html")
    wide.driver.switch_to.active_element.send_keys(PASSWORD + Keys.ENTER)
    wide.wait_until_gone(page)
    assert wide.path == START["sv"]
    for field, token in [("#losenord", "current-password"), ("#nytt-losenord", "new-password"), ("#upprepat-losenord", "new-password")]:
        wide.open(ACCOUNT["sv"])
        assert wide.one(field).get_dom_attribute("autocomplete") == token
    sign_out(wide)


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_invitation_and_another_password(wide: Browser, language):
    sign_out(wide)
    email = f"bo.{language}@kommun.example.se"
    invited = user("add", email, "--name", "Bo Ek", "--roles", "reader", "--invite", "--origin", wide.site)
    assert invited.returncode == 0, invited.stderr
    path = re.search(r"/arbete/valkommen/[0-9a-f]{64}", invited.stdout)[0]
    path = path if language == "sv" else path.replace("/arbete/valkommen", "/en/work/welcome")
    wide.open(path)
    check(wide, "light")
    for password, wrong in [("kort", True), ("lösenord2027", True), ("två röda båtar i hamn", False)]:
        for selector in ("#nytt-losenord", "#upprepat-losenord"):
            wide.one(selector).send_keys(password)
        wide.click(wide.one("main form button"))
        assert bool(wide.all("[role=alert]")) == wrong
        if wrong:
            check(wide, "light")
    assert wide.path == START[language]
    wide.open(ACCOUNT[language])
    for selector, text in [("#losenord", "två röda båtar i hamn"), ("#nytt-losenord", "fyra hus och en kvarn"),
                           ("#upprepat-losenord", "fyra hus och en kvarn")]:
        wide.one(selector).send_keys(text)
    wide.click(wide.one("main form button"))
    assert wide.all("[role=status]")
    check(wide, "light")
    sign_out(wide)
    wide.open(path)
    assert not wide.all("main form")
    check(wide, "light")


def code_of(secret, moment=None):
    """RFC 6238 by Python's own means."""
    key = base64.b32decode(secret.replace("-", ""))
    digest = hmac.new(key, struct.pack(">Q", int((moment or time.time()) // 30)), "sha1").digest()
    offset = digest[-1] & 15
    return f"{(struct.unpack('>I', digest[offset:offset + 4])[0] & 0x7FFFFFFF) % 1_000_000:06}"


@pytest.mark.parametrize("language, scheme", [("sv", "light"), ("en", "dark")])
def test_a_second_factor(wide: Browser, language, scheme):
    sign_out(wide)
    email = f"dag.{language}@kommun.example.se"
    assert user("add", email, "--name", "Dag", "--roles", "officer", given=PASSWORD + "\n").returncode == 0
    wide.look(scheme=scheme)
    wide.open(SIGN_IN[language])
    sign_in(wide, email)
    wide.open(ACCOUNT[language] + {"sv": "/tvasteg", "en": "/two-step"}[language])
    assert wide.all("svg.qr path") and wide.console() == []
    check(wide, scheme)
    secret = wide.text("main .code")
    for code, right in [("000000", False), (code_of(secret), True)]:
        wide.one("#kod").send_keys(code)
        wide.one("#losenord").send_keys(PASSWORD)
        wide.click(wide.one("main form button"))
        assert bool(wide.all("[role=alert]")) != right
        check(wide, scheme)
    codes = [found.text for found in wide.all("main .code")]
    assert len(set(codes)) == 10
    wide.click(wide.one("main a.button"))
    check(wide, scheme)
    sign_out(wide)
    wide.open(ACCOUNT[language])
    sign_in(wide, email)
    assert wide.cookies() == []
    check(wide, scheme)
    # The code that set it up has been used.
    wide.one("#kod").send_keys(code_of(secret, time.time() - 30))
    wide.click(wide.one("main form button"))
    assert wide.all("[role=alert]")
    check(wide, scheme)
    wide.one("#kod").send_keys(codes[0])
    wide.click(wide.one("main form button"))
    assert wide.path == ACCOUNT[language]
    sign_out(wide)


def test_a_closed_account_is_out_at_once(wide: Browser):
    sign_out(wide)
    email = "cia@kommun.example.se"
    assert user("add", email, "--name", "Cia", "--roles", "officer", given=PASSWORD + "\n").returncode == 0
    wide.open(SIGN_IN["sv"])
    sign_in(wide, email)
    assert wide.path == START["sv"]
    assert user("set", email, "--closed").returncode == 0
    wide.open(START["sv"])
    assert wide.path == SIGN_IN["sv"]
    sign_in(wide, email)
    assert wide.all("[role=alert]")
    sign_out(wide)


def test_commands_tell_what_is_wrong():
    for arguments, given, told in [
        (["add", EMAIL, "--name", "B", "--roles", "reader"], PASSWORD, "another account"),
        (["add", "no address", "--name", "B", "--roles", "reader"], PASSWORD, "not an e-mail address"),
        (["add", "b@example.se", "--name", "B", "--roles", "reader"], "short", "at least 12"),
        (["add", "b@example.se", "--name", "B", "--roles", "reader"], "katrineholm2026", "little more than the name"),
        (["password", "nobody@example.se"], PASSWORD, "there is no account"),
        (["remove", EMAIL], "", "--yes"), (["list", "--desk", "nowhere"], "", "there is no desk"),
    ]:
        answer = user(*arguments, given=given + "\n")
        assert answer.returncode == 65 and told in answer.stderr, (arguments, answer.stderr)
    assert user("add", "b@example.se", "--name", "B", "--roles", "king", given=PASSWORD).returncode == 64
    assert "b@example.se" not in user("list").stdout


@pytest.mark.parametrize("language", LANGUAGES)
def test_letters_about_cases_are_turned_off_and_on(wide: Browser, language):
    sign_out(wide)
    wide.open(ACCOUNT[language])
    sign_in(wide)
    names = {"sv": ["Stäng av breven", "Slå på breven"], "en": ["Turn the letters off", "Turn the letters on"]}[language]
    for name, other in [names, names[::-1]]:
        wide.click(next(button for button in wide.all("main button") if button.text == name))
        assert wide.all("[role=status]") and [button for button in wide.all("main button") if button.text == other]
        check(wide, "light")
    sign_out(wide)
