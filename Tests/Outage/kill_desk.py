#!/usr/bin/env python3
"""Kills a server again and again while people work at the desk, and looks whether anything that was acknowledged is lost or half done.

  Tests/Outage/kill_desk.py --kills 20 [--utblick .build/release/utblick]

Each time the server is started on the same SQLite file; four people, who stay signed in throughout, open cases, record steps, answer and hand over at
random, and the server is killed (SIGKILL) at a random moment. At the end every deed that was acknowledged must be there, once, with its entry in the
log and where the case stands; the log's chain must hold (`utblick audit verify`) and the file be sound (PRAGMA integrity_check).
"""

import http.client
import random
import re
import sqlite3
import subprocess
import threading
import time
import urllib.parse

import outage

EMAIL, PASSWORD = "ulla@kommun.example.se", "elva tysta tåg om natten"


class Member:
    """Somebody who is signed in, as a browser without a window."""

    def __init__(self, port):
        self.port, self.cookie = port, ""

    def ask(self, path, form=None, limit=20):
        """The status (0 where there was no answer), where it leads, and the text."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=limit)
        headers = {"Cookie": self.cookie, "Origin": f"http://127.0.0.1:{self.port}", "Sec-Fetch-Site": "same-origin"}
        body = None
        if form is not None:
            body = urllib.parse.urlencode(form)
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        try:
            connection.request("POST" if form is not None else "GET", path, body, headers)
            answer = connection.getresponse()
            text = answer.read().decode()
            for name, value in answer.getheaders():
                if name.lower() == "set-cookie":
                    self.cookie = value.split(";")[0]
            return answer.status, answer.getheader("location") or "", text
        except (OSError, http.client.HTTPException):
            return 0, "", ""
        finally:
            connection.close()

    def fields(self, page):
        """What a page's forms send unseen, and the day that they propose."""
        return {name: re.search(f'name="{name}" value="([^"]*)"', page).group(1)
                for name in ("formular", "nyckel", "dag") if f'name="{name}"' in page}


class Worker(threading.Thread):
    """Does one random thing after the other until nobody answers."""

    def __init__(self, port, cookie, name, chance, cases):
        super().__init__()
        self.member, self.name_of_turn, self.chance, self.cases = Member(port), name, chance, cases
        self.member.cookie = cookie
        # (kind, text) of what was acknowledged, and of what nobody knows about.
        self.done, self.sent = [], []

    def run(self):
        for count in range(10_000):
            if not self.act(f"{self.name_of_turn}-{count}"):
                return

    def act(self, text):
        deed = self.chance.choice(["open", "note", "note", "answer", "owner"]) if self.cases else "open"
        case = self.chance.choice(self.cases) if self.cases else 0
        page, target, fields = {
            "open": ("/arbete/arenden/nytt", "/arbete/arenden/nytt", {"titel": text}),
            "note": (f"/arbete/arenden/{case}/steg?slag=note", f"/arbete/arenden/{case}/steg?slag=note", {"anteckning": text}),
            "answer": (f"/arbete/arenden/{case}", f"/arbete/arenden/{case}/svar", {"svar": text}),
            "owner": (f"/arbete/arenden/{case}", f"/arbete/arenden/{case}/handlaggare", {"handlaggare": "1", "overlamning": text}),
        }[deed]
        status, _, form = self.member.ask(page)
        if status == 0:
            return False
        if status != 200 or 'name="formular"' not in form:
            raise SystemExit(f"{page}: {status}")
        values = self.member.fields(form) | fields
        if deed == "answer" and "/svar" not in form:
            return True
        self.sent.append((deed, text))
        status, leads, _ = self.member.ask(target, values)
        if status in (302, 303):
            self.done.append((deed, text))
            if deed == "open":
                self.cases.append(int(leads.rsplit("/", 1)[1]))
        return status != 0


