public import Casework
import Catalogue
import Foundation
import Funding
import Language
public import Storage

/// The lists of the desk's cases.
public struct BrowseCases: Sendable {
    private let desk: Desk

    public init(_ desk: Desk) {
        self.desk = desk
    }

    /// What somebody looks for.
    public struct Query: Sendable, Hashable {
        public var text: String
        public var phases: Set<CaseStage.Phase>
        public var owner: CaseFilter.Owner?

        public init(text: String = "", phases: Set<CaseStage.Phase> = [], owner: CaseFilter.Owner? = nil) {
            self.text = text
            self.phases = phases
            self.owner = owner
        }
    }

    /// One page of a list.
    public struct Page: Sendable {
        public let cases: [CaseOutline]
        /// Where the next page begins; `nil` on the last.
        public let next: CasePlace?
        /// How many cases stand where, whatever phase is chosen.
        public let counts: [CaseStage: Int]
    }

    /// No search is longer, in words.
    private static let mostWords = 10

    public func page(_ query: Query, after place: CasePlace? = nil, limitedTo limit: Int = 50) async throws -> Page {
        try await takeInInquiries()
        let (filter, id, today) = (filter(query), desk.id, today)
        return try await desk.store.read { connection in
            let cases = try CaseStore.list(filter, desk: id, on: today, after: place, limitedTo: limit + 1, on: connection)
            let shown = Array(cases.prefix(limit))
            let next = cases.count > limit ? shown.last.map { CasePlace(changedAt: $0.changedAt, id: $0.id) } : nil
            let counts = try CaseStore.counts(filter, desk: id, on: today, on: connection)
            return Page(cases: shown, next: next, counts: counts)
        }
    }

    /// Every case of a list, for a file of them.
    /// - Returns: at most `limit`, those changed last first.
    public func all(_ query: Query, limitedTo limit: Int = 50_000, by member: StaffMember) async throws -> [CaseOutline] {
        try await takeInInquiries()
        let (filter, id, today, now) = (filter(query), desk.id, today, desk.surroundings.now())
        return try await desk.store.write { connection in
            let record = AuditRecord(actor: member.actor, action: "case.export", subject: "desk:\(id)")
            try AuditStore.append(record, desk: id, at: now, on: connection)
            return try CaseStore.list(filter, desk: id, on: today, limitedTo: limit, on: connection)
        }
    }

    /// For so many seconds a change of a call stands on the first page: 30 days.
    private static let lately: TimeInterval = 30 * 86_400

    /// What the desk's first page shows.
    public struct Overview: Sendable {
        /// Questions that nobody has taken yet.
        public let new: [CaseOutline]
        /// The reader's own that are not at their end.
        public let mine: [CaseOutline]
        /// Applications that must be in soon, the first first.
        public let due: [CaseOutline]
        /// Those of them that somebody has decided to apply for.
        public let decided: Set<CaseFile.ID>
        /// Those under way whose call has changed lately, the latest change first.
        public let touched: [CaseStore.Touched]
        public let counts: [CaseStage: Int]

        public init(
            new: [CaseOutline], mine: [CaseOutline], due: [CaseOutline], decided: Set<CaseFile.ID>, touched: [CaseStore.Touched],
            counts: [CaseStage: Int]
        ) {
            self.new = new
            self.mine = mine
            self.due = due
            self.decided = decided
            self.touched = touched
            self.counts = counts
        }
    }

    /// The case of a reference, however it is written in capitals; `nil` where there is none.
    public func id(ofReference reference: String) async throws -> CaseFile.ID? {
        let (id, reference) = (desk.id, reference.trimmingCharacters(in: .whitespacesAndNewlines).uppercased())
        return try await desk.store.read { try CaseStore.id(ofReference: reference, desk: id, on: $0) }
    }

    /// - Parameter days: how far ahead deadlines are shown.
    public func overview(for member: StaffMember, deadlinesWithin days: Int = 90) async throws -> Overview {
        try await takeInInquiries()
        let (id, today, now) = (desk.id, today, desk.surroundings.now())
        let open = Set(CaseStage.allCases.filter { !$0.isEnded })
        let unsent = Set(CaseStage.allCases.filter { [.idea, .preparation].contains($0.phase) || $0 == .draft || $0 == .reviewed })
        return try await desk.store.read { connection in
            func list(_ filter: CaseFilter) throws -> [CaseOutline] {
                try CaseStore.list(filter, desk: id, on: today, limitedTo: 20, on: connection)
            }
            let due = try list(CaseFilter(stages: unsent, deadlineThrough: today.adding(days: days)))
                .sorted { ($0.deadline ?? today, $0.id) < ($1.deadline ?? today, $1.id) }
            let decided = try CaseStepStore.decisions(in: due.map(\.id), desk: id, on: connection).filter { $0.value.outcome == .yes }.keys
            return Overview(
                new: try list(CaseFilter(stages: [.inquiry], owner: .nobody)),
                mine: try list(CaseFilter(stages: open, owner: .staff(member.number))),
                due: due, decided: Set(decided),
                touched: try CaseStore.touched(since: now - Self.lately, in: open, desk: id, limitedTo: 20, on: connection),
                counts: try CaseStore.counts(CaseFilter(), desk: id, on: today, on: connection))
        }
    }

    /// Everybody whose name a case may need.
    public func members() async throws -> [StaffMember] {
        let id = desk.id
        return try await desk.store.read { try StaffStore.members(desk: id, on: $0) }
    }

    /// Everybody who can be given a case.
    public func activeMembers() async throws -> [StaffMember] {
        let id = desk.id
        return try await desk.store.read { try StaffStore.activeMembers(desk: id, on: $0) }
    }

    private var today: Day { Day(of: desk.surroundings.now(), in: .stockholm) }

    private func filter(_ query: Query) -> CaseFilter {
        CaseFilter(
            words: Array(desk.words.searchedForms(of: String(query.text.prefix(500))).prefix(Self.mostWords)),
            stages: Set(CaseStage.allCases.filter { query.phases.contains($0.phase) }), owner: query.owner)
    }

    /// Opens cases for the questions that have come since, and makes them findable. Nothing is written where nothing has come.
    private func takeInInquiries() async throws {
        let desk = desk
        let id = desk.id
        let isWaiting = try await desk.store.read { try CaseStore.hasInquiriesWaiting(desk: id, on: $0) }
        guard isWaiting else { return }
        try await desk.store.write { connection in
            _ = try CaseStore.openForInquiries(desk: id, on: connection)
            // Of a flood of questions, the rest is made findable when the next page is asked for.
            for file in try CaseStore.withoutWords(desk: id, limitedTo: 100, on: connection) { try desk.index(file, on: connection) }
        }
    }
}
