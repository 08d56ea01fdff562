SELECT call_revision.revision AS calls, project_revision.revision AS projects, desk_revision.revision AS desks
FROM call_revision CROSS JOIN project_revision CROSS JOIN desk_revision;
