"""Static word vectors, trained so that a project lies near the topic that funded it.

A text's vector is the sum of its words' vectors, each times its share in the text and a learned weight that differs between what is asked
and what is found, brought to length 1. Training is plain numpy: a softmax over all topics, to whose logits the lexical scores are added,
so that the vectors learn what words alone cannot tell. van den Oord et al. 2018 for the loss (InfoNCE)."""

import sys

import numpy
import scipy.sparse
from scipy.sparse.linalg import svds

BATCH = 256
TEMPERATURE = 0.07
WEIGHT_OF_LEXICAL = 5.0
LEARNING_RATE = 0.004
DROPPED_OF_QUERY = 0.5
DROPPED_OF_DOCUMENT = 0.3
WEIGHT_OF_CONTEXT = 0.4
WEIGHT_OF_TITLE = 0.3
WEIGHT_OF_PROJECTS = 2.0
WEIGHT_OF_EARLIER = 0.5
NOISE = 0.05


def unit(rows):
    length = numpy.linalg.norm(rows, axis=1, keepdims=True)
    length[length == 0] = 1
    return rows / length, length


class Adam:
    """Kingma & Ba 2015, warmed up and then brought down in a line."""

    def __init__(self, parameters, steps):
        self.parameters = parameters
        self.steps = steps
        self.first = [numpy.zeros_like(p) for p in parameters]
        self.second = [numpy.zeros_like(p) for p in parameters]

    def step(self, number, gradients, rates):
        rate = LEARNING_RATE * min(1, number / 50) * (1 - 0.95 * number / self.steps)
        for p, g, first, second, own in zip(self.parameters, gradients, self.first, self.second, rates):
            first *= 0.9
            first += 0.1 * g
            second *= 0.999
            second += 0.001 * g * g
            p -= own * rate * (first / (1 - 0.9**number)) / (numpy.sqrt(second / (1 - 0.999**number)) + 1e-8)


class Model:
    """`vectors` a row a word; `asked` and `found`, the natural logarithms of its weight in a query and in a document."""

    def __init__(self, start):
        self.vectors = start
        self.asked = numpy.zeros(len(start), numpy.float32)
        self.found = numpy.zeros(len(start), numpy.float32)

    def queries(self, rows):
        return unit(rows @ (numpy.exp(self.asked)[:, None] * self.vectors))[0]

    def documents(self, rows):
        return unit(rows @ (numpy.exp(self.found)[:, None] * self.vectors))[0]

    def gradients(self, batches):
        """Of the sum of the batches' losses. A batch: query rows, document rows, added logits or None, the right documents of each row, weight."""
        gradients = [numpy.zeros_like(p) for p in (self.vectors, self.asked, self.found)]
        weight_asked, weight_found = numpy.exp(self.asked)[:, None], numpy.exp(self.found)[:, None]
        asked, found = weight_asked * self.vectors, weight_found * self.vectors
        for query_rows, document_rows, added, right, weight in batches:
            queries, query_length = unit(query_rows @ asked)
            documents, document_length = unit(document_rows @ found)
            logits = queries @ documents.T / TEMPERATURE
            if added is not None:
                logits += added
            logits -= logits.max(1, keepdims=True)
            likely = numpy.exp(logits)
            likely /= likely.sum(1, keepdims=True)
            for row, places in enumerate(right):
                share = likely[row, places]
                likely[row, places] -= share / max(share.sum(), 1e-12)
            pull = likely * (weight / len(right) / TEMPERATURE)
            of_queries, of_documents = pull @ documents, pull.T @ queries
            of_queries = (of_queries - (of_queries * queries).sum(1, keepdims=True) * queries) / query_length
            of_documents = (of_documents - (of_documents * documents).sum(1, keepdims=True) * documents) / document_length
            of_queries, of_documents = query_rows.T @ of_queries, document_rows.T @ of_documents
            gradients[0] += weight_asked * of_queries + weight_found * of_documents
            gradients[1] += (of_queries * asked).sum(1)
            gradients[2] += (of_documents * found).sum(1)
        return gradients


