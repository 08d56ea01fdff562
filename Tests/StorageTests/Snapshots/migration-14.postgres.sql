CREATE TABLE staff_counter (
    desk TEXT COLLATE "C" NOT NULL PRIMARY KEY REFERENCES desk (id),
    last_number BIGINT NOT NULL
) ;

CREATE TABLE staff_account (
    desk TEXT COLLATE "C" NOT NULL REFERENCES desk (id),
    number BIGINT NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    email TEXT COLLATE "C",
    email_key TEXT COLLATE "C",
    roles TEXT NOT NULL,
    password_hash TEXT COLLATE "C",
    password_set_at TEXT COLLATE "C",
    invitation_hash BYTEA,
    invitation_ends_at TEXT COLLATE "C",
    subject TEXT COLLATE "C",
    totp_secret BYTEA,
    totp_confirmed_at TEXT COLLATE "C",
    totp_last_step BIGINT,
    created_at TEXT COLLATE "C" NOT NULL,
    disabled_at TEXT COLLATE "C",
    removed_at TEXT COLLATE "C",
    PRIMARY KEY (desk, number),
    UNIQUE (desk, email_key),
    UNIQUE (desk, subject),
    UNIQUE (desk, invitation_hash),
    CHECK ((email IS NULL) = (email_key IS NULL)),
    CHECK ((removed_at IS NULL) OR (email IS NULL AND password_hash IS NULL AND totp_secret IS NULL AND subject IS NULL))
) ;

CREATE TABLE staff_recovery_code (
    desk TEXT COLLATE "C" NOT NULL,
    account BIGINT NOT NULL,
    code_hash BYTEA NOT NULL,
    PRIMARY KEY (desk, account, code_hash),
    FOREIGN KEY (desk, account) REFERENCES staff_account (desk, number) ON DELETE CASCADE
) ;

CREATE TABLE staff_session (
    desk TEXT COLLATE "C" NOT NULL,
    token_hash BYTEA NOT NULL,
    account BIGINT NOT NULL,
    form_secret BYTEA NOT NULL,
    browser TEXT COLLATE "C" NOT NULL,
    began_at TEXT COLLATE "C" NOT NULL,
    last_seen_at TEXT COLLATE "C" NOT NULL,
    ends_at TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (desk, token_hash),
    FOREIGN KEY (desk, account) REFERENCES staff_account (desk, number) ON DELETE CASCADE
) ;

CREATE INDEX staff_session_account ON staff_session (desk, account);

CREATE INDEX staff_session_end ON staff_session (desk, ends_at);

CREATE TABLE staff_pending (
    desk TEXT COLLATE "C" NOT NULL REFERENCES desk (id),
    token_hash BYTEA NOT NULL,
    purpose TEXT COLLATE "C" NOT NULL,
    account BIGINT,
    content TEXT COLLATE "C" NOT NULL,
    tries BIGINT NOT NULL DEFAULT 0,
    ends_at TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (desk, token_hash),
    FOREIGN KEY (desk, account) REFERENCES staff_account (desk, number) ON DELETE CASCADE
) ;

CREATE INDEX staff_pending_end ON staff_pending (desk, ends_at);

CREATE TABLE staff_attempt (
    desk TEXT COLLATE "C" NOT NULL REFERENCES desk (id),
    counted BYTEA NOT NULL,
    failures BIGINT NOT NULL,
    last_at TEXT COLLATE "C" NOT NULL,
    blocked_until TEXT COLLATE "C",
    known_until TEXT COLLATE "C",
    kept_until TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (desk, counted)
) ;

CREATE INDEX staff_attempt_kept ON staff_attempt (desk, kept_until);
