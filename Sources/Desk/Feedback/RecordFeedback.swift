import Catalogue
public import Funding
import Storage

/// Keeps what somebody says of a match, without anything of the person or of the idea as typed.
public struct RecordFeedback: Sendable {
    /// It is deleted after so many months.
    public static let retentionMonths = 24

    private let desk: Desk

    public init(_ desk: Desk) {
        self.desk = desk
    }

    /// Finds what a match is of.
    /// - Returns: `nil` where the desk has no such call or programme.
    public func title(of subject: MatchFeedback.Subject) async throws -> (title: Localized, isOfficial: Bool)? {
        switch subject {
        case .programme(let id): desk.catalogue.programme(id).map { ($0.name, false) }
        case .call(let id):
            try await BrowseCalls(desk).outlines([id]).first.map {
                ($0.plainTitle ?? Localized(same: $0.title), $0.plainTitle == nil)
            }
        }
    }

    /// - Parameters:
    ///   - draft: without a problem; otherwise nothing is kept.
    ///   - idea: what the matches were for, of which the applicant's kind and the county are kept.
    public func record(_ draft: FeedbackDraft, about idea: Idea?, formKey: [UInt8]) async throws {
        guard draft.problem == nil, let reason = draft.reason else { return }
        let today = Day(of: desk.surroundings.now(), in: .stockholm)
        let place = idea?.place ?? idea?.seat
        let feedback = MatchFeedback(
            subject: draft.subject, reason: reason, day: today, themes: try await themes(of: draft.subject), applicant: idea?.applicant,
            county: place.flatMap(county), catalogue: desk.catalogueEdition, note: draft.note.isEmpty ? nil : draft.note)
        let id = desk.id
        try await desk.store.write {
            try FeedbackStore.add(
                feedback, desk: id, formKey: formKey, keptThrough: today.adding(months: Self.retentionMonths), on: $0)
        }
    }

    private func themes(of subject: MatchFeedback.Subject) async throws -> [Theme] {
        switch subject {
        case .programme(let id): desk.catalogue.programme(id)?.themes ?? []
        case .call(let id): try await BrowseCalls(desk).outlines([id]).first?.themes ?? []
        }
    }

    private func county(of place: AreaCode) -> AreaCode? {
        desk.catalogue.gazetteer.lineage(of: place).first { desk.catalogue.gazetteer.area($0)?.level == .nuts3 }
    }
}
