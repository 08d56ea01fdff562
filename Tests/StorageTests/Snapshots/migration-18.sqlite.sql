ALTER TABLE case_file ADD COLUMN is_demonstration INTEGER NOT NULL DEFAULT 0 CHECK (is_demonstration IN (0, 1));

CREATE INDEX case_file_demonstration ON case_file (desk) WHERE is_demonstration = 1;
