CREATE TABLE staff_counter (
    desk TEXT NOT NULL PRIMARY KEY REFERENCES desk (id),
    last_number INTEGER NOT NULL
) STRICT;

CREATE TABLE staff_account (
    desk TEXT NOT NULL REFERENCES desk (id),
    number INTEGER NOT NULL,
    name TEXT NOT NULL,
    email TEXT,
    email_key TEXT,
    roles TEXT NOT NULL,
    password_hash TEXT,
    password_set_at TEXT,
    invitation_hash BLOB,
    invitation_ends_at TEXT,
    subject TEXT,
    totp_secret BLOB,
    totp_confirmed_at TEXT,
    totp_last_step INTEGER,
    created_at TEXT NOT NULL,
    disabled_at TEXT,
    removed_at TEXT,
    PRIMARY KEY (desk, number),
    UNIQUE (desk, email_key),
    UNIQUE (desk, subject),
    UNIQUE (desk, invitation_hash),
    CHECK ((email IS NULL) = (email_key IS NULL)),
    CHECK ((removed_at IS NULL) OR (email IS NULL AND password_hash IS NULL AND totp_secret IS NULL AND subject IS NULL))
) STRICT;

CREATE TABLE staff_recovery_code (
    desk TEXT NOT NULL,
    account INTEGER NOT NULL,
    code_hash BLOB NOT NULL,
    PRIMARY KEY (desk, account, code_hash),
    FOREIGN KEY (desk, account) REFERENCES staff_account (desk, number) ON DELETE CASCADE
) STRICT;

CREATE TABLE staff_session (
    desk TEXT NOT NULL,
    token_hash BLOB NOT NULL,
    account INTEGER NOT NULL,
    form_secret BLOB NOT NULL,
    browser TEXT NOT NULL,
    began_at TEXT NOT NULL,
    last_seen_at TEXT NOT NULL,
    ends_at TEXT NOT NULL,
    PRIMARY KEY (desk, token_hash),
    FOREIGN KEY (desk, account) REFERENCES staff_account (desk, number) ON DELETE CASCADE
) STRICT;

CREATE INDEX staff_session_account ON staff_session (desk, account);

CREATE INDEX staff_session_end ON staff_session (desk, ends_at);

CREATE TABLE staff_pending (
    desk TEXT NOT NULL REFERENCES desk (id),
    token_hash BLOB NOT NULL,
    purpose TEXT NOT NULL,
    account INTEGER,
    content TEXT NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0,
    ends_at TEXT NOT NULL,
    PRIMARY KEY (desk, token_hash),
    FOREIGN KEY (desk, account) REFERENCES staff_account (desk, number) ON DELETE CASCADE
) STRICT;

CREATE INDEX staff_pending_end ON staff_pending (desk, ends_at);

CREATE TABLE staff_attempt (
    desk TEXT NOT NULL REFERENCES desk (id),
    counted BLOB NOT NULL,
    failures INTEGER NOT NULL,
    last_at TEXT NOT NULL,
    blocked_until TEXT,
    known_until TEXT,
    kept_until TEXT NOT NULL,
    PRIMARY KEY (desk, counted)
) STRICT;

CREATE INDEX staff_attempt_kept ON staff_attempt (desk, kept_until);
