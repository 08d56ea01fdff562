CREATE TABLE exchange_rate (
    day TEXT NOT NULL PRIMARY KEY,
    ten_thousandths INTEGER NOT NULL CHECK (ten_thousandths > 0),
    source TEXT NOT NULL,
    fetched_at TEXT NOT NULL
) STRICT;
