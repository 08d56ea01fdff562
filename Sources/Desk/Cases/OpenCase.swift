public import Casework
import Catalogue
import Funding
import Matching
public import Storage

/// Opens a colleague's own case, with the matches of its idea as they are today.
public struct OpenCase: Sendable {
    public enum Outcome: Sendable, Hashable {
        case opened(CaseFile.ID)
        case refused([CaseProblem])
    }

    /// A contact is kept for so many months.
    private static let retentionMonths = 24

    private let desk: Desk
    /// Whether what it opens are examples.
    private let isDemonstration: Bool

    public init(_ desk: Desk) {
        self.init(desk, isDemonstration: false)
    }

    init(_ desk: Desk, isDemonstration: Bool) {
        self.desk = desk
        self.isDemonstration = isDemonstration
    }

    /// - Parameter formKey: what came with the form: the same form sent twice opens one case.
    public func open(_ content: CaseContent, by member: StaffMember, formKey: [UInt8]) async throws -> Outcome {
        let problems = content.problems(in: desk)
        guard problems.isEmpty else { return .refused(problems) }
        let (desk, now, isDemonstration) = (desk, desk.surroundings.now(), isDemonstration)
        let moment = Moment(now)
        var matches: String?
        if let idea = IdeaReading(IdeaDraft(text: content.idea), words: desk.words, catalogue: desk.catalogue).idea {
            let answer = try await MatchIdea(desk).answer(to: idea, at: moment)
            matches = FrozenMatches(references: [], on: moment.day, matches: answer.matches.map(FrozenMatches.Row.init)).json
        }
        let draft = CaseDraft(
            desk: desk.id, content: content, matches: matches, owner: member.number, legalBasis: SubmitInquiry.legalBasis,
            purgeAfter: content.contact == CaseContact() ? nil : moment.day.adding(months: Self.retentionMonths),
            isDemonstration: isDemonstration)
        return try await desk.store.write { connection in
            let (id, isNew) = try CaseStore.open(
                draft, numberedBy: desk.catalogue.municipality.diary, formKey: formKey, at: now, on: connection)
            if isNew {
                try desk.log("case.open", id, by: member, at: now, on: connection)
                try desk.reindex(id, on: connection)
            }
            return .opened(id)
        }
    }
}
