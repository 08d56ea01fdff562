UPDATE case_file SET "title" = ?, "summary" = ?, "idea" = ?, "language" = ?, "applicant_kind" = ?, "diary_number" = ?, "programme" = ?, "call_id" = ?, "deadline" = ?, "goals" = ?, "organisation" = ?, "contact_name" = ?, "contact_email" = ?, "contact_telephone" = ?, version = version + 1, changed_at = ?
WHERE id = ? AND desk = ? AND version = ?;

UPDATE case_file SET owner = ?, version = version + 1, changed_at = ? WHERE id = ? AND desk = ?;

UPDATE case_file SET merged_into = ?, version = version + 1, changed_at = ?
WHERE id = ? AND desk = ? AND merged_into IS NULL
    AND EXISTS (SELECT 1 FROM case_file AS whole WHERE whole.id = ? AND whole.desk = ? AND whole.merged_into IS NULL);

UPDATE case_file SET merged_into = ? WHERE merged_into = ? AND desk = ?;

UPDATE case_file SET merged_into = ?, version = version + 1, changed_at = ?
WHERE id = ? AND desk = ? AND merged_into IS NULL
    AND EXISTS (SELECT 1 FROM case_file AS whole WHERE whole.id = ? AND whole.desk = ? AND whole.merged_into IS NULL);

INSERT INTO case_words (desk, case_id, words) SELECT desk, id, ? FROM case_file WHERE id = ? AND desk = ?
ON CONFLICT (desk, case_id) DO UPDATE SET words = excluded.words;
