"""A real SMTP server (aiosmtpd) on a free port of this machine, with the faults that mail servers have.

Prints its port, then writes each message that it takes as a JSON file in the folder given. What is wrong is chosen by the recipient:
gone@ 550 · bare@ 550 without a status · relay@ 550 5.7.1 · odd@ 554 5.3.4 · full@ 451 · away@ 421 · refused@ 554 after the message ·
drop@ connection cut after the message · slow@ an answer after a minute.
"""

import argparse
import asyncio
import base64
import json
import logging
import os
import ssl
import warnings

from aiosmtpd.smtp import SMTP, AuthResult

options = argparse.ArgumentParser()
options.add_argument("folder")
options.add_argument("--certificate", help="certificate and key: STARTTLS is offered")
options.add_argument("--tls", action="store_true", help="TLS from the first octet")
options.add_argument("--demand-tls", action="store_true")
options.add_argument("--sign-in", metavar="USER:PASSWORD")
options.add_argument("--without", action="append", default=[], metavar="MECHANISM")
options.add_argument("--messages", type=int, default=0, help="so many on one connection, then 421")
options.add_argument("--hang-up", action="store_true", help="close the connection after each message without a word")
options.add_argument("--no-sender", action="store_true", help="refuse every sender with 553")
given = options.parse_args()
warnings.simplefilter("ignore")

taken = 0
connections = 0


class Handler:
    async def handle_EHLO(self, server, session, envelope, hostname, responses):
        session.host_name = hostname
        return responses

    async def handle_MAIL(self, server, session, envelope, address, mail_options):
        if given.no_sender:
            return "553 5.7.1 Sender refused"
        if given.messages and server.messages >= given.messages:
            asyncio.get_running_loop().call_later(0.05, server.transport.close)
            return "421 4.7.0 Too many messages on this connection"
        envelope.mail_from = address
        envelope.mail_options.extend(mail_options)
        return "250 2.1.0 OK"

    async def handle_RCPT(self, server, session, envelope, address, rcpt_options):
        name = address.split("@")[0]
        answers = {
            "gone": f"550 5.1.1 <{address}>: no such user",
            "bare": "550 no",
            "relay": "550 5.7.1 Relaying denied",
            "odd": "554 5.3.4 Too large",
            "full": f"451 4.2.2 <{address}>: mailbox full",
            "away": "421 4.3.2 Shutting down",
        }
        if name in answers:
            return answers[name]
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 OK"

    async def handle_DATA(self, server, session, envelope):
        global taken
        name = envelope.rcpt_tos[0].split("@")[0]
        if name == "refused":
            return "554 5.7.1 This message is not wanted"
        if name == "slow":
            await asyncio.sleep(60)
        if name == "drop":
            server.transport.abort()
            return "250 OK"
        taken += 1
        server.messages += 1
        record = {
            "from": envelope.mail_from,
            "to": envelope.rcpt_tos,
            "helo": session.host_name,
            "isSecure": server.transport.get_extra_info("ssl_object") is not None,
            "isSignedIn": bool(session.authenticated),
            "connection": server.number,
            "content": base64.b64encode(envelope.original_content).decode(),
        }
        path = os.path.join(given.folder, f"{taken:04}.json")
        with open(path + ".part", "w") as file:
            json.dump(record, file)
        os.rename(path + ".part", path)
        if given.hang_up:
            asyncio.get_running_loop().call_later(0.05, server.transport.close)
        return "250 2.0.0 Taken"


class Server(SMTP):
    def __init__(self, *arguments, **named):
        global connections
        super().__init__(*arguments, **named)
        connections += 1
        self.number = connections
        self.messages = 0


def signed_in(server, session, envelope, mechanism, data):
    user, password = given.sign_in.split(":", 1)
    right = data.login == user.encode() and data.password == password.encode()
    return AuthResult(success=right, handled=False)


async def main():
    context = None
    if given.certificate:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(given.certificate)

    def connection():
        return Server(
            Handler(),
            hostname="mail.test",
            decode_data=False,
            tls_context=None if given.tls else context,
            require_starttls=given.demand_tls,
            authenticator=signed_in if given.sign_in else None,
            auth_required=bool(given.sign_in),
            auth_require_tls=not given.tls and bool(context),
            auth_exclude_mechanism=given.without,
        )

    loop = asyncio.get_running_loop()
    # A client that does not trust the certificate is what some tests are about.
    logging.disable()
    server = await loop.create_server(connection, "127.0.0.1", 0, ssl=context if given.tls else None)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


asyncio.run(main())
