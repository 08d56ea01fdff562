#!/usr/bin/env python3
"""Another program holds the SQLite file for writing; then a server is started on a folder of a file system that is read-only.

  Tests/Outage/held_file.py [--utblick .build/release/utblick]

The folder is a disk in memory (tmpfs), mounted where nobody else sees it.
"""

import os
import sqlite3

import outage

READ = ["/", "/utlysningar", "/program", "/om", "/traffar?ide=V%C3%A5tmark"]


def main():
    choice = outage.reader(__doc__).parse_args()
    outage.in_namespaces("--mount", "--propagation=private")
    found = outage.Findings()
    acknowledged, sent = [], []

    def send(server, text):
        sent.append(text)
        status, seconds, done, page = server.send(text)
        if done:
            acknowledged.append(text)
        return status, seconds, page

    def refused(server, why, longest):
        status, seconds, page = send(server, f"Fråga {why} slut")
        found.expect(status == 503 and "Vi når inte våra uppgifter" in page and seconds < longest,
                     f"a question, {why}: {status} with a plain page after {seconds:.1f} s")
        pages = [server.ask(path)[0] for path in READ]
        found.expect(pages == [200] * len(READ), f"pages, {why}: {pages}")

    def taken(server, text):
        status, seconds, _ = send(server, text)
        found.expect(status == 200 and seconds < 5, f"afterwards: {status} after {seconds:.1f} s")

    with outage.Folder() as folder:
        disk = folder / "disk"
        disk.mkdir()
        outage.run("mount", "-t", "tmpfs", "-o", "size=60m,mode=755", "utblick-outage", disk)
        try:
            file = disk / "utblick.sqlite"
            with outage.Utblick(choice.utblick, disk, "--log", "error") as server:
                taken(server, "Fråga först slut")
                other = sqlite3.connect(file, isolation_level=None)
                other.execute("BEGIN IMMEDIATE")
                refused(server, "while another program holds the file", 12)
                other.execute("ROLLBACK")
                other.close()
                taken(server, "Fråga sedan slut")
                found.expect(server.is_alive(), "the server has lived through it")
            integrity = outage.integrity_of_file(file)
            found.expect(integrity == "ok", f"integrity: {integrity}")
            found.expect(*outage.account(acknowledged, sent, outage.questions_of_file(file)))
            outage.run("mount", "-o", "remount,ro", disk)
            command = [*map(str, server.command)]
            start = outage.subprocess.run(command, capture_output=True, text=True, timeout=60)
            found.expect(start.returncode == 1 and "no permission to write" in start.stderr and str(disk) in start.stderr,
                         f"a server on a read-only folder ends with {start.returncode}: {start.stderr.strip()}")
        finally:
            os.chdir("/")
            outage.run("umount", "--lazy", disk)
    found.end()


if __name__ == "__main__":
    main()
