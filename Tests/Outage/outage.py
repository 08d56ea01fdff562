"""What the outages of this folder have in common: a server of Utblick, a PostgreSQL of one's own, and people who send questions."""

import argparse
import contextlib
import os
import pathlib
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
PROGRAMS = pathlib.Path(os.environ.get("POSTGRES_PROGRAMS", "/usr/lib/postgresql/15/bin"))
AS_SERVER = ["runuser", "-u", "postgres", "--"] if os.getuid() == 0 else []
CANNOT = 77  # exit code: this machine does not let the outage be made


def reader(doc):
    """The options that all have."""
    parser = argparse.ArgumentParser(description=doc, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--utblick", type=pathlib.Path, default=ROOT / ".build/release/utblick")
    return parser


def in_namespaces(*kinds):
    """Starts this program again where it has mounts or networks (`--mount`, `--net`) of its own, which go when it ends."""
    if os.environ.get("UTBLICK_OUTAGE") == "inside":
        return
    as_root = [] if os.getuid() == 0 else ["--user", "--map-current-user", "--keep-caps"]
    command = ["unshare", *as_root, *kinds]
    if subprocess.run([*command, "true"], capture_output=True).returncode != 0:
        print("namespaces cannot be made here (unshare): nothing was tried")
        sys.exit(CANNOT)
    os.environ["UTBLICK_OUTAGE"] = "inside"
    os.execvp("unshare", [*command, sys.executable, *sys.argv])


def run(*command, **more):
    return subprocess.run([*map(str, command)], check=True, capture_output=True, text=True, **more).stdout


def free_port():
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


def until(condition, seconds, what):
    """Waits until it holds; how long that took."""
    began = time.monotonic()
    while not condition():
        if time.monotonic() - began > seconds:
            sys.exit(f"not within {seconds} s: {what}")
        time.sleep(0.05)
    return time.monotonic() - began


class Folder:
    """A temporary folder that others may look into."""

    def __enter__(self):
        self.path = pathlib.Path(tempfile.mkdtemp(prefix="utblick-outage-"))
        self.path.chmod(0o755)
        return self.path

    def __exit__(self, *_):
        shutil.rmtree(self.path, ignore_errors=True)


class Utblick:
    """`utblick serve`, ended when the block is left."""

    def __init__(self, program, data, *options):
        self.port = free_port()
        self.log = pathlib.Path(f"{data}.log")
        self.command = [
            program, "serve", "--port", self.port, "--data", data, "--sources", "none", "--log", "warning", "--catalogue",
            ROOT / "Catalogue", "--lexicon", ROOT / "Lexicon", *options]

    def __enter__(self):
        log = open(self.log, "a")
        self.process = subprocess.Popen([*map(str, self.command)], stdout=log, stderr=log)
        until(lambda: self.ask("/health/ready")[0] == 200 or self.process.poll() is not None, 180, "the server answers")
        if self.process.poll() is not None:
            sys.exit(f"the server did not start: {self.log.read_text()}")
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()

    def ask(self, path, form=None, limit=60):
        """The status (0 where there was no answer), the text and the seconds."""
        began = time.monotonic()
        data = urllib.parse.urlencode(form).encode() if form else None
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self.port}{path}", data, timeout=limit) as answer:
                return answer.status, answer.read().decode(), time.monotonic() - began
        except urllib.error.HTTPError as error:
            return error.code, error.read().decode(), time.monotonic() - began
        except OSError:
            return 0, "", time.monotonic() - began

    def send(self, text):
        """Sends a question: status, seconds, and whether it was acknowledged with its private link."""
        status, page, seconds = self.ask("/fraga", {"om": text, "namn": "Åsa", "epost": "asa@example.se"})
        return status, seconds, bool(re.search(r'href="/arende/[0-9a-f]+"', page)), page

    def is_alive(self):
        return self.process.poll() is None

    def threads(self):
        return len(os.listdir(f"/proc/{self.process.pid}/task"))

    def files(self):
        return len(os.listdir(f"/proc/{self.process.pid}/fd"))


