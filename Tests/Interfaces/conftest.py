import json
import os
import urllib.error
import urllib.request

import pytest


class Answer:
    def __init__(self, status, headers, body):
        self.status, self.headers, self.body = status, headers, body

    @property
    def json(self):
        return json.loads(self.body)


class Interfaces:
    """The running site, asked as a program asks."""

    def __init__(self, origin):
        self.origin = origin

    def ask(self, path, body=None, method=None, **headers):
        """GET, or POST of a value as JSON or of bytes as they are."""
        data = body if body is None or isinstance(body, bytes) else json.dumps(body).encode()
        headers = {name.replace("_", "-"): value for name, value in headers.items()}
        if data is not None:
            headers.setdefault("Content-Type", "application/json")
        address = path if path.startswith("http") else self.origin + path
        request = urllib.request.Request(address, data=data, method=method, headers=headers)
        try:
            with urllib.request.urlopen(request, timeout=60) as answer:
                return Answer(answer.status, answer.headers, answer.read())
        except urllib.error.HTTPError as error:
            with error:
                return Answer(error.code, error.headers, error.read())


@pytest.fixture(scope="session")
def site():
    return Interfaces(os.environ["UTBLICK_SITE"])
