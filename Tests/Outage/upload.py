#!/usr/bin/env python3
"""Uploads documents of cases through nginx, and through servers that are killed while they come.

  Tests/Outage/upload.py [--kills 8] [--megabytes 200] [--utblick .build/release/utblick]

Behind nginx as Deployment/nginx.conf has it, behind one that collects a request whole before it hands it on, and behind Caddy as Deployment/Caddyfile
has it (each where it is installed): a document within the limit gets through byte for byte, one above it gets Utblick's page that says so (413),
while the sender still sends.
Then people upload without pause, and the server is killed (SIGKILL) at random moments. At the end every document that was acknowledged must be there,
whole, and none that is not; what was left behind must be gone after a day, and the log must hold.
"""

import hashlib
import os
import pathlib
import random
import re
import select
import socket
import sqlite3
import subprocess
import threading
import time

import outage
from kill_desk import EMAIL, PASSWORD, Member, sign_in

LIMIT = 250
BOUNDARY = "----utblick"

NGINX = """
daemon off;
pid {folder}/nginx.pid;
error_log {folder}/nginx.log error;
events {{ worker_connections 64; }}
http {{
    access_log off;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    upstream utblick {{
        server 127.0.0.1:{server};
        keepalive 32;
    }}
    server {{
        listen 127.0.0.1:{port};
{body}
    }}
}}
"""

COLLECTING = """
        client_max_body_size 2100m;
        location / {
            proxy_pass http://utblick;
            proxy_http_version 1.1;
            proxy_set_header Connection "";
            proxy_set_header Host $http_host;
        }
"""


def deployed():
    """What Deployment/nginx.conf says of requests, without certificates, logs and its limit on how many come."""
    text = (outage.ROOT / "Deployment/nginx.conf").read_text()
    server = text[text.rindex("\nserver {"):]
    lines = server[server.index("gzip off"):].rstrip().removesuffix("}").splitlines()
    kept = [line for line in lines if "limit_req" not in line]
    # A port that is not the usual one belongs to the name.
    return "\n".join(kept).replace("$host", "$http_host")


class Nginx:
    program = "/usr/sbin/nginx"

    def __init__(self, folder, server, body):
        self.folder, self.port = folder, outage.free_port()
        folder.mkdir()
        folder.chmod(0o777)
        (folder / "nginx.conf").write_text(NGINX.format(folder=folder, server=server, port=self.port, body=body))

    def __enter__(self):
        self.process = subprocess.Popen(
            [self.program, "-c", str(self.folder / "nginx.conf"), "-e", str(self.folder / "nginx.log")], stderr=subprocess.DEVNULL)
        outage.until(lambda: can_connect(self.port), 20, "nginx answers")
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()


