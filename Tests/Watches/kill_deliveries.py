"""Letters to followers though their sender is killed: the program against a real SMTP server (aiosmtpd), with kill -9 at random moments.

    Tests/MailTests/python Tests/Watches/kill_deliveries.py --program .build/release/utblick --kills 50

Follows a programme from many addresses by the site's own form, confirms by the links in the letters, changes calls of the catalogue, and has
`utblick watches deliver` tell of it, killed at a random moment of its sending as often as asked. In the end every follower must have been told of
every change exactly once, counted by messages (Message-ID) and by events. What came twice as the same message is counted apart. Prints JSON;
ends with 1 when an event was told twice or never.
"""

import argparse
import collections
import email
import email.policy
import json
import os
import pathlib
import random
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse
import urllib.request

from aiosmtpd.controller import Controller

ROOT = pathlib.Path(__file__).resolve().parents[2]
CALLS = ["horizon-cl5-2027-01-d1-07", "horizon-cl5-2027-01-d1-08"]

options = argparse.ArgumentParser()
options.add_argument("--program", default=str(ROOT / ".build/debug/utblick"))
options.add_argument("--kills", type=int, default=50)
options.add_argument("--followers", type=int, default=40)
options.add_argument("--seed", type=int, default=1)
given = options.parse_args()
chance = random.Random(given.seed)


class Mailbox:
    """Every message that the server has taken, in order."""

    def __init__(self):
        self.messages = []
        self.arrived = threading.Condition()

    async def handle_DATA(self, server, session, envelope):
        message = email.message_from_bytes(envelope.content, policy=email.policy.default)
        with self.arrived:
            self.messages.append((envelope.rcpt_tos[0], message))
            self.arrived.notify_all()
        return "250 Taken"

    def wait_for(self, count, seconds=60):
        with self.arrived:
            if not self.arrived.wait_for(lambda: len(self.messages) >= count, seconds):
                raise SystemExit(f"only {len(self.messages)} of {count} messages came")


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def text_of(message):
    return message.get_body(("plain",)).get_content()


class Desk:
    def __init__(self, folder, mail):
        self.catalogue = folder / "Catalogue"
        shutil.copytree(ROOT / "Catalogue", self.catalogue)
        self.port = free_port()
        self.site = f"http://127.0.0.1:{self.port}"
        self.place = ["--data", str(folder / "data"), "--catalogue", str(self.catalogue), "--lexicon", str(ROOT / "Lexicon")]
        self.mail = ["--mail-server", f"smtp://127.0.0.1:{mail.port}", "--mail-from", "Utblick <utblick@kommun.example.se>",
                     "--origin", self.site]
        self.environment = {name: value for name, value in os.environ.items() if not name.startswith("UTBLICK")}

    def start(self, *arguments):
        return subprocess.Popen([given.program, *arguments, *self.place, *self.mail], env=self.environment, cwd=ROOT,
                                stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)

    def serve(self):
        process = self.start("serve", "--port", str(self.port), "--log", "warning")
        for line in process.stdout:
            if self.site in line:
                return process
        raise SystemExit("the site did not start")

    def post(self, path, **form):
        with urllib.request.urlopen(self.site + path, data=urllib.parse.urlencode(form).encode(), timeout=60) as answer:
            return answer.status

    def numbers(self):
        command = [given.program, "watches", "numbers", "--format", "json", *self.place]
        return json.loads(subprocess.run(command, env=self.environment, cwd=ROOT, check=True, capture_output=True, text=True).stdout)

    def change_calls(self, round_number):
        """Moves the deadlines of two calls, each round to another day."""
        path = self.catalogue / "calls/horizon_cl5_2027.yaml"
        blocks = path.read_text(encoding="utf-8").split("  - identifier: ")
        for place, block in enumerate(blocks):
            if block.split("\n", 1)[0].lower() in CALLS:
                blocks[place] = re.sub(r"date: \d{4}-\d\d-\d\d", f"date: 2027-05-{round_number + 1:02}", block, count=1)
        path.write_text("  - identifier: ".join(blocks), encoding="utf-8")


