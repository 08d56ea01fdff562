SELECT EXISTS (
    SELECT 1 FROM inquiry
    WHERE inquiry.desk = ? AND NOT EXISTS (SELECT 1 FROM case_file WHERE case_file.inquiry_id = inquiry.id)
) OR EXISTS (
    SELECT id FROM case_file WHERE desk = ? EXCEPT SELECT case_id FROM case_words WHERE desk = ?
) AS is_waiting;

INSERT INTO case_file (
    desk, reference, inquiry_id, title, summary, idea, language, applicant_kind, stage, goals, organisation, contact_name,
    contact_email, contact_telephone, legal_basis, purge_after, opened_at, changed_at, version
)
SELECT inquiry.desk, inquiry.reference, inquiry.id,
    substr(CASE WHEN inquiry.message = '' THEN inquiry.idea ELSE inquiry.message END, 1, 120), inquiry.message, inquiry.idea,
    inquiry.language, inquiry.applicant_kind, ?, '[]', inquiry.organisation, inquiry.name, inquiry.email,
    inquiry.telephone, inquiry.legal_basis, inquiry.purge_after, inquiry.received_at, inquiry.received_at, 1
FROM inquiry
WHERE inquiry.desk = ? AND NOT EXISTS (SELECT 1 FROM case_file WHERE case_file.inquiry_id = inquiry.id)
ON CONFLICT DO NOTHING;

SELECT id FROM case_file WHERE desk = ? AND form_key = ?;

INSERT INTO inquiry_counter (desk, year, last_number) VALUES (?, ?, 1)
ON CONFLICT (desk, year) DO UPDATE SET last_number = inquiry_counter.last_number + 1
RETURNING last_number;

INSERT INTO case_file ("desk", "reference", "form_key", "owner", "stage", "matches", "legal_basis", "purge_after", "opened_at", "changed_at", "version", "is_demonstration", "title", "summary", "idea", "language", "applicant_kind", "diary_number", "programme", "call_id", "deadline", "goals", "organisation", "contact_name", "contact_email", "contact_telephone") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id;

SELECT id FROM case_file WHERE desk = ? AND form_key = ?;

INSERT INTO inquiry_counter (desk, year, last_number) VALUES (?, ?, 1)
ON CONFLICT (desk, year) DO UPDATE SET last_number = inquiry_counter.last_number + 1
RETURNING last_number;

INSERT INTO case_file ("desk", "reference", "form_key", "owner", "stage", "matches", "legal_basis", "purge_after", "opened_at", "changed_at", "version", "is_demonstration", "title", "summary", "idea", "language", "applicant_kind", "diary_number", "programme", "call_id", "deadline", "goals", "organisation", "contact_name", "contact_email", "contact_telephone") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id;

INSERT INTO case_words (desk, case_id, words) SELECT desk, id, ? FROM case_file WHERE id = ? AND desk = ?
ON CONFLICT (desk, case_id) DO UPDATE SET words = excluded.words;

SELECT case_file.id, case_file.desk, case_file.reference, case_file.inquiry_id, case_file.merged_into, case_file.title,
case_file.summary, case_file.idea, case_file.language, case_file.applicant_kind, case_file.matches, case_file.diary_number,
case_file.owner, case_file.stage, case_file.programme, case_file.call_id, case_file.deadline, case_file.goals,
case_file.organisation, case_file.contact_name, case_file.contact_email, case_file.contact_telephone, case_file.legal_basis,
case_file.purge_after, case_file.opened_at, case_file.changed_at, case_file.version, case_file.is_demonstration FROM case_file
WHERE desk = ? AND id NOT IN (SELECT case_id FROM case_words WHERE case_words.desk = ?)
ORDER BY reference LIMIT ?;
