#!/usr/bin/env python3
"""Kills a server on SQLite again and again while questions are sent to it, and looks whether anything that was acknowledged is lost.

  Tests/Outage/kill_sqlite.py --kills 200 [--utblick .build/release/utblick]

Each time the server is started on the same file, gets questions from four senders, and is killed (SIGKILL) at a random moment. At the end the file
is checked (PRAGMA integrity_check) and every question that was answered with its private link must be there, once.
"""

import random
import threading
import time

import outage


class UntilKilled:
    """Four who send one question after the other until nobody answers."""

    def __init__(self, server, turn):
        self.server, self.turn = server, turn
        self.acknowledged, self.doubtful = [], []
        self.threads = [threading.Thread(target=self.send, args=[number]) for number in range(4)]
        for thread in self.threads:
            thread.start()

    def send(self, number):
        count = 0
        while True:
            count += 1
            text = f"Fråga {self.turn}-{number}-{count} slut"
            status, _, done, _ = self.server.send(text)
            # Also a redirect whose page never came: the question was stored, and nobody was told.
            (self.acknowledged if done else self.doubtful).append(text)
            if status == 0:
                return

    def join(self):
        for thread in self.threads:
            thread.join()


def main():
    parser = outage.reader(__doc__)
    parser.add_argument("--kills", type=int, default=200)
    choice = parser.parse_args()
    chance = random.Random(7)
    acknowledged, sent = [], []
    with outage.Folder() as folder:
        for turn in range(choice.kills):
            with outage.Utblick(choice.utblick, folder / "data", "--log", "critical") as server:
                senders = UntilKilled(server, turn)
                time.sleep(chance.uniform(0.01, 0.4))
            senders.join()
            acknowledged += senders.acknowledged
            sent += senders.acknowledged + senders.doubtful
        file = folder / "data/utblick.sqlite"
        integrity = outage.integrity_of_file(file)
        found = outage.Findings()
        found.expect(integrity == "ok", f"{choice.kills} kills; integrity: {integrity}")
        found.expect(*outage.account(acknowledged, sent, outage.questions_of_file(file)))
    found.end()


if __name__ == "__main__":
    main()
