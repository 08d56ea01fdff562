SELECT id FROM case_file WHERE desk = ? AND form_key = ?;

INSERT INTO inquiry_counter (desk, year, last_number) VALUES (?, ?, 1)
ON CONFLICT (desk, year) DO UPDATE SET last_number = inquiry_counter.last_number + 1
RETURNING last_number;

INSERT INTO case_file ("desk", "reference", "form_key", "owner", "stage", "matches", "legal_basis", "purge_after", "opened_at", "changed_at", "version", "is_demonstration", "title", "summary", "idea", "language", "applicant_kind", "diary_number", "programme", "call_id", "deadline", "goals", "organisation", "contact_name", "contact_email", "contact_telephone") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id;

INSERT INTO obligation ("desk", "case_id", "kind", "number", "created_at", "changed_at", "changes", "due", "why_sv", "why_en", "triggered_by", "triggered_on", "basis", "source", "fulfilled_on", "fulfilled_by", "fulfilment_note", "fulfilling_step") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

INSERT INTO obligation ("desk", "case_id", "kind", "number", "created_at", "changed_at", "changes", "due", "why_sv", "why_en", "triggered_by", "triggered_on", "basis", "source", "fulfilled_on", "fulfilled_by", "fulfilment_note", "fulfilling_step") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

INSERT INTO obligation ("desk", "case_id", "kind", "number", "created_at", "changed_at", "changes", "due", "why_sv", "why_en", "triggered_by", "triggered_on", "basis", "source", "fulfilled_on", "fulfilled_by", "fulfilment_note", "fulfilling_step") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

DELETE FROM obligation WHERE case_id = ? AND desk = ? AND kind = ? AND number = ?
    AND fulfilled_on IS NULL;

UPDATE obligation SET "due" = ?, "why_sv" = ?, "why_en" = ?, "triggered_by" = ?, "triggered_on" = ?, "basis" = ?, "source" = ?, "fulfilled_on" = ?, "fulfilled_by" = ?, "fulfilment_note" = ?, "fulfilling_step" = ?, changed_at = ?, changes = changes + 1
WHERE case_id = ? AND desk = ? AND kind = ? AND number = ?;

DELETE FROM obligation WHERE case_id = ? AND desk = ? AND kind = ? AND number = ?
    AND fulfilled_on IS NULL;

UPDATE obligation SET "due" = ?, "why_sv" = ?, "why_en" = ?, "triggered_by" = ?, "triggered_on" = ?, "basis" = ?, "source" = ?, "fulfilled_on" = ?, "fulfilled_by" = ?, "fulfilment_note" = ?, "fulfilling_step" = ?, changed_at = ?, changes = changes + 1
WHERE case_id = ? AND desk = ? AND kind = ? AND number = ?;

INSERT INTO obligation (
    desk, case_id, kind, number, form_key, due, why_sv, why_en, triggered_by, triggered_on, basis, created_at, changed_at, changes
)
SELECT case_file.desk, case_file.id, ?, coalesce(
        (SELECT max(number) FROM obligation WHERE case_id = ? AND desk = ? AND kind = ?), 0
    ) + 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0
FROM case_file WHERE case_file.id = ? AND case_file.desk = ?
ON CONFLICT (desk, form_key) DO NOTHING;

INSERT INTO obligation (
    desk, case_id, kind, number, form_key, due, why_sv, why_en, triggered_by, triggered_on, basis, created_at, changed_at, changes
)
SELECT case_file.desk, case_file.id, ?, coalesce(
        (SELECT max(number) FROM obligation WHERE case_id = ? AND desk = ? AND kind = ?), 0
    ) + 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0
FROM case_file WHERE case_file.id = ? AND case_file.desk = ?
ON CONFLICT (desk, form_key) DO NOTHING;

SELECT obligation.id, obligation.case_id, obligation.kind, obligation.number, obligation.due, obligation.why_sv, obligation.why_en,
obligation.triggered_by, obligation.triggered_on, obligation.basis, obligation.source, obligation.fulfilled_on,
obligation.fulfilled_by, obligation.fulfilment_note, obligation.fulfilling_step, obligation.created_at, obligation.changed_at,
obligation.changes FROM obligation
WHERE obligation.case_id = ? AND obligation.desk = ? ORDER BY obligation.due, obligation.id;

UPDATE obligation SET "fulfilled_on" = ?, "fulfilled_by" = ?, "fulfilment_note" = ?, "fulfilling_step" = ?, changed_at = ?, changes = changes + 1
WHERE id = ? AND desk = ? AND fulfilled_on IS NULL;

UPDATE obligation SET "fulfilled_on" = ?, "fulfilled_by" = ?, "fulfilment_note" = ?, "fulfilling_step" = ?, changed_at = ?, changes = changes + 1
WHERE id = ? AND desk = ? AND fulfilled_on IS NOT NULL AND fulfilling_step IS NULL;

UPDATE obligation SET "fulfilled_on" = ?, "fulfilled_by" = ?, "fulfilment_note" = ?, "fulfilling_step" = ?, changed_at = ?, changes = changes + 1
WHERE id = ? AND desk = ? AND fulfilled_on IS NULL;

UPDATE obligation SET "fulfilled_on" = ?, "fulfilled_by" = ?, "fulfilment_note" = ?, "fulfilling_step" = ?, changed_at = ?, changes = changes + 1
WHERE id = ? AND desk = ? AND fulfilled_on IS NOT NULL AND fulfilling_step IS NULL;
