CREATE TABLE watch (
    id INTEGER PRIMARY KEY,
    desk TEXT NOT NULL REFERENCES desk (id),
    token_hash BLOB NOT NULL UNIQUE,
    seed BLOB NOT NULL,
    email TEXT NOT NULL,
    subject TEXT NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('sv', 'en')),
    frequency TEXT NOT NULL CHECK (frequency IN ('instant', 'daily', 'weekly')),
    reminders TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'active', 'paused', 'stopped')),
    requested_at TEXT NOT NULL,
    confirmed_at TEXT,
    refusals INTEGER NOT NULL DEFAULT 0,
    is_refused INTEGER NOT NULL DEFAULT 0 CHECK (is_refused IN (0, 1)),
    legal_basis TEXT NOT NULL,
    purge_after TEXT,
    UNIQUE (id, desk),
    CHECK ((purge_after IS NULL) = (state IN ('active', 'paused')))
) STRICT;

CREATE INDEX watch_by_state ON watch (desk, state);

CREATE INDEX watch_by_email ON watch (email, desk);

CREATE INDEX watch_purge ON watch (desk, purge_after);

CREATE TABLE watch_dismissal (
    watch_id INTEGER NOT NULL,
    desk TEXT NOT NULL,
    call_id TEXT NOT NULL REFERENCES call (id) ON DELETE CASCADE,
    reason TEXT NOT NULL,
    dismissed_at TEXT NOT NULL,
    PRIMARY KEY (watch_id, call_id),
    FOREIGN KEY (watch_id, desk) REFERENCES watch (id, desk) ON DELETE CASCADE
) STRICT;

CREATE TABLE watch_letter (
    id INTEGER PRIMARY KEY,
    watch_id INTEGER NOT NULL,
    desk TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('confirmation', 'reminder', 'events')),
    state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'sending', 'sent', 'refused', 'dropped')),
    made_at TEXT NOT NULL,
    due_at TEXT NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    doubts INTEGER NOT NULL DEFAULT 0,
    ended_at TEXT,
    FOREIGN KEY (watch_id, desk) REFERENCES watch (id, desk) ON DELETE CASCADE
) STRICT;

CREATE INDEX watch_letter_due ON watch_letter (due_at, id) WHERE state IN ('waiting', 'sending');

CREATE INDEX watch_letter_watch ON watch_letter (watch_id, made_at);

CREATE INDEX watch_letter_asked ON watch_letter (made_at) WHERE kind <> 'events';

CREATE TABLE watch_event (
    id INTEGER PRIMARY KEY,
    watch_id INTEGER NOT NULL,
    desk TEXT NOT NULL,
    call_id TEXT NOT NULL REFERENCES call (id) ON DELETE CASCADE,
    event TEXT NOT NULL,
    change_id INTEGER REFERENCES call_change (id) ON DELETE CASCADE,
    noticed_at TEXT NOT NULL,
    letter_id INTEGER REFERENCES watch_letter (id) ON DELETE CASCADE,
    UNIQUE (call_id, watch_id, event),
    FOREIGN KEY (watch_id, desk) REFERENCES watch (id, desk) ON DELETE CASCADE
) STRICT;

CREATE INDEX watch_event_watch ON watch_event (watch_id);

CREATE INDEX watch_event_letter ON watch_event (letter_id) WHERE letter_id IS NOT NULL;

CREATE INDEX watch_event_untold ON watch_event (watch_id, noticed_at) WHERE letter_id IS NULL;

CREATE TABLE watch_evaluated (
    desk TEXT NOT NULL REFERENCES desk (id),
    change_id INTEGER NOT NULL REFERENCES call_change (id) ON DELETE CASCADE,
    PRIMARY KEY (desk, change_id)
) STRICT;

CREATE TABLE watch_calendar (desk TEXT NOT NULL PRIMARY KEY REFERENCES desk (id), day TEXT NOT NULL) STRICT;
