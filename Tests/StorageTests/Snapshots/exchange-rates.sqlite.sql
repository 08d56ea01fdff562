SELECT ten_thousandths FROM exchange_rate WHERE day = ? AND ten_thousandths = ?;

INSERT INTO exchange_rate (day, ten_thousandths, source, fetched_at)
VALUES (?, ?, ?, ?)
ON CONFLICT (day) DO UPDATE SET ten_thousandths = excluded.ten_thousandths, source = excluded.source,
    fetched_at = excluded.fetched_at;
