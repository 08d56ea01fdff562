"""How fast a served desk answers programs: each answer's time over one connection, and requests a second for one call with wrk.

    python3 Benchmarks/interfaces.py http://127.0.0.1:8080 [--count 400] [--rounds 2] [--beside http://127.0.0.1:8081/call.json]

The site is to be a release build over 12,000 calls, on a machine that does nothing else. Addresses vary, so that nearly no answer is kept
ready; "kept" asks for the same again. In the first round most calls are shown, and most words looked for, for the first time; later ones
ask for other pages and pairs of words. --beside is the same call's bytes, served by nginx.
"""

import argparse
import gc
import http.client
import itertools
import json
import random
import shutil
import subprocess
import time
import urllib.parse

WORDS = ["energi", "våtmark", "integration", "digital", "unga", "klimat", "vatten", "forskning", "kultur", "demokrati", "transport", "skola", "hälsa",
         "landsbygd", "cirkulär", "säkerhet", "arbete", "bostäder", "mat", "skog"]
IDEAS = ["Vi vill öppna en mötesplats där nyanlända kvinnor får språkträning", "Lantbrukare vill anlägga våtmark för att minska övergödningen",
         "Kommunen vill göra ett kvarter klimatneutralt med solceller och energilager", "Skolan vill byta erfarenheter om digitala läromedel",
         "We want to share how towns prevent floods together with partners abroad"]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("site")
    parser.add_argument("--count", type=int, default=400)
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--beside")
    chosen = parser.parse_args()
    # The client's own collections, 12 ms each, would be counted as the server's time.
    gc.disable()
    host = urllib.parse.urlsplit(chosen.site)
    connection = http.client.HTTPConnection(host.netloc)
    chance = random.Random(1)

    def ask(path, body=None):
        began = time.perf_counter()
        connection.request("POST" if body else "GET", host.path + path, body, {"Content-Type": "application/json"} if body else {})
        answer = connection.getresponse()
        content = answer.read()
        assert answer.status == 200, (path, answer.status)
        return (time.perf_counter() - began) * 1000, content

    grants = "/common-grants/opportunities"
    ids, address = [], "/api/v1/calls?status=all&sort=id&limit=100"
    while address and len(ids) < chosen.rounds * (chosen.count + 10):
        page = json.loads(ask(address)[1])
        ids += [call["id"] for call in page["items"]]
        address = page.get("next", "").replace(chosen.site, "") or None
    opportunities = [each["id"] for each in json.loads(ask(f"{grants}?pageSize=100")[1])["items"]]
    total = json.loads(ask("/api/v1/calls?status=all&limit=1")[1])["total"]
    print(f"{total} calls; milliseconds over one connection, {chosen.count} requests each")
    pages = max(1, total // 20)
    kinds = {
        "list": lambda: ("/api/v1/calls?page=%d&sort=%s&closesWithin=%d" % (
            chance.randrange(1, min(pages, 50)), chance.choice(["deadline", "opening", "budget", "title"]), chance.randrange(30, 3000)),),
        "list by id": lambda: (f"/api/v1/calls?sort=id&limit=20&cursor={chance.choice(ids)}&closesWithin={chance.randrange(30, 3000)}",),
        "detail": lambda made=itertools.cycle(ids): (f"/api/v1/calls/{next(made)}",),
        "detail, kept": lambda: (f"/api/v1/calls/{ids[0]}",),
        "search": lambda: ("/api/v1/calls?closesWithin=%d&text=%s" % (
            chance.randrange(30, 3000), urllib.parse.quote(" ".join(chance.sample(WORDS, 2)))),),
        "match": lambda made=itertools.cycle(IDEAS): ("/api/v1/matches", json.dumps({"text": next(made), "applicant": "municipality"})),
        "grants list": lambda: (f"{grants}?pageSize=20&page={chance.randrange(1, pages)}",),
        "grants detail": lambda: (f"{grants}/{chance.choice(opportunities)}",),
        "grants search": lambda: (f"{grants}/search", json.dumps(
            {"search": " ".join(chance.sample(WORDS, 2)), "pagination": {"page": chance.randrange(1, 4), "pageSize": 20}})),
    }
    for round in range(chosen.rounds):
        print(f"round {round + 1}")
        for name, make in kinds.items():
            for _ in range(10):
                ask(*make())
            times = sorted(ask(*make())[0] for _ in range(chosen.count))
            print(f"{name:14} p50 {times[len(times) // 2]:6.2f} · p99 {times[int(len(times) * 0.99)]:6.2f} · max {times[-1]:6.2f}")
    if shutil.which("wrk"):
        for target in filter(None, [f"{chosen.site}/api/v1/calls/{ids[0]}", chosen.beside]):
            print(subprocess.run(["wrk", "-t1", "-c32", "-d10s", "--latency", target], capture_output=True, text=True).stdout)


if __name__ == "__main__":
    main()
