SELECT obligation.id, obligation.case_id, obligation.kind, obligation.number, obligation.due, obligation.why_sv, obligation.why_en,
obligation.triggered_by, obligation.triggered_on, obligation.basis, obligation.source, obligation.fulfilled_on,
obligation.fulfilled_by, obligation.fulfilment_note, obligation.fulfilling_step, obligation.created_at, obligation.changed_at,
obligation.changes, case_file.reference, case_file.title, case_file.owner FROM obligation
LEFT JOIN case_file ON case_file.id = obligation.case_id AND case_file.desk = $1
WHERE obligation.desk = $2 AND obligation.fulfilled_on IS NULL AND case_file.owner = $3 AND case_file.merged_into IS NULL ORDER BY obligation.due, obligation.id LIMIT $4;
