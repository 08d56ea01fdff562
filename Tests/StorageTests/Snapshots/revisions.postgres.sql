SELECT call_revision.revision AS calls, project_revision.revision AS projects FROM call_revision CROSS JOIN project_revision;
