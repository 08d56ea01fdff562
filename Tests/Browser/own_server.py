"""A server of a test's own, beside the one that all tests share."""

import contextlib
import os
import signal
import socket
import subprocess
import time

from site_map import ROOT


def free_port():
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


def wait_for(port, process):
    for _ in range(240):
        assert process.poll() is None, "it has stopped"
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
            return
        except OSError:
            time.sleep(0.25)
    raise AssertionError("nobody answers")


def run(folder, *arguments):
    """Runs a command of the program on the folder's data."""
    return subprocess.run([*program(folder, *arguments)], capture_output=True, text=True, check=True).stdout


def program(folder, *arguments):
    return [os.environ["UTBLICK_PROGRAM"], *arguments, "--data", folder / "data", "--catalogue", ROOT / "Catalogue", "--lexicon", ROOT / "Lexicon"]


@contextlib.contextmanager
def own_server(folder, *arguments):
    """Serves the folder's data; the origin that it answers at, and its log in `log`."""
    port = free_port()
    origin = f"http://127.0.0.1:{port}"
    server = subprocess.Popen(
        program(folder, "serve", "--port", str(port), "--origin", origin, "--sources", "none", "--log", "warning", *arguments),
        stdout=open(folder / "log", "wb"), stderr=subprocess.STDOUT)
    try:
        wait_for(port, server)
        yield origin
    finally:
        server.send_signal(signal.SIGTERM)
        server.wait(30)
