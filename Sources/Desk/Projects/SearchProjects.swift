public import Funding
import Language
import Matching
import SQLCore
public import Storage

/// Finds funded projects that are like an idea, a call or a text.
public struct SearchProjects: Sendable {
    private let desk: Desk

    public init(_ desk: Desk) {
        self.desk = desk
    }

    /// Projects are looked through this many at a time, best first, until enough of them pass the filter.
    private static let step = 100
    /// The words of a call's text that it is compared by, in characters; its beginning says what it is about.
    private static let longestText = 1_500

    /// Projects like an idea, first those that a reader should see first: see `ProjectRanking`.
    ///
    /// - Parameter isPatient: waits for an index that has to be built first, instead of finding nothing meanwhile.
    public func projects(
        like idea: Idea, _ filter: ProjectFilter = ProjectFilter(), limitedTo limit: Int, isPatient: Bool = false
    ) async throws -> [FundedProject] {
        guard let ranking = try await ranking(isPatient: isPatient) else { return [] }
        return try await passing(ranking.ranking(of: idea).map(\.id), filter, limitedTo: limit)
    }

    /// Projects like what a call is about.
    public func projects(
        like call: Call, _ filter: ProjectFilter = ProjectFilter(), limitedTo limit: Int, isPatient: Bool = false
    ) async throws -> [FundedProject] {
        guard let ranking = try await ranking(isPatient: isPatient) else { return [] }
        let text: [String?] = [
            call.title, call.plainTitle?.en, call.keywords.joined(separator: ", "), call.summary?.en,
            String(call.text.plain.prefix(Self.longestText)),
        ]
        let found = ranking.ranking(of: text.compactMap(\.self).joined(separator: "\n"), in: .english)
        return try await passing(found.map(\.id), filter, limitedTo: limit)
    }

    /// Projects that a programme of the catalogue paid for, first those that are most like what it supports; none where none is stored.
    public func projects(of programme: Programme, limitedTo limit: Int) async throws -> [FundedProject] {
        guard try await desk.store.readAllowingDelay({ try ProjectStore.hasProjects(of: programme.id, on: $0) }),
            let ranking = try await ranking(isPatient: false)
        else { return [] }
        let text = ([programme.name.en, programme.supports.en] + programme.keywords.en).joined(separator: "\n")
        let found = ranking.ranking(of: text, in: .english)
        return try await passing(found.map(\.id), ProjectFilter(programme: programme.id), limitedTo: limit)
    }

    private func ranking(isPatient: Bool) async throws -> ProjectRanking? {
        isPatient ? try await desk.projects.ready() : try await desk.projects.current()
    }

    private func passing(
        _ ids: [FundedProject.ID], _ filter: ProjectFilter, limitedTo limit: Int
    ) async throws -> [FundedProject] {
        try await desk.store.readAllowingDelay { connection in
            var chosen: [FundedProject.ID] = []
            var rest = ids[...]
            while chosen.count < limit, !rest.isEmpty {
                chosen += try ProjectStore.passing(filter, among: Array(rest.prefix(filter.isEmpty ? limit : Self.step)), on: connection)
                rest = rest.dropFirst(filter.isEmpty ? limit : Self.step)
            }
            return try ProjectStore.outlines(Array(chosen.prefix(limit)), on: connection)
        }
    }
}
