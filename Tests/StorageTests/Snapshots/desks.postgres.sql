INSERT INTO desk (id, name) VALUES ($1, $2) ON CONFLICT (id) DO NOTHING;

INSERT INTO desk (id, name, host, folder, document, logo, changed_at)
VALUES ($1, $2, $3, $4, $5, $6, $7);

UPDATE desk_revision SET revision = revision + 1;

UPDATE desk SET name = $1, host = $2, folder = $3, document = $4,
    logo = $5, changed_at = $6
WHERE id = $7;

UPDATE desk_revision SET revision = revision + 1;

SELECT id, name, host, folder, document, logo FROM desk ORDER BY id;

SELECT id, name, host, folder, document, logo FROM desk WHERE id = $1;

SELECT revision FROM desk_revision;

SELECT * FROM "call" WHERE desk = $1;

SELECT * FROM "inquiry_counter" WHERE desk = $1;

SELECT * FROM "inquiry" WHERE desk = $1;

SELECT * FROM "watch" WHERE desk = $1;

SELECT * FROM "watch_dismissal" WHERE desk = $1;

SELECT * FROM "watch_letter" WHERE desk = $1;

SELECT * FROM "watch_event" WHERE desk = $1;

SELECT * FROM "watch_evaluated" WHERE desk = $1;

SELECT * FROM "watch_calendar" WHERE desk = $1;

SELECT * FROM "watch_reworded" WHERE desk = $1;

SELECT * FROM "audit_head" WHERE desk = $1;

SELECT * FROM "audit_entry" WHERE desk = $1;

SELECT * FROM "staff_counter" WHERE desk = $1;

SELECT * FROM "staff_account" WHERE desk = $1;

SELECT * FROM "staff_session" WHERE desk = $1;

SELECT * FROM "staff_recovery_code" WHERE desk = $1;

SELECT * FROM "staff_pending" WHERE desk = $1;

SELECT * FROM "staff_attempt" WHERE desk = $1;

SELECT * FROM "case_file" WHERE desk = $1;

SELECT * FROM "case_step" WHERE desk = $1;

SELECT * FROM "case_answer" WHERE desk = $1;

SELECT * FROM "case_words" WHERE desk = $1;

SELECT * FROM "case_document" WHERE desk = $1;

SELECT * FROM "case_disposal" WHERE desk = $1;

SELECT * FROM "case_project" WHERE desk = $1;

SELECT * FROM "obligation" WHERE desk = $1;

SELECT * FROM "obligation_letter" WHERE desk = $1;

SELECT * FROM "obligation_reminder" WHERE desk = $1;

SELECT * FROM "staff_calendar" WHERE desk = $1;

SELECT * FROM "answer_letter" WHERE desk = $1;

SELECT * FROM "assignment_letter" WHERE desk = $1;

SELECT * FROM "network_membership" WHERE desk = $1;

SELECT * FROM "network_contact" WHERE desk = $1;

SELECT * FROM "partner_request" WHERE desk = $1;

SELECT * FROM "partner_profile" WHERE desk = $1;

SELECT * FROM "known_organisation" WHERE desk = $1;

SELECT * FROM "match_feedback" WHERE desk = $1;

SELECT * FROM "webhook" WHERE desk = $1;

SELECT * FROM "webhook_delivery" WHERE desk = $1;

SELECT * FROM "webhook_evaluated" WHERE desk = $1;

SELECT * FROM "webhook_calendar" WHERE desk = $1;

SELECT * FROM "webhook_reworded" WHERE desk = $1;

SELECT * FROM "call_text" WHERE call_id IN (SELECT id FROM call WHERE desk = $1);

SELECT * FROM "call_deadline" WHERE call_id IN (SELECT id FROM call WHERE desk = $1);

SELECT * FROM "call_sighting" WHERE call_id IN (SELECT id FROM call WHERE desk = $1);

SELECT * FROM "source_record" WHERE call_id IN (SELECT id FROM call WHERE desk = $1);

SELECT * FROM "call_change" WHERE call_id IN (SELECT id FROM call WHERE desk = $1);

SELECT * FROM call_field_change WHERE change_id IN (SELECT id FROM call_change WHERE call_id IN (SELECT id FROM call WHERE desk = $1));

DELETE FROM "webhook_reworded" WHERE desk = $1;

DELETE FROM "webhook_calendar" WHERE desk = $1;

DELETE FROM "webhook_evaluated" WHERE desk = $1;

DELETE FROM "webhook_delivery" WHERE desk = $1;

DELETE FROM "webhook" WHERE desk = $1;

DELETE FROM "match_feedback" WHERE desk = $1;

DELETE FROM "known_organisation" WHERE desk = $1;

DELETE FROM "partner_profile" WHERE desk = $1;

DELETE FROM "partner_request" WHERE desk = $1;

DELETE FROM "network_contact" WHERE desk = $1;

DELETE FROM "network_membership" WHERE desk = $1;

DELETE FROM "assignment_letter" WHERE desk = $1;

DELETE FROM "answer_letter" WHERE desk = $1;

DELETE FROM "staff_calendar" WHERE desk = $1;

DELETE FROM "obligation_reminder" WHERE desk = $1;

DELETE FROM "obligation_letter" WHERE desk = $1;

DELETE FROM "obligation" WHERE desk = $1;

DELETE FROM "case_project" WHERE desk = $1;

DELETE FROM "case_disposal" WHERE desk = $1;

DELETE FROM "case_document" WHERE desk = $1;

DELETE FROM "case_words" WHERE desk = $1;

DELETE FROM "case_answer" WHERE desk = $1;

DELETE FROM "case_step" WHERE desk = $1;

DELETE FROM "case_file" WHERE desk = $1;

DELETE FROM "staff_attempt" WHERE desk = $1;

DELETE FROM "staff_pending" WHERE desk = $1;

DELETE FROM "staff_recovery_code" WHERE desk = $1;

DELETE FROM "staff_session" WHERE desk = $1;

DELETE FROM "staff_account" WHERE desk = $1;

DELETE FROM "staff_counter" WHERE desk = $1;

DELETE FROM "audit_entry" WHERE desk = $1;

DELETE FROM "audit_head" WHERE desk = $1;

DELETE FROM "watch_reworded" WHERE desk = $1;

DELETE FROM "watch_calendar" WHERE desk = $1;

DELETE FROM "watch_evaluated" WHERE desk = $1;

DELETE FROM "watch_event" WHERE desk = $1;

DELETE FROM "watch_letter" WHERE desk = $1;

DELETE FROM "watch_dismissal" WHERE desk = $1;

DELETE FROM "watch" WHERE desk = $1;

DELETE FROM "inquiry" WHERE desk = $1;

DELETE FROM "inquiry_counter" WHERE desk = $1;

DELETE FROM "call" WHERE desk = $1;

DELETE FROM "import_run" WHERE source = $1;

DELETE FROM "source_state" WHERE source = $1;

DELETE FROM desk WHERE id = $1;

UPDATE desk_revision SET revision = revision + 1;
