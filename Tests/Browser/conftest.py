import os
import pathlib

import pytest

import statement
from browser import Browser
from municipal_day import wait_for_tomorrow
from site_map import Site


@pytest.fixture(scope="session")
def site():
    origin = os.environ.get("UTBLICK_SITE")
    assert origin, "Start the tests with Tests/Browser/run."
    return Site(origin)


@pytest.fixture(scope="session")
def browser(site):
    browser = Browser(site.origin)
    yield browser
    browser.quit()


@pytest.fixture(autouse=True)
def one_day():
    """No test begins within two minutes before midnight, where the day that it counts with would be over before the site has answered."""
    wait_for_tomorrow(within=120)


@pytest.fixture
def wide(browser):
    """The browser as a reader at a desk has it; whoever signs in is signed out again."""
    browser.look(width=1280, scheme="light")
    yield browser
    browser.forget_cookies()


@pytest.fixture(scope="module")
def plain_browser(site):
    """A browser that runs no scripts."""
    browser = Browser(site.origin, scripts=False)
    yield browser
    browser.quit()


def pytest_sessionfinish(session, exitstatus):
    """Writes down how the pages were tried, where somebody has asked for that (`make accessibility`)."""
    file = os.environ.get("UTBLICK_STATEMENT")
    if file:
        statement.write(pathlib.Path(file))
