UPDATE case_file SET "title" = $1, "summary" = $2, "idea" = $3, "language" = $4, "applicant_kind" = $5, "diary_number" = $6, "programme" = $7, "call_id" = $8, "deadline" = $9, "goals" = $10, "organisation" = $11, "contact_name" = $12, "contact_email" = $13, "contact_telephone" = $14, version = version + 1, changed_at = $15
WHERE id = $16 AND desk = $17 AND version = $18;

UPDATE case_file SET owner = $1, version = version + 1, changed_at = $2 WHERE id = $3 AND desk = $4;

UPDATE case_file SET merged_into = $1, version = version + 1, changed_at = $2
WHERE id = $3 AND desk = $4 AND merged_into IS NULL
    AND EXISTS (SELECT 1 FROM case_file AS whole WHERE whole.id = $5 AND whole.desk = $6 AND whole.merged_into IS NULL);

UPDATE case_file SET merged_into = $1 WHERE merged_into = $2 AND desk = $3;

UPDATE case_file SET merged_into = $1, version = version + 1, changed_at = $2
WHERE id = $3 AND desk = $4 AND merged_into IS NULL
    AND EXISTS (SELECT 1 FROM case_file AS whole WHERE whole.id = $5 AND whole.desk = $6 AND whole.merged_into IS NULL);

INSERT INTO case_words (desk, case_id, words) SELECT desk, id, $1 FROM case_file WHERE id = $2 AND desk = $3
ON CONFLICT (desk, case_id) DO UPDATE SET words = excluded.words;
