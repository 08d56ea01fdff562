SELECT revision FROM call_revision;
