SELECT staff_account.number, staff_account.name, staff_account.roles FROM staff_calendar
JOIN staff_account ON staff_account.desk = $1 AND staff_account.number = staff_calendar.account
WHERE staff_calendar.desk = $2 AND staff_calendar.token_hash = $3
    AND staff_account.disabled_at IS NULL AND staff_account.removed_at IS NULL;
