"""Pages as people have them who set their own spacing, let the system choose colours, or print."""

import io

import pypdf
import pytest

from browser import Browser
from site_map import LANGUAGES, PAGES
from test_pages import assert_no_sideways

SEEN = ["start", "matches: research", "matches: slips", "calls", "calls: table", "calendar: full", "call: first", "call: history", "calculator: worked out",
        "briefing: call", "programmes", "programme: esf_plus_2021_2027", "projects", "project", "partner: found", "strategy", "ask: with an idea", "status page", "accessibility"]

# WCAG 1.4.12
SPACING = ("*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}"
           "p{margin-bottom:2em!important}")


def open_seen(browser, site, name, language, width=320):
    browser.look(width=width)
    browser.open(PAGES[name][0](site, language))
    browser.unfold()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", SEEN)
def test_own_spacing_loses_nothing(browser: Browser, site, name, language):
    open_seen(browser, site, name, language)
    browser.script("const sheet = new CSSStyleSheet(); sheet.replaceSync(arguments[0]); document.adoptedStyleSheets = [sheet]", SPACING)
    assert browser.script("return getComputedStyle(document.querySelector('main p')).letterSpacing") not in ("normal", "0px")
    assert_no_sideways(browser, "spaced")
    # Nothing is cut off by a box that does not grow, and no control covers another.
    cut = browser.script(
        "return [...document.querySelectorAll('body *')].filter(e => {"
        "  const style = getComputedStyle(e);"
        "  return ['hidden', 'clip'].includes(style.overflowY) && e.clientHeight > 1 && e.scrollHeight > e.clientHeight + 1 && !e.closest('svg')"
        "}).map(e => e.outerHTML.slice(0, 120))")
    assert cut == []
    covered = browser.script(
        "const boxes = [...document.querySelectorAll('main a, main button, main input, main select, main textarea, main summary')]"
        "  .filter(e => e.checkVisibility()).map(e => [e, e.getBoundingClientRect()]);"
        "const found = [];"
        "for (let i = 0; i < boxes.length; i++) for (let j = i + 1; j < Math.min(boxes.length, i + 12); j++) {"
        "  const [a, p] = boxes[i], [b, q] = boxes[j];"
        "  if (a.contains(b) || b.contains(a)) continue;"
        "  const width = Math.min(p.right, q.right) - Math.max(p.left, q.left), height = Math.min(p.bottom, q.bottom) - Math.max(p.top, q.top);"
        "  if (width > 4 && height > 4 && [...a.getClientRects()].length === 1 && [...b.getClientRects()].length === 1)"
        "    found.push(a.outerHTML.slice(0, 80) + ' | ' + b.outerHTML.slice(0, 80)) }"
        "return found")
    assert covered == []


@pytest.mark.parametrize("name", SEEN)
def test_colours_that_the_system_chooses(browser: Browser, site, name):
    """Whatever is drawn or has a state is still to be seen on the system's own ground."""
    browser.look(width=1280, forced_colours=True)
    browser.open(PAGES[name][0](site, "sv"))
    browser.unfold()
    assert browser.script("return matchMedia('(forced-colors: active)').matches")
    lost = browser.script(
        "const ground = getComputedStyle(document.body).backgroundColor;"
        "const lost = [];"
        "for (const shape of document.querySelectorAll('main svg *')) {"
        "  if (!['rect', 'path', 'circle', 'line'].includes(shape.localName)) continue;"
        "  const style = getComputedStyle(shape);"
        "  const seen = [style.fill, style.stroke].some(colour => colour !== 'none' && colour !== ground);"
        "  if (!seen && !shape.closest('.qr')) lost.push(shape.outerHTML.slice(0, 100)) }"
        "for (const control of document.querySelectorAll('main .button, main input:not([type=hidden]):not([type=checkbox]):not([type=radio]), main textarea, main select')) {"
        "  const style = getComputedStyle(control);"
        "  if (control.checkVisibility() && (style.borderTopStyle === 'none' || parseFloat(style.borderTopWidth) === 0)) lost.push(control.outerHTML.slice(0, 100)) }"
        "return lost")
    assert lost == []
    browser.script("document.querySelector('main a, main button').focus({focusVisible: true})")
    outline = browser.script("const s = getComputedStyle(document.activeElement); return [s.outlineStyle, parseFloat(s.outlineWidth)]")
    assert outline[0] != "none" and outline[1] >= 2, outline


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", SEEN)
def test_paper_has_the_page_and_nothing_to_click(browser: Browser, site, name, language):
    browser.look(width=1280, scheme="dark")
    browser.open(PAGES[name][0](site, language))
    # A place where a word may be broken is not printed where it is not.
    title = " ".join(browser.text("h1").replace("\u00ad", "").split())
    pdf = pypdf.PdfReader(io.BytesIO(browser.printed()))
    text = " ".join(" ".join(page.extract_text() for page in pdf.pages).split())
    assert title.replace(" ", "") in text.replace(" ", "")
    assert {"sv": "Hoppa till innehållet", "en": "Skip to content"}[language] not in text
    # What can only be clicked is not printed.
    for button in [button.text for button in browser.all("main button") if len(button.text) > 8]:
        assert button.replace(" ", "") not in text.replace(" ", ""), button
    assert len(pdf.pages) < 60
    for page in pdf.pages:
        width, height = float(page.mediabox.width), float(page.mediabox.height)
        assert abs(width - 595) < 2 and abs(height - 842) < 2