def follow(desk, mailbox):
    """Every follower by the form and the link of the letter."""
    server = desk.serve()
    for number in range(given.followers):
        assert desk.post("/folj", **{
            "helt-program": "horizon_europe", "epost": f"follower-{number}@example.se", "hur-ofta": "instant"}) == 200
    mailbox.wait_for(given.followers)
    for _, message in list(mailbox.messages):
        link = re.search(re.escape(desk.site) + r"(/bevakning/[0-9a-f]{64})\s", text_of(message))
        assert desk.post(link[1], gor="activate") == 200
    server.send_signal(signal.SIGTERM)
    assert server.wait(60) == 0, "the site did not stop cleanly"
    mailbox.messages.clear()


def deliver(desk, mailbox, killing):
    """One run, killed at a random moment after it has begun to send; whether it was."""
    before = len(mailbox.messages)
    process = desk.start("watches", "deliver", "--lease", "1")
    if killing:
        while process.poll() is None and len(mailbox.messages) == before:
            time.sleep(0.0005)
        time.sleep(chance.uniform(0, 0.06))
        process.send_signal(signal.SIGKILL)
    output = process.communicate()[0]
    if process.returncode not in (0, -signal.SIGKILL):
        raise SystemExit(output)
    return process.returncode == -signal.SIGKILL


def main():
    folder = pathlib.Path(tempfile.mkdtemp(prefix="utblick-watches-"))
    mailbox = Mailbox()
    mail = Controller(mailbox, hostname="127.0.0.1", port=free_port())
    mail.start()
    try:
        desk = Desk(folder, mail)
        follow(desk, mailbox)
        kills, rounds, runs = 0, 0, 0
        while kills < given.kills:
            rounds += 1
            if rounds > 28:
                raise SystemExit(f"only {kills} kills in 28 rounds: more followers are needed")
            desk.change_calls(rounds)
            while True:
                runs += 1
                was_killed = deliver(desk, mailbox, killing=kills < given.kills)
                kills += was_killed
                if not was_killed and settled(desk):
                    break
                if not was_killed:
                    time.sleep(1)
        report(desk, mailbox, kills, rounds, runs)
    finally:
        mail.stop()
        shutil.rmtree(folder, ignore_errors=True)


def settled(desk):
    numbers = desk.numbers()
    return numbers["eventsInNoLetter"] == 0 and not {"waiting", "sending"} & set(numbers["letters"])


def report(desk, mailbox, kills, rounds, runs):
    told = collections.Counter()
    seen, repeated = set(), 0
    for address, message in mailbox.messages:
        if message["Message-ID"] in seen:
            repeated += 1
            continue
        seen.add(message["Message-ID"])
        for call in re.findall(re.escape(desk.site) + r"/utlysningar/(\S+)", text_of(message)):
            date = re.search(re.escape("→ ") + r"(\d+)\s+maj\s+2027", text_of(message))
            told[address, call, date[1] if date else "?"] += 1
    expected = {(f"follower-{number}@example.se", call, str(round_number + 1))
                for number in range(given.followers) for call in CALLS for round_number in range(1, rounds + 1)}
    outcome = {
        "kills": kills, "runs": runs, "rounds": rounds, "messages": len(mailbox.messages), "differentMessages": len(seen),
        "sameMessageAgain": repeated, "events": len(expected), "toldOnce": sum(told[event] == 1 for event in expected),
        "toldTwice": sum(count > 1 for count in told.values()), "neverTold": sum(told[event] == 0 for event in expected),
        "unexpected": len(set(told) - expected), "lettersInDoubt": desk.numbers()["lettersInDoubt"],
    }
    print(json.dumps(outcome))
    if outcome["toldOnce"] != len(expected) or outcome["toldTwice"] or outcome["unexpected"]:
        sys.exit(1)


main()
