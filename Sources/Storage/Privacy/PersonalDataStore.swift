public import Casework
public import Funding
public import SQLCore

/// Where a desk has something about a person, found by their e-mail address. It describes itself without it.
public struct PersonalDataFindings: Sendable, Hashable {
    /// Their questions.
    public let inquiries: [Inquiry]
    /// The cases whose contact they are.
    public let contactOf: [CaseFile]
    /// Cases whose texts, steps, answers, project, obligations or documents' names have the address in them, besides those: a person must read them.
    public let mentionedIn: [CaseOutline]
    /// What they follow.
    public let watches: [Int64]
    /// The networks whose contact they are.
    public let networkContactOf: [NetworkFinding]
    /// The partner requests whose contact they are.
    public let partnerContactOf: [StoredPartnerRequest]
    /// Networks, partner requests, organisations, webhooks and the partner profile whose texts have the address in them, as the log calls them: a person must read them.
    public let mentionedElsewhere: [String]
    /// The number of their account, where they work at the desk.
    public let account: Int?

    /// Somebody as the contact of a network.
    public struct NetworkFinding: Sendable, Hashable {
        public let network: Network.ID
        public let contact: NetworkContact
    }

    public var isEmpty: Bool {
        inquiries.isEmpty && contactOf.isEmpty && mentionedIn.isEmpty && watches.isEmpty && networkContactOf.isEmpty
            && partnerContactOf.isEmpty && mentionedElsewhere.isEmpty && account == nil
    }
}

extension PersonalDataFindings: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String {
        let contacts = networkContactOf.count + partnerContactOf.count
        return "\(inquiries.count) inquiries, \(contactOf.count) cases, \(watches.count) watches, \(contacts) contacts"
    }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}

/// What a desk keeps about a person, in every table that has any.
public enum PersonalDataStore {
    /// - Parameter email: however it is written in capitals.
    public static func findings(
        email: String, desk: MunicipalDesk.ID, on connection: any SQLConnection
    ) throws(SQLError) -> PersonalDataFindings {
        let key = StaffStore.key(of: email)
        var inquiries: [Inquiry] = []
        for row in try connection.rows("SELECT reference FROM inquiry WHERE desk = \(desk) AND \(isEmail(key, "email")) ORDER BY id") {
            if let inquiry = try InquiryStore.inquiry(reference: try row.decode("reference"), desk: desk, on: connection) {
                inquiries.append(inquiry)
            }
        }
        let contactOf = try connection.rows(
            "SELECT \(CaseColumns.file) FROM case_file WHERE desk = \(desk) AND \(isEmail(key, "contact_email")) ORDER BY id"
        ).map { row throws(SQLError) in try CaseColumns.file(row) }
        let pattern = FoldedText.pattern(containing: key)
        let mentioned = try connection.rows(
            """
            SELECT \(CaseColumns.outline) FROM case_file
            WHERE desk = \(desk) AND (contact_email IS NULL OR NOT \(isEmail(key, "contact_email"))) AND (
                lower(title) LIKE \(pattern) ESCAPE '\\' OR lower(summary) LIKE \(pattern) ESCAPE '\\' OR lower(idea) LIKE \(pattern) ESCAPE '\\'
                OR EXISTS (
                    SELECT 1 FROM case_step
                    WHERE case_step.case_id = case_file.id AND case_step.desk = \(desk)
                        AND lower(CAST(case_step.content AS TEXT)) LIKE \(pattern) ESCAPE '\\')
                OR EXISTS (
                    SELECT 1 FROM case_answer
                    WHERE case_answer.case_id = case_file.id AND case_answer.desk = \(desk)
                        AND lower(case_answer.text) LIKE \(pattern) ESCAPE '\\')
                OR EXISTS (
                    SELECT 1 FROM case_project
                    WHERE case_project.case_id = case_file.id AND case_project.desk = \(desk)
                        AND lower(CAST(case_project.content AS TEXT)) LIKE \(pattern) ESCAPE '\\')
                OR EXISTS (
                    SELECT 1 FROM obligation
                    WHERE obligation.case_id = case_file.id AND obligation.desk = \(desk)
                        AND (lower(obligation.why_sv) LIKE \(pattern) ESCAPE '\\' OR lower(obligation.fulfilment_note) LIKE \(pattern) ESCAPE '\\'))
                OR EXISTS (
                    SELECT 1 FROM case_document
                    WHERE case_document.case_id = case_file.id AND case_document.desk = \(desk)
                        AND lower(case_document.name) LIKE \(pattern) ESCAPE '\\'))
            ORDER BY id
            """
        ).map { row throws(SQLError) in try CaseColumns.outline(row) }
        let watches = try connection.rows("SELECT id FROM watch WHERE desk = \(desk) AND \(isEmail(key, "email")) ORDER BY id")
            .map { row throws(SQLError) in try row.decode("id", as: Int64.self) }
        return PersonalDataFindings(
            inquiries: inquiries, contactOf: contactOf, mentionedIn: mentioned, watches: watches,
            networkContactOf: try networkContacts(key, desk: desk, on: connection),
            partnerContactOf: try PartnerRequestStore.requests(
                where: "partner_request.desk = \(desk) AND lower(trim(partner_request.contact_email)) = \(key)", desk: desk, on: connection),
            mentionedElsewhere: try mentions(key, desk: desk, on: connection),
            account: try StaffStore.account(email: email, desk: desk, on: connection)?.id)
    }

