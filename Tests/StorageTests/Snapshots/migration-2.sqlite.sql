ALTER TABLE call ADD COLUMN conditions_stated TEXT;
