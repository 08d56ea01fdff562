"""What the word vectors are learned from: funded projects and the topics that funded them, up to and including one year."""

import collections
import csv
import gzip
import io
import json
import math
import re
import unicodedata
from pathlib import Path

import numpy
import scipy.sparse
import Stemmer

ROOT = Path(__file__).resolve().parents[2]
LAST_YEAR = 2022
SHORTEST_TITLE = 15
MOST_PROJECTS_OF_A_TOPIC = 12
LEAST_TEXTS = 3


def stopwords():
    """The program's own English list, so that both read the same words."""
    source = (ROOT / "Sources/Language/Stopwords.swift").read_text(encoding="utf-8")
    listed = re.search(r'english: Set<String> = words\(\s*"""(.*?)"""', source, re.DOTALL)
    return frozenset(listed.group(1).split())


class Stems:
    """Reads a text as the program does: lower case without accents, no stop words, no numbers, English Snowball stems."""

    LETTERS = str.maketrans({"ø": "ö", "æ": "ä", "ß": "ss", "ł": "l", "đ": "d"})
    KEPT = {"å", "ä", "ö"}

    def __init__(self):
        self.stop = stopwords()
        self.stemmer = Stemmer.Stemmer("english")
        self.known = {}
        self.forms = collections.defaultdict(collections.Counter)

    def stem(self, word):
        if word not in self.known:
            folded = "".join(
                letter if letter in self.KEPT else unicodedata.normalize("NFD", letter)[0] for letter in word.translate(self.LETTERS)
            )
            drop = folded in self.stop or len(folded) < 2 or folded.isdigit()
            self.known[word] = None if drop else self.stemmer.stemWord(folded)
        return self.known[word]

    def of(self, text):
        found = []
        for word in re.findall(r"[^\W_]+", unicodedata.normalize("NFC", text).lower()):
            stem = self.stem(word)
            if stem:
                self.forms[stem][word] += 1
                found.append(stem)
        return found

    def commonest_form(self, stem):
        forms = self.forms[stem]
        return max(sorted(forms), key=forms.get)


def json_lines(path):
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8") as file:
        return [json.loads(line) for line in file]


class Corpus:
    """Texts as lists of stems.

    topics        titles and keywords of each topic; `contexts` its call and destination
    texts         titles as they are written: of projects, topics and topics of the programme before
    projects      `titles`, `objectives`, `keywords` of every project of those years, and `project_topic`, the place of its topic or -1
    pairs         (short text, long text, places of the topics that are right), for projects whose topic is known
    earlier_pairs (title, place in `earlier_topics`), of the programme before, where only titles are known
    """

    def __init__(self, shared, last_year=LAST_YEAR):
        self.stems = Stems()
        read = self.stems.of
        listed = json_lines(shared / "bench/topics.jsonl")
        year_of = {topic["id"]: topic["year"] for topic in listed}
        topics = [topic for topic in listed if topic["year"] <= last_year]
        place_of = {topic["id"]: place for place, topic in enumerate(topics)}
        self.topics = [read(" ".join([topic["title"], *topic["keywords"]])) for topic in topics]
        self.topic_texts = [topic["title"] for topic in topics]
        self.topic_titles = [read(title) for title in self.topic_texts]
        self.contexts = [read(topic["callTitle"] + " " + topic["destination"]) for topic in topics]

        self.title_texts = []
        self.titles, self.objectives, self.keywords, self.project_topic = [], [], [], []
        for project in json_lines(shared / "data/projects/cordis_horizon_europe_2021_2023.jsonl.gz"):
            if self.year(project["topic"], year_of) <= last_year:
                self.title_texts.append(project["title"])
                self.titles.append(read(project["title"]))
                self.objectives.append(read(project["objective"]))
                self.keywords.append(read(project.get("keywords") or ""))
                self.project_topic.append(place_of.get(project["topic"], -1))

        right = collections.defaultdict(list)
        for line in (shared / "bench/he_dev_qrels.tsv").read_text(encoding="utf-8").splitlines():
            query, _, topic, _ = line.split("\t")
            if topic in place_of:
                right[query].append(place_of[topic])
        queries = json_lines(shared / "bench/he_dev_queries.jsonl.gz")
        self.pairs = [
            (read(query["short"]), read(query["long"]), right[query["id"]])
            for query in queries
            if query["year"] <= last_year and right[query["id"]]
        ]
        self.read_earlier(shared / "data/projects/norway_h2020.csv.gz")

    @staticmethod
    def year(topic, year_of):
        stated = re.search(r"-(20\d\d)-", topic)
        return year_of.get(topic) or (int(stated.group(1)) if stated else 9999)

    def read_earlier(self, path):
        """Horizon 2020: what projects were called and what their topics were called. Grants to single researchers say nothing of a topic."""
        with gzip.open(path) as raw:
            rows = list(csv.DictReader(io.TextIOWrapper(raw, encoding="utf-8-sig"), delimiter=";"))
        projects = {
            row["Prosjektnr"]: row
            for row in rows
            if row["Topic kode"][:4] not in ("ERC-", "MSCA") and row["Topic"].strip() and len(row["Prosjektnavn"]) >= SHORTEST_TITLE
        }
        titles = {}
        for row in projects.values():
            titles.setdefault(row["Topic kode"], row["Topic"])
        place_of = {code: place for place, code in enumerate(titles)}
        self.earlier_texts = list(titles.values())
        self.earlier_topics = [self.stems.of(title) for title in titles.values()]
        funded = collections.Counter(row["Topic kode"] for row in projects.values())
        self.earlier_pairs = [
            (self.stems.of(row["Prosjektnavn"]), place_of[row["Topic kode"]])
            for row in projects.values()
            if funded[row["Topic kode"]] <= MOST_PROJECTS_OF_A_TOPIC
        ]


class Vocabulary:
    """The stems that stand in enough texts, sorted, and how rare each is."""

    def __init__(self, corpus, least=LEAST_TEXTS):
        found = collections.Counter()
        texts = 0
        for group in (corpus.objectives, corpus.titles, corpus.topics, corpus.contexts):
            texts += len(group)
            for text in group:
                found.update(set(text))
        self.words = sorted(word for word, count in found.items() if count >= least)
        self.place = {word: place for place, word in enumerate(self.words)}
        self.rarity = numpy.array([math.log(texts / found[word]) for word in self.words], numpy.float32)

    def matrix(self, texts):
        """A row a text: (1 + ln count) times rarity, each row of length 1."""
        rows, columns, values = [], [], []
        for row, text in enumerate(texts):
            for word, count in collections.Counter(text).items():
                column = self.place.get(word)
                if column is not None:
                    rows.append(row)
                    columns.append(column)
                    values.append((1 + math.log(count)) * self.rarity[column])
        table = scipy.sparse.csr_matrix((numpy.array(values, numpy.float32), (rows, columns)), (len(texts), len(self.words)))
        length = numpy.sqrt(numpy.asarray(table.multiply(table).sum(1)).ravel())
        length[length == 0] = 1
        return (scipy.sparse.diags(1 / length).astype(numpy.float32) @ table).tocsr()
