SELECT ten_thousandths FROM exchange_rate WHERE day = $1 AND ten_thousandths = $2;

INSERT INTO exchange_rate (day, ten_thousandths, source, fetched_at)
VALUES ($1, $2, $3, $4)
ON CONFLICT (day) DO UPDATE SET ten_thousandths = excluded.ten_thousandths, source = excluded.source,
    fetched_at = excluded.fetched_at;
