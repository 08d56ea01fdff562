public import Funding

/// Ranks organisations by the projects of theirs that are like a text: by how much they are alike, and by how many they are.
///
/// An organisation's score is the relevance of its best project, half that of the second, a third of that of the third, and so on: one project that
/// is just right goes before a few that are vaguely alike, and of two with equally good ones the more experienced goes first.
public struct PartnerRanking: Sendable {
    /// An organisation's part in a project; organisations are told apart by a number that means nothing else.
    public struct Part: Sendable, Hashable {
        public let organisation: Int
        public let project: FundedProject.ID
        public let isLead: Bool

        public init(organisation: Int, project: FundedProject.ID, isLead: Bool) {
            self.organisation = organisation
            self.project = project
            self.isLead = isLead
        }
    }

    /// One organisation's place in the ranking.
    public struct Ranked: Sendable, Hashable {
        public let organisation: Int
        public let score: Double
        /// Those that are alike, the best first.
        public let projects: [FundedProject.ID]
        public let leadCount: Int
    }

    private let relevance: [FundedProject.ID: Double]

    /// - Parameter found: projects with how much they are like the text, 0…1.
    public init(_ found: [ProjectRanking.Found]) {
        relevance = Dictionary(found.map { ($0.id, $0.relevance) }) { first, _ in first }
    }

    /// The organisations of these parts, the best first; parts in projects that were not found count for nothing.
    public func ranking(of parts: [Part]) -> [Ranked] {
        var projects: [Int: [FundedProject.ID: Bool]] = [:]
        for part in parts where relevance[part.project] != nil {
            let leads = projects[part.organisation]?[part.project] ?? false
            projects[part.organisation, default: [:]][part.project] = leads || part.isLead
        }
        return projects.map(ranked).sorted { ($1.score, $0.organisation) < ($0.score, $1.organisation) }
    }

    private func ranked(_ organisation: Int, _ projects: [FundedProject.ID: Bool]) -> Ranked {
        let ordered = projects.keys.map { (id: $0, relevance: relevance[$0] ?? 0) }
            .sorted { ($1.relevance, $0.id.rawValue) < ($0.relevance, $1.id.rawValue) }
        let score = ordered.enumerated().reduce(0) { $0 + $1.element.relevance / Double($1.offset + 1) }
        return Ranked(
            organisation: organisation, score: score, projects: ordered.map(\.id), leadCount: projects.values.count { $0 })
    }
}
