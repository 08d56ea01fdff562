#!/usr/bin/env python3
"""The network between a server and PostgreSQL is cut for 20 seconds without a word, while people read and send questions.

  Tests/Outage/network_cut.py [--seconds 20] [--utblick .build/release/utblick]

Three network namespaces stand for three machines: the server's, a router's and PostgreSQL's. The router stops forwarding: what is sent is lost, and
nobody is told. Nothing outside of the namespaces is touched.
"""

import subprocess
import threading
import time

import outage


class Machine:
    """A network namespace that lives as long as a process in it."""

    def __init__(self):
        self.holder = subprocess.Popen(["unshare", "--net", "sleep", "600"])
        outage.until(lambda: self.is_apart(), 10, "a namespace is made")
        self.inside = ["nsenter", "--net", "--preserve-credentials", "-t", str(self.holder.pid)]
        self.run("ip", "link", "set", "lo", "up")

    def is_apart(self):
        own, its = (outage.os.readlink(f"/proc/{process}/ns/net") for process in ["self", self.holder.pid])
        return own != its

    def run(self, *command):
        outage.run(*self.inside, *command)

    def end(self):
        self.holder.kill()
        self.holder.wait()


class Network:
    """The server (here) — 10.99.1.0/24 — router — 10.99.2.0/24 — PostgreSQL."""

    def __init__(self):
        outage.run("ip", "link", "set", "lo", "up")
        self.router, self.database = Machine(), Machine()
        router, database = self.router.holder.pid, self.database.holder.pid
        outage.run("ip", "link", "add", "here", "type", "veth", "peer", "name", "left", "netns", router)
        self.router.run("ip", "link", "add", "right", "type", "veth", "peer", "name", "there", "netns", database)
        outage.run("ip", "addr", "add", "10.99.1.1/24", "dev", "here")
        outage.run("ip", "link", "set", "here", "up")
        for side, address in [("left", "10.99.1.2/24"), ("right", "10.99.2.2/24")]:
            self.router.run("ip", "addr", "add", address, "dev", side)
            self.router.run("ip", "link", "set", side, "up")
        self.database.run("ip", "addr", "add", "10.99.2.1/24", "dev", "there")
        self.database.run("ip", "link", "set", "there", "up")
        self.database.run("ip", "route", "add", "default", "via", "10.99.2.2")
        outage.run("ip", "route", "add", "default", "via", "10.99.1.2")
        self.forward(True)

    def forward(self, is_on):
        self.router.run("sh", "-c", f"echo {int(is_on)} > /proc/sys/net/ipv4/ip_forward")

    def end(self):
        self.router.end()
        self.database.end()


class Readers:
    """They read what needs the database, and what does not, until they are stopped."""

    def __init__(self, server, path, count):
        self.server, self.path, self.ends, self.seen = server, path, False, []
        self.threads = [threading.Thread(target=self.go_on) for _ in range(count)]
        for thread in self.threads:
            thread.start()

    def go_on(self):
        while not self.ends:
            began = time.monotonic()
            status, _, seconds = self.server.ask(self.path)
            self.seen.append((began, status, seconds))
            time.sleep(0.1)

    def stop(self):
        self.ends = True
        for thread in self.threads:
            thread.join()

    def between(self, begin, end):
        """What was asked then: how often each status, and the slowest."""
        asked = [entry for entry in self.seen if begin <= entry[0] < end]
        statuses = [status for _, status, _ in asked]
        return {status: statuses.count(status) for status in set(statuses)}, max((seconds for *_, seconds in asked), default=0)


def main():
    parser = outage.reader(__doc__)
    parser.add_argument("--seconds", type=int, default=20)
    choice = parser.parse_args()
    outage.in_namespaces("--net")
    found, network = outage.Findings(), None
    try:
        try:
            network = Network()
        # A read-only /proc/sys, as in some containers, lets no router be made.
        except subprocess.CalledProcessError as error:
            print(f"a network of one's own cannot be made here ({error.stderr.strip()}): nothing was tried")
            raise SystemExit(outage.CANNOT)
        with outage.Folder() as folder, outage.Postgres(
                folder / "postgres", addresses="10.99.2.1", before=network.database.inside) as postgres:
            database = "host=10.99.2.1 dbname=utblick user=utblick"
            with outage.Utblick(choice.utblick, folder / "node", "--database", database) as server:
                judge(choice.seconds, network, server, postgres, found)
    finally:
        if network:
            network.end()
    found.end()


def judge(seconds, network, server, postgres, found):
    senders, lists, forms = outage.Senders(server, "cut"), Readers(server, "/utlysningar", 4), Readers(server, "/fraga", 2)
    time.sleep(3)
    files = server.files()
    network.forward(False)
    cut = time.monotonic()
    time.sleep(5)
    ready = server.ask("/health/ready")
    found.expect(ready[0] == 503 and ready[2] < 4 and server.ask("/health/live")[0] == 200,
                 f"while it is cut: /health/ready {ready[0]} after {ready[2]:.1f} s, /health/live 200")
    time.sleep(max(0, cut + seconds - time.monotonic()))
    network.forward(True)
    back = time.monotonic()
    healed = outage.until(lambda: server.send("Fråga efteråt slut")[2], 60, "a question is taken again")
    until_ready = outage.until(lambda: server.ask("/health/ready")[0] == 200, 60, "the node is ready again")
    time.sleep(5)
    for people in [senders, lists, forms]:
        people.stop()
    statuses, slowest = lists.between(cut, back)
    found.expect(set(statuses) <= {200, 503} and slowest < 22, f"lists asked for while it was cut: {statuses}; slowest {slowest:.1f} s")
    statuses, slowest = forms.between(cut, back)
    found.expect(set(statuses) == {200} and slowest < 5, f"the form: {statuses}; slowest {slowest:.1f} s")
    found.expect(senders.slowest < 40, f"questions: {senders.statuses}; slowest {senders.slowest:.1f} s")
    found.expect(healed + until_ready < 10, f"a question is taken {healed:.1f} s after the network came back, ready {until_ready:.1f} s later")
    statuses, slowest = lists.between(back + 4, back + 600)
    found.expect(set(statuses) == {200} and slowest < 5, f"lists afterwards: {statuses}; slowest {slowest:.1f} s")
    found.expect(server.is_alive() and server.files() <= files + 4, f"{server.files()} files and connections are open, {files} before")
    # What PostgreSQL had answered into the cut it sends again at doubling intervals, and learns only then that nobody is there: within 13 s of the
    # network's return after a cut of 20 s.
    standing = "SELECT count(*) FROM pg_stat_activity WHERE state LIKE 'idle in transaction%' AND now() - state_change > '5 s'"
    let_go = outage.until(lambda: postgres.ask(standing) == "0", 30, "no transaction stands still in PostgreSQL")
    found.expect(let_go < 30, f"the last transaction that stood still in PostgreSQL is gone {let_go:.1f} s later")
    kept = [text for text in postgres.questions() if text != "Fråga efteråt slut"]
    found.expect(*outage.account(senders.acknowledged, senders.acknowledged + senders.refused, kept))


if __name__ == "__main__":
    main()
