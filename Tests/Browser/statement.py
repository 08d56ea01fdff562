"""What the accessibility statement tells of the last test of the pages: counted while they are tried, and written into the catalogue's file."""

import os
import re

from municipal_day import today
from site_map import LANGUAGES, PAGES

pages = set()
looks = 0
violations = 0
tool = None


def is_wanted():
    return bool(os.environ.get("UTBLICK_STATEMENT"))


def count(page, found, checker):
    """Counts one look at a page: what the checker found, and which checker it was."""
    global looks, violations, tool
    pages.add(page)
    looks += 1
    violations += len(found)
    tool = checker


def write(file):
    """Puts the figures in place of the last ones; those of a part of the pages would tell less than was known."""
    missing = {(name, language) for name in PAGES for language in LANGUAGES} - pages
    assert not missing, f"not tried: {sorted(missing)}"
    text = file.read_text(encoding="utf-8")
    head, found, _ = text.partition("\ntest:\n")
    assert found and re.match("schema: utblick/accessibility/1\n", text), f"{file} is no accessibility record"
    day = today().isoformat()
    file.write_text(
        f"{head}{found}  day: {day}\n  tool: {tool}\n  pages: {len(pages)}\n  looks: {looks}\n  violations: {violations}\n",
        encoding="utf-8")
