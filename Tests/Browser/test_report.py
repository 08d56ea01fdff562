"""The council report in a real browser: every figure leads to its rows, the files say the same, and wrong days are told of."""

import io
import re
import shutil
import urllib.request

import openpyxl
import pypdf
import pytest

from browser import Browser
from municipal_day import today
from site_map import command
from test_projects import plain
from test_work import sign_in, user

EMAIL, PASSWORD = "rut.rapport@kommun.example.se", "sju snälla sälar på skär"
REPORT = {"sv": "/arbete/rapport", "en": "/en/work/report"}


@pytest.fixture(scope="module", autouse=True)
def examples():
    added = user("add", EMAIL, "--name", "Rut Lind", "--roles", "head", given=PASSWORD + "\n")
    assert added.returncode == 0, added.stderr
    filled = command("demo", "--beside")
    assert filled.returncode == 0, filled.stderr
    yield
    removed = command("demo", "remove")
    assert removed.returncode == 0, removed.stderr


@pytest.fixture
def desk(wide: Browser):
    wide.driver.delete_all_cookies()
    wide.open("/arbete/rapport")
    sign_in(wide, EMAIL, PASSWORD)
    return wide


def fetch(browser, path):
    """A file as the one who is signed in gets it."""
    cookie = "; ".join(f"{cookie['name']}={cookie['value']}" for cookie in browser.driver.get_cookies())
    with urllib.request.urlopen(urllib.request.Request(browser.site + path, headers={"Cookie": cookie}), timeout=120) as answer:
        return answer.headers, answer.read()


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_report_is_accessible(desk: Browser, language, scheme):
    for width in (1280, 320):
        desk.look(width=width, scheme=scheme)
        desk.open(REPORT[language])
        assert desk.violations() == []
        assert desk.script("return document.documentElement.scrollWidth <= window.innerWidth"), f"too wide at {width}"
    desk.look()


def test_every_figure_leads_to_its_rows_and_counts_them(desk: Browser):
    links = desk.all("#part-overview td.figure a")
    assert len(links) >= 6
    for link in links:
        part = link.get_attribute("href").rsplit("#", 1)[1]
        rows = desk.all(f"#{part} tbody tr:not(.total)")
        if part == "part-hours":
            total = desk.all(f"#{part} tbody tr.total td.figure")[0].text
            assert total == link.text
        else:
            assert len(rows) == int(plain(link.text)), part
    for link in desk.all("main table a[href*='#']"):
        assert desk.all("#" + link.get_attribute("href").rsplit("#", 1)[1])


def test_the_workbook_says_the_same(desk: Browser):
    desk.open(f"{REPORT['sv']}?fran={today().year}-01-01&till-och-med={today().year}-12-31")
    headers, content = fetch(desk, f"{REPORT['sv']}/xlsx?fran={today().year}-01-01&till-och-med={today().year}-12-31")
    assert "attachment" in headers["Content-Disposition"] and headers["Cache-Control"] == "no-store"
    book = openpyxl.load_workbook(io.BytesIO(content))
    overview = {name: number for name, number in list(book["Översikt"].values)[1:]}
    page = {row.text.rsplit(" ", 1)[0]: plain(row.text.rsplit(" ", 1)[1]) for row in desk.all("#part-overview tbody tr")}
    assert {name: str(number).replace(".", ",") for name, number in overview.items()} == page
    sums = [row for row in book["Beviljat per år"].values if row[1] == "Summa"]
    years = [row for row in book["Beviljat per år"].values if str(row[1]).isdigit()]
    assert sums and years
    for total in sums:
        for column in range(2, 7):
            assert total[column] == sum(row[column] for row in years if row[0] == total[0])
        assert total[2] == sum(total[3:7])


@pytest.mark.skipif(not shutil.which("weasyprint"), reason="needs WeasyPrint (Debian's weasyprint)")
def test_the_pdf_is_tagged_and_in_the_readers_language(desk: Browser):
    for language in ("sv", "en"):
        headers, content = fetch(desk, REPORT[language] + "/pdf")
        assert headers["Content-Type"] == "application/pdf"
        document = pypdf.PdfReader(io.BytesIO(content))
        root = document.trailer["/Root"]
        assert "/StructTreeRoot" in root and root["/Lang"] == language
        text = "".join(page.extract_text() for page in document.pages)
        assert "BalticPFASResolve" in text and re.search(r"342|273", plain(text))


def test_wrong_days_are_told_of_and_nothing_is_lost(desk: Browser):
    desk.open(f"{REPORT['sv']}?fran=2026-13-01&till-och-med=2026-12-31")
    assert "2026-13-01" in desk.text("[role=alert]") and desk.value("input[name=till-och-med]") == "2026-12-31"
    assert desk.violations() == []
    desk.open(f"{REPORT['sv']}?fran=2026-12-31&till-och-med=2026-01-01")
    assert desk.all("[role=alert]")
