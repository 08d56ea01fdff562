"""Reads what /metrics wrote with Prometheus's own parser, and checks what the format demands of a histogram. Prints each sample as JSON."""

import json
import sys
from prometheus_client.parser import text_string_to_metric_families

families = list(text_string_to_metric_families(sys.stdin.read()))
names = [family.name for family in families]
assert len(names) == len(set(names)), "a family comes twice"
samples = []
for family in families:
    assert family.documentation and family.type in ("counter", "gauge", "histogram"), family.name
    seen = set()
    for sample in family.samples:
        key = (sample.name, tuple(sorted(sample.labels.items())))
        assert key not in seen, key
        seen.add(key)
        samples.append({"name": sample.name, "labels": sample.labels, "value": sample.value})
    if family.type == "histogram":
        for kind in {sample.labels["kind"] for sample in family.samples}:
            own = [sample for sample in family.samples if sample.labels["kind"] == kind]
            buckets = [sample for sample in own if sample.name.endswith("_bucket")]
            bounds = [float(sample.labels["le"]) for sample in buckets]
            assert bounds == sorted(bounds) and bounds[-1] == float("inf"), kind
            counts = [sample.value for sample in buckets]
            assert counts == sorted(counts), kind
            assert counts[-1] == next(sample.value for sample in own if sample.name.endswith("_count")), kind
print(json.dumps(samples))
