DROP INDEX call_by_last_deadline;

DROP INDEX call_by_programme;

DROP INDEX call_by_change;

DROP INDEX call_deadline_entry;

DROP INDEX call_theme_theme;

DROP INDEX call_audience_kind;
