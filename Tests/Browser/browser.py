"""A real Chromium, and what a test wants to know about the page in it."""

import base64
import json
import os
import pathlib
from urllib.parse import urlsplit

import axe_playwright_python
from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait

PUBLISHED_AXE = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
AXE = (pathlib.Path(__file__).parent / "quick_axe.js").read_text(encoding="utf-8").replace("    AXE_SOURCE\n", PUBLISHED_AXE + "\n")
AXE_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# Chromium without its windows lays pages out and paints them as Chromium does, for a quarter less of the processor. It knows no settings of a
# profile, such as that pages run no scripts. Named itself: Debian's command is a script before it, which would be ended in its place.
WITHOUT_WINDOWS, WITH_WINDOWS = pathlib.Path("/usr/lib/chromium/chromium-headless-shell"), pathlib.Path("/usr/bin/chromium")
# In seconds: how long a page has, and how often it is asked meanwhile. A test waits at nearly every click.
PATIENCE, PAUSE = 20, 0.05


class Traffic:
    """What went over the wire for one page."""

    def __init__(self, messages):
        self.addresses, self.kinds, self.statuses, self.weight, self.failures = [], {}, {}, 0, []
        for message in messages:
            method, parameters = message["method"], message["params"]
            if method == "Network.requestWillBeSent":
                self.addresses.append(parameters["request"]["url"])
                self.kinds[parameters["request"]["url"]] = parameters.get("type")
            elif method == "Network.responseReceived":
                self.statuses[parameters["response"]["url"]] = parameters["response"]["status"]
            elif method == "Network.loadingFinished":
                self.weight += parameters["encodedDataLength"]
            elif method == "Network.loadingFailed":
                self.failures.append(parameters.get("errorText"))

    @property
    def scripts(self):
        return [address for address, kind in self.kinds.items() if kind == "Script"]


