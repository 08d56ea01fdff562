INSERT INTO staff_counter (desk, last_number) VALUES ($1, 1)
ON CONFLICT (desk) DO UPDATE SET last_number = staff_counter.last_number + 1
RETURNING last_number;

INSERT INTO staff_account (desk, number, name, email, email_key, roles, created_at)
VALUES ($1, $2, $3, $4, $5, $6, $7);

INSERT INTO staff_calendar (desk, account, seed, token_hash, made_at)
VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (desk, account) DO UPDATE SET seed = excluded.seed, token_hash = excluded.token_hash, made_at = excluded.made_at;

INSERT INTO staff_calendar (desk, account, seed, token_hash, made_at)
VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (desk, account) DO UPDATE SET seed = excluded.seed, token_hash = excluded.token_hash, made_at = excluded.made_at;

SELECT seed, token_hash FROM staff_calendar WHERE desk = $1 AND account = $2;
