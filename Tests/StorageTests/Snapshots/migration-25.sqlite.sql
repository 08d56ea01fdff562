CREATE TABLE webhook (
    id INTEGER PRIMARY KEY,
    desk TEXT NOT NULL REFERENCES desk (id),
    form_key BLOB NOT NULL,
    address TEXT NOT NULL,
    note TEXT NOT NULL,
    search TEXT NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('sv', 'en')),
    reminders TEXT NOT NULL,
    secret BLOB NOT NULL,
    former_secret BLOB,
    former_until TEXT,
    state TEXT NOT NULL CHECK (state IN ('on', 'off')),
    off_reason TEXT CHECK (off_reason IN ('staff', 'gone', 'failing')),
    off_at TEXT,
    version INTEGER NOT NULL DEFAULT 1,
    made_at TEXT NOT NULL,
    made_by TEXT NOT NULL,
    starts_at TEXT NOT NULL,
    failures INTEGER NOT NULL DEFAULT 0,
    failing_since TEXT,
    rests_until TEXT,
    UNIQUE (id, desk),
    UNIQUE (desk, form_key),
    CHECK ((former_secret IS NULL) = (former_until IS NULL)),
    CHECK ((off_reason IS NULL) = (state = 'on') AND (off_at IS NULL) = (state = 'on'))
) STRICT;

CREATE TABLE webhook_delivery (
    id INTEGER PRIMARY KEY,
    webhook_id INTEGER NOT NULL,
    desk TEXT NOT NULL,
    message TEXT NOT NULL,
    kind TEXT NOT NULL,
    call_id TEXT NOT NULL,
    event TEXT NOT NULL,
    body TEXT,
    happened_at TEXT NOT NULL,
    noticed_at TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'sending', 'delivered', 'failed', 'dropped')),
    is_asked INTEGER NOT NULL DEFAULT 0 CHECK (is_asked IN (0, 1)),
    due_at TEXT NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    attempted_at TEXT,
    status INTEGER,
    fault TEXT,
    milliseconds INTEGER,
    ended_at TEXT,
    UNIQUE (call_id, webhook_id, event),
    CHECK (body IS NOT NULL OR state NOT IN ('waiting', 'sending')),
    FOREIGN KEY (webhook_id, desk) REFERENCES webhook (id, desk) ON DELETE CASCADE
) STRICT;

CREATE INDEX webhook_delivery_due ON webhook_delivery (webhook_id, due_at) WHERE state IN ('waiting', 'sending');

CREATE INDEX webhook_delivery_log ON webhook_delivery (webhook_id, id);

CREATE INDEX webhook_delivery_ended ON webhook_delivery (desk, ended_at) WHERE body IS NOT NULL;

CREATE TABLE webhook_evaluated (
    desk TEXT NOT NULL REFERENCES desk (id),
    change_id INTEGER NOT NULL REFERENCES call_change (id) ON DELETE CASCADE,
    PRIMARY KEY (desk, change_id)
) STRICT;

CREATE TABLE webhook_calendar (desk TEXT NOT NULL PRIMARY KEY REFERENCES desk (id), day TEXT NOT NULL) STRICT;

CREATE TABLE webhook_reworded (
    desk TEXT NOT NULL REFERENCES desk (id),
    call_id TEXT NOT NULL REFERENCES call (id) ON DELETE CASCADE,
    words TEXT NOT NULL,
    reworded_at TEXT NOT NULL,
    PRIMARY KEY (desk, call_id)
) STRICT;
