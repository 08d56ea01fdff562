import SQLCore

extension Migration {
    /// The organisations that desks work with, and how partner requests are found by an organisation. Programs that know nothing of it go on.
    static let twentyFirst = Migration(
        number: 21, name: "register of organisations", compatibleFrom: 11,
        statements: [
            """
            CREATE TABLE known_organisation (
                id \(.identity),
                desk \(.text) NOT NULL REFERENCES desk (id),
                form_key \(.blob) NOT NULL,
                name \(.text) NOT NULL,
                sort_name \(.text) NOT NULL,
                search_text \(.text) NOT NULL,
                country \(.text),
                kind \(.text),
                organisation_number \(.text),
                vat_number \(.text),
                pic \(.text),
                oid \(.text),
                lei \(.text),
                web \(.text) NOT NULL,
                note \(.text) NOT NULL,
                version \(.integer) NOT NULL,
                created_at \(.text) NOT NULL,
                changed_at \(.text) NOT NULL,
                actor \(.text) NOT NULL,
                UNIQUE (desk, form_key),
                UNIQUE (desk, organisation_number),
                UNIQUE (desk, vat_number),
                UNIQUE (desk, pic),
                UNIQUE (desk, oid),
                UNIQUE (desk, lei)
            ) \(.strict)
            """,
            "CREATE INDEX known_organisation_name ON known_organisation (desk, sort_name, id)",
            // The desk comes last, so that lists by day keep to their own index.
            "CREATE INDEX partner_request_organisation ON partner_request (organisation, desk)",
            "CREATE INDEX partner_request_number ON partner_request (organisation_number, desk)",
            "CREATE INDEX partner_request_vat ON partner_request (vat_number, desk)",
            "CREATE INDEX partner_request_pic ON partner_request (pic, desk)",
        ], postgres: DeskWall.raise(around: "known_organisation"))
}
