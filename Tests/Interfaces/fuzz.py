"""Sends malformed requests of all kinds to the interfaces for programs. Whatever is sent, the answer is the interface's own: never a page, never a 500.

    UTBLICK_SITE=http://127.0.0.1:8080 python fuzz.py [--count 100000] [--seed 1] [--workers 4]
"""

import argparse
import collections
import concurrent.futures
import dataclasses
import http.client
import json
import os
import random
import threading
import time
import urllib.parse

PATHS = [
    "/api/v1/calls", "/api/v1/calls/{}", "/api/v1/calls/{}/changes", "/api/v1/calls/{}/precedents", "/api/v1/changes", "/api/v1/programmes",
    "/api/v1/programmes/{}", "/api/v1/programmes/{}/actions/{}", "/api/v1/actions", "/api/v1/rules", "/api/v1/matches", "/api/v1/precedents",
    "/api/v1/networks/{}", "/api/v1/projects", "/api/v1/projects/{}", "/api/v1/terms/{}", "/api/v1/openapi.json", "/api/v1/api-info",
    "/api/", "/api//v1", "/api/v1/", "/api/v2/{}", "/api/v1/{}", "/mcp", "/mcp/", "/mcp/{}"]
POSTED = ["/api/v1/matches", "/api/v1/precedents", "/mcp"]
PARAMETERS = ["limit", "page", "cursor", "since", "day", "theme", "status", "sort", "text", "language", "programme", "closesWithin", "kind",
              "organisation", "state", "audience", "x", "", "limit[]", "ä"]
VALUES = ["", "\u0000", "a\u0000b", "0", "-1", "1", "99999999999999999999", "1e3", "0x10", "null", "NaN", "true", "åäö", "%", "%%", "%zz", "%00", "%ff%fe", "'", "\"",
          "<script>alert(1)</script>", "' OR 1=1 --", "../../etc/passwd", "..%2f..%2f", "\u202e", "🙂", "a" * 300, "a" * 5000, "2026-02-30",
          "2026-12-01T00:00:00Z", "9999-99-99T99:99:99Z", "+", "open", "energy", "deadline", "id", "~", ";", "&&&", "=", "org:212000-0340", "org:x"]
