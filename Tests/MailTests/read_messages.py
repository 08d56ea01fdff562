"""Reads every .eml file in a folder with Python's own parser, and prints what it found as one JSON object by file name."""

import email
import email.header
import email.policy
import email.utils
import json
import pathlib
import sys


def address(message, name):
    # By the older of Python's parsers: the newer puts spaces between the encoded words of a name.
    name, address = email.utils.parseaddr(message[name])
    return {"name": str(email.header.make_header(email.header.decode_header(name))), "address": address}


def part(message, kind):
    body = message.get_body((kind,))
    return None if body is None else body.get_content()


def defects(message):
    found = [type(defect).__name__ for each in message.walk() for defect in each.defects]
    for _, value in message.items():
        found += [type(defect).__name__ for defect in value.defects]
    return found


def read(path):
    data = path.read_bytes()
    message = email.message_from_bytes(data, policy=email.policy.SMTP)
    plain = email.message_from_bytes(data)
    attachments = [
        {"kind": each.get_content_type(), "name": each.get_filename(), "content": each.get_payload(decode=True).decode()}
        for each in message.iter_attachments()
    ]
    return {
        "from": address(plain, "from"),
        "to": address(plain, "to"),
        "subject": message["subject"],
        "text": part(message, "plain"),
        "html": part(message, "html"),
        "seconds": message["date"].datetime.timestamp(),
        "fields": {name: str(value) for name, value in message.items()},
        "attachments": attachments,
        "defects": defects(message),
        "longestLine": max(len(line) for line in data.split(b"\r\n")),
        "bareLineBreaks": data.replace(b"\r\n", b"").count(b"\r") + data.replace(b"\r\n", b"").count(b"\n"),
        "linesWithFullStop": sum(line.startswith(b".") for line in data.split(b"\r\n")),
        "isASCII": data.isascii(),
    }


print(json.dumps({path.stem: read(path) for path in pathlib.Path(sys.argv[1]).glob("*.eml")}))
