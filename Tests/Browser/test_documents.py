"""Documents of cases in a real browser: attached, read, replaced, packed for the archive and verified; and what is refused."""

import hashlib
import io
import itertools
import os
import socket
import subprocess
import time
import urllib.parse
import urllib.request
import zipfile

import pytest

from browser import Browser
from municipal_day import today
from selenium.webdriver.support.ui import Select
from site_map import ROOT
from test_cases import fields, fill, financing, send, stage, step
from test_work import sign_in, user

EMAIL, PASSWORD = "rut.arkiv@kommun.example.se", "nio gröna pennor i lådan"
OTHER = "rolf.register@kommun.example.se"
FORM = "form[enctype='multipart/form-data']"
numbers = itertools.count(1)


@pytest.fixture(scope="module", autouse=True)
def staff():
    added = user("add", EMAIL, "--name", "Rut Arkiv", "--roles", "coordinator", given=PASSWORD + "\n")
    assert added.returncode == 0, added.stderr
    added = user("add", OTHER, "--name", "Rolf Register", "--roles", "registrar", given=PASSWORD + "\n")
    assert added.returncode == 0, added.stderr


@pytest.fixture
def case(wide: Browser):
    """A new case of one's own; the browser shows its page."""
    wide.driver.delete_all_cookies()
    wide.open("/arbete/arenden/nytt")
    sign_in(wide, EMAIL, PASSWORD)
    wide.open("/arbete/arenden/nytt")
    fill(wide, titel=f"Arkivens våtmark {next(numbers)}", sammanfattning="Vatten ska stanna.")
    send(wide)
    return wide


def attach(browser, file, role=None, replaces=None):
    if role:
        Select(browser.one("#dokumenttyp")).select_by_value(role)
    if replaces:
        Select(browser.one("#ersatter")).select_by_value(replaces)
    browser.one("#fil").send_keys(str(file))
    browser.click(browser.one(FORM + " button"))


def cookies(browser):
    return "; ".join(f"{cookie['name']}={cookie['value']}" for cookie in browser.driver.get_cookies())


def ask(browser, path, form=None):
    """Asks in the browser's own session for what it would only keep as a file."""
    body = urllib.parse.urlencode(form).encode() if form else None
    request = urllib.request.Request(browser.site + path, data=body, headers={"Cookie": cookies(browser)})
    with urllib.request.urlopen(request) as answer:
        return answer.headers, answer.read()


def check(browser):
    for scheme in ("light", "dark"):
        for width in (1280, 320):
            browser.look(width=width, scheme=scheme)
            browser.unfold()
            assert browser.violations() == []
            assert browser.script("return document.documentElement.scrollWidth <= window.innerWidth"), f"too wide at {width}"
            assert browser.console() == []
    browser.look(width=1280, scheme="light")


def check_refused(browser):
    """The same of a page that says what must be put right: the browser notes its status, and nothing else."""
    assert all("the server responded with a status of 4" in line for line in browser.console())
    check(browser)


