#!/usr/bin/env python3
"""The disk of the database fills up under a server, and is given room again.

  Tests/Outage/full_disk.py [--postgres] [--utblick .build/release/utblick]

The disk is a small one in memory (tmpfs), mounted where nobody else sees it. With --postgres it is PostgreSQL's, else that of SQLite's folder.
"""

import os

import outage

READ = ["/", "/utlysningar", "/program", "/om", "/status", "/traffar?ide=V%C3%A5tmark"]


def fill(disk):
    """Takes all the room there is, to the last byte."""
    with open(disk / "filler", "ab", buffering=0) as filler:
        for size in [1 << 20, 1 << 12, 1]:
            try:
                while True:
                    filler.write(b"x" * size)
            except OSError:
                pass


def until_refused(server, acknowledged, sent):
    """Sends questions until one is refused: its status and page."""
    for turn in range(20_000):
        text = f"Fråga full-{turn} slut " + "ord " * 400
        sent.append(text)
        status, _, done, page = server.send(text)
        if not done:
            return status, page
        acknowledged.append(text)
    return 0, "nothing was refused"


def try_out(server, disk, found, postgres=None):
    acknowledged, sent = [], []
    for turn in range(20):
        sent.append(f"Fråga först-{turn} slut")
        if server.send(sent[-1])[2]:
            acknowledged.append(sent[-1])
    for path in READ:
        server.ask(path)
    fill(disk)
    status, page = until_refused(server, acknowledged, sent)
    found.expect(status == 503 and "Vi når inte våra uppgifter" in page and "disk" not in page.lower(),
                 f"full after {len(acknowledged)} questions: {status} with a plain page")
    fill(disk)
    for turn in range(20):
        sent.append(f"Fråga mitt-{turn} slut")
        if server.send(sent[-1])[2]:
            acknowledged.append(sent[-1])
    stays = postgres is None or postgres.is_alive()
    statuses = [server.ask(path)[0] for path in READ]
    found.expect(statuses == [200] * len(READ) or not stays,
                 f"pages while it is full: {statuses}" + ("" if stays else "; PostgreSQL has stopped by itself"))
    (disk / "filler").unlink()
    if not stays:
        postgres.start()
    last = "Fråga sist slut"
    healed = outage.until(lambda: server.send(last)[2], 30, "a question is taken again")
    statuses = [server.ask(path)[0] for path in READ]
    found.expect(healed < 10 and statuses == [200] * len(READ), f"well again {healed:.1f} s after there was room: {statuses}")
    found.expect(server.is_alive(), "the server has lived through it")
    return acknowledged, [*sent, last], last


def without_spaces(texts):
    return [text.strip() for text in texts]


def main():
    parser = outage.reader(__doc__)
    parser.add_argument("--postgres", action="store_true")
    choice = parser.parse_args()
    outage.in_namespaces("--mount", "--propagation=private")
    found = outage.Findings()
    with outage.Folder() as folder:
        disk = folder / "disk"
        disk.mkdir()
        size = "160m" if choice.postgres else "40m"
        outage.run("mount", "-t", "tmpfs", "-o", f"size={size},mode=755", "utblick-outage", disk)
        try:
            if choice.postgres:
                with outage.Postgres(disk / "postgres", initdb=["--wal-segsize=1"],
                                     settings="min_wal_size = 4MB\nmax_wal_size = 8MB\nrestart_after_crash = on") as postgres:
                    database = f"host={postgres.folder} dbname=utblick user=utblick"
                    with outage.Utblick(choice.utblick, folder / "node", "--database", database) as server:
                        acknowledged, sent, last = try_out(server, disk, found, postgres)
                    kept = postgres.questions()
                    postgres.command("pg_amcheck", "-h", postgres.folder, "-U", "postgres", "-d", "utblick", "--install-missing")
                    found.expect(True, "pg_amcheck finds nothing wrong")
            else:
                with outage.Utblick(choice.utblick, disk / "data", "--log", "error") as server:
                    acknowledged, sent, last = try_out(server, disk, found)
                file = disk / "data/utblick.sqlite"
                integrity = outage.integrity_of_file(file)
                found.expect(integrity == "ok", f"integrity: {integrity}")
                kept = outage.questions_of_file(file)
            # What was tried again until it was taken may have been kept before it was acknowledged.
            kept = [text for text in without_spaces(kept) if text != last]
            found.expect(*outage.account(without_spaces(acknowledged), without_spaces(sent), kept))
        finally:
            os.chdir("/")
            outage.run("umount", "--lazy", disk)
    found.end()


if __name__ == "__main__":
    main()
