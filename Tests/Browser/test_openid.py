"""Signing in at a provider: a real OpenID Connect provider runs here, and a server of Utblick's own that knows it."""

import http.cookiejar
import json
import re
import signal
import subprocess
import sys
import urllib.error
import urllib.parse
import urllib.request

import pytest

from browser import Browser
from own_server import free_port, own_server, wait_for

PEOPLE = [
    {"sub": "asa", "email": "asa@kommun.example.se", "email_verified": True, "name": "Åsa Öberg", "groups": ["EU-samordnare", "Alla"]},
    {"sub": "bo", "email": "bo@kommun.example.se", "email_verified": True, "name": "Bo Ek", "groups": ["Alla"]},
    {"sub": "cia", "email": "cia@kommun.example.se", "email_verified": False, "name": "Cia", "groups": ["Ekonomi"]},
]


@pytest.fixture(scope="module", params=[True, False], ids=["with-passwords", "provider-alone"])
def desk(request, tmp_path_factory):
    """The address of a server whose staff sign in at a provider."""
    folder = tmp_path_factory.mktemp("openid")
    (folder / "secret").write_text("hemligt åäö+/\n", encoding="utf-8")
    provider_port = free_port()
    (folder / "openid.json").write_text(json.dumps({"katrineholm": {
        "issuer": f"http://127.0.0.1:{provider_port}", "client_id": "utblick", "client_secret_file": "secret",
        "roles_claim": "groups", "roles": {"EU-samordnare": "coordinator", "Ekonomi": "economist"}, "passwords": request.param}}))
    people = [argument for person in PEOPLE for argument in ("--user-claims", json.dumps(person))]
    provider = subprocess.Popen(
        [sys.executable, "-W", "ignore", "-m", "oidc_provider_mock", "-p", str(provider_port), "--require-nonce", "true", *people],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        wait_for(provider_port, provider)
        with own_server(folder, "--openid-file", folder / "openid.json") as origin:
            yield {"site": origin, "passwords": request.param, "log": folder / "log"}
    finally:
        provider.send_signal(signal.SIGTERM)
        provider.wait(30)


class Visitor:
    """A browser without a window, that follows where it is sent."""

    def __init__(self):
        self.jar = http.cookiejar.CookieJar()
        self.opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(self.jar))

    def fetch(self, address, form=None):
        data = urllib.parse.urlencode(form).encode() if form is not None else None
        try:
            with self.opener.open(address, data, timeout=60) as answer:
                return answer.status, answer.geturl(), answer.read().decode()
        except urllib.error.HTTPError as error:
            return error.code, error.geturl(), error.read().decode()


def test_whoever_the_provider_knows_is_let_in_with_its_roles(wide: Browser, desk):
    wide.driver.delete_all_cookies()
    wide.driver.get(desk["site"] + "/arbete/konto")
    assert wide.violations() == []
    assert bool(wide.all("#losenord")) == desk["passwords"]
    wide.one("main a.button").click()
    wide.one("input[name=sub]").send_keys("asa")
    wide.one("button, input[type=submit]").click()
    wide.one(".person")
    assert wide.path == "/arbete/konto"
    assert "Åsa Öberg" in wide.text(".person") and "samordnare" in wide.text("main dl")
    # There is no password to change.
    assert not wide.all("#nytt-losenord")
    assert wide.violations() == []
    wide.driver.delete_all_cookies()


def begin(visitor, desk):
    """Goes to the provider; the address of its form."""
    status, address, _ = visitor.fetch(desk["site"] + "/arbete/logga-in/organisation")
    assert status == 200 and "code_challenge_method=S256" in address
    return address


@pytest.mark.parametrize("sub, told", [("bo", "ingen roll"), ("cia", "ingen roll"), ("dag", "ingen roll")])
def test_whoever_has_no_role_or_no_proved_address_is_not(desk, sub, told):
    visitor = Visitor()
    status, address, text = visitor.fetch(begin(visitor, desk), {"sub": sub})
    assert status == 403 and told in text, text
    assert urllib.parse.urlsplit(address).path == "/arbete/logga-in/svar"
    assert visitor.fetch(desk["site"] + "/arbete")[1].endswith("/arbete/logga-in")


def test_an_answer_is_taken_once_and_only_from_the_browser_that_began(desk):
    one, other = Visitor(), Visitor()
    form = begin(one, desk)

    class Stay(urllib.request.HTTPRedirectHandler):
        def redirect_request(self, *arguments):
            return None

    with pytest.raises(urllib.error.HTTPError) as sent:
        urllib.request.build_opener(Stay).open(form, urllib.parse.urlencode({"sub": "asa"}).encode(), timeout=60)
    answer = sent.value.headers["Location"]
    assert re.search(r"code=[^&]+", answer) and "state=" in answer
    # Another browser that is led there is signed in as nobody, and the answer is used up.
    for visitor in (other, one):
        assert visitor.fetch(answer)[0] == 422
        assert visitor.fetch(desk["site"] + "/arbete")[1].endswith("/arbete/logga-in")
    for wrong in ["", "?code=x", "?state=x", "?code=x&state=y", "?error=access_denied&state=y"]:
        assert one.fetch(desk["site"] + "/arbete/logga-in/svar" + wrong)[0] == 422


def test_passwords_can_be_turned_off(desk):
    status, _, _ = Visitor().fetch(desk["site"] + "/arbete/logga-in", {"epost": "x@example.se", "losenord": "y"})
    assert status == (422 if desk["passwords"] else 403)


def test_the_log_holds_no_secret(desk):
    text = desk["log"].read_text(encoding="utf-8")
    assert "hemligt" not in text and "example.se" not in text
