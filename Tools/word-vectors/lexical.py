"""How well the words themselves meet: what the vectors are to add to, so that they learn what words alone cannot tell.

A plain form of the program's own scoring (BM25 with the rarity of a word in all projects, shared lengths and pairs of neighbours)."""

import collections
import math

import numpy
import scipy.sparse

SATURATION = 8
LENGTH_CORRECTION = 0.8
WEIGHT_OF_CONTEXT = 0.3
WEIGHT_OF_PAIRS = 0.35


def pairs(text):
    return [left + " " + right for left, right in zip(text, text[1:])]


class Table:
    """Documents by their words, to be met by queries."""

    def __init__(self, fields, weights, background):
        self.place = {}
        total = None
        for field, weight in zip(fields, weights):
            counts = self.counts(field, growing=True)
            lengths = numpy.array([max(1, len(text)) for text in field], numpy.float32)
            norm = 1 - LENGTH_CORRECTION + LENGTH_CORRECTION * lengths / lengths.mean()
            part = (counts, weight / norm)
            total = [part] if total is None else total + [part]
        width = len(self.place)
        table = sum(scipy.sparse.diags(scale) @ self.widened(counts, width) for counts, scale in total).tocsr()
        table.data = table.data / (table.data + SATURATION)
        documents = numpy.asarray((table > 0).sum(0)).ravel()
        rarity = numpy.log(1 + (len(fields[0]) - documents + 0.5) / (documents + 0.5))
        table = table @ scipy.sparse.diags(rarity)
        length = numpy.sqrt(numpy.asarray(table.multiply(table).sum(1)).ravel())
        length[length == 0] = 1
        self.table = (scipy.sparse.diags(length**-0.5) @ table).T.tocsr()
        self.background = numpy.array([background(word) ** 0.5 for word in self.place], numpy.float32)

    @staticmethod
    def widened(table, width):
        return scipy.sparse.csr_matrix((table.data, table.indices, table.indptr), (table.shape[0], width))

    def counts(self, texts, growing=False, dampened=False):
        rows, columns, values = [], [], []
        for row, text in enumerate(texts):
            for word, count in collections.Counter(text).items():
                column = self.place.setdefault(word, len(self.place)) if growing else self.place.get(word)
                if column is not None:
                    rows.append(row)
                    columns.append(column)
                    values.append(1 + math.log(count) if dampened else count)
        width = len(self.place)
        return scipy.sparse.csr_matrix((numpy.array(values, numpy.float32), (rows, columns)), (len(texts), width))

    def scores(self, texts):
        """Of every document, each row's best 1."""
        found = ((self.counts(texts, dampened=True) @ scipy.sparse.diags(self.background)) @ self.table).toarray()
        return found / numpy.maximum(found.max(1, keepdims=True), 1e-9)


def lexical_scores(corpus, queries):
    """0…1 for each query and topic."""
    known = collections.Counter()
    for text in corpus.objectives:
        known.update(set(text))
    background = lambda word: math.log(1 + len(corpus.objectives) / (known[word] + 1))
    words = Table([corpus.topics, corpus.contexts], [1, WEIGHT_OF_CONTEXT], background)
    neighbours = Table([[pairs(t) for t in corpus.topics], [pairs(t) for t in corpus.contexts]], [1, WEIGHT_OF_CONTEXT], lambda _: 1)
    both = words.scores(queries) + WEIGHT_OF_PAIRS * neighbours.scores([pairs(text) for text in queries])
    return (both / (1 + WEIGHT_OF_PAIRS)).astype(numpy.float32)
