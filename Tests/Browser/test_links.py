"""Every link inside the site, in both languages, leads to a page."""

import html
import re
from urllib.parse import urldefrag, urljoin, urlsplit

from site_map import IDEAS, LANGUAGES, address

# A crawl of everything would be the same pages with other filters over and over.
MOST = 900


def test_every_internal_link_answers(site):
    waiting = [address("start", language) for language in LANGUAGES]
    waiting += [address("matches", language, idea=idea[language]) for language in LANGUAGES for idea in IDEAS.values()]
    seen, filters, wrong, anchors = set(waiting), 0, [], {}
    while waiting:
        path = waiting.pop(0)
        answer = site.fetch(path)
        if answer.status != 200:
            wrong.append(f"{path}: {answer.status}")
            continue
        if "html" not in answer.headers["Content-Type"]:
            continue
        language = "en" if path == "/en/" or path.startswith("/en/") else "sv"
        # What stands in a frame of another page has neither a heading of its own nor a twin to lead to.
        is_part = path.startswith(("/badda-in/", "/en/embed/"))
        whole = answer.text.count("<h1") == 1 and answer.text.count('hreflang="') >= 3
        if f'<html lang="{language}"' not in answer.text or not (whole or is_part):
            wrong.append(f"{path}: language, heading or twin is missing")
        ids = set(re.findall(r'\bid="([^"]+)"', answer.text))
        for link in re.findall(r'(?:href|src|action)="([^"]*)"', answer.text):
            target, fragment = urldefrag(urljoin(site.origin + path, html.unescape(link)))
            parts = urlsplit(target)
            if parts.scheme not in ("http", "https", "tel", "mailto"):
                wrong.append(f"{path}: {link}")
            if parts.netloc != site.host:
                continue
            if fragment and link.startswith("#") and fragment not in ids:
                anchors[path] = link
            following = parts.path + ("?" + parts.query if parts.query else "")
            if parts.path.endswith(("/traffar", "/matches", "/omdome", "/feedback")) and not parts.query:
                continue  # where the form is sent to
            if following in seen:
                continue
            if parts.query and path != "/" and path != "/en/":
                filters += 1
                if filters > 150:
                    continue
            if len(seen) < MOST:
                seen.add(following)
                waiting.append(following)
    assert not wrong, "\n".join(wrong[:20])
    assert not anchors, anchors
    assert len(seen) > 200, "hardly anything was found to follow"
    assert len(seen) < MOST, "the crawl did not come to its end"