class Trainer:
    def __init__(self, corpus, vocabulary, lexical, dimension, seed=1):
        self.random = numpy.random.default_rng(seed)
        self.topics = (vocabulary.matrix(corpus.topics) + WEIGHT_OF_CONTEXT * vocabulary.matrix(corpus.contexts)).tocsr()
        self.short = vocabulary.matrix([short for short, _, _ in corpus.pairs])
        self.long = (vocabulary.matrix([long for _, long, _ in corpus.pairs]) + WEIGHT_OF_TITLE * self.short).tocsr()
        self.right = [right for _, _, right in corpus.pairs]
        self.lexical = lexical
        self.titles = vocabulary.matrix(corpus.titles)
        self.objectives = vocabulary.matrix(corpus.objectives)
        self.keywords = vocabulary.matrix(corpus.keywords)
        self.earlier_topics = vocabulary.matrix(corpus.earlier_topics)
        self.earlier = vocabulary.matrix([title for title, _ in corpus.earlier_pairs])
        self.earlier_right = [[place] for _, place in corpus.earlier_pairs]
        self.model = Model(self.start(dimension))

    def start(self, dimension):
        """Latent semantic analysis of all texts, with a little noise."""
        texts = scipy.sparse.vstack([self.objectives, self.titles, self.topics]).tocsr()
        first = self.random.normal(size=min(texts.shape)).astype(numpy.float32)
        _, strength, words = svds(texts, k=dimension, v0=first, solver="arpack")
        scale = (strength / strength.max()) ** -0.25
        start = words.T * scale * numpy.sqrt(texts.shape[1] / dimension)
        # The sign of a singular vector is arbitrary: the greatest entry is made positive, so that every run is alike.
        start *= numpy.sign(start[numpy.abs(start).argmax(0), numpy.arange(dimension)])
        return (start + self.random.normal(0, NOISE, start.shape)).astype(numpy.float32)

    def dropped(self, rows, share):
        rows = rows.copy()
        rows.data = rows.data * (self.random.random(rows.nnz) > share)
        return rows

    def batches(self):
        chosen = self.random.integers(len(self.right), size=BATCH)
        is_short = self.random.random(BATCH) < 0.5
        rows = scipy.sparse.vstack([self.short[i] if short else self.long[i] for i, short in zip(chosen, is_short)]).tocsr()
        added = numpy.where(is_short[:, None], self.lexical[0][chosen], self.lexical[1][chosen]) * WEIGHT_OF_LEXICAL
        yield (
            self.dropped(rows, DROPPED_OF_QUERY),
            self.dropped(self.topics, DROPPED_OF_DOCUMENT),
            added,
            [self.right[i] for i in chosen],
            1.0,
        )
        chosen = self.random.choice(self.objectives.shape[0], BATCH, replace=False)
        other = self.titles if self.random.random() < 0.6 else self.keywords
        yield (
            self.dropped(self.objectives[chosen], DROPPED_OF_QUERY),
            self.dropped(other[chosen], DROPPED_OF_DOCUMENT),
            None,
            [[i] for i in range(BATCH)],
            WEIGHT_OF_PROJECTS,
        )
        chosen = self.random.integers(len(self.earlier_right), size=BATCH)
        yield (
            self.dropped(self.earlier[chosen], DROPPED_OF_DOCUMENT),
            self.dropped(self.earlier_topics, DROPPED_OF_DOCUMENT),
            None,
            [self.earlier_right[i] for i in chosen],
            WEIGHT_OF_EARLIER,
        )

    def train(self, epochs):
        steps = epochs * (2 * len(self.right) // BATCH)
        model = self.model
        adam = Adam((model.vectors, model.asked, model.found), steps)
        for number in range(1, steps + 1):
            adam.step(number, model.gradients(self.batches()), (1, 0.5, 0.5))
            if number % 50 == 0:
                print(f"\rstep {number} of {steps}", end="", file=sys.stderr, flush=True)
        print(file=sys.stderr)
        return model
