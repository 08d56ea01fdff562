"""What a reader with an old telephone and a slow network sees come: processor slowed four times, 1.6 Mbit/s, 150 ms there and back.

What moves once it is shown is judged here. How long it takes is told and not judged, since it depends on the machine that tests run on:
`Tests/Browser/run -k slow_telephone -s`, on an idle machine and the release build.
"""

import pytest

from browser import Browser
from site_map import PAGES

MOST_SHIFT = 0.02
FIRST_VIEWS = ["start", "matches: integration", "matches: research", "calls", "calls: table", "calendar: full", "call: first", "programmes",
               "programme: esf_plus_2021_2027", "strategy", "ask: with an idea", "status page"]

VITALS = """
const done = arguments[0];
let shift = 0, paint = 0, what = '';
new PerformanceObserver(list => { for (const e of list.getEntries()) if (!e.hadRecentInput) shift += e.value })
  .observe({type: 'layout-shift', buffered: true});
new PerformanceObserver(list => { for (const e of list.getEntries()) { paint = e.startTime; what = e.element ? e.element.localName : '' } })
  .observe({type: 'largest-contentful-paint', buffered: true});
setTimeout(() => done({shift, paint, what, answer: performance.getEntriesByType('navigation')[0].responseStart}), 300);
"""


@pytest.fixture
def slow(browser: Browser):
    browser.look(width=412)
    browser.throttle(processor=4, latency=150, down=1_600_000, up=750_000)
    yield browser
    browser.throttle()


@pytest.mark.parametrize("name", FIRST_VIEWS)
def test_nothing_moves_once_it_is_shown(slow: Browser, site, name):
    slow.open(PAGES[name][0](site, "sv"))
    slow.driver.set_script_timeout(60)
    vitals = slow.driver.execute_async_script(VITALS)
    print(f"{name}: largest paint {vitals['paint']:.0f} ms ({vitals['what']}), first byte {vitals['answer']:.0f} ms, shift {vitals['shift']:.4f}")
    assert vitals["paint"] > 0
    assert vitals["shift"] < MOST_SHIFT