class Senders:
    """Some who send one question after the other until they are stopped."""

    def __init__(self, server, name, count=3, pause=0.1):
        self.server, self.name, self.pause = server, name, pause
        self.acknowledged, self.refused, self.slowest, self.ends = [], [], 0, False
        self.statuses = {}
        self.threads = [threading.Thread(target=self.go_on, args=[number]) for number in range(count)]
        for thread in self.threads:
            thread.start()

    def go_on(self, number):
        turn = 0
        while not self.ends:
            turn += 1
            text = f"Fråga {self.name}-{number}-{turn} slut"
            status, seconds, done, _ = self.server.send(text)
            (self.acknowledged if done else self.refused).append(text)
            self.statuses[status] = self.statuses.get(status, 0) + 1
            self.slowest = max(self.slowest, seconds)
            time.sleep(self.pause)

    def stop(self):
        self.ends = True
        for thread in self.threads:
            thread.join()


class Postgres:
    """A cluster of one's own in `folder`, on its socket, and on `addresses` of the network."""

    def __init__(self, folder, addresses="", before=(), settings="", initdb=()):
        self.folder, self.before = pathlib.Path(folder), list(before)
        self.folder.mkdir(exist_ok=True)
        if AS_SERVER:
            shutil.chown(self.folder, "postgres")
        self.data = self.folder / "data"
        self.command("initdb", "-D", self.data, "-A", "trust", "-U", "postgres", "-E", "UTF8", "--locale=C.UTF-8", *initdb)
        with open(self.data / "postgresql.conf", "a") as file:
            file.write(f"listen_addresses = '{addresses}'\nunix_socket_directories = '{self.folder}'\nmax_connections = 50\n{settings}\n")
        with open(self.data / "pg_hba.conf", "a") as file:
            file.write("host all all 0.0.0.0/0 trust\n")
        self.start()
        self.command("createuser", "-h", self.folder, "-U", "postgres", "utblick")
        self.command("createdb", "-h", self.folder, "-U", "postgres", "-O", "utblick", "utblick")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        subprocess.run([*self.before, *AS_SERVER, PROGRAMS / "pg_ctl", "stop", "-D", self.data, "-m", "immediate", "-w"], cwd="/",
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def command(self, name, *arguments):
        done = subprocess.run([*self.before, *AS_SERVER, str(PROGRAMS / name), *map(str, arguments)], cwd="/",
                              stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        if done.returncode != 0:
            sys.exit(f"{name}: {done.stderr}")

    def start(self):
        # Not into a pipe: the server would hold it open.
        self.command("pg_ctl", "start", "-D", self.data, "-l", self.folder / "log", "-w", "-t", 60)

    def is_alive(self):
        return subprocess.run([PROGRAMS / "pg_isready", "-q", "-h", self.folder], check=False).returncode == 0

    def ask(self, question, database="utblick"):
        return run(PROGRAMS / "psql", "-h", self.folder, "-U", "postgres", "-d", database, "-AtX", "-c", question).strip()

    def questions(self):
        return self.ask("SELECT message FROM inquiry").splitlines()


def questions_of_file(file):
    with contextlib.closing(sqlite3.connect(file)) as database:
        return [text for [text] in database.execute("SELECT message FROM inquiry")]


def integrity_of_file(file):
    with contextlib.closing(sqlite3.connect(file)) as database:
        return database.execute("PRAGMA integrity_check").fetchone()[0]


def account(acknowledged, sent, kept):
    """Says what became of the questions: whether all is well, and the words."""
    lost, twice, strange = set(acknowledged) - set(kept), len(kept) - len(set(kept)), set(kept) - set(sent)
    words = f"{len(acknowledged)} questions acknowledged, {len(lost)} lost, {twice} kept twice, {len(strange)} that nobody sent"
    return bool(acknowledged) and not lost and not twice and not strange, words


class Findings:
    """What is expected, and what was found otherwise."""

    def __init__(self):
        self.wrong = False

    def expect(self, holds, words):
        print(("      " if holds else "WRONG ") + words, flush=True)
        self.wrong |= not holds

    def end(self):
        sys.exit(1 if self.wrong else 0)
