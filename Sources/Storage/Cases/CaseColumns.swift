import Casework
import Funding
import SQLCore

/// The columns of cases as they are read and written, and how they become values.
enum CaseColumns {
    static let file: SQL =
        """
        case_file.id, case_file.desk, case_file.reference, case_file.inquiry_id, case_file.merged_into, case_file.title,
        case_file.summary, case_file.idea, case_file.language, case_file.applicant_kind, case_file.matches, case_file.diary_number,
        case_file.owner, case_file.stage, case_file.programme, case_file.call_id, case_file.deadline, case_file.goals,
        case_file.organisation, case_file.contact_name, case_file.contact_email, case_file.contact_telephone, case_file.legal_basis,
        case_file.purge_after, case_file.opened_at, case_file.changed_at, case_file.version, case_file.is_demonstration
        """

    static let outline: SQL =
        """
        case_file.id, case_file.desk, case_file.reference, case_file.title, case_file.diary_number, case_file.owner, case_file.stage,
        case_file.programme, case_file.call_id, case_file.deadline, case_file.goals, case_file.organisation, case_file.opened_at,
        case_file.changed_at
        """

    static func file(_ row: SQLRow) throws(SQLError) -> CaseFile {
        let contact = CaseContact(
            name: try row.decode("contact_name"), email: try row.decode("contact_email"), telephone: try row.decode("contact_telephone"))
        let content = CaseContent(
            title: try row.decode("title"), summary: try row.decode("summary"), idea: try row.decode("idea"),
            language: try row.decode("language"), applicantKind: try row.decode("applicant_kind"),
            diaryNumber: try row.decode("diary_number"), programme: try row.decode("programme"), call: try row.decode("call_id"),
            deadline: try row.decode("deadline"), goals: try row.decode(json: "goals"), organisation: try row.decode("organisation"),
            contact: contact)
        return CaseFile(
            id: try row.decode("id"), desk: try row.decode("desk"), reference: try row.decode("reference"),
            inquiry: try row.decode("inquiry_id"), mergedInto: try row.decode("merged_into"), content: content,
            owner: try row.decode("owner"), stage: try row.decode("stage"), matches: try row.decode("matches"),
            legalBasis: try row.decode("legal_basis"), purgeAfter: try row.decode("purge_after"), openedAt: try row.decode("opened_at"),
            changedAt: try row.decode("changed_at"), version: try row.decode("version"), isDemonstration: try row.decode("is_demonstration")
        )
    }

    static func outline(_ row: SQLRow) throws(SQLError) -> CaseOutline {
        CaseOutline(
            id: try row.decode("id"), reference: try row.decode("reference"), title: try row.decode("title"),
            diaryNumber: try row.decode("diary_number"), owner: try row.decode("owner"), stage: try row.decode("stage"),
            programme: try row.decode("programme"), call: try row.decode("call_id"), deadline: try row.decode("deadline"),
            goals: try row.decode(json: "goals", as: [GoalTie].self).map(\.goal), organisation: try row.decode("organisation"),
            openedAt: try row.decode("opened_at"), changedAt: try row.decode("changed_at"))
    }

    static func written(_ content: CaseContent) throws(SQLError) -> [SQLColumn] {
        [
            SQLColumn("title", content.title), SQLColumn("summary", content.summary), SQLColumn("idea", content.idea),
            SQLColumn("language", content.language.rawValue), SQLColumn("applicant_kind", content.applicantKind?.rawValue),
            SQLColumn("diary_number", content.diaryNumber), SQLColumn("programme", content.programme),
            SQLColumn("call_id", content.call), SQLColumn("deadline", content.deadline), try SQLColumn("goals", json: content.goals),
            SQLColumn("organisation", content.organisation), SQLColumn("contact_name", content.contact.name),
            SQLColumn("contact_email", content.contact.email), SQLColumn("contact_telephone", content.contact.telephone),
        ]
    }
}

extension [SQLColumn] {
    /// `name = ?, …`
    var assignment: SQL {
        map { "\(identifier: $0.name) = \($0.value)" as SQL }.joined(", ")
    }
}
