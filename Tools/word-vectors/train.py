#!/usr/bin/env python3
"""train.py --shared ../shared --output Lexicon/english-vectors.bin

Learns the word vectors that Utblick ships from funded projects of 2021 and 2022 and earlier and from a small sentence encoder, and writes
them in the program's own format. The same data and versions of numpy, scipy and PyStemmer give the same file. About ten minutes on one core."""

import argparse
import os

for variable in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[variable] = "1"

import collections
import math
import struct
from pathlib import Path

import numpy

from corpus import LAST_YEAR, ROOT, Corpus, Vocabulary
from lexical import lexical_scores
from model import WEIGHT_OF_TITLE, Trainer, unit
from teacher import Teacher

MOST_PROJECTS_OF_A_PROFILE = 50


def rounded(rows):
    """Rows of 8-bit numbers, and what one unit of each row stands for."""
    scale = numpy.maximum(numpy.abs(rows).max(1), 1e-9) / 127
    return numpy.clip(numpy.rint(rows / scale[:, None]), -127, 127).astype(numpy.int8), scale.astype(numpy.float32)


def profiles(corpus, vocabulary, model, trainer):
    """Of each topic that funded a known project: its own vector, the mean of its projects' vectors, and how many it funded, 0…1 by logarithm."""
    projects = model.queries((trainer.objectives + WEIGHT_OF_TITLE * trainer.titles).tocsr())
    funded = collections.defaultdict(list)
    for project, topic in enumerate(corpus.project_topic):
        if topic >= 0 and len(funded[topic]) < MOST_PROJECTS_OF_A_PROFILE:
            funded[topic].append(project)
    topics = sorted(funded)
    own = model.documents(trainer.topics)[topics]
    means = numpy.array([projects[funded[topic]].mean(0) for topic in topics])
    size = numpy.log1p([corpus.project_topic.count(topic) for topic in topics])
    return own, unit(means)[0], size / size.max()


def write(path, corpus, vocabulary, model, own, means, size):
    """The layout is described in Sources/Matching/Meaning/WordVectors.swift."""
    known = collections.Counter()
    for text in corpus.objectives:
        known.update(set(text))
    background = [math.log(1 + len(corpus.objectives) / (known[word] + 1)) for word in vocabulary.words]
    rows, scale = rounded(model.vectors)
    asked = numpy.exp(model.asked) * vocabulary.rarity * scale
    found = numpy.exp(model.found) * vocabulary.rarity * scale
    names = b"".join(word.encode() + b"\n" for word in vocabulary.words)
    unknown = math.log(1 + len(corpus.objectives))
    with open(path, "wb") as file:
        file.write(b"UTBLKVEC")
        file.write(struct.pack("<IIIIIf", 1, model.vectors.shape[1], len(vocabulary.words), len(own), len(names), unknown))
        for table in (asked, found, background):
            file.write(numpy.asarray(table, "<f4").tobytes())
        file.write(rows.tobytes())
        file.write(numpy.asarray(size, "<f4").tobytes())
        for table in (own, means):
            file.write(numpy.clip(numpy.rint(table * 127), -127, 127).astype(numpy.int8).tobytes())
        file.write(names)


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--shared", type=Path, default=ROOT.parent / "shared")
    options.add_argument("--output", type=Path, default=ROOT / "Lexicon/english-vectors.bin")
    options.add_argument("--last-year", type=int, default=LAST_YEAR, help="the last year of topics to learn from")
    options.add_argument("--dimension", type=int, default=256)
    options.add_argument("--epochs", type=int, default=50, help="of the model that starts from texts")
    options.add_argument("--epochs-by-teacher", type=int, default=12, help="of the model that starts from the sentence encoder")
    chosen = options.parse_args()
    corpus = Corpus(chosen.shared, chosen.last_year)
    vocabulary = Vocabulary(corpus)
    print(f"{len(corpus.titles)} projects, {len(corpus.topics)} topics, {len(corpus.pairs)} pairs, {len(vocabulary.words)} words")
    lexical = [lexical_scores(corpus, [pair[form] for pair in corpus.pairs]) for form in (0, 1)]
    teacher = Teacher()
    words = teacher.vectors([corpus.stems.commonest_form(word) for word in vocabulary.words])
    texts = teacher.vectors(corpus.title_texts + corpus.topic_texts + corpus.earlier_texts)
    trainer = Trainer(corpus, vocabulary, lexical, words, texts)
    models = [trainer.by_texts(chosen.dimension, chosen.epochs), trainer.by_teacher(chosen.dimension, chosen.epochs_by_teacher)]
    model = trainer.joined(models, chosen.dimension)
    write(chosen.output, corpus, vocabulary, model, *profiles(corpus, vocabulary, model, trainer))
    print(f"{chosen.output}: {chosen.output.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
