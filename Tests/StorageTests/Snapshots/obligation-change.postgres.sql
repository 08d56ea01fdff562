SELECT id FROM case_file WHERE desk = $1 AND form_key = $2;

INSERT INTO inquiry_counter (desk, year, last_number) VALUES ($1, $2, 1)
ON CONFLICT (desk, year) DO UPDATE SET last_number = inquiry_counter.last_number + 1
RETURNING last_number;

INSERT INTO case_file ("desk", "reference", "form_key", "owner", "stage", "matches", "legal_basis", "purge_after", "opened_at", "changed_at", "version", "is_demonstration", "title", "summary", "idea", "language", "applicant_kind", "diary_number", "programme", "call_id", "deadline", "goals", "organisation", "contact_name", "contact_email", "contact_telephone") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26) RETURNING id;

INSERT INTO obligation ("desk", "case_id", "kind", "number", "created_at", "changed_at", "changes", "due", "why_sv", "why_en", "triggered_by", "triggered_on", "basis", "source", "fulfilled_on", "fulfilled_by", "fulfilment_note", "fulfilling_step") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18);

INSERT INTO obligation ("desk", "case_id", "kind", "number", "created_at", "changed_at", "changes", "due", "why_sv", "why_en", "triggered_by", "triggered_on", "basis", "source", "fulfilled_on", "fulfilled_by", "fulfilment_note", "fulfilling_step") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18);

INSERT INTO obligation ("desk", "case_id", "kind", "number", "created_at", "changed_at", "changes", "due", "why_sv", "why_en", "triggered_by", "triggered_on", "basis", "source", "fulfilled_on", "fulfilled_by", "fulfilment_note", "fulfilling_step") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18);

DELETE FROM obligation WHERE case_id = $1 AND desk = $2 AND kind = $3 AND number = $4
    AND fulfilled_on IS NULL;

UPDATE obligation SET "due" = $1, "why_sv" = $2, "why_en" = $3, "triggered_by" = $4, "triggered_on" = $5, "basis" = $6, "source" = $7, "fulfilled_on" = $8, "fulfilled_by" = $9, "fulfilment_note" = $10, "fulfilling_step" = $11, changed_at = $12, changes = changes + 1
WHERE case_id = $13 AND desk = $14 AND kind = $15 AND number = $16;

DELETE FROM obligation WHERE case_id = $1 AND desk = $2 AND kind = $3 AND number = $4
    AND fulfilled_on IS NULL;

UPDATE obligation SET "due" = $1, "why_sv" = $2, "why_en" = $3, "triggered_by" = $4, "triggered_on" = $5, "basis" = $6, "source" = $7, "fulfilled_on" = $8, "fulfilled_by" = $9, "fulfilment_note" = $10, "fulfilling_step" = $11, changed_at = $12, changes = changes + 1
WHERE case_id = $13 AND desk = $14 AND kind = $15 AND number = $16;

INSERT INTO obligation (
    desk, case_id, kind, number, form_key, due, why_sv, why_en, triggered_by, triggered_on, basis, created_at, changed_at, changes
)
SELECT case_file.desk, case_file.id, $1, coalesce(
        (SELECT max(number) FROM obligation WHERE case_id = $2 AND desk = $3 AND kind = $4), 0
    ) + 1, $5, $6, $7, $8, $9, $10, $11, $12, $13, 0
FROM case_file WHERE case_file.id = $14 AND case_file.desk = $15
ON CONFLICT (desk, form_key) DO NOTHING;

INSERT INTO obligation (
    desk, case_id, kind, number, form_key, due, why_sv, why_en, triggered_by, triggered_on, basis, created_at, changed_at, changes
)
SELECT case_file.desk, case_file.id, $1, coalesce(
        (SELECT max(number) FROM obligation WHERE case_id = $2 AND desk = $3 AND kind = $4), 0
    ) + 1, $5, $6, $7, $8, $9, $10, $11, $12, $13, 0
FROM case_file WHERE case_file.id = $14 AND case_file.desk = $15
ON CONFLICT (desk, form_key) DO NOTHING;

SELECT obligation.id, obligation.case_id, obligation.kind, obligation.number, obligation.due, obligation.why_sv, obligation.why_en,
obligation.triggered_by, obligation.triggered_on, obligation.basis, obligation.source, obligation.fulfilled_on,
obligation.fulfilled_by, obligation.fulfilment_note, obligation.fulfilling_step, obligation.created_at, obligation.changed_at,
obligation.changes FROM obligation
WHERE obligation.case_id = $1 AND obligation.desk = $2 ORDER BY obligation.due, obligation.id;

UPDATE obligation SET "fulfilled_on" = $1, "fulfilled_by" = $2, "fulfilment_note" = $3, "fulfilling_step" = $4, changed_at = $5, changes = changes + 1
WHERE id = $6 AND desk = $7 AND fulfilled_on IS NULL;

UPDATE obligation SET "fulfilled_on" = $1, "fulfilled_by" = $2, "fulfilment_note" = $3, "fulfilling_step" = $4, changed_at = $5, changes = changes + 1
WHERE id = $6 AND desk = $7 AND fulfilled_on IS NOT NULL AND fulfilling_step IS NULL;

UPDATE obligation SET "fulfilled_on" = $1, "fulfilled_by" = $2, "fulfilment_note" = $3, "fulfilling_step" = $4, changed_at = $5, changes = changes + 1
WHERE id = $6 AND desk = $7 AND fulfilled_on IS NULL;

UPDATE obligation SET "fulfilled_on" = $1, "fulfilled_by" = $2, "fulfilment_note" = $3, "fulfilling_step" = $4, changed_at = $5, changes = changes + 1
WHERE id = $6 AND desk = $7 AND fulfilled_on IS NOT NULL AND fulfilling_step IS NULL;
