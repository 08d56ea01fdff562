import SQLCore

extension Migration {
    /// What desks record of their networks, who asks for partners, and what the municipality tells those who look for one. Programs that know
    /// nothing of it go on.
    static let twentieth = Migration(
        number: 20, name: "networks and partners", compatibleFrom: 11, statements: networks + partners,
        postgres: ["network_membership", "network_contact", "partner_request", "partner_profile"].flatMap { DeskWall.raise(around: $0) })

    private static let networks: [SQL] = [
        """
        CREATE TABLE network_membership (
            desk \(.text) NOT NULL REFERENCES desk (id),
            network \(.text) NOT NULL,
            content \(.json) NOT NULL,
            version \(.integer) NOT NULL,
            changed_at \(.text) NOT NULL,
            actor \(.text) NOT NULL,
            PRIMARY KEY (desk, network)
        ) \(.strict)
        """,
        // Rows of their own, since they are looked for by address and go by day.
        """
        CREATE TABLE network_contact (
            desk \(.text) NOT NULL,
            network \(.text) NOT NULL,
            number \(.integer) NOT NULL,
            name \(.text) NOT NULL,
            role \(.text) NOT NULL,
            email \(.text) NOT NULL,
            purge_after \(.text) NOT NULL,
            PRIMARY KEY (desk, network, number),
            FOREIGN KEY (desk, network) REFERENCES network_membership (desk, network)
        ) \(.strict)
        """,
    ]

    private static let partners: [SQL] = [
        """
        CREATE TABLE partner_request (
            id \(.identity),
            desk \(.text) NOT NULL REFERENCES desk (id),
            form_key \(.blob) NOT NULL,
            direction \(.text) NOT NULL,
            day \(.text) NOT NULL,
            organisation \(.text) NOT NULL,
            country \(.text),
            organisation_number \(.text),
            vat_number \(.text),
            pic \(.text),
            contact_name \(.text),
            contact_email \(.text),
            purge_after \(.text),
            programme \(.text),
            call_id \(.text),
            text \(.text) NOT NULL,
            case_id \(.integer) REFERENCES case_file (id),
            state \(.text) NOT NULL,
            history \(.json) NOT NULL,
            version \(.integer) NOT NULL,
            created_at \(.text) NOT NULL,
            changed_at \(.text) NOT NULL,
            actor \(.text) NOT NULL,
            UNIQUE (desk, form_key),
            CHECK (contact_name IS NULL OR purge_after IS NOT NULL)
        ) \(.strict)
        """,
        "CREATE INDEX partner_request_day ON partner_request (desk, day, id)",
        "CREATE INDEX partner_request_state ON partner_request (desk, state, day, id)",
        "CREATE INDEX partner_request_case ON partner_request (desk, case_id, day, id)",
        """
        CREATE TABLE partner_profile (
            desk \(.text) NOT NULL PRIMARY KEY REFERENCES desk (id),
            content \(.json) NOT NULL,
            version \(.integer) NOT NULL,
            changed_at \(.text) NOT NULL,
            actor \(.text) NOT NULL
        ) \(.strict)
        """,
    ]
}