    /// Takes away what `findings` names, but for texts that mention the person and accounts of staff, which people must see to. Cases stay,
    /// without whom they came from.
    public static func erase(_ found: PersonalDataFindings, desk: MunicipalDesk.ID, on connection: any SQLConnection) throws(SQLError) {
        let files = found.contactOf.map(\.id)
        let inquiries = found.inquiries.map(\.id)
        try connection.execute(
            """
            UPDATE case_file SET matches = (SELECT inquiry.matches FROM inquiry WHERE inquiry.id = case_file.inquiry_id)
            WHERE desk = \(desk) AND matches IS NULL AND inquiry_id \(in: inquiries)
            """)
        try connection.execute(
            """
            UPDATE case_file SET contact_name = NULL, contact_email = NULL, contact_telephone = NULL, purge_after = NULL,
                version = version + 1
            WHERE desk = \(desk) AND id \(in: files)
            """)
        // They hold the contact's name.
        try connection.execute("DELETE FROM case_words WHERE desk = \(desk) AND case_id \(in: files)")
        try connection.execute("DELETE FROM inquiry WHERE desk = \(desk) AND id \(in: inquiries)")
        for table in ["watch_event", "watch_letter", "watch_dismissal"] {
            try connection.execute("DELETE FROM \(identifier: table) WHERE desk = \(desk) AND watch_id \(in: found.watches)")
        }
        try connection.execute("DELETE FROM watch WHERE desk = \(desk) AND id \(in: found.watches)")
        let requests = found.partnerContactOf.map(\.id)
        _ = try PartnerRequestStore.removeContacts(where: "desk = \(desk) AND id \(in: requests)", on: connection)
        for email in Set(found.networkContactOf.map { StaffStore.key(of: $0.contact.email) }) {
            _ = try NetworkStore.removeContacts(where: "desk = \(desk) AND \(isEmail(email, "email"))", desk: desk, on: connection)
        }
    }

    private static func networkContacts(
        _ key: String, desk: MunicipalDesk.ID, on connection: any SQLConnection
    ) throws(SQLError) -> [PersonalDataFindings.NetworkFinding] {
        try NetworkStore.contacts(where: "desk = \(desk) AND \(isEmail(key, "email"))", on: connection)
            .sorted { $0.key < $1.key }.flatMap { network, contacts in contacts.map { .init(network: network, contact: $0) } }
    }

    /// What else than cases has an address in its texts.
    private static func mentions(_ key: String, desk: MunicipalDesk.ID, on connection: any SQLConnection) throws(SQLError) -> [String] {
        let pattern = FoldedText.pattern(containing: key)
        // An address of the web has no @ as it is.
        let encoded = FoldedText.pattern(containing: key.replacing("@", with: "%40"))
        return try connection.rows(
            """
            SELECT 'network:' || network AS subject FROM network_membership
            WHERE desk = \(desk) AND lower(CAST(content AS TEXT)) LIKE \(pattern) ESCAPE '\\'
            UNION ALL
            SELECT 'partner:' || id FROM partner_request
            WHERE desk = \(desk) AND (lower(text) LIKE \(pattern) ESCAPE '\\' OR lower(organisation) LIKE \(pattern) ESCAPE '\\'
                OR lower(CAST(history AS TEXT)) LIKE \(pattern) ESCAPE '\\')
            UNION ALL
            SELECT 'organisation:' || id FROM known_organisation
            WHERE desk = \(desk) AND (lower(name) LIKE \(pattern) ESCAPE '\\' OR lower(note) LIKE \(pattern) ESCAPE '\\'
                OR lower(web) LIKE \(pattern) ESCAPE '\\')
            UNION ALL
            SELECT 'webhook:' || id FROM webhook
            WHERE desk = \(desk) AND (lower(note) LIKE \(pattern) ESCAPE '\\' OR lower(address) LIKE \(encoded) ESCAPE '\\')
            UNION ALL
            SELECT 'partner-profile' FROM partner_profile
            WHERE desk = \(desk) AND lower(CAST(content AS TEXT)) LIKE \(pattern) ESCAPE '\\'
            ORDER BY subject
            """
        ).map { row throws(SQLError) in try row.decode("subject") }
    }

    private static func isEmail(_ key: String, _ column: String) -> SQL { "lower(trim(\(identifier: column))) = \(key)" }
}