class Caddy:
    program = "/usr/bin/caddy"

    def __init__(self, folder, server):
        self.folder, self.port = folder, outage.free_port()
        folder.mkdir()
        text = (outage.ROOT / "Deployment/Caddyfile").read_text()
        text = text.replace("{\n", "{\n\tadmin off\n\tauto_https off\n", 1)
        text = re.sub(r"(?m)^utblick\.example\.se.*\{$", f"http://127.0.0.1:{self.port} {{", text)
        (folder / "Caddyfile").write_text(text.replace("127.0.0.1:8080", f"127.0.0.1:{server}"))

    def __enter__(self):
        home = {"HOME": str(self.folder), "PATH": os.environ["PATH"]}
        self.process = subprocess.Popen(
            [self.program, "run", "--config", str(self.folder / "Caddyfile"), "--adapter", "caddyfile"], env=home,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        outage.until(lambda: can_connect(self.port), 20, "Caddy answers")
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()


def can_connect(port):
    try:
        socket.create_connection(("127.0.0.1", port), 1).close()
        return True
    except OSError:
        return False


def content(size, seed):
    """Bytes of a PDF, to look at, which no other seed has."""
    block = random.Random(seed).randbytes(65_536)
    sent = 0
    while sent < size:
        piece = (b"%PDF-1.7\n" + block if sent == 0 else block)[:size - sent]
        sent += len(piece)
        yield piece


def digest(size, seed):
    found = hashlib.sha256()
    for piece in content(size, seed):
        found.update(piece)
    return found.hexdigest()


def upload(member, case, size, seed, name="beslut.pdf", limit=180):
    """Sends a document as a browser does: it goes on sending while it looks for an answer.

    The status (0 where the connection broke without one) and the text.
    """
    status, _, page = member.ask(f"/arbete/arenden/{case}", limit=limit)
    if status != 200:
        return 0, ""
    key = os.urandom(16).hex()
    token = re.search('name="formular" value="([^"]*)"', page).group(1)
    fields = [("formular", token), ("nyckel", key), ("dokumenttyp", "decision")]
    head = "".join(f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="{field}"\r\n\r\n{value}\r\n' for field, value in fields)
    head += f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="fil"; filename="{name}"\r\nContent-Type: application/pdf\r\n\r\n'
    end = f"\r\n--{BOUNDARY}--\r\n".encode()
    length = len(head) + size + len(end)
    try:
        with socket.create_connection(("127.0.0.1", member.port), limit) as connection:
            connection.settimeout(limit)
            connection.sendall((
                f"POST /arbete/arenden/{case}/dokument HTTP/1.1\r\nHost: 127.0.0.1:{member.port}\r\nCookie: {member.cookie}\r\n"
                f"Origin: http://127.0.0.1:{member.port}\r\nSec-Fetch-Site: same-origin\r\nContent-Length: {length}\r\n"
                f"Content-Type: multipart/form-data; boundary={BOUNDARY}\r\n\r\n{head}").encode())
            for piece in content(size, seed):
                if select.select([connection], [], [], 0)[0]:
                    break
                connection.sendall(piece)
            else:
                connection.sendall(end)
            return answer(connection)
    except OSError:
        return 0, ""


def answer(connection):
    received = b""
    while True:
        piece = connection.recv(65_536)
        received += piece
        head, found, body = received.partition(b"\r\n\r\n")
        length = re.search(rb"\r\ncontent-length: (\d+)", head, re.I)
        if found and length and len(body) >= int(length.group(1)) or not piece:
            break
    return (int(head[9:12]) if head[:5] == b"HTTP/" else 0), body.decode(errors="replace")


def fetched(member, case, number):
    """The SHA-256 of a document as it is handed out."""
    import http.client
    connection = http.client.HTTPConnection("127.0.0.1", member.port, timeout=120)
    connection.request("GET", f"/arbete/arenden/{case}/dokument/{number}", headers={"Cookie": member.cookie})
    found, reply = hashlib.sha256(), connection.getresponse()
    while piece := reply.read(1 << 20):
        found.update(piece)
    connection.close()
    return found.hexdigest()


def open_case(member, title):
    status, _, form = member.ask("/arbete/arenden/nytt")
    status, leads, _ = member.ask("/arbete/arenden/nytt", member.fields(form) | {"titel": title})
    if status not in (302, 303):
        raise SystemExit(f"no case: {status}")
    return int(leads.rsplit("/", 1)[1])


def behind_proxies(found, folder, server, cookie, megabytes):
    proxies = {}
    if os.access(Nginx.program, os.X_OK):
        proxies |= {f"nginx {name}": Nginx(folder / name, server.port, body) for name, body in
                    {"as-deployed": deployed(), "collecting": COLLECTING}.items()}
    if os.access(Caddy.program, os.X_OK):
        proxies["Caddy"] = Caddy(folder / "caddy", server.port)
    for name, proxy in proxies.items():
        with proxy:
            member = Member(proxy.port)
            # The server knows itself by the name that the browser asks for.
            member.cookie = cookie
            case = open_case(member, f"Bakom {name}")
            size = megabytes * 1_000_000
            began = time.monotonic()
            status, _ = upload(member, case, size, name)
            found.expect(status == 303, f"{name}: {megabytes} MB: {status} after {time.monotonic() - began:.1f} s")
            found.expect(fetched(member, case, 1) == digest(size, name), f"{name}: the document is the same byte for byte")
            began = time.monotonic()
            status, page = upload(member, case, (LIMIT << 20) + 40_000_000, "large")
            words = "role=\"alert\"" in page and f"{LIMIT} MB" in page.replace("\xa0", " ")
            found.expect(status == 413 and words,
                         f"{name}: {LIMIT} MiB and 40 MB more: {status}, {'with' if words else 'WITHOUT'} the page, "
                         f"after {time.monotonic() - began:.1f} s")


class Uploader(threading.Thread):
    """Uploads one document after the other until nobody answers."""

    def __init__(self, port, cookie, case, name, chance):
        super().__init__()
        self.member, self.case, self.label, self.chance = Member(port), case, name, chance
        self.member.cookie = cookie
        self.acknowledged, self.sent = [], []

    def run(self):
        for count in range(10_000):
            size, seed = self.chance.choice([20_000, 700_000, 6_000_000, 20_000_000]), f"{self.label}-{count}"
            self.sent.append(digest(size, seed))
            status, _ = upload(self.member, self.case, size, seed, f"{seed}.pdf")
            if status == 303:
                self.acknowledged.append(self.sent[-1])
            if status == 0:
                return


def killed(found, choice, data, cookie, case):
    chance, acknowledged, sent = random.Random(11), [], []
    for turn in range(choice.kills):
        with outage.Utblick(choice.utblick, data, "--log", "critical") as server:
            people = [Uploader(server.port, cookie, case, f"t{turn}p{number}", random.Random(chance.random())) for number in range(3)]
            for person in people:
                person.start()
            time.sleep(chance.uniform(0.3, 2.5))
        for person in people:
            person.join()
            acknowledged += person.acknowledged
            sent += person.sent
    database = sqlite3.connect(data / "utblick.sqlite")
    kept = [text for [text] in database.execute("SELECT digest FROM case_document WHERE case_id = ?", [case])]
    lost, twice, strange = set(acknowledged) - set(kept), len(kept) - len(set(kept)), set(kept) - set(sent)
    found.expect(
        acknowledged and not lost and not twice and not strange,
        f"{choice.kills} kills: {len(acknowledged)} documents acknowledged, {len(lost)} lost, {twice} kept twice, {len(strange)} that nobody sent")
    wrong = [text for text in kept if hashlib.sha256(file_of(data, text).read_bytes()).hexdigest() != text]
    found.expect(not wrong, f"{len(kept)} listed, {len(wrong)} of them not whole")
    left = list((data / "documents/.unfinished").iterdir())
    print(f"      {len(left)} files left behind by the kills")
    for file in left:
        os.utime(file, (time.time() - 90_000,) * 2)
    with outage.Utblick(choice.utblick, data, "--log", "critical"):
        outage.until(lambda: not list((data / "documents/.unfinished").iterdir()), 30, "what was left behind goes after a day")
    files = {file.name for file in (data / "documents").rglob("*") if file.is_file()}
    every = {text for [text] in database.execute("SELECT digest FROM case_document")}
    found.expect(files == every, f"a day later: {len(files)} files, {len(files - every)} that no document has, {len(every - files)} missing")


def file_of(data, digest):
    [found] = list((data / "documents").glob(f"*/{digest[:2]}/{digest}"))
    return pathlib.Path(found)


def main():
    parser = outage.reader(__doc__)
    parser.add_argument("--kills", type=int, default=8)
    parser.add_argument("--megabytes", type=int, default=200)
    choice = parser.parse_args()
    found = outage.Findings()
    with outage.Folder() as folder:
        data = folder / "data"
        places = ["--data", data, "--catalogue", outage.ROOT / "Catalogue", "--lexicon", outage.ROOT / "Lexicon"]

        def utblick(*words, **more):
            return subprocess.run([*map(str, [choice.utblick, *words])], text=True, capture_output=True, **more)

        utblick("user", "add", EMAIL, "--name", "Ulla", "--roles", "coordinator", *places, check=True, input=PASSWORD + "\n")
        with outage.Utblick(choice.utblick, data, "--document-limit", LIMIT, "--log", "critical") as server:
            cookie = sign_in(server.port)
            member = Member(server.port)
            member.cookie = cookie
            case = open_case(member, "Under avbrott")
            behind_proxies(found, folder, server, cookie, choice.megabytes)
        killed(found, choice, data, cookie, case)
        for words in (["verify", "--data", data], ["audit", "verify", *places]):
            told = utblick(*words)
            found.expect(told.returncode == 0, (told.stdout + told.stderr).strip())
    found.end()


if __name__ == "__main__":
    main()
