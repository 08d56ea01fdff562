"""A portal that has a document for every topic, with one notice in each; the third run finds another in its place.

`--broken` gives documents that are none.
"""

import json
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

broken = "--broken" in sys.argv
asked = {}


class Answer(BaseHTTPRequestHandler):
    def log_message(self, *arguments):
        pass

    def do_GET(self):
        name = self.path.rsplit("/", 1)[-1].removesuffix(".json")
        asked[name] = asked.get(name, 0) + 1
        status = 404 if name != name.lower() or "%2F" in name else 200
        text = "extended to 9 March" if asked[name] < 3 else "extended to 16 March"
        notice = {"approvalDate": "2026-11-12T00:00:00.000+0000", "content": f"<p>The deadline is <b>{text}</b>.</p>"}
        body = [] if broken else {"TopicDetails": {"identifier": name.upper(), "latestInfos": [notice]}}
        data = json.dumps(body).encode() if status == 200 else b"<html>Not found</html>"
        self.send_response(status)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)


server = ThreadingHTTPServer(("127.0.0.1", 0), Answer)
print(f"http://127.0.0.1:{server.server_address[1]}", flush=True)
server.serve_forever()
