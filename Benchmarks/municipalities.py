#!/usr/bin/env python3
"""What it would take to serve every municipality of the EU from one installation: arithmetic from measured costs, and a simulated peak hour.

  Benchmarks/municipalities.py [--municipalities 90000] [--visits 20] [--page-ms 4.4] …

Each figure that is printed follows from the options; docs/sizing.md says where their defaults come from. Nothing is measured here.
"""

import argparse
import heapq
import random
import statistics

# How a working day's requests fall on its hours: offices, lunch, evenings; the shares sum to one.
HOURS = [1, 1, 1, 1, 1, 2, 4, 7, 10, 11, 10, 8, 9, 10, 9, 7, 4, 3, 3, 3, 2, 2, 1, 1]
PEAK = max(HOURS) / sum(HOURS)


def options():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    number = parser.add_argument
    number("--municipalities", type=int, default=90_000)
    number("--visits", type=float, default=20, help="people a day and municipality")
    number("--pages", type=float, default=8, help="pages of a visit")
    number("--robots", type=float, default=1.0, help="requests of robots for each of people, spread evenly")
    number("--page-ms", type=float, default=4.4, help="processor time of a page, database included")
    number("--spread", type=float, default=0.8, help="sigma of the lognormal distribution of that time")
    number("--cores", type=int, default=8, help="cores of a node")
    number("--inquiries", type=float, default=2, help="a month and municipality, kept for 24 months")
    number("--inquiry-kb", type=float, default=8.3, help="one with its matches and its share of the indexes")
    number("--watches", type=float, default=10, help="a municipality")
    number("--letters", type=float, default=1.5, help="a week and watch")
    number("--changes", type=int, default=271, help="calls that an import changes a night")
    number("--watch-ms", type=float, default=40, help="evaluating a desk's watches after an import")
    number("--idle-ms", type=float, default=15, help="a round of one desk without news, each desk asked by itself")
    number("--desk-ms", type=float, default=6.5, help="reading a desk at a start")
    number("--letter-ms", type=float, default=60, help="one letter at the mail server, one after the other")
    number("--seed", type=int, default=20_260_810)
    return parser.parse_args()


def queue(rate, mean, spread, servers, random, seconds=120):
    """Requests that come by chance, `rate` a second, to so many servers with one queue: waits in milliseconds, median and 99th of a hundred."""
    mu = 0 - spread * spread / 2
    free = [0.0] * servers
    now, times = 0.0, []
    while now < seconds:
        now += random.expovariate(rate)
        start = max(now, heapq.heappop(free))
        end = start + mean / 1_000 * random.lognormvariate(mu, spread)
        heapq.heappush(free, end)
        if now > seconds / 6:
            times.append((end - now) * 1_000)
    cuts = statistics.quantiles(times, n=100)
    return cuts[49], cuts[98]


def row(*cells):
    print("| " + " | ".join(cells) + " |")


def main():
    o = options()
    chance = random.Random(o.seed)
    people = o.municipalities * o.visits * o.pages
    robots = people * o.robots
    mean = (people + robots) / 86_400
    peak = people * PEAK / 3_600 + robots / 86_400
    print(f"{o.municipalities:,} municipalities\n")
    row("what", "figure")
    row("---", "---")
    row("pages a day, people · robots", f"{people / 1e6:.1f} · {robots / 1e6:.1f} million")
    row("pages a second, mean · busiest hour", f"{mean:,.0f} · {peak:,.0f}")
    row("cores that the busiest hour keeps busy", f"{peak * o.page_ms / 1_000:.1f}")
    kept = o.municipalities * o.inquiries * 24
    row("inquiries kept", f"{kept / 1e6:.2f} million, {kept * o.inquiry_kb / 1e6:,.0f} GB")
    watches = o.municipalities * o.watches
    letters = watches * o.letters / 7
    row("watches", f"{watches / 1e6:.2f} million")
    row("letters a day", f"{letters / 1e3:,.0f} thousand; one process sends {86_400 / o.letter_ms * 1_000 / 1e6:.2f} million a day")
    row("marks of evaluated changes, 28 days", f"{o.municipalities * o.changes * 28 / 1e6:,.0f} million rows")
    row("evaluating all desks after an import", f"{o.municipalities * o.watch_ms / 1_000 / 60:,.0f} minutes in one process")
    row("a round without news if each desk were asked", f"{o.municipalities * o.idle_ms / 1_000:,.0f} s, of every 20")
    row("reading all desks at a start", f"{o.municipalities * o.desk_ms / 1_000:,.0f} s")
    print(f"\nThe busiest hour, {peak:,.0f} pages a second, nodes of {o.cores} cores:\n")
    row("nodes", "load", "p50", "p99")
    row("---", "---", "---", "---")
    least = int(peak * o.page_ms / 1_000 / o.cores) + 1
    for nodes in range(least, least + 4):
        load = peak * o.page_ms / 1_000 / (nodes * o.cores)
        middle, slow = queue(peak, o.page_ms, o.spread, nodes * o.cores, chance)
        row(str(nodes), f"{load:.0%}", f"{middle:.1f} ms", f"{slow:.1f} ms")


if __name__ == "__main__":
    main()
