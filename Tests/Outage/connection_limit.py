#!/usr/bin/env python3
"""PostgreSQL lets a server have two connections, then none, then as many as it likes, while people read and send questions.

  Tests/Outage/connection_limit.py [--utblick .build/release/utblick]
"""

import threading
import time

import outage


def readers(server, count, seconds):
    """So many read a list again and again: every status, and the slowest."""
    statuses, slowest, ends = {}, [0.0], time.monotonic() + seconds

    def read():
        while time.monotonic() < ends:
            status, _, took = server.ask("/utlysningar")
            statuses[status] = statuses.get(status, 0) + 1
            slowest[0] = max(slowest[0], took)

    threads = [threading.Thread(target=read) for _ in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return statuses, slowest[0]


def main():
    choice = outage.reader(__doc__).parse_args()
    found = outage.Findings()
    with outage.Folder() as folder, outage.Postgres(folder / "postgres") as postgres:
        database = f"host={postgres.folder} dbname=utblick user=utblick"
        # Two work, and one listens.
        postgres.ask("ALTER ROLE utblick CONNECTION LIMIT 3")
        with outage.Utblick(choice.utblick, folder / "node", "--database", database, "--database-connect-timeout", "4") as server:
            senders = outage.Senders(server, "few")
            statuses, slowest = readers(server, 10, 4)
            senders.stop()
            found.expect(set(statuses) == {200} and not senders.refused,
                         f"two connections for ten readers and three senders: {statuses}, questions {senders.statuses}; "
                         f"slowest {max(slowest, senders.slowest):.1f} s")
            acknowledged, refused = senders.acknowledged, senders.refused

            postgres.ask("ALTER ROLE utblick CONNECTION LIMIT 0")
            postgres.ask("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE usename = 'utblick'")
            threads = server.threads()
            senders = outage.Senders(server, "none")
            statuses, slowest = readers(server, 10, 6)
            senders.stop()
            page = server.ask("/utlysningar")[1]
            about, form = server.ask("/strategi"), server.ask("/fraga")
            found.expect(set(statuses) == {503} and set(senders.statuses) <= {503} and not senders.acknowledged,
                         f"no connection: {statuses}, questions {senders.statuses}")
            found.expect(slowest < 12 and "Vi når inte våra uppgifter" in page and "too many" not in page,
                         f"a plain page within {slowest:.1f} s")
            found.expect(about[0] == form[0] == 200 and max(about[2], form[2]) < 4,
                         f"pages that need nothing of the database: {about[0]} after {about[2]:.1f} s, {form[0]} after {form[2]:.1f} s")
            found.expect(server.ask("/health/ready")[0] == 503 and server.ask("/health/live")[0] == 200, "health says so")
            refused += senders.refused

            postgres.ask("ALTER ROLE utblick CONNECTION LIMIT -1")
            healed = outage.until(lambda: server.send("Fråga efteråt slut")[2], 30, "a question is taken again")
            statuses, slowest = readers(server, 10, 4)
            found.expect(healed < 5 and set(statuses) == {200}, f"well again {healed:.1f} s after: {statuses}; slowest {slowest:.1f} s")
            connections = int(postgres.ask("SELECT count(*) FROM pg_stat_activity WHERE usename = 'utblick'"))
            found.expect(server.threads() <= threads + 2 and connections <= 7,
                         f"{connections} connections, {server.threads()} threads ({threads} before)")
            found.expect(server.is_alive(), "the server has lived through it")
        kept = [text for text in postgres.questions() if text != "Fråga efteråt slut"]
        found.expect(*outage.account(acknowledged, acknowledged + refused, kept))
    found.end()


if __name__ == "__main__":
    main()
