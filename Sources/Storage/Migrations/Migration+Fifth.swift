import SQLCore

extension Migration {
    /// Funded projects with who took part in them, organisations joined by their numbers, and regions' outlines. Shared by all desks.
    static let fifth = Migration(
        number: 5, name: "funded projects, organisations, outlines of regions", statements: projects + organisations + boundaries)

    private static let projects: [SQL] = [
        // What lists show; the long text lies beside, so that a list stays cheap.
        """
        CREATE TABLE project (
            id \(.text) NOT NULL PRIMARY KEY,
            origin \(.text) NOT NULL,
            identifier \(.text) NOT NULL,
            acronym \(.text),
            title \(.json) NOT NULL,
            programme_name \(.text),
            programme \(.text),
            call_identifier \(.text),
            topic_identifier \(.text),
            type_of_action \(.text),
            starts \(.text),
            ends \(.text),
            total_cost \(.integer),
            total_cost_currency \(.text),
            contribution \(.integer),
            contribution_currency \(.text),
            places \(.json) NOT NULL,
            link \(.text),
            source \(.json) NOT NULL,
            content_digest \(.text) NOT NULL,
            first_seen_at \(.text) NOT NULL,
            CHECK ((total_cost IS NULL) = (total_cost_currency IS NULL)),
            CHECK ((contribution IS NULL) = (contribution_currency IS NULL))
        ) \(.strict)
        """,
        "CREATE INDEX project_by_programme ON project (programme, id)",
        """
        CREATE TABLE project_text (
            project_id \(.text) NOT NULL PRIMARY KEY REFERENCES project (id) ON DELETE CASCADE,
            objective \(.json) NOT NULL
        ) \(.strict)
        """,
        """
        CREATE TABLE project_sighting (
            project_id \(.text) NOT NULL PRIMARY KEY REFERENCES project (id) ON DELETE CASCADE,
            last_seen_at \(.text) NOT NULL
        ) \(.strict)
        """,
        // Organisations are numbered here: one row, so that two imports at once take different numbers.
        """
        CREATE TABLE project_revision (
            only_row \(.integer) NOT NULL PRIMARY KEY CHECK (only_row = 1),
            revision \(.integer) NOT NULL,
            last_organisation \(.integer) NOT NULL
        ) \(.strict)
        """,
        "INSERT INTO project_revision (only_row, revision, last_organisation) VALUES (1, 0, 0)",
    ]

    private static let organisations: [SQL] = [
        """
        CREATE TABLE organisation (
            id \(.integer) NOT NULL PRIMARY KEY,
            name \(.text),
            name_key \(.text),
            country \(.text),
            is_swedish_municipality \(.boolean) NOT NULL CHECK (is_swedish_municipality IN (0, 1))
        ) \(.strict)
        """,
        "CREATE INDEX organisation_by_name ON organisation (name_key)",
        """
        CREATE TABLE organisation_identifier (
            identifier \(.text) NOT NULL PRIMARY KEY,
            organisation \(.integer) NOT NULL REFERENCES organisation (id) ON DELETE CASCADE
        ) \(.strict)
        """,
        "CREATE INDEX organisation_identifier_organisation ON organisation_identifier (organisation)",
        // An organisation as this source writes it; a record without any number has a name alone, and belongs to no organisation.
        """
        CREATE TABLE project_participation (
            project_id \(.text) NOT NULL REFERENCES project (id) ON DELETE CASCADE,
            place \(.integer) NOT NULL,
            organisation \(.integer) REFERENCES organisation (id),
            role \(.text) NOT NULL,
            contribution \(.integer),
            contribution_currency \(.text),
            name \(.text),
            short_name \(.text),
            country \(.text),
            town \(.text),
            region \(.text),
            kind \(.text),
            organisation_number \(.text),
            vat_number \(.text),
            pic \(.text),
            name_key \(.text),
            PRIMARY KEY (project_id, place),
            CHECK ((contribution IS NULL) = (contribution_currency IS NULL))
        ) \(.strict)
        """,
        "CREATE INDEX project_participation_organisation ON project_participation (organisation, project_id)",
        "CREATE INDEX project_participation_name ON project_participation (name_key)",
    ]

    private static let boundaries: [SQL] = [
        """
        CREATE TABLE region_boundary (
            code \(.text) NOT NULL PRIMARY KEY,
            level \(.text) NOT NULL,
            nuts_version \(.integer),
            name \(.text) NOT NULL,
            polygons \(.json) NOT NULL,
            content_digest \(.text) NOT NULL,
            fetched_at \(.text) NOT NULL
        ) \(.strict)
        """,
        "CREATE INDEX region_boundary_level ON region_boundary (level, code)",
    ]
}
