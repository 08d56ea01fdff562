"""How hard the Swedish pages are to read, as LIX: words in a sentence, and of a hundred words how many have more than six letters.

Under 30 is very easy, 40 is a newspaper, above 50 is official prose. Headings, tables, labels and what is quoted in another language are no
running text and are left out.
"""

import re

import lxml.html

from site_map import PAGES

# The way from an idea to the coordinator.
JOURNEY = ["start", "matches: integration", "matches: wetland", "matches: research", "matches: everything told", "calls", "call: first",
           "ask", "ask: with an idea", "receipt", "follow", "about", "personal data", "accessibility", "no such page"]
MOST = 40
# What funds pay for, and where, has long words: these pages are mostly names and facts of the catalogue.
MOST_ELSEWHERE = 50
FEWEST_WORDS = 100
RUNNING = ["p", "li", "dd", "blockquote"]
SENTENCE = re.compile(r"[.!?:](?:\s|$)")
WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")


def running_text(page):
    """The sentences of a page's main part, one text for each paragraph or point of a list."""
    main = lxml.html.document_fromstring(page).find(".//main")
    for element in main.xpath(".//*[@lang and not(starts-with(@lang, 'sv'))] | .//svg | .//form//label | .//*[contains(@class, 'unseen')]"):
        element.drop_tree()
    for more in main.find_class("source-more"):
        link = more.getprevious()
        if link is not None:
            link.drop_tree()
        more.drop_tree()
    texts = []
    for element in main.iter(*RUNNING):
        if any(True for inner in element.iterdescendants(*RUNNING)):
            continue
        text = " ".join(element.text_content().split())
        if SENTENCE.search(text):
            texts.append(text)
    return texts


def lix(texts):
    """LIX of texts, and how many words they have."""
    sentences = [part for text in texts for part in SENTENCE.split(text) if WORD.search(part)]
    words = [word for part in sentences for word in WORD.findall(part)]
    if not words:
        return 0, 0
    return len(words) / len(sentences) + 100 * sum(len(word.replace("-", "")) > 6 for word in words) / len(words), len(words)


def test_lix_of_texts_whose_figures_are_known():
    assert lix([]) == (0, 0)
    assert lix(["Vi bor här."]) == (3, 3)
    assert lix(["Kommunen söker pengar. Den svarar snart."]) == (3 + 100 * 1 / 6, 6)
    assert lix(["EU-medlen betalas."]) == (2 + 100 * 2 / 2, 2)


def test_main_journey_is_plain_swedish(site):
    found = {name: lix(running_text(site.fetch(PAGES[name][0](site, "sv")).text)) for name in JOURNEY}
    for name, (index, words) in found.items():
        print(f"{index:5.1f} {words:5d} words  {name}")
    assert sum(words for _, words in found.values()) > 1_500
    hard = {name: round(index, 1) for name, (index, _) in found.items() if index >= MOST}
    assert hard == {}


def test_other_pages_are_no_official_prose(site):
    """Pages of so few words that a name more or less decides are told and not judged."""
    found = {}
    for name, (find, status) in PAGES.items():
        if status == 200:
            found[name] = lix(running_text(site.fetch(find(site, "sv")).text))
    for name, (index, words) in sorted(found.items(), key=lambda item: -item[1][0]):
        print(f"{index:5.1f} {words:5d} words  {name}")
    assert sum(words >= FEWEST_WORDS for _, words in found.values()) > 40
    hard = {name: round(index, 1) for name, (index, words) in found.items() if words >= FEWEST_WORDS and index >= MOST_ELSEWHERE}
    assert hard == {}
