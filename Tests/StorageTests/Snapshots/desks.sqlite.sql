INSERT INTO desk (id, name) VALUES (?, ?) ON CONFLICT (id) DO NOTHING;

INSERT INTO desk (id, name, host, folder, document, logo, changed_at)
VALUES (?, ?, ?, ?, ?, ?, ?);

UPDATE desk_revision SET revision = revision + 1;

UPDATE desk SET name = ?, host = ?, folder = ?, document = ?,
    logo = ?, changed_at = ?
WHERE id = ?;

UPDATE desk_revision SET revision = revision + 1;

SELECT id, name, host, folder, document, logo FROM desk ORDER BY id;

SELECT id, name, host, folder, document, logo FROM desk WHERE id = ?;

SELECT revision FROM desk_revision;

SELECT * FROM "call" WHERE desk = ?;

SELECT * FROM "inquiry_counter" WHERE desk = ?;

SELECT * FROM "inquiry" WHERE desk = ?;

SELECT * FROM "watch" WHERE desk = ?;

SELECT * FROM "watch_dismissal" WHERE desk = ?;

SELECT * FROM "watch_letter" WHERE desk = ?;

SELECT * FROM "watch_event" WHERE desk = ?;

SELECT * FROM "watch_evaluated" WHERE desk = ?;

SELECT * FROM "watch_calendar" WHERE desk = ?;

SELECT * FROM "watch_reworded" WHERE desk = ?;

SELECT * FROM "audit_head" WHERE desk = ?;

SELECT * FROM "audit_entry" WHERE desk = ?;

SELECT * FROM "staff_counter" WHERE desk = ?;

SELECT * FROM "staff_account" WHERE desk = ?;

SELECT * FROM "staff_session" WHERE desk = ?;

SELECT * FROM "staff_recovery_code" WHERE desk = ?;

SELECT * FROM "staff_pending" WHERE desk = ?;

SELECT * FROM "staff_attempt" WHERE desk = ?;

SELECT * FROM "case_file" WHERE desk = ?;

SELECT * FROM "case_step" WHERE desk = ?;

SELECT * FROM "case_answer" WHERE desk = ?;

SELECT * FROM "case_words" WHERE desk = ?;

SELECT * FROM "case_document" WHERE desk = ?;

SELECT * FROM "case_disposal" WHERE desk = ?;

SELECT * FROM "case_project" WHERE desk = ?;

SELECT * FROM "obligation" WHERE desk = ?;

SELECT * FROM "obligation_letter" WHERE desk = ?;

SELECT * FROM "obligation_reminder" WHERE desk = ?;

SELECT * FROM "staff_calendar" WHERE desk = ?;

SELECT * FROM "answer_letter" WHERE desk = ?;

SELECT * FROM "assignment_letter" WHERE desk = ?;

SELECT * FROM "network_membership" WHERE desk = ?;

SELECT * FROM "network_contact" WHERE desk = ?;

SELECT * FROM "partner_request" WHERE desk = ?;

SELECT * FROM "partner_profile" WHERE desk = ?;

SELECT * FROM "known_organisation" WHERE desk = ?;

SELECT * FROM "match_feedback" WHERE desk = ?;

SELECT * FROM "webhook" WHERE desk = ?;

SELECT * FROM "webhook_delivery" WHERE desk = ?;

SELECT * FROM "webhook_evaluated" WHERE desk = ?;

SELECT * FROM "webhook_calendar" WHERE desk = ?;

SELECT * FROM "webhook_reworded" WHERE desk = ?;

SELECT * FROM "call_text" WHERE call_id IN (SELECT id FROM call WHERE desk = ?);

SELECT * FROM "call_deadline" WHERE call_id IN (SELECT id FROM call WHERE desk = ?);

SELECT * FROM "call_sighting" WHERE call_id IN (SELECT id FROM call WHERE desk = ?);

SELECT * FROM "source_record" WHERE call_id IN (SELECT id FROM call WHERE desk = ?);

SELECT * FROM "call_change" WHERE call_id IN (SELECT id FROM call WHERE desk = ?);

SELECT * FROM call_field_change WHERE change_id IN (SELECT id FROM call_change WHERE call_id IN (SELECT id FROM call WHERE desk = ?));

DELETE FROM "webhook_reworded" WHERE desk = ?;

DELETE FROM "webhook_calendar" WHERE desk = ?;

DELETE FROM "webhook_evaluated" WHERE desk = ?;

DELETE FROM "webhook_delivery" WHERE desk = ?;

DELETE FROM "webhook" WHERE desk = ?;

DELETE FROM "match_feedback" WHERE desk = ?;

DELETE FROM "known_organisation" WHERE desk = ?;

DELETE FROM "partner_profile" WHERE desk = ?;

DELETE FROM "partner_request" WHERE desk = ?;

DELETE FROM "network_contact" WHERE desk = ?;

DELETE FROM "network_membership" WHERE desk = ?;

DELETE FROM "assignment_letter" WHERE desk = ?;

DELETE FROM "answer_letter" WHERE desk = ?;

DELETE FROM "staff_calendar" WHERE desk = ?;

DELETE FROM "obligation_reminder" WHERE desk = ?;

DELETE FROM "obligation_letter" WHERE desk = ?;

DELETE FROM "obligation" WHERE desk = ?;

DELETE FROM "case_project" WHERE desk = ?;

DELETE FROM "case_disposal" WHERE desk = ?;

DELETE FROM "case_document" WHERE desk = ?;

DELETE FROM "case_words" WHERE desk = ?;

DELETE FROM "case_answer" WHERE desk = ?;

DELETE FROM "case_step" WHERE desk = ?;

DELETE FROM "case_file" WHERE desk = ?;

DELETE FROM "staff_attempt" WHERE desk = ?;

DELETE FROM "staff_pending" WHERE desk = ?;

DELETE FROM "staff_recovery_code" WHERE desk = ?;

DELETE FROM "staff_session" WHERE desk = ?;

DELETE FROM "staff_account" WHERE desk = ?;

DELETE FROM "staff_counter" WHERE desk = ?;

DELETE FROM "audit_entry" WHERE desk = ?;

DELETE FROM "audit_head" WHERE desk = ?;

DELETE FROM "watch_reworded" WHERE desk = ?;

DELETE FROM "watch_calendar" WHERE desk = ?;

DELETE FROM "watch_evaluated" WHERE desk = ?;

DELETE FROM "watch_event" WHERE desk = ?;

DELETE FROM "watch_letter" WHERE desk = ?;

DELETE FROM "watch_dismissal" WHERE desk = ?;

DELETE FROM "watch" WHERE desk = ?;

DELETE FROM "inquiry" WHERE desk = ?;

DELETE FROM "inquiry_counter" WHERE desk = ?;

DELETE FROM "call" WHERE desk = ?;

DELETE FROM "import_run" WHERE source = ?;

DELETE FROM "source_state" WHERE source = ?;

DELETE FROM desk WHERE id = ?;

UPDATE desk_revision SET revision = revision + 1;