METHODS = ["GET"] * 8 + ["POST"] * 8 + ["HEAD", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND", "FOO"]
TYPES = ["application/json"] * 6 + ["application/json; charset=utf-8", "application/json;charset=latin1", "text/plain", "", "application/xml",
                                    "multipart/form-data; boundary=x", "application/x-www-form-urlencoded", "*/*", "application/problem+json"]
NAMES = ["text", "language", "applicant", "place", "partners", "budget", "start", "end", "months", "partnerCount", "answers", "asked", "on",
         "limit", "country", "kind", "jsonrpc", "id", "method", "params", "name", "arguments", "amount", "currency", "__proto__", "", "å", "\u0000"]
METHOD_NAMES = ["initialize", "ping", "tools/list", "tools/call", "notifications/initialized", "resources/list", "", "x" * 1000]
TOOLS = ["search_calls", "get_call", "match_idea", "list_programmes", "nothing"]


@dataclasses.dataclass
class Report:
    statuses: collections.Counter = dataclasses.field(default_factory=collections.Counter)
    faults: list = dataclasses.field(default_factory=list)


class Maker:
    def __init__(self, seed):
        self.random = random.Random(seed)

    def pick(self, choices):
        return self.random.choice(choices)

    def value(self, depth=0):
        """Any JSON."""
        kind = self.random.randrange(10 if depth < 4 else 7)
        if kind < 3:
            return self.pick(VALUES)
        if kind == 3:
            return self.pick([0, 1, -1, 2**31, 2**63, -2**63 - 1, 1e308, 0.1, 10**30])
        if kind == 4:
            return self.pick([True, False, None])
        if kind == 5:
            return self.pick(["municipality", "Katrineholm", "SE", "FI", "sv", "SEK", "2.0", *METHOD_NAMES, *TOOLS])
        if kind == 6:
            return "Vi vill anlägga våtmark för att minska övergödningen"
        if kind < 9:
            return {self.pick(NAMES): self.value(depth + 1) for _ in range(self.random.randrange(6))}
        return [self.value(depth + 1) for _ in range(self.random.randrange(6))]

    def idea(self):
        """An idea with something wrong in it."""
        idea = {"text": "Vi vill anlägga våtmark för att minska övergödningen", "applicant": "municipality", "place": "Katrineholm",
                "partners": ["FI"], "budget": {"amount": 3000000, "currency": "SEK"}, "months": 24, "limit": 3}
        for _ in range(self.random.randrange(1, 3)):
            idea[self.pick([*idea, *NAMES])] = self.value(2)
        return idea

    def message(self):
        """A message of the Model Context Protocol with something wrong in it."""
        message = {"jsonrpc": "2.0", "id": 1, "method": self.pick(METHOD_NAMES), "params": {"name": self.pick(TOOLS), "arguments": self.idea()}}
        if self.random.random() < 0.6:
            message[self.pick([*message, *NAMES])] = self.value(2)
        if self.random.random() < 0.3:
            message["params"] = {"name": self.pick(TOOLS), "arguments": self.value()}
        return message

    def body(self):
        kind = self.random.randrange(12)
        if kind < 3:
            whole = json.dumps(self.idea())
        elif kind < 6:
            whole = json.dumps(self.message())
        elif kind < 8:
            whole = json.dumps(self.value())
        elif kind == 8:
            depth = self.pick([10, 33, 1000, 20000])
            whole = self.pick(["[", '{"a":']) * depth
        elif kind == 9:
            whole = '{"text": "' + "a" * self.pick([10, 70_000, 300_000]) + '"}'
        elif kind == 10:
            return bytes(self.random.randrange(256) for _ in range(self.random.randrange(200)))
        else:
            whole = self.pick(["", " ", "null", "\ufeff{}", "{'text': 'x'}", '{"text": "x",}', '{"text": "x", "text": "y"}', '{"text": "\ud800"}',
                               '{"text": NaN}', '{"text": 1e9999}', "{}{}", '{"text": "\x01"}'])
        data = bytearray(whole.encode("utf-8", "surrogatepass"))
        if data and self.random.random() < 0.3:
            for _ in range(self.random.randrange(1, 4)):
                data[self.random.randrange(len(data))] = self.random.randrange(256)
        if data and self.random.random() < 0.1:
            del data[self.random.randrange(len(data)):]
        return bytes(data)

    def quoted(self):
        value = self.pick(VALUES)
        return value if self.random.random() < 0.2 and value.isascii() and " " not in value else urllib.parse.quote(value, safe="%")

    def request(self):
        method = self.pick(METHODS)
        path = self.pick(POSTED) if method == "POST" and self.random.random() < 0.8 else self.pick(PATHS)
        while "{}" in path:
            path = path.replace("{}", self.quoted() or "x", 1)
        if self.random.random() < 0.6 and path not in POSTED:
            pairs = [f"{urllib.parse.quote(self.pick(PARAMETERS))}={self.quoted()}" for _ in range(self.random.randrange(1, 4))]
            path += "?" + self.pick(["&", "&", "&&", ";"]).join(pairs)
        headers = {}
        if self.random.random() < 0.3:
            headers[self.pick(["If-None-Match", "Accept", "Traceparent", "X-Correlation-ID", "Origin", "MCP-Protocol-Version", "Content-Encoding",
                               "Accept-Encoding", "Range", "If-Modified-Since", "Accept-Language", "X-HTTP-Method-Override"])] = self.pick(
                ["*", "", "gzip", 'W/"x"', "text/html", "application/json", "2025-06-18", "1999", "00-0-0-0", "bytes=0-1", "x" * 500, "null"])
        body = None
        if method in {"POST", "PUT", "PATCH", "DELETE", "FOO"}:
            body = self.body()
            headers["Content-Type"] = self.pick(TYPES)
        return method, path, body, headers


def fault(method, answer, body):
    """What is wrong with an answer; `None` for nothing."""
    if answer.status >= 500:
        return f"status {answer.status}"
    if method == "FOO" and answer.status == 400 and not body:
        # What is no method of HTTP never gets to any address: the server's parser shuts the door.
        return None
    kind = (answer.getheader("Content-Type") or "").partition(";")[0]
    if answer.status in {202, 204, 304}:
        return None if not body else "a body where there is none"
    if method == "HEAD":
        return None
    if kind not in {"application/json", "application/problem+json"}:
        return f"media type {kind!r}"
    if answer.getheader("Content-Encoding"):
        return None
    try:
        value = json.loads(body)
    except ValueError:
        return "not JSON"
    if not isinstance(value, dict):
        return "no object"
    if answer.status >= 400 and kind == "application/problem+json":
        if value.get("status") != answer.status or not value.get("detail") or not value.get("title"):
            return "an incomplete problem"
        if answer.status == 422 and not names_what_is_wrong(value):
            return "a problem that names neither member nor parameter"
    elif answer.status >= 400 and not (isinstance(value.get("error"), dict) and value["error"].get("message")):
        return "an incomplete error"
    return None


def names_what_is_wrong(problem):
    name = "parameter" if str(problem.get("type")).endswith("#conflicting-parameters") else "pointer"
    errors = problem.get("errors")
    return isinstance(errors, list) and 0 < len(errors) <= 50 and all(isinstance(error, dict) and name in error for error in errors)


def work(host, seed, count, report, lock):
    maker = Maker(seed)
    connection = http.client.HTTPConnection(host, timeout=60)
    asked, sent = time.monotonic(), 0
    while sent < count:
        method, path, body, headers = maker.request()
        try:
            connection.putrequest(method, path, skip_accept_encoding=True)
            if body is not None:
                connection.putheader("Content-Length", str(len(body)))
            for name, value in headers.items():
                connection.putheader(name, value)
            connection.endheaders(body)
            answer = connection.getresponse()
            content = answer.read()
            wrong = fault(method, answer, content)
            status = answer.status
            if answer.will_close:
                connection.close()
        except (http.client.InvalidURL, ValueError, UnicodeEncodeError):
            # What Python itself does not send counts for nothing.
            connection.close()
            continue
        except (http.client.HTTPException, OSError) as error:
            # The door is shut on those who send on after a refusal, and on those who were silent for a minute.
            is_shut = isinstance(error, (BrokenPipeError, ConnectionResetError, http.client.RemoteDisconnected))
            is_excused = is_shut and (len(body or b"") > 50_000 or time.monotonic() - asked > 50)
            wrong, status = None if is_excused else repr(error), 0
            connection.close()
        asked, sent = time.monotonic(), sent + 1
        with lock:
            report.statuses[status] += 1
            if wrong:
                report.faults.append((wrong, method, path, headers, (body or b"")[:300]))


def run(origin, count, seed, workers):
    report, lock = Report(), threading.Lock()
    host = urllib.parse.urlsplit(origin).netloc
    shares = [count // workers + (number < count % workers) for number in range(workers)]
    with concurrent.futures.ThreadPoolExecutor(workers) as pool:
        working = [pool.submit(work, host, seed * 1000 + number, share, report, lock) for number, share in enumerate(shares)]
    for share in working:
        # A worker that has died says here why.
        share.result()
    return report


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--count", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--workers", type=int, default=4)
    chosen = parser.parse_args()
    outcome = run(os.environ["UTBLICK_SITE"], chosen.count, chosen.seed, chosen.workers)
    print(sum(outcome.statuses.values()), "requests:", ", ".join(f"{status} {count}" for status, count in sorted(outcome.statuses.items())))
    for line in outcome.faults[:20]:
        print(*line)
    raise SystemExit(1 if outcome.faults else 0)
