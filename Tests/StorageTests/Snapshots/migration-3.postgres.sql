CREATE TABLE exchange_rate (
    day TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    ten_thousandths BIGINT NOT NULL CHECK (ten_thousandths > 0),
    source TEXT NOT NULL,
    fetched_at TEXT COLLATE "C" NOT NULL
) ;
