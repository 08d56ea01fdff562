"""A receiver of webhooks for tests: it answers as its path says, and tells what it has got.

    python3 Tests/Webhooks/receiver.py [--tls]

Prints its address, with --tls its certificate's file too. A POST to /ok, /fail, /gone, /busy, /redirect, /slow, /hang, /big, /drip or /close is
answered so; one to /by/NAME as GET /be/NAME/KIND has last said, or like /ok. KIND may be `once`: the next fails, and those after it are like /ok. GET /received lists all POSTs, GET /forget empties that list.
"""

import argparse
import http.server
import json
import os
import ssl
import subprocess
import tempfile
import threading
import time

options = argparse.ArgumentParser()
options.add_argument("--tls", action="store_true")
given = options.parse_args()
received, kinds, lock = [], {}, threading.Lock()


class Receiver(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *arguments):
        pass

    def reply(self, status, body=b"", **headers):
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        parts = self.path.strip("/").split("/")
        with lock:
            if parts[0] == "be":
                kinds[parts[1]] = parts[2]
            elif parts[0] == "forget":
                received.clear()
            body = json.dumps(received).encode()
        self.reply(200, body, Content_Type="application/json")

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0)).decode()
        parts = self.path.partition("?")[0].strip("/").split("/")
        with lock:
            kind = kinds.get(parts[1], "ok") if parts[0] == "by" else parts[0]
            if kind == "once":
                kind, kinds[parts[1]] = "fail", "ok"
            received.append({
                "path": self.path, "kind": kind, "body": body, "at": time.time(),
                "headers": {name.lower(): value for name, value in self.headers.items()}})
        try:
            self.answer(kind)
        except OSError:
            self.close_connection = True

    def answer(self, kind):
        if kind == "ok":
            self.reply(204)
        elif kind == "fail":
            self.reply(500, b"<html>secret innards</html>")
        elif kind == "gone":
            self.reply(410)
        elif kind == "busy":
            self.reply(429, Retry_After="3600")
        elif kind == "redirect":
            self.reply(302, Location="/by/elsewhere")
        elif kind == "slow":
            time.sleep(1)
            self.reply(200, b"late")
        elif kind == "hang":
            time.sleep(30)
        elif kind == "big":
            self.reply(200, b"x" * 50_000_000)
        elif kind == "drip":
            self.send_response(200)
            self.send_header("Content-Length", "1000")
            self.end_headers()
            for _ in range(300):
                self.wfile.write(b"x")
                self.wfile.flush()
                time.sleep(0.1)
        elif kind == "close":
            self.close_connection = True
            self.connection.close()
        else:
            self.reply(404)


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Receiver)
port = server.server_address[1]
if given.tls:
    folder = tempfile.mkdtemp(prefix="utblick-receiver-")
    files = [os.path.join(folder, name) for name in ("key.pem", "certificate.pem")]
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", files[0], "-out",
         files[1], "-days", "2", "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"],
        check=True, stderr=subprocess.DEVNULL)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(files[1], files[0])
    server.socket = context.wrap_socket(server.socket, server_side=True)
    print(f"https://localhost:{port} {files[1]}", flush=True)
else:
    print(f"http://127.0.0.1:{port}", flush=True)
server.serve_forever()
