SELECT obligation.id, obligation.due, case_file.owner FROM obligation
JOIN case_file ON case_file.id = obligation.case_id AND case_file.desk = $1 AND case_file.merged_into IS NULL
JOIN staff_account ON staff_account.desk = $2 AND staff_account.number = case_file.owner
WHERE obligation.desk = $3 AND obligation.fulfilled_on IS NULL AND obligation.due <= $4
    AND obligation.kind <> $5 AND case_file.is_demonstration = 0
    AND staff_account.email IS NOT NULL AND staff_account.disabled_at IS NULL AND staff_account.removed_at IS NULL
ORDER BY obligation.due, obligation.id;
