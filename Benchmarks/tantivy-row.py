"""What tantivy needs for the same documents and queries: tantivy-row.py DOCUMENTS.jsonl QUERIES.json FOLDER

BM25 over title and text in one field, stemmed as English, nothing stored but a number; one thread. Prints rows of a name and a
value, parted by a tab.
"""

import json
import os
import re
import sys
import time

import tantivy

STOPWORDS = set(
    "a about above after all also am an and any are as at be because been before being below between both but by can could did do does "
    "down during each few for from further had has have having he her here him his how i if in into is it its just me more most my no "
    "nor not now of off on once only or other our out over own same she should so some such than that the their them then there these "
    "they this those through to too under until up very was we were what when where which while who whom why will with would you "
    "your".split()
)


def words(text):
    return [word for word in re.findall(r"\w+", text.lower()) if word not in STOPWORDS]


def main():
    documents, queries, folder = sys.argv[1:]
    with open(documents, encoding="utf-8") as lines:
        bodies = [" ".join([document["title"], document["text"]]) for document in map(json.loads, lines)]
    with open(queries, encoding="utf-8") as text:
        queries = json.load(text)
    os.makedirs(folder, exist_ok=True)
    schema = tantivy.SchemaBuilder()
    schema.add_integer_field("n", stored=True)
    schema.add_text_field("body", stored=False, tokenizer_name="en_stem")
    index = tantivy.Index(schema.build(), path=folder)
    writer = index.writer(500_000_000, 1)
    began = time.process_time()
    for number, body in enumerate(bodies):
        writer.add_document(tantivy.Document(n=number, body=body))
    writer.commit()
    writer.wait_merging_threads()
    print(f"built\t{len(bodies) / (time.process_time() - began):.0f} a second of processor")
    size = sum(os.path.getsize(os.path.join(folder, name)) for name in os.listdir(folder))
    print(f"size of the index\t{size / 1e6:.1f} MB")
    index.reload()
    searcher = index.searcher()
    for name in ("title", "whole text"):
        for _ in range(2):
            times = []
            for text in queries[name]:
                began = time.perf_counter()
                searcher.search(index.parse_query(" ".join(words(text)) or "x", ["body"]), 100)
                times.append((time.perf_counter() - began) * 1000)
        times.sort()
        shown = " · ".join(f"{label} {times[int((len(times) - 1) * share)]:.2f}" for label, share in (("p50", 0.5), ("p90", 0.9), ("p99", 0.99)))
        print(f"{name}\t{shown} · max {times[-1]:.2f} ms ({len(times)})")


main()
