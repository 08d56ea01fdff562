SELECT obligation.id, obligation.case_id, obligation.kind, obligation.number, obligation.due, obligation.why_sv, obligation.why_en,
obligation.triggered_by, obligation.triggered_on, obligation.basis, obligation.source, obligation.fulfilled_on,
obligation.fulfilled_by, obligation.fulfilment_note, obligation.fulfilling_step, obligation.created_at, obligation.changed_at,
obligation.changes FROM obligation
WHERE obligation.case_id = $1 AND obligation.desk = $2 ORDER BY obligation.due, obligation.id;
