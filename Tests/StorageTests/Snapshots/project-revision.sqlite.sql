SELECT revision FROM project_revision;