def sign_in(port):
    member = Member(port)
    status, _, _ = member.ask("/arbete/logga-in", {"epost": EMAIL, "losenord": PASSWORD}, limit=60)
    if status not in (302, 303) or not member.cookie:
        raise SystemExit(f"signing in: {status}")
    return member.cookie


def take_in_questions(server, cookie):
    """The cases of three questions, which can be answered."""
    for number in range(3):
        server.send(f"Fråga {number}")
    member = Member(server.port)
    member.cookie = cookie
    _, _, page = member.ask("/arbete/arenden")
    return [int(number) for number in re.findall(r'href="/arbete/arenden/(\d+)"', page)]


def check(found, file, done, sent):
    database = sqlite3.connect(file)

    def texts(question):
        return [text for [text] in database.execute(question)]

    kept = {
        "open": texts("SELECT title FROM case_file WHERE inquiry_id IS NULL"),
        "note": texts("SELECT json_extract(content, '$.text') FROM case_step"),
        "answer": texts("SELECT text FROM case_answer"),
    }
    kept["owner"] = kept["note"]
    for deed, all_kept in kept.items():
        acknowledged = [text for kind, text in done if kind == deed]
        lost = set(acknowledged) - set(all_kept)
        twice = len(all_kept) - len(set(all_kept))
        found.expect(acknowledged and not lost and not twice, f"{deed}: {len(acknowledged)} acknowledged, {len(lost)} lost, {twice} kept twice")
    strange = set(kept["open"] + kept["note"] + kept["answer"]) - {text for _, text in sent}
    found.expect(not strange, f"{len(strange)} that nobody sent")
    for action, question in {
        "case.open": "SELECT count(*) FROM case_file WHERE inquiry_id IS NULL", "case.answer": "SELECT count(*) FROM case_answer"}.items():
        [[logged]] = database.execute("SELECT count(*) FROM audit_entry WHERE action = ?", [action])
        [[there]] = database.execute(question)
        found.expect(logged == there, f"{action}: {there} there, {logged} in the log")
    [[half]] = database.execute("SELECT count(*) FROM case_file WHERE NOT EXISTS (SELECT 1 FROM case_words WHERE case_id = case_file.id)")
    found.expect(half == 0, f"{half} cases that no search finds")


def main():
    parser = outage.reader(__doc__)
    parser.add_argument("--kills", type=int, default=20)
    choice = parser.parse_args()
    chance = random.Random(7)
    done, sent, cases = [], [], []
    with outage.Folder() as folder:
        data = folder / "data"
        places = ["--data", data, "--catalogue", outage.ROOT / "Catalogue", "--lexicon", outage.ROOT / "Lexicon"]
        subprocess.run(
            [*map(str, [choice.utblick, "user", "add", EMAIL, "--name", "Ulla", "--roles", "coordinator", *places])], check=True,
            input=PASSWORD + "\n", text=True, capture_output=True)
        cookie = None
        for turn in range(choice.kills):
            with outage.Utblick(choice.utblick, data, "--log", "critical") as server:
                if not cookie:
                    cookie = sign_in(server.port)
                    cases += take_in_questions(server, cookie)
                workers = [Worker(server.port, cookie, f"t{turn}w{number}", random.Random(chance.random()), cases) for number in range(4)]
                for worker in workers:
                    worker.start()
                time.sleep(chance.uniform(0.1, 1.0))
            for worker in workers:
                worker.join()
                done += worker.done
                sent += worker.sent
        found = outage.Findings()
        found.expect(outage.integrity_of_file(data / "utblick.sqlite") == "ok", f"{choice.kills} kills; the file is sound")
        check(found, data / "utblick.sqlite", done, sent)
        verified = subprocess.run([*map(str, [choice.utblick, "audit", "verify", *places])], text=True, capture_output=True)
        found.expect(verified.returncode == 0, (verified.stdout + verified.stderr).strip())
    found.end()


if __name__ == "__main__":
    main()
