SELECT revision FROM call_revision;

SELECT call_id, instant, time_zone, stage, accuracy FROM call_deadline WHERE 1 = 1 ORDER BY call_id, place;

SELECT call_id, "theme" FROM "call_theme";

SELECT call_id, "kind" FROM "call_audience";

SELECT call.id, call.programme, call.opens, call.withdrawn_at, call.changed_at, call.first_seen_at, call.search_text, call.sort_title_sv,
    call.sort_title_en, call.budget, call.budget_currency, call.grant_minimum, call.grant_minimum_currency,
    call.grant_maximum, call.grant_maximum_currency, call.expected_grants,
    coalesce(call_editorial.municipal_role, call.municipal_role) AS municipal_role
FROM call LEFT JOIN call_editorial ON call_editorial.call_id = call.id ORDER BY call.id;
