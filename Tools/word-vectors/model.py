"""Static word vectors, trained so that a project lies near the topic that funded it.

A text's vector is the sum of its words' vectors, each times its share in the text and a learned weight that differs between what is asked
and what is found, brought to length 1. Training is plain numpy: a softmax over all topics, to whose logits the lexical scores are added,
so that the vectors learn what words alone cannot tell. van den Oord et al. 2018 for the loss (InfoNCE). One model starts from the texts, one
from a sentence encoder as teacher (Hinton et al. 2015); both are joined into one."""

import sys

import numpy
import scipy.sparse
from scipy.sparse.linalg import svds

BATCH = 256
TEMPERATURE = 0.07
WEIGHT_OF_LEXICAL = 5.0
LEARNING_RATE = 0.004
LEARNING_RATE_BY_TEACHER = 0.0015
DROPPED_OF_QUERY = 0.5
DROPPED_OF_DOCUMENT = 0.3
WEIGHT_OF_CONTEXT = 0.4
WEIGHT_OF_TITLE = 0.3
WEIGHT_OF_PROJECTS = 2.0
WEIGHT_OF_EARLIER = 0.5
WEIGHT_OF_TEACHER = 5.0
DROPPED_OF_TAUGHT = 0.2
STEPS_OF_MENDING = 40
PRICE_OF_MENDING = 0.3
NOISE = 0.05


def unit(rows):
    length = numpy.linalg.norm(rows, axis=1, keepdims=True)
    length[length == 0] = 1
    return rows / length, length


def signed(directions):
    """The sign of a direction is arbitrary: its greatest entry is made positive, so that every run is alike."""
    return directions * numpy.sign(directions[numpy.abs(directions).argmax(0), numpy.arange(directions.shape[1])])


class Adam:
    """Kingma & Ba 2015, warmed up and then brought down in a line."""

    def __init__(self, parameters, steps, rate):
        self.parameters = parameters
        self.rate = rate
        self.steps = steps
        self.first = [numpy.zeros_like(p) for p in parameters]
        self.second = [numpy.zeros_like(p) for p in parameters]

    def step(self, number, gradients, rates):
        rate = self.rate * min(1, number / 50) * (1 - 0.95 * number / self.steps)
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

    def pull(self, gradients, rows, taught, weight):
        """Adds the gradients of the mean distance, 1 − cosine, from texts to what the teacher says of them, as question and as document."""
        for place, log_weight in ((1, self.asked), (2, self.found)):
            factor = numpy.exp(log_weight)[:, None]
            words = factor * self.vectors
            texts, length = unit(rows @ words)
            pull = -weight / rows.shape[0] * (taught - (texts * taught).sum(1, keepdims=True) * texts) / length
            pull = rows.T @ pull
            gradients[0] += factor * pull
            gradients[place] += (pull * words).sum(1)


class Trainer:
    """`words`, what the teacher says of each word; `taught`, of the titles of projects, topics and earlier topics, in that order."""

    def __init__(self, corpus, vocabulary, lexical, words, taught, seed=1):
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
        self.taught_rows = scipy.sparse.vstack([self.titles, vocabulary.matrix(corpus.topic_titles), self.earlier_topics]).tocsr()
        self.taught = taught - taught.mean(0)
        self.words = words

    def start_by_teacher(self, words, dimension):
        """What the teacher says of each word, mended so that whole texts come out near to what it says of them (least squares with a price on
        each change), along the directions in which texts differ most; of mean length 1."""
        words = words - words.mean(0)
        texts = self.taught_rows @ words
        scale = (texts * self.taught).sum() / (texts * texts).sum()
        mended = scale * words
        change = numpy.zeros_like(words)
        rest = self.taught_rows.T @ (self.taught - scale * texts)
        step = rest.copy()
        for _ in range(STEPS_OF_MENDING):
            size = (rest * rest).sum()
            bent = self.taught_rows.T @ (self.taught_rows @ step) + PRICE_OF_MENDING * step
            share = size / (step * bent).sum()
            change += share * step
            rest -= share * bent
            step = rest + (rest * rest).sum() / size * step
        _, directions = numpy.linalg.eigh(self.taught.T @ self.taught)
        directions = signed(directions[:, ::-1][:, :dimension])
        self.taught = unit(self.taught @ directions)[0].astype(numpy.float32)
        start = (mended + change) @ directions
        return (start / numpy.linalg.norm(start, axis=1).mean()).astype(numpy.float32)

    def start_by_texts(self, dimension):
        """Latent semantic analysis of all texts, with a little noise: words are alike that stand in the same texts."""
        texts = scipy.sparse.vstack([self.objectives, self.titles, self.topics]).tocsr()
        first = self.random.normal(size=min(texts.shape)).astype(numpy.float32)
        _, strength, words = svds(texts, k=dimension, v0=first, solver="arpack")
        scale = (strength / strength.max()) ** -0.25
        start = signed(words.T) * scale * numpy.sqrt(texts.shape[1] / dimension)
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

    def by_texts(self, dimension, epochs):
        """A model that starts from which words stand together."""
        return self.trained(Model(self.start_by_texts(dimension)), epochs, LEARNING_RATE)

    def by_teacher(self, dimension, epochs):
        """A model that starts from what the teacher says, and is kept near it."""
        return self.trained(Model(self.start_by_teacher(self.words, dimension)), epochs, LEARNING_RATE_BY_TEACHER, WEIGHT_OF_TEACHER)

    def trained(self, model, epochs, rate, weight_of_teacher=0):
        steps = epochs * (2 * len(self.right) // BATCH)
        adam = Adam((model.vectors, model.asked, model.found), steps, rate)
        for number in range(1, steps + 1):
            gradients = model.gradients(self.batches())
            if weight_of_teacher:
                chosen = self.random.choice(len(self.taught), BATCH, replace=False)
                model.pull(gradients, self.dropped(self.taught_rows[chosen], DROPPED_OF_TAUGHT), self.taught[chosen], weight_of_teacher)
            adam.step(number, gradients, (1, 0.5, 0.5))
            if number % 50 == 0:
                print(f"\rstep {number} of {steps}", end="", file=sys.stderr, flush=True)
        print(file=sys.stderr)
        return model

    def joined(self, models, dimension):
        """One model that says what several say in the mean, along the directions in which texts differ most.

        What a word counts more in a question than in a document is shared; the rest goes into its vector."""
        parts = []
        for model in models:
            rows = numpy.exp((model.asked + model.found) / 2)[:, None] * model.vectors
            length = numpy.linalg.norm((self.topics @ (numpy.exp((model.found - model.asked) / 2)[:, None] * rows)), axis=1).mean()
            parts.append(rows / length)
        joined = Model(numpy.hstack(parts))
        leaning = sum(model.asked - model.found for model in models) / len(models) / 2
        joined.asked, joined.found = leaning, -leaning
        texts = numpy.vstack([joined.documents(self.topics), joined.queries(self.short), joined.queries(self.long)])
        _, directions = numpy.linalg.eigh(texts.T @ texts)
        joined.vectors = (joined.vectors @ signed(directions[:, ::-1][:, :dimension])).astype(numpy.float32)
        return joined