def test_a_document_is_attached_read_and_replaced(case: Browser, tmp_path):
    file = tmp_path / "Protokoll åäö.pdf"
    file.write_bytes(b"%PDF-1.7 beslut")
    attach(case, file, "decision")
    assert "1. Protokoll åäö.pdf" in case.text("main") and not case.all("[role=alert]")
    newer = tmp_path / "Protokoll rättat.pdf"
    newer.write_bytes(b"%PDF-1.7 beslut, justerat")
    attach(case, newer, "decision", "1")
    assert "ersätter 1" in case.text("main") and "ersatt" in case.text("main")
    check(case)
    case.open("/en/work/cases/" + case.path.rsplit("/", 1)[1])
    assert "replaces 1" in case.text("main")
    check(case)
    number = case.path.rsplit("/", 1)[1]
    headers, content = ask(case, f"/arbete/arenden/{number}/dokument/1")
    assert content == file.read_bytes() and headers["Content-Type"] == "application/pdf"
    assert headers["Content-Disposition"].startswith("attachment;") and "%C3%A5%C3%A4%C3%B6" in headers["Content-Disposition"]
    assert "sandbox" in headers["Content-Security-Policy"] and headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize("name, content", [
    ("bild.svg", b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"), ("sida.pdf", b"<!DOCTYPE html><script>"),
    ("program.pdf", b"MZ\x90\x00\x03"), ("tom.pdf", b""), ("811228-9874.pdf", b"%PDF-1.7"),
])
def test_what_is_not_wanted_is_refused_in_words(case: Browser, tmp_path, name, content):
    file = tmp_path / name
    file.write_bytes(content)
    attach(case, file)
    assert len(case.all("[role=alert] li")) == 1 and "Inget dokument är bifogat än" in case.text("main")
    assert case.violations() == []
    case.one("[role=alert] a").click()
    assert case.driver.switch_to.active_element.get_attribute("id") == "fil"


def test_no_file_is_told(case: Browser):
    case.click(case.one(FORM + " button"))
    assert "välj en fil" in case.text("[role=alert]")


def test_a_file_of_three_gigabytes_gets_an_answer(case: Browser, tmp_path):
    file = tmp_path / "stor.pdf"
    with open(file, "wb") as large:
        large.write(b"%PDF-1.7")
        large.truncate(3 << 30)
    began = time.monotonic()
    attach(case, file)
    assert "större än 50" in case.text("[role=alert]"), case.text("main")
    print(f"answered after {time.monotonic() - began:.1f} s")
    folder = os.path.join(os.environ["UTBLICK_PLACE"], "documents", ".unfinished")
    assert not os.path.isdir(folder) or os.listdir(folder) == []


def test_whoever_sends_without_end_is_cut_off_and_gets_an_answer(case: Browser):
    token = case.value(FORM + " [name=formular]")
    host, port = case.site.removeprefix("http://").split(":")
    head = (f"POST {case.path}/dokument HTTP/1.1\r\nHost: {host}:{port}\r\nCookie: {cookies(case)}\r\nTransfer-Encoding: chunked\r\n"
            "Content-Type: multipart/form-data; boundary=b\r\n\r\n")
    form = (f'--b\r\nContent-Disposition: form-data; name="formular"\r\n\r\n{token}\r\n'
            '--b\r\nContent-Disposition: form-data; name="fil"; filename="a.pdf"\r\n\r\n%PDF-1.7').encode()
    zeros = bytes(1 << 20)
    connection = socket.create_connection((host, int(port)))
    connection.settimeout(20)

    def chunk(content):
        connection.sendall(f"{len(content):x}\r\n".encode() + content + b"\r\n")

    connection.sendall(head.encode())
    chunk(form)
    sent = 0
    try:
        for sent in range(1, 3_072):
            chunk(zeros)
            # After the limit as slowly as a network would, so that there is much left to send.
            if sent > 60:
                time.sleep(0.05)
    except (BrokenPipeError, ConnectionResetError, TimeoutError):
        pass
    answer = b""
    try:
        while piece := connection.recv(65_536):
            answer += piece
    except (ConnectionResetError, TimeoutError):
        pass
    assert answer.startswith(b"HTTP/1.1 413"), answer[:100]
    assert "större än".encode() in answer
    assert 50 < sent < 400, sent


def test_a_case_is_packed_for_the_archive_and_verified(case: Browser, tmp_path):
    file = tmp_path / "Beslut <å>.pdf"
    file.write_bytes(b"%PDF-1.7 beslut")
    page = case.path
    step(case, "Ansökan börjad")
    step(case, "Beslut", **fields(beslutad_av="board", beslut="yes", diarienummer="KS/2026:186"), **financing(today().year + 1, 100, 50, 50))
    assert "Det här saknas i ärendet" in case.text("main") and "Protokoll från beslutet" in case.text(".notice")
    assert Select(case.one("#dokumenttyp")).first_selected_option.get_attribute("value") == "decision"
    attach(case, file)
    assert "Det här saknas" not in case.text("main")
    step(case, "Ansökan inskickad")
    step(case, "Avslag", avslagsskal="quality", anteckning="Räckte inte till.")
    assert stage(case) == "Avslag"
    check(case)
    reference = case.text("main p.dim").split()[0]
    token = case.value("#arkivpaket [name=formular]")
    headers, sent = ask(case, page + "/arkivpaket", {"formular": token})
    assert headers["Content-Type"] == "application/zip"

    exported = tmp_path / "package.zip"
    program = [os.environ["UTBLICK_PROGRAM"], "archive"]
    made = subprocess.run(
        [*program, "export", reference, "-o", exported, "--data", os.environ["UTBLICK_PLACE"], "--catalogue", ROOT / "Catalogue",
         "--lexicon", ROOT / "Lexicon"], capture_output=True, text=True)
    assert made.returncode == 0, made.stderr
    assert hashlib.sha256(exported.read_bytes()).hexdigest() in made.stdout
    for content in (sent, exported.read_bytes()):
        package = zipfile.ZipFile(io.BytesIO(content))
        assert package.testzip() is None
        assert package.namelist() == ["manifest.json", "index.html", "documents/001-Beslut _å_.pdf", "SHA256SUMS"]
        assert package.read("documents/001-Beslut _å_.pdf") == file.read_bytes()
    whole = subprocess.run([*program, "verify", exported], capture_output=True, text=True)
    assert whole.returncode == 0 and reference in whole.stdout
    spoilt = bytearray(exported.read_bytes())
    spoilt[len(spoilt) // 2] ^= 1
    exported.write_bytes(spoilt)
    broken = subprocess.run([*program, "verify", exported], capture_output=True, text=True)
    assert broken.returncode == 65 and broken.stderr
    again = subprocess.run(
        [*program, "export", "UTB-1999-0001", "-o", tmp_path / "x.zip", "--data", os.environ["UTBLICK_PLACE"], "--catalogue",
         ROOT / "Catalogue", "--lexicon", ROOT / "Lexicon"], capture_output=True, text=True)
    assert again.returncode == 65 and "there is no case" in again.stderr

    # Its page is read by people, also with the accessibility checker.
    index = tmp_path / "index.html"
    index.write_bytes(zipfile.ZipFile(io.BytesIO(sent)).read("index.html"))
    case.driver.get("file://" + str(index))
    assert case.violations() == [] and "Räckte inte till." in case.text("main") and "Rut Arkiv" in case.text("main")
    case.open(page)


def test_two_dispose_of_a_case_whose_time_has_passed(case: Browser, tmp_path):
    page, reference, title = case.path, case.text("main p.dim").split()[0], case.text("h1")
    file = tmp_path / "Gammalt beslut.pdf"
    file.write_bytes(b"%PDF-1.7 gammalt")
    attach(case, file, "decision")
    long = {"dag": "2010-03-01"}
    step(case, "Ansökan börjad", **long)
    step(case, "Beslut", **long, **fields(beslutad_av="board", beslut="yes", diarienummer="KS/2010:7"), **financing(2010, 100, 50, 50))
    step(case, "Ansökan inskickad", **long)
    step(case, "Bifall", **long, **financing(2010, 100, 50, 50))
    step(case, "Projektstart", **long)
    step(case, "Slutrapport", **long)
    step(case, "Slutbetalning", **long, belopp="1")
    step(case, "Avslutsrapport", **long, anteckning="En hemlighet")
    step(case, "Arkivering", **long)
    assert "Gallring" not in [link.text for link in case.all("nav a.button")]
    assert "1 mars 2020" in case.text("main") and "statligt stöd" in case.text("main")

    def press(name):
        case.click(next(button for button in case.all("main button") if button.text == name))

    press("Godkänn gallring")
    assert "Rut Arkiv godkände gallringen" in case.text("main")
    assert "Godkänn och gallra för gott" not in [button.text for button in case.all("main button")]
    press("Stoppa gallringen")
    press("Godkänn gallring")
    case.driver.delete_all_cookies()
    case.open(page)
    sign_in(case, OTHER, PASSWORD)
    check(case)
    press("Godkänn och gallra för gott")
    assert stage(case) == "Gallrat" and case.text("h1") == reference
    case.unfold()
    text = case.text("main")
    assert "Gammalt beslut" not in text and title not in text and "En hemlighet" not in text
    assert hashlib.sha256(file.read_bytes()).hexdigest() in text and "KS/2010:7" in text
    assert "Rut Arkiv" in text and "Rolf Register" in text
    check(case)
    kept = os.path.join(os.environ["UTBLICK_PLACE"], "documents")
    names = [name for _, _, files in os.walk(kept) for name in files]
    assert hashlib.sha256(file.read_bytes()).hexdigest() not in names
