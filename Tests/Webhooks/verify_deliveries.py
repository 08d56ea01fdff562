"""Holds real deliveries against the example of docs/webhooks.md and against the reference library of Standard Webhooks.

    Tests/Webhooks/python Tests/Webhooks/verify_deliveries.py docs/webhooks.md SECRET < deliveries.json

The deliveries are what `receiver.py` tells that it has got. Prints how many were right; ends with 1 when one was not, or when something that
was tampered with passed.
"""

import json
import pathlib
import re
import sys

from standardwebhooks import Webhook, WebhookVerificationError

page, secret = sys.argv[1:]
example = re.search(r"```python\n(.*?)```", pathlib.Path(page).read_text(encoding="utf-8"), re.DOTALL)[1]
names = {}
exec(compile(example, page, "exec"), names)
deliveries = json.load(sys.stdin)


def by_library(body, headers):
    try:
        return Webhook(secret).verify(body, headers) is not None
    except WebhookVerificationError:
        return False


for delivery in deliveries:
    headers, body = delivery["headers"], delivery["body"].encode()
    assert names["verify"](headers, body, secret) and by_library(body, headers), "a delivery is not taken for one"
    later = str(int(headers["webhook-timestamp"]) - 3_600)
    for wrong in [{"webhook-id": "msg_other"}, {"webhook-timestamp": later}, {"webhook-signature": "v1,AAAA"}]:
        assert not names["verify"](headers | wrong, body, secret) and not by_library(body, headers | wrong), wrong
    assert not names["verify"](headers, body + b" ", secret) and not by_library(body + b" ", headers)
    assert not names["verify"](headers, body, "whsec_" + "A" * 43 + "=")
    assert names["handle"](headers, body, secret, seen := set()) == json.loads(body) and headers["webhook-id"] in seen
    assert names["handle"](headers, body, secret, seen) is None, "the same message was handled twice"
print(len(deliveries))
