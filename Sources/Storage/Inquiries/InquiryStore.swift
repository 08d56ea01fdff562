public import Funding
public import SQLCore

/// The inquiries that desks have received. Every question names the desk: no desk sees another's.
public enum InquiryStore {
    /// Stores an inquiry under the desk's next reference of the year.
    ///
    /// The number is drawn by one statement that counts up and answers, so that two inquiries at once cannot draw the same; it is part of
    /// the transaction, so that a failed inquiry leaves no gap.
    public static func submit(
        _ submission: InquirySubmission, numberedBy diary: DiaryPattern = .standard, on connection: any SQLConnection
    ) throws(SQLError) -> Inquiry {
        let year = Day(of: submission.receivedAt, in: .stockholm).year
        let reference = try nextReference(of: submission.desk, in: year, numberedBy: diary, on: connection)
        let row = try connection.first(
            """
            INSERT INTO inquiry (
                desk, reference, token_hash, received_at, name, email, telephone, organisation, applicant_kind, idea, message, language,
                matches, legal_basis, purge_after
            ) VALUES (
                \(submission.desk), \(reference), \(submission.tokenHash), \(submission.receivedAt), \(submission.name),
                \(submission.email), \(submission.telephone), \(submission.organisation), \(submission.applicantKind?.rawValue),
                \(submission.idea), \(submission.message), \(submission.language), \(submission.matches), \(submission.legalBasis),
                \(submission.purgeAfter)
            ) RETURNING id
            """)
        guard let row else { throw SQLError(.other, "the database gave an inquiry no number") }
        return Inquiry(id: try row.decode("id"), reference: reference, submission: submission)
    }

    public static func inquiry(
        reference: String, desk: MunicipalDesk.ID, on connection: any SQLConnection
    ) throws(SQLError) -> Inquiry? {
        try inquiry(where: "desk = \(desk) AND reference = \(reference)", on: connection)
    }

    /// The inquiry that a private link leads to.
    public static func inquiry(
        tokenHash: [UInt8], desk: MunicipalDesk.ID, on connection: any SQLConnection
    ) throws(SQLError) -> Inquiry? {
        try inquiry(where: "desk = \(desk) AND token_hash = \(tokenHash)", on: connection)
    }

    /// The matches of the day that an inquiry came, as JSON.
    public static func matches(
        of id: Inquiry.ID, desk: MunicipalDesk.ID, on connection: any SQLConnection
    ) throws(SQLError) -> String? {
        try connection.first("SELECT matches FROM inquiry WHERE id = \(id) AND desk = \(desk)")?.decode("matches")
    }

    /// Deletes the desk's inquiries whose last day has passed on `today`.
    /// - Returns: how many went.
    public static func purge(desk: MunicipalDesk.ID, on today: Day, on connection: any SQLConnection) throws(SQLError) -> Int {
        // A case goes on without the question that it came from, with the matches of that day and without whom it came from.
        try connection.execute(
            """
            UPDATE case_file SET matches = (SELECT inquiry.matches FROM inquiry WHERE inquiry.id = case_file.inquiry_id)
            WHERE desk = \(desk) AND inquiry_id IN (SELECT id FROM inquiry WHERE desk = \(desk) AND purge_after < \(today))
            """)
        try connection.execute(
            """
            UPDATE case_file SET contact_name = NULL, contact_email = NULL, contact_telephone = NULL, purge_after = NULL
            WHERE desk = \(desk) AND purge_after < \(today)
            """)
        return try connection.execute("DELETE FROM inquiry WHERE desk = \(desk) AND purge_after < \(today)")
    }

    /// The desk's next number of a year, which questions and cases share.
    static func nextReference(
        of desk: MunicipalDesk.ID, in year: Int, numberedBy diary: DiaryPattern, on connection: any SQLConnection
    ) throws(SQLError) -> String {
        let row = try connection.first(
            """
            INSERT INTO inquiry_counter (desk, year, last_number) VALUES (\(desk), \(year), 1)
            ON CONFLICT (desk, year) DO UPDATE SET last_number = inquiry_counter.last_number + 1
            RETURNING last_number
            """)
        guard let number = try row?.decode("last_number", as: Int.self) else {
            throw SQLError(.other, "the database gave no reference")
        }
        return diary.text(year: year, number: number)
    }

    private static func inquiry(where condition: SQL, on connection: any SQLConnection) throws(SQLError) -> Inquiry? {
        let row = try connection.first(
            """
            SELECT id, desk, reference, token_hash, received_at, name, email, telephone, organisation, applicant_kind, idea, message,
                language, matches, legal_basis, purge_after
            FROM inquiry WHERE \(condition)
            """)
        guard let row else { return nil }
        let submission = InquirySubmission(
            desk: try row.decode("desk"), tokenHash: try row.decode("token_hash"), receivedAt: try row.decode("received_at"),
            name: try row.decode("name"), email: try row.decode("email"), telephone: try row.decode("telephone"),
            organisation: try row.decode("organisation"), applicantKind: try row.decode("applicant_kind"),
            idea: try row.decode("idea"), message: try row.decode("message"), language: try row.decode("language"),
            matches: try row.decode("matches"), legalBasis: try row.decode("legal_basis"), purgeAfter: try row.decode("purge_after"))
        return Inquiry(id: try row.decode("id"), reference: try row.decode("reference"), submission: submission)
    }
}