class Browser:
    def __init__(self, site, scripts=True):
        options = Options()
        usual = WITHOUT_WINDOWS if WITHOUT_WINDOWS.exists() else WITH_WINDOWS
        options.binary_location = os.environ.get("CHROMIUM", str(usual)) if scripts or not WITH_WINDOWS.exists() else str(WITH_WINDOWS)
        for flag in ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--window-size=1280,900",
                     "--force-prefers-reduced-motion"]:
            options.add_argument(flag)
        options.set_capability("goog:loggingPrefs", {"performance": "ALL", "browser": "ALL"})
        if not scripts:
            options.add_experimental_option("prefs", {"profile.managed_default_content_settings.javascript": 2})
        self.site = site
        self.driver = webdriver.Chrome(
            options=options, service=Service(os.environ.get("CHROMEDRIVER", "/usr/bin/chromedriver")))
        self.driver.set_page_load_timeout(60)
        self.driver.execute_cdp_cmd("Network.enable", {})
        self.driver.execute_cdp_cmd("Network.setCacheDisabled", {"cacheDisabled": True})

    def forget_history(self):
        """A full history lets go of what was left without a person's doing first, which in a test is the very page that is tried."""
        self.driver.execute_cdp_cmd("Page.resetNavigationHistory", {})

    def forget_cookies(self):
        self.driver.execute_cdp_cmd("Network.clearBrowserCookies", {})

    def quit(self):
        self.driver.quit()

    def open(self, path):
        """Opens an address of the site and forgets what went before."""
        self.traffic()
        self.console()
        self.driver.get(self.site + path)

    def until(self, condition, ignoring=()):
        """What `condition` gives once it gives something; the exceptions in `ignoring` are passed over meanwhile."""
        return WebDriverWait(self.driver, PATIENCE, PAUSE, ignoring or None).until(lambda _: condition())

    # What is on the page

    @property
    def path(self):
        address = urlsplit(self.driver.current_url)
        return address.path + ("?" + address.query if address.query else "")

    def one(self, selector):
        return self.until(lambda: self.driver.find_element(By.CSS_SELECTOR, selector))

    def shown(self, selector):
        """The first that is not folded away."""
        return self.until(lambda: next((element for element in self.all(selector) if element.is_displayed()), None))

    def all(self, selector):
        return self.driver.find_elements(By.CSS_SELECTOR, selector)

    def link(self, text):
        return self.until(lambda: self.driver.find_element(By.LINK_TEXT, text))

    def text(self, selector):
        return self.one(selector).text

    def value(self, selector):
        return self.one(selector).get_property("value")

    def script(self, text, *arguments):
        return self.driver.execute_script(text, *arguments)

    def click(self, element):
        """Clicks and waits until another page has come in place of this one."""
        page = self.one("html")
        element.click()
        self.wait_until_gone(page)

    def wait_until_gone(self, page):
        self.until(lambda: self.is_gone(page))
        self.one("footer")

    @staticmethod
    def is_gone(element):
        try:
            element.is_enabled()
            return False
        except Exception:
            return True

    # How it is looked at

    def look(self, width=1280, scheme="light", forced_colours=False):
        self.driver.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride", {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": False})
        self.driver.execute_cdp_cmd(
            "Emulation.setEmulatedMedia", {"features": [
                {"name": "prefers-color-scheme", "value": scheme},
                # A click must not be aimed at something that is still gliding.
                {"name": "prefers-reduced-motion", "value": "reduce"},
                {"name": "forced-colors", "value": "active" if forced_colours else "none"}]})

    def throttle(self, processor=1, latency=0, down=None, up=None):
        """Slows the processor so many times and the network to so many bits a second; without arguments, neither."""
        self.driver.execute_cdp_cmd("Emulation.setCPUThrottlingRate", {"rate": processor})
        self.driver.execute_cdp_cmd(
            "Network.emulateNetworkConditions", {
                "offline": False, "latency": latency, "downloadThroughput": down / 8 if down else -1, "uploadThroughput": up / 8 if up else -1})

    def unfold(self):
        """Opens everything that is folded, so that it is checked too."""
        self.script("for (const part of document.querySelectorAll('details')) part.open = true")

    def violations(self, rules=None):
        """What axe has against the page, a line each; `rules` narrows it to some."""
        if not self.script("return typeof axe === 'object'"):
            self.script(AXE)
        only = {"type": "rule", "values": rules} if rules else {"type": "tag", "values": AXE_TAGS}
        self.driver.set_script_timeout(60)
        found = self.driver.execute_async_script(
            "const done = arguments[1]; axe.run(document, {runOnly: arguments[0], resultTypes: ['violations'], preload: false})"
            ".then(answer => done({violations: answer.violations, passes: answer.passes.length}),"
            " error => done({failed: String(error)}))", only)
        assert "failed" not in found, found
        assert found["passes"] > 0, "axe found nothing to check"
        return [
            f"{violation['id']}: {violation['help']}: {node['html'][:160]} {' '.join(c['message'] for c in node['any'])[:200]}"
            for violation in found["violations"] for node in violation["nodes"]]

    def printed(self):
        """The page as it is printed on A4, a PDF."""
        answer = self.driver.execute_cdp_cmd("Page.printToPDF", {"paperWidth": 8.27, "paperHeight": 11.69})
        return base64.b64decode(answer["data"])

    def picture(self, clip, **format):
        """A part of the page as a picture's bytes; `clip` in the page's pixels, with `scale`."""
        answer = self.driver.execute_cdp_cmd("Page.captureScreenshot", {"captureBeyondViewport": True, "clip": clip, **format})
        return base64.b64decode(answer["data"])

    def checker(self):
        """The name and version of what looks for violations."""
        return "axe " + self.script("return axe.version")

    # What happened behind the page

    def traffic(self):
        """What went over the wire since the last asking."""
        messages = (json.loads(entry["message"])["message"] for entry in self.driver.get_log("performance"))
        return Traffic([message for message in messages if message["method"].startswith("Network.")])

    def console(self):
        """What the browser complained of since the last asking."""
        return [entry["message"] for entry in self.driver.get_log("browser") if entry["level"] in ("SEVERE", "WARNING")]

    def cookies(self):
        return self.driver.execute_cdp_cmd("Network.getAllCookies", {})["cookies"]
