#!/usr/bin/env python3
"""Kills a server on SQLite again and again while questions are sent to it, and looks whether anything that was acknowledged is lost.

  Tests/Outage/kill_sqlite.py --kills 200 [--utblick .build/release/utblick]

Each time the server is started on the same file, gets questions from four senders, and is killed (SIGKILL) at a random moment. At the end the file
is checked (PRAGMA integrity_check) and every question that was answered with its private link must be there, once.
"""

import argparse
import pathlib
import random
import re
import shutil
import socket
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
import urllib.error
import urllib.parse
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[2]


def free_port():
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


def wait_until_it_answers(port):
    ends = time.monotonic() + 120
    while True:
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/health/ready", timeout=5):
                return
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            if time.monotonic() > ends:
                sys.exit("the server does not answer")
            time.sleep(0.02)


class Senders:
    """Four who send one question after the other until nobody answers."""

    def __init__(self, port, turn):
        self.port, self.turn = port, turn
        self.acknowledged, self.doubtful = [], []
        self.threads = [threading.Thread(target=self.send, args=[number]) for number in range(4)]
        for thread in self.threads:
            thread.start()

    def send(self, number):
        count = 0
        while True:
            count += 1
            text = f"Fråga {self.turn}-{number}-{count} slut"
            form = urllib.parse.urlencode({"om": text, "namn": "Åsa", "epost": "asa@example.se"}).encode()
            try:
                with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/fraga", form, timeout=10) as answer:
                    page = answer.read().decode()
            except (OSError, urllib.error.URLError):
                # Also a redirect whose page never came: the question was stored, and nobody was told.
                self.doubtful.append(text)
                return
            (self.acknowledged if re.search(r'href="/arende/[0-9a-f]+"', page) else self.doubtful).append(text)

    def join(self):
        for thread in self.threads:
            thread.join()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--utblick", type=pathlib.Path, default=ROOT / ".build/release/utblick")
    choice = parser.parse_args()
    folder = pathlib.Path(tempfile.mkdtemp(prefix="utblick-kill-"))
    chance = random.Random(7)
    acknowledged, doubtful = [], []
    try:
        for turn in range(choice.kills):
            port = free_port()
            server = subprocess.Popen(
                [choice.utblick, "serve", "--port", str(port), "--data", folder, "--sources", "none", "--log", "critical",
                 "--catalogue", ROOT / "Catalogue", "--lexicon", ROOT / "Lexicon"],
                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            try:
                wait_until_it_answers(port)
                senders = Senders(port, turn)
                time.sleep(chance.uniform(0.01, 0.4))
            finally:
                server.kill()
                server.wait()
            senders.join()
            acknowledged += senders.acknowledged
            doubtful += senders.doubtful
        database = sqlite3.connect(folder / "utblick.sqlite")
        integrity = database.execute("PRAGMA integrity_check").fetchone()[0]
        kept = [text for [text] in database.execute("SELECT message FROM inquiry")]
        lost = set(acknowledged) - set(kept)
        twice = len(kept) - len(set(kept))
        strange = set(kept) - set(acknowledged) - set(doubtful)
        print(f"{choice.kills} kills: {len(acknowledged)} questions acknowledged, {len(kept)} kept, {len(lost)} lost, {twice} kept twice, "
              f"{len(strange)} that nobody sent; integrity: {integrity}")
        sys.exit(0 if integrity == "ok" and acknowledged and not lost and not twice and not strange else 1)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
